//! Places that no list has in a row behind a word for several of them: بلدتي كفربسين وعنجارة، أحياء
//! البركت وتونين.

use crate::lexicon::{self, Classes};
use crate::normalize::{Key, Words, folded};

use super::behind_head::{Head, Names, Span};
use super::edges::beginning;
use crate::tagger::candidate::{Candidate, Meaning};
use crate::tagger::context::SIDES;
use crate::tagger::evidence::{Evidence, Signal};
use crate::tagger::name_words::{FATHER, MOTHER};
use crate::tagger::{proclitics, steps};

/// Words for two places, and for more.
const SEVERAL: Words<50> = TWO.and(
    "مدينتي مدن بلدات قري جزيرتي محافظات ولايات جبال نهري احياء معتمديات محليات مستوطنات مدينتا \
     بلدتا قريتا محافظتا ولايتا حقلا مخيما معسكرا معسكرات مخيمات جبلي واديي ناحيتي ناحيتا منطقتي \
     منطقتا مناطق نواحي مديريات مقاطعتي مقاطعات جزيرتا انهار اوديه حقول معتمديتي سجون معتقلات",
);

/// Those of facilities: only names that the list has, also with the word for one of them.
const FACILITIES: Words<32> = Words::of(
    "سدا سدي سدود كنيستا كنيستي كناءس مسجدا مسجدي مساجد معبرا معبري معابر مطارا مطاري مطارات ميناءا
     ميناءي مواني موانء جسرا جسري جسور شارعا شارعي شوارع قاعدتا قاعدتي قواعد محطتا محطتي محطات اقاليم",
);

/// Those for two of them: any noun may be the first, if there is a second one behind و.
const TWO: Words<9> = Words::of("محافظتي ولايتي معسكري مخيمي حقلي مديريتي حيي بلدتي قريتي");

/// Those whose names are any nouns: أحياء الجبل والمدارس وأردمتا.
const DISTRICTS: Words<6> = Words::of("احياء حيي بلدات بلدتي قري قريتي");

/// Behind these stands as often how or where somebody is: عون سجون مشنوقا.
const PRISONS: Words<2> = Words::of("سجون معتقلات");

/// Where something is, and not what it is called.
pub(super) const PARTS_OF_COUNTRIES: Words<13> =
    SIDES.and("الوسط الساحل الداخل الريف الاطراف الخارج العاصمه المدينه الضواحي");

/// The most names of such a row, so that a long text costs no more than its length.
const MOST_NAMES: usize = 32;

/// The most letters of what is no name behind و and the article.
const FEW_LETTERS: usize = 2;

/// What is known of a row up to a word.
#[derive(Default)]
struct Row {
    /// The word behind it.
    last: usize,
    /// Its names that no list has.
    places: Vec<Span>,
    /// Words that are names if there is a place behind them.
    waiting: Vec<Span>,
    /// How many of its names are places of a list.
    sure: usize,
}

impl Row {
    /// Goes on with a place of the list: if it is sure, what stands before it is one, too.
    fn listed(&mut self, last: usize, sure: bool) {
        if sure {
            self.places.append(&mut self.waiting);
            self.sure += 1;
        }
        self.last = last;
    }

    /// Goes on with a place that no list has.
    fn add(&mut self, first: usize, start: usize, last: usize) {
        if self.waiting.is_empty() {
            self.places.push(Span { first, start, last });
        } else {
            self.waiting.push(Span { first, start, last });
        }
        self.last = last;
    }

    /// Goes on with a word that may be one.
    fn wait(&mut self, first: usize, start: usize, last: usize) {
        self.waiting.push(Span { first, start, last });
        self.last = last;
    }
}

