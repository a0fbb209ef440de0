//! Companies, media and other bodies of no list, in frames that leave no doubt; each organization is in braces.

#![cfg(feature = "embedded")]

use aalam::{Gazetteer, Tagger};

/// What words of the language are called by, and what only looks like it.
const OF_WORDS: &[&str] = &[
    // What a company does is told behind its name.
    "قالت شركة {الأفق للاستثمار العقاري} إنها ستوزع أرباحا",
    "أفلست شركة {الريادة للسياحة والسفر} بعد الأزمة",
    "وقع الانفجار في مخازن شركة {الهدى للكيماويات} أمس",
    "أعلنت شركة {سيناء للسياحة} عن رحلات",
    "تعاقدت شركة التأمين للسيارات مع الورشة",
    "قدمت شركة الطيران للركاب تعويضات",
    "اشترت شركة الأدوية للتصدير أجهزة",
    "باع حصته في شركة الدواجن للمستثمرين",
    // Somebody speaks of it.
    "أعلنت شركة {النيل} عن برنامج جديد",
    "قالت شركة الكهرباء للمواطنين إن الانقطاع سيستمر",
    "قالت شركة الطيران إن الرحلات ألغيت",
    // Media: a word that ends their names, a voice, what they are, or that they speak.
    "ذكرت شبكة {فرات بوست} الإخبارية أن انفجارا وقع",
    "بثت قناة {النهار نيوز} مقابلة مع الوزير",
    "قال موقع {صدى الجنوب} إن الطريق مغلقة",
    "قالت صحيفة {المرصاد} إن الحكومة استقالت",
    "بحسب صحيفة {الوفاق} الإيرانية فإن الاتفاق قريب",
    "ذكرت صحيفة {الأحرار} اليومية أن الوزير غادر",
    "قالت صحيفة الحزب إن المؤتمر تأجل",
    "ذكرت صحيفة المعارضة أن الحكومة ستستقيل",
    "طلبت المحكمة صحيفة السوابق من المتهم",
    "فتحت الدولتان قناة الاتصال بينهما",
    "أفاد موقع الحادث بأن السيارة احترقت",
    "سمع صوت الانفجار في المدينة",
    "منصة التعليم الإلكترونية متوقفة",
    // A channel, company or club is called by a city.
    "قالت قناة {بيروت} إن القصف تجدد",
    "أعلنت شركة {دمشق} عن برنامج جديد",
    "أعلنت شركة إنتاج في دمشق عن برنامج جديد",
    // Charities.
    "نظمت {مؤسسة الغد الخيرية} حفلا للأيتام",
    // Houses, by a name that is no word, and by one of a known place.
    "تخرج من {جامعة غاندي} قبل عام",
    "تخرج من {جامعة ابن سينا} قبل عام",
    "أكد الكاتب العام لجامعة الصحة عثمان الجلولي ذلك",
    // Schools by their field, authorities that many states have.
    "قال عميد {كلية الصيدلة} إن الامتحانات تأجلت",
    "من {كلية العلوم الاقتصادية} أمس",
    "أعلنت {سلطة الطاقة} انقطاع التيار",
    "دعا العمال سلطة الإشراف إلى التدخل",
];

/// Foreign names.
const FOREIGN: &[&str] = &[
    "استحوذت شركة {هيلثكير أوف إنديا} على المصنع",
    "فاز نادي {ديبورتيفو لا كورونيا} على ضيفه",
    "وقع نادي {سبورتينغ دي خيخون} مع اللاعب",
    "قالت شركة {ستيل آند وود} إن المصنع متوقف",
    "قالت شركة {مارش وماكلينان} إن الخسائر كبيرة",
    "قالت شركة {بيكر وماكنزي} للمحاماة إن القضية أغلقت",
    "قالت شركة {نوفاكور} لا مشكلة",
    "لم تعلق شركة {فورد} لا سلبا ولا إيجابا",
    // Two behind one word.
    "اندمجت شركتا {سيلدكس} و{برايمتال} أمس",
    "قالت حركتا {فتح} و{حماس} إن الاتفاق قريب",
    "وقعت جامعتا {الموصل} و{تكريت} مذكرة",
    "شركتا الطيران والنقل أفلستا",
    "جامعات بغداد والبصرة أغلقت",
    // By who heads it or speaks for it.
    "قال رئيس مجلس إدارة {فوكسدال} إن الشركة بخير",
    "التقى نائب رئيس مجلس إدارة {فوكسدال} ضيفه",
    "قال الرئيس التنفيذي ل{نوفاكور} جون سميث إن الأرباح زادت",
    "قالت الرئيسة التنفيذية ل{بريتون لابز}، سارة كولين، إن المنتج جاهز",
    "أوضح المتحدث باسم {ترانسكوم} أن العطل أصلح",
    "قال مدير عام {تيليكور} أحمد علي إن الشبكة عادت",
    "قال المتحدث باسم المحتجين إنهم باقون",
    "قال الرئيس التنفيذي لإحدى الشركات إن الأرباح زادت",
    "قال مدير عام سابق إن الملف أغلق",
    "ورفض متحدث باسم سلاج الجو الأميركي ذلك",
    // For short, in brackets.
    "أعلن {المعهد الوطني للإحصاء} ({INS}) أن التضخم ارتفع",
    "أعلنت {الهيئة العامة للمواصلات} ({هعم}) عن خط جديد",
    "زار مدرسة الأمل الثانوية (كفربسين) أمس",
    "اجتمعت {اللجنة الوطنية للانتخابات} (أمس) في العاصمة",
];

fn marked(tagger: &Tagger, text: &str) -> String {
    let mut marked = String::new();
    let mut end = 0;
    for mention in tagger.tag(text) {
        if mention.entity_type().as_str() == "ORG" {
            let range = mention.range();
            marked.extend([&text[end..range.start], "{", mention.text(), "}"]);
            end = range.end;
        }
    }
    marked + &text[end..]
}

#[test]
fn organizations_of_no_list() {
    let tagger = Tagger::new(Gazetteer::default());
    let cases = OF_WORDS.iter().chain(FOREIGN);
    let wrong: Vec<String> = cases
        .filter_map(|case| {
            let found = marked(&tagger, &case.replace(['{', '}'], ""));
            (found != *case).then(|| format!("{case}\n  found: {found}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A short form in brackets is its organization throughout the text, and no entity but that one's.
#[test]
fn short_forms_in_brackets() {
    let tagger = Tagger::new(Gazetteer::default());
    let text = "قالت الهيئة العامة للمواصلات (هعم) إن الخط سيفتتح. وأضافت هعم أن السعر ثابت.";
    let document = tagger.document(text);
    let short = document.mentions().iter().filter(|m| m.text() == "هعم");
    assert_eq!(short.count(), 2);
    let text = "أعلنت منظمة الصحة العالمية (WHO) حالة الطوارئ";
    let mentions = tagger.tag(text);
    let ids: Vec<_> = mentions
        .iter()
        .map(|m| m.entity().map(|e| e.id()))
        .collect();
    assert_eq!(ids.len(), 2, "{mentions:?}");
    assert_eq!(ids[0], ids[1]);
}
