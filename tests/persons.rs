//! Persons whom no list has, or who are more than the list says: where their names begin
//! and end. Braces stand around the persons' names that must be found, and nothing else is one.

#![cfg(feature = "embedded")]

use aalam::{Gazetteer, Mention, Tagger};

fn check(cases: &[&str]) {
    let tagger = Tagger::new(Gazetteer::default());
    let mut failures = Vec::new();
    for &marked in cases {
        let text = marked.replace(['{', '}'], "");
        let mut found = String::new();
        let mut end = 0;
        let mentions = tagger.tag(&text);
        let is_person = |mention: &&Mention<'_>| mention.entity_type().as_str() == "PER";
        for mention in mentions.iter().filter(is_person) {
            found += &text[end..mention.range().start];
            found.extend(["{", mention.text(), "}"]);
            end = mention.range().end;
        }
        found += &text[end..];
        if found != marked {
            failures.push(format!("{marked:?}, found {found:?}"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// Whoever is called the father or mother of somebody.
#[test]
fn kunyas() {
    check(&[
        "وأضاف {أبو محمود} أن القصف لم يتوقف",
        "قتل القيادي {أبو ياسر} أمس",
        "وقال {أبو الطيب} للصحفيين",
        "شوهد {أبو محمود} في الحي",
        "ظهر {أبو طلحة الألماني} في الشريط",
        "قالت {أم محمد} إن ابنها مات",
        "كتاب ل{أبي خالد المنصوري}",
        "وصل {أحمد سامي} و{أبو خالد المنصوري} أمس",
        "ذهبت مع ابنة {أم ياسر} ل{أم ياسر}",
        "{جمال الدين أبو المحاسن يوسف بن تغري بردي} مؤرخ",
        // The father of the child, whoever that is; "or"; a people.
        "قال أبو الطفل إن ابنه مات",
        "قالت أم الشهيد إن ابنها مات",
        "وبنو هاشم وبنو أمية",
        "في مخيم أبو محمود",
    ]);
}

/// Proclitics before a hamza, with which words begin.
#[test]
fn behind_a_proclitic_and_a_hamza() {
    check(&[
        "خلفا ل{إيف بارثيلو} أمس",
        "رواية ل{أمينة زريق}",
        "انتخبت {نعيمة الهمامي} كأول امرأة",
        "وافتتحت كأس آسيا أمس",
        "في المسجد أسماء الله الحسنى",
    ]);
}

/// Names that are two words and one part.
#[test]
fn compounds() {
    check(&[
        "قال {محمد ضيف الله} إن الوضع صعب",
        "فاز النائب {ضيف الله محمد الشمري}",
        "قال {حسب الله الكفراوي} إن",
        "قال الوزير {جار الله عمر} إن",
        "قال {محمود جاد الرب} إن",
        "قال {سامي حمد النيل} إن",
        "والصبر مفتاح الفرج",
    ]);
}

/// What stands in two cells of a table, or in two scripts, are two names.
#[test]
fn signs_between_two_names() {
    check(&[
        "{سامي جابر}\t{خالد عطية}",
        "{سامي جابر}    {حسن إبراهيم}     {منير فاضل}",
        "{سامي جابر}-{خالد عطية}-{منير فاضل}",
        "{سامي جابر}–{خالد عطية}",
        "جاء {سامي جابر} & {خالد عطية}",
        "جاء محمد & أحمد",
        "زار محمدAli كلاي",
        "جاء {سامي  جابر} و{منير\u{A0}فاضل}",
        "وأوضحت الدكتورة {تريسا ليو-امبروز} ذلك",
    ]);
}

/// Names of several families, and where they are from.
#[test]
fn chains() {
    check(&[
        "قال {أبو الفرج عبد الرحمن بن علي بن محمد ابن الجوزي القرشي التيمي البكري البغدادي الحنبلي} ذلك",
        "{محمد بن إدريس الشافعي المطلبي القرشي المكي}",
        "{إسماعيل بن عمر القرشي البصروي الدمشقي}",
        "{سيدي محمد ولد بوبكر ولد محمد الأغظف} في نواكشوط",
        "{نجم الدين بن فرج الممي} من تونس",
        "قال {كريم آيت نوري} إن",
        "مائدة الشيخ {محمد بن راشد آل مكتوم} الرمضانية",
    ]);
}

/// Family names that are titles or say where somebody is from, behind a title.
#[test]
fn titles_and_countries_as_family_names() {
    check(&[
        "قال الدكتور {محمود حسن القاضي} إن",
        "حضر المهندس {سامي علي الشاعر}",
        "حضر المهندس {خالد السوري} مدير المشروع",
        "وكيل {محمود حسن} القاضي بالمحكمة",
        "إعادة انتخاب {عبد الرؤوف الشريف} رئيسا للكتلة",
        "دعا وزير الخارجية نظيره البريطاني إلى ذلك",
    ]);
}

/// Whom or what somebody meets, visits or accuses is no part of the name before it.
#[test]
fn subjects_and_objects() {
    check(&[
        "واتهم {محمود عباس} إسرائيل بالقتل",
        "زار الرئيس {أحمد الشرع} سوريا",
        "وصل {أنطونيو غوتيريش} لندن أمس",
        "غادر عباس إسرائيل",
        "واستقبل {محمود عباس} {سامي جابر} في مكتبه",
        "واستقبل {سامي جابر} {محمود عباس} في مكتبه",
        "والتقت {رنا كمال} {لينا حداد} في القاهرة",
        "استقبل {منصور بن زايد آل نهيان} معالي {سلطان الجابر}",
        "زار {محمد صلاح} رمضان الماضي مكة",
        "وأكرم {محمود عباس} ضيوفه",
        // One name.
        "قال {أكرم محمود عباس} إن ابنه مات",
        "قال {محمود عباس حلمي} إن ابنه مات",
        "قال {محمد أمين سلامة} إن ابنه مات",
        "قال {شحاتة فتحي حافظ محمد سليمان} إن ابنه مات",
        "الأمير {خالد بن سلمان بن عبدالعزيز آل سعود}",
        "وأوضحت {جين لندن} ذلك",
    ]);
}

/// Given names alone: in a row, and of somebody's kin.
#[test]
fn given_names_alone() {
    check(&[
        "وهو والد كل من {محمد} و{أمل} و{وسام}",
        "شاركت {مريم} و{سارة} و{نورا} في السباق",
        "قتل الأشقاء {علي} و{حسن} و{حسين} أمس",
        "وهما الشقيقان {خالد} و{إبراهيم البكرواي}",
        "لعب {أحمد} و{علي} و{حسن المصري} في الفريق",
        "وقال صديقه {مازن} إنه رأى السيارة",
        "وقالت صديقتها {أمل} إنها خائفة",
        "قتل شقيقه {مازن} برصاصة أمس",
        // Ordinary words, adjectives and places.
        "كتب عن حب وسلام وأمل ونور",
        "وهو كريم وعادل وسعيد",
        "زار حلب وحمص وحماة",
        "كانت صديقته أمل حياته",
        "قالت زوجة الرئيس إنها سعيدة",
    ]);
}

/// Initials are of the name that follows; letters that stand for titles are not.
#[test]
fn initials_before_a_name() {
    check(&[
        "كتبت {كي جي أبراهام} مقالا عن الأزمة",
        "أعلن {بي جيه سوبان} اعتزاله",
        "قال المخرج {ج. ج. أبرامز} إن الفيلم جاهز",
        "ألف الرواية {ج. ر. ر. تولكين} قبل الحرب",
        "كتبت {ب. د. جيمس} روايات بوليسية",
        "وصل نائب الرئيس {جيه دي فانس} أمس",
        "قال أ. د. {سامي جابر} إن النتائج جيدة",
        "حضر د. {سامي جابر} وم. {خالد يوسف} الاجتماع",
        "قال إن {دي ماريا} أبدى موافقته، وكان {دي ماريا} غائبا",
        "عرضت بي بي سي الفيلم",
    ]);
}
