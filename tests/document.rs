//! What a document makes of its mentions: who is the same, in which order, beside
//! whom.

use aalam::{Document, Gazetteer, Mention, MentionKind, Tag, Tagger};

#[cfg(feature = "embedded")]
mod marked;

/// Persons and places, without the embedded list.
fn tagger() -> Tagger {
    let mut builder = Gazetteer::builder();
    builder
        .name_parts(true)
        .entity("putin", "PER", "فلاديمير بوتين")
        .entity("zelensky", "PER", "فولوديمير زيلينسكي")
        .alias("zelensky", "زيلينسكي")
        .alias("zelensky", "زيلنسكي")
        .alias("zelensky", "Zelensky")
        .entity("russia", "LOC", "روسيا")
        .demonym("russia", "روسي")
        .entity("riyadh", "LOC", "الرياض")
        .entity("paris", "LOC", "باريس")
        .entity("psg", "ORG", "باريس سان جيرمان")
        .ambiguous_alias("psg", "باريسي")
        .entity("kyiv", "LOC", "كييف");
    Tagger::new(builder.build().unwrap())
}

fn tag<'t, 'a>(tags: &'t [Tag<'a, 'a>], name: &str) -> &'t Tag<'a, 'a> {
    tags.iter()
        .find(|tag| tag.name() == name)
        .unwrap_or_else(|| panic!("{name}: {tags:?}"))
}

fn names<'a>(document: &Document<'a, 'a>) -> Vec<&'a str> {
    document.tags().iter().map(Tag::name).collect()
}

fn spellings<'a>(tag: &Tag<'a, '_>) -> Vec<&'a str> {
    tag.spellings().collect()
}

#[test]
fn a_short_form_takes_the_entity_of_the_full_name() {
    let tagger = tagger();
    let text = "التقى فلاديمير بوتين الوفد. وقال بوتين إن ولبوتين رأيا آخر.";
    let document = tagger.document(text);
    let tags = document.tags();
    assert_eq!(tags.len(), 1);
    assert_eq!((tags[0].name(), tags[0].count()), ("فلاديمير بوتين", 3));
    assert_eq!(spellings(&tags[0]), ["فلاديمير بوتين", "بوتين"]);
    assert_eq!(&text[tags[0].first()], "فلاديمير بوتين");
    let proclitics: Vec<&str> = tags[0].mentions().iter().map(Mention::proclitics).collect();
    assert_eq!(proclitics, ["", "", "ول"]);

    // Without the full name, the short one is no name of the list.
    assert!(
        tagger
            .document("وقال بوتين إن له رأيا آخر.")
            .tags()
            .is_empty()
    );
}

#[test]
fn a_short_form_takes_the_full_name_of_a_person_whom_no_list_has() {
    let tagger = tagger();
    let text = "وقال الدكتور فؤاد الحمداني إن الجرحى كثر. وأضاف الحمداني أن المستشفى ممتلئ.";
    let document = tagger.document(text);
    let tags = document.tags();
    assert_eq!(names(&document), ["فؤاد الحمداني"]);
    assert_eq!((tags[0].entity(), tags[0].count()), (None, 2));
    assert_eq!(tags[0].entity_type().as_str(), "PER");
    assert_eq!(spellings(&tags[0]), ["فؤاد الحمداني", "الحمداني"]);
    assert!(
        tags[0]
            .mentions()
            .iter()
            .all(|m| m.kind() == MentionKind::Composed)
    );
}

/// A doubtful name that has evidence at one place means the same at the others, unless it is
/// an ordinary word.
/// The first and the last name, and those between in part, are whoever is named in full; of two who are
/// called by them, and of a son and his grandfather, neither is.
#[test]
fn the_first_and_the_last_name_are_the_full_one() {
    let mut builder = Gazetteer::builder();
    builder
        .name_parts(true)
        .entity("zawahiri", "PER", "أيمن محمد ربيع الظواهري");
    let tagger = Tagger::new(builder.build().unwrap());
    for (text, expected) in [
        (
            "قال محمود سليم الزعبي إن الحكم ظالم. وأضاف محمود الزعبي أنه سيستأنف. وتابع الزعبي ذلك",
            &[("محمود سليم الزعبي", 3)][..],
        ),
        (
            "أضاف محمود الزعبي ذلك. وقال محمود عبد الله حسن الزعبي إن. ورد على محمود عبد الله الزعبي",
            &[("محمود عبد الله حسن الزعبي", 3)],
        ),
        (
            "أدرج أيمن محمد ربيع الظواهري. وقال أيمن الظواهري إن. وسافر أيمن محمد الظواهري",
            &[("أيمن محمد ربيع الظواهري", 3)],
        ),
        (
            "قال محمود سليم الزعبي إن. وقال محمود حسن الزعبي إن. ثم سافر محمود الزعبي",
            &[
                ("محمود سليم الزعبي", 1),
                ("محمود حسن الزعبي", 1),
                ("محمود الزعبي", 1),
            ],
        ),
        (
            "قال محمود سليم الزعبي إن. ثم سافر سليم الزعبي",
            &[("محمود سليم الزعبي", 1), ("سليم الزعبي", 1)],
        ),
    ] {
        let document = tagger.document(text);
        let tags = document.tags();
        let mut found: Vec<_> = tags.iter().map(|tag| (tag.name(), tag.count())).collect();
        found.sort_unstable();
        let mut expected = expected.to_vec();
        expected.sort_unstable();
        assert_eq!(found, expected, "{text}");
    }
    // Without parts of names, too.
    let mut builder = Gazetteer::builder();
    builder.entity("zawahiri", "PER", "أيمن محمد ربيع الظواهري");
    let tagger = Tagger::new(builder.build().unwrap());
    let document =
        tagger.document("أدرج أيمن محمد ربيع الظواهري. وقال أيمن الظواهري إن. ولأيمن الظواهري رأي");
    let mentions = document.mentions().iter();
    let found: Vec<_> = mentions.map(|m| (m.text(), m.proclitics())).collect();
    let expected = [
        ("أيمن محمد ربيع الظواهري", ""),
        ("أيمن الظواهري", ""),
        ("أيمن الظواهري", "ول"),
    ];
    assert_eq!(found, expected);
    assert!(document.mentions().iter().all(|m| m.entity().is_some()));
}

#[test]
fn a_name_means_the_same_all_over_a_text() {
    let mut builder = Gazetteer::builder();
    builder
        .entity("douz", "LOC", "بلدة دوز")
        .ambiguous_alias("douz", "دوز")
        .entity("rawda", "LOC", "ضاحية الروضة")
        .ambiguous_alias("rawda", "الروضة");
    let tagger = Tagger::new(builder.build().unwrap());
    for (text, expected) in [
        (
            "نزحوا من قرية دوز. وعاشت دوز ليلة صعبة.",
            vec!["دوز", "دوز"],
        ),
        ("وعاشت دوز ليلة صعبة.", vec![]),
        ("نزحوا من قرية الروضة. وكانت الروضة مقفلة.", vec!["الروضة"]),
    ] {
        let document = tagger.document(text);
        let found: Vec<_> = document.mentions().iter().map(Mention::text).collect();
        assert_eq!(found, expected, "{text}");
    }
}

/// So does one by a word that is in no list.
#[test]
fn a_short_form_may_be_a_word_that_no_list_has() {
    let tagger = tagger();
    let text = "قال الدكتور فؤاد تيكوكين إن الطريق مقطوعة. وأضاف تيكوكين أن رسالة وصلت لتيكوكين.";
    let document = tagger.document(text);
    let tags = document.tags();
    let tag = tag(&tags, "فؤاد تيكوكين");
    assert_eq!(tag.count(), 3);
    let mentions = tag.mentions().iter();
    let found: Vec<_> = mentions.map(|m| (m.proclitics(), m.text())).collect();
    let short = "تيكوكين";
    assert_eq!(found, [("", "فؤاد تيكوكين"), ("", short), ("ل", short)]);

    let document = tagger.document("وأضاف تيكوكين أن رسالة وصلت.");
    assert_eq!(names(&document), [""; 0]);
}

/// What a word before it says to be a place or organization, and no list has, is found throughout the text: also
/// before that, behind proclitics and in quotes; but no word of the language is.
#[test]
fn what_the_text_announces_is_found_throughout() {
    let tagger = tagger();
    for (text, name, count) in [
        (
            "قصفت المدفعية بلدة كوسمينوفكا أمس. ونزح أهالي كوسمينوفكا. وانقطع الماء بكوسمينوفكا",
            "كوسمينوفكا",
            3,
        ),
        (
            "نوفاكور تعلن نتائجها. قالت شركة نوفاكور إن الأرباح زادت",
            "نوفاكور",
            2,
        ),
        (
            "أعلنت شركة «نوفاكور» نتائجها. وتراجع سهم «نوفاكور» كثيرا",
            "نوفاكور",
            2,
        ),
        (
            "عقد حزب «البديل» مؤتمره. وهذا هو البديل الوحيد",
            "البديل",
            1,
        ),
    ] {
        let document = tagger.document(text);
        let found = document.mentions().iter().filter(|m| m.text() == name);
        assert_eq!(found.count(), count, "{text}");
    }
}

/// One who is little known is not meant by a family name, if the text names another one in full
/// who is called so; one who is known is, behind a title.
#[cfg(feature = "embedded")]
#[test]
fn a_family_name_belongs_to_whom_the_text_names() {
    let tagger = Tagger::new(Gazetteer::default());
    let meant = |text: &str| {
        let document = tagger.document(text);
        let last = document.mentions().last().copied();
        last.and_then(|mention| mention.entity().map(|entity| entity.name().to_owned()))
    };
    for (text, expected) in [
        ("نفى البريكي ذلك", Some("خالد البريكي")),
        ("وصل عبيد البريكي. نفى البريكي ذلك", Some("عبيد البريكي")),
        (
            "وصلت ميلانيا ترامب. نفى الرئيس ترامب ذلك",
            Some("دونالد ترامب"),
        ),
        ("وصلت وداد البريكي. نفت البريكي ذلك", None),
    ] {
        assert_eq!(meant(text).as_deref(), expected, "{text}");
    }
}

/// A little known place is left open where the text is about another country.
#[cfg(feature = "embedded")]
#[test]
fn a_little_known_place_is_left_open_elsewhere() {
    let tagger = Tagger::new(Gazetteer::default());
    let id = |text: &str| {
        let document = tagger.document(text);
        let mentions = document.mentions();
        let port = mentions.iter().find(|m| m.text() == "ميناء سوسة");
        port.map(|port| port.entity().is_some())
    };
    assert_eq!(id("وصل إلى ميناء سوسة أمس"), Some(true));
    assert_eq!(id("وصل من طبرق في ليبيا إلى ميناء سوسة"), Some(true));
    assert_eq!(id("وصل من صفاقس والقيروان إلى ميناء سوسة"), Some(false));
}

/// In a text about a country, a doubtful name behind a preposition is the place there, and
/// of two places with one name it is that one.
#[test]
fn a_place_is_in_the_country_that_the_text_names() {
    let list = "id\ttype\tname\tambiguous\tcountry\tdemonyms\n\
                lebanon\tLOC\tلبنان\t\tLB\tلبناني\n\
                libya\tLOC\tليبيا\t\tLY\tليبي\n\
                tyre\tLOC\tصور\tصور\tLB\n\
                biel\tLOC\tبيان\tبيان\tLB\n\
                tripoli-libya\tLOC\tطرابلس\t\tLY\n\
                tripoli-lebanon\tLOC\tطرابلس\t\tLB\n\
                alma-libya\tLOC\tعلما\tعلما\tLY\n\
                alma-lebanon\tLOC\tعلما\tعلما\tLB\n\
                nasr-libya\tORG\tالنصر\tالنصر\tLY\n\
                nasr-lebanon\tORG\tالنصر\tالنصر\tLB\n\
                press\tORG\tالندى\tالندى\t\n\
                nada-lebanon\tORG\tالندى\tالندى\tLB\n\
                karim-libya\tPER\tكريم الساحلي\t\tLY\n\
                karim-lebanon\tPER\tكريم الساحلي\t\tLB\n";
    let mut builder = Gazetteer::builder();
    builder.vetted(true).from_tsv(list.as_bytes()).unwrap();
    let tagger = Tagger::new(builder.build().unwrap());
    let found = |text| {
        let document = tagger.document(text);
        let mentions = document.mentions().iter();
        let places = mentions.filter(|m| m.kind() != MentionKind::Demonym);
        let ids: Vec<_> = places
            .map(|m| m.entity().unwrap().id().to_owned())
            .collect();
        ids.join(" ")
    };
    for (text, expected) in [
        ("قصف في لبنان. ونزح سكان في صور أمس.", "lebanon tyre"),
        ("الجيش اللبناني. ونزح سكان في صور أمس.", "tyre"),
        ("قصف في ليبيا. ونزح سكان في صور أمس.", "libya"),
        ("قصف في لبنان. ونشر صور أمس.", "lebanon"),
        ("قصف في لبنان. وقال الجيش في بيان أمس.", "lebanon"),
        (
            "قصف في لبنان. وصل إلى طرابلس أمس.",
            "lebanon tripoli-lebanon",
        ),
        ("قصف في ليبيا. وصل إلى طرابلس أمس.", "libya tripoli-libya"),
        ("وصل إلى طرابلس أمس.", "tripoli-libya"),
        // A doubtful one that has its evidence says nothing of its own country.
        ("وصل إلى مدينة علما أمس.", "alma-libya"),
        ("وصل إلى مدينة علما في لبنان أمس.", "alma-lebanon lebanon"),
        // So it is with clubs; but what is in no country is not taken for one that is.
        ("قال نادي النصر في لبنان أمس.", "nasr-lebanon lebanon"),
        ("قالت صحيفة الندى في لبنان أمس.", "press lebanon"),
        // And with persons.
        ("قال كريم الساحلي ذلك في لبنان.", "karim-lebanon lebanon"),
        ("قال كريم الساحلي ذلك أمس.", "karim-libya"),
    ] {
        assert_eq!(found(text), expected, "{text}");
    }
}

#[test]
fn two_persons_whom_no_list_has_are_two_tags() {
    let tagger = tagger();
    let text = "وقال الدكتور فؤاد الحمداني إنه متفائل. وقالت المهندسة سعاد الخطيب إنها ليست كذلك. \
        وعاد الحمداني وعادت الخطيب.";
    let document = tagger.document(text);
    let counts: Vec<_> = document
        .tags()
        .iter()
        .map(|tag| (tag.name(), tag.count()))
        .collect();
    assert_eq!(counts, [("فؤاد الحمداني", 2), ("سعاد الخطيب", 2)]);
}

#[test]
fn all_names_of_an_entity_are_one_tag() {
    let tagger = tagger();
    let text = "وصل زيلينسكي إلى باريس. وقال زيلنسكي (Zelensky) إن فولوديمير زيلينسكي لن يعود. \
        وفي روسيا قال مسؤول روسي إن الروس مستعدون، والروسيات أيضا.";
    let document = tagger.document(text);
    let tags = document.tags();
    let zelensky = tag(&tags, "فولوديمير زيلينسكي");
    assert_eq!(zelensky.count(), 4);
    assert_eq!(
        spellings(zelensky),
        ["زيلينسكي", "زيلنسكي", "Zelensky", "فولوديمير زيلينسكي"]
    );
    // A demonym is a mention of its place.
    let russia = tag(&tags, "روسيا");
    assert_eq!(
        (russia.count(), russia.entity().unwrap().id()),
        (3, "russia")
    );
    assert_eq!(spellings(russia), ["روسيا", "روسي", "روسيات"]);
}

#[test]
fn variants_of_a_name_are_one_tag() {
    let gazetteer = Gazetteer::builder()
        .variants(true)
        .entity("hegseth", "PER", "بيت هيغسيث")
        .alias("hegseth", "هيغسيث")
        .build()
        .unwrap();
    let tagger = Tagger::new(gazetteer);
    let document = tagger.document("قال هيغسيث كلمته. ثم صمت هيجسيث، وغادر بيت هيغسيث.");
    let tags = document.tags();
    assert_eq!((tags.len(), tags[0].count()), (1, 3));
    let kinds: Vec<_> = tags[0].mentions().iter().map(Mention::kind).collect();
    assert_eq!(
        kinds,
        [MentionKind::Name, MentionKind::Variant, MentionKind::Name]
    );
}

#[test]
fn an_ambiguous_alias_counts_only_with_the_full_name_in_the_text() {
    let tagger = tagger();
    let doubtful = "تأخر باريسي أمس.";
    assert!(tagger.document(doubtful).mentions().is_empty());
    let text = "تأخر باريسي أمس. وقال مدرب باريس سان جيرمان إنه حزين.";
    let document = tagger.document(text);
    assert_eq!(names(&document), ["باريس سان جيرمان"]);
    assert_eq!(document.tags()[0].count(), 2);
    // Without the whole text, the name elsewhere in it is no evidence.
    let alone: Vec<&str> = tagger.tag(text).iter().map(Mention::text).collect();
    assert_eq!(alone, ["باريس سان جيرمان"]);
    // The full name of another entity is no evidence.
    let other = "تأخر باريسي أمس في باريس.";
    assert_eq!(names(&tagger.document(other)), ["باريس"]);
}

#[test]
fn headline_lead_and_spread_make_the_order() {
    let tagger = tagger();
    let body = "وقال مصدر مطلع إن الأمر لم يحسم بعد وإن المشاورات مستمرة منذ أيام عدة.";
    let cases = [
        // Each once: as they come, the headline before the lead before the rest.
        (
            format!("قمة في الرياض\n\nبحث الوفد الأمر في كييف.\n\n{body} وعاد إلى باريس."),
            vec!["الرياض", "كييف", "باريس"],
        ),
        // More mentions go before an earlier one in the body.
        (
            format!("أخبار\n\n{body}\n\n{body} زار كييف. ثم باريس. ثم باريس مجددا."),
            vec!["باريس", "كييف"],
        ),
        // The headline outweighs two mentions at the end.
        (
            format!("قمة في الرياض\n\n{body}\n\n{body} كييف وكييف."),
            vec!["الرياض", "كييف"],
        ),
        // Of as many mentions, those spread over the text go first.
        (
            format!("أخبار\n\n{body} كييف وكييف. ثم باريس.\n\n{body} {body} ثم باريس."),
            vec!["باريس", "كييف"],
        ),
        // A demonym says less than a name.
        (
            format!("أخبار\n\n{body} {body}\n\nروسي قال لروسي آخر. وزار كييف. وزار كييف."),
            vec!["كييف", "روسيا"],
        ),
    ];
    for (text, expected) in cases {
        let document = tagger.document(&text);
        assert_eq!(names(&document), expected, "{text}");
        let scores: Vec<f64> = document.tags().iter().map(Tag::score).collect();
        assert!(scores.is_sorted_by(|a, b| a >= b), "{scores:?}");
    }
}

#[test]
fn tags_tell_who_shares_their_sentences() {
    let tagger = tagger();
    let text = "زار زيلينسكي باريس. وعاد زيلينسكي من باريس إلى كييف. وصمتت الرياض.";
    let document = tagger.document(text);
    let tags = document.tags();
    let beside = |name: &str| -> Vec<(&str, usize)> {
        let beside = tag(&tags, name).beside().iter();
        beside
            .map(|other| (tags[other.tag].name(), other.sentences))
            .collect()
    };
    assert_eq!(beside("فولوديمير زيلينسكي"), [("باريس", 2), ("كييف", 1)]);
    assert_eq!(beside("باريس"), [("فولوديمير زيلينسكي", 2), ("كييف", 1)]);
    assert_eq!(beside("كييف"), [("فولوديمير زيلينسكي", 1), ("باريس", 1)]);
    assert!(beside("الرياض").is_empty());
}

#[test]
fn a_text_that_names_nobody_has_no_tags() {
    for text in ["", " \n", "لا أحد هنا."] {
        let tagger = tagger();
        let document = tagger.document(text);
        assert!(document.tags().is_empty() && document.mentions().is_empty());
        assert_eq!(document.text(), text);
    }
}

/// What an editor would print under three of the marked articles: the first five
/// tags are among these, and those that must not be missing are there.
#[cfg(feature = "embedded")]
#[test]
fn the_first_tags_are_what_an_editor_would_print() {
    let gaza = [
        "ستيف ويتكوف",
        "غزة",
        "قطاع غزة",
        "الدوحة",
        "القاهرة",
        "دونالد ترامب",
        "حماس",
    ];
    let lebanon = [
        "نواف سلام",
        "نعيم قاسم",
        "لبنان",
        "جوزيف عون",
        "نبيه بري",
        "حزب الله",
    ];
    let america = [
        "دونالد ترامب",
        "زهران ممداني",
        "المحكمة العليا",
        "الولايات المتحدة",
        "بيت هيغسيث",
        "جيروم باول",
    ];
    let expectations: [(&str, &[&str], &[&str]); 3] = [
        ("01", &gaza, &["ستيف ويتكوف", "القاهرة"]),
        ("07", &lebanon, &["نواف سلام", "نعيم قاسم", "لبنان"]),
        (
            "12",
            &america,
            &["دونالد ترامب", "زهران ممداني", "الولايات المتحدة"],
        ),
    ];
    let tagger = Tagger::new(Gazetteer::default());
    let articles = marked::articles();
    for (number, printed, needed) in expectations {
        let article = articles
            .iter()
            .find(|article| article.file.starts_with(number))
            .unwrap();
        let document = tagger.document(&article.text);
        let first: Vec<&str> = names(&document).into_iter().take(5).collect();
        let is_printed = |name: &&str| printed.contains(name);
        assert!(first.iter().all(is_printed), "{number}: {first:?}");
        assert!(
            needed.iter().all(|name| first.contains(name)),
            "{number}: {first:?}"
        );
    }
}

#[test]
fn one_id_in_two_gazetteers_is_one_entity() {
    let own = Gazetteer::builder()
        .entity("Q159", "LOC", "روسيا")
        .build()
        .unwrap();
    let mut other = Gazetteer::builder();
    other
        .entity("Q159", "LOC", "روسيا الاتحادية")
        .entity("Q159", "ORG", "الكرملين");
    let tagger = Tagger::builder(own)
        .gazetteer(other.build().unwrap())
        .build();
    let document =
        tagger.document("أعلنت روسيا الاتحادية أن روسيا مستعدة، وقال الكرملين إنه ينتظر.");
    let layers: Vec<usize> = document
        .mentions()
        .iter()
        .map(Mention::gazetteer_index)
        .collect();
    assert_eq!(layers, [1, 0, 1]);
    let tags: Vec<(&str, usize)> = document
        .tags()
        .iter()
        .map(|tag| (tag.entity_type().as_str(), tag.count()))
        .collect();
    assert_eq!(tags, [("LOC", 2), ("ORG", 1)]);
}

#[test]
fn unlisted_names_of_two_types_are_two() {
    let text = "أعلنت شركة فوكسكوني عن مشروع. وفي بلدة فوكسكوني قال السكان إنهم ينتظرون.";
    let tagger = tagger();
    let tags = tagger.document(text).tags();
    let types: Vec<&str> = tags.iter().map(|tag| tag.entity_type().as_str()).collect();
    assert_eq!(types, ["ORG", "LOC"], "{tags:?}");
}

#[test]
fn marks_and_tatweels_make_no_name_longer() {
    let tagger = tagger();
    let text = "قال فؤاد الحمداني إن فؤاد الحمداني وصل، وفُؤاد الحـــمـداني لم يغادر.";
    let document = tagger.document(text);
    assert_eq!(names(&document), ["فؤاد الحمداني"]);
    assert_eq!(
        spellings(&document.tags()[0]),
        ["فؤاد الحمداني", "فُؤاد الحـــمـداني"]
    );
}

/// A family name of many, behind a verb or a rank, is of somebody, and not of the one whom the list
/// knows by it.
#[cfg(feature = "embedded")]
#[test]
fn a_family_name_of_many_is_somebody() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, name, id) in [
        ("وأضاف المهيري أن القرار نهائي.", "المهيري", None),
        ("قال العقيد الجبالي إن الوضع هادئ.", "الجبالي", None),
        ("قال الرئيس عون إن الوضع هادئ.", "عون", Some("joseph-aoun")),
        (
            "قال وزير الدفاع كاتس إن الوضع هادئ.",
            "كاتس",
            Some("israel-katz"),
        ),
        (
            "وصل سالم المهيري أمس. وأضاف المهيري أن القرار نهائي.",
            "المهيري",
            None,
        ),
        ("وقال ترامب إن القرار نهائي.", "ترامب", Some("Q22686")),
    ] {
        let document = tagger.document(text);
        let mention = document.mentions().iter().find(|m| m.text() == name);
        let mention = mention.unwrap_or_else(|| panic!("{text}"));
        assert_eq!(mention.entity_type().as_str(), "PER", "{text}");
        assert_eq!(mention.entity().map(|entity| entity.id()), id, "{text}");
    }
}

