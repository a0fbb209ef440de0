//! Places of no list without a word for them, where a known place beside them shows what they are: في كفرنودا
//! بمحافظة درعا، في كفرنودا شمال حلب، بين كفرنودا وحلب، من كفرنودا إلى حلب.

use crate::gazetteer::ReferenceFlags;
use crate::lexicon::{self, Classes};
use crate::normalize::{Key, Words, folded};

use super::behind_head::{Names, Span};
use super::edges::beginning;
use super::place_names::LYING;
use crate::tagger::candidate::{Candidate, Meaning};
use crate::tagger::context::{ATTACKING, BETWEEN, COMPASS, FROM, IN_AND_TO, TO};
use crate::tagger::evidence::{Evidence, Signal};
use crate::tagger::steps;

/// Words for what a place is in, before its name.
const REGIONS: Words<24> = Words::of(
    "محافظه ولايه قضاء مقاطعه اقليم مديريه ناحيه معتمديه عماله منطقه ريف غوطه جزيره محليه لواء قطاع \
     ضواحي ضاحيه داءره وادي جبل سهل صحراء اماره",
);

/// Words for what it is near, behind a part of the compass: شمال مدينة حلب.
const TOWNS: Words<7> = Words::of("مدينه بلده العاصمه مركز حدود مطار نهر");

/// Verbs before a place that something happens to, and other words that only places follow.
const BEFORE_PLACES: Words<28> = ATTACKING.and(
    "اقتحام وصلوا غادروا قرب نحو باتجاه عند استهدف سكان اهالي ضواحي محيط اطراف بلديه راس رعيه ابرشيه",
);

/// What the villages of tribes and saints begin with.
const TRIBES: Words<3> = Words::of("بني اولاد سيدي");

/// The most words of what tells where a place is, and the most places that و joins.
const LONGEST: usize = 4;
const MOST_NAMES: usize = 4;

/// The most words of a known place before another one.
const MOST_OF_PLACE: usize = 2;

/// The most words of a name.
const MOST_WORDS: usize = 5;

/// The fewest letters of a name behind ب.
const FEWEST_LETTERS: usize = 4;

