//! Of persons and those who are called like them.

#![cfg(feature = "embedded")]

mod found;

use aalam::{Gazetteer, Mention, Tagger};
use found::{found, found_of_type, texts, type_of};

/// A surname that is a demonym as well, by the full name in the text.
#[test]
fn a_surname_or_a_demonym() {
    let tagger = Tagger::new(Gazetteer::default());
    for (then, expected) in [
        ("وقال السويدي إن", "PER"),
        ("فيما أكد السويدي أن", "PER"),
        ("وذكر مكتب السويدي أن", "PER"),
        ("وقال الوزير السويدي في السويد إن", "LOC"),
    ] {
        let text = format!("اجتمع حمدان السويدي بهم. {then}");
        let document = tagger.document(&text);
        let last = document.mentions().last().unwrap();
        assert_eq!(last.entity_type().as_str(), expected, "{text}");
    }
}

/// Persons whom no list has: behind و, with a father's name, with a given name that
/// is an ordinary word.
#[test]
fn persons_of_known_and_unknown_parts() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, name) in [
        ("جاء أحمد وعبد اللطيف الحمداني أمس", "عبد اللطيف الحمداني"),
        ("قال هشام أبو شكيوات لرويترز", "هشام أبو شكيوات"),
        ("ومحمد أبو الخير أمس", "محمد أبو الخير"),
        ("قال جهاد الحمداني أمس", "جهاد الحمداني"),
        ("قالت الممثلة نادية زفركت أمس", "نادية زفركت"),
        ("وأوضح عادل زغرار أن", "عادل زغرار"),
        // فلاديك is no ف and a place.
        ("ورأى ستيف فلاديك، أستاذ القانون", "ستيف فلاديك"),
        // An ordinary word behind a full name is no part of it, unless it is behind a given name.
        ("يملك الأمير الوليد بن طلال حصة", "الوليد بن طلال"),
        ("ورأى ستيفن ميلر حكم القاضي", "ستيفن ميلر"),
        ("أكد محمد أنور معروف ذلك", "محمد أنور معروف"),
        ("قرار خليل الغرياني صائب", "خليل الغرياني"),
        ("أكد محمد الحبيب معروف ذلك", "محمد الحبيب معروف"),
        ("وأكد عبد اللطيف حمام ذلك", "عبد اللطيف حمام"),
        ("أعلن عبد المجيد تبون الحداد", "عبد المجيد تبون"),
        // A small place, or a title, that is a family name.
        ("وقالت آمنة قلالي أمس", "آمنة قلالي"),
        ("أكد النائب عبد الرؤوف الشريف ذلك", "عبد الرؤوف الشريف"),
        ("أكد محمد أمين اليحياوي ذلك", "محمد أمين اليحياوي"),
    ] {
        assert!(found(&tagger, text).contains(&name), "{text}");
    }
    // A verb or a noun before a name that stands by itself.
    assert_eq!(found(&tagger, "طالب بوتين أمس"), ["بوتين"]);
    // A title that says what it is of, and a word behind a title.
    assert!(found(&tagger, "قال أمين سر المجلس").is_empty());
    assert!(found(&tagger, "قال الرئيس أمام الحشد").is_empty());
}

/// A name that no list has is nobody's of the list, whose name ends like it; nor is a
/// soldier the king of his given name.
#[test]
fn namesakes_of_the_famous() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, name, known) in [
        ("وقال الشاهد أحمد محمد مرسي أمس", "أحمد محمد مرسي", false),
        (
            "قتل اللواء قتادة حمد عبد الله أمس",
            "قتادة حمد عبد الله",
            false,
        ),
        ("وقالت هدى بن علي إن الأطفال بخير", "هدى بن علي", false),
        ("وقالت المحامية دليلة بن مبارك أمس", "دليلة بن مبارك", false),
        ("قال الشاب محمد إنه عاطل", "محمد", false),
        ("قتل الجندي حسين أمس", "حسين", false),
        ("وصل الملك سلمان أمس", "سلمان", true),
        ("قال محمد مرسي أمس", "محمد مرسي", true),
        ("ضريح الإمام آية الله الخميني", "الخميني", true),
    ] {
        let mentions = tagger.tag(text);
        let mention = mentions.iter().find(|mention| mention.text() == name);
        let found = mention.map(|mention| mention.entity().is_some());
        assert_eq!(found, Some(known), "{text}");
    }
    // Without such persons only those of the list are found, and their short forms.
    let listed = Tagger::builder(Gazetteer::default())
        .compose_persons(false)
        .build();
    assert!(found(&listed, "قتل الجندي حسين أمس").is_empty());
    let text = "سجل محمد صلاح هدفا. وقال اللاعب صلاح إنه سعيد";
    let document = listed.document(text);
    let ids = document
        .mentions()
        .iter()
        .map(|m| m.entity().map(|e| e.id()));
    assert_eq!(ids.collect::<Vec<_>>(), [Some("Q1354960"); 2]);

    assert!(found(&tagger, "إن وعد الله حق").is_empty());
    // One given name of two words is not yet a person.
    assert!(found(&tagger, "بمنهج رسول الله أمس").is_empty());
}

