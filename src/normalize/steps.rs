//! Counts the normalizer's steps under test; else nothing.
//!
//! A step is a character expanded, a look at one before or behind the one at hand, or a mark
//! put in its place: all that is done in loops but the one over the text itself.

#[cfg(test)]
std::thread_local! {
    static STEPS: core::cell::Cell<usize> = const { core::cell::Cell::new(0) };
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
    use crate::{
        DaggerAlef, Digits, HamzaSeats, Normalizer, NormalizerBuilder, Profile, Punctuation,
    };

    /// Letters, marks and signs of which one changes with another.
    const PATTERNS: [&str; 40] = [
        "\u{64E}",
        "\u{651}\u{64E}",
        "\u{654}",
        "\u{655}\u{653}",
        "\u{301}",
        "ـ",
        "\u{200D}",
        "ا",
        "ى",
        "ىَ",
        "ى\u{301}",
        "ا\u{654}ـ",
        "لا\u{64E}\u{654}",
        "أ\u{653}",
        "ا\u{64B}",
        "كتابا\u{64B} ",
        "على ",
        "عـلى",
        "ﷺ",
        "ﷺ\u{654}",
        "ﷺ\u{64E}",
        "ﻻ",
        "Ａ",
        "1٫",
        "1.",
        "،1",
        "?\u{64E}",
        "٪",
        "a1ا",
        "1ا",
        "\0",
        "\u{10FFFF}",
        "\u{E0067}",
        "😀\u{200D}",
        "\u{1161}",
        "漢",
        "İ",
        "!",
        " ",
        "[ا1",
    ];

    /// Every profile, and switches that none of them has.
    fn normalizers() -> Vec<Normalizer> {
        let mut all: Vec<Normalizer> = Profile::ALL.iter().copied().map(Normalizer::new).collect();
        let mut add = |from: Profile, change: fn(&mut NormalizerBuilder)| {
            let mut builder = from.builder();
            change(&mut builder);
            all.push(builder.build());
        };
        add(Profile::Matching, |builder| {
            builder
                .tanwin_alef(true)
                .elongation(2)
                .punctuation(Punctuation::Ascii)
                .dagger_alef(DaggerAlef::Alef);
        });
        add(Profile::Light, |builder| {
            builder
                .tanwin_alef(true)
                .digits(Digits::Arabic)
                .punctuation(Punctuation::Arabic)
                .hamza_seats(HamzaSeats::Carrier)
                .case(true);
        });
        all
    }

    fn steps(work: impl FnOnce()) -> usize {
        STEPS.set(0);
        work();
        STEPS.get()
    }

    /// Normalizes a text, whose offsets must lead back into it.
    fn check_offsets(normalizer: &Normalizer, text: &str) {
        let mapped = normalizer.normalize_with_offsets(text);
        let len = mapped.as_str().len();
        let original = mapped.to_original(len / 3..len / 2);
        assert!(text.get(original.clone()).is_some(), "{normalizer:?}");
        assert!(mapped.to_original(0..len).end <= text.len());
        let back = mapped.to_normalized(original);
        assert!(back.is_none_or(|range| range.end <= len));
    }

    #[test]
    fn twice_the_text_is_at_most_about_twice_the_work() {
        let mut most = 0;
        for normalizer in normalizers() {
            for pattern in PATTERNS {
                for (before, after) in [("", ""), ("م", "م"), ("1", "1"), ("a", "\u{64E}")] {
                    let work = |n: usize| {
                        let text = [before, &pattern.repeat(n), after].concat();
                        let whole = steps(|| check_offsets(&normalizer, &text));
                        let asked = steps(|| _ = normalizer.is_normalized(&text));
                        [whole, asked]
                    };
                    let (once, twice) = (work(500), work(1_000));
                    most = most.max(once[0]);
                    for (once, twice) in once.into_iter().zip(twice) {
                        assert!(
                            twice <= 2 * once + 100,
                            "{normalizer:?}\n{before:?} {pattern:?}: {once} steps, then {twice}"
                        );
                    }
                }
            }
        }
        assert!(most > 1_000, "only {most} steps were counted");
    }
}
