//! Persons whom a text names in full, and whom it means by a part of the name: by the family name
//! (وقال الحمداني), by the given name behind a verb of saying or the title that stands before the
//! full name (الأمير خالد), and if two are called so, by who has been named and by whom the verb
//! may be said (وقالت شاهين).

use std::collections::HashMap;

use crate::gazetteer::{Inner, ReferenceFlags, folded_words};
use crate::lexicon::{self, Classes};
use crate::normalize::{Key, Words};

use super::decide::{Named, number};
use super::first_and_last::Shorter;
use super::short_forms::Unlisted;
use crate::tagger::Tagger;
use crate::tagger::candidate::{Before, Candidate, Meaning, Standing};
use crate::tagger::evidence::{Evidence, Signal};
use crate::tagger::gender::Gender;
use crate::tagger::name_words::is_never_alone;
use crate::tagger::proclitics::begins_with_article;
use crate::tagger::steps;

/// The full names of persons in a text: what short forms may be short for.
pub(super) struct Persons {
    /// By the key of the short form, in the order of the text.
    full: HashMap<Key, Bearers>,
    /// By the key of the given name.
    given: HashMap<Key, Bearers>,
    /// Short forms of one word that no list has.
    pub(super) unlisted: HashMap<Key, Unlisted>,
    /// Names of fewer words than the full ones.
    pub(super) shorter: Shorter,
    /// Names by their words, each with its number.
    groups: HashMap<Vec<Key>, u32>,
}

/// Those who are called by one name, in the order of the text.
#[derive(Default)]
struct Bearers {
    all: Vec<Full>,
    /// The number of the first one who is an entity of a layer.
    first: HashMap<(u32, u32), usize>,
    /// Not all are one and the same.
    several: bool,
}

#[derive(Clone, Copy)]
struct Full {
    start: usize,
    layer: u32,
    entity: Option<u32>,
    group: u32,
    given: Key,
    /// The title that stands before the name.
    title: Option<u64>,
}

impl Full {
    /// Whether two full names with one family name are, as far as they tell, one person's.
    fn is_same(&self, other: &Self) -> bool {
        let same_entity = self.entity.is_some() && self.entity == other.entity;
        same_entity && self.layer == other.layer || self.given == other.given
    }

    /// Whether what is said of a man, or of a woman, may be said of them.
    fn may_be_of(&self, gender: Gender) -> bool {
        let is_woman = lexicon::classes(self.given).has(Classes::WOMAN);
        is_woman == (gender == Gender::Feminine)
    }
}

impl Bearers {
    fn add(&mut self, full: Full) {
        self.several |= self.all.last().is_some_and(|last| !last.is_same(&full));
        if let Some(entity) = full.entity {
            let next = self.all.len();
            self.first.entry((full.layer, entity)).or_insert(next);
        }
        self.all.push(full);
    }

    /// How many are named before a candidate.
    fn before(&self, candidate: &Candidate) -> usize {
        self.all.partition_point(|full| {
            steps::count();
            full.start < candidate.start
        })
    }

    /// Who is meant by a candidate: the last one named before it, or the first one after
    /// it; and of a man and a woman the one of whom the word before it may be said.
    fn meant(&self, candidate: &Candidate) -> Option<&Full> {
        let gender = candidate.before.and_then(|before| before.gender);
        let may_be = |full: &&Full| {
            steps::count();
            gender.is_none_or(|gender| full.may_be_of(gender))
        };
        let (before, after) = self.all.split_at(self.before(candidate));
        let mut near = before.iter().rev().take(MOST_BEARERS);
        let mut near = || {
            near.find(may_be)
                .or_else(|| after.iter().take(MOST_BEARERS).find(may_be))
        };
        let of_gender = gender.filter(|_| self.several).and_then(|_| near());
        of_gender.or(before.last()).or(after.first())
    }
}

/// How many full names are looked at for one of a man or of a woman.
const MOST_BEARERS: usize = 8;

