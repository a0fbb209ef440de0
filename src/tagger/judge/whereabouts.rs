//! Which of those of one name is meant, by what stands right beside it: a word for what kind of place it
//! is (مدينة الكويت; of a region and its town it is else the town), or where it is (طرابلس الليبية، الأهلي (مصر)، أثينا بولاية جورجيا). Where that speaks against all
//! whom the list has under the name (موسكو بولاية أيداهو), the mention stays, without an entity.

use core::cell::OnceCell;
use std::collections::HashMap;

use crate::gazetteer::{Reference, ReferenceFlags, country, is_land};
use crate::lexicon::{self, Classes};
use crate::normalize::{Key, WordSet, Words};

use crate::tagger::beside::CLOSING;
use crate::tagger::candidate::{Candidate, Meaning, Standing};
use crate::tagger::context::{Context, IN};
use crate::tagger::evidence::Signal;
use crate::tagger::gender::Gender;
use crate::tagger::{proclitics, steps};

/// Words for towns, which a country or a province is none of.
const TOWNS: Words<11> =
    Words::of("مدينه مدينتي مدينتا مدن بلده بلدات بلديه قريه ضاحيه عاصمه ميناء");

/// Words for what is larger, and who governs it.
const LANDS: Words<22> = Words::of(
    "ولايه ولايتي ولايات محافظه محافظتي محافظات مقاطعه مقاطعتي مقاطعات اقليم دوله جمهوريه سلطنه \
     مملكه حكومه محافظ محافظا والي جزيره جزر بحيره نهر",
);

/// What only a country has: منتخب عمان، سلطان عمان.
const OF_COUNTRIES: Words<4> = Words::of("منتخب منتخبا منتخبي سلطان");

/// Of those, what a place in it is told with: باريس بولاية تكساس.
const PROVINCES: Words<2> = Words::of("ولايه مقاطعه");

/// The first of them, which is a term of office, too.
const STATE: Key = Key::of_folded("ولايه");

/// Where something is.
#[derive(Clone, Copy)]
struct Place<'g> {
    end: usize,
    country: &'g str,
    /// It is a country or a province.
    is_wide: bool,
}

/// What stands beside a name of where it is.
struct Whereabouts<'g> {
    country: &'g str,
    /// It speaks against whatever is elsewhere.
    is_sure: bool,
    /// It is in brackets.
    in_brackets: bool,
}

/// Settles which entities the candidates of a segment stand for by what is right beside them.
pub(super) fn settle(context: &Context<'_>, candidates: &mut [Candidate]) {
    let places = OnceCell::new();
    // Behind the last of those that a word for lands stands before: محافظتي الزرقاء والمفرق.
    let mut lands_end = None;
    for at in 0..candidates.len() {
        let candidate = &candidates[at];
        let Meaning::Name(name, _) = candidate.meaning else {
            continue;
        };
        if candidate.standing != Standing::Weighed {
            continue;
        }
        // Beside most names stands nothing of the kind.
        let is_told = may_be_told(context, candidate);
        let is_region = is_region(context, candidate);
        if !is_told && !is_region && !may_be_of_kind(context, candidate) {
            continue;
        }
        let several = context.gazetteer.references(name).len() > 1;
        let is_place = is_place(context, candidate);
        if !is_place && !may_be_organization(context, candidate) {
            continue;
        }
        let mut settled = None;
        let is_of_lands = is_place && is_of_lands(context, candidate, lands_end);
        if is_of_lands {
            lands_end = Some(candidate.last);
        }
        if is_place && several {
            settled = of_kind(context, candidate);
            if settled.is_none() && is_region && !is_of_lands {
                settled = as_town(context, candidate);
            }
        }
        if is_told
            && settled.is_none()
            && let Some(there) = whereabouts(context, candidate, |first| {
                let all = places.get_or_init(|| all_places(context, candidates));
                all.get(&first).copied()
            })
        {
            settled = in_country(context, candidate, &there);
        }
        if let Some(settled) = settled {
            candidates[at] = settled;
        }
    }
}

