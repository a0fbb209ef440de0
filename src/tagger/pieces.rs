//! Where a text may be cut: at some barriers, so that the mentions in the pieces
//! are those in the whole.
//!
//! Not every barrier of [`segment`](super::segment) is a place to cut, only those
//! that can be told from the few bytes in front of them, wherever the scanner
//! began: a sentence's last sign with white space behind it, or a blank line. No
//! token reaches over white space, and whatever stood before the sign, no name
//! reaches over both.

#[cfg(feature = "rayon")]
use core::ops::Range;

#[cfg(feature = "rayon")]
use super::{Mention, Scratch, Tagger};
use crate::chars::{self, Class};

/// The last place in `text` where it may be cut.
pub(super) fn last_cut(text: &str) -> Option<usize> {
    let spaces = text.bytes().enumerate().rev();
    let mut ends = spaces.filter(|(_, byte)| byte.is_ascii_whitespace());
    ends.find(|&(space, _)| is_barrier(text, space))
        .map(|(space, _)| space + 1)
}

/// The first place in `text`, at byte `from` or behind it, where it may be cut;
/// else its end.
#[cfg(feature = "rayon")]
fn first_cut(text: &str, from: usize) -> usize {
    let spaces = text.bytes().enumerate().skip(from);
    let mut ends = spaces.filter(|(_, byte)| byte.is_ascii_whitespace());
    ends.find(|&(space, _)| is_barrier(text, space))
        .map_or(text.len(), |(space, _)| space + 1)
}

/// Whether the white space at byte `space` ends a barrier.
pub(super) fn is_barrier(text: &str, space: usize) -> bool {
    let (before, byte) = (&text[..space], text.as_bytes()[space]);
    if byte == b'\n' && before.strip_suffix('\r').unwrap_or(before).ends_with('\n') {
        return true;
    }
    let mut chars = before.chars().rev();
    match chars.next() {
        Some('!' | '?' | '؟' | '…') => true,
        // Behind a single letter it may be the dot of an initial.
        Some('.') => {
            chars
                .take(2)
                .filter(|&c| c < '\u{800}' && chars::class(c) == Class::ArabicLetter)
                .count()
                == 2
        }
        _ => false,
    }
}

/// Cuts `text` into pieces of about `size` bytes.
#[cfg(feature = "rayon")]
pub(crate) fn pieces(text: &str, size: usize) -> Vec<Range<usize>> {
    let mut pieces = Vec::with_capacity(text.len() / size + 1);
    let mut start = 0;
    while start < text.len() {
        let end = first_cut(text, (start + size).min(text.len()));
        pieces.push(start..end);
        start = end;
    }
    pieces
}

#[cfg(feature = "rayon")]
impl Tagger {
    /// The mentions in a piece of `text`, placed in the whole.
    pub(crate) fn tag_piece<'a>(
        &'a self,
        scratch: &mut Scratch,
        text: &'a str,
        piece: Range<usize>,
    ) -> Vec<Mention<'a>> {
        let start = piece.start;
        let mut mentions = self.tag_with(scratch, &text[piece]);
        for mention in &mut mentions {
            mention.source = text;
            mention.surface_start += start;
            mention.start += start;
            mention.end += start;
        }
        mentions
    }
}

#[cfg(all(test, feature = "embedded"))]
mod tests {
    use proptest::prelude::*;

    use super::is_barrier;
    use crate::gazetteer::Gazetteer;
    use crate::tagger::Tagger;

    /// Names, titles, ends of sentences, what looks like one, what the scanner
    /// looks far ahead or back for.
    const PIECES: &str = "بوتين|فلاديمير|ترامب|دونالد|الرئيس|وزير|الخارجية|الرياض|وبالرياض|\
        للرياض|عبد|عبدالله|محمد|بن|سلمان|علي|أحمد|الروسي|العربية|السعودية|قال|في|ف|و|أ|Kyiv|\
        نوفمبر|مدينة|وجدة|الهلال|أمام|النصر|دهوك|وات|1-2|/|–|G20|3|www.a|https://t.co/x|a@b|@|#| | | | |\n|\n\n|\r\n|\t|\u{A0}|\u{2029}|.|. |؟|! |? |… |\
        ،|:|-|_|«|»|(|)|\u{64E}|ـ|\u{200F}";

    fn seen(tagger: &Tagger, text: &str, at: usize) -> Vec<String> {
        let mentions = tagger.tag(text);
        let seen = mentions.iter().map(|mention| {
            let start = at + mention.surface_range().start;
            let id = mention.entity().map(|entity| entity.id());
            let (proclitics, text) = (mention.proclitics(), mention.text());
            format!(
                "{start} {proclitics}+{text} {id:?} {} {}",
                mention.kind(),
                mention.evidence()
            )
        });
        seen.collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(3_000))]

        #[test]
        fn a_cut_changes_no_mention(
            pieces in prop::collection::vec(prop::sample::select(PIECES.split('|').collect::<Vec<_>>()), 0..30),
        ) {
            let tagger = Tagger::new(Gazetteer::default());
            let text = pieces.concat();
            let whole = seen(&tagger, &text, 0);
            let spaces = text.bytes().enumerate().filter(|(_, byte)| byte.is_ascii_whitespace());
            for (space, _) in spaces.filter(|&(space, _)| is_barrier(&text, space)) {
                let (before, behind) = text.split_at(space + 1);
                let parts = [seen(&tagger, before, 0), seen(&tagger, behind, space + 1)];
                prop_assert_eq!(&parts.concat(), &whole, "{:?} | {:?}", before, behind);
            }
        }
    }
}