impl Persons {
    pub(super) fn new(tagger: &Tagger, text: &str, sure: &[Candidate]) -> Self {
        let mut persons = Self {
            full: HashMap::new(),
            given: HashMap::new(),
            unlisted: HashMap::new(),
            shorter: Shorter::default(),
            groups: HashMap::new(),
        };
        let is_full = |candidate: &&Candidate| {
            let gazetteer = tagger.gazetteer_of(candidate);
            let meant = candidate.meaning.reference(gazetteer);
            let is_behind_title =
                || meant.is_some_and(|meant| meant.flags.contains(ReferenceFlags::BEHIND_GENERIC));
            candidate.meaning.entity_type(gazetteer).is_person()
                && (candidate.words() > 1 || is_behind_title())
        };
        for candidate in sure.iter().filter(is_full).filter(|c| c.words() > 2) {
            let entity = candidate.meaning.entity(tagger.gazetteer_of(candidate));
            let (keys, _) = words(text, candidate);
            persons.shorter.add(&keys, candidate.layer, entity);
        }
        for candidate in sure.iter().filter(is_full) {
            let gazetteer = tagger.gazetteer_of(candidate);
            let (keys, last) = words(text, candidate);
            // Of البابا فرنسيس the name is one word.
            let single = || (keys.len() == 1).then(|| (keys[0], keys[0]));
            let short_and_given = short_form(&keys).zip(given_name(&keys));
            let Some((short, given)) = short_and_given.or_else(single) else {
                continue;
            };
            if keys.last() == Some(&short) && gazetteer.vocabulary.find_folded(&last).is_none() {
                let (layer, meaning) = (candidate.layer, Meaning::Person(None));
                persons.unlisted.insert(short, Unlisted { layer, meaning });
            }
            let whole = persons.shorter.whole(&keys);
            let entity = candidate.meaning.entity(gazetteer);
            let of_whole = || whole.filter(|whole| whole.layer == candidate.layer)?.entity;
            let full = Full {
                start: candidate.start,
                layer: candidate.layer,
                entity: entity.or_else(of_whole),
                group: persons.number_of(keys),
                given,
                title: candidate.before.and_then(|before| before.title),
            };
            persons.full.entry(short).or_default().add(full);
            persons.given.entry(given).or_default().add(full);
        }
        persons
    }

    /// The number of a name, or of the longer one that it is short for.
    fn number_of(&mut self, keys: Vec<Key>) -> u32 {
        let whole = self.shorter.whole(&keys).map(|whole| whole.keys.clone());
        let keys = whole.unwrap_or(keys);
        let next = number(self.groups.len());
        *self.groups.entry(keys).or_insert(next)
    }

    /// The full name that a candidate is short for.
    fn full(&self, text: &str, candidate: &Candidate) -> Option<&Full> {
        let family = self.full.get(&candidate.tail);
        let family = family.and_then(|bearers| bearers.meant(candidate));
        family.or_else(|| self.by_given_name(text, candidate))
    }

    /// The full name of the only one in the text who has the given name that a candidate is: if he
    /// is said to speak by it (وأضاف وسام) or has the title that stands before the full name (الأمير
    /// خالد), or if the full name stands before and nothing here can be of one name with it (وتعيش
    /// مريم في خيمة).
    fn by_given_name(&self, text: &str, candidate: &Candidate) -> Option<&Full> {
        let before = candidate.before?;
        let bare = candidate.is_bare();
        let is_said = before.is_alone && (before.title.is_some() || before.says);
        let is_by_itself = || before.is_by_itself && !candidate.evidence.has(Signal::Ordinary);
        if !bare || !is_said && !is_by_itself() {
            return None;
        }
        let key = match words(text, candidate).0[..] {
            [given] => given,
            [abd, name] if lexicon::classes(abd).has(Classes::PARTICLE) => name.after(abd),
            _ => return None,
        };
        let bearers = self.given.get(&key).filter(|bearers| !bearers.several)?;
        let full = bearers.meant(candidate)?;
        let is_meant = if is_said {
            before.says
                || full.title == before.title
                || before.is_address && full.start < candidate.start
        } else {
            full.start < candidate.start
        };
        is_meant.then_some(full)
    }

    /// Whether a family name that two have whom the text names in full is settled here: it is
    /// whom [`Bearers::meant`] says. Whom the list knows by it without doubt it means nevertheless,
    /// unless he is named only later (وواجه الأسد تمردا, of Hafez), or is a man, and a woman speaks.
    pub(super) fn settle(&self, tagger: &Tagger, candidate: &mut Candidate) -> bool {
        let gazetteer = tagger.gazetteer_of(candidate);
        let bearers = self.full.get(&candidate.tail);
        let Some(bearers) = bearers.filter(|bearers| bearers.several && candidate.words() == 1)
        else {
            return false;
        };
        let Some(full) = bearers.meant(candidate) else {
            return false;
        };
        let ((Meaning::Name(name, at), _) | (_, Some((name, at)))) =
            (candidate.meaning, candidate.namesake)
        else {
            return false;
        };
        let here = gazetteer.references(name).get(at).entity;
        if !gazetteer.entity_type(here).is_person() {
            return false;
        }
        let before = bearers.before(candidate);
        let gender = candidate.before.and_then(|before| before.gender);
        let is_of_gender = |full: &Full| gender.is_some_and(|gender| full.may_be_of(gender));
        // الرئيس ترامب is the famous one.
        let is_later = || before > 0 && !has_title(candidate);
        let is_settled = match bearers.first.get(&(candidate.layer, here)) {
            Some(&one) if one < before => is_of_gender(full) && !is_of_gender(&bearers.all[one]),
            Some(_) => is_later() && full.entity.is_some(),
            None => {
                let mut near = bearers.all.iter().take(MOST_BEARERS);
                !candidate.evidence.has(Signal::Listed)
                    && is_of_gender(full)
                    && near.any(|other| !is_of_gender(other))
            }
        };
        if !is_settled {
            return false;
        }
        if candidate.evidence.has(Signal::Listed) {
            candidate.evidence = Evidence::default();
        }
        take(candidate, full);
        true
    }