/// Where the name of a hidden entity stands, nothing else is found: not its parts, and no
/// person who is made of them.
#[test]
fn a_hidden_name_keeps_its_place() {
    let tagger = Tagger::builder(Gazetteer::default())
        .hide_id("mohamed-morsi")
        .build();
    let text = "التقى الرئيس محمد مرسي أحمد عطاف. وأضاف محمد مرسي أن";
    assert_eq!(found(&tagger, text), ["أحمد عطاف"]);
    assert_eq!(texts(tagger.document(text).mentions()), ["أحمد عطاف"]);
}

/// A surname of several persons is one behind a verb of saying; an ordinary word only
/// before what is said.
#[test]
fn who_speaks_is_a_person() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, expected) in [
        ("وقال بوش إن الحرب مستمرة", vec!["بوش"]),
        ("وأكد بوش مجددا موقفه", vec!["بوش"]),
        ("عبوات بوش الجديدة", vec![]),
        ("وقال سلامة إنه لا يعلم", vec!["سلامة"]),
        ("وأكد سلامة المسافرين", vec![]),
        // What a title is of.
        ("يبحثون عن شقيق الراعي الراحل", vec![]),
        ("استقبل البطريرك الراعي وفدا", vec!["الراعي"]),
        // على, as it is written in Egypt.
        ("وأكد علي أهمية اللقاء", vec![]),
        ("قال لاوال طاهر إنه عائد", vec!["لاوال طاهر"]),
    ] {
        let persons = found_of_type(&tagger, text, "PER");
        assert_eq!(persons, expected, "{text}");
    }
}

/// على before a name is the preposition, unless the text writes ى for ي.
#[test]
fn a_preposition_before_a_given_name() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, expected) in [
        ("حرص القاضي على حسن الجوار", &[][..]),
        ("وشكر الرئيس النواب على حسن الإدارة في كل عمل", &[]),
        ("وأصر النائب على ناصر القحطاني", &["ناصر القحطاني"]),
        ("فاز اللاعب على منصور في النهائي", &[]),
        ("قال الوزير على حسن فى الاجتماع", &["على حسن"]),
        ("وقال على عبد الله صالح إن", &["على عبد الله صالح"]),
    ] {
        assert_eq!(found(&tagger, text), expected, "{text}");
    }
    let text = "وفى القاهرة قال الوزير على حسن إن الأمر صعب. وأضاف الوزير على حسن أن";
    let document = tagger.document(text);
    let names = document.mentions().iter().map(Mention::text);
    assert_eq!(names.collect::<Vec<_>>(), ["القاهرة", "على حسن", "على حسن"]);
    // Nor does an alias of a typed list begin with it.
    let mut builder = Gazetteer::builder();
    builder.entity("bulayhi", "PER", "علي البليهي");
    builder.alias("bulayhi", "البليهي");
    let typed = Tagger::new(builder.build().unwrap());
    assert_eq!(found(&typed, "احتسب خطأ على البليهي"), ["البليهي"]);
}

/// A given name is no spelling of somebody's family name, and nobody of the second rank by itself.
#[test]
fn given_names_are_nobody_in_particular() {
    let tagger = Tagger::new(Gazetteer::default());
    for name in [
        "روبرت",
        "جولي",
        "مارسيل",
        "كريستين",
        "ريكاردو",
        "شيرلي",
        "روزي",
        "بريندا",
    ] {
        for text in [
            format!("كان {name} جالسا في المطعم مع صديقته"),
            format!("بطل القصة صبي اسمه {name}"),
            format!("حملت الرسالة ل{name} ثم عادت"),
        ] {
            assert_eq!(found(&tagger, &text), [""; 0], "{text}");
        }
    }
    for (text, name) in [
        ("لقاء ترمب مع الصحافيين", "ترمب"),
        ("التقى زيلنسكي الوفد", "زيلنسكي"),
        ("سجل رونالدو هدفين", "رونالدو"),
        ("غنت فيروز في بعلبك", "فيروز"),
        ("عهد عبدالناصر وما بعده", "عبدالناصر"),
    ] {
        assert_eq!(type_of(&tagger, text, name), Some("PER"), "{text}");
    }
}
