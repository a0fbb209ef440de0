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
pub(super) fn is_invisible(class: Class) -> bool {
    matches!(class, Class::Joiner | Class::Bidi | Class::Format)
}

/// A mark, of any script, that is drawn on the character before it.
#[inline]
pub(super) fn is_mark(class: Class) -> bool {
    class.extends_word() && class != Class::Tatweel && !is_invisible(class)
}

#[cfg(test)]
std::thread_local! {
    /// How many characters [`char_at`] has looked at.
    pub(super) static STEPS: core::cell::Cell<usize> = const { core::cell::Cell::new(0) };
}
