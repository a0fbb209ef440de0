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

/// Kin as dialects say it, who is greeted, and who is with somebody.
#[test]
fn who_is_somebodys_in_dialects() {
    check(&[
        "سافر خويا {ياسين} إلى مراكش",
        "خويا {ياسين} عندو مشكل",
        "جوزي {هيثم} راح",
        "قال {جوزي مورينيو} إن",
        "سلمي على {سمير}",
        "اسأل عن {طوني} في المحل",
        "سلم على الناس",
        "عقبال {حمدان} يا رب",
        "مبروك يا {بو راشد}",
        "زار بو سالم",
        "كنت مع {زياد} في الاستوديو",
        "مع كريم للبشرة",
        "رأيت أرملة {غسان} في بيتها",
    ]);
}

/// Children, brides and those who are played are called by their given names.
#[test]
fn given_names_of_families_and_casts() {
    check(&[
        "تزوجت وأنجبت منه {هالة} و{شريف}",
        "على يد الأخوين {سامر} و{ماهر الخطيب}",
        "حفل زفاف {سامر} و{هالة}",
        "زواج نجليهما {أحمد} و{ريم}",
        "القصة عن {نورا} (تلعب دورها {نسرين الراضي}) التي",
        "تعرف على بحار اسمه {سامر} هناك",
        "سلم على الشيخ {حمدان} و{أم راشد}",
    ]);
}

/// Who explains a poem or hands something down is a scholar.
#[test]
fn scholars_behind_what_they_do() {
    check(&["وشرحه {الزمخشري} في كتابه", "شرح المدير خطته"]);
}

/// Where several lines begin with given names before a colon, these speak.
#[test]
fn who_speaks_in_a_thread() {
    let tagger = Tagger::new(Gazetteer::default());
    let person = |name| (name, "PER");
    assert_eq!(
        document(&tagger, "تامر: بكره الساعة تسعة\nنهى: شكرا\nالعنوان: هنا"),
        [person("تامر"), person("نهى")]
    );
    assert_eq!(
        document(&tagger, "تامر: بكره الساعة تسعة\nالعنوان: هنا"),
        []
    );
}

/// A given name alone is of whom the text names in full before, also behind an address and before a verb or
/// what و joins.
#[test]
fn given_names_of_those_named_in_full() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, name, is_found) in [
        (
            "حضرت بثينة عثمان الجلسة. عرضت الأستاذة بثينة مشكلة",
            "بثينة",
            true,
        ),
        ("قالت شادن الحلبي. إن السيارة صدمت شادن توقفت", "شادن", true),
        ("عرف لطفي العماري الأمر. في قضية لطفي نقض", "لطفي", false),
        (
            "قال إبراهيم العماري. محمد حمادة السيد إبراهيم – مصري",
            "إبراهيم",
            false,
        ),
    ] {
        let found = document(&tagger, text).contains(&(name, "PER"));
        assert_eq!(found, is_found, "{text}");
    }
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
