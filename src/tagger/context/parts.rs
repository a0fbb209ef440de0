//! Whether a word can be a part of a person's name, as the list teaches or as it is formed.

use crate::chars;
use crate::gazetteer::{EntityType, ReferenceFlags};
use crate::lexicon::{self, Classes};
use crate::normalize::Words;

use super::spoken::is_spoken;
use super::{Context, last_letters};
use crate::tagger::candidates::{is_alone, is_split};
use crate::tagger::proclitics;

/// The least letters of an adjective that somebody is called by.
const LEAST_OF_ADJECTIVE: u32 = 4;

/// What nobody is called by.
const NO_FAMILY: Classes = Classes::FUNCTION
    .with(Classes::NISBA)
    .with(Classes::PERSON_TITLE)
    .with(Classes::PERSON_VERB)
    .with(Classes::ORG_HEAD)
    .with(Classes::ORG_WORD)
    .with(Classes::PLACE_WORD)
    .with(Classes::PLACE_HEAD);

/// Titles of those who are called by their given names alone: وصل الأمير ويليام طوكيو.
const BY_GIVEN_NAME: Words<11> =
    Words::of("الملك الملكه الامير الاميره الدوق الدوقه البابا السلطان الامبراطور القديس القديسه");

impl Context<'_> {
    /// What word `at` as it stands is in the names of the list.
    pub(in crate::tagger) fn role(&self, at: usize) -> Classes {
        let whole = self.segment.words[at].whole;
        let whole = whole.filter(|_| !self.is_split(at));
        whole.map_or(Classes::default(), |id| {
            self.gazetteer.vocabulary.classes(id)
        })
    }

    /// What word `at` surely is in persons' names by the crate's lists, if the list at hand does not know it as
    /// a part of one: a name that is begun with words of a short list goes on as any other. `known` is what
    /// they have.
    pub(in crate::tagger) fn role_elsewhere(&self, at: usize, known: Classes) -> Classes {
        const PARTS: Classes = Classes::NAME_PART.with(Classes::PARTICLE);
        const NO_PART: Classes = Classes::DOUBTFUL
            .with(Classes::ORDINARY)
            .with(Classes::FUNCTION)
            .with(Classes::PERSON_TITLE)
            .with(Classes::PERSON_VERB);
        let word = &self.segment.words[at];
        let here = |id| self.gazetteer.vocabulary.classes(id);
        if word.whole.is_some_and(|id| here(id).any(PARTS)) {
            return Classes::default();
        }
        if known.has(Classes::PARTICLE) || !known.any(NO_PART) {
            known.only(PARTS)
        } else {
            Classes::default()
        }
    }

    /// The word before word `at`, if it is a given name that only the crate's lists have.
    pub(in crate::tagger) fn given_elsewhere(&self, at: usize) -> Option<usize> {
        let before = at.checked_sub(1).filter(|_| self.goes_on(at))?;
        let known = lexicon::classes(self.key(before));
        let is_given =
            known.has(Classes::GIVEN) && self.role_elsewhere(before, known).has(Classes::GIVEN);
        is_given.then_some(before)
    }

    /// Whether word `at` is known as a part of persons' names.
    pub(in crate::tagger) fn is_part(&self, at: usize) -> bool {
        self.role(at).any(Classes::NAME_PART)
    }

    /// Whether word `at` begins with a proclitic and not with the first letter of a name.
    pub(in crate::tagger) fn is_split(&self, at: usize) -> bool {
        is_split(self.gazetteer, self.written(at), self.segment.readings(at))
    }

    /// Whether a word that no list has may be a family name: no form of an ordinary
    /// word, no other name, nothing that looks like proclitics; and none in ة, as
    /// adjectives are, unless the name is `announced` (قال محمود قيقة).
    pub(in crate::tagger) fn may_be_family(
        &self,
        at: usize,
        announced: impl FnOnce() -> bool,
    ) -> bool {
        const PROCLITICS: [&str; 6] = ["و", "ي", "لل", "بال", "كال", "فال"];
        let gazetteer = self.gazetteer;
        let word = &self.segment.words[at];
        let is =
            |of: fn(&EntityType) -> bool| word.whole.is_some_and(|id| is_alone(gazetteer, id, of));
        // فبأي آلاء ربكما
        if self.is_split(at) || self.is_in_phrase(at, word.key) {
            return false;
        }
        if is(EntityType::is_person) {
            return true;
        }
        let written = self.written(at);
        // As what somebody speaks is seldom said behind his given name (قالت زهراء كلوشي), nor is
        // where something is joined to it by ف (ستيف فلاديك).
        let may_have_proclitic = || {
            let mut readings = self.segment.readings(at).iter();
            let joins = !written.starts_with('ف');
            !written.starts_with('ك')
                && readings.any(|(reading, id)| {
                    joins && gazetteer.matcher.alone(*id).is_some()
                        || gazetteer.vocabulary.classes(*id).any(Classes::NAME_PART)
                        || !lexicon::classes(reading.key).is_empty()
                })
        };
        let is_place = || is(EntityType::is_location) && !self.is_of_second_rank(at);
        if !lexicon::classes(word.key).is_empty()
            || self.is_people(at)
            || may_have_proclitic()
            || is_place()
            || is(EntityType::is_organization)
        {
            return false;
        }
        let folded = self.folded(at);
        folded.chars().count() >= 3
            && folded.chars().all(chars::is_letter)
            && !PROCLITICS.iter().any(|p| folded.starts_with(p))
            && (!folded.ends_with('ه') || announced())
            && !lexicon::is_form_of_ordinary(&folded)
            && !is_spoken(&folded)
            && !is_possessed(&folded)
            && !is_verb_behind_so(&folded)
    }

    /// Whether word `at` behind a given name that is announced is a family name, whatever else it may be: a place
    /// behind a foreign one (قال مايكل دبلن إن), or an adjective without the article, which nobody has behind
    /// his name (قال النائب سالم ذهبي إن).
    pub(in crate::tagger) fn is_family_of_announced(&self, given: usize, at: usize) -> bool {
        let known = lexicon::classes(self.key(given));
        if !known.has(Classes::GIVEN)
            || known.any(Classes::DOUBTFUL.with(Classes::ORDINARY))
            || self.is_of_body(given)
        {
            return false;
        }
        let word = &self.segment.words[at];
        let written = self.written(at);
        if proclitics::begins_with_article(written) {
            return false;
        }
        let next = at + 1;
        let ends = !self.goes_on(next) || self.is_that(next);
        let is_announced = || self.speaks(given, next) || self.has_title(given);
        if known.has(Classes::ARABIC_NAME) {
            let is_adjective = word.key.letters() >= LEAST_OF_ADJECTIVE
                && last_letters(written)[1] == 'ي'
                && !lexicon::classes(word.key).any(NO_FAMILY);
            return ends && is_adjective && !self.is_split(at) && is_announced();
        }
        let is_place = || {
            word.whole
                .is_some_and(|id| is_alone(self.gazetteer, id, EntityType::is_location))
        };
        // وقال جيمس كاماوا إن, which may look as if ك were no part of it, وقالت سيلفان بنيكو إن, or ب.
        let is_unknown = || {
            lexicon::classes(word.key).is_empty()
                && (written.starts_with('ك') || self.is_no_adverb(at))
                && !written.ends_with(['ه', 'ة'])
                && word.key.letters() >= LEAST_OF_ADJECTIVE
        };
        let is_ruler = || self.is_behind(given, &BY_GIVEN_NAME);
        // وقال جيفري كينغستون، الأستاذ
        let is_subject = || !self.goes_on(next) && given > 0 && self.has_verb(given - 1);
        known.has(Classes::FOREIGN_NAME)
            && ends
            && (is_announced() || is_subject())
            && (is_place() || is_unknown())
            && !is_ruler()
    }

    /// Whether word `at` begins with ب and says neither how something is said nor where: بنيكو; but بوضوح, بباريس.
    fn is_no_adverb(&self, at: usize) -> bool {
        const WORD: Classes = Classes::ORDINARY
            .with(Classes::FUNCTION)
            .with(Classes::NISBA);
        let folded = self.folded(at);
        let Some(rest) = folded.strip_prefix('ب') else {
            return false;
        };
        let is_word =
            |rest: &str| lexicon::classes_of(rest).any(WORD) || lexicon::is_form_of_ordinary(rest);
        let mut readings = self.segment.readings(at).iter();
        let is_place =
            readings.any(|(_, id)| is_alone(self.gazetteer, *id, EntityType::is_location));
        let bare = rest.strip_prefix("ال").unwrap_or(rest);
        !is_place && !is_word(rest) && !is_word(bare)
    }

    /// Whether word `at` is a people: المغول, or the nisba of one in the plural: الأيوبيين.
    pub(in crate::tagger) fn is_people(&self, at: usize) -> bool {
        let is_plural = || self.has_article(at) && is_plural_of_nisba(self.written(at));
        lexicon::classes(self.key(at)).has(Classes::PEOPLE) || is_plural()
    }

    /// Whether word `at` as it stands is a name of entities of the second rank alone.
    fn is_of_second_rank(&self, at: usize) -> bool {
        self.references_at(at).is_some_and(|references| {
            let mut flags = references.iter().map(|reference| reference.flags);
            flags.all(|flags| flags.contains(ReferenceFlags::SECOND_RANK))
        })
    }
}

