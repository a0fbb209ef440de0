//! Of a club and its city or newspaper, by what stands beside the name and in news of a match.

#![cfg(feature = "embedded")]

mod found;

use aalam::{EntityType, Gazetteer, Tagger};
use found::{found, found_of_type, texts, type_of};

/// Of a city and its club or newspaper, the words beside the name say which it is.
#[test]
fn a_city_or_an_organization() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, name, expected) in [
        ("فاز فريق برشلونة أمس", "برشلونة", "ORG"),
        ("تعادل برشلونة الإسباني أمس", "برشلونة", "ORG"),
        ("زار مدينة برشلونة أمس", "برشلونة", "LOC"),
        ("قالت «الشرق الأوسط» إن", "الشرق الأوسط", "ORG"),
        ("في الشرق الأوسط الآن", "الشرق الأوسط", "LOC"),
        ("نقلت صحيفة الرياض عنه", "الرياض", "ORG"),
        ("وصل إلى الرياض أمس", "الرياض", "LOC"),
        ("في مدينة الباب أمس", "الباب", "LOC"),
        ("قال مدرب برشلونة أمس", "برشلونة", "ORG"),
        ("في مدينة «أبردين» أمس", "أبردين", "LOC"),
        ("بعد فوزه على روما أمس", "روما", "ORG"),
        ("وصل إلى روما أمس", "روما", "LOC"),
        ("في ولاية الكاف التونسية", "الكاف", "LOC"),
        ("قرر الاتحاد الأفريقي (الكاف) تأجيل البطولة", "الكاف", "ORG"),
    ] {
        assert_eq!(type_of(&tagger, text, name), Some(expected), "{text}");
    }
    assert!(texts(&tagger.tag("طرق الباب ودخل")).is_empty());
    // A month in brackets is no carmaker.
    assert!(texts(&tagger.tag("في أبريل (نيسان) الماضي")).is_empty());
}

/// In a sentence about a match, a club is one, whatever else its name is.
#[test]
fn clubs_in_a_match() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, expected) in [
        ("أسقط برشلونة ضيفه بهدفين", &["برشلونة"][..]),
        ("خسر ليفربول أمام برشلونة", &["ليفربول", "برشلونة"]),
        // A city is the club that played against one.
        (
            "فاز إنتر على أتالانتا وروما على لاتسيو أمس",
            &["إنتر", "أتالانتا", "روما", "لاتسيو"],
        ),
        ("فاز الهلال على النصر", &["الهلال", "النصر"]),
        // One beside another, where no match is spoken of.
        (
            "تصريحات مسؤولي برشلونة وريال مدريد",
            &["برشلونة", "ريال مدريد"],
        ),
        ("تعادل الاتحاد مع النصر", &["الاتحاد", "النصر"]),
        ("تغلب الاتفاق على الفتح بهدف نظيف", &["الاتفاق", "الفتح"]),
        // An association has aims, and a match its star.
        ("من أهداف الاتحاد هدف المساواة", &[]),
        ("سجل النجم البرتغالي هدفين أمام النجم الجديد", &[]),
        ("سعى إلى النصر مع الشباب", &[]),
        ("طال انتظار النصر في المباراة", &[]),
        ("الدوري العربي هذا العام", &[]),
        ("فاز اليوم بثلاثة أهداف", &[]),
    ] {
        let clubs = found_of_type(&tagger, text, "ORG");
        assert_eq!(clubs, expected, "{text}");
    }
    let mentions = tagger.tag("سافر إلى ليفربول");
    assert_eq!(*mentions[0].entity_type(), EntityType::LOCATION);
}

/// A list of fixtures and a table are no sentences, but clubs stand beside clubs there.
#[test]
fn clubs_in_fixtures_and_tables() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, expected) in [
        ("الهلال × الاتفاق", &["الهلال", "الاتفاق"][..]),
        ("19:00 التعاون × ضمك", &["التعاون", "ضمك"]),
        ("الهلال ضد الفتح", &["الهلال", "الفتح"]),
        (
            "الهلال ضد الفتح\nالنصر ضد الاتحاد",
            &["الهلال", "الفتح", "النصر", "الاتحاد"],
        ),
        ("الأهلي 3 - 1 الزمالك", &["الأهلي", "الزمالك"]),
        ("النصر (2) - (0) الرائد", &["النصر", "الرائد"]),
        ("مباراة النصر × العين", &["النصر", "العين"]),
        ("ريال مدريد × برشلونة", &["ريال مدريد", "برشلونة"]),
        (
            "1 | الهلال | 30 | 70\n2 | النصر | 30 | 66",
            &["الهلال", "النصر"],
        ),
        (
            "1 الهلال 30، 2 النصر 28، 3 الفتح 20",
            &["الهلال", "النصر", "الفتح"],
        ),
        ("الزوراء 1 - 0 النجف", &["الزوراء"]),
        ("السلام ضد الحرب", &[]),
        ("العين 40، الفتح 38، الوحدة 37", &[]),
        ("الباب 3 الفتح 12، 4 السلام 20", &[]),
        ("الاتحاد × الانقسام", &[]),
        ("وقفت الوحدة ضد الفتح في الشارع", &[]),
        ("| الاتحاد | السلام |", &[]),
        ("1 | الرائد | 30 | 70\n2 | النقيب | 20 | 66", &[]),
    ] {
        let clubs = found_of_type(&tagger, text, "ORG");
        assert_eq!(clubs, expected, "{text}");
    }
}

