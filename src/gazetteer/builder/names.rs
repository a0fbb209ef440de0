//! Folds the names of a list, and adds them to the builder.

use super::GazetteerBuilder;
use crate::error::{BuildErrorKind, Wordless};
use crate::gazetteer::references::{Reference, ReferenceFlags};
use crate::gazetteer::{fold_name, variants};
use crate::tokenize::{TokenKind, scan};

/// A name as its folded words, of which there is at least one, separated by spaces.
#[derive(Clone, Copy)]
pub(in crate::gazetteer) struct FoldedName<'f> {
    words: &'f str,
    /// What the fold loses.
    shape: ReferenceFlags,
}

/// The names of a row, folded and not added yet.
#[derive(Clone, Debug, Default)]
pub(in crate::gazetteer) struct FoldedNames {
    words: String,
    /// Where each name ends, and what the fold loses of it.
    ends: Vec<(usize, ReferenceFlags)>,
}

impl FoldedNames {
    /// Folds one more name; false if there is no word in it.
    pub(in crate::gazetteer) fn push(&mut self, name: &str, buffer: &mut String) -> bool {
        let shape = fold_onto(&mut self.words, name, buffer);
        if let Some(shape) = shape {
            self.ends.push((self.words.len(), shape));
        }
        shape.is_some()
    }

    /// The names in the order they came.
    pub(in crate::gazetteer) fn iter(&self) -> impl Iterator<Item = FoldedName<'_>> {
        let mut start = 0;
        self.ends.iter().map(move |&(end, shape)| {
            let words = &self.words[start..end];
            start = end;
            FoldedName { words, shape }
        })
    }
}

/// Adds the words of a name behind others; tells what the fold loses, if there is a word.
#[inline]
fn fold_onto(words: &mut String, name: &str, buffer: &mut String) -> Option<ReferenceFlags> {
    let start = words.len();
    let shape = fold_name(name, buffer, |word| {
        if words.len() > start {
            words.push(' ');
        }
        words.push_str(word);
    });
    (words.len() > start).then_some(shape)
}

/// Why nothing in a name without words can be matched.
pub(in crate::gazetteer) fn wordless(name: &str) -> Wordless {
    const ADDRESSES: [TokenKind; 2] = [TokenKind::Handle, TokenKind::Email];
    let mut at = 0;
    while at < name.len() {
        let (kind, end) = scan(name, at);
        if ADDRESSES.contains(&kind) {
            return Wordless::Address;
        }
        at = end;
    }
    if name.trim().is_empty() {
        Wordless::Empty
    } else {
        Wordless::Signs
    }
}

impl GazetteerBuilder {
    /// Adds a name of an entity, and its variants; false if there is no word in
    /// it.
    pub(in crate::gazetteer) fn add_name(
        &mut self,
        entity: u32,
        name: &str,
        flags: ReferenceFlags,
    ) -> bool {
        self.with_folded(name, |builder, name| {
            builder.add_folded(entity, name, flags);
        })
    }

    /// Gives `add` a name folded; false if there is no word in it.
    pub(in crate::gazetteer) fn with_folded(
        &mut self,
        name: &str,
        add: impl FnOnce(&mut Self, FoldedName<'_>),
    ) -> bool {
        let mut words = core::mem::take(&mut self.name);
        words.clear();
        let shape = fold_onto(&mut words, name, &mut self.buffer);
        if let Some(shape) = shape {
            let words = words.as_str();
            add(self, FoldedName { words, shape });
        }
        self.name = words;
        shape.is_some()
    }

    /// Room for folded names, to be given back as `folded`.
    pub(in crate::gazetteer) fn take_folded(&mut self) -> FoldedNames {
        let mut folded = core::mem::take(&mut self.folded);
        folded.words.clear();
        folded.ends.clear();
        folded
    }

    /// Adds a folded name of an entity, and its variants.
    pub(in crate::gazetteer) fn add_folded(
        &mut self,
        entity: u32,
        name: FoldedName<'_>,
        flags: ReferenceFlags,
    ) {
        let flags = flags.with(name.shape);
        self.add_words(entity, name.words, flags);
        let fixed = [ReferenceFlags::DEMONYM, ReferenceFlags::LATIN];
        if self.variants > 0 && !fixed.iter().any(|&fixed| flags.contains(fixed)) {
            self.add_variants(entity, name.words, flags);
        }
    }

    fn add_variants(&mut self, entity: u32, folded: &str, flags: ReferenceFlags) {
        let entity_type = self.entities.entity_type(entity).clone();
        let bare_article = flags.contains(ReferenceFlags::BARE_ARTICLE);
        let flags = flags.with(ReferenceFlags::VARIANT);
        let most = self.variants;
        variants::of(folded, &entity_type, bare_article, most, |variant| {
            self.add_words(entity, variant, flags);
        });
    }

    /// Adds a name that is folded, its words separated by spaces.
    fn add_words(&mut self, entity: u32, folded: &str, flags: ReferenceFlags) {
        let mut full = self.references.len() >= u32::MAX as usize;
        for word in folded.split(' ') {
            match self.words.insert(word) {
                Some(word) => self.names.push(word),
                None => full = true,
            }
        }
        if full {
            self.fail(|| BuildErrorKind::TooLarge("4 GiB of words, or 2^32 names"));
        } else if self.names.end() {
            let flags = flags.with(self.of_list);
            self.references.push(Reference { entity, flags });
        }
    }
}
