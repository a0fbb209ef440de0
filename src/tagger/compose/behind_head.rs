//! Names that no list has, by the word that they begin with or that announces them:
//! what is known of the words behind it.

use crate::chars;
use crate::gazetteer::{EntityType, Reference};
use crate::lexicon::{self, Classes};
use crate::normalize::Key;

use super::edges::beginning;
use crate::tagger::candidate::{Candidate, Meaning};
use crate::tagger::context::Context;
use crate::tagger::evidence::{Evidence, Signal};
use crate::tagger::segment::Word;
use crate::tagger::{proclitics, steps};

/// The most words of a name that is known by what announces it alone.
const MOST_UNKNOWN: usize = 3;

/// The endings of Arabic nouns that a name of no list does not have: ً ٌ ٍ
const TANWEEN: [char; 3] = ['\u{64B}', '\u{64C}', '\u{64D}'];

/// A word that a name begins with, or that announces one.
#[derive(Clone, Copy)]
pub(super) struct Head {
    /// The number of the word.
    pub(super) at: usize,
    /// Where it begins behind its proclitics.
    pub(super) start: usize,
    /// Its key, without them.
    pub(super) key: Key,
}

/// Where a name of no list stands: its words, and the byte where it begins behind its proclitics.
#[derive(Clone, Copy)]
pub(super) struct Span {
    /// The number of its first word.
    pub(super) first: usize,
    pub(super) start: usize,
    /// The number of the word behind it.
    pub(super) last: usize,
}

/// What is known of the words around a head.
#[derive(Clone, Copy)]
pub(super) struct Names<'s> {
    pub(super) context: &'s Context<'s>,
    /// The listed names and persons of the segment, by their first words.
    pub(super) listed: &'s [Candidate],
}

impl<'s> Names<'s> {
    /// The longest listed name that begins at word `at`, as it stands or behind proclitics, and is
    /// such a one; and its number.
    pub(super) fn longest_listed(
        self,
        at: usize,
        is: impl Fn(&Candidate) -> bool,
    ) -> Option<(usize, &'s Candidate)> {
        let from = self.listed.partition_point(|c| c.first < at);
        let names = self.listed.iter().enumerate().skip(from);
        let names = names.take_while(|(_, c)| c.first == at).filter(|(_, c)| {
            steps::count();
            is(c)
        });
        names.max_by_key(|(_, c)| c.last)
    }

    /// The end of that name.
    pub(super) fn end_of_listed(self, at: usize, is: impl Fn(&Candidate) -> bool) -> Option<usize> {
        self.longest_listed(at, is).map(|(_, c)| c.last)
    }

    /// The name that stands there.
    pub(super) fn named(self, span: Span, meaning: Meaning, evidence: Evidence) -> Candidate {
        let words = &self.context.segment.words;
        Candidate::new(
            words,
            (span.first, span.last),
            span.start,
            meaning,
            evidence,
        )
    }

    /// Whether the name can go on with word `at`.
    pub(super) fn goes_on(self, at: usize) -> bool {
        let words = &self.context.segment.words;
        words.get(at).is_some_and(Word::goes_on)
    }

    /// The end of the foreign words from word `first` on, if there are some; a short one
    /// only before another: صحيفة إل كوميرسيو. What is spelt out is one: إس.آر شيبنج.
    pub(super) fn foreign(self, first: usize) -> Option<usize> {
        let mut last = first;
        let mut words = 0;
        let of_company = |at: usize| {
            let key = self.key(at);
            at > first && lexicon::classes(key).has(Classes::OF_COMPANY)
        };
        while words < MOST_UNKNOWN
            && self.goes_on(last)
            && (self.is_foreign(last) || of_company(last))
        {
            last += 1;
            while self.is_spelt(last) {
                last += 1;
            }
            words += 1;
        }
        let is_short = |at: usize| self.key(at).letters() <= 3;
        let short = last > 0 && !self.is_spelt(last - 1) && is_short(last - 1);
        (last > first && !short).then_some(last)
    }

    /// Whether word `at` goes on with what the one before spells out.
    pub(super) fn is_spelt(self, at: usize) -> bool {
        let words = &self.context.segment.words;
        words.get(at).is_some_and(Word::spelt)
    }

