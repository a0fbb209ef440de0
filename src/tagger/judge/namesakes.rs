//! Persons who are called as somebody on the list is, and are somebody else: الجندي محمد.

use crate::gazetteer::fold_name;
use crate::lexicon::{self, Classes};
use crate::normalize::Key;

use crate::tagger::candidates::{Candidate, Meaning, Standing};
use crate::tagger::compose::ABD;
use crate::tagger::context::{Context, KINGS, RULERS};
use crate::tagger::evidence::Signal;

/// Leaves persons who are called by their given names somebody whom no list has: of the
/// many, only a king is meant (الملك عبد الله), not الجندي محمد or الأمير علي; by a family name
/// that is a given name, too, a president is (الرئيس مبارك). They stay names only if persons'
/// names are found that no list has.
#[inline]
pub(in crate::tagger) fn forget(context: &Context<'_>, candidates: &mut [Candidate]) {
    for candidate in candidates {
        if let Meaning::Name(name, at) = candidate.meaning
            && candidate.evidence.has(Signal::Title)
            && !candidate.evidence.has(Signal::Listed)
            && is_namesake(context, candidate)
        {
            candidate.namesake = Some((name, at));
            candidate.meaning = Meaning::Person(None);
            if !context.settings.compose.persons {
                candidate.standing = Standing::Pending;
            }
        }
    }
}

/// Whether a person behind a title is called by a name that is no more than a given name.
#[inline(never)]
fn is_namesake(context: &Context<'_>, candidate: &Candidate) -> bool {
    let words = &context.segment.words[candidate.first..candidate.last];
    let is_given = match words {
        [name] => lexicon::classes(name.key).has(Classes::GIVEN),
        [abd, _] => abd.key == ABD,
        _ => false,
    };
    if !is_given || context.is_behind(candidate.first, &KINGS) {
        return false;
    }
    let Some(entity) = candidate.meaning.entity(context.gazetteer) else {
        return false;
    };
    let name = context.gazetteer.entity(entity).name();
    let mut full = Vec::new();
    fold_name(name, &mut String::new(), |word| full.push(Key::of(word)));
    let is_title = |key: &Key| lexicon::classes(*key).has(Classes::PERSON_TITLE);
    let full = full.into_iter().skip_while(is_title).take(words.len());
    words.iter().map(|word| word.key).eq(full) || !context.is_behind(candidate.first, &RULERS)
}
