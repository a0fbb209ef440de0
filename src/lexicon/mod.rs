//! Ordinary words and what they tell about the names beside them: titles, place
//! words, heads of organizations, parts of personal names.
//!
//! The lists are `data/words/*`, written for this crate. A word is found by the
//! key of its fold, so that a text word that has been scanned costs one probe.
//! (The table compares 34 bits of a key's hash: one word in some three thousand millions could
//! be taken for another.)

mod classes;
mod filter;
mod forms;
mod media;

use once_cell::sync::Lazy;

pub(crate) use classes::Classes;
use filter::Filter;
pub(crate) use forms::is_form_of_ordinary;
pub(crate) use media::{MEDIA, SURELY_MEDIA, begins_medium};

use crate::normalize::{Key, Words, fold_word, folded};
use crate::tokenize::scan;

/// Words before and after names, and of which type the names are.
const TITLES: &str = include_str!("../../data/words/titles.tsv");

/// Parts of persons' names.
const GIVEN_NAMES: &str = include_str!("../../data/words/given_names.txt");
const FAMILY_NAMES: &str = include_str!("../../data/words/family_names.txt");

/// Those of them that are women's alone.
const WOMEN: &str = include_str!("../../data/words/women.txt");

const ORG_HEADS: &str = include_str!("../../data/words/org_heads.tsv");
const PLACE_HEADS: &str = include_str!("../../data/words/place_heads.tsv");
const ORDINARY: &str = include_str!("../../data/words/ordinary.txt");
const NO_NAMES: &str = include_str!("../../data/words/no_names.txt");
const INSTITUTIONS: &str = include_str!("../../data/words/institutions.txt");
const WHOLE_WORDS: &str = include_str!("../../data/words/whole_words.txt");
const MATCHES: &str = include_str!("../../data/words/matches.txt");
const OF_COMPANIES: &str = include_str!("../../data/words/of_companies.txt");
const PEOPLES: &str = include_str!("../../data/words/peoples.txt");
const COMMON_WORDS: &str = include_str!("../../data/words/common_words.txt");
const GENERIC_WORDS: &str = include_str!("../../data/words/generic_words.tsv");
/// Whose column of nisbas counts.
const COUNTRIES: &str = include_str!("../../data/countries.tsv");

static LEXICON: Lazy<Lexicon> = Lazy::new(Lexicon::new);

/// The classes of the word with this key; none if it is on no list.
#[inline]
pub(crate) fn classes(key: Key) -> Classes {
    LEXICON.get(key)
}

/// The lists.
pub(crate) const LISTS: [&str; 16] = [
    TITLES,
    GIVEN_NAMES,
    FAMILY_NAMES,
    WOMEN,
    ORG_HEADS,
    PLACE_HEADS,
    ORDINARY,
    NO_NAMES,
    INSTITUTIONS,
    WHOLE_WORDS,
    MATCHES,
    OF_COMPANIES,
    PEOPLES,
    COMMON_WORDS,
    GENERIC_WORDS,
    COUNTRIES,
];

/// The longest phrase of [`phrase`], in words.
pub(crate) const LONGEST_PHRASE: usize = 4;

/// Whether a phrase may end with the word with this key: most words end none.
#[inline]
pub(crate) fn may_end_phrase(key: Key) -> bool {
    LEXICON.ends.may_have(key)
}

/// Whether the word with this key may be in a phrase in which it is no name: hardly
/// any word is.
#[inline]
pub(crate) fn may_be_no_name(key: Key) -> bool {
    LEXICON.no_names.may_have(key)
}

/// Whether the words with these keys, the first of which may have proclitics, may stand side by side
/// in a phrase in which they are no names.
#[inline]
pub(crate) fn may_be_no_names(first: Key, second: Key) -> bool {
    LEXICON.no_name_pairs.may_have(pair(first.ending(), second))
}

/// The key of two words side by side, of the first of which the ending counts, which proclitics leave
/// as it is.
#[inline]
fn pair(ending: Option<u32>, second: Key) -> Key {
    second.and_ending(ending.unwrap_or_default())
}