#[cfg(feature = "embedded")]
#[test]
fn two_short_forms_side_by_side_are_two_persons() {
    let cases = [
        (
            "أعلن مسعد بولس أمس أن الهدنة قريبة، ورحب عبد الفتاح البرهان بها. والتقى بولس البرهان اليوم",
            vec!["مسعد بولس", "عبد الفتاح البرهان", "بولس", "البرهان"],
        ),
        (
            "قال نعيم قاسم إن نواف سلام أخطأ. وانتقد قاسم سلام مجددا",
            vec!["نعيم قاسم", "نواف سلام", "قاسم", "سلام"],
        ),
        // Behind a verb of saying there is one, and so there is if he is named again.
        (
            "وصل وليد قاسم أمس، وغاب محمود سالم. وقال قاسم سالم إنه حاضر",
            vec!["وليد قاسم", "محمود سالم", "قاسم سالم"],
        ),
        (
            "وصل وليد قاسم أمس، وغاب محمود سالم. ورأوا قاسم سالم، ثم عاد قاسم سالم",
            vec!["وليد قاسم", "محمود سالم", "قاسم سالم", "قاسم سالم"],
        ),
    ];
    let tagger = Tagger::new(Gazetteer::default());
    for (text, expected) in cases {
        let document = tagger.document(text);
        let found: Vec<_> = document.mentions().iter().map(Mention::text).collect();
        assert_eq!(found, expected, "{text}");
    }
}

