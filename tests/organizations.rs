//! Of organizations: in quotes, in datelines, behind words for their kind.

#![cfg(feature = "embedded")]

mod found;

use aalam::{Gazetteer, Mention, Tagger};
use found::{check_marked, found, type_of};

/// A word for organizations says nothing of an adjective, of what it is for, or of a common word
/// that it stands before as often; nor, with the article, of what follows it.
#[test]
fn words_for_organizations_before_common_words() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, expected) in [
        ("قررت حركة النهضة ذلك", &["النهضة"][..]),
        ("اتهم تنظيم القاعدة بذلك", &["القاعدة"]),
        ("وصلت فرقة أمنية أمس", &[]),
        ("قررت شركة إنتاج ذلك", &[]),
        ("بعد تنظيم البطولة وتطبيق الاتفاق", &[]),
        ("وصل إلى مركز المدينة", &[]),
        ("في اجتماع للحزب اليوم", &[]),
    ] {
        assert_eq!(found(&tagger, text), expected, "{text}");
    }
}

/// A company whose name is a word or somebody's, beside what only companies have.
#[test]
fn companies_that_are_called_by_words() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, expected) in [
        ("قال متحدث باسم شل أمس", &["شل"][..]),
        ("وأكدت المتحدثة الرسمية باسم نيسان أن", &["نيسان"]),
        ("قال الرئيس التنفيذي لأبل إن", &["أبل"]),
        ("قال الرئيس التنفيذي السابق لأوبل إن", &["أوبل"]),
        ("ارتفعت أسهم أبل وأمازون وميتا", &["أبل", "أمازون", "ميتا"]),
        ("قفز سهم «الراجحي» أمس", &["الراجحي"]),
        ("تراجعت أرباح كريم في الربع الأول", &["كريم"]),
        ("أحدث سيارات فورد تصل", &["فورد"]),
        ("قالت ميتا إنها تستثمر", &["ميتا"]),
        ("أعلنت أورانج عن خدمة جديدة", &["أورانج"]),
        // What others have, and who else speaks.
        ("كما أسهم كريم في الفوز", &[]),
        ("وأسهم كريم بهدف", &[]),
        ("تحطمت سيارة كريم أمس", &[]),
        ("قال متحدث باسم الشرطة إن", &[]),
        ("أصابه سهم كريم أمس", &[]),
        ("خدمات نقل الركاب", &[]),
        ("سيارات الشرطة والإسعاف", &[]),
        ("قالت زين إن", &[]),
    ] {
        assert_eq!(found(&tagger, text), expected, "{text}");
    }
}

/// Foreign words that end names of companies, behind one foreign word or known name.
#[test]
fn companies_that_a_foreign_word_closes() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, expected) in [
        ("قالت تورنغ كابيتال إن", &["تورنغ كابيتال"][..]),
        (
            "علقت تورنغ إيرلاينز وأوغندا إيرلاينز رحلاتها",
            &["تورنغ إيرلاينز", "أوغندا إيرلاينز"],
        ),
        (
            "شركة إيركرافت كوربوريشن أوف تشاينا",
            &["إيركرافت كوربوريشن أوف تشاينا"],
        ),
        (
            "مع إيركرافت كوربوريشن أوف تشاينا",
            &["إيركرافت كوربوريشن أوف تشاينا"],
        ),
        ("شركة تورنغ هولدينغ", &["تورنغ هولدينغ"]),
        // Words of the language, which name none, and none before it.
        ("أكبر هولدينغ في البلاد", &[]),
        ("الشركة هولدينغ كبيرة", &[]),
        ("هولدينغ كبيرة", &[]),
    ] {
        assert_eq!(found(&tagger, text), expected, "{text}");
    }
}

