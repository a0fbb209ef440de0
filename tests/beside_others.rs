//! Names of no list, or with another meaning, that others beside them make known; what is found of the type is in
//! braces.

#![cfg(feature = "embedded")]

use aalam::{Gazetteer, MentionKind, Tagger};

fn check(cases: &[&str], entity_type: &str) {
    let tagger = Tagger::new(Gazetteer::default());
    let wrong: Vec<String> = cases
        .iter()
        .filter_map(|case| {
            let text = case.replace(['{', '}'], "");
            let (mut marked, mut end) = (String::new(), 0);
            for mention in tagger.document(&text).mentions() {
                let range = mention.range();
                if mention.entity_type().as_str() == entity_type
                    && mention.kind() != MentionKind::Demonym
                {
                    marked.extend([&text[end..range.start], "{", mention.text(), "}"]);
                    end = range.end;
                }
            }
            marked.push_str(&text[end..]);
            (marked != *case).then(|| format!("{case}\n  found: {marked}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whoever has the number behind that of somebody, or the one before.
#[test]
fn results_name_persons() {
    let cases = [
        "1- {سفيان البقالي} (المغرب) 8:03 د، 2- {دوركوس إيووي} (كينيا)، 3- {تايلر مايسون}، 4- {ليونا غيرما}.",
        "1- {ألفونس سيمبو} (تنزانيا) 2:09:48 س، 2- {أمانال بيتروس} (ألمانيا)، 3- {إلياس عواني} (إيطاليا)",
        "١- {محمد صلاح} (ليفربول) 29 هدفا، ٢- {بومانو كارلاسي}، ٣- {ألكسندر إيزاك} (نيوكاسل).",
        "1. {جون سميث} 20 نقطة، 2. {كافيل مابومبي} 18 نقطة، 3. {بورجو لاسينتو} 10 نقاط",
        // Two in one place, clubs, what is no name, and no number beside.
        "6- {نيك جونسون} و{ليزلي هاناوار} 7- {لين أينسوورث} (أستراليا)",
        "نتائج المباريات: 1- الأهلي الزمالك، 2- غزل المحلة، 3- طلائع الجيش.",
        "قال {محمد صلاح}: 1- نريد الفوز، 2- نلعب جيدا.",
        "1- {محمد صلاح}، 2- المركز الثاني، 3- فريق كبير.",
    ];
    check(&cases, "PER");
}

/// What somebody is called besides.
#[test]
fn nicknames_are_names() {
    let cases = [
        "قتل مغني الراب {إدواردو رويس}، المعروف باسم {تروكو}، برصاص شرطي.",
        "قبضت الشرطة على {خوان كارلوس موراليس} الملقب بـ\"{إل تشابينو}\" في الميناء.",
        "قال {سامي محمود}، الشهير بـ«{حموكشة}»، إنه بريء.",
        "قتل {خوان موراليس}، الملقب ب{تشابو}، أمس.",
        "قتل {خوان موراليس}، المعروف اختصارا ب{تشابو}، أمس.",
        // A word of the language is none, nor what a thing is called.
        "قتل {خوان موراليس}، الملقب بـ«ملك الشمال»، أمس.",
        "كان {خوان موراليس} المعروف بدهائه في الميناء.",
        "البرنامج المعروف باسم تيمو منتشر.",
    ];
    check(&cases, "PER");
}

/// Who takes an office behind somebody who takes one.
#[test]
fn the_appointed_are_persons() {
    let cases = [
        "وعينت {ساتسوكي كاتاياما} وزيرة للمالية، و{توشيكو مورانغا} للخارجية، و{ريومي تانابو} وزيرا للتجارة.",
        "وضمت التشكيلة {جون سميث} للدفاع و{بيركاندو أوتشيلا} للداخلية و{موغاندا كيلاسو} للصحة.",
        "جاء في المرسوم: {أحمد الحداد} وزيرا للعدل، و{سليطين الغمروش} وزيرا للطاقة.",
        "منح {محمد سالم} للصحة مليونا ومشاريع كبيرة للتعليم.",
    ];
    check(&cases, "PER");
}

/// Whatever stands behind a given name that is announced, before what is said, is a family name.
#[test]
fn families_of_the_announced_are_names() {
    let cases = [
        "وقال {مايكل دبلن} إن الأمر صعب.",
        "وقال {جيفري كينغستون}، الأستاذ في الجامعة، إن الخطاب متشدد.",
        "وقال المحلل {ديفيد كينغستون} إن الخطاب متشدد.",
        "وقال {جيمس كاماوا} إن الشرطة انسحبت.",
        "قرر المدعي العام {حمزة جوهري}.",
        "وقال النائب {سالم مركزي} إنه لن يصوت.",
        "وصل الأمير {ويليام} طوكيو.",
        "وقالت النائبة سارة تونسي إنها باقية.",
        "وقال قائد الشرطة لقناة تيلي أمازوناس إن الأمر انتهى.",
        // His kin may have a foreign name, and the institution of the opposition and his office are called by nobody.
        "وقتل شقيقه {مايكل} في الحادث، ونجت ابنتها {أوليفيا} بأعجوبة.",
        "وكان زعيم مؤسسة المعارضة {محمد سالم الحداد} قد دعا إلى الحوار.",
        "قدم مدير مكتبه {سامي كامبوندي} استقالته.",
    ];
    check(&cases, "PER");
}

/// What و joins to two places of a country is a place there, and where a town lies shows it; no vessel is one.
#[test]
fn places_beside_others_are_places() {
    let cases = [
        "خرجت مسيرات في {كوسكو} و{أريكيبا} و{بونو}.",
        "عملت في {لندن} و{باريس} ومادونا و{نيويورك}.",
        "هبط المسبار في {سيدار بارك} بولاية {تكساس}.",
        "التقيا في حضور مايكل جوردان بمدينة {شيكاغو}.",
        "انقلب مسبار «أثينا» على القمر وغرقت السفينة «البصرة».",
        "أبحرت ناقلة النفط «دمشق» وسفينة الشحن التركية «إسطنبول» وحاملة الطائرات «طرابلس».",
        "ضرب الإعصار «فرجينيا» الساحل، وزار «{القاهرة}» أمس.",
        "وقع الحادث في {شارع مريم} و{شارع أوليفيا} وفي شارع جميل، ودشن شارع باسمه.",
        "زار {كنيسة القديسة كاترينا} الملاصقة لها.",
        "في عزلة {بني عواض} بمديرية {خدير}.",
        "قال إن عزلة قطرمن قد تستمر.",
    ];
    check(&cases, "LOC");
}

/// A channel that somebody speaks with or to.
#[test]
fn channels_are_spoken_with() {
    let cases = [
        "قال في مقابلة مع {الجزيرة} إن الأرقام خاطئة.",
        "أكد في تصريح لل{حدث} أنه باق.",
        "وأضاف لل{جزيرة} أن القوات تقدمت.",
        "وقال المتحدث لل{عربية} إن القوات تقدمت.",
        "قال في لقاء مع الشباب إن العمل مستمر.",
        "قال مستشار رئيس للجمهورية إن العمل مستمر.",
        "قال في مقابلة مع الرياض إن الأمر انتهى.",
    ];
    check(&cases, "ORG");
}
