//! Candidates: every name of the gazetteer that stands in a segment, between
//! word edges, as a whole word or behind proclitics.

use core::mem;

use crate::gazetteer::{EntityType, Inner, NameId, ReferenceFlags, WordId};
use crate::lexicon::{self, Classes};
use crate::normalize::Key;
use crate::tokenize::{first_letters, shows_proclitic};

use super::beside::opens_quote;
use super::candidate::Candidate;
use super::name_words::{AND_APART, is_of_god};
use super::proclitics::{self, Reading};
use super::segment::{Segment, Word};
use super::walk::Walk;

/// What the first words of names are that no list has.
const FIRST_OF_ANY: Classes = Classes::GIVEN.with(Classes::PARTICLE).with(Classes::HEADS);

/// Adds the candidates of `segment` to `candidates`; and, if names are to be composed,
/// the words that may begin one to its roles.
#[inline]
pub(super) fn collect(
    gazetteer: &Inner,
    text: &str,
    segment: &mut Segment,
    compose: bool,
    candidates: &mut Vec<Candidate>,
) {
    let from = candidates.len();
    let mut roles = mem::take(&mut segment.roles);
    let names = Names {
        gazetteer,
        text,
        words: &segment.words,
    };
    for &hit in &segment.hits {
        let first = hit as usize;
        let [word, rest @ ..] = &segment.words[first..] else {
            continue;
        };
        let next = rest.first();
        let readings = segment.readings_between(word, next);
        if compose {
            let ids = word.whole.into_iter();
            let ids = ids.chain(readings.iter().map(|&(_, id)| id));
            let role = ids.fold(Classes::default(), |role, id| {
                role.with(gazetteer.vocabulary.classes(id))
            });
            // ضيف is a guest, and ضيف الله somebody.
            let of_god = |next: &Word| is_of_god(word.key, next.key);
            let is_given = !role.is_empty() && next.is_some_and(of_god);
            let role = role.with_if(Classes::GIVEN, is_given);
            if role.any(FIRST_OF_ANY) {
                roles.push((hit, role));
            }
        }
        let goes_on = next.is_some_and(|next| {
            (next.whole.is_some() || next.key == AND_APART)
                && (next.joined() || opens_quote(text, next.start))
        });
        if let Some(id) = word.whole {
            names.add_whole((first, goes_on), id, readings, candidates);
        }
        if !readings.is_empty() {
            names.add_behind_proclitics((first, goes_on), readings, candidates);
        }
    }
    segment.roles = roles;
    if segment.has_spelt {
        keep_spelt_whole(segment, from, candidates);
    }
}

/// The names that begin at a word of a segment, which is told by its number and whether a name may
/// go on to the next word.
struct Names<'a> {
    gazetteer: &'a Inner,
    text: &'a str,
    words: &'a [Word],
}

impl Names<'_> {
    /// The name that the word `id` is, and whether it begins longer ones; most words of names are
    /// none by themselves.
    #[inline]
    fn of(&self, id: WordId, goes_on: bool) -> Option<(Option<NameId>, bool)> {
        let matcher = &self.gazetteer.matcher;
        let names = (matcher.alone(id), goes_on && matcher.begins(id));
        (names != (None, false)).then_some(names)
    }

    /// Whether the name is written with a hamza behind its first letter.
    fn has_inner_hamza(&self, name: NameId) -> bool {
        let mut references = self.gazetteer.references(name).iter();
        references.any(|reference| reference.flags.contains(ReferenceFlags::INNER_HAMZA))
    }

    /// Adds the names that begin with the word as it stands.
    #[inline]
    fn add_whole(
        &self,
        (first, goes_on): (usize, bool),
        id: WordId,
        readings: &[(Reading, WordId)],
        candidates: &mut Vec<Candidate>,
    ) {
        let Some((alone, longer)) = self.of(id, goes_on) else {
            return;
        };
        let word = &self.words[first];
        let walk = Walk {
            first,
            key: word.key,
            start: word.start,
            needs_article: false,
        };
        if let Some(name) = alone {
            let written = &self.text[word.start..word.end];
            if !is_split(self.gazetteer, written, readings) || self.has_inner_hamza(name) {
                candidates.push(walk.candidate(self.words, first + 1, name));
            }
        }
        if longer {
            walk.go_on(self.gazetteer, self.text, self.words, id, candidates);
        }
    }

    /// Adds the names that begin behind the word's proclitics.
    #[inline(never)]
    fn add_behind_proclitics(
        &self,
        (first, goes_on): (usize, bool),
        readings: &[(Reading, WordId)],
        candidates: &mut Vec<Candidate>,
    ) {
        let word = &self.words[first];
        let written = &self.text[word.start..word.end];
        let mut whole = None;
        let mut is_whole = || {
            *whole.get_or_insert_with(|| {
                let split = is_split(self.gazetteer, written, readings);
                is_whole(self.gazetteer, word, split)
            })
        };
        for &(reading, id) in readings {
            let Some((alone, longer)) = self.of(id, goes_on) else {
                continue;
            };
            let skipped = proclitics::width(written, reading.skip());
            let walk = Walk {
                first,
                key: reading.key,
                start: word.start + skipped,
                needs_article: reading.needs_article(),
            };
            if let Some(name) = alone
                && reading.may_be_alone
                && !is_whole()
                && !(reading.is_behind_several() && is_ordinary_behind_first(word))
                && (!begins_with_other(&written[skipped..]) || self.has_inner_hamza(name))
            {
                candidates.push(walk.candidate(self.words, first + 1, name));
            }
            if longer {
                walk.go_on(self.gazetteer, self.text, self.words, id, candidates);
            }
        }
    }
}