/// The classes of a phrase of several words, by their keys.
pub(crate) fn phrase(keys: &[Key]) -> Classes {
    match keys.last() {
        Some(&last) if may_end_phrase(last) => {
            let key = phrase_key(keys);
            if LEXICON.phrases.may_have(key) {
                classes(key)
            } else {
                Classes::default()
            }
        }
        _ => Classes::default(),
    }
}

fn phrase_key(keys: &[Key]) -> Key {
    keys.iter().copied().reduce(Key::and).unwrap_or_default()
}

/// The classes of a folded word.
pub(crate) fn classes_of(folded: &str) -> Classes {
    classes(Key::of(folded))
}

/// The given and family names of the lists, the words that names of organizations and
/// places begin with, and those that announce persons, folded.
pub(crate) fn name_parts() -> impl Iterator<Item = String> {
    let names = [GIVEN_NAMES, FAMILY_NAMES, ORG_HEADS, PLACE_HEADS];
    let titles = lines(TITLES).filter(|row| row.ends_with("\tPER"));
    names
        .into_iter()
        .flat_map(lines)
        .chain(titles)
        .map(|line| line.split_once('\t').map_or(line, |(word, _)| word))
        .filter(|word| scan(word, 0).1 == word.len())
        .map(folded)
}

/// Whether a word is written as a function word is where ى and ي are not told
/// apart: علي for على, and the others that the fold keeps.
pub(crate) fn is_like_particle(key: Key) -> bool {
    const KEYS: Words<8> = Words::of("علي الي حتي لدي متي سوي بلي اني");
    KEYS.contains(key)
}

/// Whether a word written with a final ى is another than the demonym that it folds to: مجرى
/// النهر, عينه اليمنى.
pub(crate) fn is_no_demonym_with_maqsura(key: Key) -> bool {
    const KEYS: Words<4> = Words::of("مجري المجري يمني اليمني");
    KEYS.contains(key)
}

/// Join the parts of a name.
const PARTICLES: [&str; 23] = [
    "عبد", "أبو", "أبي", "أبا", "أم", "بن", "ابن", "بنت", "آل", "دي", "دو", "دا", "فان", "فون",
    "مك", "ماك", "سان", "سي", "ولد", "آيت", "ديل", "ديلا", "بو",
];

/// Slots of the table: more than twice the words of the lists.
const SLOTS: usize = 1 << 19;

struct Lexicon {
    /// The last words of phrases.
    ends: Filter<256>,
    /// The phrases themselves.
    phrases: Filter<2048>,
    /// The words of phrases in which they are no names.
    no_names: Filter<256>,
    /// Two words side by side in such a phrase.
    no_name_pairs: Filter<2048>,
    /// Open addressing over the keys of words and phrases. A slot is the upper bits of
    /// the hash and the classes; without classes it is empty. (The lower bits of the
    /// hash are where the slot is.)
    slots: Vec<u64>,
}

impl Lexicon {
    fn new() -> Self {
        let mut lexicon = Self {
            ends: Filter::NONE,
            phrases: Filter::NONE,
            no_names: Filter::NONE,
            no_name_pairs: Filter::NONE,
            slots: vec![0; SLOTS],
        };
        lexicon.add_names(GIVEN_NAMES, Classes::GIVEN);
        lexicon.add_names(FAMILY_NAMES, Classes::FAMILY);
        lexicon.add_ordinary();
        for row in rows(TITLES) {
            if let [phrase, place, entity_type, ref any @ ..] = row[..]
                && let Some(class) = title_class(place, entity_type)
            {
                let of_any = any.contains(&"any");
                lexicon.add_phrase(phrase, class.with_if(Classes::OF_ANY, of_any));
            }
        }
        for phrase in lines(NO_NAMES).flat_map(each_phrase) {
            lexicon.add_no_name(&phrase);
        }
        for phrase in lines(INSTITUTIONS) {
            lexicon.add_phrase(phrase, Classes::INSTITUTION);
        }
        for (list, class) in [
            (WHOLE_WORDS, Classes::WHOLE),
            (MATCHES, Classes::MATCH),
            (WOMEN, Classes::WOMAN),
            (OF_COMPANIES, Classes::OF_COMPANY),
            (PEOPLES, Classes::PEOPLE),
            (COMMON_WORDS, Classes::COMMON),
        ] {
            for word in lines(list) {
                lexicon.add(word, class);
            }
        }
        lexicon.add_heads();
        for particle in PARTICLES {
            lexicon.add(particle, Classes::PARTICLE);
        }
        for nisba in nisbas() {
            lexicon.add(&nisba, Classes::NISBA);
        }
        lexicon
    }

