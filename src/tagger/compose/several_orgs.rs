//! Organizations of which several are named behind one word: شركتا نوفاكور وسيلدكس، جامعتي بغداد والبصرة.

use crate::normalize::Words;

use super::behind_head::{Head, Names};
use super::edges::beginning;
use crate::tagger::candidate::{Candidate, Meaning};
use crate::tagger::evidence::{Evidence, Signal};
use crate::tagger::{proclitics, steps};

/// Words for two organizations.
const SEVERAL: Words<23> = Words::of(
    "حركتا حركتي حزبا حزبي شركتا شركتي صحيفتا صحيفتي قناتا قناتي موقعا موقعي منصتا منصتي وكالتا وكالتي مجموعتا
     مجموعتي مءسستا مءسستي ناديي مجلتا مجلتي",
);

/// What is called by places, in the dual.
const UNIVERSITIES: Words<2> = Words::of("جامعتا جامعتي");

impl Names<'_> {
    /// Adds the foreign names of no list in a row behind `head`, if it is a word for two organizations.
    pub(super) fn several_orgs(
        self,
        head: Head,
        found: &mut Vec<Candidate>,
        sure: &mut Vec<usize>,
    ) -> bool {
        let first = head.at + 1;
        let is_one = self.context.settings.compose.organizations
            && SEVERAL.contains(head.key)
            && self.goes_on(first);
        if !is_one {
            return false;
        }
        let mut add = |first: usize, start: usize, last: usize| {
            let words = &self.context.segment.words;
            let evidence = Evidence::default().with(Signal::OrgWord);
            let meaning = Meaning::Organization(None);
            found.push(Candidate::new(
                words,
                (first, last),
                start,
                meaning,
                evidence,
            ));
        };
        let foreign = || {
            let last = self.foreign(first)?;
            let joins = |&at: &usize| self.written(at).starts_with('و');
            Some((first + 1..last).find(joins).unwrap_or(last))
        };
        let is_body = |c: &Candidate| self.is_organization(c);
        let listed = self.listed_name_at(first, false, is_body);
        let Some(last) = listed.map(|(_, last)| last).or_else(foreign) else {
            return true;
        };
        if !self.goes_on(last) {
            return true;
        }
        let other = self.listed_name_at(last, true, is_body);
        let joined = self.joined_org(last);
        if other.is_none() && joined.is_none() {
            return true;
        }
        match listed {
            Some((number, _)) => sure.push(number),
            None => add(first, self.context.segment.words[first].start, last),
        }
        match (other, joined) {
            (Some((number, _)), _) => sure.push(number),
            (None, Some((start, end))) => add(last, start, end),
            (None, None) => (),
        }
        true
    }

    /// The number of the longest such name of the list that begins at word `at`, as it stands or behind و,
    /// and its end.
    fn listed_name_at(
        self,
        at: usize,
        is_joined: bool,
        is_one: impl Fn(&Candidate) -> bool,
    ) -> Option<(usize, usize)> {
        let from = self.listed.partition_point(|c| c.first < at);
        let names = beginning(self.listed, at).iter().enumerate();
        let names = names.filter(|(_, c)| {
            steps::count();
            let proclitics = &self.context.text[c.surface_start..c.start];
            let stands = if is_joined {
                proclitics::is_and(proclitics)
            } else {
                proclitics.is_empty()
            };
            stands && (self.context.counts(c) || self.context.is_doubtful(c)) && is_one(c)
        });
        names
            .max_by_key(|(_, c)| c.last)
            .map(|(number, c)| (from + number, c.last))
    }

    /// Where the foreign name of no list behind و at word `at` begins, and its end.
    fn joined_org(self, at: usize) -> Option<(usize, usize)> {
        let is_one = self.goes_on(at)
            && self.written(at).starts_with('و')
            && !self.begins_any(at)
            && self.is_rest_foreign(at);
        let start = self.context.segment.words.get(at)?.start + 'و'.len_utf8();
        is_one.then_some((start, at + 1))
    }

    /// Adds the places behind a word for two universities, which are called by them: جامعتي بغداد والبصرة.
    pub(super) fn universities(self, head: Head, turned: &mut Vec<usize>) {
        let first = head.at + 1;
        if !UNIVERSITIES.contains(head.key)
            || !self.context.settings.compose.organizations
            || !self.goes_on(first)
        {
            return;
        }
        let is_place = |c: &Candidate| self.is_place(c) && !self.is_demonym(c);
        let place = |at, is_joined| self.listed_name_at(at, is_joined, is_place);
        if let Some((one, last)) = place(first, false)
            && self.goes_on(last)
            && let Some((other, _)) = place(last, true)
        {
            turned.extend([one, other]);
        }
    }
}
