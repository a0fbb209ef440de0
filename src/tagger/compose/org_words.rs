//! Words that organizations' names are made of, by what they do in them; all are
//! folded.

use crate::normalize::{Key, Words};

/// Heads that stand before a name of no list: مستشفى الخابورة.
pub(super) const OWN_NAMED: Words<8> = Words::of("جامعه بنك مصرف مستشفي معهد كليه اكاديميه مءسسه");

/// Heads that, like those of [`OWN_NAMED`], are named after a person or place; behind others
/// it says only where something is (شرطة دبي is as often the police in Dubai).
pub(super) const NAMED_AFTER: Words<18> = Words::of(
    "مدرسه ثانويه اعداديه نيابه مركز جمعيه دار محكمه بورصه بلديه سفاره
     قنصليه متحف مفتشيه مكتبه كتيبه كتاءب سرايا",
);

/// Heads whose name is one or two words and a purpose: مركز القدس للدراسات. (Not with a place
/// alone: شبكة … باريس is a network in Paris.)
pub(super) const NAMED_WITH_PURPOSE: Words<7> =
    Words::of("منظمه مجموعه رابطه شبكه مختبر مبادره مرصد");

/// Heads of bodies that are a state's, whatever they are for: وكالة التحقيقات الفدرالية
/// الأميركية.
pub(super) const OF_STATES: Words<16> = Words::of(
    "وكاله هيءه نقابه جمعيه رابطه اتحاد بنك مجلس معهد مصلحه جهاز صندوق
     ديوان محكمه منظمه لجنه",
);

/// Heads with the article that persons are honoured with.
pub(super) const HONOURED: Words<5> = Words::of("المركز المستشفي المعهد الكليه المدرسه");

/// What the nisba of a state alone makes a name: السفارة الأميركية، المستشفى الفرنسي.
pub(super) const MISSIONS: Words<3> = Words::of("السفاره القنصليه المستشفي");

/// Heads that the field alone makes a name: هيئة النقل العام، دائرة الطب العدلي.
pub(super) const ADMINISTRATIVE: Words<6> = Words::of("هيءه مديريه داءره مفوضيه نقابه شرطه");

/// The same of schools: كلية الهندسة.
pub(super) const SCHOOLS: Words<2> = Words::of("كليه اكاديميه");

/// What may be called by the fields of an army and of lawyers, too: مديرية الدفاع المدني.
pub(super) const DIRECTORATE: Key = Key::of_folded("مديريه");

/// Fields of nothing by themselves: هيئة الدفاع are the lawyers.
pub(super) const NO_FIELDS: Words<5> = Words::of("الدفاع الامن المحكمه القضاء التحكيم");

/// Heads that a field without the article may follow, and the place behind it: محكمة جنايات
/// القاهرة، مديرية صحة نينوى.
pub(super) const LOCAL: Words<8> = Words::of("محكمه مديريه داءره غرفه نيابه قسم مركز مفتشيه");

/// What courts are for, without the article.
pub(super) const COURTS: Words<7> = Words::of("تحقيق جنايات جنح استءناف بداءه صلح احداث");

/// What a court of appeal is for, behind that: محكمة جنح مستأنف طنطا.
pub(super) const APPEALED: Key = Key::of_folded("مستانف");

/// What hospitals, universities and banks are, behind their names: مستشفى لاريسا العام.
pub(super) const KINDS: Words<29> = Words::of(
    "العام العامه الوطني الوطنيه الحكومي الحكوميه التعليمي التخصصي الجامعي المركزي العسكري
     العسكريه الميداني الدولي الدوليه التقني التقنيه التكنولوجيه الاسلامي الاسلاميه الاهلي
     الاهليه الطبي الطبيه الاقليمي التجاري الكبري الريفي الريفيه",
);

