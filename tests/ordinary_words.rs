//! Of names and words that are written alike.

#![cfg(feature = "embedded")]

mod found;

use aalam::{Gazetteer, Tagger};
use found::{found, texts};

/// Of a date or a count that is a name, too, a word says which it is.
#[test]
fn a_number_beside_a_word_is_no_name() {
    let tagger = Tagger::new(Gazetteer::default());
    for text in [
        "وقع الحادث في 8 آذار",
        "في 2 ديسمبر وصل الوفد",
        "ولد في 22 مايو 1990",
        "أجّل الاجتماع إلى 7 يوليو",
        "منذ حرب 6 أكتوبر 1973",
        "في صباح 26 سبتمبر",
        "اليوم 24 مايو",
        "كان 11 شخصا على متنه",
        "وقال إن 26 منهم قتلوا",
    ] {
        assert!(found(&tagger, text).is_empty(), "{text}");
    }
    for (text, name) in [
        ("وصل إلى مدينة 6 أكتوبر", "6 أكتوبر"),
        ("في ضاحية 8 آذار", "8 آذار"),
        ("قالت صحيفة 26 سبتمبر", "26 سبتمبر"),
    ] {
        assert_eq!(found(&tagger, text), [name], "{text}");
    }
}

/// A name in إلـ is not the article and a word, which a text without the hamza may have meant.
#[test]
fn names_that_read_as_words_with_the_article() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, expected) in [
        ("مسلسل جديد في «البيت»", &[][..]),
        ("قالت «البيت» إن", &[]),
        ("شاهد الفيديو على النيت أمس", &[]),
        ("اشترى الفورد القديمة", &[]),
        ("على ضفتي الراين والرون", &["الراين"]),
        ("هذه المي باردة", &[]),
        ("شركة إلبيت الإسرائيلية", &["إلبيت", "إسرائيلية"]),
        ("مدينة إلمينا الغانية", &["إلمينا", "غانية"]),
        // What is no word behind the article, or what the list has without the hamza.
        ("سافر إلى المانيا والبانيا", &["المانيا", "البانيا"]),
        ("تحدث عن الكاراز كثيرا", &["الكاراز"]),
        ("غنت اليسا أمس", &["اليسا"]),
        ("وصل إلى الينوي أمس", &["الينوي"]),
    ] {
        assert_eq!(found(&tagger, text), expected, "{text}");
    }
    // Who types a list answers for its names.
    let mut builder = Gazetteer::builder();
    builder.entity("elbit", "ORG", "إلبيت");
    let tagger = Tagger::new(builder.build().unwrap());
    assert_eq!(found(&tagger, "قالت البيت"), ["البيت"]);
}

/// Of headlines, one a line, each stands for itself; the lines of a wrapped paragraph go on.
#[test]
fn a_headline_a_line() {
    let tagger = Tagger::new(Gazetteer::default());
    let headlines = "السيسي يستقبل ملك الأردن اليوم\nيلتقي الوفد الرئيس محمد\nصلاح يسجل هدفين في مرمى تشيلسي\n\
        يتعاقد النادي مع أحمد\nحسام حسن يعلن قائمة المنتخب لمباراة إثيوبيا\n";
    let names = found(&tagger, headlines);
    for name in ["السيسي", "الأردن", "تشيلسي", "حسام حسن", "إثيوبيا"]
    {
        assert!(names.contains(&name), "{name}: {names:?}");
    }
    assert!(names.iter().all(|name| !name.contains('\n')), "{names:?}");

    let wrapped = "وصل إلى القاهرة اليوم الأحد وزير\nالخارجية السعودي وبحث مع الرئيس دونالد\n\
        ترامب الوضع في المنطقة قبل أن يستقبله عبد\nالفتاح السيسي في القصر وبعد أن زار\nمعبر رفح";
    let names = found(&tagger, wrapped);
    for name in ["عبد\nالفتاح السيسي", "دونالد\nترامب"] {
        assert!(names.contains(&name), "{name}: {names:?}");
    }
}

