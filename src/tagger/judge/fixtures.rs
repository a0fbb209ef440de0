//! Clubs in lists of fixtures and in tables, which are no sentences: «الهلال × الاتفاق»,
//! «الأهلي 3 - 1 الزمالك», «1 | الهلال | 30 | 70 |».

use crate::chars::{self, Class};
use crate::gazetteer::{Reference, ReferenceFlags};
use crate::lexicon::Classes;
use crate::normalize::Words;

use crate::tagger::candidate::{Candidate, Meaning, Standing};
use crate::tagger::context::Context;
use crate::tagger::evidence::{Evidence, Signal};
use crate::tagger::steps;

/// The most bytes beside a name that are looked at.
const REACH: usize = 160;

/// The most words of a club's name.
const MOST_WORDS: usize = 3;

/// Stand between the clubs of a match, and hardly between anything else.
const VERSUS: [&str; 8] = ["×", "✕", "x", "X", "vs", "VS", "Vs", "⚔"];

/// Stand between the clubs of a match as between other things.
const BETWEEN: [&str; 5] = ["ضد", "-", "–", "—", ":"];

/// End lines and sentences.
const ENDS: [char; 5] = ['\n', '!', '?', '؟', '…'];

/// Separate the cells of a table.
const CELLS: [char; 2] = ['|', '\t'];

/// Makes the names of clubs that stand in a fixture or in a row of a table clubs.
pub(super) fn fixtures(context: &Context<'_>, candidates: &mut [Candidate]) {
    for candidate in candidates {
        let Meaning::Name(name, _) = candidate.meaning else {
            continue;
        };
        if candidate.standing == Standing::Out {
            continue;
        }
        steps::count();
        if !context
            .gazetteer
            .references(name)
            .iter()
            .any(Reference::is_club)
        {
            continue;
        }
        let bare = candidate.is_bare();
        let is_of_lineup = bare && is_of_lineup(context, candidate);
        if !bare || !is_of_lineup && !may_be_beside(context, candidate) {
            continue;
        }
        let meant = candidate.meaning.reference(context.gazetteer);
        if context.counts(candidate) && meant.is_some_and(Reference::is_club) {
            continue;
        }
        let before = back(context.text, candidate.start);
        let behind = on(context.text, candidate.end);
        if !(is_of_lineup
            || is_in_hashtag(context, candidate)
            || is_in_fixture(context, candidate, (before, behind))
            || is_in_table(context, before, behind)
            || is_in_standings(context, before, behind))
        {
            continue;
        }
        if let Some(club) = context.meaning(candidate, Reference::is_club) {
            candidate.meaning = club;
            candidate.evidence = Evidence::default();
            candidate.add(Signal::Match);
        }
    }
}

/// Words for line-ups.
const LINEUPS: Words<3> = Words::of("تشكيل تشكيله تشكيلتي");

/// What is said of a line-up.
const OF_LINEUPS: Words<7> = Words::of("المتوقع المتوقعه الاساسي الاساسيه الرسمي الرسميه المحتمله");

/// Whether the line-up of a candidate is told: تشكيل برشلونة: تشيزني، كوندي; but تشكيل الاتحاد is what somebody
/// does.
fn is_of_lineup(context: &Context<'_>, candidate: &Candidate) -> bool {
    let Some(before) = candidate.first.checked_sub(1) else {
        return false;
    };
    let is_told = || {
        let behind = context.text[candidate.end..].trim_start_matches(' ');
        let next = candidate.last;
        behind.starts_with(':')
            || next < context.segment.words.len()
                && context.segment.words[next].joined()
                && context.is_one_of(next, &OF_LINEUPS)
    };
    // قال إن تشكيل الاتحاد: …
    let may_be_word = || context.classes(candidate.first).has(Classes::ORDINARY);
    context.is_one_of(before, &LINEUPS)
        && (before == 0 || !may_be_word())
        && context.segment.words[candidate.first].joined()
        && is_told()
}

/// Whether a sign that may part clubs or cells stands on a side of a candidate: most words have
/// letters there.
fn may_be_beside(context: &Context<'_>, candidate: &Candidate) -> bool {
    let behind = context.text[candidate.end..].trim_start_matches(' ');
    let before = &context.text[..candidate.start];
    behind.starts_with("ضد ")
        || !behind.starts_with(|c| !ends_word(c))
        || !ends_in_letter(before)
        || before.ends_with(" ضد ")
}

