//! A list of one's own above the embedded one, short or large: whose name stands, and under which id.
#![cfg(feature = "embedded")]

use aalam::{Gazetteer, GazetteerBuilder, Mention, Tagger, Trust};

/// A mention of the list itself by its words and id; of the embedded one by its words alone.
fn seen(mentions: &[Mention<'_, '_>]) -> Vec<String> {
    mentions
        .iter()
        .filter(|mention| mention.entity_type() != "DAY")
        .map(|mention| match mention.entity() {
            Some(entity) if entity.id().starts_with("own") => {
                format!("{}={}", mention.text(), entity.id())
            }
            _ => mention.text().to_owned(),
        })
        .collect()
}

fn builder(names: &[(&str, &str, &str)]) -> GazetteerBuilder {
    let mut builder = Gazetteer::builder();
    for (id, entity_type, name) in names {
        builder.entity(id, *entity_type, name);
    }
    builder
}

fn check(builder: &GazetteerBuilder, cases: &[(&str, &[&str])]) {
    let own = builder.build().expect("good names");
    let tagger = Tagger::builder(own).gazetteer(Gazetteer::default()).build();
    for (text, expected) in cases {
        let document = tagger.document(text);
        assert_eq!(seen(document.mentions()), *expected, "{text}");
    }
}

/// What one typed stands wherever it is, but not in what the embedded list knows as another entity's name: if that is
/// called so, too, or if it is the word with its kind or country, it is.
#[test]
fn a_typed_word_is_not_a_part_of_another_name() {
    let list = builder(&[
        ("own1", "ORG", "الهلال"),
        ("own2", "ORG", "النجم"),
        ("own3", "ORG", "الجبهة"),
        ("own4", "ORG", "الترجي"),
        ("own5", "ORG", "الاتحاد"),
        ("own6", "LOC", "كوريا"),
        ("own7", "LOC", "غزة"),
    ]);
    check(
        &list,
        &[
            ("فاز الهلال السعودي", &["الهلال=own1", "سعودي"]),
            ("مدرب نادي الهلال", &["الهلال=own1"]),
            ("لعب النجم الرادسي أمس", &["النجم الرادسي"]),
            ("لعب النجم أمس", &["النجم=own2"]),
            (
                "قالت الجبهة الديمقراطية لتحرير فلسطين إن الجبهة مستعدة",
                &["الجبهة الديمقراطية لتحرير فلسطين", "الجبهة=own3"],
            ),
            ("فاز الترجي الرياضي", &["الترجي=own4"]),
            (
                "أعلن الاتحاد العام التونسي للشغل ذلك. وأعلن الاتحاد ذلك.",
                &["الاتحاد العام التونسي للشغل", "الاتحاد=own5"],
            ),
            ("زار كوريا الشمالية", &["كوريا الشمالية"]),
            ("زار كوريا", &["كوريا=own6"]),
            ("في مدينة غزة وقطاع غزة", &["غزة=own7", "غزة=own7"]),
        ],
    );
}

/// An organization that is called by an adjective is none where that stands as one, nor is any name behind عبد.
#[test]
fn a_typed_adjective_is_one_behind_its_noun() {
    let list = builder(&[
        ("own1", "ORG", "الداخلية"),
        ("own2", "ORG", "الإفريقي"),
        ("own3", "ORG", "السلام"),
    ]);
    check(
        &list,
        &[
            ("أعلنت الداخلية ذلك", &["الداخلية=own1"]),
            ("ازدهرت السياحة الداخلية", &[]),
            ("في السوق الداخلية", &[]),
            ("بيان الداخلية", &["الداخلية=own1"]),
            ("مدرب الإفريقي", &["الإفريقي=own2"]),
            ("أودع المال في بنك السلام", &["السلام=own3"]),
            ("سافر عبد السلام أمس", &[]),
        ],
    );
}