/// Who heads a body is no part of its name, but an adjective that titles are, too, is.
#[test]
fn titles_behind_bodies() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, expected) in [
        (
            "قالت رئيسة لجنة التحكيم الممثلة جولييت بينوش",
            &["جولييت بينوش"][..],
        ),
        (
            "قال رئيس لجنة التحكيم المخرج يسري نصرالله",
            &["يسري نصرالله"],
        ),
        (
            "قال رئيس هيئة الرقابة القاضي محمد الراوي",
            &["هيئة الرقابة", "محمد الراوي"],
        ),
        ("قرار وزارة التعليم العالي", &["وزارة التعليم العالي"]),
        ("قررت مديرية الشؤون الإعلامية ذلك", &["مديرية الشؤون الإعلامية"]),
    ] {
        assert_eq!(found(&tagger, text), expected, "{text}");
    }
}

/// Whoever leads a party says that its name is none of the common words that it consists of.
#[test]
fn parties_that_somebody_leads() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, name, expected) in [
        ("ومنها القوة الشعبية بزعامة كيكو", "القوة الشعبية", true),
        ("رفض زعيم التحالف الوطني التعاون", "التحالف الوطني", true),
        ("رفضت القوة الشعبية ذلك", "القوة الشعبية", false),
        ("أسس التحالف الوطني ذلك", "التحالف الوطني", false),
        ("قال زعيم حزب اليسار إن", "حزب اليسار", false),
        ("قال زعيم العمال إن", "العمال", false),
        ("الحكومة بزعامة المالكي", "الحكومة", false),
    ] {
        let some = found(&tagger, text).contains(&name);
        assert_eq!(some, expected, "{text}");
    }
}

/// Agencies are called by words that are others' as often, but not in a dateline.
#[test]
fn an_agency_in_a_dateline() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, name, expected) in [
        ("نينوى – واع\nافتتح رئيس الوزراء", "واع", true),
        ("عمّان - بترا\nصدرت", "بترا", true),
        ("قابس (وات)\nنفذت", "وات", true),
        ("قابس (وات)\r\nنفذت", "وات", true),
        ("المصدر: الجزيرة + وكالات", "الجزيرة", true),
        ("الجزائر - واج - ارتفعت الحصيلة", "واج", true),
        ("طهران – الأناضول\nحذر", "الأناضول", true),
        ("نواكشوط (الأخبار) – رفضت", "الأخبار", true),
        ("إسطنبول / الأناضول\nقدمت", "الأناضول", true),
        ("انتهى الأمر. غزة - وفا: قتل", "وفا", true),
        ("الدوحة - قنا\nقال", "قنا", true),
        ("بيروت – \"النهار\"", "النهار", true),
        ("بيروت – «الأخبار»\nقال الرئيس", "الأخبار", true),
        ("جدة - «الرياض»\nافتتح", "الرياض", true),
        ("دبي - العربية.نت", "العربية.نت", true),
        ("وقال لـ\"العربية.نت\" إن الأمر صعب", "العربية.نت", true),
        // With a date, or in other marks.
        ("نابلس 26-2-2023 وفا- استشهد شاب", "وفا", true),
        ("الخرطوم 12-5-2024 (سونا)- أعلن المجلس", "سونا", true),
        (
            "الرياض 12 شعبان 1444 هـ الموافق 04 مارس 2023 م واس - صدر أمر",
            "واس",
            true,
        ),
        ("الدوحة في 26 فبراير /قنا/ بعث الأمير برقية", "قنا", true),
        ("تونس 26 فيفري 2023 (وات) - أعلن الاتحاد", "وات", true),
        ("دمشق-سانا بحث الوزير", "سانا", true),
        ("بغداد ـ المدى: قال النائب", "المدى", true),
        ("لندن: «الشرق الأوسط»", "الشرق الأوسط", true),
        ("الأخبار (نواكشوط) – أعلن الرئيس", "الأخبار", true),
        // A sentence is no date.
        ("وكان 38 قضوا في نيسان/أبريل قرب المكان", "نيسان", false),
        ("وأصيب 10 أشخاص في نيسان / أبريل قرب", "نيسان", false),
        // The letter written apart.
        ("وقال ناج لـالوسط إن الأمر صعب", "الوسط", true),
        ("وقال ناج للوسط إن الأمر صعب", "الوسط", false),
        ("الدوحة في 26 فبراير /قنا/ بعث الأمير برقية", "فبراير", false),
        ("في جزيرة مو-دو الصغيرة", "دو", false),
        ("دبي - الكون", "الكون", false),
        ("قلب واع - وهو شرط - لا يكفي", "واع", false),
        ("هضاب الأناضول", "الأناضول", false),
        ("قرأ (الأخبار) كلها", "الأخبار", false),
    ] {
        let is_agency = type_of(&tagger, text, name) == Some("ORG");
        assert_eq!(is_agency, expected, "{text}");
    }
}