/// Cities are feminine, and their clubs are not.
#[test]
fn the_verb_tells_a_club_from_its_city() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, name, expected) in [
        ("برشلونة يعلن رحيل مدربه", "برشلونة", Some("ORG")),
        ("أعلن ليفربول رحيل مهاجمه", "ليفربول", Some("ORG")),
        ("نابولي يتعاقد مع مهاجم برازيلي", "نابولي", Some("ORG")),
        ("إشبيلية سيعلن ذلك غدا", "إشبيلية", Some("ORG")),
        ("برشلونة تستضيف معرض الكتاب", "برشلونة", Some("LOC")),
        ("شهدت ميلان أمطارا غزيرة", "ميلان", Some("LOC")),
        ("أعلنت نابولي حال الطوارئ", "نابولي", Some("LOC")),
        ("عمدة نابولي يعلن حال الطوارئ", "نابولي", Some("LOC")),
        ("في نابولي يعلن العمدة ذلك", "نابولي", Some("LOC")),
        ("المغرب يعلن الحداد", "المغرب", Some("LOC")),
        ("وقال كومو في بيان إنه مريض", "كومو", Some("PER")),
    ] {
        let mentions = tagger.tag(text);
        let mention = mentions.iter().find(|mention| mention.text() == name);
        let found = mention.map(|mention| mention.entity_type().as_str());
        assert_eq!(found, expected, "{text}");
    }
}

/// Of a club and a newspaper of one name, the club is meant in news of a match; and in a text that
/// names two clubs, an ordinary word means what it means elsewhere in it.
#[test]
fn clubs_and_newspapers_of_one_name() {
    let tagger = Tagger::new(Gazetteer::default());
    let ids = |text: &str| -> Vec<(String, String)> {
        let document = tagger.document(text);
        let mentions = document.mentions().iter();
        let listed =
            mentions.filter_map(|m| Some((m.text().to_owned(), m.entity()?.id().to_owned())));
        listed.collect()
    };
    let club = |name: &str, id: &str| (name.to_owned(), id.to_owned());
    assert_eq!(
        ids("فاز الاتحاد بهدفين أمس"),
        [club("الاتحاد", "al-ittihad-jeddah")]
    );
    assert_eq!(
        ids("قالت صحيفة الاتحاد إن الوزير وصل"),
        [club("الاتحاد", "al-ittihad-paper")]
    );
    let ittihad = club("الاتحاد", "al-ittihad-jeddah");
    assert_eq!(
        ids("فاز الاتحاد بهدفين على الزمالك. وعاد الاتحاد إلى الصدارة، وهنأه رئيس الاتحاد الدولي."),
        [ittihad.clone(), club("الزمالك", "zamalek-club"), ittihad]
    );
}

/// A hashtag that is all a club's or somebody's name, if that is no ordinary word, or the two clubs of a match.
#[test]
fn names_that_are_hashtags() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, expected) in [
        ("#ليفربول", &["ليفربول"][..]),
        ("مبروك #برشلونة", &["برشلونة"]),
        ("#الهلال_النصر الليلة", &["الهلال", "النصر"]),
        ("#صلاح يعود", &["صلاح"]),
        ("#النصر قادم", &[]),
        ("#السلام للجميع", &[]),
        ("#الحرية_حق", &[]),
        ("#النصر_أو_الموت", &[]),
    ] {
        assert_eq!(found(&tagger, text), expected, "{text}");
    }
}

/// Players and fans are those of a club: an ordinary word that another organization is called by is
/// none.
#[test]
fn words_for_players_before_ordinary_words() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, expected) in [
        ("سجل هداف البطولة هدفين", &[][..]),
        ("كان نجم الشباك غائبا", &[]),
        ("هتفت جماهير الشعب للثورة", &[]),
        ("فرح جمهور النصر بالفوز", &["النصر"]),
        ("أكد مدرب الأهلي ذلك", &["الأهلي"]),
        ("يعول على ثنائي الهلال سالم ومحمد", &["الهلال"]),
        ("ثنائي القطب وثلاثي الأبعاد", &[]),
    ] {
        assert_eq!(found(&tagger, text), expected, "{text}");
    }
}
