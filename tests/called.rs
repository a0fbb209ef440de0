//! Who is called by one name alone: by a given name, a kunya, or as scholars are. Braces stand around the names
//! of persons that must be found, and nobody else is one.

#![cfg(feature = "embedded")]

mod found;

use aalam::{Gazetteer, MentionKind, Tagger};

use found::check_marked;

fn check(cases: &[&str]) {
    let tagger = Tagger::new(Gazetteer::default());
    check_marked(&tagger, cases, |mention| {
        mention.kind() != MentionKind::Demonym && mention.entity_type().as_str() == "PER"
    });
}

/// The mentions of a whole text, of any kind.
fn document<'t>(tagger: &'t Tagger, text: &'t str) -> Vec<(&'t str, &'t str)> {
    let document = tagger.document(text);
    let mentions = document.into_mentions();
    let mentions = mentions.iter();
    mentions
        .map(|mention| (mention.text(), mention.entity_type().as_str()))
        .collect()
}

#[test]
fn who_is_addressed_or_somebodys_kin() {
    check(&[
        "يا {مراد} تعال",
        "سلم لي على {أم عبدالله} يا {سعود}",
        "يا {أبا بكر}",
        "زوجتي {غيداء} في البيت",
        "تذكر أخاه {رضوان} الذي لم يعد",
        "قدم جدهم {حمد} من الأفلاج",
        "عمي {محمود} وخالتي {فاطمة}",
        "فأما {ناصر} فله من الولد ثلاثة",
        // Ordinary words, what God is called, and what is no name.
        "يا سلام على الجمال",
        "يا أمل عمري",
        "يا رحيم",
        "يا بنت الناس",
        "زوجي يعمل في قطر",
        "صديقي العزيز",
        "خالتي في مصر",
    ]);
}

#[test]
fn kunyas_and_villages() {
    check(&[
        "ضحك {أبو غالب} وقال",
        "رأى ظل {أبي غالب} على الجدار",
        "جاءت {أم غالب} تحمل الخبز",
        "{أبو خالد} الله يرحمه كان طيبا",
        "كان مع {أم ياسر} في السوق",
        // A village, and the mother of somebody.
        "وصل إلى قرية أبو غالب أمس",
        "توفيت أم {محمد صلاح} أمس",
    ]);
}

#[test]
fn who_hands_a_tradition_down() {
    check(&[
        "حدثنا {عبد الرزاق} عن {معمر} عن {أنس بن مالك}",
        "أخبرنا {يونس} عن {ابن شهاب} عن {عروة} عن {عائشة}",
        "رواه {البخاري} و{مسلم}",
        "رواه {أحمد} و{الطبراني} في الكبير",
        "أخرجه {أبو داود} و{الترمذي} و{النسائي} و{ابن ماجه}",
        "روى عنه {الترمذي} و{النووي}",
        "عن {ابن عمر} رضي الله عنهما",
        "وثقه {ابن معين} و{النسائي}",
        "«مئة عام من العزلة» ل{ماركيز}",
        // What is told, heard and published otherwise.
        "حدثنا المدير عن خطة الشركة",
        "سمعت الأخبار عن مصر",
        "عرض «الدولة» لسلام",
    ]);
}

#[test]
fn whom_an_actor_plays() {
    check(&[
        "{تيم حسن} بدور {جواد}",
        "{سلافة معمار} بدور {ليلى}",
        "يلعب دور {حسان} في الفيلم",
        // A woman's name.
        "قالت الأميرة {بدور القاسمي}",
        "{بدور جواد} ممثلة",
    ]);
}

/// Where a text calls somebody so once, he is meant elsewhere, too; and who speaks in an interview is
/// named before it.
#[test]
fn the_whole_text_knows_who_is_called_so() {
    let tagger = Tagger::new(Gazetteer::default());
    let person = |name| (name, "PER");
    assert_eq!(
        document(&tagger, "لم ينم مراد تلك الليلة. «يا مراد»! همس العجوز."),
        [person("مراد"), person("مراد")]
    );
    assert_eq!(
        document(&tagger, "أجرى الحوار: نادر السيوفي\nنادر: كيف بدأت؟"),
        [person("نادر السيوفي"), person("نادر")]
    );
    assert_eq!(document(&tagger, "نادر: هذا المعدن"), []);
    assert_eq!(document(&tagger, "لم ينم مراد تلك الليلة."), []);
}

/// A scholar is called by his nisba where the text names others of them.
#[test]
fn scholars_among_scholars() {
    let tagger = Tagger::new(Gazetteer::default());
    let text = "سمع من إسحاق بن راهويه وأحمد بن حنبل وقتيبة بن سعيد. وشرح صحيحه المازري.";
    assert!(document(&tagger, text).contains(&("المازري", "PER")));
    let text = "زار وزير الصحة المستشفى. وشرح صحيحه المازري.";
    assert!(!document(&tagger, text).contains(&("المازري", "PER")));
}

/// A player goes to clubs, whatever city is called so.
#[test]
fn players_go_to_clubs() {
    let tagger = Tagger::new(Gazetteer::default());
    let cases = [
        ("انضم إلى بورتو سنة 1985", ("بورتو", "ORG")),
        ("انضم اللاعب إلى برشلونة", ("برشلونة", "ORG")),
        ("لعب موسمين مع فالنسيا", ("فالنسيا", "ORG")),
        ("احترف في إشبيلية", ("إشبيلية", "ORG")),
        // A match is played in a city, and states join.
        ("لعب مباراة في فالنسيا", ("فالنسيا", "LOC")),
        ("انضم إلى القاهرة وفد آخر", ("القاهرة", "LOC")),
        ("سافر إلى برشلونة أمس", ("برشلونة", "LOC")),
    ];
    for (text, mention) in cases {
        assert!(document(&tagger, text).contains(&mention), "{text}");
    }
}

/// On which side a neighbour is speaks for a place.
#[test]
fn neighbours_of_a_village() {
    let tagger = Tagger::new(Gazetteer::default());
    let text = "يحدها من الشرق بلعا ومن الغرب زيتا";
    let place = |name| (name, "LOC");
    assert_eq!(document(&tagger, text), [place("بلعا"), place("زيتا")]);
}