/// Whom or what both lists have under one name is one entity, whatever else the text calls it.
#[test]
fn what_both_lists_have_has_one_id() {
    let list = builder(&[
        ("own1", "PER", "إيمانويل ماكرون"),
        ("own2", "ORG", "جامعة الدول العربية"),
        ("own3", "PER", "يوسف الشاهد"),
        ("own4", "LOC", "المملكة العربية السعودية"),
        ("own5", "ORG", "طيران العبور"),
    ]);
    check(
        &list,
        &[
            (
                "التقى إيمانويل ماكرون الوفد. وعاد ماكرون إلى مكتبه.",
                &["إيمانويل ماكرون=own1", "ماكرون=own1"],
            ),
            (
                "اجتمعت جامعة الدول العربية أمس. وأعلنت الجامعة العربية ذلك.",
                &["جامعة الدول العربية=own2", "الجامعة العربية=own2"],
            ),
            (
                "وصل يوسف الشاهد أمس. وقال الشاهد إن حكومة الشاهد باقية.",
                &["يوسف الشاهد=own3", "الشاهد=own3", "الشاهد=own3"],
            ),
            (
                "زار المملكة العربية السعودية. وقال الوفد السعودي إن السعودية مستعدة.",
                &[
                    "المملكة العربية السعودية=own4",
                    "سعودي=own4",
                    "السعودية=own4",
                ],
            ),
            // The name that both have is not in this text.
            ("وأعلنت الجامعة العربية ذلك.", &["الجامعة العربية"]),
        ],
    );
}

/// A list that nobody has read takes nothing from the longer names of the embedded one, and what it makes of
/// names ends where those end who are on that.
#[test]
fn a_large_list_takes_no_part_of_a_longer_name() {
    let mut list = builder(&[
        ("own1", "LOC", "بن"),
        ("own2", "ORG", "تونس"),
        ("own3", "LOC", "إفريقيا"),
        ("own4", "LOC", "سوسة"),
        ("own5", "PER", "ب"),
        ("own6", "LOC", "تونس"),
        ("own7", "PER", "أمانسيو رزق"),
        ("own8", "PER", "أمانسيو سامي"),
        ("own9", "PER", "أمانسيو جابر"),
        ("own10", "PER", "سعيد مالك"),
        ("own11", "PER", "سامي مالك"),
        ("own12", "PER", "جابر مالك"),
    ]);
    for number in 0..50_001 {
        list.entity(&format!("n{number}"), "DAY", &format!("Zq{number}"));
    }
    check(
        &list,
        &[
            (
                "في تصريح لوكالة تونس إفريقيا للأنباء",
                &["وكالة تونس إفريقيا للأنباء"],
            ),
            ("في مدينة بن قردان", &["بن قردان"]),
            ("معتمدية سوسة المدينة", &["سوسة المدينة"]),
            ("وصل إلى سوسة", &["سوسة=own4"]),
            ("ما يسمى بـ\"الهيئة التسييرية\"", &[]),
            ("ثروة أمانسيو أورتيجا مالك زارا", &["أمانسيو أورتيجا"]),
        ],
    );
}

