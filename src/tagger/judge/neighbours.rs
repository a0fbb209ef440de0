//! Names in a row: in «الأنبار ونينوى وصلاح الدين» the last one is no sultan, and in
//! «أندية الهلال والنصر» it is no victory.

use crate::chars;
use crate::gazetteer::{EntityType, Reference, ReferenceFlags};
use crate::lexicon::{self, Classes};
use crate::normalize::{Key, Words};

use super::companies;
use crate::tagger::candidate::{Candidate, Meaning};
use crate::tagger::context::Context;
use crate::tagger::evidence::{Evidence, Signal};
use crate::tagger::name_words::AND_APART;
use crate::tagger::{proclitics, steps};

/// What stands before names: ولواء.
const WORDS_FOR_ALL: Classes = Classes::PLACE_WORD
    .with(Classes::PLACE_HEAD)
    .with(Classes::ORG_HEAD);

/// A kind of rows.
struct RowKind {
    /// Which entities are in them.
    is: fn(&EntityType) -> bool,
    /// What says that a row is one.
    says_so: &'static [Signal],
    /// Whether ordinary words may be in them.
    has_ordinary: bool,
    /// Whether those of the second rank may.
    has_little_known: bool,
}

/// What stands between the two clubs of a match.
pub(super) const AGAINST: Words<5> = Words::of("علي على امام مع ضد");

/// Places join a row if one of them is listed or announced. Organizations do if one is announced;
/// where one is merely listed, only those that are no ordinary words: أبل وسامسونج. So do persons, if all
/// are well known: ماكرون وستارمر وميرتس.
const KINDS: [RowKind; 4] = [
    RowKind {
        is: EntityType::is_location,
        says_so: &[Signal::Listed, Signal::PlaceWord],
        has_ordinary: true,
        has_little_known: true,
    },
    RowKind {
        is: EntityType::is_organization,
        says_so: &[Signal::OrgWord, Signal::Match],
        has_ordinary: true,
        has_little_known: true,
    },
    RowKind {
        is: EntityType::is_organization,
        says_so: &[Signal::Listed],
        has_ordinary: false,
        has_little_known: true,
    },
    RowKind {
        is: EntityType::is_person,
        says_so: &[Signal::Listed],
        has_ordinary: false,
        has_little_known: false,
    },
];

/// Gives the doubtful candidates of a segment that و joins to a sure name of their kind
/// their evidence.
pub(super) fn rows(context: &Context<'_>, candidates: &mut [Candidate]) {
    for kind in &KINDS {
        row(context, kind, candidates);
    }
}

fn row(context: &Context<'_>, kind: &RowKind, candidates: &mut [Candidate]) {
    let mut sure = candidates
        .iter()
        .filter(|candidate| kind.is_sure(context, candidate));
    let Some(first) = sure.next() else {
        return;
    };
    let mut row = Row::new(context.segment.words.len());
    for candidate in core::iter::once(first).chain(sure) {
        row.add(candidate, joined(context, candidate));
    }
    // أسهم أبل وأمازون وميتا
    for candidate in candidates.iter() {
        if let Some(before) = joined(context, candidate)
            && row.0[before].ends
            && candidate.evidence.has(Signal::Listed)
            && (kind.is)(context.type_of(candidate))
        {
            row.add(candidate, Some(before));
        }
    }
    for candidate in candidates.iter() {
        let may = is_joined(context, candidate)
            && (context.is_doubtful(candidate) || context.counts(candidate));
        row.0[joint(context, candidate)].may_go_on |= may;
    }
    let mut settle = |candidate: &mut Candidate| settle(context, kind, &mut row, candidate);
    candidates.iter_mut().for_each(&mut settle);
    // What a row begins with: الزرقاء ومعان والطفيلة.
    candidates.iter_mut().rev().for_each(settle);
}

impl RowKind {
    fn is_of_clubs(&self) -> bool {
        self.says_so.contains(&Signal::Match)
    }

    fn is_of_places(&self) -> bool {
        (self.is)(&EntityType::LOCATION)
    }

    /// Whether a club is one by its name, where there is a result.
    fn has_result(&self, context: &Context<'_>) -> bool {
        self.is_of_clubs() && context.tells_result()
    }

    /// Whether what the list says so of is known well enough.
    fn is_known(&self, flags: ReferenceFlags) -> bool {
        self.has_little_known
            || !flags.contains(ReferenceFlags::SECOND_RANK)
            || flags.contains(ReferenceFlags::FAMOUS)
    }

    /// Whether a candidate is surely one of a row.
    fn is_sure(&self, context: &Context<'_>, candidate: &Candidate) -> bool {
        let evidence = candidate.evidence;
        let reference = || candidate.meaning.reference(context.gazetteer);
        context.counts(candidate)
            && (self.has_little_known
                || reference().is_some_and(|reference| self.is_known(reference.flags)))
            && (self.says_so.iter().any(|&signal| evidence.has(signal))
                || evidence.has(Signal::Listed) && self.has_result(context))
            && (self.is)(context.type_of(candidate))
            // الأكراد والتركمان are peoples.
            && !reference().is_some_and(Reference::is_demonym)
    }

