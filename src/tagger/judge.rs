//! Weighs a candidate: which of the entities with this name is meant, and what
//! speaks for and against it.

use crate::gazetteer::{EntityType, Inner, Reference, ReferenceFlags, ReferenceSlice};

use super::builder::Hidden;
use super::candidates::{Candidate, Meaning};
use super::context::Context;
use super::evidence::{Evidence, Signal};
use super::{proclitics, steps};

/// Sets the evidence, the score and the entity of a candidate.
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
    let references = gazetteer.references(name);
    let fits = |reference: Reference| {
        fits(candidate, reference) && !hidden.contains(gazetteer, reference.entity)
    };
    let vouched = |reference: Reference| {
        !evidence || !reference.flags.contains(ReferenceFlags::NEEDS_EVIDENCE)
    };
    if references.len() == 1 || !evidence {
        match references.iter().position(fits) {
            Some(first) if vouched(references.get(first)) => {
                set(candidate, first, Evidence::default().with(Signal::Listed));
                leave_article_out(references.get(first), context.text, candidate);
                return;
            }
            Some(_) => {}
            None => {
                candidate.score = i8::MIN;
                return;
            }
        }
    }
    let mut best: Option<(i8, usize, Evidence)> = None;
    let surroundings = Surroundings::new(context, candidate);
    for (index, reference) in references.iter().enumerate() {
        if !fits(reference) {
            continue;
        }
        steps::count();
        let evidence = surroundings.weigh(gazetteer, candidate, references, reference);
        let score = evidence.score();
        if best.is_none_or(|(best, ..)| score > best) {
            best = Some((score, index, evidence));
        }
    }
    match best {
        Some((_, index, evidence)) => {
            set(candidate, index, evidence);
            leave_article_out(references.get(index), context.text, candidate);
        }
        None => candidate.score = i8::MIN,
    }
}

/// Of a demonym with the article, the mention is what follows it.
fn leave_article_out(reference: Reference, text: &str, candidate: &mut Candidate) {
    let with_article = ReferenceFlags::DEMONYM.with(ReferenceFlags::BARE_ARTICLE);
    if reference.flags.contains(with_article) && !candidate.needs_article {
        candidate.start += proclitics::width(&text[candidate.start..candidate.end], 2);
    }
}

fn set(candidate: &mut Candidate, reference: usize, evidence: Evidence) {
    if let Meaning::Name(_, chosen) = &mut candidate.meaning {
        *chosen = u32::try_from(reference).unwrap_or(0);
    }
    candidate.evidence = evidence;
    candidate.score = evidence.score();
}

/// Whether a reference's spelling can be what the candidate read.
pub(super) fn fits(candidate: &Candidate, reference: Reference) -> bool {
    !candidate.needs_article || reference.flags.contains(ReferenceFlags::BARE_ARTICLE)
}

/// What the words around a candidate say, whatever it is.
struct Surroundings {
    title: bool,
    verb: bool,
    place_word: bool,
    preposition: bool,
    org_word: bool,
    after_article: bool,
    proclitic: Proclitic,
}

#[derive(PartialEq)]
enum Proclitic {
    None,
    Conjunction,
    Preposition,
}

impl Surroundings {
    fn new(context: Context<'_>, candidate: &Candidate) -> Self {
        use crate::lexicon::Classes;
        let before = context.announces(candidate.first);
        let proclitics = &context.text[candidate.surface_start..candidate.start];
        let proclitic = match proclitics.chars().next() {
            None => Proclitic::None,
            Some('و') if proclitics.chars().count() == 1 => Proclitic::Conjunction,
            Some(_) => Proclitic::Preposition,
        };
        Self {
            title: proclitic == Proclitic::None && context.has_title(candidate.first),
            verb: context.has_verb(candidate.last),
            place_word: proclitic == Proclitic::None && before.has(Classes::PLACE_WORD),
            preposition: proclitic == Proclitic::None && context.has_preposition(candidate.first)
                || proclitics.ends_with('ب'),
            org_word: proclitic == Proclitic::None && before.has(Classes::ORG_WORD),
            after_article: context.is_after_article(candidate.first),
            proclitic,
        }
    }

    fn weigh(
        &self,
        gazetteer: &Inner,
        candidate: &Candidate,
        references: ReferenceSlice<'_>,
        reference: Reference,
    ) -> Evidence {
        let has = |flag| reference.flags.contains(flag);
        let type_of = |reference: Reference| gazetteer.entity_type(reference.entity);
        let entity_type = type_of(reference);
        let person = *entity_type == EntityType::PERSON;
        let demonym = has(ReferenceFlags::DEMONYM);
        let place = *entity_type == EntityType::LOCATION && !demonym;
        let organization = *entity_type == EntityType::ORGANIZATION;
        let same = references.iter().filter(|&r| type_of(r) == entity_type).count();
        let single = candidate.words() == 1;
        Evidence::default()
            .with_if(Signal::Listed, !has(ReferenceFlags::NEEDS_EVIDENCE))
            .with_if(
                Signal::FullName,
                !single && !has(ReferenceFlags::AMBIGUOUS),
            )
            .with_if(Signal::Unvetted, single && has(ReferenceFlags::UNVETTED))
            .with_if(Signal::Ordinary, has(ReferenceFlags::ORDINARY))
            .with_if(
                Signal::Suspect,
                has(ReferenceFlags::ORDINARY) && has(ReferenceFlags::UNVETTED),
            )
            .with_if(Signal::Title, person && self.title)
            .with_if(Signal::Verb, person && self.verb)
            .with_if(Signal::PlaceWord, place && self.place_word)
            .with_if(Signal::Preposition, place && self.preposition)
            .with_if(Signal::OrgWord, organization && self.org_word)
            .with_if(Signal::Support, same > 1 && has(ReferenceFlags::UNVETTED))
            .with_if(
                Signal::Adjective,
                demonym && self.after_article && has(ReferenceFlags::BARE_ARTICLE),
            )
            .with_if(
                Signal::Conflict,
                same < references.len() && same * 2 <= references.len(),
            )
            .with_if(
                Signal::Proclitic,
                single && has(ReferenceFlags::UNVETTED) && self.proclitic != Proclitic::None,
            )
    }
}
