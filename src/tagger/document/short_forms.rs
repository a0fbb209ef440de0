//! Short forms of persons whom no list has, by a word that no list has: وأضاف تيكوكين
//! behind خالد تيكوكين.

use std::collections::HashMap;

use crate::gazetteer::is_name_word;
use crate::normalize::{Folder, Key};
use crate::tokenize::scan;

use crate::tagger::candidates::{Candidate, Meaning};
use crate::tagger::proclitics::{self, Beginning};
use crate::tagger::steps;

/// Adds a candidate for each word of the text that is one of `words`, whose numbers are
/// those of their gazetteers.
pub(super) fn add(text: &str, words: &HashMap<Key, u32>, candidates: &mut Vec<Candidate>) {
    if words.is_empty() {
        return;
    }
    let mut folder = Folder::default();
    let mut at = 0;
    while at < text.len() {
        let (kind, end) = scan(text, at);
        if is_name_word(kind) {
            steps::count();
            let found = find(&text[at..end], words, &mut folder);
            candidates.extend(found.map(|(skip, key, layer)| {
                let start = at + proclitics::width(&text[at..end], skip);
                Candidate::found((at, start, end), 1, Meaning::Person(None), key, layer)
            }));
        }
        at = end;
    }
}

/// Which of `words` a word is, as it stands or behind proclitics: how many letters are
/// before it, its key and number.
pub(super) fn find(
    written: &str,
    words: &HashMap<Key, u32>,
    folder: &mut Folder,
) -> Option<(u8, Key, u32)> {
    let whole = folder.fold(written);
    if let Some(&layer) = words.get(&whole) {
        return Some((0, whole, layer));
    }
    let beginning = Beginning::of(written, folder.whole(whole))?;
    let mut found = None;
    proclitics::readings(whole, beginning, folder, |reading, _| {
        if let Some(&layer) = words.get(&reading.key)
            && reading.may_be_alone
            && !reading.needs_article()
        {
            found.get_or_insert((reading.skip(), reading.key, layer));
        }
    });
    found
}