/// Whether the word behind a candidate may say where it is: in brackets, as a nisba, or as في or a word
/// for provinces.
#[inline]
fn may_be_told(context: &Context<'_>, candidate: &Candidate) -> bool {
    let next = candidate.last;
    context.segment.words.get(next).is_some_and(|word| {
        if word.joined() {
            word.key == IN
                || lexicon::classes(word.key).has(Classes::NISBA)
                || context.is_one_of(next, &PROVINCES)
        } else {
            let between = &context.text[candidate.end..word.start];
            between.contains('(')
                || is_quote(between) && lexicon::classes(word.key).has(Classes::NISBA)
        }
    })
}

/// Whether a candidate is taken for a region that is no country.
#[inline]
fn is_region(context: &Context<'_>, candidate: &Candidate) -> bool {
    let meant = candidate.meaning.reference(context.gazetteer);
    meant.is_some_and(|reference| {
        reference.is_wide()
            && !reference.flags.contains(ReferenceFlags::STATE)
            && !reference.is_demonym()
    })
}

/// Whether a word for what is larger than a town stands before a candidate, or before those that و joins it
/// to, which end before word `lands_end`.
fn is_of_lands(context: &Context<'_>, candidate: &Candidate, lands_end: Option<usize>) -> bool {
    let proclitics = &context.text[candidate.surface_start..candidate.start];
    let is_joined = proclitics::is_and(proclitics) && lands_end == Some(candidate.first);
    let before = candidate.first.checked_sub(1);
    is_joined
        || proclitics.is_empty() && before.is_some_and(|before| context.is_one_of(before, &LANDS))
}

/// The candidate, which is taken for a region, as the town of its name in it, unless the list trusts one of
/// them more: في الخليل is in Hebron.
fn as_town(context: &Context<'_>, candidate: &Candidate) -> Option<Candidate> {
    let gazetteer = context.gazetteer;
    let here = candidate.meaning.reference(gazetteer)?;
    let home = country(gazetteer, here.entity)?;
    let meaning = context.meaning(candidate, |reference| {
        !reference.is_wide()
            && !reference.is_little_known()
            && reference.flags.is_like(here.flags)
            && gazetteer.is_place(reference)
            && country(gazetteer, reference.entity) == Some(home)
    })?;
    let mut settled = *candidate;
    settled.meaning = meaning;
    Some(settled)
}

/// Whether a closing quote and a space are all that is between two words.
fn is_quote(between: &str) -> bool {
    between.trim_start_matches(CLOSING) == " " && between != " "
}

/// Whether what is before a candidate may say of what kind it is: a word for kinds of places, or a name
/// that و joins it to.
#[inline]
fn may_be_of_kind(context: &Context<'_>, candidate: &Candidate) -> bool {
    !candidate.is_bare()
        || candidate.first.checked_sub(1).is_some_and(|before| {
            let lists: [&WordSet; 3] = [&OF_COUNTRIES, &TOWNS, &LANDS];
            lists.iter().any(|words| context.is_one_of(before, words))
        })
}

/// The places of a segment, by their first words.
fn all_places<'s>(context: &Context<'s>, candidates: &[Candidate]) -> HashMap<usize, Place<'s>> {
    let gazetteer = context.gazetteer;
    let mut places: HashMap<usize, Place<'_>> = HashMap::new();
    for candidate in candidates {
        steps::count();
        let Some(meant) = candidate.meaning.reference(gazetteer) else {
            continue;
        };
        if !context.counts(candidate) || !is_place(context, candidate) {
            continue;
        }
        let Some(country) = country(gazetteer, meant.entity) else {
            continue;
        };
        let place = Place {
            end: candidate.end,
            country,
            is_wide: meant.is_wide(),
        };
        let longest = places.entry(candidate.first).or_insert(place);
        if longest.end < place.end {
            *longest = place;
        }
    }
    places
}

/// Whether a candidate is taken for a place, and not for who is from there.
fn is_place(context: &Context<'_>, candidate: &Candidate) -> bool {
    let meant = candidate.meaning.reference(context.gazetteer);
    meant.is_some_and(|reference| context.gazetteer.is_place(reference))
}