/// What houses are, behind their names, that ends like no nisba: معهد بسكرة العالي، مسجد حلب الكبير.
pub(super) const KINDS_OF_HOUSES: Words<19> = Words::of(
    "الخاص الخاصه العام العامه الكبير الكبري العالي الجامع العتيق الجاف المعلق الاعلي
     العاليه المالي الماءي الحديث الحديثه الجديد الجديده",
);

/// What only tells how, when or where a house is: قلعة حلب التاريخية.
pub(super) const NO_KINDS: Words<36> = Words::of("التاريخي التاريخيه الاثري الاثريه الرءيسي الرءيسيه الاستراتيجي الاستراتيجيه الحيوي الحيويه الماضي الماضيه
     الحالي الحاليه التالي التاليه الثاني الثانيه السياحي السياحيه الشهيره الشماليه الجنوبيه الشرقيه
     الغربيه الشمالي الجنوبي الشرقي الغربي الرسميه الاسبوعي الاسبوعيه اليومي اليوميه المءدي المءديه",
);

/// Units of armies that are called by their numbers.
pub(super) const UNITS: Words<7> = REGIONS.and("الفرقه اللواء الكتيبه الفيلق الاسطول");

/// Those that are armies' only if their names say so: المنطقة العسكرية الأولى.
pub(super) const REGIONS: Words<2> = Words::of("المنطقه الناحيه");

/// What says that they are.
pub(super) const OF_ARMY: Key = Key::of_folded("العسكريه");

/// Courts, of which one state has several with a number.
pub(super) const COURTS_OF_STATE: Words<2> = Words::of("محكمه المحكمه");

/// The numbers of units and courts in the feminine, and the tens; the others are those of
/// rulers.
pub(super) const ORDINALS_OF_UNITS: Words<13> = Words::of(
    "الاولي الثانيه الثالثه الرابعه الخامسه السادسه السابعه الثامنه التاسعه
     العاشره العشرين الثلاثين الاربعين",
);

/// What such a body is called instead of a nisba: وكالة التحقيقات الفدرالية.
pub(super) const OF_ALL: Words<16> = Words::of(
    "الفدراليه الفيدراليه الاتحاديه المركزيه الوطنيه الدوليه العليا الفدرالي الفيدرالي
     الاتحادي المركزي الوطني الدولي الاعلي النيابيه البرلمانيه",
);

/// What is no purpose behind لل, its article left out: for the third time, for the
/// match, for voting; of the Red Crescent.
pub(super) const NO_PURPOSES: Words<17> = Words::of(
    "مره يوم عام شهر سنه انعقاد اجتماع تصويت نظر مشاركه بطوله مباراه عبه دور
     مطالبه هلال صليب",
);

/// Of what somebody wants it is no purpose: لتحقيق النجاح، لبحث الأزمة.
pub(super) const ACHIEVING: Words<5> = Words::of("تحقيق بحث ضمان تهيءه تجهيز");

/// Definite words in ة that are no part of a name: they tell when, or whose it is.
pub(super) const NO_ADJECTIVES: Words<15> = Words::of(
    "الجمعه الساعه الليله السنه المره التابعه الواقعه المنعقده المعنيه المنضويه المنظويه المنتميه
     المءديه الموازيه الراميه",
);

/// Heads that act for purposes of the moment: توجه الجيش الوطني للقتال.
pub(super) const ACTING: Words<12> = Words::of(
    "الحمايه الوقايه الدرك الجيش الحرس القوات الشرطه النيابه المحكمه الحكومه
     البرلمان السلطه",
);

/// Ministries that newspapers call by their field alone, with the nisba of the state
/// in the feminine of the word that is left out: قالت الخارجية الأميركية.
pub(super) const FIELDS_ALONE: Words<7> =
    Words::of("الخارجيه الداخليه الدفاع الماليه الصحه العدل الخزانه");

/// Heads of what may be called by its founder: شركة محمد حمود للصرافة.
pub(super) const FOUNDED: Words<4> = Words::of("شركه مءسسه مجموعه نادي");