impl Names<'_> {
    /// Adds the names of no list behind `head`, if it is a word for several places; says whether it is.
    pub(super) fn several(self, head: Head, found: &mut Vec<Candidate>) -> bool {
        let is_one = self.context.settings.compose.places
            && (SEVERAL.contains(head.key) || FACILITIES.contains(head.key))
            && self.goes_on(head.at + 1);
        if is_one {
            self.row_of_places(head, found);
        }
        is_one
    }

    fn row_of_places(self, head: Head, found: &mut Vec<Candidate>) {
        let first = head.at + 1;
        let unlisted = || {
            self.first_of_several(head)
                .or_else(|| self.first_of_two(head))
        };
        let start = self.context.segment.words[first].start;
        let mut row = Row::default();
        let is_facility = FACILITIES.contains(head.key);
        if let Some((last, true)) = self.ends_listed(first, "") {
            row.listed(last, true);
        } else if let Some((start, last)) = self.called_place(head, first, false) {
            row.add(first, start, last);
        } else if let Some((last, sure)) = self.ends_listed(first, "").filter(|_| !is_facility) {
            row.listed(last, sure);
        } else if is_facility || PRISONS.contains(head.key) {
            return;
        } else if let Some(last) = unlisted() {
            row.add(first, start, last);
        } else if self.may_be_district(head) {
            row.wait(first, start, first + 1);
        } else {
            return;
        }
        for _ in 0..MOST_NAMES {
            steps::count();
            let at = row.last;
            if !self.goes_on(at) {
                break;
            }
            if let Some((end, true)) = self.ends_listed(at, "و") {
                row.listed(end, true);
            } else if let Some((start, end)) = self.called_place(head, at, true) {
                row.add(at, start, end);
            } else if is_facility {
                break;
            } else if let Some((end, sure)) = self.ends_listed(at, "و") {
                row.listed(end, sure);
            } else if let Some((start, end)) = self.joined_name(at) {
                row.add(at, start, end);
            } else if let Some(start) = self.joined_word(at) {
                row.wait(at, start, at + 1);
            } else {
                break;
            }
        }
        self.end_row(&mut row);
        // مساجد السنة
        if is_facility && row.places.len() + row.sure < 2 {
            return;
        }
        let evidence = Evidence::default().with(Signal::PlaceWord);
        let places = row.places.into_iter();
        found.extend(places.map(|span| self.named(span, Meaning::Place, evidence)));
    }

    /// Leaves out of a row the words at its end that only a place behind them would make places, but for
    /// a last one that some list has, behind two that are sure: والصفصاف وحطين.
    fn end_row(self, row: &mut Row) {
        if row.sure > 1
            && let [last] = row.waiting[..]
            && !self.goes_on(last.last)
            && self.is_listed_behind_and(last.first)
        {
            row.places.append(&mut row.waiting);
        }
    }

    /// Whether a list has the word behind و as a name of its own, of whatever it is.
    fn is_listed_behind_and(self, at: usize) -> bool {
        let mut names = beginning(self.listed, at).iter();
        names.any(|c| {
            steps::count();
            let own = !self.is_demonym(c) && c.words() == 1;
            own && !c.is_unlisted() && &self.context.text[c.surface_start..c.start] == "و"
        })
    }

    /// Whether the noun behind a word for districts or villages may be what one of them is called, if
    /// there are others behind it: أحياء الجبل والمدارس وأردمتا.
    fn may_be_district(self, head: Head) -> bool {
        let at = head.at + 1;
        DISTRICTS.contains(head.key)
            && self.has_article(at)
            && self.may_be_called(at, self.key(at))
            && self.is_parted(at + 1)
    }

    /// Where the word begins that stands behind و at word `at` between the names of a row.
    fn joined_word(self, at: usize) -> Option<usize> {
        let written = self.written(at);
        let name = written.strip_prefix('و')?;
        let may_be = self.may_be_called(at, key_of(name)) && self.is_parted(at + 1);
        may_be.then(|| self.context.segment.words[at].end - name.len())
    }

    /// Whether word `at`, whose key behind its proclitic is `key`, may be called so: it is no word for a place
    /// or for where it is.
    fn may_be_called(self, at: usize, key: Key) -> bool {
        const NEVER: Classes = Classes::FUNCTION
            .with(Classes::PERSON_VERB)
            .with(Classes::PERSON_TITLE)
            .with(Classes::COMMON)
            .with(Classes::PLACE_WORD)
            .with(Classes::PLACE_HEAD)
            .with(Classes::ORG_HEAD)
            .with(Classes::NISBA);
        !lexicon::classes(key).any(NEVER)
            && !self.context.classes(at).any(NEVER)
            && !PARTS_OF_COUNTRIES.contains(key)
            && key.letters() as usize > FEW_LETTERS
    }

    /// Whether the name before word `at` ends there.
    fn is_parted(self, at: usize) -> bool {
        !self.goes_on(at)
            || self.written(at).starts_with('و')
            || self.context.classes(at).has(Classes::FUNCTION)
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

    /// The end of the longest place of the list that begins at word `at` behind `proclitic`, and whether
    /// it is surely one.
    fn ends_listed(self, at: usize, proclitic: &str) -> Option<(usize, bool)> {
        let names = beginning(self.listed, at).iter().filter(|c| {
            steps::count();
            &self.context.text[c.surface_start..c.start] == proclitic
                && (self.context.counts(c) || !proclitic.is_empty() && self.context.is_doubtful(c))
                && self.is_place(c)
                && !self.is_demonym(c)
        });
        names.map(|c| (c.last, self.context.counts(c))).max()
    }

    /// Where the name of no list behind و at word `at` begins, and its end.
    fn joined_name(self, at: usize) -> Option<(usize, usize)> {
        let name = self.written(at).strip_prefix('و')?;
        let key = key_of(name);
        if key == FATHER || key == MOTHER {
            let start = self.context.segment.words[at].end - name.len();
            return self.goes_on(at + 1).then_some((start, at + 2));
        }
        let start = self.joined_unknown(at)?;
        self.is_parted(at + 1).then_some((start, at + 1))
    }

    /// Where the word begins that no list has behind و at word `at`.
    pub(super) fn joined_unknown(self, at: usize) -> Option<usize> {
        let name = self.written(at).strip_prefix('و')?;
        let folded = folded(name);
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
    Key::of_folded(&folded(name))
}
