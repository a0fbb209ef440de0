//! Organizations, places and persons whom no list has, by the word before them: where their names begin and end, and
//! what only looks like one.

use aalam::{Gazetteer, MentionKind, Tagger};

/// Each composed organization is in braces.
const ORGANIZATIONS: &[&str] = &[
    // An institution that every state has, with and without the state.
    "دعا {مجلس النواب} إلى جلسة",
    "دعا رئيس {مجلس النواب المغربي} إلى جلسة",
    "قضت {المحكمة الدستورية العليا} أمس بذلك",
    "أمام {محكمة الاستئناف} اليوم",
    "قال رئيس {المجلس الرئاسي} إنه عائد",
    "اجتمع مجلس العائلة أمس",
    "وصل إلى محكمة بعيدة",
    // A ministry and its fields.
    "أعلنت {وزارة الموارد المائية} أن السد ممتلئ",
    "بيان ل{وزارة الشؤون الاجتماعية والعمل} اليوم",
    "أفادت {وزارة الدفاع البيلاروسية} بذلك",
    "وزارة واحدة لا تكفي",
    "أعلنت {وزارة الداخلية} اليوم",
    // A ministry by its field alone.
    "قالت {الخارجية السنغالية} إن السفير عاد",
    "المتحدث باسم {الدفاع البيلاروسية} نفى",
    "السياسة الخارجية السنغالية ثابتة",
    "وزير الخارجية السنغالي عاد",
    "صناعات الدفاع البيلاروسية تنمو",
    // A state's body, whatever it is for.
    "أمرت {وكالة التحقيقات الجنائية السنغالية} بذلك",
    "أعلن {بنك التصدير والاستيراد البيلاروسي} قرضا",
    "مجلس كبير ضم السنغالية",
    "قضت محكمة بالعاصمة السنغالية بذلك",
    "أعلنت {وكالة التحقيقات الفدرالية} ذلك",
    "نقله {الدفاع المدني} أمس",
    "شبكة الحماية الاجتماعية للفقراء",
    // What it is for, behind adjectives.
    "بيان {اللجنة الوطنية لإدارة الحالات الطارئة} أمس",
    "قررت {الهيئة العامة للقوى العاملة} ذلك",
    "افتتحتها {الهيئة العامة للاستثمار} الجمعة",
    "أعلنت و{اللجنة الوطنية الأولمبية السنغالية} ذلك",
    "أفاد {المعهد الوطني للجيوفيزياء} بوقوع هزة",
    "بحسب {الهيئة العليا المستقلة للانتخابات} أمس",
    "وثق {المركز السوري لحقوق الإنسان} ذلك",
    "رئيس {الشركة الوطنية للنفط} استقال",
    "عاد المكتب الوطني للانعقاد أمس",
    "اختار المكتب السياسي للحزب أمينا",
    "توجه الجيش الوطني للقتال",
    "اجتمعت اللجنة الوطنية لبحث الأزمة",
    "وقعت {الجامعة التونسية لكرة اليد} الاتفاق التي تأخر",
    "صدر عن {المركز العربي للأبحاث} الذي يديره",
    "أعلنت {الجامعة الوطنية للصحة} التابعة للاتحاد",
    // What it is for, behind its own name.
    "باحث في {مركز القدس للدراسات السياسية} قال",
    "تبرع ل{جمعية الرحمة للإغاثة} بالمال",
    "افتتح {معهد غوتنبرغ للأبحاث والدراسات} مكتبا",
    "شركة كبيرة للاتصالات أفلست",
    "مؤسسة تونسية للنشر أغلقت",
    "وضع مركز في المدينة للدراسات",
    // What announces a name that no list and no language has.
    "أعلنت شركة {زفركتك} أمس",
    "نشره موقع {زفركتك} الأمريكي",
    "تقارير عن شركة {Zephyrix} التي أفلست",
    "تعاقد مع شركة كبيرة أمس",
    "مباني شركة زفركتك بغداد",
    "فاز حزب {زفركتك} الحاكم",
    // Whose name it bears.
    "درس في {جامعة بغداد} سنتين",
    "حكم {محكمة بغداد} نهائي",
    "عاد إلى جامعة ألمانية كبرى",
    "درس في {جامعة زفركتك} سنة",
    "نقلوا إلى {مستشفى الزفركتة} أمس",
    "نقلوا إلى {المستشفى الجامعي محمود الحمداني} أمس",
    "رحبت به {السفارة السنغالية} أمس",
    "ممثلون عن {مجلس النواب} والمجلس الأعلى في ليبيا",
    "عمل في {وزارة الأوقاف} إلى أن مات",
    "أعلنت شركة {كيه.إس.زفركتك} أمس",
    "وقعت شركة {بغداد القابضة} الاتفاق",
    "وقعت مجموعة {زفركتك بغداد القابضة} الاتفاق",
    "شركة كبرى تملكها القابضة",
    "هبطت {بورصة بغداد} أمس",
    "انتخب {مركز القدس للمعارض الدولية} رئيسا",
    "أحاله إلى المحكمة محمود الحمداني",
];