/// Heads that announce a name and are no part of it: شركة فوكسكون.
pub(super) const ANNOUNCING: Words<20> = FOUNDED.and(
    "حزب حركه اءتلاف منظمه صحيفه جريده مجله قناه موقع منصه تطبيق شبكه اذاعه تلفزيون وكاله فريق",
);

/// In whose name somebody speaks.
pub(super) const IN_THE_NAME: Words<2> = Words::of("باسم بلسان");

/// The last word of a holding's name.
pub(super) const HOLDING: Key = Key::of_folded("القابضه");

/// Houses that many towns have, whose names go on with the town behind ب: المحكمة الابتدائية
/// بتونس، كلية الآداب بسوسة.
pub(super) const LOCAL_HOUSES: Words<12> =
    OFFICES.and("المحكمه محكمه المستشفي المعهد الكليه كليه المدرسه");

/// Those that are a state's if they are not of a region: الإدارة الأمريكية ببغداد.
pub(super) const OFFICES: Words<5> = Words::of("المديريه الاداره النيابه النقابه الفرع");

/// What says that they are of a region.
pub(super) const OF_REGION: Words<6> = Words::of("الجهويه الجهوي الاقليميه المحليه الفرعيه الاساسيه");

/// Adjectives of hospitals and schools that are each of some town.
pub(super) const IN_TOWNS: Words<4> = Words::of("الجهوي الاقليمي المحلي الجامعي");

/// Nouns that a ministry's field begins with: شؤون المرأة، إعداد التراب.
pub(super) const CONCERNS: Words<8> = Words::of("شءون سياسه رعايه حمايه تنميه اعداد اداره تطوير");

/// Those of people who have something in common: نقابة مالكي المولدات، اتحاد الصيادين.
pub(super) const SOCIETIES: Words<6> = Words::of("منظمه نقابه رابطه جمعيه اتحاد تنسيقيه");

/// Bodies that are called by what they do: هيئة حفظ الصحة النباتية، صندوق دعم المزارعين.
pub(super) const CONCERNED_BODIES: Words<18> = Words::of(
    "هيءه وكاله مديريه صندوق جهاز مكتب لجنه معهد مركز مصلحه داءره مجلس
     سلطه مءسسه مفوضيه مرصد مختبر فرقه",
);

/// Heads that are parts of things as well, and what moves: الجهاز العصبي, الصندوق الخلفي, التيار الكهربائي.
pub(super) const PARTS_AS_WELL: Words<4> = Words::of("الجهاز الصندوق التيار الحركه");

/// Bodies that any definite noun names: ديوان المناجم، مرصد الحقوق.
pub(super) const CALLED_BY_NOUN: Words<10> =
    Words::of("جمعيه رابطه نقابه مرصد منظمه منتدي ديوان معهد اتحاد متحف");

/// What binds people without a body, what everybody's union is of, and where: رابطة الدم، اتحاد الكرة.
pub(super) const TIES_AND_GAMES: Words<12> = Words::of(
    "الزواج الدم الاخوه القرابه الصداقه الزوجيه الكره اللعبه الابطال المكان المصنع الانقليزيه",
);