/// Whether a candidate may be an organization's name.
fn may_be_organization(context: &Context<'_>, candidate: &Candidate) -> bool {
    let gazetteer = context.gazetteer;
    let Meaning::Name(name, _) = candidate.meaning else {
        return false;
    };
    let entity_type = context.type_of(candidate);
    let mut references = gazetteer.references(name).iter();
    entity_type.is_organization()
        || !context.counts(candidate) && references.any(Reference::is_club)
}

/// The candidate as the one of its name that is of the kind which the word before tells, in the same
/// country: مدينة الكويت is none, ولاية نيويورك is no city.
fn of_kind(context: &Context<'_>, candidate: &Candidate) -> Option<Candidate> {
    let gazetteer = context.gazetteer;
    let before = candidate.first.checked_sub(1)?;
    let proclitics = &context.text[candidate.surface_start..candidate.start];
    if proclitics.is_empty() && context.is_one_of(before, &OF_COUNTRIES)
        || proclitics::is_and(proclitics) && is_behind_opponent(context, candidate)
    {
        return as_country(context, candidate);
    }
    if !proclitics.is_empty() {
        return None;
    }
    let is_wide = if context.is_one_of(before, &TOWNS) {
        false
    } else if context.is_one_of(before, &LANDS) {
        true
    } else {
        return None;
    };
    let here = candidate.meaning.reference(gazetteer)?;
    if here.is_wide() == is_wide {
        return None;
    }
    let home = country(gazetteer, here.entity)?;
    let meaning = context.meaning(candidate, |reference| {
        reference.is_wide() == is_wide
            && (!is_wide || is_land(gazetteer, reference))
            && gazetteer.is_place(reference)
            && country(gazetteer, reference.entity) == Some(home)
    })?;
    let mut settled = *candidate;
    settled.meaning = meaning;
    settled.add(Signal::Country);
    Some(settled)
}

/// What stands behind a candidate of where it is.
fn whereabouts<'s>(
    context: &Context<'s>,
    candidate: &Candidate,
    place: impl Fn(usize) -> Option<Place<'s>>,
) -> Option<Whereabouts<'s>> {
    let words = &context.segment.words;
    let next = candidate.last;
    words.get(next)?;
    let evidence = candidate.evidence;
    let stands = evidence.has(Signal::PlaceWord) || evidence.has(Signal::Preposition);
    let behind = context.text[candidate.end..].trim_start_matches(CLOSING);
    if let Some(behind) = behind.trim_start_matches(' ').strip_prefix('(') {
        let start = context.text.len() - behind.trim_start_matches(' ').len();
        let place = place(next).filter(|_| words[next].start == start)?;
        let closes = context.text[place.end..]
            .trim_start_matches(' ')
            .starts_with(')');
        return closes.then_some(Whereabouts {
            country: place.country,
            is_sure: place.is_wide,
            in_brackets: true,
        });
    }
    let nisba = if words[next].joined() {
        context.nisba(next)
    } else if is_quote(&context.text[candidate.end..words[next].start]) {
        // صحيفة «الشروق» الجزائرية
        context.nisba_behind_quote(next)
    } else {
        return None;
    };
    if let Some(gender) = nisba {
        let of_place = is_place(context, candidate);
        return (!of_place || gender == Gender::Feminine)
            .then(|| country_of_nisba(context, next))
            .flatten()
            .map(|country| Whereabouts {
                country,
                is_sure: of_place && stands,
                in_brackets: false,
            });
    }
    // أثينا بولاية جورجيا, باريس في ولاية تكساس; مدينة قرطبة في الأرجنتين.
    let is_in = words[next].key == IN;
    let head = next + usize::from(is_in);
    if head >= words.len() || !is_place(context, candidate) {
        return None;
    }
    let is_province = context.is_one_of(head, &PROVINCES);
    if is_province && (stands || is_in || words[head].key != STATE) {
        let place = place(head + 1)?;
        return Some(Whereabouts {
            country: place.country,
            is_sure: true,
            in_brackets: false,
        });
    }
    let place = place(head).filter(|place| is_in && place.is_wide)?;
    evidence.has(Signal::PlaceWord).then_some(Whereabouts {
        country: place.country,
        is_sure: false,
        in_brackets: false,
    })
}

