//! Weighs a candidate: which of the entities with this name is meant, and what speaks for and against it.
//!
//! What stands around it is collected as [`surroundings`]. Of the rest, each file knows one sign:
//!
//! - It is no name, or not this one: [`accusatives`], [`adjectives`], [`articles`], [`maqsura`], [`peoples`],
//!   [`possessives`], [`prayers`], [`vowels`].
//! - It is somebody else, or somebody indeed: [`other_persons`], [`namesakes`], [`honorifics`], [`kunyas`], [`narrators`].
//! - It is a place, or that for which it stands: [`going`], [`governments`], [`whereabouts`].
//! - It is an organization, of some [`kinds`]: [`companies`], [`media`] and their [`partners`], [`quoted`] names.
//! - It is a club: [`agreement`], [`careers`], [`clubs`], [`fixtures`].
//! - Others stand beside it: [`neighbours`].

mod accusatives;
mod adjectives;
mod agreement;
mod articles;
mod careers;
mod clubs;
mod companies;
mod fixtures;
mod going;
mod governments;
mod honorifics;
mod kinds;
mod kunyas;
mod maqsura;
mod media;
mod namesakes;
mod narrators;
mod neighbours;
mod other_persons;
mod partners;
mod peoples;
mod possessives;
mod prayers;
mod quoted;
mod surroundings;
mod vowels;
mod whereabouts;

pub(super) use clubs::is_definite_alone;
pub(super) use media::kinds_told;
pub(super) use namesakes::{forget as forget_namesakes, is_artist};
pub(super) use other_persons::forget_titled;

use core::cell::OnceCell;
use core::cmp::Ordering;

use crate::gazetteer::{Inner, Reference, ReferenceFlags, ReferenceSlice};
use crate::lexicon::{self, Classes};
use crate::normalize::folded;

use crate::tagger::builder::{Hidden, Precision};
use crate::tagger::candidate::{Candidate, Meaning, Standing};
use crate::tagger::context::marked_verbs::begins_verb;
use crate::tagger::context::{Context, IN};
use crate::tagger::evidence::{Evidence, Signal};
use crate::tagger::{proclitics, steps};
use surroundings::{Kinds, Surroundings, Types};

/// The score from which on a word beside a name decides what it is.
const SURE: i32 = Precision::Balanced.min_score();

/// Weighs the candidates of a segment.
pub(super) fn judge(context: &Context<'_>, candidates: &mut [Candidate]) {
    if candidates.is_empty() {
        return;
    }
    if !context.settings.evidence {
        for candidate in candidates {
            trust(context, candidate);
        }
        return;
    }
    for candidate in &mut *candidates {
        if !context.is_whole_text() && is_hopeless(context, candidate) {
            candidate.standing = Standing::Out;
        } else {
            weigh(context, candidate);
        }
    }
    if candidates.iter().any(|c| context.is_doubtful(c)) {
        clubs::clubs(context, candidates);
        neighbours::rows(context, candidates);
    }
    if candidates.iter().any(|c| c.evidence.has(Signal::Conflict)) {
        neighbours::nisbas(context, candidates);
        clubs::opponents(context, candidates);
    }
    careers::careers(context, candidates);
    agreement::agreement(context, candidates);
    fixtures::fixtures(context, candidates);
    whereabouts::settle(context, candidates);
}

/// Whether a candidate counts only if the whole text says so, and never as a club.
#[inline]
fn is_hopeless(context: &Context<'_>, candidate: &Candidate) -> bool {
    let Meaning::Name(name, _) = candidate.meaning else {
        return false;
    };
    let references = context.gazetteer.references(name);
    is_suspect(context, candidate, references) && !references.iter().any(Reference::is_club)
}

/// Takes a candidate for the first of the entities that it can be, without any evidence.
fn trust(context: &Context<'_>, candidate: &mut Candidate) {
    let Meaning::Name(name, _) = candidate.meaning else {
        return;
    };
    let references = context.gazetteer.references(name);
    let may_be = |reference: Reference| {
        context.can_be(candidate, reference)
            && !(reference.is_demonym() && is_no_demonym(context, candidate))
    };
    match references.position(may_be) {
        Some(at) => {
            let listed = Evidence::default().with(Signal::Listed);
            choose(candidate, context, references, at, listed);
        }
        None => leave_out(context, references, candidate),
    }
}