/// Institutions, and the countries that they and some places are in.
const INSTITUTIONS: &str = "id\ttype\tname\taliases\tambiguous\tcountry\tdemonyms\n\
                jordan\tLOC\tالأردن\t\t\tJO\tأردني\n\
                amman\tLOC\tعمان\t\t\tJO\n\
                africa\tLOC\tجنوب أفريقيا\t\t\tZA\n\
                pretoria\tLOC\tبريتوريا\t\t\tZA\n\
                egypt\tLOC\tمصر\t\t\tEG\tمصري\n\
                cairo\tLOC\tالقاهرة\t\t\tEG\n\
                palestine\tLOC\tفلسطين\t\t\tPS\tفلسطيني\n\
                algeria\tLOC\tالجزائر\t\t\tDZ\tجزائري\n\
                states\tLOC\tأميركا\t\t\tUS\tأميركي\n\
                power\tORG\tشركة الكهرباء الوطنية الأردنية\tشركة الكهرباء الوطنية\n\
                shifa\tORG\tمستشفى الشفاء\t\t\tPS\n\
                sina\tORG\tمستشفى ابن سينا\t\t\tPS\n\
                health-ps\tORG\tوزارة الصحة\t\t\tPS\n\
                health-eg\tORG\tوزارة الصحة المصرية\tوزارة الصحة\n\
                transport\tORG\tهيئة النقل\n\
                treasury\tORG\tوزارة الخزانة الأميركية\n\
                liberals\tORG\tحزب الأحرار\t\t\tPS\n\
                army\tORG\tجيش التحرير\t\t\tPS\n\
                agency\tORG\tوكالة الاستخبارات المركزية الأميركية\tوكالة الاستخبارات المركزية\n\
                club\tORG\tنادي الأمل\t\t\tPS\n";

