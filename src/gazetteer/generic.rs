//! Names that a list has with a generic word before them (نهر السين، البابا فرنسيس), the
//! nisba of a country behind them (ميلان الإيطالي) or the place where they are (المحكمة العليا
//! في بيرو، القصر الجمهوري في الخرطوم): that is no part of what is mentioned.

use core::ops::Range;
use std::collections::HashSet;

use super::entities::Entities;
use super::matcher::Sequences;
use super::references::{Reference, ReferenceFlags};
use super::vocabulary::{Vocabulary, WordId};
use crate::chars;
use crate::lexicon::Classes;

/// What a name does not begin with behind a generic word, unless the entity is called so
/// without the word, too: شركة الكهرباء is all of the name.
const COMMON: Classes = Classes::ORDINARY
    .with(Classes::FUNCTION)
    .with(Classes::NISBA);

/// Bodies that there are in many places; a place behind another's name is a part of it more
/// often than not: الجامعة الأميركية في بيروت. (Not so behind a bare حزب، مكتب or متحف: حزب العمال في موريشيوس,
/// مكتب الصحة في تعز; nor with the article behind those that are bare only.)
const BODIES: [&str; 32] = [
    "محكمه",
    "المحكمه",
    "مجلس",
    "المجلس",
    "نقابه",
    "النقابه",
    "لجنه",
    "اللجنه",
    "هيءه",
    "الهيءه",
    "مستشفي",
    "المستشفي",
    "اتحاد",
    "الاتحاد",
    "جمعيه",
    "الجمعيه",
    "مركز",
    "المركز",
    "معهد",
    "المعهد",
    "داءره",
    "مديريه",
    "المديريه",
    "رابطه",
    "اداره",
    "المتحف",
    "وزاره",
    "غرفه",
    "الغرفه",
    "جهاز",
    "المكتب",
    "الحزب",
];

/// The folded preposition before the place where something is.
const IN: &str = "في";

/// And the one that is written together with it.
const AT: char = 'ب';

/// Marks the names whose first or last words are no part of the mention.
pub(super) fn mark(
    vocabulary: &Vocabulary,
    known: &[Classes],
    names: &Sequences,
    references: &mut [Reference],
    entities: &Entities,
) {
    let is_place = |reference: Reference| {
        entities.entity_type(reference.entity).is_location()
            && !reference.is_demonym()
            && !reference.is_ambiguous()
    };
    let places = (0..references.len())
        .filter(|&at| is_place(references[at]))
        .filter_map(|at| match *names.get(at) {
            [word] => Some(word),
            _ => None,
        });
    let places = places.collect();
    let bodies = BODIES
        .iter()
        .filter_map(|word| vocabulary.find_folded(word));
    let list = List {
        vocabulary,
        known,
        names,
        places,
        bodies: bodies.collect(),
        within: vocabulary.find_folded(IN),
    };
    let mut from = 0;
    for of_one in references.chunk_by_mut(|one, next| one.entity == next.entity) {
        let of_entity = OfOne {
            list: &list,
            all: from..from + of_one.len(),
        };
        from = of_entity.all.end;
        let entity_type = entities.entity_type(of_one[0].entity);
        for (at, reference) in of_entity.all.clone().zip(of_one) {
            let words = list.names.get(at);
            let flags = if entity_type.is_organization() {
                of_entity.flags_of_organization(words)
            } else if entity_type.is_location() {
                of_entity.flags_of_place(words)
            } else if entity_type.is_person() {
                of_entity.behind_generic(words, Classes::GENERIC_OF_PERSON)
            } else {
                continue;
            };
            reference.flags = reference.flags.with(flags);
        }
    }
}

/// All names of a list.
struct List<'l> {
    vocabulary: &'l Vocabulary,
    /// What the lexicon knows of each word.
    known: &'l [Classes],
    names: &'l Sequences,
    /// The places of one word that is surely one.
    places: HashSet<WordId>,
    /// [`BODIES`] and [`IN`], as far as the list has them.
    bodies: Vec<WordId>,
    within: Option<WordId>,
}

