//! Weighs a candidate: which of the entities with this name is meant, and what
//! speaks for and against it.

use core::cmp::Ordering;
use core::ptr;

use crate::chars;
use crate::gazetteer::{EntityType, Inner, Reference, ReferenceFlags, ReferenceSlice};
use crate::lexicon::{self, Classes};
use crate::normalize::{Key, fold_word};

use super::builder::{Hidden, Precision};
use super::candidates::{Candidate, Meaning, Standing};
use super::context::{Context, Gender};
use super::datelines::Enclosed;
use super::evidence::{Evidence, Signal};
use super::{others, proclitics, steps, vowels};

/// The score from which on a word beside a name decides what it is.
const SURE: i8 = Precision::Balanced.min_points();

/// Stands before the place where something is.
const IN: Key = Key::of_folded("في");

/// Sets the evidence, the standing and the entity of a candidate.
pub(super) fn judge(
    gazetteer: &Inner,
    hidden: &Hidden,
    evidence: bool,
    context: Context<'_>,
    candidate: &mut Candidate,
) {
    let Meaning::Name(name, _) = candidate.meaning else {
        return;
    };
    let is_in_phrase =
        || candidate.words() == 1 && context.is_in_phrase(candidate.first, candidate.tail);
    let has_proclitics = candidate.surface_start < candidate.start;
    if evidence
        && (is_in_phrase() || has_proclitics && begins_with_waw(gazetteer, context, candidate))
    {
        candidate.standing = Standing::Out;
        return;
    }
    let references = gazetteer.references(name);
    let no_demonym = context.text[..candidate.end].ends_with('ى')
        && lexicon::is_no_demonym_with_maqsura(candidate.tail);
    let is_of_another = evidence && others::is_of_another(context, candidate);
    let speaks = evidence && others::speaks_as_person(context, candidate);
    let may_be = |reference: Reference| {
        can_be(gazetteer, hidden, candidate, reference)
            && !(no_demonym && reference.flags.contains(ReferenceFlags::DEMONYM))
            && !(is_of_another && others::is_another(gazetteer, context, candidate, reference))
            && !(speaks && gazetteer.entity_type(reference.entity).is_location())
    };
    if references.len() == 1 || !evidence {
        let first = references.iter().position(may_be);
        let vouched = |first: usize| {
            let flags = references.get(first).flags;
            !evidence || !flags.contains(ReferenceFlags::NEEDS_EVIDENCE)
        };
        match first {
            Some(first) if vouched(first) => {
                let listed = Evidence::default().with(Signal::Listed);
                choose(candidate, context, references, first, listed);
                return;
            }
            Some(_) => {}
            None => {
                leave_out(hidden, references, candidate);
                return;
            }
        }
    }
    // An ordinary word on a list that nobody has read: nothing near it can weigh
    // as much as speaks against it.
    let suspect = ReferenceFlags::ORDINARY
        .with(ReferenceFlags::UNVETTED)
        .with(ReferenceFlags::NEEDS_EVIDENCE);
    let hopeless = |reference: Reference| reference.flags.contains(suspect);
    if candidate.words() == 1 && references.iter().all(hopeless) {
        candidate.evidence = Evidence::SUSPECT;
        return;
    }
    let kinds = Kinds::new(gazetteer, references);
    let surroundings = Surroundings::new(gazetteer, context, candidate, &kinds);
    let types = Types::new(gazetteer, references);
    let written = &context.text[candidate.start..candidate.end];
    let vocalized = vowels::is_vocalized(written);
    let mut best: Option<(_, usize, Evidence)> = None;
    for (at, reference) in references.iter().enumerate() {
        if may_be(reference) {
            steps::count();
            let evidence = surroundings.weigh(gazetteer, candidate, &types, reference);
            // «نادي برشلونة» is no city, however well known the city is.
            let score = evidence.points();
            let said = evidence.is_said() || evidence.has(Signal::Quoted);
            let said = said && score >= SURE;
            // جيبوتي is the country before it is one from there.
            let place = !reference.flags.contains(ReferenceFlags::DEMONYM);
            // In news of a match the club is meant, and not the newspaper.
            let club = references.len() > 1
                && reference.flags.contains(ReferenceFlags::CLUB)
                && context.speaks_of_club(candidate.first);
            let name = || gazetteer.entity(reference.entity).name();
            let marks = if vocalized {
                vowels::compare(written, name())
            } else {
                Ordering::Equal
            };
            let rank = (said, marks, score, place, club);
            if best.is_none_or(|(best, ..)| rank > best) {
                best = Some((rank, at, evidence));
            }
        }
    }
    match best {
        Some((_, at, evidence)) => {
            choose(candidate, context, references, at, evidence);
        }
        None => leave_out(hidden, references, candidate),
    }
}