    /// Whether a word is neither Arabic, as far as the lists tell, nor a known name.
    pub(super) fn is_foreign(self, at: usize) -> bool {
        let word = &self.context.segment.words[at];
        let written = self.written(at);
        if written.starts_with(|c: char| c.is_ascii_uppercase())
            || written.starts_with(|c: char| c.is_ascii_digit())
                && written.ends_with(|c: char| c.is_ascii_uppercase())
        {
            return true;
        }
        if self.is_spelt(at + 1) {
            return true;
        }
        if proclitics::has_article(written)
            || word.key.letters() <= 1
            || !self.context.classes(at).is_empty()
            || self.is_known(at)
            || written.contains(TANWEEN)
        {
            return false;
        }
        let folded = self.folded(at);
        !folded.ends_with('ه')
            && folded.chars().all(chars::is_letter)
            && !lexicon::is_form_of_ordinary(&folded)
            && !is_denied(&folded)
    }

    /// Whether a known name begins at word `at`; a family name that only the word before
    /// makes one may be a part of another: الرئيس لاوال طاهر.
    pub(super) fn is_known(self, at: usize) -> bool {
        let mut names = beginning(self.listed, at).iter();
        let is_part =
            |c: &Candidate| c.words() == 1 && !c.evidence.has(Signal::Listed) && self.is_person(c);
        // Behind ك there is seldom a name: يوفان كالابا is one.
        let like = |c: &Candidate| self.context.text[c.surface_start..c.start].starts_with('ك');
        names.any(|c| self.context.counts(c) && !is_part(c) && !like(c))
    }

    /// Whether any name that counts begins at word `at`, as it stands or behind proclitics.
    pub(super) fn begins_any(self, at: usize) -> bool {
        let mut names = beginning(self.listed, at).iter();
        names.any(|c| {
            steps::count();
            self.context.counts(c)
        })
    }

    /// The end of a name of no list at word `at`, behind a head that is named after it:
    /// foreign words, or one with the article that no language has (مستشفى الخابورة).
    pub(super) fn own_name(self, at: usize) -> Option<usize> {
        let word = &self.context.segment.words[at];
        let arabic = self.has_article(at)
            && !self.is_known(at)
            && word.key.letters() > 4
            && lexicon::classes(word.key).is_empty()
            && !lexicon::is_form_of_ordinary(&self.folded(at));
        // بنك النيل
        let town = || {
            let mut names = beginning(self.listed, at).iter();
            names.any(|c| c.words() == 1 && c.is_bare() && self.is_place(c) && self.may_be_town(c))
        };
        let is_town = self.has_article(at)
            && !lexicon::classes(word.key).any(Classes::ORG_FIELD.with(Classes::NISBA))
            && town();
        if arabic || is_town {
            return Some(at + 1);
        }
        self.joined_words(at).or_else(|| self.foreign(at))
    }

    /// The end of a person's name at word `at`.
    pub(super) fn person(self, at: usize) -> Option<usize> {
        self.end_of_listed(at, |c| {
            c.is_bare() && self.context.counts(c) && self.is_person(c)
        })
    }

    pub(super) fn is_person(self, candidate: &Candidate) -> bool {
        self.entity_type(candidate).is_person()
    }

    pub(super) fn is_demonym(self, candidate: &Candidate) -> bool {
        let meant = candidate.meaning.reference(self.context.gazetteer);
        meant.is_some_and(Reference::is_demonym)
    }

    pub(super) fn is_place(self, candidate: &Candidate) -> bool {
        self.entity_type(candidate).is_location()
    }

    pub(super) fn is_organization(self, candidate: &Candidate) -> bool {
        self.entity_type(candidate).is_organization()
    }

    fn entity_type(&self, candidate: &Candidate) -> &EntityType {
        self.context.type_of(candidate)
    }

    pub(super) fn written(&self, at: usize) -> &str {
        self.context.written(at)
    }

    pub(super) fn begins_with(self, at: usize, letter: char) -> bool {
        self.context.begins_with(at, letter)
    }

    pub(super) fn key(self, at: usize) -> Key {
        self.context.key(at)
    }

    pub(super) fn folded(self, at: usize) -> String {
        self.context.folded(at)
    }

    pub(super) fn is_definite(self, at: usize, start: usize) -> bool {
        let end = self.context.segment.words[at].end;
        proclitics::begins_with_article(&self.context.text[start..end])
    }

    pub(super) fn has_article(self, at: usize) -> bool {
        self.context.has_article(at)
    }
}

/// Whether a folded word is one that is denied, written with the particle: لايبشر، لاصحة.
pub(super) fn is_denied(folded: &str) -> bool {
    let rest = folded.strip_prefix("لا");
    rest.is_some_and(|rest| lexicon::classes_of(rest).has(Classes::ORDINARY))
}