/// A body of every state is not the one of the United Nations whose name it begins with.
#[test]
fn a_longer_institution_is_another_one() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, expected) in [
        ("عقد مجلس الأمن القومي جلسة", ("مجلس الأمن القومي", None)),
        ("عقد مجلس الأمن جلسة", ("مجلس الأمن", Some("Q37470"))),
    ] {
        let mentions = tagger.tag(text);
        let found = mentions
            .first()
            .map(|m| (m.text(), m.entity().map(|e| e.id())));
        assert_eq!(found, Some(expected), "{text}");
    }
}

/// In quotes a newspaper is meant where it is said to write, or is read; not what a word before the
/// quotes says is called so.
#[test]
fn names_in_quotes() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, expected) in [
        ("وقالت «الحياة» إن الأمر صعب", &["الحياة"][..]),
        ("نقلت «الحياة» عن مصدر", &["الحياة"]),
        ("في حوار نشرته اليوم الأحد «الصباح»", &["الصباح"]),
        ("بحسب «النهار» أمس", &["النهار"]),
        ("قال لـ«الشرق الأوسط» إن", &["الشرق الأوسط"]),
        ("أكدت صحيفة «الوطن» ذلك", &["الوطن"]),
        // Without quotes, at the end of a clause about what is reported.
        ("وصل الوفد وفق ما أوردته سونا", &["سونا"]),
        ("وفق ما نقلته واس أمس", &["واس"]),
        ("وفق ما ذكرته اليوم الجمعة", &[]),
        ("نفت ما نشرته الجريدة عنها", &[]),
        ("شاهدت فيلم «الحياة» مرتين", &[]),
        ("في فيلمه الأخير «النهار»", &[]),
        ("رفعوا شعار «الحرية» أمس", &[]),
        ("غنت أغنية «الأمل» أمس", &[]),
        ("ومعنى «النور» في اللغة ظاهر", &[]),
        ("وضمت المجموعة «ليل»، و«الفجر»، و«غربة»", &[]),
        ("قال إن «الوحدة» لا تكفي", &[]),
    ] {
        assert_eq!(found(&tagger, text), expected, "{text}");
    }
}

/// What is surely a place stays one in quotes and beside a dash, whatever newspaper or club is called so,
/// unless it is said to speak or to be read, or its agency's full name is before it.
#[test]
fn a_sure_place_in_quotes_or_beside_a_dash() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, name, expected) in [
        ("رحلة دبي - القاهرة", "القاهرة", "LOC"),
        ("جدة / الرياض", "الرياض", "LOC"),
        ("طريق بيروت - عمان", "عمان", "LOC"),
        ("جدة - القدس - دمشق", "القدس", "LOC"),
        ("محادثات إيران - السعودية", "السعودية", "LOC"),
        ("الرياض - السعودية: قال", "السعودية", "LOC"),
        ("نابلس/ فلسطين", "فلسطين", "LOC"),
        ("باريس - روما", "روما", "LOC"),
        ("بغداد – أربيل", "أربيل", "LOC"),
        ("محور طهران - موسكو", "موسكو", "LOC"),
        ("زار «القاهرة» أمس", "القاهرة", "LOC"),
        ("{\"place\": \"دبي\"}", "دبي", "LOC"),
        ("أكدت \"موسكو\" رفضها", "موسكو", "LOC"),
        ("قال إن «فلسطين» في القلب", "فلسطين", "LOC"),
        ("اختتمت القمة بإعلان «الرياض» أمس", "الرياض", "LOC"),
        ("جولة في «دبي» للتسوق", "دبي", "LOC"),
        ("مخيم في الشمال (جنين) أمس", "جنين", "LOC"),
        ("وانتهى الاجتماع. (الأناضول)", "الأناضول", "ORG"),
        ("أعلنت وكالة الأنباء القطرية الرسمية «قنا» ذلك", "قنا", "ORG"),
        ("قالت «الرياض» إن الأمر صعب", "الرياض", "ORG"),
        ("نقلا عن «القدس» أمس", "القدس", "ORG"),
        ("قال سامي جابر لـ«الشرق الأوسط» إن", "الشرق الأوسط", "ORG"),
        ("في حديث إلى «الشرق الأوسط» أمس", "الشرق الأوسط", "ORG"),
        ("هم كيليان مبابي (موناكو)، وميسي", "موناكو", "ORG"),
        ("نشرت صحيفة «الرياض» ذلك", "الرياض", "ORG"),
    ] {
        assert_eq!(type_of(&tagger, text, name), Some(expected), "{text}");
    }
}

