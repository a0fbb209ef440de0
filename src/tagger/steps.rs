//! Counts the tagger's steps under test; else nothing.
//!
//! A step is a word looked up, a step of a walk, a reference weighed, or a look at
//! a candidate or a part of a name while names are composed: all that is done in
//! loops. The steps of the scanner are counted where it looks at characters.

#[cfg(test)]
std::thread_local! {
    static STEPS: core::cell::Cell<u64> = const { core::cell::Cell::new(0) };
}

/// Counts one step.
#[inline]
pub(super) fn count() {
    #[cfg(test)]
    STEPS.set(STEPS.get() + 1);
}

#[cfg(test)]
mod tests {
    use super::STEPS;
    use crate::gazetteer::Gazetteer;
    #[cfg(feature = "embedded")]
    use crate::tagger::Overlaps;
    use crate::tagger::Tagger;

    /// Texts without an end of a sentence: names and parts of names, titles, heads
    /// of organizations, what begins like a longer name and does not go on.
    #[cfg(feature = "embedded")]
    const PATTERNS: [&str; 56] = [
        "الاتحاد ",
        "بوتين ",
        "وبوتين ",
        "بوتين وترامب ",
        "محمد ",
        "علي ",
        "علي حسن ",
        "محمد بن ",
        "بن ",
        "عبد ",
        "عبد الله ",
        "محمد الرئيس ",
        "بوتين محمد أحمد ",
        "في علي بن محمد ",
        "الرئيس ",
        "وزير الخارجية الروسي ",
        "وزارة الخارجية ",
        "وزارة التربية والتعليم ",
        "جامعة القاهرة ",
        "الأمم ",
        "الأمم المتحدة ",
        "الولايات المتحدة ",
        "روسيا الروسية ",
        "للو ",
        "محمد\n",
        "شركتا نوفاكور وسيلدكس ",
        "شركة سيتادل أوف ",
        "الرئيس التنفيذي لنوفاكور ",
        "الهيئة العامة للمواصلات (هعم) ",
        "جامعتي بغداد والبصرة ",
        "شركة الأفق للسياحة والسفر ",
        "الخليفة العباسي ",
        "واليونان ",
        "جده ",
        "محمد أمين السر ",
        "المهاجم التشيلي زامورنوا ",
        // What the whole text is asked of: rows, tables, quotes, hashtags, datelines.
        "بوتين، ",
        "طرابلس، صور، ",
        "محافظات إربد، عجلون، ",
        "الهلال 30، ",
        "الأهلي 2-1 الزمالك، ",
        "القاهرة 24\n",
        "قالت «الحياة» ",
        "وكالة «سانا» (دمشق) ",
        "#الهلال_النصر ",
        "بي.بي.سي. ",
        "بغداد – واع\n",
        "ف. بوتين ",
        "رواه مسلم والترمذي عن معمر ",
        "يا مراد بدور جواد أم غالب ",
        "انضم إلى بورتو ",
        "بيتر فان دير ساندن ",
        "المركز الدولي للحوار بين الأديان والثقافات ",
        "ديوان المناجم والطاقة ",
        "أهالي مدينة سليمان ",
        "محمد الحمداني المعروف باسم «زفركتك ",
    ];

    fn check(tagger: &Tagger, patterns: &[&str]) {
        for pattern in patterns {
            let steps = |times: usize| {
                let text = pattern.repeat(times);
                STEPS.set(0);
                let _ = tagger.tag(&text);
                let tag = STEPS.replace(0);
                let _ = tagger.document(&text);
                [tag, STEPS.get()]
            };
            let (once, twice) = (steps(400), steps(800));
            for (once, twice) in once.into_iter().zip(twice) {
                assert!(once >= 400, "{pattern:?}: {once} steps");
                // Where the last name before a word is looked up there is a
                // logarithm in it.
                assert!(
                    twice <= once * 9 / 4 + 100,
                    "{pattern:?}: {once} steps, then {twice}"
                );
            }
        }
    }

    #[test]
    #[cfg(feature = "embedded")]
    fn twice_the_text_is_at_most_about_twice_the_work() {
        for overlaps in [Overlaps::LeftmostLongest, Overlaps::NoSub, Overlaps::All] {
            let mut tagger = Tagger::builder(Gazetteer::default());
            check(&tagger.overlaps(overlaps).build(), &PATTERNS);
        }
    }

    /// A word costs as many steps as the longest name has words, and no more.
    #[test]
    fn names_that_begin_each_other() {
        const LONGEST: usize = 60;
        let mut builder = Gazetteer::builder();
        for words in 1..=LONGEST {
            builder.entity(&words.to_string(), "PER", &"فاطن ".repeat(words));
            // And names that lead on and on, and to nothing.
            builder.entity(&words.to_string(), "PER", &("سامد ".repeat(words) + "ياقر"));
        }
        let tagger = Tagger::new(builder.build().expect("good names"));
        check(&tagger, &["فاطن ", "سامد ", "فاطن سامد ", "وفاطن\n"]);
        let text = "فاطن ".repeat(1_000);
        STEPS.set(0);
        assert_eq!(tagger.tag(&text).len(), 1_000_usize.div_ceil(LONGEST));
        assert!(STEPS.get() <= 5 * 1_000 * LONGEST as u64, "{STEPS:?}");
    }

    /// How many names share a first word does not matter.
    #[test]
    fn names_that_share_a_word() {
        let steps = |names: usize| {
            let mut builder = Gazetteer::builder();
            for name in 0..names {
                let family = (0..4).map(|place| LETTERS[name / 20_usize.pow(place) % 20]);
                let family: String = family.collect();
                builder.entity(&name.to_string(), "PER", &format!("محمد {family}"));
            }
            let tagger = Tagger::new(builder.build().expect("good names"));
            let text = "قال محمد ببتت ومحمد ثثجج إن محمد علي محمد ".repeat(100);
            STEPS.set(0);
            assert!(tagger.tag(&text).len() >= 100);
            STEPS.get()
        };
        let (few, many) = (steps(3_000), steps(30_000));
        assert!(many <= few * 3 / 2, "{few} steps, then {many}");
    }

    /// A name costs as many steps as it has entities, and not their square.
    #[test]
    fn a_name_of_many() {
        let steps = |entities: usize| {
            let mut builder = Gazetteer::builder();
            builder.vetted(true);
            for entity in 0..entities {
                let entity_type = ["PER", "LOC", "ORG"][entity % 3];
                builder.entity(&entity.to_string(), entity_type, "فاطن");
            }
            let tagger = Tagger::new(builder.build().expect("good names"));
            STEPS.set(0);
            let _ = tagger.tag(&"فاطن ".repeat(10));
            STEPS.get()
        };
        let (few, many) = (steps(300), steps(3_000));
        assert!(few > 3_000 && many <= few * 12, "{few} steps, then {many}");
    }

    const LETTERS: [char; 20] = [
        'ب', 'ت', 'ث', 'ج', 'ح', 'خ', 'د', 'ذ', 'ر', 'ز', 'س', 'ش', 'ص', 'ض', 'ط', 'ظ', 'ع', 'غ',
        'ق', 'م',
    ];
}