/// An institution of a name that many have is not that of another country than the text's, or than the
/// one told behind it; one that has a name of its own, or no country, is.
#[test]
fn an_institution_is_not_that_of_another_country() {
    let mut builder = Gazetteer::builder();
    builder
        .vetted(true)
        .from_tsv(INSTITUTIONS.as_bytes())
        .unwrap();
    let tagger = Tagger::new(builder.build().unwrap());
    let ids = |text: &str| {
        let document = tagger.document(text);
        let mentions = document.mentions().iter();
        let bodies = mentions.filter(|m| m.entity_type().as_str() == "ORG");
        let ids: Vec<String> = bodies
            .map(|m| {
                let id = m.entity().map_or("-", |entity| entity.id()).to_owned();
                format!("{} {id}", m.text())
            })
            .collect();
        ids.join(", ")
    };
    for (text, expected) in [
        (
            "قالت شركة الكهرباء الوطنية ذلك.",
            "شركة الكهرباء الوطنية power",
        ),
        (
            "قالت شركة الكهرباء الوطنية في جنوب أفريقيا ذلك.",
            "شركة الكهرباء الوطنية -",
        ),
        (
            "قالت شركة الكهرباء الوطنية المصرية ذلك.",
            "شركة الكهرباء الوطنية -",
        ),
        (
            "قالت شركة الكهرباء الوطنية في الأردن ذلك.",
            "شركة الكهرباء الوطنية power",
        ),
        // A text about one country, with nothing of the other.
        (
            "أظلمت جنوب أفريقيا. وقالت شركة الكهرباء الوطنية ذلك.",
            "شركة الكهرباء الوطنية power",
        ),
        (
            "أظلمت بريتوريا في جنوب أفريقيا. وقالت شركة الكهرباء الوطنية ذلك.",
            "شركة الكهرباء الوطنية -",
        ),
        (
            "أظلمت بريتوريا في جنوب أفريقيا، ثم عمان. وقالت شركة الكهرباء الوطنية ذلك.",
            "شركة الكهرباء الوطنية power",
        ),
        // Of several, it is the one there.
        (
            "نقلوا إلى القاهرة في مصر. وقالت وزارة الصحة ذلك.",
            "وزارة الصحة health-eg",
        ),
        ("قالت وزارة الصحة الفلسطينية ذلك.", "وزارة الصحة health-ps"),
        // Hospitals are called by what they are for, and after persons.
        ("نقلوا إلى مستشفى الشفاء بالقاهرة.", "مستشفى الشفاء -"),
        (
            "نقلوا في القاهرة من مصر إلى مستشفى ابن سينا.",
            "مستشفى ابن سينا -",
        ),
        (
            "نقلوا في فلسطين إلى مستشفى ابن سينا.",
            "مستشفى ابن سينا sina",
        ),
        // What is named elsewhere is normal.
        (
            "قالت وزارة الخزانة الأميركية ذلك في القاهرة من مصر.",
            "وزارة الخزانة الأميركية treasury",
        ),
        (
            "قالت هيئة النقل ذلك في القاهرة من مصر.",
            "هيئة النقل transport",
        ),
        ("قال حزب الأحرار ذلك في القاهرة من مصر.", "حزب الأحرار -"),
        // An army fights elsewhere, an agency spies there, and a club plays there.
        (
            "قالت وكالة الاستخبارات المركزية ذلك في القاهرة من مصر.",
            "وكالة الاستخبارات المركزية agency",
        ),
        (
            "قالت وكالة الاستخبارات المركزية في مصر ذلك.",
            "وكالة الاستخبارات المركزية agency",
        ),
        (
            "قالت وكالة الاستخبارات المركزية المصرية ذلك.",
            "وكالة الاستخبارات المركزية -",
        ),
        ("تقدم جيش التحرير نحو القاهرة في مصر.", "جيش التحرير army"),
        ("وصل نادي الأمل إلى القاهرة في مصر.", "نادي الأمل club"),
        ("وصل نادي الأمل المصري إلى القاهرة.", "نادي الأمل -"),
    ] {
        assert_eq!(ids(text), expected, "{text}");
    }
}