/// Sets the evidence, the standing and the entity of a candidate.
fn weigh(context: &Context<'_>, candidate: &mut Candidate) {
    let read = *candidate;
    weigh_as(context, candidate, |_| true);
    let choose = |is_one: &dyn Fn(Reference) -> bool| {
        let mut other = read;
        weigh_as(context, &mut other, is_one);
        let counts = context.counts(&other) && !matches!(other.meaning, Meaning::Hidden(_));
        counts.then_some(other)
    };
    kinds::settle(context, candidate, choose);
    media::settle(context, candidate, choose);
}

/// The same, if one of its references is meant that is such a one.
fn weigh_as(context: &Context<'_>, candidate: &mut Candidate, is_one: impl Fn(Reference) -> bool) {
    let gazetteer = context.gazetteer;
    let Meaning::Name(name, _) = candidate.meaning else {
        return;
    };
    let is_in_phrase =
        || candidate.words() == 1 && context.is_in_phrase(candidate.first, candidate.tail);
    let has_proclitics = !candidate.is_bare();
    let is_no_name = || {
        is_in_phrase()
            || has_proclitics && begins_with_waw(context, candidate)
            || maqsura::begins_with_preposition(context, candidate)
            || begins_with_particle(context, candidate)
            || adjectives::ends_given(context, candidate)
            || begins_verb(&context.text[candidate.start..candidate.end])
            || peoples::is_of_dynasty(context, candidate)
    };
    if is_no_name() {
        candidate.standing = Standing::Out;
        return;
    }
    let references = gazetteer.references(name);
    let whole = OnceCell::new();
    let has_tanwin = accusatives::has_tanwin(&context.text[..candidate.end]);
    let is_another = |reference: Reference| {
        let find = || other_persons::whole_of_another(context, candidate);
        gazetteer.entity_type(reference.entity).is_person()
            && (has_tanwin
                || whole.get_or_init(find).clone().is_some_and(|whole| {
                    other_persons::is_another(context, candidate, whole, reference)
                }))
    };
    let no_place = || {
        has_tanwin
            || other_persons::speaks_as_person(context, candidate)
            || context.honours(candidate.last)
            || accusatives::is_one(context, candidate)
            || prayers::is_one(context, candidate)
            || peoples::is_one(context, candidate)
            || peoples::is_ancestor(context, candidate)
            || vowels::is_indefinite(context, candidate)
            || quoted::is_work(context, candidate)
            || kunyas::is_one(context, candidate)
    };
    let may_be = |reference: Reference| {
        let is_demonym = reference.is_demonym();
        let is_other = is_demonym && is_no_demonym(context, candidate)
            || possessives::is_one(context, candidate, reference)
            || is_another(reference)
            || adjectives::is_one(context, candidate, reference)
            || gazetteer.is_place(reference) && no_place();
        context.can_be(candidate, reference) && !is_other && is_one(reference)
    };
    if references.len() == 1 {
        let only = as_written(context, candidate, references.get(0));
        if !may_be(only) {
            leave_out(context, references, candidate);
            return;
        }
        if !only.needs_evidence() && !surroundings::likelier_whole(context, candidate, only) {
            let listed = Evidence::default().with(Signal::Listed);
            choose(candidate, context, references, 0, listed);
            return;
        }
    }
    if is_suspect(context, candidate, references) {
        candidate.evidence = Evidence::SUSPECT;
        return;
    }
    match surest(context, candidate, references, may_be) {
        Some((at, evidence)) => choose(candidate, context, references, at, evidence),
        None => leave_out(context, references, candidate),
    }
}