/// Whether a text ends with a letter before its spaces.
fn ends_in_letter(text: &str) -> bool {
    let mut text = text.trim_end_matches(' ').chars();
    text.next_back().is_some_and(|c| !ends_word(c))
}

/// The text before byte `at`, as far as it is looked at.
fn back(text: &str, at: usize) -> &str {
    let mut far = at.saturating_sub(REACH)..at;
    let from = far.find(|&from| text.is_char_boundary(from));
    &text[from.unwrap_or(at)..at]
}

/// The text from byte `at`, as far as it is looked at.
fn on(text: &str, at: usize) -> &str {
    let mut far = (at..=text.len().min(at.saturating_add(REACH))).rev();
    let to = far.find(|&to| text.is_char_boundary(to));
    &text[at..to.unwrap_or(at)]
}

/// Whether a hashtag is that of a match (`#الهلال_النصر`) or is all a club's, if its name is no ordinary word
/// (#ليفربول).
fn is_in_hashtag(context: &Context<'_>, candidate: &Candidate) -> bool {
    let range = candidate.start..candidate.end;
    let is_known = |reference: Reference| {
        reference.is_club()
            && !reference.is_little_known()
            && !reference.flags.contains(ReferenceFlags::ORDINARY)
    };
    let other = context.other_in_hashtag(range.clone());
    other.is_some_and(|other| is_club(context, other))
        || context.is_hashtag(range) && context.meaning(candidate, is_known).is_some()
}

/// Whether the opponent stands on one of the sides; the name has no other word before it (إتحاد
/// الأنصار 69 - 60), but for one of a match.
fn is_in_fixture(
    context: &Context<'_>,
    candidate: &Candidate,
    (before, behind): (&str, &str),
) -> bool {
    let word_before = candidate.first.checked_sub(1);
    let word_before = word_before.filter(|_| ends_in_letter(before) && !before.ends_with(" ضد "));
    if word_before.is_some_and(|word| !context.classes(word).has(Classes::MATCH)) {
        return false;
    }
    // No fixture goes over the end of a sentence.
    let line_before = before.rsplit(ENDS).next().unwrap_or("");
    let line_before = line_before.rsplit(". ").next().unwrap_or("");
    let line_behind = behind.split(ENDS).next().unwrap_or("");
    let line_behind = line_behind.split(". ").next().unwrap_or("");
    let opponent_behind = || {
        let (rest, sure) = versus_behind(line_behind)?;
        let ends = |words: usize| {
            let mut ends = rest.match_indices(ends_word);
            ends.nth(words - 1).map_or(rest.len(), |(at, _)| at)
        };
        let mut ends = (1..=MOST_WORDS).rev().map(ends);
        let end = ends.find(|&end| is_opponent(context, &rest[..end], sure))?;
        (sure || is_empty(line_before) && is_empty(&rest[end..])).then_some(())
    };
    let opponent_before = || {
        let (rest, sure) = versus_before(line_before)?;
        let starts = |words: usize| {
            let mut starts = rest.rmatch_indices(ends_word);
            let start = starts.nth(words - 1);
            start.map_or(0, |(at, sign)| at + sign.len())
        };
        let mut starts = (1..=MOST_WORDS).rev().map(starts);
        let start = starts.find(|&start| is_opponent(context, &rest[start..], sure))?;
        (sure || is_empty(&rest[..start]) && is_empty(line_behind)).then_some(())
    };
    opponent_behind().or_else(opponent_before).is_some()
}

/// Whether a text is the name of a club; where a result stands between, of any place or body: الزوراء
/// 1 - 0 النجف.
fn is_opponent(context: &Context<'_>, text: &str, sure: bool) -> bool {
    is_club(context, text) || sure && context.gazetteer.find(text).is_some()
}

/// What follows the sign between two clubs that a text begins with, and whether it is surely one.
fn versus_behind(text: &str) -> Option<(&str, bool)> {
    let rest = text.trim_start_matches(is_of_result);
    let has_result = text[..text.len() - rest.len()].contains(chars::is_digit);
    let strip = |signs: &[&str]| {
        let mut rests = signs.iter().filter_map(|sign| rest.strip_prefix(sign));
        rests.find(|rest| rest.starts_with(is_of_result))
    };
    let (rest, sure) = strip(&VERSUS)
        .map(|rest| (rest, true))
        .or_else(|| strip(&BETWEEN).map(|rest| (rest, has_result)))?;
    Some((rest.trim_start_matches(is_of_result), sure))
}