/// Takes out what begins or ends in the middle of what is spelt out: the candidates
/// of the segment are those from `from` on.
#[cold]
fn keep_spelt_whole(segment: &mut Segment, from: usize, candidates: &mut Vec<Candidate>) {
    let words = &segment.words;
    let goes_on = |at: usize| words.get(at).is_some_and(Word::spelt);
    let is_cut = |c: &mut Candidate| goes_on(c.first) || goes_on(c.last);
    candidates.extract_if(from.., is_cut).for_each(drop);
    segment.roles.retain(|&(at, _)| !goes_on(at as usize));
}

/// The classes of words whose first letter is no proclitic.
const UNSPLIT: Classes = ORDINARY.with(Classes::GIVEN).with(Classes::FAMILY);

/// Those of them that are no names.
const ORDINARY: Classes = Classes::WHOLE.with(Classes::ORDINARY);

/// Whether a word is known behind its first letter: وبارك is و and بارك, not و, ب and
/// the town أرك.
pub(super) fn is_ordinary_behind_first(word: &Word) -> bool {
    let rest = word.key.rest(1, Key::default());
    rest.is_some_and(|rest| lexicon::classes(rest).any(UNSPLIT))
}

/// Whether a word is likelier one word than a proclitic and a name: it begins a
/// longer name itself, or it is known as an ordinary word or, unless it is `split`, as a part
/// of names. (One that is a name by itself stands against the other reading later.)
pub(super) fn is_whole(gazetteer: &Inner, word: &Word, split: bool) -> bool {
    let matcher = &gazetteer.matcher;
    let begins = |id| matcher.begins(id) && matcher.alone(id).is_none();
    let ends = |id| gazetteer.vocabulary.classes(id).has(Classes::NAME_EDGE);
    let known = lexicon::classes(word.key);
    if split {
        return known.any(ORDINARY);
    }
    word.whole.is_some_and(|id| begins(id) || ends(id)) || known.any(UNSPLIT)
}

/// Whether a word as it is written begins with a proclitic and not with the first letter of a
/// name: وإليسا is not Wałęsa, nor is والكوت Walcott if the list has الكوت.
#[inline]
pub(super) fn is_split(gazetteer: &Inner, written: &str, readings: &[(Reading, WordId)]) -> bool {
    if !proclitics::may_begin(written.as_bytes()) {
        return false;
    }
    let is_alone = |&(_, id): &(_, WordId)| is_alone(gazetteer, id, |_| true);
    let letters = first_letters(written);
    shows_proclitic(letters) || letters == ['و', 'ا', 'ل'] && readings.iter().any(is_alone)
}

/// Whether what is read as a name begins with another proclitic (وكأسوس); what begins with a ligature
/// has the last one's letter in it.
fn begins_with_other(rest: &str) -> bool {
    let ligature = |c| matches!(c, '\u{FEF5}'..='\u{FEFC}');
    proclitics::may_begin(rest.as_bytes())
        && shows_proclitic(first_letters(rest))
        && !rest.starts_with(ligature)
}

/// Whether the list vouches for a word alone as a name of an entity of this type.
pub(super) fn is_alone(gazetteer: &Inner, word: WordId, of: fn(&EntityType) -> bool) -> bool {
    gazetteer.matcher.alone(word).is_some_and(|name| {
        gazetteer.references(name).iter().any(|reference| {
            !reference.needs_evidence() && of(gazetteer.entity_type(reference.entity))
        })
    })
}
