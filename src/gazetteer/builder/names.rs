//! Folds the names of a list, and adds them to the builder.

use super::GazetteerBuilder;
use crate::error::{BuildErrorKind, Wordless};
use crate::gazetteer::references::{Reference, ReferenceFlags};
use crate::gazetteer::{folded_words, folded_words_by, spelling, variants};
use crate::lexicon::{self, Classes};
use crate::tokenize::{TokenKind, scan};

/// Whether there is a word in a name. A glance at its first letter is nearly always enough.
pub(in crate::gazetteer) fn has_words(name: &str) -> bool {
    let is_letter = |c| matches!(c, 'ء'..='غ' | 'ف'..='ي' | 'A'..='Z' | 'a'..='z');
    if name.starts_with(is_letter) && !name.as_bytes().contains(&b'@') {
        return true;
    }
    let mut some = false;
    folded_words(name, |_| some = true);
    some
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

/// Whether folded words are one name: معلول, عبد الله, بن سلمان.
pub(in crate::gazetteer) fn is_one_name(words: &str) -> bool {
    const JOINING: [&str; 4] = ["عبد", "ابو", "ابن", "بن"];
    let names = words.split(' ').filter(|word| !JOINING.contains(word));
    names.take(2).count() < 2
}

/// A hamza on ي, folded, and what is spoken for it.
const WITH_HAMZA: &str = "اء";
const WITH_YEH: &str = "اي";

const ALI: &str = "علي";

/// A folded name with على for each علي that another word follows.
fn with_maqsura(folded: &str) -> String {
    let last = folded.rfind(' ').unwrap_or(0);
    let (names, end) = folded.split_at(last);
    let written = |word| if word == ALI { "على" } else { word };
    names.split(' ').map(written).collect::<Vec<_>>().join(" ") + end
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
        let mut folded = core::mem::take(&mut self.name);
        folded.clear();
        folded_words_by(name, &mut self.buffer, |word| {
            if !folded.is_empty() {
                folded.push(' ');
            }
            folded.push_str(word);
        });
        let flags = flags.with(spelling(name));
        let some = !folded.is_empty();
        if some {
            self.add_folded(entity, &folded, flags);
            let fixed = [ReferenceFlags::DEMONYM, ReferenceFlags::LATIN];
            if self.variants.most > 0 && !fixed.iter().any(|&fixed| flags.contains(fixed)) {
                self.add_with_yeh(entity, &folded, flags);
                self.add_variants(entity, &folded, flags);
            }
        }
        self.name = folded;
        some
    }

    /// Adds a place of one word with ي for its hamza, as it is spoken: الطايف.
    fn add_with_yeh(&mut self, entity: u32, folded: &str, flags: ReferenceFlags) {
        let doubtful = flags.with(self.of_list);
        let is_place = self.entities.entity_type(entity).is_location();
        if !is_place
            || !folded.contains(WITH_HAMZA)
            || doubtful.contains(ReferenceFlags::SECOND_RANK)
            || doubtful.contains(ReferenceFlags::AMBIGUOUS)
        {
            return;
        }
        let spoken = folded.replacen(WITH_HAMZA, WITH_YEH, 1);
        let bare = spoken.strip_prefix("ال").unwrap_or(&spoken);
        let is_other = [&spoken, bare].iter().any(|word| {
            let names = Classes::GIVEN.with(Classes::FAMILY);
            lexicon::is_form_of_ordinary(word) || lexicon::classes_of(word).any(names)
        });
        let is_long = bare.chars().count() > 3;
        if is_long && !is_other && !spoken.contains(' ') && !spoken.ends_with(WITH_YEH) {
            self.add_folded(entity, &spoken, flags.with(ReferenceFlags::VARIANT));
        }
    }

    fn add_variants(&mut self, entity: u32, folded: &str, flags: ReferenceFlags) {
        let entity_type = self.entities.entity_type(entity).clone();
        if self.variants.short && entity_type.is_person() {
            let flags = flags
                .with(ReferenceFlags::VARIANT)
                .with(ReferenceFlags::AMBIGUOUS)
                .with(ReferenceFlags::SHORT);
            variants::short_names(folded, |name| self.add_folded(entity, name, flags));
        }
        let bare_article = flags.contains(ReferenceFlags::BARE_ARTICLE);
        let flags = flags.with(ReferenceFlags::VARIANT);
        let wanted = self.variants;
        variants::of(folded, &entity_type, bare_article, wanted, |variant| {
            self.add_folded(entity, variant, flags);
        });
    }

    /// Adds a name that is folded, its words separated by spaces; and where علي stands before
    /// another word, the name with على, as Egyptian papers write it.
    fn add_folded(&mut self, entity: u32, folded: &str, flags: ReferenceFlags) {
        if !self.add_words(entity, folded, flags) {
            return;
        }
        let other = with_maqsura(folded);
        let flags = flags.with(ReferenceFlags::VARIANT);
        // على and one name more may also be the preposition: على معلول.
        let one = other.strip_prefix("على ").filter(|rest| is_one_name(rest));
        if !one.is_some_and(lexicon::is_form_of_ordinary) {
            let flags = flags.with_if(ReferenceFlags::AMBIGUOUS, one.is_some());
            self.add_words(entity, &other, flags);
        }
    }

    /// Adds a name of these words; tells whether علي stands before another word of it.
    fn add_words(&mut self, entity: u32, folded: &str, flags: ReferenceFlags) -> bool {
        let (mut ali, mut inner) = (false, false);
        let mut full = self.references.len() >= u32::MAX as usize;
        for word in folded.split(' ') {
            inner |= ali;
            ali = word == ALI;
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
        inner
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_glance_tells_what_the_fold_does() {
        let letters = ('\0'..='\u{7FF}').chain('\u{FB50}'..='\u{FEFF}');
        let names = letters.flat_map(|c| {
            ["", "ب", " ", "\u{64E}", "@b", ".b", "@b.net"].map(|end| format!("{c}{end}"))
        });
        for name in names {
            let mut some = false;
            folded_words(&name, |_| some = true);
            assert_eq!(has_words(&name), some, "{name:?}");
        }
    }
}
