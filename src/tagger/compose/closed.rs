//! Companies of no list that a foreign word closes, without a head before them: تركمانستان إيرلاينز, تورنغ
//! هولدينغ.

use crate::lexicon::{self, Classes};
use crate::tokenize::first_letter;

use super::behind_head::{Head, Names};
use crate::tagger::candidate::{Candidate, Meaning};
use crate::tagger::evidence::{Evidence, Signal};
use crate::tagger::{proclitics, steps};

/// The most words before the one that closes.
const MOST_WORDS: usize = 4;

/// Heads of organizations stand before names and not in them.
const HEAD: Classes = Classes::ORG_HEAD.with(Classes::GENERIC_OF_ORG);

/// Whether `head` is a foreign word that ends names of companies.
pub(super) fn closes(head: Head) -> bool {
    lexicon::classes(head.key).has(Classes::OF_COMPANY)
}

impl Names<'_> {
    /// The company that `head` closes, of a known name or one foreign word and it, unless a list has more
    /// or a head stands before it, which finds it by itself: شركة تورنغ هولدينغ.
    pub(super) fn closed(self, head: Head) -> Option<Candidate> {
        let words = &self.context.segment.words;
        let before = head.at.checked_sub(1)?;
        if head.start != words[head.at].start || !self.goes_on(head.at) {
            return None;
        }
        let near = head.at.saturating_sub(MOST_WORDS);
        let from = self.listed.partition_point(|c| c.first < near);
        let until = self.listed.partition_point(|c| c.first < head.at);
        let mut known: Option<&Candidate> = None;
        for name in &self.listed[from..until] {
            steps::count();
            if name.last < head.at || !self.context.counts(name) || self.is_demonym(name) {
                continue;
            }
            if name.last > head.at {
                return None;
            }
            known = known.or(Some(name));
        }
        let (first, start) = match known {
            Some(name) => (name.first, name.start),
            None => (before, self.start_of_foreign(before)?),
        };
        let is_behind_head = || {
            let head = first.checked_sub(1).filter(|_| self.goes_on(first));
            // تورنغ إيرلاينز وتركمانستان إيرلاينز
            let is_head = |known: Classes| known.any(HEAD) && !known.has(Classes::OF_COMPANY);
            head.is_some_and(|at| is_head(self.context.classes(at)))
        };
        if is_behind_head() {
            return None;
        }
        // إيركرافت كوربوريشن أوف تشاينا
        let last = self.joined_words(first).unwrap_or(0).max(head.at + 1);
        let range = (first, last);
        let evidence = Evidence::default().with(Signal::OrgWord);
        let meaning = Meaning::Organization(None);
        Some(Candidate::new(words, range, start, meaning, evidence))
    }

    /// Where the name begins whose one word, number `at`, no list has.
    fn start_of_foreign(self, at: usize) -> Option<usize> {
        let word = &self.context.segment.words[at];
        let written = self.written(at);
        if first_letter(written) == Some('و') && self.is_rest_foreign(at) {
            return Some(word.start + proclitics::width(written, 1));
        }
        let is_part =
            || lexicon::classes(word.key).any(Classes::NAME_PART) && self.is_no_arabic(at);
        (self.is_foreign(at) || is_part()).then_some(word.start)
    }
}