/// The word before a name says of what kind it is: a party is not the newspaper of that name, nor is a
/// newspaper the club or the city.
#[test]
fn what_kind_of_organization_a_word_says() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, name, expected) in [
        ("قال حزب الوطن إنه سيشارك في الانتخابات", "الوطن", Some("-")),
        ("أعلن تنظيم النهار مسؤوليته عن الهجوم", "النهار", Some("-")),
        (
            "وقعت شركة الأناضول للتأمين عقدا جديدا",
            "الأناضول للتأمين",
            Some("-"),
        ),
        ("تقدمت قوات البيان نحو المدينة", "البيان", Some("-")),
        ("فاز فريق عكاظ على ضيفه", "عكاظ", Some("-")),
        ("تنظمها جمعية المستقبل الرياضي", "المستقبل", Some("-")),
        ("نشرت صحيفة المغرب حوارا مع الشاعر", "المغرب", Some("-")),
        (
            "قالت صحيفة الرياض إن الوزير استقال",
            "الرياض",
            Some("al-riyadh-paper"),
        ),
        ("ذكرت جريدة عكاظ أن الأمير وصل", "عكاظ", Some("okaz")),
        (
            "نقلت وكالة الأناضول عن الوزير",
            "الأناضول",
            Some("anadolu-agency"),
        ),
        (
            "ذكرت قناة النهار أن الرئيس وصل",
            "النهار",
            Some("egypt-nahar-channel"),
        ),
        (
            "ذكرت جريدة الغد أن الرئيس وصل",
            "الغد",
            Some("al-ghad-jordan"),
        ),
        ("وقال لقناة الغد إن الرئيس وصل", "الغد", Some("al-ghad-tv")),
        (
            "وقال لقناة «الغد» إن الرئيس وصل",
            "الغد",
            Some("al-ghad-tv"),
        ),
        (
            "قالت صحيفة العربي الجديد إنه وصل",
            "العربي الجديد",
            Some("al-araby-al-jadeed"),
        ),
        ("وفق شبكة العربي الإخبارية", "العربي", Some("alaraby-tv")),
        ("بثت قناة دبي المباراة", "دبي", Some("dubai-tv")),
        // The list has the newspaper alone.
        ("وقال لقناة المستقبل إنه وصل", "المستقبل", Some("-")),
        ("ذكرت إذاعة البيان أن الرئيس وصل", "البيان", Some("-")),
        // No other is called so.
        ("بثت قناة رويترز المقابلة", "رويترز", Some("Q130879")),
        ("نشرت صحيفة أكسيوس تقريرا", "أكسيوس", Some("axios")),
        // Newspapers have sites.
        ("ذكر موقع الأهرام أن الرئيس وصل", "الأهرام", Some("al-ahram")),
        ("وقال مراسل الأهرام إنه وصل", "الأهرام", Some("al-ahram")),
        ("فاز فريق الهلال على ضيفه", "الهلال", Some("al-hilal-saudi")),
        ("عبرت السفينة قناة السويس أمس", "قناة السويس", Some("Q899")),
    ] {
        let mentions = tagger.tag(text);
        let found = mentions.iter().find(|m| m.text() == name);
        let id = found.map(|m| m.entity().map_or("-", |entity| entity.id()));
        assert_eq!(id, expected, "{text}");
    }
}