/// A region that is called like its town is meant behind a word for regions, also in a row, else the town.
#[cfg(feature = "embedded")]
#[test]
fn a_region_and_its_town() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, name, expected) in [
        ("وقع انفجار في الخليل أمس.", "الخليل", "hebron"),
        ("اقتحمت القوات الخليل ونابلس.", "الخليل", "hebron"),
        (
            "قال محافظ الخليل إن الطرق مغلقة.",
            "الخليل",
            "hebron-governorate",
        ),
        (
            "في محافظة الزرقاء خمسة مصانع.",
            "الزرقاء",
            "zarqa-governorate",
        ),
        ("في مدينة الزرقاء خمسة مصانع.", "الزرقاء", "zarqa"),
        ("المدن: عمّان، الزرقاء، إربد، جرش.", "الزرقاء", "zarqa"),
        (
            "محافظات عمّان، الزرقاء، إربد، جرش.",
            "الزرقاء",
            "zarqa-governorate",
        ),
        (
            "أمطار على ولايات بسكرة وبشار وورقلة.",
            "بشار",
            "bechar-province",
        ),
        ("وصل إلى إربد بعد الظهر.", "إربد", "irbid"),
        ("سياح في جزيرة رودس اليونانية.", "رودس", "rhodes"),
        ("وصل الأمير إلى الكويت أمس.", "الكويت", "Q817"),
    ] {
        let document = tagger.document(text);
        let found = document.mentions().iter().find(|m| m.text() == name);
        let found = found.and_then(|mention| Some(mention.entity()?.id()));
        assert_eq!(found, Some(expected), "{text}");
    }
}