impl Names<'_> {
    /// Adds the names of no list that the known places of the segment show to be places.
    pub(super) fn located(self, found: &mut Vec<Candidate>) {
        let is_place = |c: &&Candidate| c.first > 0 && self.is_known_place(c);
        for place in self.listed.iter().filter(is_place) {
            steps::count();
            if let Some(end) = self.before_locator(place) {
                let in_region = end < place.first
                    && (self.written(end).starts_with('ب') || LYING.contains(self.key(end)));
                self.before(end, in_region, found);
            }
            self.beside(place, found);
            self.in_row(place, found);
            let dateline = self.dateline(place);
            found.extend(dateline.map(|span| self.place_at(span, Signal::Country)));
        }
    }

    /// The name of no list that a report begins with, before a known place in brackets and a dash: كفرنودا
    /// (إدلب) –.
    fn dateline(self, place: &Candidate) -> Option<Span> {
        const MARKS: [char; 6] = ['-', '–', '—', '(', ':', '/'];
        let context = self.context;
        let last = place.first;
        if !place.is_bare() || last > MOST_WORDS || !self.opens_bracket(last) {
            return None;
        }
        let start = context.segment.words[0].start;
        let end = context.segment.words[last - 1].end;
        let rest = context.text[place.end..].strip_prefix(')')?;
        let begins =
            context.begins_report(start..end) && rest.trim_start_matches(' ').starts_with(MARKS);
        (begins && self.is_name_of_place(0, last)).then_some(Span {
            first: 0,
            start,
            last,
        })
    }

    /// Adds what و joins to two known places in a row, behind them or between them: حلب وإدلب وكفرنودا.
    fn in_row(self, place: &Candidate, found: &mut Vec<Candidate>) {
        let proclitic = &self.context.text[place.surface_start..place.start];
        if proclitic != "و" || !self.goes_on(place.first) {
            return;
        }
        let behind = self
            .and(place.last)
            .filter(|_| self.ends_place(place.first));
        let between = || {
            let first = place.first - 1;
            let start =
                (first > 0 && self.goes_on(first)).then(|| self.joined_unknown(first))??;
            self.ends_place(first).then_some(Span {
                first,
                start,
                last: place.first,
            })
        };
        let Some(span) = behind.or_else(between) else {
            return;
        };
        if !self.context.speaks_of_match() {
            found.push(self.place_at(span, Signal::Neighbour));
        }
    }

    /// Whether a known place ends before word `end`.
    fn ends_place(self, end: usize) -> bool {
        let starts = (0..end).rev().take(MOST_OF_PLACE);
        let mut names = starts.flat_map(|first| beginning(self.listed, first));
        names.any(|c| {
            steps::count();
            c.last == end && self.is_known_place(c)
        })
    }

    fn is_known_place(self, place: &Candidate) -> bool {
        self.context.counts(place)
            && matches!(place.meaning, Meaning::Name(..))
            && self.is_place(place)
            && !self.is_demonym(place)
    }

    fn is_wide(self, place: &Candidate) -> bool {
        self.is_flagged(place, ReferenceFlags::WIDE)
    }

    fn is_country(self, place: &Candidate) -> bool {
        self.is_flagged(place, ReferenceFlags::WIDE.with(ReferenceFlags::STATE))
    }

    fn is_flagged(self, place: &Candidate, flags: ReferenceFlags) -> bool {
        let meant = place.meaning.reference(self.context.gazetteer);
        meant.is_some_and(|of| of.flags.contains(flags))
    }

    /// Where what tells where something is begins, which ends with a known place: بمحافظة درعا, (ولاية سطيف),
    /// شمال مدينة حلب, التابعة لمحافظة درعا, في ريف إدلب, (إسبانيا).
    fn before_locator(self, place: &Candidate) -> Option<usize> {
        let context = self.context;
        let before = place.first - 1;
        let proclitic = &context.text[place.surface_start..place.start];
        let is_of_kind = |at: usize| {
            context.is_one_of(at, &REGIONS)
                || context.is_one_of(at, &COMPASS)
                || context.is_one_of(at, &TOWNS)
        };
        let key = self.key(before);
        let is_bare = proclitic.is_empty();
        let is_told = is_bare
            && (is_of_kind(before)
                || COMPASS.contains(self.key(place.first)) && place.words() > 1
                || IN_AND_TO.contains(key)
                || self.opens_bracket(place.first))
            || proclitic == "ل" && LYING.contains(key)
            || proclitic == "ب";
        if !is_told {
            return None;
        }
        let mut at = place.first;
        while is_bare
            && at > 0
            && at + LONGEST > place.first
            && self.goes_on(at)
            && is_of_kind(at - 1)
        {
            at -= 1;
        }
        if self.opens_bracket(at) {
            return (at < place.first || self.is_wide(place)).then_some(at);
        }
        let key = self.key(at);
        let is_compass = COMPASS.contains(key);
        let begins_bare = is_compass || REGIONS.contains(key) || TOWNS.contains(key);
        let written = self.written(at);
        let (is_of, is_in) = if at == place.first && !is_compass {
            (proclitic == "ل", proclitic == "ب" && self.is_wide(place))
        } else {
            let of = !begins_bare && written.starts_with('ل');
            (of, is_compass || !begins_bare && written.starts_with('ب'))
        };
        let before = at.checked_sub(1).filter(|_| self.goes_on(at))?;
        let is_lying = |at: usize| LYING.contains(self.key(at));
        if is_in {
            return Some(if is_lying(before) { before } else { at });
        }
        if is_of {
            return is_lying(before).then_some(before);
        }
        // في كفرنودا في ريف إدلب
        let is_within = IN_AND_TO.contains(self.key(before))
            && !TO.contains(self.key(before))
            && (at < place.first && begins_bare || self.is_wide(place));
        let lying = before.checked_sub(1).filter(|&at| is_lying(at));
        is_within.then(|| lying.unwrap_or(before))
    }

    /// Whether a bracket that opens is all that is before word `at`.
    fn opens_bracket(self, at: usize) -> bool {
        let words = &self.context.segment.words;
        at > 0 && self.context.text[words[at - 1].end..words[at].start].trim_matches(' ') == "("
    }

    /// Adds the places of no list whose names end before word `end`, joined by و, if a preposition stands
    /// before the first of them.
    fn before(self, mut end: usize, in_region: bool, found: &mut Vec<Candidate>) {
        let mut spans = Vec::new();
        for _ in 0..MOST_NAMES {
            steps::count();
            if let Some(span) = self.behind_preposition(end, in_region) {
                spans.push(span);
                break;
            }
            // في كفرنودا وتلملح بريف إدلب
            let joined = end.checked_sub(1).filter(|&at| at > 0 && self.goes_on(at));
            let Some((at, start)) = joined.and_then(|at| Some((at, self.joined_unknown(at)?)))
            else {
                return;
            };
            spans.push(Span {
                first: at,
                start,
                last: end,
            });
            end = at;
        }
        if spans.len() == MOST_NAMES {
            return;
        }
        found.extend(
            spans
                .into_iter()
                .map(|span| self.place_at(span, Signal::Country)),
        );
    }

    fn place_at(self, span: Span, signal: Signal) -> Candidate {
        let evidence = Evidence::default().with(Signal::Preposition).with(signal);
        self.named(span, Meaning::Place, evidence)
    }

    /// The name of no list before word `end` that stands behind a preposition, or behind ب.
    fn behind_preposition(self, end: usize, in_region: bool) -> Option<Span> {
        let context = self.context;
        for first in (0..end).rev().take(MOST_WORDS) {
            steps::count();
            let is_behind = |first: usize| {
                first > 0
                    && self.goes_on(first)
                    && (context.has_preposition(first)
                        || context.begins_place(first)
                            && !self.begins_village(first - 1)
                            && !context.classes(first - 1).has(Classes::OF_ANY)
                        || context.is_one_of(first - 1, &FROM) && self.may_be_from(first)
                        || context.is_one_of(first - 1, &BEFORE_PLACES))
            };
            let words = &context.segment.words;
            let span = |start: usize| Span {
                first,
                start,
                last: end,
            };
            // في الكومباوند بمدينة القاهرة
            let is_thing = first + 1 == end
                && self.has_article(first)
                && !self.written(first).ends_with('ة')
                && !self.tells_region(end);
            if is_thing {
                return None;
            }
            if is_behind(first) {
                let is_name = self.is_name_of_place(first, end)
                    || self.tells_region(end) && self.is_like_foreigner(first, end);
                return is_name.then(|| span(words[first].start));
            }
            if first + 1 == end && in_region && self.is_unknown(first) {
                // بكفرنودا بولاية سطيف
                let written = self.written(first);
                if let Some(name) = written.strip_prefix('ب')
                    && !name.starts_with('و')
                    && name.chars().count() >= FEWEST_LETTERS
                    && is_no_word(name)
                {
                    return Some(span(words[first].end - name.len()));
                }
            }
            if !self.goes_on(first) {
                return None;
            }
        }
        None
    }

    /// Whether what begins at word `at` is a region or a part of the compass: بمحافظة, في ريف, شمال.
    fn tells_region(self, at: usize) -> bool {
        let is_within = IN_AND_TO.contains(self.key(at));
        let at = (at + usize::from(is_within)).min(self.context.segment.words.len() - 1);
        let key = self.key(at);
        COMPASS.contains(key) || LYING.contains(key) || self.context.is_one_of(at, &REGIONS)
    }

    /// Whether word `at` may be where somebody is from: no stuff (من الزطلة), and not who is of what follows
    /// (من مسلمي شرق آسيا).
    fn may_be_from(self, at: usize) -> bool {
        !self.has_article(at) && !self.written(at).ends_with('ي')
    }

    /// Whether all words from `first` to before `last` are a place's name of no list.
    fn is_name_of_place(self, first: usize, last: usize) -> bool {
        if last == first + 1 {
            return self.is_unknown(first);
        }
        self.foreign_place(first) == Some(last) || self.village(first, true) == Some(last)
    }

    /// Whether the words between في and where that is are foreign parts of persons' names: في سيدار بارك بولاية تكساس.
    fn is_like_foreigner(self, first: usize, last: usize) -> bool {
        let is_foreign = |at: usize| {
            let known = lexicon::classes(self.key(at));
            known.has(Classes::FOREIGN_NAME)
                && !known.has(Classes::ARABIC_NAME)
                && (at > first || !known.has(Classes::ORDINARY))
        };
        let is_in = IN_AND_TO.contains(self.key(first - 1)) && !TO.contains(self.key(first - 1));
        is_in && self.written(last).starts_with('ب') && (first..last).all(is_foreign)
    }

    /// Adds what stands beside a known place in a pair of places: بين كفرنودا وحلب, من حلب إلى كفرنودا.
    fn beside(self, place: &Candidate, found: &mut Vec<Candidate>) {
        let context = self.context;
        let before = place.first - 1;
        let proclitic = &context.text[place.surface_start..place.start];
        let key = self.key(before);
        if proclitic == "و" {
            // قرب كفرنودا وحلب
            let is_pair = |key| {
                BETWEEN.contains(key) || IN_AND_TO.contains(key) || BEFORE_PLACES.contains(key)
            };
            let Some(span) = self.between(place.first, is_pair) else {
                return;
            };
            // الخلاف بين زفركتك وروسيا
            let is_party = BETWEEN.contains(self.key(span.first - 1)) && self.is_country(place);
            if !is_party && !context.speaks_of_match() {
                found.push(self.place_at(span, Signal::Neighbour));
            }
            return;
        }
        if !proclitic.is_empty() || !self.goes_on(place.first) {
            return;
        }
        let span = if TO.contains(key) {
            self.between(before, |key| FROM.contains(key))
        } else if FROM.contains(key) {
            self.to(place.last)
        } else if BETWEEN.contains(key) {
            self.and(place.last)
        } else {
            None
        };
        let Some(span) = span else { return };
        if !context.speaks_of_match() {
            found.push(self.place_at(span, Signal::Neighbour));
        }
    }

    /// The name before word `end` that stands behind such a word.
    fn between(self, end: usize, is_one: impl Fn(Key) -> bool) -> Option<Span> {
        for first in (0..end).rev().take(MOST_WORDS) {
            steps::count();
            if first == 0 || !self.goes_on(first) || !self.goes_on(end) {
                return None;
            }
            if is_one(self.key(first - 1)) {
                return self.is_name_of_place(first, end).then(|| Span {
                    first,
                    start: self.context.segment.words[first].start,
                    last: end,
                });
            }
        }
        None
    }

    /// The name behind و at word `at`, of one word.
    fn and(self, at: usize) -> Option<Span> {
        let start = self.goes_on(at).then(|| self.joined_unknown(at))??;
        let span = Span {
            first: at,
            start,
            last: at + 1,
        };
        self.ends(at + 1).then_some(span)
    }

    /// Whether a name may end before word `at`: no word follows that may belong to it.
    fn ends(self, at: usize) -> bool {
        !self.goes_on(at)
            || !self.has_article(at) && {
                let classes = self.context.classes(at);
                classes.any(Classes::FUNCTION.with(Classes::ORDINARY))
                    || self.written(at).starts_with('و')
                    || self.is_known(at)
            }
    }

    /// The name behind word `to`, if that is إلى.
    fn to(self, to: usize) -> Option<Span> {
        let first = to + 1;
        if !self.goes_on(to) || !TO.contains(self.key(to)) || !self.goes_on(first) {
            return None;
        }
        Some(Span {
            first,
            start: self.context.segment.words[first].start,
            last: self.unlisted_place(first)?,
        })
    }

    /// The end of a place's name of no list at word `first`.
    pub(super) fn unlisted_place(self, first: usize) -> Option<usize> {
        let is_one = || self.is_unknown(first) && self.ends(first + 1);
        let one = || is_one().then_some(first + 1);
        let alone = !TRIBES.contains(self.key(first));
        self.foreign_place(first)
            .or_else(|| self.village(first, alone))
            .or_else(one)
    }
}

/// Whether a part of a word is none of the language.
fn is_no_word(name: &str) -> bool {
    let folded = folded(name);
    lexicon::classes_of(&folded).is_empty() && !lexicon::is_form_of_ordinary(&folded)
}
