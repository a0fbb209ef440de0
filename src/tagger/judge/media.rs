//! Which of the media of one name is meant, by the word before it: «قناة الحياة» is a channel, «صحيفة
//! الحياة» a newspaper, and neither of them the club or the city that is called so.

use crate::gazetteer::{Inner, Media, Reference};
use crate::normalize::{WordSet, Words};

use crate::tagger::beside::opens_quote;
use crate::tagger::candidate::{Candidate, Meaning};
use crate::tagger::context::Context;
use crate::tagger::evidence::{Evidence, Signal};
use crate::tagger::proclitics;

/// Newspapers; most of them say صحيفة of themselves on the net, too.
const PAPERS: Words<6> = Words::of("صحيفه جريده يوميه صحيفتي جريدتي صحيفتا");

const MAGAZINES: Words<2> = Words::of("مجله دوريه");

const WEEKLIES: Words<1> = Words::of("اسبوعيه");

const CHANNELS: Words<6> = Words::of("قناه قناتي قناتا تلفزيون تليفزيون فضاءيه");

const STATIONS: Words<1> = Words::of("محطه");

/// What is called so may be on the air or on the net, and is seldom printed.
const NETWORKS: Words<1> = Words::of("شبكه");

const RADIOS: Words<2> = Words::of("اذاعه راديو");

/// (It is of travel, too.)
const AGENCIES: Words<1> = Words::of("وكاله");

/// Every medium has one: موقع اليوم السابع.
const SITES: Words<3> = Words::of("موقع بوابه منصه");

/// What a word before a name says of it.
struct Told {
    words: &'static WordSet,
    /// The kinds that are called so.
    kinds: Media,
    /// A place that is called so is none behind it: صحيفة المغرب; but قناة السويس.
    is_no_place: bool,
    /// Media of all other kinds are none.
    is_strict: bool,
}

const TOLD: [Told; 9] = [
    Told::printed(&PAPERS, Media::PAPER),
    Told::printed(&MAGAZINES, Media::MAGAZINE),
    Told::printed(&WEEKLIES, Media::PAPER.with(Media::MAGAZINE)),
    Told::other(&CHANNELS, Media::CHANNEL),
    Told::other(&STATIONS, Media::CHANNEL.with(Media::RADIO)),
    Told::other(
        &NETWORKS,
        Media::CHANNEL
            .with(Media::RADIO)
            .with(Media::AGENCY)
            .with(Media::SITE),
    ),
    Told::printed(&RADIOS, Media::RADIO),
    Told::other(&AGENCIES, Media::AGENCY),
    Told {
        is_strict: false,
        ..Told::other(&SITES, Media::SITE)
    },
];

impl Told {
    const fn other(words: &'static WordSet, kinds: Media) -> Self {
        Self {
            words,
            kinds,
            is_no_place: false,
            is_strict: true,
        }
    }

    const fn printed(words: &'static WordSet, kinds: Media) -> Self {
        Self {
            is_no_place: true,
            ..Self::other(words, kinds)
        }
    }

    /// Whether a reference is to a medium of the kind.
    fn is_of_kind(&self, gazetteer: &Inner, reference: Reference) -> bool {
        Media::of(gazetteer, reference.entity).is_some_and(|kinds| kinds.has_any(self.kinds))
    }

    /// Whether a reference is to a medium of another kind, by a name that many have.
    fn is_of_other_kind(&self, gazetteer: &Inner, reference: Reference) -> bool {
        self.is_strict
            && reference.is_ambiguous()
            && Media::of(gazetteer, reference.entity)
                .is_some_and(|kinds| !kinds.has_any(self.kinds))
    }
}

/// What the word before a candidate says of the kind of a medium.
fn told(context: &Context<'_>, candidate: &Candidate) -> Option<&'static Told> {
    let before = candidate.first.checked_sub(1)?;
    let is_beside = || {
        context.segment.words[candidate.first].joined()
            || opens_quote(context.text, candidate.start)
    };
    if !candidate.is_bare() || !is_beside() {
        return None;
    }
    let told = TOLD
        .iter()
        .find(|told| context.is_one_of(before, told.words))?;
    (!proclitics::has_article(context.written(before))).then_some(told)
}

/// The kinds of media that the word before a candidate says it is of, and no other.
pub(in crate::tagger) fn kinds_told(context: &Context<'_>, candidate: &Candidate) -> Option<Media> {
    let told = told(context, candidate).filter(|told| told.is_strict)?;
    Some(told.kinds)
}

/// Chooses the medium of the kind that the word before says; where none of that name is known to be
/// one, and the chosen entity is of another kind, leaves open which is meant.
pub(super) fn settle(
    context: &Context<'_>,
    candidate: &mut Candidate,
    choose: impl Fn(&dyn Fn(Reference) -> bool) -> Option<Candidate>,
) {
    // Most candidates of a large list do not count; it is asked of the others alone.
    if !context.counts(candidate) {
        return;
    }
    let Some(told) = told(context, candidate) else {
        return;
    };
    let gazetteer = context.gazetteer;
    let Some(reference) = candidate.meaning.reference(gazetteer) else {
        return;
    };
    let is_organization =
        |reference: Reference| gazetteer.entity_type(reference.entity).is_organization();
    if told.is_of_kind(gazetteer, reference) {
        return;
    }
    let of_kind = |reference: Reference| told.is_of_kind(gazetteer, reference);
    let is_printed = told.is_no_place || told.kinds == Media::CHANNEL;
    if (is_organization(reference) || is_printed)
        && let Some(medium) = choose(&of_kind)
    {
        *candidate = medium;
        return;
    }
    let is_other = |reference: Reference| {
        told.is_strict && reference.is_club()
            || told.is_no_place && gazetteer.is_place(reference)
            || told.is_of_other_kind(gazetteer, reference)
    };
    if !is_other(reference) {
        return;
    }
    let is_one = |reference: Reference| is_organization(reference) && !is_other(reference);
    if let Some(other) = choose(&is_one) {
        *candidate = other;
    } else if context.settings.compose.organizations {
        candidate.meaning = Meaning::Organization(None);
        candidate.evidence = Evidence::default().with(Signal::OrgWord);
    }
}
