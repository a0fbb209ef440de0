//! What a word before a name says of it, as it stands or behind proclitics.
#![cfg(feature = "embedded")]

use aalam::{Gazetteer, Mention, Tagger};

/// The last mention of a document, with the id of its entity.
fn last<'t>(tagger: &'t Tagger, text: &'t str) -> Option<(&'t str, Option<&'t str>)> {
    let document = tagger.document(text);
    let id = |mention: &Mention<'_, 't>| mention.entity().map(|entity| entity.id());
    let last = document.mentions().last();
    last.map(|mention| (mention.text(), id(mention)))
}

/// A word or phrase announces a name behind its proclitics, too, and لل has an article.
#[test]
fn words_before_names_are_seen_behind_proclitics() {
    let tagger = Tagger::new(Gazetteer::default());
    let cases: [(&[&str], &str, Option<&str>); 6] = [
        (
            &["الرئيس صدام", "والرئيس صدام", "رسالة للرئيس صدام"],
            "صدام",
            Some("Q1316"),
        ),
        (
            &["السلطان قابوس", "للسلطان قابوس", "بالسلطان قابوس"],
            "قابوس",
            Some("qaboos-bin-said"),
        ),
        (
            &["الملك سلمان", "للملك سلمان", "والملك سلمان"],
            "سلمان",
            Some("king-salman"),
        ),
        (
            &[
                "رئيس الوزراء الكاظمي",
                "ورئيس الوزراء الكاظمي",
                "لرئيس الوزراء الكاظمي",
            ],
            "الكاظمي",
            Some("mustafa-al-kadhimi"),
        ),
        (
            &["باسم الخارجية الأميركية", "وباسم الخارجية الأميركية"],
            "الخارجية الأميركية",
            Some("us-state-department"),
        ),
        (
            &[
                "المباراة بين الهلال ضد النصر",
                "المباراة بين الهلال وضد النصر",
            ],
            "النصر",
            Some("al-nassr-club"),
        ),
    ];
    for (texts, name, id) in cases {
        for text in texts {
            assert_eq!(last(&tagger, text), Some((name, id)), "{text}");
        }
    }
    for text in [
        "بسبب الظروف القاهرة",
        "نظرا للظروف القاهرة",
        "وللظروف القاهرة",
        "وفق بلاغ للمصالح الديوانية",
        "رفض لمجريات الأحداث",
        "أصيب بالرباط الصليبي",
        "وعن طريق البريد",
    ] {
        assert_eq!(last(&tagger, text), None, "{text}");
    }
}

/// Behind a title the one is meant who is known by the name, however the title is written.
#[test]
fn a_title_says_that_the_known_one_is_meant() {
    let tagger = Tagger::new(Gazetteer::default());
    for text in [
        "قال الرئيس ترامب اليوم",
        "رسالة للرئيس ترامب اليوم",
        "رحب بالرئيس ترامب اليوم",
        "والرئيس ترامب",
    ] {
        let text = format!("وصل إريك ترامب أمس. {text}");
        assert_eq!(
            last(&tagger, &text),
            Some(("ترامب", Some("Q22686"))),
            "{text}"
        );
    }
    let text = "وصل إريك ترامب أمس. قال ترامب اليوم";
    assert_eq!(last(&tagger, text), Some(("ترامب", Some("eric-trump"))));
}

/// Behind a title a given name is a king's or a saint's, or somebody's; whose, the text may say.
#[test]
fn given_names_behind_titles() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, name, id) in [
        ("قال الأمير محمد", "محمد", None),
        ("مع الدكتورة هيام في العيادة", "هيام", None),
        ("وصلت الحاجة كوثر", "كوثر", None),
        ("كتبت الزميلة لمياء", "لمياء", None),
        ("نقلت الرضيعة لمياء إلى المستشفى", "لمياء", None),
        ("ومنهم شقيقه الأمير طارق", "طارق", None),
        ("رسالة من الآنسة أروى", "أروى", None),
        ("قال الشيخ محمد", "محمد", None),
        ("صلى الإمام محمد بالناس", "محمد", None),
        ("قال الرئيس علي", "علي", None),
        ("قال الأمير عبد الله", "عبد الله", None),
        ("صرح رئيس الوزراء سلام", "سلام", None),
        ("وأكد وزير العدل الطيب", "الطيب", None),
        ("قال النبي محمد", "محمد", Some("Q9458")),
        ("قال الإمام علي عليه السلام", "علي", Some("ali-ibn-abi-talib")),
        ("بويع الخليفة علي", "علي", Some("ali-ibn-abi-talib")),
        ("استشهد الإمام الحسين", "الحسين", Some("husayn-ibn-ali")),
        ("قال الملك حسين", "حسين", Some("hussein-of-jordan")),
        ("قال الرئيس بشار", "بشار", Some("Q44329")),
        ("للشيخة موزا", "موزا", Some("moza-bint-nasser")),
        ("قال الرئيس مبارك", "مبارك", Some("hosni-mubarak")),
        // An artist is who is called so on the stage, of one or of none.
        ("حفل الفنانة أصالة", "أصالة", Some("assala-nasri")),
        (
            "غنت المطربة الإماراتية أحلام",
            "أحلام",
            Some("ahlam-al-shamsi"),
        ),
        ("ألبوم المطربة أنغام", "أنغام", Some("angham")),
        ("الفنانة شيرين رضا", "شيرين رضا", Some("sherine-reda")),
        ("قالت الفنانة نوال", "نوال", None),
        ("مع الفنان محمد", "محمد", None),
        ("نجحت الطالبة أحلام", "أحلام", None),
        (
            "زار علي بن الحسين دمشق. وقال الأمير علي",
            "علي",
            Some("ali-bin-hussein"),
        ),
    ] {
        assert_eq!(last(&tagger, text), Some((name, id)), "{text}");
    }
}