/// What the same words and signs with a number part is of one kind, if two are surely places or clubs.
#[cfg(feature = "embedded")]
#[test]
fn places_in_tables() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, name, expected) in [
        ("القاهرة 24 مطروح 17 أسوان 20", "القاهرة", Some("LOC Q85")),
        ("القاهرة 24 مطروح 17 أسوان 20", "مطروح", Some("LOC matrouh")),
        (
            "مسقط 40، صلالة 31، صور 38، عبري 44",
            "صور",
            Some("LOC sur-oman"),
        ),
        (
            "مواقيت الصلاة:\nمكة 5:12\nالباحة 5:20\nالرياض 4:50\n",
            "الباحة",
            Some("LOC al-bahah"),
        ),
        (
            "الإسكندرية: العظمى 30 والصغرى 21، مطروح: العظمى 29 والصغرى 20، أسوان: العظمى 42 والصغرى 27.",
            "مطروح",
            Some("LOC matrouh"),
        ),
        ("وجدة 17، فاس 20، الرباط 22", "وجدة", Some("LOC oujda")),
        (
            "ترتيب الدوري السعودي: الفتح 30 نقطة، النصر 28 نقطة، الهلال 25 نقطة",
            "النصر",
            Some("ORG al-nassr-club"),
        ),
        (
            "ترتيب الدوري القطري:\nالدحيل (30 نقطة)\nالعربي (28 نقطة)\nالسد (25 نقطة)",
            "العربي",
            Some("ORG al-arabi-qatar"),
        ),
        (
            "مؤشرات: الرياض 30 نقطة، جدة 28 نقطة، دبي 25 نقطة",
            "الرياض",
            Some("LOC Q3692"),
        ),
        (
            "تشكيل برشلونة: كوبارسي، بيدري، رافينيا",
            "برشلونة",
            Some("ORG Q7156"),
        ),
        (
            "تشكيلة الهلال المتوقعة: بونو، تمبكتي",
            "الهلال",
            Some("ORG al-hilal-saudi"),
        ),
        ("انتهى تشكيل الاتحاد وبدأ العمل", "الاتحاد", None),
        ("كورتوا، مبابي، غولر، فينيسيوس", "غولر", Some("PER -")),
        (
            "أردوغان، فيدان، غولر، ماكرون",
            "غولر",
            Some("PER yasar-guler"),
        ),
        ("ميسي، رونالدو، ترامب، مبابي", "ترامب", Some("PER Q22686")),
        // The pattern is another one, or the names are of clubs.
        (
            "فاز في القاهرة 24 مرشحا وفي الوسط 17 وفي أسوان 20",
            "الوسط",
            None,
        ),
        ("النجف 20، الشرطة 18، الزوراء 17، أربيل 15", "الشرطة", None),
        (
            "قال موقع القاهرة 24 إن الوزير وصل",
            "القاهرة 24",
            Some("ORG egypt-site-qahara-24"),
        ),
        ("بغداد 120، كربلاء 30، العمارة 12، الذهب 4", "الذهب", None),
    ] {
        let document = tagger.document(text);
        let found = document.mentions().iter().find(|m| m.text() == name);
        let found = found.map(|m| {
            format!(
                "{} {}",
                m.entity_type().as_str(),
                m.entity().map_or("-", |e| e.id())
            )
        });
        assert_eq!(found.as_deref(), expected, "{name} in: {text}");
    }
}