/// Each composed place is in braces.
const PLACES: &[&str] = &[
    // Words that announce a name.
    "وقع الزلزال قرب بلدة {زفركتك} أمس",
    "سقطت مدينة {الزفركتة} غدا",
    "في مدينتي {زفركتك} وبغداد",
    "في كل ولاية زفركتك",
    "في مدينة قديمة",
    "في مدينة بغداد",
    "في قرية مسموماً",
    // Words that belong to it.
    "انهارت صومعة {مسجد زفركتك} القديم",
    "هبطت في {مطار زفركتك الدولي} أمس",
    "تجمعوا في {ساحة محمود الحمداني} أمس",
    "تجمعوا ب{ساحة محمود الحمداني} أمس",
    "طالبوا بسجن محمود الحمداني",
    "نقل إلى {سجن زفركتك} أمس",
    "انتظر في محطة للقطار",
    "في مطار بغداد أمس",
];

/// Each composed person is in braces.
const PERSONS: &[&str] = &[
    "وزار السفير السنغالي {زفركتك نقشبرت} مكان الحريق",
    "قال رئيس الوزراء المؤقت {زفركتك نقشبرت} أمس",
    "وقال {زفركتك كريم} الرئيس التنفيذي",
    "قال {زفركتك نقشبرت} إنه عائد",
    "قال زفركتك إنه عائد",
    "قال زفركتك ونقشبرت إنهما عائدان",
    "قالت وزارة البترول أمس",
    "التقى {نصر الدين النقشبرتي} أمس",
    "خدمة الدين العام",
    "رجال الدين عندنا",
];

fn tagger() -> Tagger {
    let mut builder = Gazetteer::builder();
    builder
        .name_parts(true)
        .demonyms(true)
        .entity("Q1218", "LOC", "القدس")
        .entity("Q1530", "LOC", "بغداد")
        .entity("Q183", "LOC", "ألمانيا");
    Tagger::new(builder.build().unwrap())
}

/// `text` with braces around the composed names of a type that are found in it.
fn marked(tagger: &Tagger, text: &str, entity_type: &str) -> String {
    let mut marked = String::new();
    let mut end = 0;
    for mention in tagger.tag(text) {
        let composed = mention.kind() == MentionKind::Composed;
        if !composed || mention.entity_type().as_str() != entity_type {
            continue;
        }
        let range = mention.range();
        marked.extend([&text[end..range.start], "{", mention.text(), "}"]);
        end = range.end;
    }
    marked + &text[end..]
}

#[test]
fn names_begin_and_end_where_they_should() {
    let tagger = tagger();
    let cases = [(ORGANIZATIONS, "ORG"), (PLACES, "LOC"), (PERSONS, "PER")];
    let cases = cases
        .iter()
        .flat_map(|&(cases, entity_type)| cases.iter().map(move |&case| (case, entity_type)));
    let wrong: Vec<String> = cases
        .filter_map(|(case, entity_type)| {
            let found = marked(&tagger, &case.replace(['{', '}'], ""), entity_type);
            (found != case).then(|| format!("{case}\n  found: {found}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Marks and tatweel hide neither the article nor ل.
#[test]
fn names_are_seen_through_marks() {
    let tagger = tagger();
    for text in [
        "أفاد {المعهد الوطني للجيوفيزياء} بوقوع هزة",
        "أفاد {المَعْهَد الوَطَنِيّ لِلجيوفيزياء} بوقوع هزة",
        "أفاد {الـمعهد الـوطني لـلجيوفيزياء} بوقوع هزة",
        "قالت {الخَارِجِيَّة السِّنغالِيَّة} إن السفير عاد",
        "قَالَتْ {الخَارِجِيَّة السِّنغالِيَّة} إن السفير عاد",
    ] {
        let found = marked(&tagger, &text.replace(['{', '}'], ""), "ORG");
        assert_eq!(found, text);
    }
}