/// Whether a letter stands three times in a row.
pub(in crate::tagger) fn has_drawn_letter(folded: &str) -> bool {
    let mut drawn = (' ', 0);
    folded.chars().any(|c| {
        drawn = if c == drawn.0 {
            (c, drawn.1 + 1)
        } else {
            (c, 1)
        };
        drawn.1 == 3
    })
}

/// Whether a folded word is what somebody did then, and to whom: فحدثهم, فوطئها.
fn is_verb_behind_so(folded: &str) -> bool {
    const ENDS: [&str; 3] = ["ها", "هم", "ته"];
    let verb = folded.strip_prefix('ف');
    verb.is_some_and(|verb| verb.chars().count() > 4 && ENDS.iter().any(|end| verb.ends_with(end)))
}

/// Whether a folded word is what is somebody's: عيونك, دموعي; but a family is called الجبالي.
fn is_possessed(folded: &str) -> bool {
    let is_ordinary = |stem: &str| lexicon::classes_of(stem).has(Classes::ORDINARY);
    let is_plural = |stem: &str| {
        let mut letters = stem.chars().skip(2);
        letters.next() == Some('و') && letters.count() == 1
    };
    let stem = folded
        .strip_suffix(['ك', 'ي'])
        .filter(|stem| is_plural(stem));
    stem.is_some_and(is_ordinary)
}

/// Whether a word ends like the plural of a nisba: الأيوبيين, الأيوبيون.
pub(in crate::tagger) fn is_plural_of_nisba(written: &str) -> bool {
    written.ends_with("يين") || written.ends_with("يون")
}
