//! What a word before a name says of it, as it stands or behind proclitics.
#![cfg(feature = "embedded")]

use aalam::{Gazetteer, Mention, Tagger};

/// The last mention of a document, with the id of its entity.
fn last<'t>(tagger: &'t Tagger, text: &'t str) -> Option<(&'t str, Option<&'t str>)> {
    let document = tagger.document(text);
    let id = |mention: &Mention<'t>| mention.entity().map(|entity| entity.id());
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
