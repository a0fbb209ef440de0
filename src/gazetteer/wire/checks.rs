//! That no number in a compiled file leads anywhere but where it should.
//!
//! Each check says what is inconsistent. All of them go to the end: that is faster
//! than an early way out, as files are nearly always good.

use crate::gazetteer::entities::IdIndex;
use crate::gazetteer::fields::Fields;
use crate::gazetteer::hashing::Buckets;
use crate::gazetteer::letters::Letters;
use crate::gazetteer::matcher::Flat;
use crate::gazetteer::references::References;
use crate::gazetteer::strings::Strings;
use crate::gazetteer::vocabulary::Vocabulary;

type Check = Result<(), &'static str>;

pub(super) fn vocabulary(vocabulary: &Vocabulary) -> Check {
    let Letters { heads, long } = &vocabulary.letters;
    let words = vocabulary.len();
    let places = heads.iter().filter_map(|head| head.place());
    check(
        vocabulary.filter.len().is_power_of_two()
            && are_buckets(&vocabulary.buckets, words)
            && are_strings(long)
            && all_below(places, long.len())
            && vocabulary.flags.len() == words,
        "words",
    )
}

pub(super) fn trie(trie: &Flat, words: usize, references: usize) -> Check {
    let nodes = words + trie.labels.len();
    // A child comes after its parent: no walk over nodes goes in a circle.
    let mut pairs = (0..).zip(trie.nodes.windows(2));
    let descends = pairs.all(|(node, pair): (u32, _)| {
        pair[0].children == pair[1].children || pair[0].children > node
    });
    let children = trie.nodes.iter().map(|node| node.children);
    let starts = trie.nodes.iter().map(|node| node.references);
    check(
        trie.nodes.len() == nodes + 1
            && are_starts(children, words, nodes)
            && are_starts(starts, 0, references)
            && descends
            && all_below(indexes(&trie.labels), words),
        "names",
    )
}

pub(super) fn entities(strings: &Strings, types: &[u16], labels: &Strings) -> Check {
    check(
        are_strings(strings)
            && are_strings(labels)
            && u32::try_from(types.len()).is_ok_and(|count| count < u32::MAX)
            && strings.len() == types.len() * 2
            && all_below(types.iter().map(|&label| usize::from(label)), labels.len()),
        "entities",
    )
}

pub(super) fn fields(fields: &Fields, entities: usize) -> Check {
    let (count, starts) = (fields.names.len(), &fields.starts);
    let none = starts.is_empty() && count == 0;
    let all = starts.len() == entities + 1 && are_starts(starts.iter().copied(), 0, count);
    check(
        (none || all)
            && are_strings(&fields.values)
            && are_strings(&fields.labels)
            && fields.values.len() == count
            && all_below(
                fields.names.iter().map(|&name| usize::from(name)),
                fields.labels.len(),
            ),
        "free fields",
    )
}

pub(super) fn references(references: &References, by_id: &IdIndex, entities: usize) -> Check {
    let referred_to = references
        .0
        .iter()
        .map(|reference| reference.entity as usize);
    check(all_below(referred_to, entities), "references")?;
    check(
        by_id.order.len() == entities
            && all_below(indexes(&by_id.order), entities)
            && are_buckets(&by_id.buckets, entities),
        "ids",
    )
}

fn check(is_good: bool, what: &'static str) -> Check {
    if is_good { Ok(()) } else { Err(what) }
}

fn are_buckets(buckets: &Buckets, count: usize) -> bool {
    buckets.starts.len() > 1 && are_starts(buckets.starts.iter().copied(), 0, count)
}

fn are_strings(strings: &Strings) -> bool {
    let starts = core::iter::once(0).chain(strings.ends.iter().copied());
    are_starts(starts, 0, strings.bytes.len())
}

/// Whether these begin ranges that fill `first..last`.
fn are_starts(mut starts: impl Iterator<Item = u32>, first: usize, last: usize) -> bool {
    let Some(mut before) = starts.next() else {
        return false;
    };
    let begins_right = before as usize == first;
    let mut descents = 0;
    for start in starts {
        descents += usize::from(start < before);
        before = start;
    }
    begins_right && descents == 0 && before as usize == last
}

fn all_below(indexes: impl Iterator<Item = usize>, limit: usize) -> bool {
    indexes.filter(|&index| index >= limit).count() == 0
}

fn indexes(numbers: &[u32]) -> impl Iterator<Item = usize> {
    numbers.iter().map(|&number| number as usize)
}