/// Whether the و before a name is none, but the first letter of the word: في وجدة, مدينة وجدة.
#[inline(never)]
fn begins_with_waw(gazetteer: &Inner, context: Context<'_>, candidate: &Candidate) -> bool {
    let is_name = |word| gazetteer.matcher.alone(word).is_some();
    let whole = context.segment.words[candidate.first].whole;
    context.text[candidate.surface_start..].starts_with('و')
        && (context.takes_no_and(candidate.first)
            || context.begins_place(candidate.first) && whole.is_some_and(is_name))
}

/// Whether a place stands before a candidate and the mark of a dateline.
fn is_behind_place(gazetteer: &Inner, context: Context<'_>, candidate: &Candidate) -> bool {
    let mut folded = String::new();
    let before = context.before_mark(candidate.surface_start);
    fold_word(before.unwrap_or(""), &mut folded);
    let word = gazetteer.vocabulary.find_folded(&folded);
    let name = word.and_then(|word| gazetteer.matcher.alone(word));
    name.is_some_and(|name| Kinds::new(gazetteer, gazetteer.references(name)).sure_place)
}

/// What a candidate means if it is taken for the first of its name's doubtful references
/// that is such a one.
#[inline]
pub(super) fn doubtful(
    gazetteer: &Inner,
    hidden: &Hidden,
    candidate: &Candidate,
    is_one: impl Fn(Reference) -> bool,
) -> Option<Meaning> {
    meaning(gazetteer, hidden, candidate, |reference| {
        reference.flags.contains(ReferenceFlags::AMBIGUOUS) && is_one(reference)
    })
}

/// What a candidate means if it is taken for the first of its name's references that is such
/// a one.
#[inline]
pub(super) fn meaning(
    gazetteer: &Inner,
    hidden: &Hidden,
    candidate: &Candidate,
    is_one: impl Fn(Reference) -> bool,
) -> Option<Meaning> {
    let Meaning::Name(name, _) = candidate.meaning else {
        return None;
    };
    let mut all = gazetteer.references(name).iter();
    let at = all
        .position(|reference| is_one(reference) && can_be(gazetteer, hidden, candidate, reference));
    at.and_then(|at| u32::try_from(at).ok())
        .map(|at| Meaning::Name(name, at))
}

/// Leaves a candidate out that none of the entities can be. One that is hidden by
/// itself keeps its place.
fn leave_out(hidden: &Hidden, references: ReferenceSlice<'_>, candidate: &mut Candidate) {
    let is_hidden = |reference: Reference| {
        let sure = !reference.flags.contains(ReferenceFlags::NEEDS_EVIDENCE);
        sure && fits(candidate, reference) && hidden.has(reference.entity)
    };
    if references.iter().any(is_hidden) {
        candidate.meaning = Meaning::Hidden;
        candidate.add(Signal::Listed);
    } else {
        candidate.standing = Standing::Out;
    }
}

fn choose(
    candidate: &mut Candidate,
    context: Context<'_>,
    references: ReferenceSlice<'_>,
    at: usize,
    evidence: Evidence,
) {
    if let Meaning::Name(_, chosen) = &mut candidate.meaning {
        *chosen = u32::try_from(at).unwrap_or(0);
    }
    candidate.evidence = evidence;
    leave_generic_out(candidate, context, references.get(at).flags);
    // Of a demonym with the article, the mention is what follows it.
    let with_article = ReferenceFlags::DEMONYM.with(ReferenceFlags::BARE_ARTICLE);
    if references.get(at).flags.contains(with_article) && !candidate.needs_article {
        let name = &context.text[candidate.start..candidate.end];
        let article = proclitics::width(name, 2);
        if !name[article..].starts_with(char::is_whitespace) {
            candidate.start += article;
        }
    }
}

/// Leaves the generic word before a name and the nisba or place behind it out of the mention.
#[inline]
fn leave_generic_out(candidate: &mut Candidate, context: Context<'_>, flags: ReferenceFlags) {
    let words = &context.segment.words;
    // A forged file may have it of any name.
    if flags.contains(ReferenceFlags::BEHIND_GENERIC) && candidate.words() > 1 {
        candidate.first += 1;
        candidate.start = words[candidate.first].start;
        candidate.surface_start = candidate.start;
        // Without the quote behind it: حركة «فتح».
        candidate.end = words[candidate.last - 1].end;
        candidate.needs_article = false;
    }
    let last = if flags.contains(ReferenceFlags::BEFORE_PLACE) {
        let mut behind_first = candidate.first + 1..candidate.last;
        behind_first.rfind(|&at| words[at].key == IN)
    } else {
        let nisba = flags.contains(ReferenceFlags::BEFORE_NISBA) && candidate.words() > 1;
        nisba.then(|| candidate.last - 1)
    };
    if let Some(last) = last {
        candidate.last = last;
        candidate.end = words[last - 1].end;
        candidate.tail = words[last - 1].key;
    }
}

