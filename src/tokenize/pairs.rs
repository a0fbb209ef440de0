//! Quotation marks and brackets, and which of them are open.

/// Openers and closers, by turns.
const PAIRS: [(char, char); 8] = [
    ('«', '»'),
    ('(', ')'),
    ('“', '”'),
    ('[', ']'),
    ('{', '}'),
    ('‘', '’'),
    ('‹', '›'),
    ('﴿', '﴾'),
];

/// The marks that are open at some place of a sentence.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Pairs {
    open: [u32; PAIRS.len()],
    /// The straight quotation mark, which opens and closes by turns.
    straight: bool,
}

impl Pairs {
    /// Opens or closes what the punctuation mark `c` opens or closes. A closer
    /// of nothing, such as an apostrophe, is passed over.
    pub(super) fn see(&mut self, c: char) {
        if c == '"' {
            self.straight = !self.straight;
        }
        for (open, &(opener, closer)) in self.open.iter_mut().zip(&PAIRS) {
            if c == opener || c == '„' && opener == '“' {
                *open += 1;
            } else if c == closer {
                *open = open.saturating_sub(1);
            }
        }
    }

    /// Whether anything is open.
    pub(super) fn any_open(&self) -> bool {
        self.straight || self.open.iter().any(|&open| open > 0)
    }
}

/// Whether `c` closes something, wherever it stands.
pub(super) fn is_closer(c: char) -> bool {
    PAIRS.iter().any(|&(_, closer)| c == closer)
}

/// Whether `c` is a quotation mark or bracket of any direction.
pub(super) fn is_pair_mark(c: char) -> bool {
    c == '"'
        || c == '„'
        || PAIRS
            .iter()
            .any(|&(opener, closer)| c == opener || c == closer)
}
