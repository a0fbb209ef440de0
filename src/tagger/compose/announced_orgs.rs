//! Where an organization's name stands behind a word that announces it and is no part of it:
//! شركة فوكسكون، إذاعة آر إف إي، شركة محمد حمود للصرافة.

use crate::lexicon::{self, Classes};
use crate::normalize::Words;
use crate::tokenize::is_letter_name;

use super::behind_head::{Head, Names};
use super::edges::beginning;
use super::org_words::{ANNOUNCING, FOUNDED, HOLDING};
use crate::tagger::beside::{CLOSING, OPENING};
use crate::tagger::candidate::Meaning;
use crate::tagger::context::IN;

/// The most words of a name in quotes.
const MOST_QUOTED: usize = 5;

/// What is called by ordinary words, of those that announce a name.
const CALLED_BY_WORDS: Words<7> = Words::of("حزب حركه اءتلاف صحيفه جريده مجله قناه");

/// The most letters of a name that is spelt out.
const MOST_LETTERS: usize = 6;

impl Names<'_> {
    /// The end of a name behind `head` that is made of words of no list and of no
    /// language but its own.
    pub(super) fn announced(self, head: Head) -> Option<usize> {
        if !ANNOUNCING.contains(head.key) {
            return None;
        }
        let first = head.at + 1;
        if let Some(last) = self.holding(first) {
            return Some(last);
        }
        if FOUNDED.contains(head.key)
            && let Some(last) = self.founder(first)
        {
            return self.purpose_end(head, last, |_| true).or(Some(last));
        }
        let foreign = || self.foreign_name(head);
        let Some(last) = self.letters(head, first).or_else(foreign) else {
            return self.own_words(head);
        };
        // شركة فسفاط قفصة: the place is part of a name that only its first word begins.
        let place = self.goes_on(last)
            && self.person(last).is_none()
            && beginning(self.listed, last)
                .iter()
                .any(|c| self.is_place(c) && !self.is_demonym(c));
        (!place).then_some(last)
    }

    /// The words in the quotes right behind `head`: شركة «نوفاكور». One that is an ordinary word is a name only with the
    /// article, and of what is called so: حزب «البديل», but not منظمة «إرهابية».
    pub(super) fn quoted(self, head: Head) -> Option<(usize, usize)> {
        let (text, words) = (self.context.text, &self.context.segment.words);
        let first = head.at + 1;
        let before = &text[words[head.at].end..words.get(first)?.start];
        let opens = before.trim_start_matches(' ').strip_prefix(OPENING);
        if opens != Some("") || !ANNOUNCING.contains(head.key) {
            return None;
        }
        let closes = |&at: &usize| text[words[at].end..].starts_with(CLOSING);
        let last = (first..words.len()).take(MOST_QUOTED).find(closes)?;
        // «الشروق الجزائرية» is listed, but for the nisba.
        let names = beginning(self.listed, first).iter();
        let listed = names.filter(|c| self.context.counts(c) && self.is_organization(c));
        if listed.map(|c| self.nisbas(c.last)).max() > Some(last) {
            return None;
        }
        let is_sure = last > first || {
            let classes = self.context.classes(first);
            let is_word = classes.any(
                Classes::ORDINARY
                    .with(Classes::FUNCTION)
                    .with(Classes::NISBA),
            ) || lexicon::is_form_of_ordinary(&self.folded(first));
            !is_word || CALLED_BY_WORDS.contains(head.key) && self.has_article(first)
        };
        is_sure.then_some((first, last + 1))
    }

    /// The end of a person's name of no list at word `at`: a company is called by it, شركة
    /// محمد حمود للصرافة.
    fn founder(self, at: usize) -> Option<usize> {
        self.end_of_listed(at, |c| {
            c.meaning == Meaning::Person(None) && c.is_bare() && self.context.counts(c)
        })
    }

    /// The end of the names of letters from word `first` on: آر إف إي. Of two words or
    /// three, one at least is nothing else (إن, في), and of two both.
    fn letters(self, head: Head, first: usize) -> Option<usize> {
        // With dots between, it is clear where they end.
        let is_letter = |&at: &usize| {
            self.goes_on(at) && !self.is_spelt(at + 1) && is_letter_name(self.written(at))
        };
        let mut words = (first..first + MOST_LETTERS).take_while(is_letter).count();
        words -= usize::from(words >= 3 && self.is_word(head, first + words - 1));
        let is_function = |&at: &usize| self.context.classes(at).has(Classes::FUNCTION);
        let others = words - (first..first + words).filter(is_function).count();
        let some = words >= 3 && others > 0 || words == 2 && others == 2;
        some.then_some(first + words)
    }

    /// Whether the last letter at word `at` is the word that it is, too: قالت شركة جي في سي إن, ذكرت
    /// قناة إم تي كيه في تقرير.
    fn is_word(self, head: Head, at: usize) -> bool {
        let says = self.context.speaks(head.at, at);
        // في is a letter, too.
        let inside = self.key(at) == IN
            && self.goes_on(at + 1)
            && !self.context.classes(at + 1).has(Classes::NISBA);
        says || inside
    }

    /// The end of the name of a holding of one word or two: أبوظبي القابضة.
    fn holding(self, first: usize) -> Option<usize> {
        let ends = first + 1..first + 3;
        let mut ends = ends.take_while(|&at| {
            (first..=at).all(|at| self.goes_on(at)) && self.may_be_own_word(at - 1)
        });
        let is_holding = |at: &usize| self.key(*at) == HOLDING;
        ends.find(is_holding).map(|at| at + 1)
    }
}
