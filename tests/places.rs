//! Of places and what is written like them: demonyms, nouns, prayers, the names of persons.

#![cfg(feature = "embedded")]

mod found;

use aalam::{Gazetteer, Mention, MentionKind, Tagger};
use found::{check_marked, found, texts, type_of};

/// The article of the word before makes a demonym of السعودية, through marks and
/// behind proclitics; behind و only a demonym before it does.
#[test]
fn a_place_that_is_its_own_demonym() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, expected) in [
        ("في العاصمة السعودية أمس", MentionKind::Demonym),
        ("في اَلْعاصمة السعودية أمس", MentionKind::Demonym),
        ("وبالـعاصمة السعودية أمس", MentionKind::Demonym),
        ("لِلْعاصمة السعودية أمس", MentionKind::Demonym),
        ("العلاقات المصرية والسعودية جيدة", MentionKind::Demonym),
        ("اقترحتها الولايات المتحدة والسعودية أمس", MentionKind::Name),
        ("أعلنت الدولة للسعودية أمس", MentionKind::Name),
        ("وصل إلى السعودية أمس", MentionKind::Name),
    ] {
        let mentions = tagger.tag(text);
        let of = |mention: &&Mention<'_, '_>| mention.text().ends_with("سعودية");
        let kinds: Vec<_> = mentions.iter().filter(of).map(Mention::kind).collect();
        assert_eq!(kinds, [expected], "{text}");
    }
}

/// A listed airport or base goes on with what it is for and keeps its entity.
#[test]
fn what_a_facility_is_for() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, name, id) in [
        (
            "من مطار حيدر علييف الدولي أمس",
            "مطار حيدر علييف الدولي",
            Some("heydar-aliyev-airport"),
        ),
        (
            "من قاعدة سيجونيلا الجوية أمس",
            "قاعدة سيجونيلا الجوية",
            Some("sigonella"),
        ),
        ("من مطار سوبهانوف الدولي أمس", "مطار سوبهانوف الدولي", None),
        (
            "من مطار حيدر علييف الحديث أمس",
            "مطار حيدر علييف",
            Some("heydar-aliyev-airport"),
        ),
    ] {
        let document = tagger.document(text);
        let found = document.mentions().iter().find(|m| m.text() == name);
        let found = found.map(|m| m.entity().map(|entity| entity.id()));
        assert_eq!(found, Some(id), "{text}");
    }
}

/// Vowel marks, where a text has them, tell the country from the city that is written like it.
#[test]
fn vowels_tell_names_apart() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, id) in [
        ("وصل إلى عُمان أمس", "Q842"),
        ("وصل إلى عَمَّان أمس", "Q3805"),
        ("وصل إلى عمّان أمس", "Q3805"),
        ("وصل إلى عمان أمس", "Q3805"),
        ("في منتخب عُمان لكرة القدم", "Q842"),
    ] {
        let mentions = tagger.tag(text);
        let ids: Vec<_> = mentions.iter().map(|m| m.entity().unwrap().id()).collect();
        assert_eq!(ids, [id], "{text}");
    }
}

/// A country whose name is an adjective as well, behind what only a country has; and an adjective
/// behind what it can be said of.
#[test]
fn a_country_or_an_adjective() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, expected) in [
        ("في باماكو عاصمة مالي أمس", &["باماكو", "مالي"][..]),
        ("قال وزير خارجية مالي أمس", &["مالي"]),
        ("وطلب مدير مالي ذلك", &[]),
        ("لقي المنتخب دعم مالي كبير", &[]),
        ("فوز للمنتخب الأزرق أمس", &[]),
        ("في نهائي كأس كوكا كولا أمس", &["كوكا كولا"]),
    ] {
        assert_eq!(found(&tagger, text), expected, "{text}");
    }
}

/// A place with a hamza on ي is spoken, and written, with the ي alone.
#[test]
fn places_as_they_are_spoken() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, expected) in [
        ("سافرت للطايف أمس", &["طايف"][..]),
        ("طلعنا الدرعية والطايف", &["الدرعية", "الطايف"]),
        ("رحنا حايل", &["حايل"]),
        ("من اسكندرية للقاهرة", &["اسكندرية", "قاهرة"]),
        ("قالت عايشة", &[]),
        ("كل القبايل", &[]),
    ] {
        assert_eq!(found(&tagger, text), expected, "{text}");
    }
}

