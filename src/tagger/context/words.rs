//! Words beside names that both those who compose names and those who judge them ask for.

use crate::normalize::{Key, Words};

/// The parts of the compass.
pub(in crate::tagger) const COMPASS: Words<8> =
    Words::of("شمال جنوب شرق غرب شمالي جنوبي شرقي غربي");

/// On which side a neighbour is, behind من: يحدها من الشرق بلعا.
pub(in crate::tagger) const SIDES: Words<4> = Words::of("الشرق الغرب الشمال الجنوب");

/// In and to. وفي is a word of its own, too (loyal), and إلي is إلى where the two letters are not
/// told apart (والي is a governor); ف is in, in the Maghreb.
pub(in crate::tagger) const IN_AND_TO: Words<5> = Words::of("في وفي الى الي ف");

/// The first of them alone.
pub(in crate::tagger) const IN: Key = Key::of_folded("في");

/// The preposition that says where something comes from, or what it is of.
pub(in crate::tagger) const FROM: Words<1> = Words::of("من");

/// The one of them that also follows verbs that go nowhere.
pub(in crate::tagger) const TO: Words<2> = Words::of("إلى الي");

/// What stands before two places: بين وجدة وفاس.
pub(in crate::tagger) const BETWEEN: Words<1> = Words::of("بين");

/// Verbs before a place that is attacked.
pub(in crate::tagger) const ATTACKING: Words<11> =
    Words::of("قصف قصفت يقصف تقصف اقتحم اقتحمت يقتحم تقتحم استهدفت يستهدف تستهدف");

/// What begins what somebody says; بان is a word of its own, too (appeared).
pub(in crate::tagger) const THAT: Words<4> = Words::of("ان انه انها بان");

/// In the name of: who speaks for a body does.
pub(in crate::tagger) const IN_NAME_OF: Key = Key::of_folded("باسم");

/// Who speaks for somebody.
pub(in crate::tagger) const SPOKESMEN: Words<8> =
    Words::of("متحدث المتحدث متحدثه المتحدثه ناطق الناطق ناطقه الناطقه");

/// Titles of those who are known by their given names.
pub(in crate::tagger) const KINGS: Words<5> = Words::of("الملك ملك الملكه السلطان البابا");

/// Titles of those who are known by one name, but few by a given name, which many have.
pub(in crate::tagger) const RULERS: Words<7> =
    Words::of("الامير الاميره الشيخ الشيخه الرءيس الامام الخليفه");

/// Offices of those who are known by their family names.
pub(in crate::tagger) const OFFICES: Words<4> = Words::of("رءيس رءيسه وزير وزيره");

/// Verbs before one person and another: استقبل محمود عباس سامي جابر.
pub(in crate::tagger) const MEETING: Words<50> = Words::of(
    "التقي التقت استقبل استقبلت قابل قابلت خلف خلفت انتقد انتقدت اتهم اتهمت هاجم هاجمت واجه واجهت هزم \
     هزمت كلف كلفت عين عينت عزل عزلت ارسل ارسلت اوفد اوفدت بايع بايعت رشح رشحت نصب بعث انتدب عزي ودع \
     خاطب شكر شكرت قلد اقال دعا دعت زار زارت تزوج تزوجت قتل هنات",
);

/// From whom it was handed down, behind that or another narrator.
pub(in crate::tagger) const HANDED_FROM: Key = Key::of_folded("عن");

/// Hand a tradition down, before who does.
pub(in crate::tagger) const NARRATING: Words<9> =
    Words::of("سمعت حدثنا حدثني اخبرنا اخبرني انبانا انباني رواه اخرجه");
