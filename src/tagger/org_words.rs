//! Words that organizations' names are made of, by what they do in them; all are
//! folded.

use crate::normalize::Key;

/// Heads that stand before a name of no list: مستشفى الخابورة.
pub(super) const OWN_NAMED: [Key; 8] = [
    Key::of_folded("جامعه"),
    Key::of_folded("بنك"),
    Key::of_folded("مصرف"),
    Key::of_folded("مستشفي"),
    Key::of_folded("معهد"),
    Key::of_folded("كليه"),
    Key::of_folded("اكاديميه"),
    Key::of_folded("مءسسه"),
];

/// Heads that, like those of [`OWN_NAMED`], are named after a person or place; behind others
/// it says only where something is (شرطة دبي is as often the police in Dubai).
pub(super) const NAMED_AFTER: [Key; 13] = [
    Key::of_folded("مدرسه"),
    Key::of_folded("ثانويه"),
    Key::of_folded("اعداديه"),
    Key::of_folded("نيابه"),
    Key::of_folded("مركز"),
    Key::of_folded("جمعيه"),
    Key::of_folded("دار"),
    Key::of_folded("مكتبه"),
    Key::of_folded("محكمه"),
    Key::of_folded("بورصه"),
    Key::of_folded("بلديه"),
    Key::of_folded("سفاره"),
    Key::of_folded("قنصليه"),
];

/// Heads behind which a name or two and what they are for make a name, as behind those; a
/// network is only in Paris.
pub(super) const NAMED_WITH_PURPOSE: [Key; 7] = [
    Key::of_folded("منظمه"),
    Key::of_folded("مجموعه"),
    Key::of_folded("رابطه"),
    Key::of_folded("شبكه"),
    Key::of_folded("مختبر"),
    Key::of_folded("مبادره"),
    Key::of_folded("مرصد"),
];

/// Heads of bodies that are a state's, whatever they are for: وكالة التحقيقات الفدرالية
/// الأميركية.
pub(super) const OF_STATES: [Key; 17] = [
    Key::of_folded("وكاله"),
    Key::of_folded("هيءه"),
    Key::of_folded("اداره"),
    Key::of_folded("نقابه"),
    Key::of_folded("جمعيه"),
    Key::of_folded("رابطه"),
    Key::of_folded("اتحاد"),
    Key::of_folded("بنك"),
    Key::of_folded("مجلس"),
    Key::of_folded("معهد"),
    Key::of_folded("مصلحه"),
    Key::of_folded("جهاز"),
    Key::of_folded("صندوق"),
    Key::of_folded("ديوان"),
    Key::of_folded("محكمه"),
    Key::of_folded("منظمه"),
    Key::of_folded("لجنه"),
];

/// Heads with the article that persons are honoured with.
pub(super) const HONOURED: [Key; 5] = [
    Key::of_folded("المركز"),
    Key::of_folded("المستشفي"),
    Key::of_folded("المعهد"),
    Key::of_folded("الكليه"),
    Key::of_folded("المدرسه"),
];

/// What the nisba of a state alone makes a name: السفارة الأميركية، المستشفى الفرنسي.
pub(super) const MISSIONS: [Key; 3] = [
    Key::of_folded("السفاره"),
    Key::of_folded("القنصليه"),
    Key::of_folded("المستشفي"),
];

/// Heads that the field alone makes a name: هيئة النقل العام، دائرة الطب العدلي.
pub(super) const ADMINISTRATIVE: [Key; 6] = [
    Key::of_folded("هيءه"),
    Key::of_folded("مديريه"),
    Key::of_folded("داءره"),
    Key::of_folded("مفوضيه"),
    Key::of_folded("نقابه"),
    Key::of_folded("شرطه"),
];

/// Fields of nothing by themselves: هيئة الدفاع are the lawyers.
pub(super) const NO_FIELDS: [Key; 5] = [
    Key::of_folded("الدفاع"),
    Key::of_folded("الامن"),
    Key::of_folded("المحكمه"),
    Key::of_folded("القضاء"),
    Key::of_folded("التحكيم"),
];

