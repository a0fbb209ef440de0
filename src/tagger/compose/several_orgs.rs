//! Organizations of which several are named behind one word: شركتا نوفاكور وسيلدكس، جامعتي بغداد والبصرة.

use crate::lexicon::Classes;
use crate::normalize::Words;

use super::behind_head::{Head, Names, Span};
use crate::tagger::candidate::{Candidate, Meaning};
use crate::tagger::evidence::{Evidence, Signal};
use crate::tagger::{proclitics, steps};

/// Words for two organizations.
const TWO: Words<43> = Words::of(
    "حركتا حركتي حزبا حزبي شركتا شركتي صحيفتا صحيفتي قناتا قناتي موقعا موقعي منصتا منصتي وكالتا وكالتي مجموعتا
     مجموعتي مءسستا مءسستي ناديي مجلتا مجلتي تحالفا تحالفي كتلتا كتلتي منظمتا منظمتي جمعيتا جمعيتي فصيلا فصيلي
     لواءا لواءي كتيبتا كتيبتي بنكا مصرفا شبكتا شبكتي اذاعتا اذاعتي",
);

/// Words for more, of which one at least is surely named: أحزاب الميثاق الوطني وإرادة وتقدم.
const MANY: Words<11> =
    Words::of("احزاب حركات صحف قنوات بنوك مصارف وكالات كتل تحالفات فصاءل منظمات");

/// What is called by places, in the dual.
const UNIVERSITIES: Words<2> = Words::of("جامعتا جامعتي");

/// What a university is called by the list.
const UNIVERSITY: &str = "جامعة";

/// By whom something is headed, between it and the next one: تحالفا السيادة برئاسة فلان وعزم.
const HEADED_BY: Words<3> = Words::of("برءاسه بزعامه بقياده");

/// The most words of whoever heads one of two.
const MOST_OF_HEAD: usize = 5;

/// The most names of such a row.
const MOST_NAMES: usize = 16;

/// One of such a row: a name of the list by its number, or one of no list.
enum One {
    Listed(usize),
    New(Span, Option<u32>),
}