/// A place before the full name of who governs it, and a capital where something is held; not what else is
/// governed or held.
#[test]
fn places_that_are_governed_or_hold_talks() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, expected) in [
        ("أمير عسير تركي بن طلال", &["عسير", "تركي بن طلال"][..]),
        (
            "قال أمير الشرقية الأمير سعود بن نايف إن",
            &["الشرقية", "سعود بن نايف"],
        ),
        (
            "استقبله أمير المدينة سلمان بن سلطان",
            &["المدينة", "سلمان بن سلطان"],
        ),
        (
            "قال معتمد القلعة الكبرى محمد العربي",
            &["القلعة الكبرى", "محمد العربي"],
        ),
        ("بعد مفاوضات مسقط أمس", &["مسقط"]),
        ("منذ محادثات كابل", &["كابل"]),
        ("منذ مؤتمر كابل", &["كابل"]),
        ("بسبب غياب يامال عن الفريق", &["يامال"]),
        ("عمدة المدينة سامي جابر", &["سامي جابر"]),
        ("أمير الشعراء أحمد شوقي", &["أحمد شوقي"]),
        ("في لقاء صور عائلية", &[]),
        ("قال أمير القلوب", &[]),
    ] {
        assert_eq!(found(&tagger, text), expected, "{text}");
    }
    assert_eq!(type_of(&tagger, "بسبب غياب يامال", "يامال"), Some("PER"));
}

/// A demonym of two words is declined in both and says which country is meant.
#[test]
fn demonyms_of_two_words() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, name, id) in [
        ("وصل الزعيم الكوري الشمالي أمس", "كوري الشمالي", "Q423"),
        ("قال الرئيس الكوري الجنوبي أمس", "كوري الجنوبي", "Q884"),
        ("قتل جنود كوريون شماليون", "كوريون شماليون", "Q423"),
        ("من الجنود الكوريين الجنوبيين", "كوريين الجنوبيين", "Q884"),
        ("غرقت سفينة كورية جنوبية", "كورية جنوبية", "Q884"),
        ("السياسي الأيرلندي الشمالي", "أيرلندي الشمالي", "Q26"),
        ("لاعب جنوب أفريقي", "جنوب أفريقي", "Q258"),
        ("الجيش الجنوب سوداني", "جنوب سوداني", "Q958"),
        // What else is said of a Korean or an Irishman.
        ("قال الفنان الكوري المعروف", "كوري", "Q18097"),
        ("في الساحل الأيرلندي الغربي", "أيرلندي", "Q27"),
    ] {
        let mentions = tagger.tag(text);
        let found = mentions
            .iter()
            .map(|m| (m.text(), m.entity().map(|e| e.id())));
        assert_eq!(found.collect::<Vec<_>>(), [(name, Some(id))], "{text}");
    }
}

/// A regional house is in a town, also in one that is called by an ordinary word.
#[test]
fn a_house_in_a_town_of_a_common_name() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, expected) in [
        (
            "نقل إلى المستشفى الجهوي بالكاف أمس",
            ["المستشفى الجهوي بالكاف"].as_slice(),
        ),
        (
            "نقل إلى المستشفى الجهوي بقفصة أمس",
            &["المستشفى الجهوي بقفصة"],
        ),
        ("نقل إلى المستشفى الجهوي بالمدينة أمس", &[]),
    ] {
        assert_eq!(found(&tagger, text), expected, "{text}");
    }
}

/// A noun in the accusative is no place that is written like it.
#[test]
fn an_accusative_is_no_place() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, expected) in [
        ("قتل 12 جنديا تركيا في الانفجار", [].as_slice()),
        ("افتتح مطعما سوريا جديدا", &[]),
        ("قابلت مسؤولا تركيا في القاهرة", &["القاهرة"]),
        ("كان ليبيا حرا", &[]),
        ("كان الفريق صيدا سهلا لمنافسه", &[]),
        ("سلم الوزير المكرم درعا تذكاريا", &[]),
        ("كان حريصا على الصلاة", &[]),
        ("وازداد جمالا", &[]),
        ("زار البابا حريصا أمس", &[]),
        ("صعد الحجاج إلى حريصا أمس", &["حريصا"]),
        ("اعتقلت الشرطة مواطناً سورياً وآخر تركياً", &[]),
        (
            "استقبل دبلوماسيًا مصريًا وآخرَ برازيليّاً",
            &["مصريًا", "برازيليّاً"],
        ),
        ("انتخب بوتينًا رئيسا", &[]),
        ("يزور غدا سوريا", &["سوريا"]),
        ("زار مؤخرا سوريا", &["سوريا"]),
        ("متهما سوريا بالتدخل", &["سوريا"]),
        ("وعلى رأسها تركيا", &["تركيا"]),
        ("كانت ليبيا مستعمرة", &["ليبيا"]),
        ("ودعمت روسيا سوريا", &["روسيا", "سوريا"]),
        ("واتهمت أفريقيا كوريا", &["أفريقيا", "كوريا"]),
        ("غادر صيدا متوجها إلى بيروت", &["صيدا", "بيروت"]),
        ("قصفت درعا أمس", &["درعا"]),
        ("ضربت أميركا كوبا اقتصاديا", &["أميركا", "كوبا"]),
    ] {
        assert_eq!(found(&tagger, text), expected, "{text}");
    }
}