    /// Adds parts of persons' names: Arabic ones, then foreign ones, under a heading each; a
    /// mark behind one says that it is a word as often.
    fn add_names(&mut self, list: &str, class: Classes) {
        let mut origin = Classes::ARABIC_NAME;
        for line in list.lines() {
            if let Some(section) = line.strip_prefix("# -- ") {
                if section == "foreign" {
                    origin = Classes::FOREIGN_NAME;
                }
            } else if !line.starts_with('#') {
                let (word, mark) = line.split_once('\t').unwrap_or((line, ""));
                let class = class.with(origin);
                self.add(word, class.with_if(Classes::DOUBTFUL, !mark.is_empty()));
            }
        }
    }

    /// Adds the ordinary words; the headings say which are function words and adjectives.
    fn add_ordinary(&mut self) {
        let mut class = Classes::ORDINARY;
        for line in ORDINARY.lines() {
            if let Some(section) = line.strip_prefix("# --") {
                class = Classes::ORDINARY
                    .with_if(Classes::FUNCTION, section.contains("function words"))
                    .with_if(Classes::ADJECTIVE, section.contains("adjective"));
            } else if !line.starts_with('#') {
                self.add(line, class);
            }
        }
    }

    /// Adds a phrase in which the words are no names.
    fn add_no_name(&mut self, phrase: &str) {
        let keys = self.add_phrase(phrase, Classes::FUNCTION);
        for side_by_side in keys.windows(2) {
            // A long word's ending is not known.
            for ending in [side_by_side[0].ending(), None] {
                self.no_name_pairs.add(pair(ending, side_by_side[1]));
            }
        }
        for key in keys {
            self.no_names.add(key);
        }
    }

    /// Adds the words that names begin with, or that stand before them.
    fn add_heads(&mut self) {
        for row in rows(ORG_HEADS) {
            if let [word, "ORG", ref fields @ ..] = row[..] {
                self.add(word, Classes::ORG_HEAD);
                for field in fields.iter().flat_map(|fields| fields.split('|')) {
                    self.add(field, Classes::ORG_FIELD);
                }
            }
        }
        for row in rows(PLACE_HEADS) {
            let class = match row[..] {
                [_, "announces"] => Classes::PLACE_HEAD,
                [_, "begins"] => Classes::PLACE_HEAD.with(Classes::FACILITY),
                _ => continue,
            };
            self.add(row[0], class);
        }
        for row in rows(GENERIC_WORDS) {
            let class = match row[..] {
                [_, "LOC"] => Classes::GENERIC_OF_PLACE,
                [_, "ORG"] => Classes::GENERIC_OF_ORG,
                [_, "PER"] => Classes::GENERIC_OF_PERSON,
                _ => continue,
            };
            self.add(row[0], class);
        }
    }

    /// Adds a word or phrase; returns the keys of its words.
    fn add_phrase(&mut self, phrase: &str, class: Classes) -> Vec<Key> {
        let mut folded = String::new();
        let keys: Vec<Key> = phrase
            .split_whitespace()
            .map(|word| {
                fold_word(word, &mut folded);
                Key::of(&folded)
            })
            .collect();
        if keys.len() == 1 {
            self.add(phrase, class);
        } else {
            let phrase = phrase_key(&keys);
            self.add_key(phrase, class);
            self.phrases.add(phrase);
            self.ends.add(keys[keys.len() - 1]);
        }
        keys
    }

