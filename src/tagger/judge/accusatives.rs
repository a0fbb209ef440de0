//! Indefinite nouns in the accusative that are written like places: قدم له درعا تذكاريا is no
//! Daraa, and قتل 12 جنديا تركيا speaks of Turks.

use crate::chars;
use crate::gazetteer::EntityType;
use crate::lexicon::{self, Classes};
use crate::normalize::{Words, folded};

use crate::tagger::candidate::Candidate;
use crate::tagger::candidates::is_alone;
use crate::tagger::context::Context;
use crate::tagger::proclitics;

/// Verbs that have a predicate in the accusative, in the masculine: كان ليبيا. The subject of كانت
/// may be the place.
const TO_BE: Words<16> =
    Words::of("كان وكان يكون ويكون ليس وليس اصبح يصبح بات صار ظل بدا يبدو ازداد يزداد زاده");

/// Nouns that look like participles, whose object a place may be (متهما سوريا).
const NOUNS: Words<22> = Words::of(
    "مواطنا مهاجرا مقيما مسؤولا مقاتلا مسلسلا مطعما مشروعا مسلحا متطوعا مدربا مهندسا مخرجا
     ممثلا مغنيا لاجءا ساءحا عاملا لاعبا طالبا شابا ضابطا",
);

/// Adverbs, behind which a place may stand (غدا سوريا), and what is counted in time.
const ADVERBS: Words<19> = Words::of(
    "غدا مثلا تحديدا خصوصا اساسا اولا ثانيا ثالثا عاما يوما شهرا اسبوعا قرنا ختاما طبعا فعلا
     شمالا جنوبا مترا",
);

/// The mark of the indefinite accusative, before its alef or on it.
const TANWIN: char = '\u{64B}';

/// Whether a word is written with the ending of the accusative (سوريًا، تركياً): then its alef is
/// none of a name.
#[inline]
pub(super) fn has_tanwin(written: &str) -> bool {
    let mut letters = written.chars().rev();
    match letters.next() {
        Some('ا') => letters.next() == Some(TANWIN),
        Some(TANWIN) => letters.next() == Some('ا'),
        _ => false,
    }
}

/// Whether a place's name is a noun in the accusative: behind another one or a verb like كان, or
/// before its adjective.
#[inline]
pub(super) fn is_one(context: &Context<'_>, candidate: &Candidate) -> bool {
    let written = &context.text[candidate.start..candidate.end];
    candidate.words() == 1 && written.ends_with('ا') && is_surely_one(context, candidate)
}

#[inline(never)]
fn is_surely_one(context: &Context<'_>, candidate: &Candidate) -> bool {
    let words = &context.segment.words;
    let proclitics = &context.text[candidate.surface_start..candidate.start];
    let noun = stem(&context.text[candidate.start..candidate.end]);
    let nisba = noun.has(Classes::NISBA);
    if !proclitics.is_empty() && !proclitics::is_and(proclitics)
        || !nisba && !noun.has(Classes::ORDINARY)
    {
        return false;
    }
    let before = candidate.first.checked_sub(1);
    let before = before.filter(|_| words[candidate.first].joined());
    let behind_noun = |before: usize| {
        let key = context.key(before);
        let behind_number = before > 0 && context.written(before - 1).ends_with(chars::is_digit);
        let accusative = noun_of(context, before);
        let is_place = |id| is_alone(context.gazetteer, id, EntityType::is_location);
        accusative.has(Classes::ORDINARY)
            // دعمت روسيا سوريا
            && !words[before].whole.is_some_and(is_place)
            && !ADVERBS.contains(key)
            && (behind_number || NOUNS.contains(key) || !is_participle(context.written(before)))
    };
    let behind = |before: usize| TO_BE.contains(context.key(before)) || behind_noun(before);
    if proclitics.is_empty() && before.is_some_and(behind) {
        return true;
    }
    let next = words.get(candidate.last).filter(|next| next.joined());
    let particle = |before: usize| context.classes(before).has(Classes::FUNCTION);
    !nisba
        && next.is_some()
        && !before.is_some_and(particle)
        && noun_of(context, candidate.last).has(Classes::ADJECTIVE)
        && !is_participle(context.written(candidate.last))
        && !context.written(candidate.last).ends_with("يا")
}

/// The classes of word number `at` without the ending of the accusative; none if it has none, or
/// is an adverb (مؤخرا) or has a pronoun behind it (رأسها).
fn noun_of(context: &Context<'_>, at: usize) -> Classes {
    let written = context.written(at);
    if lexicon::classes(context.key(at)).has(Classes::FUNCTION) || written.ends_with("ها") {
        return Classes::default();
    }
    stem(written)
}

/// The classes of a word without the ending of the accusative.
fn stem(written: &str) -> Classes {
    let folded = folded(written);
    let stem = folded.strip_suffix('ا');
    let classes = stem.map_or(Classes::default(), lexicon::classes_of);
    if classes.has(Classes::FUNCTION) {
        Classes::default()
    } else {
        classes
    }
}

/// Whether a word looks like an active participle: داعيا، متهما.
fn is_participle(written: &str) -> bool {
    let mut letters = written.chars();
    letters.next() == Some('م') || letters.next() == Some('ا')
}