    /// What a doubtful candidate of a row means.
    fn meant(
        &self,
        context: &Context<'_>,
        candidate: &Candidate,
        is_company: bool,
    ) -> Option<Meaning> {
        let meant = |club: bool| {
            context.doubtful(candidate, |reference| {
                let is_other = is_company && !companies::is_known(reference);
                !is_other
                    && !reference.is_demonym()
                    && self.is_known(reference.flags)
                    && (!club || reference.is_club())
                    && (self.is)(context.gazetteer.entity_type(reference.entity))
            })
        };
        let club = meant(true).filter(|_| context.speaks_of_match());
        club.or_else(|| meant(false))
    }
}

/// Gives a doubtful candidate its evidence, if it is of the row.
fn settle(context: &Context<'_>, kind: &RowKind, row: &mut Row, candidate: &mut Candidate) {
    let ordinary = candidate.evidence.has(Signal::Ordinary);
    if !context.is_doubtful(candidate) || ordinary && !kind.has_ordinary {
        return;
    }
    steps::count();
    let joined = joined(context, candidate);
    let is_club = kind.is_of_clubs();
    let is_company = is_club && context.doubtful(candidate, companies::is_known).is_some();
    // ورصد, وأشرف are verbs more often than places, unless the row goes on; but مالي is none.
    let written = &context.text[candidate.start..candidate.end];
    let verbal = ordinary
        && !proclitics::begins_with_article(written)
        && !lexicon::classes(candidate.tail).has(Classes::ADJECTIVE)
        && !is_company;
    // In «الرياض وجدة والخبر» there is no Oujda.
    if joined.is_none() && row.0[candidate.first].goes_on {
        return;
    }
    let is_opponent = is_club
        && !written.starts_with(chars::is_digit)
        && (row.has_opponent(context, candidate)
            || row.is_before_opponent(context, candidate) && kind.has_result(context));
    // وخالد عواينية is another one.
    let is_part = |at: usize| context.is_part(at) || context.may_be_family(at, || true);
    let last = candidate.last;
    if !kind.has_little_known && context.goes_on(last) && is_part(last) {
        return;
    }
    // في سنجل وترمسعيا وبيتا.
    let is_last = |before: usize| {
        kind.is_of_places() && row.0[before].sure >= 2 && is_parted(context, candidate.last)
    };
    let may_go_on = || row.0[candidate.last].may_go_on;
    let joins = joined.filter(|&before| !verbal || may_go_on() || is_last(before));
    if !is_opponent && !row.takes(candidate, joins) {
        return;
    }
    if let Some(meaning) = kind.meant(context, candidate, is_company) {
        candidate.meaning = meaning;
        candidate.add(Signal::Neighbour);
        if is_company {
            candidate.add(Signal::OrgWord);
        }
        row.tells_kind(candidate, joined.filter(|_| kind.is_of_places()));
        row.add(candidate, joined);
    }
}

/// Whether nothing follows at word `at` that a verb would stand before: the segment ends, or و joins another one.
fn is_parted(context: &Context<'_>, at: usize) -> bool {
    !context.goes_on(at)
        || context.written(at).strip_prefix(AND).is_some_and(|rest| {
            proclitics::begins_with_article(rest)
                || lexicon::classes(context.rest(at, 1, "")).any(WORDS_FOR_ALL)
        })
}

/// Makes a nisba behind و that stands in a row of sure persons, two at least, the person whom the list
/// knows by it: الفارابي والكندي وابن سينا.
pub(super) fn nisbas(context: &Context<'_>, candidates: &mut [Candidate]) {
    let gazetteer = context.gazetteer;
    let person = |candidate: &Candidate| {
        let reference = candidate.meaning.reference(gazetteer);
        let is_demonym = reference.is_some_and(Reference::is_demonym);
        let is_joined =
            !candidate.is_bare() && context.text[candidate.surface_start..].starts_with(AND);
        let is_famous = |of: Reference| of.flags.contains(ReferenceFlags::FAMOUS);
        (is_demonym && is_joined)
            .then(|| context.doubtful(candidate, is_famous))
            .flatten()
    };
    if !candidates
        .iter()
        .any(|candidate| person(candidate).is_some())
    {
        return;
    }
    // How many of a row end before each word, and where one behind و begins.
    let mut ends = vec![0; context.segment.words.len() + 1];
    let mut joined = vec![false; ends.len()];
    for candidate in candidates.iter() {
        steps::count();
        let is_person = || context.type_of(candidate).is_person();
        if candidate.evidence.has(Signal::Listed) && context.counts(candidate) && is_person() {
            let is_joined =
                proclitics::is_and(&context.text[candidate.surface_start..candidate.start]);
            joined[candidate.first] |= is_joined;
            let before = if is_joined { ends[candidate.first] } else { 0 };
            ends[candidate.last] = ends[candidate.last].max(before + 1);
        }
    }
    for candidate in candidates {
        let row = ends[candidate.first];
        if (row >= 2 || row == 1 && joined[candidate.last])
            && let Some(meaning) = person(candidate)
        {
            candidate.meaning = meaning;
            candidate.start = candidate.surface_start + AND.len_utf8();
            candidate.evidence = Evidence::default().with(Signal::Neighbour);
        }
    }
}