/// Whether a candidate can mean what a reference is to: its spelling can be what was read, and
/// it is not hidden.
#[inline]
pub(super) fn can_be(
    gazetteer: &Inner,
    hidden: &Hidden,
    candidate: &Candidate,
    reference: Reference,
) -> bool {
    fits(candidate, reference) && !hidden.contains(gazetteer, reference.entity)
}

/// Whether a reference's spelling can be what the candidate read.
fn fits(candidate: &Candidate, reference: Reference) -> bool {
    !candidate.needs_article || reference.flags.contains(ReferenceFlags::BARE_ARTICLE)
}

/// What kinds of entities a name may stand for.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "one for each kind")]
struct Kinds {
    person: bool,
    place: bool,
    /// A place for which nothing more need speak.
    sure_place: bool,
    organization: bool,
    demonym: bool,
}

impl Kinds {
    fn new(gazetteer: &Inner, references: ReferenceSlice<'_>) -> Self {
        let mut kinds = Self::default();
        for reference in references.iter() {
            let entity_type = gazetteer.entity_type(reference.entity);
            let is_demonym = reference.flags.contains(ReferenceFlags::DEMONYM);
            let is_sure = !reference.flags.contains(ReferenceFlags::NEEDS_EVIDENCE);
            kinds.demonym |= is_demonym;
            kinds.person |= entity_type.is_person();
            kinds.place |= entity_type.is_location();
            kinds.sure_place |= entity_type.is_location() && is_sure && !is_demonym;
            kinds.organization |= entity_type.is_organization();
        }
        kinds
    }
}

/// How many of a name's entities are of each type.
struct Types<'g> {
    gazetteer: &'g Inner,
    references: ReferenceSlice<'g>,
    /// Counted once for a name of many; those of a few are counted when asked for.
    counts: Vec<(&'g EntityType, usize)>,
}

impl<'g> Types<'g> {
    const MANY: usize = 16;

    fn new(gazetteer: &'g Inner, references: ReferenceSlice<'g>) -> Self {
        let mut counts: Vec<(&EntityType, usize)> = Vec::new();
        if references.len() > Self::MANY {
            for reference in references.iter() {
                steps::count();
                let entity_type = gazetteer.entity_type(reference.entity);
                match counts.iter_mut().find(|(of, _)| ptr::eq(*of, entity_type)) {
                    Some((_, count)) => *count += 1,
                    None => counts.push((entity_type, 1)),
                }
            }
        }
        Self {
            gazetteer,
            references,
            counts,
        }
    }

    /// How many are of this type of the list, which has each type once.
    fn count(&self, entity_type: &EntityType) -> usize {
        let is = |of: &EntityType| ptr::eq(of, entity_type);
        if self.counts.is_empty() {
            let types = self.references.iter();
            let types = types.map(|reference| self.gazetteer.entity_type(reference.entity));
            let same = types.inspect(|_| steps::count()).filter(|of| is(of));
            return same.count();
        }
        let counted = self.counts.iter().find(|(of, _)| is(of));
        counted.map_or(0, |&(_, count)| count)
    }
}

/// What the words around a candidate say, by what it may be.
struct Surroundings {
    person: Evidence,
    place: Evidence,
    organization: Evidence,
    demonym: Evidence,
    /// Of a single word on a list that nobody has read.
    unvetted: Evidence,
}