    /// Whether a doubtful single name is one of another entity's in the list, and short for one that
    /// the text names in full.
    pub(super) fn names_another(&self, tagger: &Tagger, candidate: &Candidate) -> bool {
        let gazetteer = tagger.gazetteer_of(candidate);
        let is_another = |here: u32| {
            let full = self
                .full
                .get(&candidate.tail)
                .and_then(|all| all.meant(candidate));
            gazetteer.entity_type(here).is_person()
                && full.is_some_and(|full| full.entity.is_some_and(|entity| entity != here))
        };
        candidate.words() == 1
            && !candidate.evidence.has(Signal::Listed)
            && candidate.meaning.entity(gazetteer).is_some_and(is_another)
    }

    /// Makes a candidate that is short for a full name one of that person.
    pub(super) fn support(
        &self,
        tagger: &Tagger,
        text: &str,
        named: &Named,
        candidate: &mut Candidate,
    ) {
        let part = matches!(candidate.meaning, Meaning::Person(_)) && !candidate.counts(0);
        let full = if candidate.words() > 1 && !part {
            self.by_given_name(text, candidate)
        } else {
            self.full(text, candidate)
        };
        let Some(full) = full else {
            return;
        };
        let gazetteer = tagger.gazetteer_of(candidate);
        // جماعة الحوثي, though the text names محمد علي الحوثي
        let is_body = || {
            let is_announced = |before: Before| before.classes.has(Classes::GENERIC_OF_ORG);
            candidate.before.is_some_and(is_announced)
                && candidate.meaning.entity_type(gazetteer).is_organization()
        };
        if candidate.evidence.has(Signal::OrgWord) && is_body() {
            return;
        }
        if candidate.evidence.has(Signal::Listed) {
            if let Some(start) = person_like_demonym(gazetteer, text, named, candidate) {
                candidate.start = start;
                candidate.evidence = Evidence::default();
            } else if !is_namesake(gazetteer, named, candidate, full)
                && !acts_as(gazetteer, candidate, full)
            {
                return;
            }
        }
        take(candidate, full);
    }

    /// The number of a name that no list has.
    pub(super) fn group(&mut self, text: &str, candidate: &Candidate) -> u32 {
        let (keys, _) = words(text, candidate);
        let short = candidate.evidence.has(Signal::Document) && self.shorter.whole(&keys).is_none();
        match self.full(text, candidate).filter(|_| short) {
            Some(full) => full.group,
            None => self.number_of(keys),
        }
    }
}

/// Makes a candidate one of the person with this full name.
fn take(candidate: &mut Candidate, full: &Full) {
    if full.entity.is_some() {
        candidate.layer = full.layer;
    }
    candidate.meaning = Meaning::Person(full.entity);
    candidate.standing = Standing::Weighed;
    // That nobody has read the list says nothing of what the text has in full.
    candidate.evidence = candidate.evidence.without(Signal::Unvetted);
    // That an ordinary word is short for a name takes more than the name: that it speaks.
    if candidate.evidence.has(Signal::Ordinary) {
        candidate.add(Signal::Suspect);
        if candidate.before.is_some_and(|before| before.says) {
            candidate.add(Signal::Title);
        }
    }
    candidate.add(Signal::Document);
}