/// In a fixed phrase a word is no name.
#[test]
fn a_fixed_phrase_is_no_name() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, expected) in [
        ("عاد إلى مسقط رأسه أمس", [].as_slice()),
        ("عاد إلى مسقط أمس", &["مسقط"]),
        ("بند القوة القاهرة في العقد", &[]),
        ("زار القاهرة أمس", &["القاهرة"]),
        ("بعد صلاة المغرب مباشرة", &[]),
        ("قطع في الرباط الصليبي", &[]),
        ("أطفال رياض الأطفال", &[]),
        ("التصويت عن طريق البريد", &[]),
        ("زار حي البريد أمس", &["البريد"]),
        ("نضيف كوبا من الطحينة وكوبا من الماء", &[]),
        ("إخراج كوبا من قائمة الإرهاب", &["كوبا"]),
        ("تناول صحن حمص في المساء", &[]),
        ("قصف ريف حمص الشمالي", &["حمص"]),
        ("وقالت جدة الطفل إنه بخير", &[]),
        ("وصلت الطائرة إلى جدة صباحا", &["جدة"]),
        ("يتابع الطبيب نمو جنين مشوه", &[]),
        ("اقتحم الجيش مخيم جنين", &["مخيم جنين"]),
        ("ثم صلى المغرب في المسجد", &[]),
        ("بين المغرب والعشاء", &[]),
        ("بين المغرب والجزائر", &["المغرب", "الجزائر"]),
        ("يبلغ نصف قطر الكرة خمسة أمتار", &[]),
        ("وصل أمير قطر أمس", &["قطر"]),
        ("تفتك سوسة النخيل بالأشجار", &[]),
        ("مباراة في سوسة اليوم", &["سوسة"]),
        ("بدت المدينة في أبها حلة", &[]),
        ("اجتمعوا في أبها أمس", &["أبها"]),
    ] {
        assert_eq!(found(&tagger, text), expected, "{text}");
    }
}

/// Ordinary words one behind the other are no name that is spelt or sounds like them.
#[test]
fn phrases_of_ordinary_words_are_no_names() {
    let tagger = Tagger::new(Gazetteer::default());
    for text in [
        "عجز مالي في الموازنة",
        "اتفاق في مارس بين الحكومة والمعارضة",
        "خمسة آلاف ليس رقما كبيرا",
        "وصلت الرسالة إلينا دون تأخير",
        "أعتقد أن لي دورا",
        "قتل أب في الحادث",
        "نعمل من أجل الشعب",
        "تشكيل تحالف وطني واسع",
    ] {
        assert!(found(&tagger, text).is_empty(), "{text}");
    }
    let mentions = tagger.tag("كان الفرنسي كيليان مبابي أفضل لاعب");
    assert_eq!(texts(&mentions), ["فرنسي", "كيليان مبابي"]);
}

/// What kind of thing it is and whose country it is from are no part of a name.
#[test]
fn generic_words_are_left_out() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, expected) in [
        ("فاضت مياه نهر السين أمس", ("السين", "LOC")),
        ("على ضفاف نهر النيجر", ("النيجر", "LOC")),
        ("قالت حركة فتح إنها ترفض", ("فتح", "ORG")),
        ("وقع لنادي نيوكاسل يونايتد", ("نيوكاسل يونايتد", "ORG")),
        ("لاعب السد القطري", ("السد", "ORG")),
        ("قال البابا فرنسيس أمس", ("فرنسيس", "PER")),
        (
            "استعاد القصر الجمهوري في الخرطوم",
            ("القصر الجمهوري", "LOC"),
        ),
        // Where it is.
        (
            "أعلنت المحكمة العليا في السعودية",
            ("المحكمة العليا", "ORG"),
        ),
        (
            "خريج الجامعة الأميركية في بيروت",
            ("الجامعة الأميركية في بيروت", "ORG"),
        ),
        (
            "سار في شارع محمد الخامس بالرباط",
            ("شارع محمد الخامس", "LOC"),
        ),
        // No name begins with a verb in the passive.
        ("وعُيّن خالد اليحياوي مشرفا", ("خالد اليحياوي", "PER")),
        // All of the name.
        (
            "في الملعب الأولمبي بسوسة أمس",
            ("الملعب الأولمبي بسوسة", "LOC"),
        ),
        (
            "شركة الكهرباء والماء القطرية",
            ("شركة الكهرباء والماء القطرية", "ORG"),
        ),
        (
            "عروض المسرح الوطني التونسي",
            ("المسرح الوطني التونسي", "ORG"),
        ),
        ("بيان الجيش السوداني", ("الجيش السوداني", "ORG")),
        ("أرباح أرامكو السعودية", ("أرامكو السعودية", "ORG")),
        ("سكان جبل لبنان", ("جبل لبنان", "LOC")),
    ] {
        let mentions = tagger.tag(text);
        let found = mentions
            .first()
            .map(|m| (m.text(), m.entity_type().as_str()));
        assert_eq!(found, Some(expected), "{text}");
    }
    let river = tagger.tag("على ضفاف نهر النيجر");
    assert_eq!(river[0].entity().map(|e| e.name()), Some("نهر النيجر"));
}