/// Each of several organizations behind one word, if there is no doubt about them: by what the list calls one
/// of them.
#[test]
fn several_behind_one_word() {
    let tagger = Tagger::new(Gazetteer::default());
    let cases = [
        "انتقدت صحيفتا {شرق} و{اعتماد} المجلس",
        "فازت أحزاب {الميثاق الوطني} و{إرادة} و{تقدم} بالمقاعد",
        "تراجعت أسهم بنوك {باركليز} و{لويدز} و{سانتاندير} أمس",
        "دعمه تحالفا {السيادة} برئاسة خميس الخنجر و{عزم} برئاسة مثنى السامرائي",
        "تعاقدت شركتا {ميديا} و{كولتورا} معها",
        "وقعت جامعتا {حلب} و{دمشق} الاتفاق",
        "تعاونت شركتا نفط وغاز مع الحكومة",
        "جامعات أوروبا وأمريكا مفتوحة",
        "اتفقت أحزاب السلطة والمعارضة أمس",
    ];
    check_marked(&tagger, &cases, |mention| {
        mention.entity_type().as_str() == "ORG"
    });
    let mentions = tagger.tag("وقعت جامعتا حلب ودمشق الاتفاق");
    let entities = mentions.iter().filter_map(Mention::entity);
    let ids: Vec<_> = entities.map(|entity| entity.id().to_owned()).collect();
    assert_eq!(ids, ["aleppo-university", "damascus-university"]);
}

/// A house of the list goes on with what kind it is, and keeps its entity; a body with another adjective is
/// another one.
#[test]
fn names_that_go_on() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, name, expected) in [
        (
            "نقلوا إلى مستشفى الدبة التعليمي أمس",
            "مستشفى الدبة التعليمي",
            Some("mstshfa-aldba-sd"),
        ),
        (
            "أوضحت النقابة العامة للنقل الجوي ذلك",
            "النقابة العامة للنقل الجوي",
            None,
        ),
        (
            "نقلت وكالة تونس إفريقيا عنه",
            "وكالة تونس إفريقيا",
            Some("tap-tunisia"),
        ),
        (
            "انتخبت الأمانة العامة للاتحاد العام التونسي للشغل أمس",
            "اتحاد العام التونسي للشغل",
            Some("ugtt"),
        ),
        (
            "أعلنت مجموعة بي إن بي باريبا نتائجها",
            "بي إن بي باريبا",
            Some("bnp-paribas"),
        ),
    ] {
        let mentions = tagger.tag(text);
        let mention = mentions.iter().find(|mention| mention.text() == name);
        let mention = mention.unwrap_or_else(|| panic!("{text}: {mentions:?}"));
        let id = mention.entity().map(|entity| entity.id());
        assert_eq!(id, expected, "{text}");
    }
}

/// What the README says that no list has.
#[test]
fn names_of_the_readme_that_no_list_has() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, name) in [
        ("قال الدكتور فؤاد الحمداني إن", "فؤاد الحمداني"),
        ("أعلنت وزارة الصيد الفيجية أمس", "وزارة الصيد الفيجية"),
        (
            "قال المعهد البلجيكي للجيوفيزياء إن",
            "المعهد البلجيكي للجيوفيزياء",
        ),
    ] {
        let mentions = tagger.tag(text);
        let mention = mentions.iter().find(|mention| mention.text() == name);
        let kind = mention.map(aalam::Mention::kind);
        assert_eq!(kind, Some(aalam::MentionKind::Composed), "{text}");
    }
}