/// An abbreviation with dots is found behind و, too.
#[test]
fn dotted_abbreviations_behind_and() {
    let tagger = Tagger::new(Gazetteer::default());
    for text in ["بحسب أ.ف.ب", "وأ.ف.ب", "بحسب د.ب.أ وأ.ف.ب"] {
        assert_eq!(last(&tagger, text), Some(("أ.ف.ب", Some("afp"))), "{text}");
    }
}

/// The entity of the first mention that is this name in a document, `-` if it has none.
fn entity_of(tagger: &Tagger, text: &str, name: &str) -> Option<String> {
    let document = tagger.document(text);
    let mention = document.mentions().iter().find(|m| m.text() == name)?;
    let id = mention.entity().map_or("-", |entity| entity.id());
    Some(id.to_owned())
}

/// Of those of one name, what kind of place is said before it and where it is said to be behind it chooses
/// one; what speaks against all leaves the mention without an entity.
#[test]
fn what_stands_beside_a_name_tells_which_is_meant() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, name, id) in [
        ("زار مدينة الكويت أمس", "الكويت", Some("kuwait-city")),
        ("زار دولة الكويت أمس", "الكويت", Some("Q817")),
        ("زار الكويت أمس", "الكويت", Some("Q817")),
        ("وصل إلى مدينة الجزائر", "الجزائر", Some("Q3561")),
        ("بلدية بالجزائر أمس", "الجزائر", Some("Q262")),
        ("في مدينة تونس العتيقة", "تونس", Some("Q3572")),
        ("في مدينة الخليل أمس", "الخليل", Some("hebron")),
        ("في محافظة الخليل أمس", "الخليل", Some("hebron-governorate")),
        ("ولاية نيويورك تقاضي الرئيس", "نيويورك", Some("Q1384")),
        ("وصل إلى نيويورك أمس", "نيويورك", Some("Q60")),
        ("في ولاية جورجيا أمس", "جورجيا", Some("Q1428")),
        (
            "سان خوسيه بولاية كاليفورنيا",
            "سان خوسيه",
            Some("san-jose-california"),
        ),
        ("أثينا بولاية جورجيا", "أثينا", Some("athens-georgia")),
        ("أوديسا في ولاية تكساس", "أوديسا", Some("odessa-texas")),
        (
            "مدينة قرطبة في الأرجنتين",
            "قرطبة",
            Some("cordoba-argentina"),
        ),
        ("باريس بولاية تكساس", "باريس", None),
        ("شرطة ليما بولاية أوهايو", "ليما", None),
        ("في كوردوبا المكسيكية أمس", "كوردوبا", None),
        ("في طرابلس الليبية أمس", "طرابلس", Some("Q3579")),
        ("طرابلس اللبنانية وطرابلس الليبية", "طرابلس", Some("Q3579")),
        ("طرابلس (لبنان)", "طرابلس", Some("tripoli-lebanon")),
        ("قرطبة (الأرجنتين)", "قرطبة", Some("cordoba-argentina")),
        ("الأهلي (السعودية)", "الأهلي", Some("al-ahli-saudi")),
        ("الأهلي (مصر) والوداد", "الأهلي", Some("al-ahly-egypt")),
        ("النصر (دبي)", "النصر", Some("al-nasr-dubai")),
        ("فاز منتخب عمان أمس", "عمان", Some("Q842")),
        ("مباراة العراق وعمان اليوم", "عمان", Some("Q842")),
        ("بين العراق وعمان اليوم", "عمان", Some("Q3805")),
        ("زار عمان والتقى السلطان هيثم", "عمان", Some("Q842")),
        (
            "استقبل الملك عبد الله الثاني في عمان السلطان هيثم، وعاد إلى الأردن",
            "عمان",
            Some("Q3805"),
        ),
        ("الشاب (من عمان الأردنية)", "عمان", Some("Q3805")),
        ("من العاصمة الأردنية عمان", "عمان", Some("Q3805")),
        // What is said of a place's policy or envoys says nothing of where it is.
        ("سياسة واشنطن السورية", "واشنطن", Some("Q61")),
        ("سفير لندن في مصر", "لندن", Some("Q84")),
        ("في برشلونة الإسبانية", "برشلونة", Some("Q1492")),
        ("في مدينة الرياض السعودية", "الرياض", Some("Q3692")),
    ] {
        let found = entity_of(&tagger, text, name);
        assert_eq!(found.as_deref(), Some(id.unwrap_or("-")), "{text}");
    }
}

