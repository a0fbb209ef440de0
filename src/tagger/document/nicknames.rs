//! What somebody is called besides, behind his name and a word that says so: إدواردو رويس المعروف باسم تروكو.

use super::unlisted::{Place, is_person, person, words_of};
use crate::chars;
use crate::lexicon;
use crate::normalize::Key;
use crate::tagger::candidate::Candidate;
use crate::tagger::{Tagger, beside, steps};

/// Say that somebody is called by what follows.
const CALLED: [&str; 12] = [
    "الملقب",
    "الملقبة",
    "والملقب",
    "والملقبة",
    "المكنى",
    "المعروف",
    "المعروفة",
    "والمعروف",
    "والمعروفة",
    "الشهير",
    "الشهيرة",
    "وشهرته",
];

/// Between that and the name.
const BETWEEN: [&str; 7] = ["باسم", "بلقب", "بكنية", "اختصارا", "إعلاميا", "فنيا", "أيضا"];

/// What a nickname of two words begins with.
const FIRST_OF_TWO: [&str; 5] = ["إل", "أبو", "أبي", "أم", "ذا"];

/// The most words of what stands in quotes.
const MOST_WORDS: usize = 3;

/// The most bytes of a nickname.
const LONGEST: usize = 60;

/// Adds what the persons of a text are called besides, if that is no word of the language.
pub(super) fn nicknames(tagger: &Tagger, text: &str, candidates: &mut Vec<Candidate>) {
    if !tagger.settings.compose.persons {
        return;
    }
    let nickname = |c: &Candidate| {
        steps::count();
        if !is_person(tagger, c) {
            return None;
        }
        let place = nickname_behind(text, c.end)?;
        let (_, start, end) = place;
        let words = words(&text[start..end])?;
        Some(person(place, words, c.layer))
    };
    let found: Vec<Candidate> = candidates.iter().filter_map(nickname).collect();
    candidates.extend(found);
}

/// Where the nickname behind a name that ends at byte `end` begins, with its proclitic and without it, and ends.
fn nickname_behind(text: &str, end: usize) -> Option<Place> {
    let at = |rest: &str| text.len() - rest.len();
    let rest = text[end..].trim_start_matches(['،', ',', '(', ' ']);
    let word = first_word(rest);
    if !CALLED.contains(&word) {
        return None;
    }
    let mut rest = rest[word.len()..].strip_prefix(' ')?;
    for _ in 0..2 {
        let word = first_word(rest);
        if BETWEEN.contains(&word) {
            rest = rest[word.len()..].strip_prefix(' ')?;
        }
    }
    let surface = at(rest);
    let bare = rest.strip_prefix("بـ").map(str::trim_start);
    let name = bare.unwrap_or(rest);
    if let Some(quoted) = name.strip_prefix(beside::OPENING) {
        let start = at(quoted);
        return closed(quoted).map(|name| (start, start, start + name.len()));
    }
    let word = first_word(name);
    let start = at(name);
    // الملقب بتشابو
    let skip = if bare.is_none() && word.chars().count() > 4 && word.starts_with('ب') {
        'ب'.len_utf8()
    } else {
        0
    };
    let start = start + skip;
    // الملقب إل مينشو
    let mut end = start + word.len().checked_sub(skip)?;
    if FIRST_OF_TWO.contains(&&text[start..end])
        && let Some(next) = text[end..].strip_prefix(' ')
    {
        end = at(next) + first_word(next).len();
    }
    (end > start).then_some((surface, start, end))
}

/// What stands in quotes that are opened before it.
fn closed(quoted: &str) -> Option<&str> {
    let near = quoted.char_indices().inspect(|_| steps::count());
    let mut near = near.take_while(|&(at, _)| at < LONGEST);
    let (end, _) = near.find(|&(_, sign)| beside::CLOSING.contains(&sign))?;
    (end > 0).then(|| &quoted[..end])
}

/// The letters at the beginning of a text.
fn first_word(text: &str) -> &str {
    let end = text.find(|c: char| !chars::is_letter(c) && c != 'ـ' && c != '\u{64b}');
    let word = &text[..end.unwrap_or(text.len())];
    word.trim_end_matches('ـ')
}

/// How many words a nickname has and the last one, if they are none of the language.
fn words(name: &str) -> Option<(usize, Key)> {
    words_of(name, 1..=MOST_WORDS, |word| {
        let is_first = word.number == 0 && name.len() > word.written.len();
        is_first && FIRST_OF_TWO.contains(&word.written)
            || word.key.letters() > 2 && !lexicon::is_form_of_ordinary(&word.folded)
    })
}