/// Names between commas are what the sure ones around them are, and words stay words.
#[cfg(feature = "embedded")]
#[test]
fn an_enumeration_tells_of_what_kind_its_names_are() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, name, expected) in [
        (
            "وصلت المساعدات إلى القاهرة، الإسكندرية، مطروح، بورسعيد.",
            "مطروح",
            Some("LOC"),
        ),
        ("المدن: عمّان، الزرقاء، إربد، معان", "الزرقاء", Some("LOC")),
        ("المدن: عمّان، الزرقاء، إربد، معان", "معان", Some("LOC")),
        (
            "التشكيل: كورتوا، كارفاخال، ميليتاو، فالفيردي، تشواميني",
            "فالفيردي",
            Some("PER"),
        ),
        // One sure name says nothing, nor do names of two kinds.
        ("الألوان: بيضاء، زرقاء، الزرقاء، إربد", "الزرقاء", None),
        ("حضر ماكرون، الزرقاء، عمّان، ميركل", "الزرقاء", None),
        // A clause is no item.
        ("زار عمّان، إربد، الزرقاء الجميلة", "الزرقاء", None),
        ("في السماء غيوم، شمس، قمر، نجوم", "شمس", None),
    ] {
        let document = tagger.document(text);
        let found = document.mentions().iter().find(|m| m.text() == name);
        let found = found.map(|mention| mention.entity_type().as_str());
        assert_eq!(found, expected, "{name} in: {text}");
    }
}