/// The country of the nisba that a word is.
fn country_of_nisba<'s>(context: &Context<'s>, at: usize) -> Option<&'s str> {
    let mut references = context.references_at(at)?.iter();
    let demonym = references.find(|reference| {
        reference
            .flags
            .contains(ReferenceFlags::DEMONYM.with(ReferenceFlags::WIDE))
    })?;
    country(context.gazetteer, demonym.entity)
}

/// The candidate as the one of its name that is there; without an entity if none is and that is sure.
fn in_country(
    context: &Context<'_>,
    candidate: &Candidate,
    there: &Whereabouts<'_>,
) -> Option<Candidate> {
    let gazetteer = context.gazetteer;
    let here = candidate.meaning.reference(gazetteer)?;
    let counts = context.counts(candidate);
    let of_type = gazetteer.entity_type(here.entity);
    let home = country(gazetteer, here.entity);
    let is_there = |reference: Reference| {
        !reference.is_demonym() && country(gazetteer, reference.entity) == Some(there.country)
    };
    let mut settled = *candidate;
    if counts && home == Some(there.country) {
        settled.add(Signal::Country);
        return Some(settled);
    }
    let meaning = if counts {
        context.meaning(candidate, |reference| {
            is_there(reference) && gazetteer.entity_type(reference.entity) == of_type
        })
    } else if there.in_brackets {
        meaning_of_doubtful(context, candidate, is_there)
    } else {
        None
    };
    if let Some(meaning) = meaning {
        settled.meaning = meaning;
        settled.add(if counts {
            Signal::Country
        } else {
            Signal::Nisba
        });
        return Some(settled);
    }
    if !counts || !there.is_sure || home.is_none() {
        return None;
    }
    settled.meaning = if of_type.is_organization() {
        Meaning::Organization(None)
    } else {
        Meaning::Place
    };
    Some(settled)
}

/// What a doubtful candidate means that stands before the brackets with the place where it is: the club
/// there or, if no organization is called so and there is no match, the place.
fn meaning_of_doubtful(
    context: &Context<'_>,
    candidate: &Candidate,
    is_there: impl Fn(Reference) -> bool,
) -> Option<Meaning> {
    let gazetteer = context.gazetteer;
    let club = context.meaning(candidate, |reference| {
        is_there(reference) && reference.is_club()
    });
    if club.is_some() {
        return club;
    }
    let is_organization = |reference| gazetteer.entity_type(reference).is_organization();
    let no_organization = context
        .meaning(candidate, |reference| is_organization(reference.entity))
        .is_none();
    let may_be_place = no_organization
        && !lexicon::classes(candidate.tail).has(Classes::COMMON)
        && !context.tells_result();
    let place = |reference| is_there(reference) && gazetteer.is_place(reference);
    may_be_place
        .then(|| context.meaning(candidate, place))
        .flatten()
}

/// Whether the word before is a sure country's name in news of a match: مباراة العراق وعمان.
fn is_behind_opponent(context: &Context<'_>, candidate: &Candidate) -> bool {
    let before = candidate.first - 1;
    let is_country = |reference: Reference| reference.is_wide() && !reference.needs_evidence();
    let references = context.references_at(before);
    references.is_some_and(|references| references.iter().any(is_country))
        && (context.speaks_of_match() || context.tells_result() || is_team(context, before))
}

/// Whether the word before word `at` is one for national teams.
fn is_team(context: &Context<'_>, at: usize) -> bool {
    at > 0 && context.is_one_of(at - 1, &OF_COUNTRIES)
}

/// The candidate as the country or province of its name.
fn as_country(context: &Context<'_>, candidate: &Candidate) -> Option<Candidate> {
    let gazetteer = context.gazetteer;
    let meaning = context.meaning(candidate, |reference| {
        reference.is_wide() && !reference.needs_evidence() && gazetteer.is_place(reference)
    })?;
    let mut settled = *candidate;
    settled.meaning = meaning;
    settled.add(Signal::Country);
    Some(settled)
}