/// Heads that a field without the article may follow, and the place behind it: محكمة جنايات
/// القاهرة، مديرية صحة نينوى.
pub(super) const LOCAL: [Key; 7] = [
    Key::of_folded("محكمه"),
    Key::of_folded("مديريه"),
    Key::of_folded("داءره"),
    Key::of_folded("غرفه"),
    Key::of_folded("نيابه"),
    Key::of_folded("قسم"),
    Key::of_folded("مركز"),
];

/// What courts are for, without the article.
pub(super) const COURTS: [Key; 7] = [
    Key::of_folded("تحقيق"),
    Key::of_folded("جنايات"),
    Key::of_folded("جنح"),
    Key::of_folded("استءناف"),
    Key::of_folded("بداءه"),
    Key::of_folded("صلح"),
    Key::of_folded("احداث"),
];

/// What a court of appeal is for, behind that: محكمة جنح مستأنف طنطا.
pub(super) const APPEALED: Key = Key::of_folded("مستانف");

/// What hospitals, universities and banks are, behind their names: مستشفى لاريسا العام.
pub(super) const KINDS: [&str; 27] = [
    "العام",
    "العامه",
    "الوطني",
    "الوطنيه",
    "الحكومي",
    "الحكوميه",
    "التعليمي",
    "التخصصي",
    "الجامعي",
    "المركزي",
    "العسكري",
    "العسكريه",
    "الميداني",
    "الدولي",
    "الدوليه",
    "التقني",
    "التقنيه",
    "التكنولوجيه",
    "الاسلامي",
    "الاسلاميه",
    "الاهلي",
    "الاهليه",
    "الطبي",
    "الطبيه",
    "الاقليمي",
    "التجاري",
    "الكبري",
];

/// Units of armies that are called by their numbers.
pub(super) const UNITS: [Key; 7] = [
    Key::of_folded("الفرقه"),
    Key::of_folded("اللواء"),
    Key::of_folded("الكتيبه"),
    Key::of_folded("الفيلق"),
    Key::of_folded("الاسطول"),
    Key::of_folded("المنطقه"),
    Key::of_folded("الناحيه"),
];

/// Those that are armies' only if their names say so: المنطقة العسكرية الأولى.
pub(super) const REGIONS: [Key; 2] = [Key::of_folded("المنطقه"), Key::of_folded("الناحيه")];

/// What says that they are.
pub(super) const OF_ARMY: Key = Key::of_folded("العسكريه");

/// Courts, of which one state has several with a number.
pub(super) const COURTS_OF_STATE: [Key; 2] = [Key::of_folded("محكمه"), Key::of_folded("المحكمه")];

/// The numbers of units and courts in the feminine, and the tens; the others are those of
/// rulers.
pub(super) const ORDINALS: [Key; 13] = [
    Key::of_folded("الاولي"),
    Key::of_folded("الثانيه"),
    Key::of_folded("الثالثه"),
    Key::of_folded("الرابعه"),
    Key::of_folded("الخامسه"),
    Key::of_folded("السادسه"),
    Key::of_folded("السابعه"),
    Key::of_folded("الثامنه"),
    Key::of_folded("التاسعه"),
    Key::of_folded("العاشره"),
    Key::of_folded("العشرين"),
    Key::of_folded("الثلاثين"),
    Key::of_folded("الاربعين"),
];

/// What such a body is called instead of a nisba: وكالة التحقيقات الفدرالية.
pub(super) const OF_ALL: [&str; 16] = [
    "الفدراليه",
    "الفيدراليه",
    "الاتحاديه",
    "المركزيه",
    "الوطنيه",
    "الدوليه",
    "العليا",
    "الفدرالي",
    "الفيدرالي",
    "الاتحادي",
    "المركزي",
    "الوطني",
    "الدولي",
    "الاعلي",
    "النيابيه",
    "البرلمانيه",
];

/// What is no purpose behind لل, its article left out: for the third time, for the
/// match, for voting.
pub(super) const NO_PURPOSES: [Key; 15] = [
    Key::of_folded("مره"),
    Key::of_folded("يوم"),
    Key::of_folded("عام"),
    Key::of_folded("شهر"),
    Key::of_folded("سنه"),
    Key::of_folded("انعقاد"),
    Key::of_folded("اجتماع"),
    Key::of_folded("تصويت"),
    Key::of_folded("نظر"),
    Key::of_folded("مشاركه"),
    Key::of_folded("بطوله"),
    Key::of_folded("مباراه"),
    Key::of_folded("عبه"),
    Key::of_folded("دور"),
    Key::of_folded("مطالبه"),
];

