//! Cities and their clubs, told apart by the verb: cities are feminine and clubs are not. «برشلونة
//! يعلن رحيل مدربه» is the club, «برشلونة تستضيف المعرض» the city.

use crate::gazetteer::{EntityType, Reference};
use crate::lexicon::{self, Classes};
use crate::normalize::Words;

use super::going::HOSTS;
use crate::tagger::candidate::{Candidate, Meaning, Standing};
use crate::tagger::context::Context;
use crate::tagger::evidence::{Evidence, Signal};
use crate::tagger::gender::Gender;
use crate::tagger::proclitics::{self, begins_with_article};
use crate::tagger::steps;

/// Begin like verbs of the present tense, and are none.
const NOUNS: Words<8> = Words::of("يناير يونيو يوليو يوميا يسارا يمينا يقينا تماما");

/// What no verb is.
const NO_VERB: Classes = Classes::FUNCTION
    .with(Classes::ADJECTIVE)
    .with(Classes::NISBA)
    .with(Classes::GIVEN)
    .with(Classes::FAMILY);

/// Makes the names that cities and clubs have, and that are the subject of a verb, the one that the
/// verb may be said of.
pub(super) fn agreement(context: &Context<'_>, candidates: &mut [Candidate]) {
    for candidate in candidates {
        let Meaning::Name(name, _) = candidate.meaning else {
            continue;
        };
        if candidate.standing == Standing::Out {
            continue;
        }
        let references = context.gazetteer.references(name);
        if references.len() < 2 {
            continue;
        }
        steps::count();
        let is_city = |reference| context.gazetteer.is_place(reference);
        if !references.iter().any(Reference::is_club) || !references.iter().any(is_city) {
            continue;
        }
        let types = references.iter().map(|reference| reference.entity);
        let mut types = types.map(|entity| context.gazetteer.entity_type(entity));
        let may_speak = !types.any(EntityType::is_person);
        let meaning = match context.gender_of_predicate(candidate, may_speak) {
            Some(Gender::Masculine) => context.meaning(candidate, Reference::is_club),
            Some(Gender::Feminine) => context.meaning(candidate, is_city),
            None => None,
        };
        if let Some(meaning) = meaning {
            candidate.meaning = meaning;
            candidate.evidence = Evidence::default().with(Signal::Agreement);
        }
    }
}

impl Context<'_> {
    /// Of whom the verb is said whose subject a name surely is; a verb of saying only if none is a
    /// person's (وقال كومو). Names with the article may be countries, some of which are masculine
    /// (المغرب).
    fn gender_of_predicate(&self, candidate: &Candidate, may_speak: bool) -> Option<Gender> {
        let proclitics = &self.text[candidate.surface_start..candidate.start];
        let bare = proclitics.is_empty() || proclitics::is_and(proclitics);
        if !bare || begins_with_article(&self.text[candidate.start..candidate.end]) {
            return None;
        }
        let before = candidate.first.checked_sub(1);
        let before = before.filter(|_| self.segment.words[candidate.first].joined());
        let Some(before) = before else {
            return self.verb_behind(candidate.last, may_speak);
        };
        let classes = self.classes(before);
        if self.is_one_of(before, &HOSTS) {
            Some(Gender::Feminine)
        } else if classes.has(Classes::PERSON_VERB) {
            may_speak.then(|| self.gender_of_verb(before))
        } else if classes.has(Classes::FUNCTION) && !self.has_preposition(candidate.first) {
            self.verb_behind(candidate.last, may_speak)
        } else {
            // عمدة برشلونة يعلن …
            None
        }
    }

    /// The gender of a verb at word number `at`, if one surely stands there.
    fn verb_behind(&self, at: usize, may_speak: bool) -> Option<Gender> {
        if !self.goes_on(at) {
            return None;
        }
        let classes = lexicon::classes(self.key(at));
        if classes.has(Classes::PERSON_VERB) {
            return may_speak.then(|| self.gender_of_verb(at));
        }
        if classes.any(NO_VERB) || NOUNS.contains(self.key(at)) {
            return None;
        }
        let folded = self.folded(at);
        // سيعلن
        let verb = match folded.strip_prefix('س') {
            Some(rest) if rest.starts_with(['ي', 'ت']) => rest,
            _ => &folded,
        };
        let is_word = |word: &str| lexicon::classes_of(word).has(Classes::ORDINARY);
        if verb.chars().count() < 4 {
            None
        } else if verb.starts_with('ي') {
            (is_word(verb) || is_word(&folded)).then_some(Gender::Masculine)
        } else {
            let root = verb.strip_prefix('ت')?;
            // تستضيف goes with يستضيف, but تعادل with يتعادل, and is masculine.
            let is_feminine = is_word(&format!("ي{root}")) && !is_word(&format!("ي{verb}"));
            is_feminine.then_some(Gender::Feminine)
        }
    }
}
