//! Names that are all there is in a hashtag, and two of them: #ليفربول، `#الهلال_النصر`.

use core::ops::Range;

use super::Context;
use crate::chars;

/// What begins a hashtag.
const HASH: char = '#';

impl Context<'_> {
    /// Whether a name is all there is in a hashtag: #ليفربول.
    pub(in crate::tagger) fn is_hashtag(&self, range: Range<usize>) -> bool {
        self.text[..range.start].ends_with(HASH) && !self.text[range.end..].starts_with(goes_on)
    }

    /// The other half of a hashtag of two names: النصر of `#الهلال_النصر`.
    pub(in crate::tagger) fn other_in_hashtag(&self, range: Range<usize>) -> Option<&str> {
        let ends = |c: char| !goes_on(c);
        let (before, behind) = (&self.text[..range.start], &self.text[range.end..]);
        if before.ends_with(HASH) {
            let other = behind.strip_prefix('_')?;
            let other = &other[..other.find(ends).unwrap_or(other.len())];
            return (!other.contains('_')).then_some(other);
        }
        let other = before.strip_suffix('_')?;
        let is_whole = behind.chars().next().is_none_or(ends);
        let start = other
            .char_indices()
            .rev()
            .find(|&(_, c)| c == '_' || ends(c))?;
        (is_whole && start.1 == HASH).then(|| &other[start.0 + HASH.len_utf8()..])
    }
}

/// Whether a hashtag goes on with a character, as the tokenizer has it.
fn goes_on(c: char) -> bool {
    let class = chars::class(c);
    c == '_' || class.is_word_letter() || class.is_digit() || class.extends_word()
}
