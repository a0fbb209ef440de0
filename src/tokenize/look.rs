//! Looks at one character of a text; under test, counts the looks.

use crate::chars::{self, Class};

/// The character at byte `at`, if the text goes on there.
#[inline]
pub(super) fn char_at(text: &str, at: usize) -> Option<char> {
    #[cfg(test)]
    STEPS.with(|steps| steps.set(steps.get() + 1));
    text[at..].chars().next()
}

/// The class of the character at byte `at`, if the text goes on there.
#[inline]
pub(super) fn class_at(text: &str, at: usize) -> Option<Class> {
    char_at(text, at).map(chars::class)
}

/// The end of the characters from byte `at` on that are `wanted`.
#[inline]
pub(super) fn skip(text: &str, mut at: usize, wanted: impl Fn(char) -> bool) -> usize {
    while let Some(c) = char_at(text, at).filter(|&c| wanted(c)) {
        at += c.len_utf8();
    }
    at
}

/// The end of the joiners, bidirectional marks and format characters at `at`.
#[inline]
pub(super) fn skip_invisible(text: &str, at: usize) -> usize {
    skip(text, at, |c| is_invisible(chars::class(c)))
}

/// Takes no room and belongs to a word only between two of its letters.
#[inline]
pub(super) const fn is_invisible(class: Class) -> bool {
    matches!(class, Class::Joiner | Class::Bidi | Class::Format)
}

/// A mark, of any script, that is drawn on the character before it.
#[inline]
pub(super) const fn is_mark(class: Class) -> bool {
    class.extends_word() && !matches!(class, Class::Tatweel) && !is_invisible(class)
}

#[cfg(test)]
std::thread_local! {
    /// How many characters [`char_at`] has looked at.
    pub(super) static STEPS: core::cell::Cell<usize> = const { core::cell::Cell::new(0) };
}

#[cfg(test)]
mod tests {
    use super::STEPS;
    use crate::tokenize::{ProcliticSplits, Tokenizer};

    fn steps(work: impl FnOnce()) -> usize {
        STEPS.set(0);
        work();
        STEPS.get()
    }

    /// Texts made of near misses: of words, addresses, numbers, quotations, lines.
    const PATTERNS: [&str; 34] = [
        "\u{64E}",
        "و",
        "ـ",
        "\u{200D}",
        "\u{200F}",
        "a\u{200D}",
        "م\u{200D}",
        "م\u{200F} ",
        "\u{0}",
        "1.",
        "1,\u{200F}",
        "1\u{301}",
        "a.",
        "a'",
        "a-",
        "a-@",
        "@",
        "@_",
        "#",
        "#_",
        "#1_",
        "http://",
        "www.",
        "www.a).",
        "a@b.",
        "👍\u{200D}",
        "🇸",
        "#\u{FE0F}",
        "«",
        "«أ. ",
        "\"أ ب. ",
        "أ\u{2028}",
        "أب\n",
        ". ",
    ];

    #[test]
    fn twice_the_text_is_at_most_about_twice_the_work() {
        let tokenizer = Tokenizer::new();
        for pattern in PATTERNS {
            for (before, after) in [("", ""), ("م", "م"), ("a", "a"), ("1", "1"), ("«", "")] {
                let work = |n: usize| {
                    let text = [before, &pattern.repeat(n), after].concat();
                    let tokens = steps(|| assert!(tokenizer.tokenize(&text).count() > 0));
                    let sentences = steps(|| assert!(tokenizer.sentences(&text).count() > 0));
                    let splits = steps(|| assert!(ProcliticSplits::of(&text).count() > 0));
                    [tokens, sentences, splits]
                };
                let (once, twice) = (work(2_000), work(4_000));
                for (once, twice) in once.into_iter().zip(twice) {
                    assert!(
                        twice <= 2 * once + 100,
                        "{before:?} {pattern:?}: {once} steps, then {twice}"
                    );
                }
            }
        }
    }
}
