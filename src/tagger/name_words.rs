//! Words that persons' names are made with, or that stand before a place and the name of who governs it.

use crate::normalize::{Key, Words};

/// Joins a name of God: عبد الفتاح.
pub(super) const ABD: Key = Key::of_folded("عبد");

/// Ends names (نصر الله) and begins none: آية الله.
pub(super) const GOD: Key = Key::of_folded("الله");

/// What names are made of with it: خلف الله.
const OF_GOD: Words<20> =
    Words::of("جاب جاد جار خلف امان عون فرج فضل نصر سعد رزق عطا هبه ضيف حبيب سيف حسب امه عبيد فتح");

/// Joins the word before, whatever else that is: صلاح الدين.
pub(super) const FAITH: Key = Key::of_folded("الدين");

/// Joins a name to the son's: أبو صلاح.
pub(super) const FATHER: Key = Key::of_folded("ابو");

/// The same, and "or".
pub(super) const MOTHER: Key = Key::of_folded("ام");

/// Whose father somebody is, in each case.
pub(super) const FATHERS: Words<3> = Words::of("ابو ابي ابا");

/// Joins a man to his father, and to where he is from: سلمان بن عيسى, ابن القاهرة.
pub(super) const SONS: Words<2> = Words::of("بن ابن");

/// Those and a daughter go on with a name and begin none.
pub(super) const CHILDREN: Words<3> = SONS.and("بنت");

/// Joins a woman's name to her father's.
pub(super) const DAUGHTER: Key = Key::of_folded("بنت");

/// Join the parts of Spanish, French and Portuguese names.
pub(super) const ROMANCE_OF: Words<5> = Words::of("دي دو دا دوس داس");
/// And, as a word of its own: بنزيما و كانتي.
pub(super) const AND_APART: Key = Key::of_folded("و");

/// Who governs a place, before its name and his own: أمير عسير تركي بن طلال.
pub(super) const GOVERNORS: Words<8> = Words::of("امير محافظ والي حاكم عمده متصرف معتمد قاءمقام");

/// Whether the two words are one given name made with the name of God: ضيف الله.
#[inline]
pub(super) fn is_of_god(first: Key, second: Key) -> bool {
    second == GOD && OF_GOD.contains(first)
}

/// Whether a word is no name without the one before: نصر الله، صلاح الدين.
pub(super) fn is_never_alone(key: Key) -> bool {
    key == FAITH || key == GOD
}