/// Of a list of persons a name goes on with the names that the crate knows, also before it; of a list of
/// places none begins.
#[test]
fn names_of_a_short_list_of_persons_go_on() {
    let list = builder(&[
        ("own1", "PER", "محمد زفرهاي"),
        ("own2", "PER", "محمد كعبلوط"),
        ("own3", "PER", "محمد دغنوش"),
        ("own4", "PER", "كريم كعبلوط"),
        ("own5", "PER", "نبيل كعبلوط"),
    ]);
    let places = builder(&[("own1", "LOC", "محمد"), ("own2", "LOC", "عبد الكريم")]);
    for (list, text, expected) in [
        (
            &list,
            "التقى محمد بن راشد آل مكتوم",
            vec!["محمد بن راشد آل مكتوم"],
        ),
        (
            &list,
            "قال عثمان محمد الحمداني",
            vec!["عثمان محمد الحمداني"],
        ),
        (
            &list,
            "وصل محمد عبد الكريم الخطابي",
            vec!["محمد عبد الكريم الخطابي"],
        ),
        (&list, "وصل محمد زفرهاي", vec!["محمد زفرهاي=own1"]),
        (&list, "وصل فؤاد الحمداني", vec![]),
        (&places, "رأى محمد بن عبد الكريم الخطابي", vec![]),
    ] {
        let tagger = Tagger::new(list.clone().trust(Trust::Readable).build().unwrap());
        let document = tagger.document(text);
        assert_eq!(seen(document.mentions()), expected, "{text}");
    }
    // Nor is somebody else's short form in a longer name: وأسامة حسن is not of علي حسن.
    let list = builder(&[("own1", "PER", "علي حسن")]);
    let tagger = Tagger::new(list.build().unwrap());
    for (text, expected) in [
        (
            "وصل علي حسن. وقال حسن إنه باق.",
            vec!["علي حسن=own1", "حسن=own1"],
        ),
        (
            "وصل علي حسن. ثم لعب سمير وأسامة حسن في الشوط الثاني.",
            vec!["علي حسن=own1"],
        ),
    ] {
        assert_eq!(seen(tagger.document(text).mentions()), expected, "{text}");
    }
}

/// Places in a row are of either list.
#[test]
fn a_row_of_places_of_two_lists_is_one() {
    let mut list = builder(&[("own1", "LOC", "كوسمينوفكا"), ("own2", "LOC", "زعطوطة")]);
    for number in 0..200_000 {
        list.entity(&format!("n{number}"), "DAY", &format!("Zq{number}"));
    }
    list.entity("own3", "LOC", "دغنوشة").trust(Trust::Vetted);
    check(
        &list,
        &[(
            "زار دغنوشة وحلب وكوسمينوفكا وحمص ودمشق وسعيد",
            &["دغنوشة=own3", "حلب", "كوسمينوفكا=own1", "حمص", "دمشق"],
        )],
    );
}

/// A name of several words stands where one of the embedded list would break off within it, and a thing is what the
/// list calls it, though the embedded one knows it by a word more; not within another thing's name or a person's.
#[test]
fn a_name_of_several_words_is_not_broken_up() {
    let list = builder(&[
        ("own1", "PRODUCT", "آيفون 15 برو"),
        ("own2", "HOTEL", "هيلتون الدوحة"),
        ("own3", "STREET", "محمد علي باشا"),
        ("own4", "WEAPON", "القبة الحديدية"),
        ("own5", "WEAPON", "باتريوت باك 3"),
        ("own6", "PRIZE", "الملك فيصل"),
        ("own7", "WORK", "العالم"),
        ("own8", "LOC", "مصر الجديدة"),
    ]);
    check(
        &list,
        &[
            ("طرحت هواتف آيفون 15 برو الجديدة", &["آيفون 15 برو=own1"]),
            ("افتتح فندق هيلتون الدوحة", &["هيلتون الدوحة=own2"]),
            ("شارع محمد علي باشا", &["محمد علي باشا=own3"]),
            ("صواريخ باتريوت باك 3 الدفاعية", &["باتريوت باك 3=own5"]),
            ("منظومة القبة الحديدية", &["القبة الحديدية=own4"]),
            (
                "نظام القبة الحديدية والقبة الحديدية",
                &["القبة الحديدية=own4", "القبة الحديدية=own4"],
            ),
            ("فرع بنك مصر الجديدة", &["مصر الجديدة=own8"]),
            // Names of other things, in which the list's stand.
            (
                "فاز بجائزة الملك فيصل العالمية",
                &["جائزة الملك فيصل العالمية"],
            ),
            ("نهائيات كأس العالم", &["كأس العالم"]),
            ("هواتف آيفون", &["هواتف آيفون"]),
        ],
    );
}