/// Somebody whom no list has stands between others of a line-up, two of whom are next to each other.
#[cfg(feature = "embedded")]
#[test]
fn persons_between_others_of_a_line_up() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, name, expected) in [
        (
            "سعد الروسان، سيف درويش، وسيم الدراهم، محمود مرضي",
            "وسيم الدراهم",
            true,
        ),
        (
            "فؤاد باشيرو، سيف درويش، رافزين عبد الله، أحمد موغني",
            "رافزين عبد الله",
            true,
        ),
        (
            "محمد صلاح، أحمد حسن، فلازون مرموش، علي معلول",
            "فلازون مرموش",
            true,
        ),
        (
            "محمد صلاح، فلازون مرموش، علي معلول، أحمد حسن.",
            "فلازون مرموش",
            true,
        ),
        // Who somebody is, what is no name, and two alone.
        (
            "محمد صلاح، لاعب ليفربول، أحمد حسن، حازم إمام",
            "لاعب ليفربول",
            false,
        ),
        ("محمد صلاح، كما قيل، أحمد حسن، حازم إمام", "كما قيل", false),
        (
            "محمد صلاح، النجم العالمي، أحمد حسن، حازم إمام",
            "النجم العالمي",
            false,
        ),
        (
            "محمد صلاح، سعيد وزير الدفاع، أحمد حسن، حازم إمام",
            "سعيد وزير الدفاع",
            false,
        ),
        ("حضر محمد صلاح، فلازون مرموش، علي معلول", "فلازون مرموش", false),
        (
            "محمد صلاح، أحمد حسن، فلازون مرموش. علي معلول",
            "فلازون مرموش",
            false,
        ),
        ("عمّان، إربد، فلازون مرموش، معان", "فلازون مرموش", false),
    ] {
        let document = tagger.document(text);
        let some = document.mentions().iter().any(|m| m.text() == name);
        assert_eq!(some, expected, "{text}");
    }
}

/// Of several newspapers and channels of one name, the text's country tells which, or the nisba behind
/// the name; else none is meant for sure.
#[cfg(feature = "embedded")]
#[test]
fn newspapers_of_one_name() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, name, expected) in [
        ("قالت صحيفة الوطن إن الأزمة مستمرة.", "الوطن", None),
        (
            "الرياض: قالت صحيفة الوطن إن الأزمة في جدة مستمرة.",
            "الوطن",
            Some("al-watan-saudi"),
        ),
        (
            "دمشق: قالت صحيفة الوطن إن الأزمة في حلب مستمرة.",
            "الوطن",
            Some("al-watan-syria"),
        ),
        (
            "بيروت: قالت صحيفة الأخبار إن الأزمة مستمرة.",
            "الأخبار",
            Some("al-akhbar-lebanon"),
        ),
        (
            "تونس: كشفت صحيفة «الشروق» الجزائرية عن العملية.",
            "الشروق",
            Some("echorouk-algeria"),
        ),
        (
            "نشرت صحيفة \"الجزيرة\" السعودية المقال.",
            "الجزيرة",
            Some("al-jazirah-paper"),
        ),
        // A newspaper of the country is no channel.
        (
            "القاهرة: بثت قناة الشروق المقابلة مع وزير خارجية مصر.",
            "الشروق",
            Some("algeria-echorouk-tv"),
        ),
        (
            "بيروت: قالت قناة المستقبل إن الأزمة في لبنان مستمرة.",
            "المستقبل",
            None,
        ),
        ("كتبت صحيفة الغد عن الأزمة.", "الغد", Some("al-ghad-jordan")),
        // One is well known by just that name.
        ("بثت قناة الجزيرة المقابلة.", "الجزيرة", Some("aljazeera")),
    ] {
        let document = tagger.document(text);
        let found = document.mentions().iter().find(|m| m.text() == name);
        let found = found.unwrap_or_else(|| panic!("{name} in: {text}"));
        assert_eq!(found.entity().map(|entity| entity.id()), expected, "{text}");
    }
}