/// Of what somebody wants it is no purpose: لتحقيق النجاح، لبحث الأزمة.
pub(super) const ACHIEVING: [Key; 5] = [
    Key::of_folded("تحقيق"),
    Key::of_folded("بحث"),
    Key::of_folded("ضمان"),
    Key::of_folded("تهيءه"),
    Key::of_folded("تجهيز"),
];

/// Definite words in ة that are no part of a name: they tell when, or whose it is.
pub(super) const NO_ADJECTIVES: [Key; 9] = [
    Key::of_folded("الجمعه"),
    Key::of_folded("الساعه"),
    Key::of_folded("الليله"),
    Key::of_folded("السنه"),
    Key::of_folded("المره"),
    Key::of_folded("التابعه"),
    Key::of_folded("الواقعه"),
    Key::of_folded("المنعقده"),
    Key::of_folded("المعنيه"),
];

/// Heads that act for purposes of the moment: توجه الجيش الوطني للقتال.
pub(super) const ACTING: [Key; 12] = [
    Key::of_folded("الحمايه"),
    Key::of_folded("الوقايه"),
    Key::of_folded("الدرك"),
    Key::of_folded("الجيش"),
    Key::of_folded("الحرس"),
    Key::of_folded("القوات"),
    Key::of_folded("الشرطه"),
    Key::of_folded("النيابه"),
    Key::of_folded("المحكمه"),
    Key::of_folded("الحكومه"),
    Key::of_folded("البرلمان"),
    Key::of_folded("السلطه"),
];

/// Ministries that newspapers call by their field alone, with the nisba of the state
/// in the feminine of the word that is left out: قالت الخارجية الأميركية.
pub(super) const FIELDS_ALONE: [Key; 7] = [
    Key::of_folded("الخارجيه"),
    Key::of_folded("الداخليه"),
    Key::of_folded("الدفاع"),
    Key::of_folded("الماليه"),
    Key::of_folded("الصحه"),
    Key::of_folded("العدل"),
    Key::of_folded("الخزانه"),
];

/// Heads of what may be called by its founder: شركة محمد حمود للصرافة.
pub(super) const FOUNDED: [Key; 3] = [
    Key::of_folded("شركه"),
    Key::of_folded("مءسسه"),
    Key::of_folded("مجموعه"),
];

/// Heads that announce a name and are no part of it: شركة فوكسكون.
pub(super) const ANNOUNCING: [Key; 20] = [
    Key::of_folded("حزب"),
    Key::of_folded("حركه"),
    Key::of_folded("اءتلاف"),
    Key::of_folded("منظمه"),
    Key::of_folded("مءسسه"),
    Key::of_folded("شركه"),
    Key::of_folded("صحيفه"),
    Key::of_folded("جريده"),
    Key::of_folded("مجله"),
    Key::of_folded("قناه"),
    Key::of_folded("موقع"),
    Key::of_folded("منصه"),
    Key::of_folded("تطبيق"),
    Key::of_folded("شبكه"),
    Key::of_folded("اذاعه"),
    Key::of_folded("تلفزيون"),
    Key::of_folded("وكاله"),
    Key::of_folded("مجموعه"),
    Key::of_folded("نادي"),
    Key::of_folded("فريق"),
];

/// In whose name somebody speaks.
pub(super) const IN_THE_NAME: [Key; 2] = [Key::of_folded("باسم"), Key::of_folded("بلسان")];

/// The last word of a holding's name.
pub(super) const HOLDING: Key = Key::of_folded("القابضه");