/// Two given names that many have are somebody little known only if the text has another of his names.
#[test]
fn two_given_names_that_many_have() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, name, id) in [
        ("قال الشاهد محمد حسن إن الحادث وقع", "محمد حسن", None),
        ("وأضاف الجار أحمد علي أنه رآه", "أحمد علي", None),
        ("مع الطبيب خالد عبد الله أمس", "خالد عبد الله", None),
        ("سجل محمد صلاح هدفين", "محمد صلاح", Some("Q1354960")),
        (
            "قال عمر عبد الله إن",
            "عمر عبد الله",
            Some("omar-abdullah-kashmir"),
        ),
    ] {
        let found = entity_of(&tagger, text, name);
        assert_eq!(found.as_deref(), Some(id.unwrap_or("-")), "{text}");
    }
}

/// Behind ب with the article a doubtful place counts in a country that the text names; an ordinary word does not
/// elsewhere.
#[test]
fn a_district_behind_the_proclitic_in() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, name, id) in [
        (
            "تفقد محافظ القاهرة في مصر أعمال التطوير بالمعادي",
            "المعادي",
            Some("maadi"),
        ),
        (
            "زار والي نابل من تونس مركزا بالحمامات",
            "الحمامات",
            Some("hammamet"),
        ),
        ("في ليبيا ضربه بالسيف أمس", "السيف", None),
        ("أشاد الجميع بالمعادي أمس", "المعادي", None),
        ("زار محافظ القاهرة المدرسة وأعجب بالمعلم", "المعلم", None),
    ] {
        assert_eq!(entity_of(&tagger, text, name).as_deref(), id, "{text}");
    }
}

/// Whom a text calls by her given name alone, as those are whom no newspaper knows, is not the famous one of
/// that name, there and later in the text.
#[test]
fn girls_who_are_called_as_the_famous() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, name, id) in [
        ("خرجت الطفلة هنية من البيت", "هنية", None),
        ("فازت الطالبة شادية بالجائزة", "شادية", None),
        ("وقالت المواطنة يسرا للصحفيين", "يسرا", None),
        ("سافر مع شقيقته رغدة أمس", "رغدة", None),
        ("قبلتها ابنتي شادية ثم نامت", "شادية", None),
        ("غنت الفنانة شادية في الحفل", "شادية", Some("shadia")),
        ("وقال هنية إن الحركة مستعدة", "هنية", Some("ismail-haniyeh")),
        ("التقى القيادي هنية الوفد", "هنية", Some("ismail-haniyeh")),
        ("سجل اللاعب الشاب مبخوت هدفا", "مبخوت", Some("ali-mabkhout")),
        ("غنى مع زميلته شادية أمس", "شادية", Some("shadia")),
    ] {
        let found = entity_of(&tagger, text, name);
        assert_eq!(found.as_deref(), Some(id.unwrap_or("-")), "{text}");
    }
    // A list of one's own is taken at its word.
    let mut own = Gazetteer::builder();
    own.name_parts(true).entity("1", "PER", "شادية");
    let own = Tagger::new(own.build().unwrap());
    let found = entity_of(&own, "فازت الطالبة شادية بالجائزة", "شادية");
    assert_eq!(found.as_deref(), Some("1"));
    let text = "خرجت الطفلة هنية من البيت. وقالت هنية إنها خائفة";
    let document = tagger.document(text);
    let named = document.mentions().iter().map(Mention::entity);
    assert_eq!(named.collect::<Vec<_>>(), [None, None]);
    assert_eq!(document.tags().len(), 1);
}