impl List<'_> {
    fn letters(&self, word: WordId) -> &str {
        self.vocabulary.letters(word)
    }

    fn classes(&self, word: WordId) -> Classes {
        self.known[word as usize]
    }

    /// Whether a name may begin with this word behind a generic one.
    fn may_begin(&self, word: WordId) -> bool {
        !self.classes(word).any(COMMON) && !self.letters(word).starts_with(chars::is_digit)
    }
}

/// The names of one entity.
struct OfOne<'l> {
    list: &'l List<'l>,
    all: Range<usize>,
}

impl OfOne<'_> {
    /// Whether the entity is called so.
    fn is_name(&self, words: &[WordId]) -> bool {
        let mut all = self.all.clone();
        all.any(|at| self.list.names.get(at) == words)
    }

    fn flags_of_place(&self, words: &[WordId]) -> ReferenceFlags {
        let flags = self.behind_generic(words, Classes::GENERIC_OF_PLACE);
        if self.within(words).is_some() || self.is_within_last(words) {
            flags.with(ReferenceFlags::BEFORE_PLACE)
        } else {
            flags
        }
    }

    /// What says that a name counts without its first word, if that is a generic one of the
    /// class.
    fn behind_generic(&self, words: &[WordId], class: Classes) -> ReferenceFlags {
        let [first, rest @ ..] = words else {
            return ReferenceFlags::NONE;
        };
        let generic = self.list.classes(*first).has(class);
        let own = || rest.first().is_some_and(|&word| self.list.may_begin(word));
        if generic && (own() || self.is_name(rest)) {
            ReferenceFlags::BEHIND_GENERIC
        } else {
            ReferenceFlags::NONE
        }
    }

    /// Where the preposition is behind which a name says where something is.
    fn within(&self, words: &[WordId]) -> Option<usize> {
        let list = self.list;
        let within = words.iter().rposition(|&word| Some(word) == list.within);
        within.filter(|&within| {
            let place = words.get(within + 1);
            let is_there = within > 1 && place.is_some_and(|word| list.places.contains(word));
            within > 0 && (is_there || self.is_name(&words[..within]))
        })
    }

    /// Whether the last word says where a place is that has a name of its own: شارع محمد الخامس بالرباط,
    /// but الملعب الأولمبي بسوسة is all of the name.
    fn is_within_last(&self, words: &[WordId]) -> bool {
        let list = self.list;
        let [head, _, .., joined, place] = words else {
            return false;
        };
        if list.letters(*head).starts_with("ال") {
            return false;
        }
        let town = list.letters(*place).strip_prefix(AT);
        // بارك دي برانس
        let is_joined = list.classes(*joined).has(Classes::PARTICLE);
        !is_joined
            && town.is_some_and(|town| {
                let town = list.vocabulary.find_folded(town);
                town.is_some_and(|town| list.places.contains(&town))
            })
    }

    fn flags_of_organization(&self, words: &[WordId]) -> ReferenceFlags {
        let list = self.list;
        let ([first, rest @ ..], [front @ .., tail]) = (words, words) else {
            return ReferenceFlags::NONE;
        };
        let Some(next) = rest.first() else {
            return ReferenceFlags::NONE;
        };
        let mut flags = ReferenceFlags::NONE;
        let class = list.classes(*first);
        // جماعة مراكش is that of the town.
        let own = || list.may_begin(*next) && !list.places.contains(next);
        if class.has(Classes::GENERIC_OF_ORG) && (own() || self.is_name(rest)) {
            flags = flags.with(ReferenceFlags::BEHIND_GENERIC);
        }
        // المسرح الوطني التونسي is all of the name.
        let is_club = !class.has(Classes::ORG_HEAD) && (rest.len() == 1 || !class.any(COMMON));
        // السعودية is the country, too: أرامكو السعودية.
        let nisba = || {
            list.classes(*tail).has(Classes::NISBA)
                && list.letters(*tail).starts_with("ال")
                && !list.places.contains(tail)
        };
        if is_club && nisba() && self.is_name(front) {
            return flags.with(ReferenceFlags::BEFORE_NISBA);
        }
        if list.bodies.contains(first) && self.within(words).is_some() {
            flags = flags.with(ReferenceFlags::BEFORE_PLACE);
        }
        flags
    }
}