/// How many names before one are counted.
const MOST_SURE: u8 = 2;

/// Joins a row.
const AND: char = 'و';

/// Leaves open which of two it is, the second of which is a state: زامبيا أو مالي, but not البحرين أو العبور.
const OR: Key = Key::of_folded("او");

/// Whether و stands before a candidate, at it or apart.
fn is_joined(context: &Context<'_>, candidate: &Candidate) -> bool {
    proclitics::is_and(&context.text[candidate.surface_start..candidate.start])
        || is_joined_apart(context, candidate)
}

/// Whether و or أو stands apart before a candidate.
fn is_joined_apart(context: &Context<'_>, candidate: &Candidate) -> bool {
    let before = candidate
        .first
        .checked_sub(1)
        .filter(|_| candidate.is_bare());
    let is_state = |reference: Reference| {
        reference.flags.contains(ReferenceFlags::WIDE) && !reference.is_demonym()
    };
    before.is_some_and(|before| {
        let key = context.key(before);
        key == AND_APART || key == OR && context.doubtful(candidate, is_state).is_some()
    })
}

/// The word before which the name ends that و joins a candidate to.
fn joined(context: &Context<'_>, candidate: &Candidate) -> Option<usize> {
    is_joined(context, candidate).then(|| joint(context, candidate))
}

/// The word before which the name before a candidate ends, if و joins them.
fn joint(context: &Context<'_>, candidate: &Candidate) -> usize {
    candidate.first - usize::from(is_joined_apart(context, candidate))
}

/// The names of a row, by the words of the segment and the end behind them.
pub(super) struct Row(Vec<Slot>);

/// What there is of a row before a word.
#[derive(Clone, Copy, Default)]
#[expect(clippy::struct_excessive_bools, reason = "what begins and ends there")]
struct Slot {
    begins: bool,
    ends: bool,
    /// A name behind و begins at the word.
    goes_on: bool,
    /// What may be one behind و begins at the word: أصفهان ويزد وكرمان.
    may_go_on: bool,
    /// How many names that و joins end there.
    sure: u8,
}

impl Row {
    pub(super) fn new(words: usize) -> Self {
        Self(vec![Slot::default(); words + 1])
    }

    /// Adds a name; `joined` is the word before which the one ends that و joins it to.
    pub(super) fn add(&mut self, name: &Candidate, joined: Option<usize>) {
        self.0[name.first].begins = true;
        self.0[name.last].ends = true;
        let before = joined.map_or(0, |at| self.0[at].sure);
        self.0[name.last].sure = self.0[name.last].sure.max((before + 1).min(MOST_SURE));
        if let Some(joined) = joined {
            self.0[joined].goes_on = true;
        }
    }

    /// Whether the candidate is the opponent of a club before it.
    pub(super) fn has_opponent(&self, context: &Context<'_>, candidate: &Candidate) -> bool {
        candidate.is_bare()
            && candidate.first > 1
            && self.0[candidate.first - 1].ends
            && context.is_one_of(candidate.first - 1, &AGAINST)
    }

    /// Whether the candidate is the opponent of a club behind it.
    pub(super) fn is_before_opponent(&self, context: &Context<'_>, candidate: &Candidate) -> bool {
        let behind = self.0.get(candidate.last + 1);
        behind.is_some_and(|slot| slot.begins) && context.is_one_of(candidate.last, &AGAINST)
    }

    /// Forgets what else a candidate that و joins may be, if two names of the row stand before it or one on each
    /// side of it: in «الرياض وجدة والخبر وأبها» it is no newspaper.
    fn tells_kind(&self, candidate: &mut Candidate, joined: Option<usize>) {
        let goes_on = u8::from(self.0[candidate.last].goes_on);
        if joined.is_some_and(|before| self.0[before].sure + goes_on >= 2) {
            candidate.evidence = candidate.evidence.without(Signal::Conflict);
        }
    }

    /// Whether و joins the candidate to the name before it, or to that behind it.
    fn takes(&self, candidate: &Candidate, joined: Option<usize>) -> bool {
        joined.is_some_and(|before| self.0[before].ends) || self.0[candidate.last].goes_on
    }
}