    fn add_key(&mut self, key: Key, classes: Classes) {
        let slot = self.slot(key);
        let classes = classes_in(self.slots[slot]).with(classes);
        self.slots[slot] = key.mixed() & !CLASSES | u64::from(classes.bits());
    }

    fn add(&mut self, word: &str, classes: Classes) {
        let folded = folded(word.trim());
        if folded.is_empty() || scan(word, 0).1 != word.len() {
            return;
        }
        self.add_key(Key::of(&folded), classes);
    }

    #[inline]
    fn get(&self, key: Key) -> Classes {
        classes_in(self.slots[self.slot(key)])
    }

    /// How many of the slots are taken.
    #[cfg(test)]
    fn taken(&self) -> usize {
        let taken = |&&slot: &&u64| !classes_in(slot).is_empty();
        self.slots.iter().filter(taken).count()
    }

    /// The slot of a key, or the empty one where it would be.
    #[inline]
    fn slot(&self, key: Key) -> usize {
        let mixed = key.mixed();
        let mask = self.slots.len() - 1;
        #[expect(clippy::cast_possible_truncation, reason = "only low bits count")]
        let mut slot = mixed as usize & mask;
        loop {
            let found = self.slots[slot];
            if (found ^ mixed) & !CLASSES == 0 || classes_in(found).is_empty() {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
    }
}

/// The bits of a slot that are classes.
const CLASSES: u64 = (1 << Classes::BITS) - 1;

#[inline]
const fn classes_in(slot: u64) -> Classes {
    Classes::from_bits((slot & CLASSES) as u32)
}

/// The class of words that stand before or after names of a type.
fn title_class(place: &str, entity_type: &str) -> Option<Classes> {
    match (place, entity_type) {
        ("before", "PER") => Some(Classes::PERSON_TITLE),
        ("before", "LOC") => Some(Classes::PLACE_WORD),
        ("before", "ORG") => Some(Classes::ORG_WORD),
        ("after", "PER") => Some(Classes::PERSON_VERB),
        _ => None,
    }
}

/// Endings of a nisba: روسي, روسية, روسيون, روسيين, روسيات; the duals, and روسيا (روسيًّا).
pub(crate) const NISBA_ENDINGS: [&str; 9] = ["", "ة", "ون", "ين", "ات", "ان", "تان", "تين", "ا"];

/// The names of each country, and its nisbas.
pub(crate) fn countries() -> impl Iterator<Item = (impl Iterator<Item = &'static str>, &'static str)>
{
    rows(COUNTRIES).filter_map(|row| match row[..] {
        [_, "LOC", name, aliases, _, nisbas, ..] => {
            Some((aliases.split('|').chain([name]), nisbas))
        }
        _ => None,
    })
}

/// Nisbas of countries, in the forms that stand as adjectives of names: not the duals, or روسيا.
fn nisbas() -> impl Iterator<Item = String> {
    let nisbas = countries().flat_map(|(_, nisbas)| nisbas.split('|'));
    let nisbas = nisbas.filter(|nisba| nisba.ends_with('ي'));
    let forms = nisbas.flat_map(|nisba| {
        let endings = NISBA_ENDINGS[..5].iter();
        endings.map(move |end| [format!("{nisba}{end}"), format!("ال{nisba}{end}")])
    });
    forms.flatten()
}

fn lines(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.lines()
        .map(str::trim_end)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// The phrases of a line, in which words that may stand for each other are joined: صحن|طبق حمص.
fn each_phrase(line: &str) -> Vec<String> {
    line.split(' ').fold(vec![String::new()], |phrases, words| {
        let with = |phrase: &String, word: &str| format!("{phrase} {word}").trim().to_owned();
        let longer = phrases.iter();
        longer
            .flat_map(|phrase| words.split('|').map(move |word| with(phrase, word)))
            .collect()
    })
}

fn rows(list: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    lines(list).map(|line| line.split('\t').collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is not there would be looked for for ever in a full table.
    #[test]
    fn the_table_is_half_empty() {
        assert!(LEXICON.taken() * 2 < SLOTS, "{}", LEXICON.taken());
    }
}