/// In a row of places, and where a report is from, an ordinary word is a place.
#[test]
fn places_in_a_row() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, place) in [
        ("أهالي نينوى وصلاح الدين وديالى", "صلاح الدين"),
        ("في الخرطوم والأبيض أمس", "الأبيض"),
        ("في الخرطوم وَالأبيض أمس", "الأبيض"),
        ("مدن درنة والبيضاء والمرج", "المرج"),
        ("زار الزرقاء ومعان والطفيلة", "الزرقاء"),
        ("إلى أصفهان ويزد وكرمان أمس", "يزد"),
        ("في الرياض وجدة والخبر أمس", "جدة"),
        ("وصل إلى وجدة أمس", "وجدة"),
        ("القطار بين وجدة وفاس", "وجدة"),
        ("قياديا بمدينة وجدة، أمس", "وجدة"),
        ("في اتجاه موريتانيا ومالي.", "مالي"),
        ("الخبر – أرقام\nأعلنت الشركة", "الخبر"),
        ("الأبيض 16 نوفمبر 2025 – سودان تربيون\nقال", "الأبيض"),
        ("شفق نيوز / دهوك\nأعلنت مديرية الآثار", "دهوك"),
        ("عاد إلى ولاية الجزيرة أمس", "الجزيرة"),
        ("أقيم في حي النصر أمس", "النصر"),
    ] {
        assert_eq!(type_of(&tagger, text, place), Some("LOC"), "{text}");
    }
    for text in ["بيان الأبيض والأسود", "السلطان صلاح الدين", "قال: الأبيض – لون"]
    {
        assert!(!texts(&tagger.tag(text)).contains(&"الأبيض"), "{text}");
    }
    let from = tagger.tag("شحنات تعبر من وجدة أمس");
    assert!(!texts(&from).contains(&"جدة"));
    // What any place has.
    for text in ["قال أهالي المدينة", "أضرب قطاع الصحافة", "قرب محطة القطار"]
    {
        assert!(found(&tagger, text).is_empty(), "{text}");
    }
}

/// A place of an ordinary name between two others of a row, or behind two, and in an enumeration behind a word for
/// several; what the list calls one of several places.
#[test]
fn places_in_longer_rows() {
    let tagger = Tagger::new(Gazetteer::default());
    let cases = [
        "فروع في {الرياض} و{جدة} و{الخبر} و{أبها}",
        "سجلت في {سنجل} و{ترمسعيا} و{بيتا}.",
        "أبناء {إربد} و{الكرك} و{معان} ولواء الرمثا",
        "بين كنيستي {الطاهرة} و{الساعة} أمس",
        "أغلقت معابر {رفح} و{كرم أبو سالم} أمس",
        "انهار سدا {البلاد} و{أبو منصور} أمس",
        "توقف حقلا {الفيل} و{الشرارة} أمس",
        "في {دمشق} و{حلب} ورصد الجيش ذلك",
        "قواعد الاشتباك والقانون الدولي",
        "تفتيش أحد مساجد السنة أمس",
        "في مطاري العاصمة أمس",
        "عودة الحجاج من البقاع المقدسة أمس",
        "سقطت دولة العباسيين أمس",
    ];
    check_marked(&tagger, &cases, |mention| {
        mention.entity_type().as_str() == "LOC" && mention.kind() != MentionKind::Demonym
    });
    let document = tagger.document("شملت محافظات إربد، الزرقاء، المفرق");
    assert_eq!(texts(document.mentions()), ["إربد", "الزرقاء", "المفرق"]);
}

/// Where something comes from is a place, if it may be one.
#[test]
fn a_place_that_something_comes_from() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, name, expected) in [
        ("طائرة قادمة من صوفيا", "صوفيا", true),
        ("رسالة من صوفيا", "صوفيا", false),
        ("انسحبت القوات باتجاه شبام", "شبام", true),
    ] {
        let is_place = type_of(&tagger, text, name) == Some("LOC");
        assert_eq!(is_place, expected, "{text}");
    }
}

