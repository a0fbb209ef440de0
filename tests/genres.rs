//! What is not in the news: history, religion, conversations, posts. Braces stand around the names of persons
//! and places that must be found, and nothing else is one.

#![cfg(feature = "embedded")]

mod found;

use aalam::{Gazetteer, MentionKind, Tagger};

use found::check_marked;

fn check(cases: &[&str]) {
    let tagger = Tagger::new(Gazetteer::default());
    check_marked(&tagger, cases, |mention| {
        let is_name = mention.kind() != MentionKind::Demonym;
        is_name && matches!(mention.entity_type().as_str(), "PER" | "LOC")
    });
}

/// Peoples and their dynasties are no places, and nobody is called by their adjective.
#[test]
fn peoples_and_dynasties() {
    check(&[
        "في عهد الخليفة العباسي الناصر لدين الله",
        "السلطان العثماني {سليم الأول} فتح {مصر}",
        "القائد المملوكي {قطز} هزمهم",
        "ازدهرت العلوم في دولة العباسيين",
        "حكمها الآراميون واليونان والرومان",
        "اليونان والرومان والفرس",
        // The family name, the square and the country.
        "قال {العثماني} إن الحكومة ماضية",
        "وصل إلى {ساحة العباسيين} أمس",
        "زار {تركيا} و{اليونان} أمس",
        "زار {اليونان} و{مصر}",
    ]);
}

/// Whose father and whose son somebody is goes on over two words that join names, and over
/// whatever is behind them.
#[test]
fn fathers_of_fathers() {
    check(&[
        "صنف {أبو عبد الله محمد بن إسماعيل البخاري} كتابه",
        "وكان الإمام {أبي عبد الله الحسين} في {كربلاء}",
        "{عمرو بن ثعلبة بن وهب بن عدي بن مالك}",
        "{حسان بن مالك بن بحدل بن أنيف} من الأمراء",
        "حدثنا {عبد الله بن محمد بن أبي شيبة} وغيره",
        "زار ابن {القاهرة} {نجيب محفوظ} بلده",
        "الطريق الرابطة بن {عين دراهم} و{عمدون}",
    ]);
}

/// An honour is said behind a title, too.
#[test]
fn titles_with_honours() {
    check(&[
        "حضر النبي صلى الله عليه وسلم الغزوة",
        "وروى الشيخ رحمه الله الخبر",
        "روى {أبو هريرة} رضي الله عنه عن النبي صلى الله عليه وسلم",
        "كانت {عائشة} رضي الله عنها تحفظ الحديث",
        "قال الإمام {مالك} رحمه الله",
    ]);
}

/// What stands beside a name and is none of it: nouns, verbs, offices, the name in Latin letters.
#[test]
fn what_names_begin_and_end_with() {
    check(&[
        "وروى خبرها {ابن إسحاق} أمس",
        "أثناء حكم {عبد الناصر} كانت",
        "وحضور السيد {محمد ناجي عبد السميع} أمين السر",
        "برئاسة {هونغ هونغ} أمين عام المنظمة",
        "نحن {حمد بن عيسى آل خليفة} ملك {مملكة البحرين}",
        "قام {كين طومسون} Ken Thompson بالعمل",
        "نظام تشغيل لينوكس Linux يعمل",
        "قصف عنيف علي {خان يونس} و{رفح}",
        "لزم صاحبه أَرْشٌ كَامِلٌ",
        "عيد مبارك وكل عام وأنتم بخير",
        "كل سنه وانتي طيبه",
        "نور و سلمى و احمد راحو المدرسه",
        "تحدث {محمد أمين الحسيني} أمس",
        "وقال {محمد صلااااح} أمس",
    ]);
}

/// How somebody is said to be behind a word for him is no name; a foreign one behind his country is.
#[test]
fn somebody_and_what_he_is() {
    check(&[
        "الفتى الذهبي سجل هدفين",
        "النجم الخالد للكرة",
        "المهاجم التشيلي {زامورنوا} سجل هدفا",
        "المدرب الأرجنتيني {كلاوزن} على التشكيلة",
        "السفير الفرنسي أوليفيي بوافر وصل",
        "الرئيس الأمريكي اليوم في زيارة",
    ]);
}

/// Who speaks in a conversation is no family name; who begins a headline is.
#[test]
fn who_speaks_in_a_conversation() {
    check(&[
        "المذيعة: أهلا دكتور.\nالضيف: أهلا بك.\nالمذيعة: شكرا.\nالضيف: العفو.",
        "{باول}: الفائدة باقية",
    ]);
}

/// A word and what is his, or with the ending of the indefinite, is no place.
#[test]
fn nouns_that_are_written_like_places() {
    check(&[
        "كان جده فلاحا في القرية",
        "كتب رسالة إلى جده في القرية",
        "جمع في بلاطه الشعراء في سنة واحدة",
        "أصيب على مستوى قفصه الصدري",
        "غَيْرِ جَنِينٍ أو حَائِلٍ",
        "تنس – بطولة {دبي}",
        "سافر إلى {جده} وعاد من {مكه}",
        "وصل إلى {جَنِينَ} أمس",
        "انطلق إلى {عَرَفَاتٍ} أمس",
        "فيضان {النيل} عند منحنى {النيل}",
    ]);
}

/// Works are called after places.
#[test]
fn works_in_quotes() {
    check(&[
        "فيلم «القاهرة» ورواية «باريس»",
        "ألف سيمفونية «باريس» وكونشرتو «فارسوفيا»",
        "زار «{القاهرة}» وكتب عنها",
        // In a title of several words, too.
        "عرض فيلم «الطريق إلى القدس» أمس",
        "فيلم «جنين جنين» في {رام الله}",
        "قرأ كتاب \"تاريخ القاهرة\" في {بيروت} ثم عاد إلى \"{القاهرة}\"",
        "قال في فيلم عن «شوارع {القاهرة} القديمة» ذلك",
        "قصيدة عن «{بغداد}» الجميلة",
    ]);
}

/// و joins names where it stands apart, as it does at the word.
#[test]
fn and_apart() {
    check(&[
        "أمام {زامبيا} أو {مالي} في المباراة",
        "في {البحرين} أو العبور منها",
        "{بنزيما} و {كانتي} مع الفريق",
        "{بنزيما} و{كانتي} مع الفريق",
        "ولاية {المهدية} و {السواسي} و {شربان}",
    ]);
}

/// Words of dialects are no parts of names, and ف apart is in.
#[test]
fn words_of_dialects() {
    check(&[
        "ساكنين ف {سلا} من زمان",
        "و{فيروز} قالتلي كلمتين",
        "وين {ميسي} يوم المباراة",
        "قال المدرب {وين سميث} إن",
        "زار {ساليفو ديالو} بلده",
    ]);
}

/// Places in the titles of works are none.
#[test]
fn names_in_titles() {
    check(&[
        "فيلم «ليلة في طنجة» ورواية «حب في بيروت»",
        "في روايته الأولى «عائد إلى حيفا» يروي",
        "روايته «ليلة» في {طنجة} نجحت",
        "قال «عدت من {طنجة}» أمس",
        "كتاب «ليلة في المدينة» من {بيروت}",
    ]);
}

/// A raid is called by where it was.
#[test]
fn raids() {
    check(&["يوم غزوة {بدر} انتصروا", "غزوة كبيرة"]);
}
