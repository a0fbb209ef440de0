//! The names of several words that begin at a word, one word after the other, and those that end in
//! quotes: مطار «أورلي».

use crate::gazetteer::{Inner, NameId, State, WordId};
use crate::normalize::{Key, fold_word};

use super::beside::{closing_quote, opens_quote};
use super::candidate::{Candidate, Meaning};
use super::evidence::Evidence;
use super::name_words::AND_APART;
use super::segment::Word;
use super::steps;

/// A walk over the names that begin at a word.
pub(super) struct Walk {
    pub(super) first: usize,
    pub(super) key: Key,
    pub(super) start: usize,
    pub(super) needs_article: bool,
}

impl Walk {
    /// Adds the names of several words that begin with the word `id`.
    #[inline(never)]
    pub(super) fn go_on(
        self,
        gazetteer: &Inner,
        text: &str,
        words: &[Word],
        id: WordId,
        candidates: &mut Vec<Candidate>,
    ) {
        let mut state: Option<State> = gazetteer.matcher.start(id);
        let mut last = self.first + 1;
        while let Some(word) = words.get(last) {
            steps::count();
            if !word.joined() {
                self.end_in_quotes(gazetteer, text, (words, last), state, candidates);
                return;
            }
            let before = state;
            let next = state.zip(word.whole);
            state = next.and_then(|(state, word)| gazetteer.matcher.step(state, word));
            if state.is_none() && word.key == AND_APART {
                last += 1;
                let both = words.get(last).map(|next| (word, next));
                state = before
                    .zip(both)
                    .and_then(|(state, both)| step_behind_and(gazetteer, text, both, state));
            }
            let Some(state) = state else { return };
            last += 1;
            if let Some(name) = gazetteer.matcher.name(state) {
                candidates.push(self.candidate(words, last, name));
            }
        }
    }

    /// Adds the names that go on from `state` with words in quotes, the first of which is word `first`,
    /// and end with them: مطار «أورلي». Where the list has what is in quotes as a name of the same
    /// entity, that is the mention: حركة «فتح».
    #[cold]
    fn end_in_quotes(
        &self,
        gazetteer: &Inner,
        text: &str,
        (words, first): (&[Word], usize),
        mut state: Option<State>,
        candidates: &mut Vec<Candidate>,
    ) {
        if !opens_quote(text, words[first].start) {
            return;
        }
        let matcher = &gazetteer.matcher;
        let step = |state: Option<State>, word| state.and_then(|state| matcher.step(state, word));
        // The walk over the words in quotes alone.
        let mut alone: Option<State> = None;
        for (last, word) in words.iter().enumerate().skip(first) {
            steps::count();
            let Some(id) = word.whole.filter(|_| last == first || word.joined()) else {
                return;
            };
            alone = if last == first {
                matcher.start(id)
            } else {
                step(alone, id)
            };
            state = step(state, id);
            let Some(state) = state else { return };
            let name = matcher.name(state);
            let Some((name, quote)) = name.zip(closing_quote(&text[word.end..])) else {
                continue;
            };
            let same = if last == first {
                matcher.alone(id)
            } else {
                alone.and_then(|alone| matcher.name(alone))
            };
            if same.is_some_and(|same| gazetteer.is_same(name, same)) {
                continue;
            }
            let mut candidate = self.candidate(words, last + 1, name);
            candidate.end += quote;
            candidates.push(candidate);
        }
    }

    pub(super) fn candidate(&self, words: &[Word], last: usize, name: NameId) -> Candidate {
        let meaning = Meaning::Name(name, 0);
        let range = (self.first, last);
        Candidate {
            needs_article: self.needs_article,
            tail: if last == self.first + 1 {
                self.key
            } else {
                words[last - 1].key
            },
            ..Candidate::new(words, range, self.start, meaning, Evidence::default())
        }
    }
}

/// Walks on over «و» that is written apart, and the word behind it: وزارة الحج و العمرة.
#[cold]
fn step_behind_and(
    gazetteer: &Inner,
    text: &str,
    (and, word): (&Word, &Word),
    state: State,
) -> Option<State> {
    if !text[and.end..word.start].trim().is_empty() {
        return None;
    }
    let mut folded = String::new();
    fold_word(&text[word.start..word.end], &mut folded);
    folded.insert(0, 'و');
    let id = gazetteer.vocabulary.find_folded(&folded)?;
    gazetteer.matcher.step(state, id)
}