/// A word that is an ordinary one is no village, acronym or stranger, nor is one behind a letter that is
/// hardly its proclitic.
#[test]
fn ordinary_forms_are_no_names() {
    let tagger = Tagger::new(Gazetteer::default());
    for word in [
        "أسأل",
        "اسأل",
        "وأسأل",
        "أنوي",
        "أجزم",
        "سأنام",
        "كنتي",
        "كبرنا",
        "كسبته",
        "لاقينا",
        "فاجأني",
        "فسادك",
        "أبيك",
        "سبيلك",
        "الظهار",
        "الفحول",
        "قمار",
        "لقيطة",
        "كاهنات",
        "كبيرات",
        "إدامة",
        "قطبين",
        "أغلال",
        "القيقب",
        "كراتيه",
        "يتفكرون",
        "كارما",
        "كريديت",
        "فارغين",
        "كاكاشي",
        "فاينل",
    ] {
        for text in [
            format!("وقال لها {word} كل يوم"),
            format!("لا أعرف {word} هنا"),
            format!("كان ذلك {word} ثم عاد"),
        ] {
            assert_eq!(found(&tagger, &text), [""; 0], "{text}");
        }
    }
    for (text, name) in [
        ("دول كمصر والأردن", "مصر"),
        ("أما السعودية فالكويت وقطر", "الكويت"),
        ("أما ترامب فبوتين قبله", "بوتين"),
        ("عملية هجرة من عمدون", "عمدون"),
        ("نشرت كفيسبوك ومنصات أخرى", "فيسبوك"),
        ("أعلنت شركة إنوي خدمة جديدة", "إنوي"),
        ("قال وليد القليب إنه عاد", "وليد القليب"),
    ] {
        assert!(found(&tagger, text).contains(&name), "{text}");
    }
}

/// Verses and prayers that everybody quotes name nobody.
#[test]
fn quotations_are_no_names() {
    let tagger = Tagger::new(Gazetteer::default());
    for text in [
        "فإن مع العسر يسرا إن مع العسر يسرا",
        "ربنا آتنا في الدنيا حسنة وفي الآخرة حسنة",
        "لإيلاف قريش إيلافهم رحلة الشتاء والصيف",
        "فبأي آلاء ربكما تكذبان",
        "ذكر رحمة ربك عبده زكريا",
        "وهذا البلد الأمين لقد خلقنا الإنسان",
        "في سدر مخضود وطلح منضود",
        "مرج البحرين يلتقيان بينهما برزخ",
    ] {
        assert_eq!(found(&tagger, text), [""; 0], "{text}");
    }
    for (text, name) in [
        ("قالت الممثلة يسرا إنها سعيدة", "يسرا"),
        ("ثوران بركان إتنا في صقلية", "إتنا"),
        ("وصل الملك إلى البحرين اليوم", "البحرين"),
    ] {
        assert!(
            found(&tagger, text)
                .iter()
                .any(|found| found.contains(name)),
            "{text}"
        );
    }
}