/// What bodies are called by, before its object: مكافحة الأمراض، رعاية الأيتام. What somebody does
/// but once is none: وقف إطلاق النار.
pub(super) const CONCERNED_WITH: Words<163> = CONCERNS.and(
    "تقنيات مكافحه حقوق امن تنظيم ابحاث صناعه سلامه
     طب علوم علم مراقبه دراسات امراض دعم بحوث خدمات مناهضه انقاذ
     تحفيظ رصد نقل تمويل تنسيق تجاره مياه محاربه صحه توزيع تسويق انتاج
     تقصي تكنولوجيا مساعده معلومات اعمار جوده تشجيع انفاذ تربيه تحليل علاج رياضه
     جراحه حظر مقاومه فنون تقييم ترقيه تعزيز سياسات سيارات اخلاقيات نزع
     هندسه بيانات تداول توثيق متابعه قضايا فحص نزاهه تحليه تكرير صيانه اغاثه
     امان احياء نماء طاقه مراجعه حفظ موارد نصره تصنيع احصاءات عداله ازاله
     تنشيط تمكين توطين تقنيه صون مسانده انابيب ترويج تقويم براءات ارشاد تكوين
     تسعير ابداع محاسبه استثمار استمطار تسجيل اكثار محو مجابهه اوقاف استكشاف معاشات
     اركان اقتصاديات اعانه تحديث تحسين انماء اسكان غوث تشغيل تاهيل تعليم تدريب
     ترجمه تعريب نشر تشريح تعويض ترميم استصلاح استزراع تفتيش ضبط اعتماد ترخيص
     توعيه تثقيف فض تسويه اصلاح ثقافه تراث اثار حريه حريات تقنين توليد
     تخزين تصدير ملاحه استقدام رقابه اعاده كفاله ايواء تخطيط تهيءه تبريد
     تقاعد تغذيه وقايه هجره تامين تقدير",
);

/// Heads of those who stand together for something or against it: الشبكة العربية من أجل الديمقراطية.
pub(super) const OF_CAMPAIGNS: Words<9> =
    Words::of("الشبكه الجمعيه الرابطه المنظمه المرصد التحالف الاءتلاف اللجنه التنسيقيه");

/// With what a body is charged: اللجنة الدولية المعنية بالمفقودين.
pub(super) const CHARGED: Words<6> = Words::of("المعنيه المعني المكلفه المكلف المختصه المختص");

/// What goes on with a purpose and ends like no adjective: للمؤسسات الصغرى.
pub(super) const OF_ABILITY: Words<7> =
    Words::of("الصغري الكبري الوسطي المستمر الخاص العام الحديد");

/// Those who act beside a body, and are none of its fields: الهيئة العامة للسكك والخبراء.
pub(super) const ACTORS: Words<6> = Words::of("الخبراء الاهالي الوزراء القضاء المواطنون المواطنين");

/// Heads that are fields, too, where no institution begins: وزارة التضامن والحماية الاجتماعية.
pub(super) const ABSTRACT_HEADS: Words<2> = Words::of("الحمايه الوقايه");

/// Two of a kind, not many: اتحاد البلدين.
pub(super) const DUALS: Words<8> =
    Words::of("الطرفين البلدين الجانبين الدولتين الحزبين الشعبين الفريقين الشطرين");

/// Further heads that a field and the nisba of the state make a name: مكتب مكافحة الفساد الهندي.
pub(super) const SERVING: Words<9> = OF_OFFICES.and("مركز مديريه مفوضيه شرطه قوات");

/// Those of them that are a state's by what every such body is called, too, but for those of many states:
/// مكتب الإحصاء المركزي; but not مركز الأمن الوطني, مكتب المحاماة الدولي.
pub(super) const OF_OFFICES: Words<4> = Words::of("مكتب مءسسه داءره سلطه");
pub(super) const OF_MANY: Words<2> = Words::of("الدولي الدوليه");

/// What somebody organizes but once: هيئة تنظيم الدورة, مكتب المؤتمر الوطني.
pub(super) const EVENTS: Words<14> = Words::of(
    "الدوره البطوله المهرجان المعرض المءتمر الحفل السباق المباراه الموسم القمه الملتقي المسابقه المنتدي
     الحمله",
);

/// Heads of offices that are called by two fields: مديرية المناهج والبرامج.
pub(super) const OFFICES_OF_FIELDS: Words<4> = Words::of("هيءه مديريه مصلحه مكتب");

/// Nouns that من leads on from: الهيئة الوطنية للوقاية من التعذيب.
pub(super) const CLEARING_FROM: Words<4> = Words::of("وقايه حد حمايه تحرر");