/// Houses that many towns have, whose names go on with the town behind ب: المحكمة الابتدائية
/// بتونس، كلية الآداب بسوسة.
pub(super) const LOCAL_HOUSES: [Key; 11] = [
    Key::of_folded("المحكمه"),
    Key::of_folded("محكمه"),
    Key::of_folded("المستشفي"),
    Key::of_folded("المعهد"),
    Key::of_folded("المدرسه"),
    Key::of_folded("الكليه"),
    Key::of_folded("كليه"),
    Key::of_folded("المديريه"),
    Key::of_folded("الاداره"),
    Key::of_folded("النيابه"),
    Key::of_folded("النقابه"),
];

/// Those that are a state's if they are not of a region: الإدارة الأمريكية ببغداد.
pub(super) const OFFICES: [Key; 4] = [
    Key::of_folded("المديريه"),
    Key::of_folded("الاداره"),
    Key::of_folded("النيابه"),
    Key::of_folded("النقابه"),
];

/// What says that they are of a region.
pub(super) const OF_REGION: [&str; 5] = ["الجهويه", "الاقليميه", "المحليه", "الفرعيه", "الاساسيه"];

/// Nouns that a ministry's field begins with: شؤون المرأة، إعداد التراب.
pub(super) const CONCERNS: [Key; 8] = [
    Key::of_folded("شءون"),
    Key::of_folded("سياسه"),
    Key::of_folded("رعايه"),
    Key::of_folded("حمايه"),
    Key::of_folded("تنميه"),
    Key::of_folded("اعداد"),
    Key::of_folded("اداره"),
    Key::of_folded("تطوير"),
];

/// Its field alone makes it a name: وزارة الداخلية.
pub(super) const MINISTRY: Key = Key::of_folded("وزاره");

/// العام, of transport, and العامة, of works or prosecutors.
pub(super) const GENERAL: [Key; 2] = [Key::of_folded("العام"), Key::of_folded("العامه")];

/// What is named after a place only with what it is for.
pub(super) const CENTRE: Key = Key::of_folded("مركز");

/// What is named after what it is concerned with.
pub(super) const SOCIETY: Key = Key::of_folded("منظمه");

/// What is called by a noun: حزب العمال.
pub(super) const PARTY: Key = Key::of_folded("حزب");

/// Those whose party it is.
pub(super) const OWNERS: [Key; 12] = [
    Key::of_folded("الاغلبيه"),
    Key::of_folded("الاكثريه"),
    Key::of_folded("الاقليه"),
    Key::of_folded("المعارضه"),
    Key::of_folded("الموالاه"),
    Key::of_folded("الحكومه"),
    Key::of_folded("السلطه"),
    Key::of_folded("الدوله"),
    Key::of_folded("البلاد"),
    Key::of_folded("الرءيس"),
    Key::of_folded("الرجل"),
    Key::of_folded("الرءاسه"),
];

/// What is named after a person by one name: مستشفى خوري.
pub(super) const HOSPITAL: Key = Key::of_folded("مستشفي");

/// The ministry's field that is others' too.
pub(super) const DEFENCE: Key = Key::of_folded("الدفاع");

/// The town, where the town hall is not meant: في بلدية المحمدية.
pub(super) const TOWN_HALL: Key = Key::of_folded("بلديه");

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::fold_word;

    /// The constants are written as they fold.
    #[test]
    fn words_are_folded() {
        let folded = |word: &str| {
            let mut folded = String::new();
            fold_word(word, &mut folded);
            Key::of(&folded)
        };
        let missing = |keys: &[Key], words: &[&'static str]| -> Vec<&str> {
            let missing = words.iter().filter(|word| !keys.contains(&folded(word)));
            missing.copied().collect()
        };
        let none: [&str; 0] = [];
        assert_eq!(missing(&OWN_NAMED, &["مؤسسة", "مستشفى", "أكاديمية"]), none);
        assert_eq!(missing(&OF_STATES, &["هيئة", "وكالة", "إدارة"]), none);
        assert_eq!(missing(&ANNOUNCING, &["ائتلاف", "مؤسسة", "إذاعة"]), none);
        assert_eq!(missing(&FIELDS_ALONE, &["الخارجية"]), none);
        assert_eq!(missing(&NO_ADJECTIVES, &["الجمعة"]), none);
        assert_eq!(missing(&[MINISTRY, GENERAL[1]], &["وزارة", "العامة"]), none);
    }
}