/// Where the name begins if a demonym stands as persons' names do: behind a verb of
/// saying or a function word (قال السوداني، مع السوداني), or behind a noun without the
/// article, whose adjective it cannot be (مكتب السوداني). Behind a title it is a name, too, if that is
/// an address (السيد السوداني) or the text does not name the country (not الوزير السوداني in news of the
/// Sudan); and without the article (الأمير تركي, وقالت كوري).
fn person_like_demonym(
    gazetteer: &Inner,
    text: &str,
    named: &Named,
    candidate: &Candidate,
) -> Option<usize> {
    const ANNOUNCES: Classes = Classes::PERSON_VERB.with(Classes::FUNCTION);
    let Meaning::Name(of_country, at) = candidate.meaning else {
        return None;
    };
    let reference = gazetteer.references(of_country).get(at);
    let surface = &text[candidate.surface_start..candidate.end];
    let name = surface.strip_prefix('و').unwrap_or(surface);
    if !reference.is_demonym() {
        return None;
    }
    if !begins_with_article(name) {
        // الأمير تركي, وقالت كوري
        let acts = candidate
            .before
            .is_some_and(|before| before.says || before.personal.is_some());
        let bare = surface.len() == candidate.end - candidate.start;
        return (bare && (acts || has_title(candidate))).then_some(candidate.start);
    }
    let start = candidate.end - name.len();
    let before = candidate.before?;
    if name.len() < surface.len() {
        // بغداد والسوداني; but المصرية والسودانية.
        return (!before.has_article).then_some(start);
    }
    let is_bearer = || {
        let of_another = named.otherwise(candidate.layer, reference.entity, of_country);
        before.is_address || before.title.is_some() && !of_another
    };
    if before.has_article && is_bearer() {
        return Some(start);
    }
    let bare = if before.has_article {
        ANNOUNCES
    } else {
        ANNOUNCES.with(Classes::ORDINARY)
    };
    before.classes.any(bare).then_some(start)
}

/// Whether what is a place's name as well does or says what the person does whom the text has named in
/// full before: وقال واشنطن, behind دنزل واشنطن; but قالت واشنطن, as a place is feminine.
fn acts_as(gazetteer: &Inner, candidate: &Candidate, full: &Full) -> bool {
    let reference = candidate.meaning.reference(gazetteer);
    let is_place = reference.is_some_and(|reference| gazetteer.is_place(reference));
    let acts = |before: Before| {
        let gender = before.gender.filter(|_| before.says).or(before.personal);
        gender.is_some_and(|gender| full.may_be_of(gender))
    };
    is_place
        && candidate.words() == 1
        && full.start < candidate.start
        && candidate.before.is_some_and(acts)
}

/// Whether a title stands before a candidate.
pub(super) fn has_title(candidate: &Candidate) -> bool {
    let before = candidate.before;
    before.is_some_and(|before| before.classes.has(Classes::PERSON_TITLE))
}

/// Whether a single word that is a name of somebody stands for another here, whom the text names in
/// full: البريكي, behind عبيد البريكي. It does not
///
/// - if the text has another name of the first one, too,
/// - if he is well known by the word, and it stands behind a title (الرئيس ترامب) or no list has
///   the other one.
fn is_namesake(gazetteer: &Inner, named: &Named, candidate: &Candidate, full: &Full) -> bool {
    let Meaning::Name(name, at) = candidate.meaning else {
        return false;
    };
    let reference = gazetteer.references(name).get(at);
    let is_known = || full.entity.is_none() || has_title(candidate);
    gazetteer.entity_type(reference.entity).is_person()
        && full.entity != Some(reference.entity)
        && (reference.is_little_known() || !is_known())
        && !named.otherwise(candidate.layer, reference.entity, name)
}

/// What caliphs are called by ends so, and is nobody's name alone.
const BY_GOD: Words<2> = Words::of("بالله لله");

/// The key of the short form of a full name: of its last word, and what joins it
/// to the name (عبد الفتاح, بن سلمان).
fn short_form(keys: &[Key]) -> Option<Key> {
    let (&last, before) = keys.split_last()?;
    // المعتصم بالله
    if BY_GOD.contains(last) {
        return None;
    }
    let &joins = before.last()?;
    let joined = lexicon::classes(joins).has(Classes::PARTICLE) || is_never_alone(last);
    if joined {
        (before.len() > 1).then(|| last.after(joins))
    } else {
        Some(last)
    }
}

/// The key of the given name of a full name: of its first word, or two that are one name (عبد
/// العزيز).
fn given_name(keys: &[Key]) -> Option<Key> {
    match *keys {
        [abd, name, _, ..] if lexicon::classes(abd).has(Classes::PARTICLE) => Some(name.after(abd)),
        [given, ..] => Some(given),
        [] => None,
    }
}

/// The keys of a candidate's words, and the last of them, folded.
pub(super) fn words(text: &str, candidate: &Candidate) -> (Vec<Key>, String) {
    let mut keys = Vec::new();
    let mut last = String::new();
    let name = &text[candidate.start..candidate.end];
    folded_words(name, |word| {
        keys.push(Key::of(word));
        word.clone_into(&mut last);
    });
    (keys, last)
}