/// Nouns that عن leads on from.
pub(super) const STANDING_FOR: Words<5> = Words::of("دفاع بحث كشف افراج تنقيب");

/// Nouns that على leads on from.
pub(super) const WATCHING_OVER: Words<5> = Words::of("حفاظ رقابه اشراف محافظه قضاء");

/// Nouns that في leads on from.
pub(super) const LOOKING_INTO: Words<3> = Words::of("تحقيق نظر بت");

/// Nouns that مع leads on from.
pub(super) const STANDING_WITH: Words<3> = Words::of("تضامن تعاون تواصل");

/// Nouns that ب leads on from: للنهوض بالمرأة.
pub(super) const CARING_FOR: Words<9> =
    Words::of("نهوض عنايه توعيه تعريف اهتمام تكفل اعتناء ارتقاء رفق");

/// Nouns that ل leads on from: للتصدي للأوبئة.
pub(super) const TURNING_TO: Words<4> = Words::of("تصدي استجابه ترويج تحضير");

/// What a committee does but once: لجنة التحقيق في الحادث.
pub(super) const OF_THE_MOMENT: Words<4> = Words::of("تحقيق بحث نظر دفاع");

/// Its field alone makes it a name: وزارة الداخلية.
pub(super) const MINISTRY: Key = Key::of_folded("وزاره");

/// Adjectives that end the fields of a ministry, office or school though they are no nisbas: النقل العام، الأشغال
/// العامة، الفنون الجميلة.
pub(super) const GENERAL: Words<5> = Words::of("العام العامه الجميله الحديثه العليا");

/// What is named after a place only with what it is for.
pub(super) const CENTRE: Key = Key::of_folded("مركز");

/// What is called by a noun: حزب العمال.
pub(super) const PARTY: Key = Key::of_folded("حزب");

/// Those whose party it is.
pub(super) const OWNERS: Words<12> = Words::of(
    "الاغلبيه الاكثريه الاقليه المعارضه الموالاه الحكومه السلطه الدوله البلاد
     الرءيس الرجل الرءاسه",
);

/// What is named after a person by one name: مستشفى خوري.
pub(super) const HOSPITAL: Key = Key::of_folded("مستشفي");

/// Heads of institutions and of nothing else: رئاسة الوفد is none.
pub(super) const OFFICES_ALONE: Words<2> = Words::of("رءاسه اداره");

/// An office of somebody, where it is sought.
pub(super) const PRESIDENCY: Key = Key::of_folded("رءاسه");
pub(super) const SEEKING: Words<26> = Words::of(
    "منصب انتخابات انتخاب استحقاق سباق مقعد كرسي الترشح ترشح ترشحه ترشحها يترشح مرشح مرشحا مرشحه المرشح
     مرشحي المرشحين تولي توليه يتولي شغور خلافه مده ولايه لانتخابات",
);

/// The ministry's field that is others' too.
pub(super) const DEFENCE: Key = Key::of_folded("الدفاع");

/// The town, where the town hall is not meant: في بلدية المحمدية.
pub(super) const TOWN_HALL: Key = Key::of_folded("بلديه");

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::{self, Classes};
    use crate::normalize::WordSet;

    /// What is asked only of heads of `data/words/org_heads.tsv`.
    #[test]
    fn heads_are_heads() {
        let lists: [&WordSet; 10] = [
            &OWN_NAMED,
            &NAMED_AFTER,
            &OF_STATES,
            &HONOURED,
            &LOCAL_HOUSES,
            &MISSIONS,
            &ADMINISTRATIVE,
            &LOCAL,
            &UNITS,
            &ANNOUNCING,
        ];
        for (number, list) in lists.iter().enumerate() {
            for (at, &key) in list.keys().iter().enumerate() {
                let is_head = lexicon::classes(key).has(Classes::ORG_HEAD);
                assert!(is_head, "word {at} of list {number}");
            }
        }
    }
}