/// What stands before the sign between two clubs that a text ends with, and whether it is surely
/// one.
fn versus_before(text: &str) -> Option<(&str, bool)> {
    let rest = text.trim_end_matches(is_of_result);
    let has_result = text[rest.len()..].contains(chars::is_digit);
    let strip = |signs: &[&str]| {
        let mut rests = signs.iter().filter_map(|sign| rest.strip_suffix(sign));
        rests.find(|rest| rest.ends_with(is_of_result))
    };
    let (rest, sure) = strip(&VERSUS)
        .map(|rest| (rest, true))
        .or_else(|| strip(&BETWEEN).map(|rest| (rest, has_result)))?;
    Some((rest.trim_end_matches(is_of_result), sure))
}

/// Whether a name alone in its cell has numbers behind it in its row, and the row before or
/// behind has a club.
fn is_in_table(context: &Context<'_>, before: &str, behind: &str) -> bool {
    let mut lines_before = before.rsplit('\n');
    let mut lines_behind = behind.split('\n');
    let opens = lines_before.next().unwrap_or("");
    let closes = lines_behind.next().unwrap_or("");
    let opens_cell = opens.trim_end_matches(' ').ends_with(CELLS) || opens.trim().is_empty();
    let numbers = closes.split(CELLS).skip(1).map(str::trim);
    let numbers = numbers.filter(|cell| !cell.is_empty() && cell.chars().all(is_of_number));
    if !opens_cell || !closes.trim_start_matches(' ').starts_with(CELLS) || numbers.count() < 2 {
        return false;
    }
    let is_row = |line: &str| line.split(CELLS).any(|cell| is_club(context, cell.trim()));
    lines_before.next().is_some_and(is_row) || lines_behind.next().is_some_and(is_row)
}

/// Whether a name is between its place and its points, and so is a club beside it: 1 الهلال 30، 2 النصر 28. In a
/// list of temperatures there is no place: العين 40، الشارقة 38.
fn is_in_standings(context: &Context<'_>, before: &str, behind: &str) -> bool {
    let is_between = |c: char| !chars::is_letter(c);
    let numbers = |between: &str| {
        let numbers = between.split(|c| !chars::is_digit(c));
        numbers.filter(|number| !number.is_empty()).count() == 2
            && between.contains(['،', ',', '؛', '\n', '|', '-'])
    };
    let is_name = |text: &str| !text.is_empty() && is_club(context, text.trim());
    let next = behind.trim_start_matches(is_between);
    let is_before_club = || {
        let ends = next.match_indices([' ', '،', ',', '\n']);
        let mut ends = ends.map(|(at, _)| at).take(MOST_WORDS);
        ends.any(|end| is_name(&next[..end]))
    };
    let last = before.trim_end_matches(is_between);
    let is_behind_club = || {
        let starts = last.rmatch_indices(is_between);
        let mut starts = starts.map(|(at, sign)| at + sign.len()).take(MOST_WORDS);
        starts.any(|start| is_name(&last[start..]))
    };
    let places = chars::is_digit(
        before
            .trim_end_matches([' ', '-', '.', ')'])
            .chars()
            .next_back()
            .unwrap_or(' '),
    );
    let points = chars::is_digit(
        behind
            .trim_start_matches([' ', ':', '(', '-'])
            .chars()
            .next()
            .unwrap_or(' '),
    );
    places
        && points
        && (numbers(&behind[..behind.len() - next.len()]) && is_before_club()
            || numbers(&before[last.len()..]) && is_behind_club())
}

/// Whether a text is the name of a club.
fn is_club(context: &Context<'_>, text: &str) -> bool {
    steps::count();
    let gazetteer = context.gazetteer;
    gazetteer.find(text).is_some_and(|name| {
        let mut references = gazetteer.references(name).iter();
        references.any(Reference::is_club)
    })
}

/// Whether a sign may stand between a club and that between two: of the goals, or a space.
fn is_of_result(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '(' | ')' | '[' | ']') || chars::is_digit(c)
}

/// Whether a sign is one of a number in a table: 3:1, +12.
fn is_of_number(c: char) -> bool {
    chars::is_digit(c) || matches!(c, '+' | '-' | ':' | '/' | '.' | '%' | '−')
}

/// Whether a word ends before the sign.
fn ends_word(c: char) -> bool {
    chars::class(c) != Class::ArabicLetter
}

/// Whether a text has no letter.
fn is_empty(text: &str) -> bool {
    !text.chars().any(chars::is_letter)
}
