//! Places that no list has in a row behind a word for several of them: بلدتي كفربسين وعنجارة، أحياء
//! البركت وتونين.

use crate::lexicon::{self, Classes};
use crate::normalize::{Key, Words, fold_word};

use super::behind_head::{Head, Names};
use super::edges::beginning;
use super::parts::{FATHER, MOTHER};
use crate::tagger::candidates::{Candidate, Meaning};
use crate::tagger::evidence::{Evidence, Signal};
use crate::tagger::{proclitics, steps};

/// Words for two places, and for more.
const SEVERAL: Words<48> = Words::of(
    "مدينتي مدن بلدتي بلدات قريتي قري جزيرتي محافظتي محافظات ولايتي ولايات جبال نهري احياء \
     معسكري مخيمي حقلي مديريتي معتمديات محليات مستوطنات حيي مدينتا بلدتا قريتا محافظتا \
     ولايتا حقلا مخيما معسكرا معسكرات مخيمات جبلي واديي ناحيتي ناحيتا منطقتي منطقتا مناطق نواحي \
     مديريات مقاطعتي مقاطعات جزيرتا انهار اوديه حقول معتمديتي",
);

/// Those for two of them: any noun may be the first, if there is a second one behind و.
const TWO: Words<9> = Words::of("محافظتي ولايتي معسكري مخيمي حقلي مديريتي حيي بلدتي قريتي");

/// The most names of such a row, so that a long text costs no more than its length.
const MOST_NAMES: usize = 32;

/// The most letters of what is no name behind و and the article.
const FEW_LETTERS: usize = 2;

impl Names<'_> {
    /// Adds the names of no list behind `head`, if it is a word for several places; says whether it is.
    pub(super) fn several(self, head: Head, found: &mut Vec<Candidate>) -> bool {
        let is_one = self.context.settings.compose.places
            && SEVERAL.contains(head.key)
            && self.goes_on(head.at + 1);
        if is_one {
            self.row_of_places(head, found);
        }
        is_one
    }

    fn row_of_places(self, head: Head, found: &mut Vec<Candidate>) {
        let first = head.at + 1;
        let mut add = |first: usize, start: usize, last: usize| {
            found.push(self.place_of(first, start, last));
            last
        };
        let unlisted = || {
            self.first_of_several(head)
                .or_else(|| self.first_of_two(head))
        };
        let Some(mut last) = self.ends_listed(first, "").or_else(|| {
            let last = unlisted()?;
            Some(add(first, self.context.segment.words[first].start, last))
        }) else {
            return;
        };
        for _ in 0..MOST_NAMES {
            steps::count();
            if !self.goes_on(last) {
                return;
            }
            let Some(end) = self.ends_listed(last, "و").or_else(|| {
                let (start, end) = self.joined_name(last)?;
                Some(add(last, start, end))
            }) else {
                return;
            };
            last = end;
        }
    }

    /// The end of the name of no list behind the head, before one that و joins and of which no list has a
    /// word either.
    fn first_of_several(self, head: Head) -> Option<usize> {
        let (first, last) = self.place(head)?;
        let joins = |&at: &usize| self.written(at).starts_with('و');
        Some((first + 1..last).find(joins).unwrap_or(last))
    }

    /// The end of the noun behind a word for two, if و joins a place to it: حقلي بساط وأبوالطبول.
    fn first_of_two(self, head: Head) -> Option<usize> {
        let last = head.at + 2;
        let is_noun = || {
            let no_name = Classes::FUNCTION.with(Classes::ADJECTIVE);
            !self.context.classes(head.at + 1).any(no_name)
        };
        let is_joined =
            || self.ends_listed(last, "و").is_some() || self.joined_name(last).is_some();
        let is_one = TWO.contains(head.key) && self.goes_on(last) && is_noun() && is_joined();
        is_one.then_some(last)
    }

    fn place_of(self, first: usize, start: usize, last: usize) -> Candidate {
        let words = &self.context.segment.words;
        let evidence = Evidence::default().with(Signal::PlaceWord);
        Candidate::composed(words, (first, last), start, Meaning::Place, evidence)
    }

    /// The end of the longest place of the list that begins at word `at` behind `proclitic`.
    fn ends_listed(self, at: usize, proclitic: &str) -> Option<usize> {
        let names = beginning(self.listed, at).iter().filter(|c| {
            steps::count();
            &self.context.text[c.surface_start..c.start] == proclitic
                && (self.context.counts(c) || !proclitic.is_empty() && self.context.is_doubtful(c))
                && self.is_place(c)
                && !self.is_demonym(c)
        });
        names.map(|c| c.last).max()
    }

    /// Where the name of no list behind و at word `at` begins, and its end.
    pub(super) fn joined_name(self, at: usize) -> Option<(usize, usize)> {
        let name = self.written(at).strip_prefix('و')?;
        let key = key_of(name);
        if key == FATHER || key == MOTHER {
            let start = self.context.segment.words[at].end - name.len();
            return self.goes_on(at + 1).then_some((start, at + 2));
        }
        let start = self.joined_unknown(at)?;
        let parted = !self.goes_on(at + 1)
            || self.written(at + 1).starts_with('و')
            || self.context.classes(at + 1).has(Classes::FUNCTION);
        parted.then_some((start, at + 1))
    }

    /// Where the word begins that no list has behind و at word `at`.
    pub(super) fn joined_unknown(self, at: usize) -> Option<usize> {
        let name = self.written(at).strip_prefix('و')?;
        let mut folded = String::new();
        fold_word(name, &mut folded);
        let key = Key::of_folded(&folded);
        let bare = if proclitics::begins_with_article(name) {
            folded.get(4..)?
        } else {
            &folded
        };
        let some = lexicon::classes(key).is_empty()
            && self.context.classes(at).is_empty()
            && !self.is_known(at)
            && bare.chars().count() > FEW_LETTERS
            && !lexicon::is_form_of_ordinary(&folded);
        some.then(|| self.context.segment.words[at].end - name.len())
    }
}

fn key_of(name: &str) -> Key {
    let mut folded = String::new();
    fold_word(name, &mut folded);
    Key::of_folded(&folded)
}