/// A place that is called by a title and a name is no part of the name of somebody who has the
/// title.
#[test]
fn a_place_called_by_a_title() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, expected) in [
        ("حضر الشيخ حميد الهايس ورفاقه", &["حميد الهايس"][..]),
        ("وصل الحاج يوسف الفهداوي إلى هناك", &["يوسف الفهداوي"]),
        ("سكان مدينة الشيخ زايد غاضبون", &["الشيخ زايد"]),
    ] {
        assert_eq!(found(&tagger, text), expected, "{text}");
    }
}

/// A capital stands for its government, though it is called by a word: a verb in the feminine does not
/// agree with that.
#[test]
fn capitals_that_act_as_governments() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, name, expected) in [
        ("وقالت مسقط إنها ترحب بالمبادرة", "مسقط", true),
        ("قررت كابل سحب سفيرها", "كابل", true),
        ("اتهمت مالي فرنسا بدعم المتمردين", "مالي", true),
        ("وأعلنت حكومة مالي انسحابها", "مالي", true),
        ("سلطات مالي تعلن الطوارئ", "مالي", true),
        ("تستضيف مسقط جولة من المحادثات", "مسقط", true),
        // In the masculine it is the word, and so it is without a verb.
        ("قدم البنك دعم مالي كبير", "مالي", false),
        ("أعلن مالي كبير في الشركة", "مالي", false),
        ("وقالت المسقط إنها سعيدة", "المسقط", false),
        ("هيئة مالي", "مالي", false),
        // Other places do not act.
        ("وقالت صور إنها متضررة", "صور", false),
    ] {
        let is_place = type_of(&tagger, text, name) == Some("LOC");
        assert_eq!(is_place, expected, "{text}");
    }
    assert!(found(&tagger, "المطبخ البغدادي غني بالنكهات").is_empty());
}

/// Behind a verb of going or of what happens to a place, before one of hosting, between من and إلى, and where no
/// adjective can follow, a doubtful name that one has heard of is a place.
#[test]
fn where_only_a_place_can_stand() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, name, is_place) in [
        ("وقع انقلاب في مالي أمس", "مالي", true),
        ("سحبت قواتها من مالي أمس", "مالي", true),
        ("فاز منتخب مالي أمس", "مالي", true),
        ("وصل رئيس مالي أمس", "مالي", true),
        ("زار مالي أمس", "مالي", true),
        ("لخبير مالي رأي آخر", "مالي", false),
        ("زار مدير مالي المصنع", "مالي", false),
        ("بلغ دخل مالي كبير", "مالي", false),
        ("زلزال يضرب كابل أمس", "كابل", true),
        ("سافروا من كابل إلى قندهار", "كابل", true),
        ("وصل مسقط أمس", "مسقط", true),
        ("مسقط تستضيف المحادثات", "مسقط", true),
        ("من مسقط إلى دبي", "مسقط", true),
        ("شهدت عسير أمطارا", "عسير", true),
        ("زار الخليل أمس", "الخليل", true),
        ("العاصمة الأفغانية كابل", "كابل", true),
        ("العاصمة الكورية الجنوبية سيول", "سيول", true),
        ("رأى مسقط الضوء", "مسقط", false),
        ("شهدت صور القمر إقبالا", "صور", false),
        ("دخل السوق أمس", "السوق", false),
        ("شهدت الجزيرة توترا", "الجزيرة", false),
        ("رفض أي تدخل بشري", "بشري", false),
        ("تفقد إلكترونا وتتحول إلى أيون موجب", "أيون", false),
        // Peoples are no row of places.
        ("العرب والأكراد والتركمان في كركوك", "التركمان", false),
    ] {
        let found = type_of(&tagger, text, name) == Some("LOC");
        assert_eq!(found, is_place, "{text}");
    }
}

/// Beside another prayer, behind a word for it and before a time, it is the prayer and not Morocco.
#[test]
fn a_prayer_is_no_country() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, is_place) in [
        ("العصر 3:30، المغرب 6:28، العشاء 7:50", false),
        ("المغرب: 6:28", false),
        ("المغرب 18:28", false),
        ("يحين المغرب عند الساعة السادسة", false),
        ("بعد إفطار المغرب أمس", false),
        ("سمعنا مؤذن المغرب أمس", false),
        ("يؤذن المغرب بعد قليل", false),
        ("المغرب 2:1 مصر", true),
        ("المغرب 30:28 مصر", true),
        ("في المغرب 12 مدينة", true),
        ("زار المغرب أمس", true),
    ] {
        let found = type_of(&tagger, text, "المغرب") == Some("LOC");
        assert_eq!(found, is_place, "{text}");
    }
}
