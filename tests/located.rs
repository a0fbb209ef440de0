//! Places that no list has, where a known place beside them or a word before them shows what they are, and
//! what only looks like one.

#![cfg(feature = "embedded")]

use aalam::{Gazetteer, MentionKind, Tagger};

/// Each composed place is in braces.
const LOCATED: &[&str] = &[
    // What tells where it is.
    "قتل شخصان في {كفرنودا} بمحافظة درعا أمس",
    "اندلع حريق في {كفرنودا} بريف دمشق",
    "سقط صاروخ في {كفرنودا} في ريف إدلب",
    "توفي في {الزربطية} التابعة لقضاء بعلبك",
    "نزاع في {كفرنودا} الواقعة شمال حلب",
    "أغلق المصنع في {تلملح} (ولاية سطيف) أبوابه",
    "نقلوا من {كوزاتشيفكا} شمال مدينة خاركيف",
    "وقعت اشتباكات في {كفرنودا} جنوبي إدلب",
    "ولد في {كوبانسكوي} في روسيا",
    "فيضانات ب{تلملح} بولاية سطيف",
    "غارات على مواقع في {كفرنودا} و{تلملح} بريف إدلب",
    "اندلع حريق في {تل رمان} بريف حماة",
    "قصفت {كفرنودا} بريف إدلب",
    "شارك الوزير في زيارة بمحافظة درعا أمس",
    "قال ذلك في اجتماع شمال حلب",
    "قتل عشرة في هجوم بريف إدلب",
    "شارك في ماراثون بولاية تكساس",
    "في المدرسة التابعة لمحافظة درعا",
    "حجزت كمية من الزطلة بولاية سطيف",
    "في الأراضي الواقعة شمال حلب",
    "يعمل في غوغل بولاية كاليفورنيا",
    "دلالات بغيضة في ألمانيا",
    "عدد من مسلمي شرق آسيا",
    "يسكن في الكومباوند بمدينة القاهرة",
    "في بيت العائلة بولاية سطيف",
    // A pair of places, and a row of them.
    "على الطريق بين {كفرنودا} وإدلب",
    "الطريق بين حلب و{كفرنودا} مقطوع",
    "انتقلت القوافل من {كفرنودا} إلى حلب",
    "سافروا من حلب إلى {كفرنودا} أمس",
    "إلى حلب وإدلب و{تلملح} أمس",
    "زاروا حلب و{تلملح} وإدلب",
    "المباراة بين زفركتك وبرشلونة",
    "المفاوضات بين المعارضة وتركيا",
    "الخلاف بين زفركتك وروسيا",
    "سافروا من تونس إلى بؤتر التوتر",
    "الهجوم على حلب وانسحبوا منها",
    "سافر من منزله إلى حلب",
    // A dateline.
    "{كفرنودا} (إدلب) – أعلنت الشرطة ذلك",
    "{كوزاتشيفكا} (أوكرانيا) (رويترز) - قال مسؤول إن",
    "بنا (القليوبية) – قال المحافظ إن",
];

const NAMES: &[&str] = &[
    // Foreign names of several words.
    "ضرب الزلزال مدينة {سان خوان دي لوس موروس} أمس",
    "سكان جزيرة {سانتا روزا ديل سور} خائفون",
    "وصلوا إلى بلدة {زفركتك شيه} في الشمال",
    "في ضاحية {أولنيه سو بوا} أمس",
    "امتلأ {سد كاستيلو دو بودي} بعد الأمطار",
    "تجمعوا في {مطار سير زفركتك نقشبرت} أمس",
    "رئيس بلدية مدينة {زفركتك} جون سميث",
    "في مقهى بوسط مدينة سيدني وقد حاصرته الشرطة",
    "لا يوجد في مدينة لا تنام",
    "إشكال واحة {زفركتك} لاصحة لذلك",
    // What villages begin with, or end with.
    "سكان قرية {تل رمان} غاضبون",
    "زاروا بلدة {خربة أم الحيران} أمس",
    "حريق في منطقة {أولاد ضيف الله} أمس",
    "سكان بلدة {قسطونة} غاضبون",
    "في مدينة أثرية صغيرة",
    "قضاء رأس السنة في الجبال",
    "في منطقة حمام الواقعة شمالا",
    // Days and numbers.
    "احتجاج في حي {7 أكتوبر} أمس",
    "مسيرة في {شارع 14 جانفي 2011} أمس",
    "أغلق {جسر 14 يوليو} أمس",
    // Several, and other words for places.
    "صعدوا جبلي {كفرنودا} و{تلملح}",
    "ثار بركان {زفركتك} أمس",
    "حادث على طريق {كفرنودا} أمس",
    "عن طريق زفركتك أمس",
    "استقروا في مخيم النازحين أمس",
    "زاروا مدينة الملاهي أمس",
];

/// `text` with braces around the composed places that are found in it.
fn marked(tagger: &Tagger, text: &str) -> String {
    let mut marked = String::new();
    let mut end = 0;
    for mention in tagger.tag(text) {
        if mention.kind() == MentionKind::Composed && mention.entity_type().as_str() == "LOC" {
            let range = mention.range();
            marked.extend([&text[end..range.start], "{", mention.text(), "}"]);
            end = range.end;
        }
    }
    marked + &text[end..]
}

#[test]
fn places_are_found_where_only_they_can_stand() {
    let tagger = Tagger::new(Gazetteer::default());
    let wrong: Vec<String> = [LOCATED, NAMES]
        .concat()
        .iter()
        .filter_map(|case| {
            let found = marked(&tagger, &case.replace(['{', '}'], ""));
            (found != *case).then(|| format!("{case}\n  found: {found}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The whole text knows them from then on, and in the headline.
#[test]
fn places_are_known_throughout_the_text() {
    let tagger = Tagger::new(Gazetteer::default());
    for (text, name, times) in [
        (
            "إصابات في كفرنودا. سقط صاروخ في كفرنودا بريف إدلب. وغادر السكان كفرنودا",
            "كفرنودا",
            3,
        ),
        (
            "زلزال في سان خوان دي لوس موروس. ضرب مدينة سان خوان دي لوس موروس. وغادروا سان خوان دي لوس موروس",
            "سان خوان دي لوس موروس",
            3,
        ),
        ("حريق بتل رمان. اندلع في قرية تل رمان", "تل رمان", 2),
        ("في 7 أكتوبر. احتجاج في حي 7 أكتوبر", "7 أكتوبر", 1),
    ] {
        let document = tagger.document(text);
        let found = document.mentions().iter();
        let found = found.filter(|m| m.text() == name && m.entity_type().as_str() == "LOC");
        assert_eq!(found.count(), times, "{text}");
    }
}
