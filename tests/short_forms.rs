//! Whom a text means by a part of the name of somebody whom it names in full.
#![cfg(feature = "embedded")]

use aalam::{Gazetteer, Mention, Tagger};

/// The last mention of each text: its words, its type and the id of its entity.
fn check(cases: &[(&str, &str, &str, Option<&str>)]) {
    let tagger = Tagger::new(Gazetteer::default());
    let mut failures = Vec::new();
    for &(text, name, of_type, id) in cases {
        let document = tagger.document(text);
        let last = document.mentions().last();
        let found = last.map(|mention: &Mention<'_, '_>| {
            let id = mention.entity().map(|entity| entity.id());
            (mention.text(), mention.entity_type().as_str(), id)
        });
        if found != Some((name, of_type, id)) {
            failures.push(format!("{text}: {found:?}"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// A nisba behind a title is a family name, if the text names somebody with it and does not speak of
/// the country; without the article it is no adjective.
#[test]
fn a_nisba_behind_a_title() {
    let sudani = Some("mohammed-shia-al-sudani");
    check(&[
        (
            "استقبل رئيس الوزراء محمد شياع السوداني الوفد. وأكد السيد السوداني حرصه على العمل",
            "السوداني",
            "PER",
            sudani,
        ),
        (
            "استقبل محمد شياع السوداني وفد السودان. وأكد السيد السوداني حرصه على العمل",
            "السوداني",
            "PER",
            sudani,
        ),
        (
            "اجتمع حمدان السويدي بهم. وأكد الوزير السويدي حرصه على العمل",
            "السويدي",
            "PER",
            None,
        ),
        (
            "اجتمع حمدان السويدي بهم في السويد. وأكد الوزير السويدي حرصه على العمل",
            "سويدي",
            "LOC",
            Some("Q34"),
        ),
        (
            "وأكد الوزير السويدي حرصه على العمل",
            "سويدي",
            "LOC",
            Some("Q34"),
        ),
        (
            "استقبل الأمير تركي الفيصل الوفد. وأضاف الأمير تركي أن القرار نهائي",
            "تركي",
            "PER",
            Some("turki-al-faisal"),
        ),
    ]);
}

/// An ordinary word is a family name that the text has in full, if he is said to speak.
#[test]
fn an_ordinary_word_that_speaks() {
    check(&[
        (
            "قال المهندس زياد المرشد إن الأمر صعب. وأضاف المرشد أن الحل قريب",
            "المرشد",
            "PER",
            Some("ziad-al-murshed"),
        ),
        (
            "وصلت الفنانة نيللي كريم. وقالت كريم: علمني الصمت",
            "كريم",
            "PER",
            Some("nelly-karim"),
        ),
        // What he says may come later.
        (
            "أعلن أسامة ربيع ذلك. وقال ربيع خلال مؤتمر صحفي إن القناة مفتوحة",
            "ربيع",
            "PER",
            Some("ossama-rabie"),
        ),
        (
            "أعلن أسامة ربيع ذلك. وجاء ربيع مزهر",
            "أسامة ربيع",
            "PER",
            Some("ossama-rabie"),
        ),
        // A body behind its word is none of them.
        (
            "زار محمد علي الحوثي الموقع. وأطلق مسلحو جماعة الحوثي النار",
            "الحوثي",
            "ORG",
            Some("houthis"),
        ),
        (
            "أشاد سمير نور بهم. وكان نور القمر ساطعا",
            "سمير نور",
            "PER",
            None,
        ),
        (
            "أشاد محمد القاضي بهم. وأصدر القاضي حكما",
            "محمد القاضي",
            "PER",
            None,
        ),
    ]);
}

/// So is the given name of the only one who has it, and behind the title that stands before the full name.
#[test]
fn a_given_name() {
    check(&[
        (
            "قال سامي زغرار إن الأمر صعب. وأضاف سامي أن الحل قريب",
            "سامي",
            "PER",
            None,
        ),
        (
            "وصل الأمير خالد بن سلمان. والتقى الأمير خالد وفدا",
            "خالد",
            "PER",
            Some("khalid-bin-salman"),
        ),
        (
            "وصل الأمير عبد العزيز بن سلمان. والتقى الأمير عبدالعزيز وفدا",
            "عبدالعزيز",
            "PER",
            Some("abdulaziz-bin-salman"),
        ),
        (
            "وصل الأمير خالد بن سلمان. والتقى الطفل خالد أمه",
            "خالد",
            "PER",
            None,
        ),
        // By itself, where it can be of no longer name.
        (
            "قالت مريم أحمد إن الطريق طويل. وتعيش مريم في خيمة",
            "مريم",
            "PER",
            None,
        ),
        (
            "فازت أنس جابر على منافستها. وكتبت الصحف أن أنس غيرت وجه التنس",
            "أنس",
            "PER",
            Some("ons-jabeur"),
        ),
        (
            "قال لطفي الزغرار إن الأمر صعب. ثم كتب عن لطفي نقض",
            "لطفي الزغرار",
            "PER",
            None,
        ),
        (
            "قال عمر الزغرار إن الأمر صعب. وبلغ متوسط عمر الرجل ستين سنة",
            "عمر الزغرار",
            "PER",
            None,
        ),
        (
            "زار البابا فرنسيس المنامة أمس. وقال فرنسيس إنه سعيد. وترأس فرنسيس صلاة",
            "فرنسيس",
            "PER",
            Some("Q450675"),
        ),
        (
            "وصل محمد بن سلمان ومحمد بن زايد. وأضاف الأمير محمد أن القرار نهائي",
            "محمد",
            "PER",
            None,
        ),
    ]);
}

/// Of two who are called so it is the man or the woman of whom the verb is said, and the famous one
/// only once he is named.
#[test]
fn two_of_one_family_name() {
    check(&[
        (
            "وصلت إلهام شاهين. وتذكرت يوسف شاهين. وتابعت شاهين أن الفيلم جميل",
            "شاهين",
            "PER",
            Some("elham-shahin"),
        ),
        (
            "وصلت فاطمة الراشد. ووصل سعد الراشد. وقالت الراشد إن الحفل جميل",
            "الراشد",
            "PER",
            None,
        ),
        (
            "وصل دونالد ترامب. ووصلت ميلانيا ترامب. وقالت ترامب إن الحفل جميل",
            "ترامب",
            "PER",
            Some("melania-trump"),
        ),
        (
            "وصلت ميلانيا ترامب. ووصل دونالد ترامب. وقال ترامب إن الحفل جميل",
            "ترامب",
            "PER",
            Some("Q22686"),
        ),
    ]);
    let tagger = Tagger::new(Gazetteer::default());
    let text = "تولى حافظ الأسد الحكم. وواجه الأسد تمردا. وخلفه نجله بشار الأسد. وقرر الأسد الرحيل";
    let document = tagger.document(text);
    let ids = document
        .mentions()
        .iter()
        .map(|mention| mention.entity().map(|entity| entity.id()));
    let [hafez, bashar] = ["hafez-al-assad", "Q44329"].map(Some);
    assert_eq!(ids.collect::<Vec<_>>(), [hafez, hafez, bashar, bashar]);
}

/// Whom the text names in full is meant by what is a place's name or a nisba, too, if he speaks or does
/// what no place does; a city is feminine.
#[test]
fn a_place_that_speaks() {
    let sudani = Some("mohammed-shia-al-sudani");
    check(&[
        (
            "لامين يامال يسجل هدفين. وقال يامال إنه سعيد",
            "يامال",
            "PER",
            Some("lamine-yamal"),
        ),
        (
            "فاز دنزل واشنطن بالجائزة. وقال واشنطن إنه سعيد",
            "واشنطن",
            "PER",
            Some("denzel-washington"),
        ),
        (
            "كان الكاتب جاك لندن فقيرا. وكتب لندن رواية",
            "لندن",
            "PER",
            Some("jack-london"),
        ),
        (
            "ويتني هيوستن مغنية. وماتت هيوستن عام 2012",
            "هيوستن",
            "PER",
            Some("whitney-houston"),
        ),
        (
            "أعلن دنزل واشنطن فيلمه. وقالت واشنطن إنها ترفض",
            "واشنطن",
            "LOC",
            Some("Q61"),
        ),
        (
            "أعلن دنزل واشنطن فيلمه. وعاد إلى واشنطن",
            "واشنطن",
            "LOC",
            Some("Q61"),
        ),
        (
            "فازت ماري كوري. وقالت كوري إنها سعيدة",
            "كوري",
            "PER",
            Some("marie-curie"),
        ),
        (
            "فازت ماري كوري. ووصل وفد كوري",
            "كوري",
            "LOC",
            Some("Q18097"),
        ),
        // A nisba by which the list knows somebody, in news from his country.
        (
            "في بغداد، قال السوداني إن الوضع صعب",
            "السوداني",
            "PER",
            sudani,
        ),
        ("زار بغداد. السوداني يفتتح جسرا", "السوداني", "PER", sudani),
        (
            "في بغداد، وصل رئيس الوزراء العراقي السوداني إليها",
            "السوداني",
            "PER",
            sudani,
        ),
        (
            "في بغداد والخرطوم، قال السوداني إن الوضع صعب",
            "سوداني",
            "LOC",
            Some("Q1049"),
        ),
        ("وقال السوداني إن الوضع صعب", "سوداني", "LOC", Some("Q1049")),
        (
            "في بغداد، وصل الوفد السوداني",
            "سوداني",
            "LOC",
            Some("Q1049"),
        ),
    ]);
}