/// Whether a candidate is a single ordinary word on a list that nobody has read: it never counts by what
/// is near, unless that is what its kind of place is called (قرية الأمل).
#[inline]
fn is_suspect(
    context: &Context<'_>,
    candidate: &Candidate,
    references: ReferenceSlice<'_>,
) -> bool {
    const SUSPECT: ReferenceFlags = ReferenceFlags::ORDINARY
        .with(ReferenceFlags::UNVETTED)
        .with(ReferenceFlags::NEEDS_EVIDENCE);
    let mut references = references.iter();
    candidate.words() == 1
        && references.all(|reference| reference.flags.contains(SUSPECT))
        && !is_behind_place_word(context, candidate)
}

/// Whether a word with the article stands behind one for a kind of place, and the list is none of all the places of
/// the world; without the article it is seldom a name (مدينة بيت لحم، قرية لا يصلها أحد).
fn is_behind_place_word(context: &Context<'_>, candidate: &Candidate) -> bool {
    let before = candidate.first.checked_sub(1);
    !context.gazetteer.is_large()
        && context.has_article(candidate.first)
        && before.is_some_and(|at| context.classes(at).has(Classes::PLACE_WORD))
}

/// The number of the reference that is likeliest meant, of those that may be, and what speaks for
/// and against it.
fn surest(
    context: &Context<'_>,
    candidate: &Candidate,
    references: ReferenceSlice<'_>,
    may_be: impl Fn(Reference) -> bool,
) -> Option<(u32, Evidence)> {
    let gazetteer = context.gazetteer;
    let kinds = Kinds::new(gazetteer, references);
    let surroundings = Surroundings::new(context, candidate, &kinds);
    let types = Types::new(gazetteer, references);
    let written = &context.text[candidate.start..candidate.end];
    let vocalized = vowels::is_vocalized(written);
    let mut best: Option<(_, u32, Evidence)> = None;
    for (at, reference) in references.numbered() {
        if may_be(reference) {
            steps::count();
            let reference = as_written(context, candidate, reference);
            let evidence = surroundings.weigh(context, candidate, &types, reference);
            // «نادي برشلونة» is no city, however well known the city is.
            let score = evidence.score();
            let said = evidence.is_said() || evidence.has(Signal::Quoted);
            let said = said && score >= SURE;
            // جيبوتي is the country before it is one from there.
            let place = !reference.is_demonym();
            // In news of a match the club is meant, and not the newspaper.
            let club = references.len() > 1
                && reference.is_club()
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
    best.map(|(_, at, evidence)| (at, evidence))
}

/// A reference as the text writes its name.
#[inline]
fn as_written(context: &Context<'_>, candidate: &Candidate, reference: Reference) -> Reference {
    let reference = articles::as_written(context, candidate, reference);
    possessives::as_written(context, candidate, reference)
}

/// Whether a word written with ى is none of those who are from a place: another word is.
#[inline(never)]
fn is_no_demonym(context: &Context<'_>, candidate: &Candidate) -> bool {
    context.text[..candidate.end].ends_with('ى')
        && lexicon::is_no_demonym_with_maqsura(candidate.tail)
}

/// Whether a person's name of several words begins with a particle as it is written, which the list writes otherwise:
/// قال إن هيدالغو غادرت is not of آن هيدالغو, nor is الآن جوبيه يغادر of آلان جوبيه.
fn begins_with_particle(context: &Context<'_>, candidate: &Candidate) -> bool {
    const PARTICLES: [&str; 3] = ["أن", "إن", "الآن"];
    let Meaning::Name(name, _) = candidate.meaning else {
        return false;
    };
    let first = |name: &str| {
        PARTICLES
            .into_iter()
            .find(|of| name.split(' ').next() == Some(of))
    };
    let mut references = context.gazetteer.references(name).iter();
    candidate.words() > 1
        && first(&context.text[candidate.start..candidate.end]).is_some_and(|particle| {
            references.all(|of| {
                let entity = context.gazetteer.entity(of.entity);
                entity.entity_type().is_person() && first(entity.name()) != Some(particle)
            })
        })
}

/// Whether the و before a name is none, but the first letter of the word: في وجدة, مدينة وجدة.
#[inline(never)]
fn begins_with_waw(context: &Context<'_>, candidate: &Candidate) -> bool {
    let is_name = |word| context.gazetteer.matcher.alone(word).is_some();
    let whole = context.segment.words[candidate.first].whole;
    context.text[candidate.surface_start..].starts_with('و')
        && (context.takes_no_and(candidate.first)
            || context.begins_place(candidate.first) && whole.is_some_and(is_name))
}

/// Whether a place stands before a candidate and the mark of a dateline.
fn is_behind_place(context: &Context<'_>, candidate: &Candidate) -> bool {
    let gazetteer = context.gazetteer;
    let before = context.before_mark(candidate.surface_start);
    let word = gazetteer
        .vocabulary
        .find_folded(&folded(before.unwrap_or("")));
    let name = word.and_then(|word| gazetteer.matcher.alone(word));
    name.is_some_and(|name| Kinds::new(gazetteer, gazetteer.references(name)).sure_place)
}

impl Context<'_> {
    /// What a candidate means if it is taken for the first of its name's doubtful references
    /// that is such a one.
    #[inline]
    fn doubtful(
        &self,
        candidate: &Candidate,
        is_one: impl Fn(Reference) -> bool,
    ) -> Option<Meaning> {
        self.meaning(candidate, |reference| {
            reference.is_ambiguous() && is_one(reference)
        })
    }

    /// What a candidate means if it is taken for the first of its name's references that is such
    /// a one.
    #[inline]
    fn meaning(
        &self,
        candidate: &Candidate,
        is_one: impl Fn(Reference) -> bool,
    ) -> Option<Meaning> {
        let Meaning::Name(name, _) = candidate.meaning else {
            return None;
        };
        let all = self.gazetteer.references(name);
        let at = all.position(|reference| is_one(reference) && self.can_be(candidate, reference));
        Some(Meaning::Name(name, at?))
    }

    /// Whether a candidate can mean what a reference is to, see [`can_be`].
    #[inline]
    fn can_be(&self, candidate: &Candidate, reference: Reference) -> bool {
        can_be(self.gazetteer, self.hidden, candidate, reference)
    }
}

/// Leaves a candidate out that none of the entities can be. One that is hidden by
/// itself keeps its place.
fn leave_out(context: &Context<'_>, references: ReferenceSlice<'_>, candidate: &mut Candidate) {
    let is_hidden = |reference: Reference| {
        let sure = !reference.needs_evidence();
        sure && fits(candidate, reference) && context.hidden.has(reference.entity)
    };
    if let Some(hidden) = references.iter().find(|&reference| is_hidden(reference)) {
        candidate.meaning = Meaning::Hidden(hidden.entity);
        candidate.add(Signal::Listed);
    } else {
        candidate.standing = Standing::Out;
    }
}

fn choose(
    candidate: &mut Candidate,
    context: &Context<'_>,
    references: ReferenceSlice<'_>,
    at: u32,
    evidence: Evidence,
) {
    if let Meaning::Name(_, chosen) = &mut candidate.meaning {
        *chosen = at;
    }
    candidate.evidence = evidence;
    let flags = references.get(at).flags;
    leave_generic_out(candidate, context, flags);
    // Of a demonym with the article, the mention is what follows it.
    let with_article = ReferenceFlags::DEMONYM.with(ReferenceFlags::BARE_ARTICLE);
    if flags.contains(with_article) && !candidate.needs_article {
        let name = &context.text[candidate.start..candidate.end];
        let article = proclitics::width(name, 2);
        if !name[article..].starts_with(char::is_whitespace) {
            candidate.start += article;
        }
    }
}

/// Leaves the generic word before a name and the nisba or place behind it out of the mention.
#[inline]
fn leave_generic_out(candidate: &mut Candidate, context: &Context<'_>, flags: ReferenceFlags) {
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
        let within = behind_first.rfind(|&at| words[at].key == IN);
        // شارع محمد الخامس بالرباط
        within.or_else(|| (candidate.words() > 2).then(|| candidate.last - 1))
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