impl Names<'_> {
    /// Adds the foreign names of no list in a row behind `head`, if it is a word for two organizations or more.
    pub(super) fn several_orgs(
        self,
        head: Head,
        found: &mut Vec<Candidate>,
        sure: &mut Vec<usize>,
    ) -> bool {
        let first = head.at + 1;
        let (two, many) = (TWO.contains(head.key), MANY.contains(head.key));
        let is_one =
            self.context.settings.compose.organizations && (two || many) && self.goes_on(first);
        if is_one {
            let most = if two { 2 } else { MOST_NAMES };
            for one in self.row_of_orgs(head, most, many) {
                match one {
                    One::Listed(number) => sure.push(number),
                    One::New(span, entity) => {
                        let evidence = Evidence::default().with(Signal::OrgWord);
                        found.push(self.named(span, Meaning::Organization(entity), evidence));
                    }
                }
            }
        }
        is_one
    }

    /// The names behind `head` that و joins, two at least; of `many`, one of them is sure by the list.
    fn row_of_orgs(self, head: Head, most: usize, many: bool) -> Vec<One> {
        let first = head.at + 1;
        let is_body = |c: &Candidate| self.is_organization(c);
        let mut row = Vec::new();
        let mut last = first;
        let mut is_sure = !many;
        for number in 0..most {
            steps::count();
            let joined = number > 0;
            if joined && !self.goes_on(last) {
                break;
            }
            let listed = self.listed_name_at(last, joined, is_body);
            let counts = |&(number, _): &(usize, _)| self.context.counts(&self.listed[number]);
            let is_listed = listed.as_ref().is_some_and(counts);
            let called = || self.called_org(head, last, joined);
            let called = (!is_listed).then(called).flatten();
            if let Some((number, end)) = listed.filter(|_| called.is_none()) {
                is_sure |= is_listed;
                row.push(One::Listed(number));
                last = self.behind_its_head(head, end, joined || many);
                continue;
            }
            is_sure |= called.is_some();
            let new = || match joined {
                true => self.joined_org(last),
                false if many => None,
                false => self.first_org(first),
            };
            let new = || new().map(|(start, end)| (start, end, None));
            let Some((start, end, entity)) = called.or_else(new) else {
                break;
            };
            let span = Span {
                first: last,
                start,
                last: end,
            };
            row.push(One::New(span, entity));
            last = if entity.is_some() {
                self.behind_its_head(head, end, joined || many)
            } else {
                end
            };
        }
        if row.len() < 2 || !is_sure {
            row.clear();
        }
        row
    }

    /// The word behind whoever heads the first of two that ends before word `at`, if و joins the other
    /// one there.
    fn behind_its_head(self, head: Head, at: usize, is_last: bool) -> usize {
        if is_last || !self.goes_on(at) || !HEADED_BY.contains(self.key(at)) {
            return at;
        }
        let joins = |&at: &usize| {
            let is_body = |c: &Candidate| self.is_organization(c);
            self.begins_with(at, 'و')
                && (self.called_org(head, at, true).is_some()
                    || self.listed_name_at(at, true, is_body).is_some())
        };
        let mut behind = (at + 1..=at + MOST_OF_HEAD).take_while(|&at| self.goes_on(at));
        behind.find(joins).unwrap_or(at)
    }

    /// Where the first of two of no list begins at word `first`, and its end: foreign words, or any noun
    /// before a foreign one: شركتي ميديا وكولتور.
    fn first_org(self, first: usize) -> Option<(usize, usize)> {
        let joins = |&at: &usize| self.begins_with(at, 'و');
        let foreign = self.foreign(first);
        let foreign = foreign.map(|last| (first + 1..last).find(joins).unwrap_or(last));
        let noun = || {
            const NEVER: Classes = Classes::FUNCTION
                .with(Classes::NISBA)
                .with(Classes::ORG_HEAD)
                .with(Classes::PERSON_TITLE);
            let may_be = !self.has_article(first)
                && !self.context.classes(first).any(NEVER)
                && self.joined_org(first + 1).is_some();
            may_be.then_some(first + 1)
        };
        let last = foreign.or_else(noun)?;
        Some((self.context.segment.words[first].start, last))
    }

    /// The number of the longest such name of the list that begins at word `at`, as it stands or behind و,
    /// and its end.
    fn listed_name_at(
        self,
        at: usize,
        is_joined: bool,
        is_one: impl Fn(&Candidate) -> bool,
    ) -> Option<(usize, usize)> {
        let listed = self.longest_listed(at, |c| {
            let proclitics = &self.context.text[c.surface_start..c.start];
            let stands = if is_joined {
                proclitics::is_and(proclitics)
            } else {
                proclitics.is_empty()
            };
            stands && (self.context.counts(c) || self.context.is_doubtful(c)) && is_one(c)
        });
        listed.map(|(number, c)| (number, c.last))
    }

    /// Where the foreign name of no list behind و at word `at` begins, and its end.
    fn joined_org(self, at: usize) -> Option<(usize, usize)> {
        let is_one = self.goes_on(at)
            && self.begins_with(at, 'و')
            && !self.begins_any(at)
            && self.is_rest_foreign(at);
        let start = self.context.segment.words.get(at)?.start + 'و'.len_utf8();
        is_one.then_some((start, at + 1))
    }

    /// Adds the places behind a word for two universities, which are called by them, and what the list has by
    /// that: جامعتي بغداد والبصرة.
    pub(super) fn universities(self, head: Head, turned: &mut Vec<(usize, Option<u32>)>) {
        let first = head.at + 1;
        if !UNIVERSITIES.contains(head.key)
            || !self.context.settings.compose.organizations
            || !self.goes_on(first)
        {
            return;
        }
        let is_place = |c: &Candidate| self.is_place(c) && !self.is_demonym(c);
        let mut row = Vec::new();
        let mut at = first;
        while row.len() < 2
            && (row.is_empty() || self.goes_on(at))
            && let Some((place, last)) = self.listed_name_at(at, !row.is_empty(), is_place)
        {
            steps::count();
            let c = &self.listed[place];
            let called = format!("{UNIVERSITY} {}", &self.context.text[c.start..c.end]);
            let entity = self.entity_called(&called);
            row.push((place, entity));
            at = last;
        }
        if row.len() > 1 {
            turned.append(&mut row);
        }
    }
}