impl Surroundings {
    /// Looks only for what speaks for these kinds.
    fn new(gazetteer: &Inner, context: Context<'_>, candidate: &Candidate, kinds: &Kinds) -> Self {
        let none = Evidence::default();
        let proclitics = &context.text[candidate.surface_start..candidate.start];
        let bare = proclitics.is_empty();
        let before = if bare
            && (kinds.place || kinds.organization)
            && !(candidate.words() == 1
                && (context.is_said_of_noun(candidate.first) || context.is_adverb(candidate.first)))
        {
            context.announces(candidate.first)
        } else {
            Classes::default()
        };
        // One title after another (صاحب السمو الشيخ), whom a title is of (مساعدة المرضى), or a title at its end (قال الرئيس
        // أمام الحشد, who is no إمام), or what joins names (قال أبو; but Lee and Ma are as short as لي and ما).
        let is_word = || {
            let classes = context.classes(candidate.first);
            let long = context.segment.words[candidate.first].key.letters() > 2;
            candidate.words() == 1
                && (classes.has(Classes::PERSON_TITLE)
                    || long && classes.has(Classes::FUNCTION)
                    || classes.has(Classes::PARTICLE)
                    || classes.has(Classes::ORDINARY) && context.is_genitive(candidate.first))
        };
        let title = kinds.person
            && bare
            && (context.has_title(candidate.first) || context.is_said_to_speak(candidate))
            && !is_word();
        let verb = kinds.person && context.has_verb(candidate.last);
        let name = &context.text[candidate.start..candidate.end];
        // في 8 آذار is a date.
        let preposition = kinds.place
            && bare
            && !name.starts_with(chars::is_digit)
            && context.has_preposition(candidate.first);
        // العالم العربي is no newspaper; باريس الفرنسية is the city.
        let definite = || candidate.needs_article || proclitics::begins_with_article(name);
        // Of a ministry it says which, and that is for the name to say.
        let head = || context.classes(candidate.first).has(Classes::ORG_HEAD);
        let nisba = (kinds.organization || kinds.place)
            .then(|| context.nisba(candidate.last))
            .flatten()
            .filter(|_| !definite() && !head());
        // Of أبريل (نيسان), the brackets hold a month; فوز السعودية is no company.
        let ordinary =
            || candidate.words() == 1 && context.classes(candidate.first).has(Classes::ORDINARY);
        // A newspaper is feminine, too: صحيفة ليكيب الفرنسية.
        let feminine = nisba == Some(Gender::Feminine) && !before.has(Classes::ORG_WORD);
        let of_place = kinds.place && feminine;
        let of_organization = kinds.organization && nisba.is_some() && !of_place && !ordinary();
        let surface = candidate.surface_start..candidate.end;
        let quoted = kinds.organization
            && match context.enclosed(surface) {
                Some(Enclosed::Quotes) => true,
                // إسطنبول / الأناضول; but شفق نيوز / دهوك
                Some(Enclosed::Dateline) => {
                    !kinds.sure_place || is_behind_place(gazetteer, context, candidate)
                }
                Some(Enclosed::Brackets) => !ordinary(),
                None => false,
            };
        let dateline = kinds.place
            && bare
            && context.begins_report(candidate.start..candidate.end)
            && !lexicon::classes(candidate.tail).has(Classes::COMMON);
        // سكان المدينة are those of some city, تنظيم البطولة is what somebody does.
        let of_any = before.has(Classes::OF_ANY)
            && candidate.words() == 1
            && lexicon::classes(candidate.tail).has(Classes::COMMON);
        let place_word = before.has(Classes::PLACE_WORD) && !of_any;
        let is_kind = || candidate.words() == 1 && context.is_kind(candidate.first);
        let org_word = before.has(Classes::ORG_WORD) && !of_any && !is_kind();
        let is_adjective = kinds.demonym && context.is_adjective(candidate.first, proclitics);
        Self {
            person: none
                .with_if(Signal::Title, title)
                .with_if(Signal::Verb, verb),
            place: none
                .with_if(Signal::PlaceWord, place_word)
                .with_if(Signal::Preposition, preposition)
                .with_if(Signal::Nisba, of_place)
                .with_if(Signal::Quoted, dateline),
            organization: none
                .with_if(Signal::OrgWord, org_word)
                .with_if(Signal::Nisba, of_organization)
                .with_if(Signal::Quoted, quoted),
            demonym: none.with_if(Signal::Adjective, is_adjective),
            unvetted: none
                .with(Signal::Unvetted)
                .with_if(Signal::Proclitic, !bare),
        }
    }

    fn weigh(
        &self,
        gazetteer: &Inner,
        candidate: &Candidate,
        types: &Types<'_>,
        reference: Reference,
    ) -> Evidence {
        let has = |flag| reference.flags.contains(flag);
        let entity_type = gazetteer.entity_type(reference.entity);
        let same = types.count(entity_type);
        let single = candidate.words() == 1;
        let unvetted = has(ReferenceFlags::UNVETTED);
        let ordinary = has(ReferenceFlags::ORDINARY);
        let by_hand = has(ReferenceFlags::AMBIGUOUS);
        let mut evidence = Evidence::default()
            .with_if(Signal::Listed, !has(ReferenceFlags::NEEDS_EVIDENCE))
            .with_if(Signal::FullName, !single && !by_hand)
            .with_if(Signal::Support, same > 1 && unvetted)
            .with_if(Signal::Ordinary, ordinary)
            .with_if(Signal::Suspect, ordinary && unvetted)
            // In a place there is only the place.
            .with_if(
                Signal::Conflict,
                same * 2 <= types.references.len()
                    && !(entity_type.is_location() && self.place.has(Signal::Preposition)),
            );
        if single && unvetted {
            evidence = evidence.and(self.unvetted);
        }
        let around = if has(ReferenceFlags::DEMONYM) {
            if !has(ReferenceFlags::BARE_ARTICLE) {
                return evidence;
            }
            self.demonym
        } else if entity_type.is_person() {
            self.person
        } else if entity_type.is_location() {
            self.place
        } else if entity_type.is_organization() {
            self.organization
        } else {
            return evidence;
        };
        evidence.and(around)
    }
}
