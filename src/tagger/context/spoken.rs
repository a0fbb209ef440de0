//! Words of speech and of dialects, which are on no list of words and no parts of names.

use super::Context;
use super::parts::has_drawn_letter;
use crate::lexicon::{self, Classes};
use crate::normalize::{Key, Words};

/// Function words of dialects that somebody is called by, too.
const CALLED: Words<11> = Words::of("وين عدنا اكو برشا مزيان دابا انتي انته انتو هيج كلش");

/// Those and the others.
const PARTICLES: Words<86> = CALLED.and(
    "فين منين واش اش ايش وش شو شنو شنوا شكون منو علاش ليش ليه كيفاش وقتاش ازاي شلون شلونك شلونكم ديال \
     ديالي ديالك تاع متاع تبع راه راك راهو عدكم عدهم عندو عندي عندنا عندك هسه هلق ماكو مافي مفيش بدي بدك \
     بدو بدها بدنا هيك هذول كتير بزاف منيح كمان لسه لسا بعدين عشان علشان منشان دلوقتي امبارح البارح \
     النهارده بكره بكرا كده كدا اوي خالص يلا خلاص توا غدوه اللي يلي ياخي شكو",
);

/// A preposition of the Maghreb, and what initials are no part of a name without a dot: ساكنين ف سلا.
const IN: Key = Key::of_folded("ف");

impl Context<'_> {
    /// Whether word `at` is the preposition of one letter.
    #[inline]
    pub(in crate::tagger) fn is_spoken_in(&self, at: usize) -> bool {
        let word = &self.segment.words[at];
        word.key == IN && self.text.as_bytes().get(word.end) != Some(&b'.')
    }

    /// Whether word `at` is a particle of a dialect that somebody is called by, too.
    pub(in crate::tagger) fn is_spoken_particle(&self, at: usize) -> bool {
        CALLED.contains(self.key(at))
    }
}

/// Whether a folded word is one of speech, and of no list of names: the future of a verb (هيزور, حيروح)
/// or what it denies (مابيحبش), a noun that is joined to what it lost letters with (عالبيت, هالحكي),
/// one with a letter drawn out (رجاااال), what several did (راحو), what is said to somebody (قالتلي) or a
/// particle of a dialect.
pub(super) fn is_spoken(folded: &str) -> bool {
    const FUTURE: [&str; 2] = ["ه", "ح"];
    const JOINED: [&str; 4] = ["ع", "ه", "به", "فه"];
    const TO_WHOM: [&str; 7] = ["لي", "لك", "لو", "له", "لها", "لنا", "لهم"];
    const IMPERFECT: [char; 3] = ['ي', 'ت', 'ن'];
    let mut verbs = FUTURE.iter().filter_map(|sign| folded.strip_prefix(sign));
    let is_verb = |verb: &str| {
        verb.starts_with(IMPERFECT)
            && verb.chars().count() >= 4
            && lexicon::classes_of(verb).has(Classes::ORDINARY)
    };
    // عالبيت, هالحكي; but هالاند
    let is_noun = |noun: &str| noun.starts_with("ال") && lexicon::is_form_of_ordinary(noun);
    let mut nouns = JOINED.iter().filter_map(|sign| folded.strip_prefix(sign));
    // مابيحبش
    let denied = || {
        let verb = folded.strip_prefix("ما")?.strip_suffix("ش")?;
        Some(is_verb(verb.strip_prefix("ب").unwrap_or(verb)))
    };
    // راحو; but حمدو
    let did = || {
        let verb = folded.strip_suffix('و');
        verb.is_some_and(|verb| {
            verb.chars().count() > 2 && {
                let known = lexicon::classes_of(verb);
                known.has(Classes::ORDINARY) && !known.any(Classes::NAME_PART)
            }
        })
    };
    // قالتلي; but الهلالي
    let said = || {
        let mut verbs = TO_WHOM.iter().filter_map(|to| folded.strip_suffix(to));
        verbs.any(|verb| lexicon::classes_of(verb).has(Classes::PERSON_VERB))
    };
    verbs.any(is_verb)
        || PARTICLES.contains(Key::of(folded))
        || nouns.any(is_noun)
        || denied().unwrap_or(false)
        || did()
        || said()
        || has_drawn_letter(folded)
}
