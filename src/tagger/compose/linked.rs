//! Which entity of the list a composed name is, where the list calls it otherwise: الخارجية المصرية
//! is وزارة الخارجية المصرية, and ستاد القاهرة الدولي is استاد القاهرة الدولي.

use crate::gazetteer::{EntityType, ReferenceFlags};
use crate::normalize::{Key, fold_word};

use super::org_words::FIELDS_ALONE;
use crate::tagger::context::Context;

/// Words for the same, folded.
const SYNONYMS: [&[&str]; 8] = [
    &["ملعب", "استاد", "ستاد"],
    &["مسجد", "جامع"],
    &["معبر", "منفذ"],
    &["جسر", "كوبري"],
    &["ميدان", "ساحه"],
    &["سجن", "معتقل"],
    &["بنك", "مصرف"],
    &["مستشفي", "مشفي"],
];

impl Context<'_> {
    /// The entity of this type that the list has for a composed name, which is written so and begins
    /// with the word `head`: the only one that has that name, and surely has it.
    pub(super) fn linked(
        &self,
        written: &str,
        head: Key,
        is_one: fn(&EntityType) -> bool,
    ) -> Option<u32> {
        let (first, rest) = written.split_once(' ')?;
        let mut folded = String::new();
        fold_word(first, &mut folded);
        if FIELDS_ALONE.contains(&head) {
            // Of للخارجية, the name has no article.
            let article = if folded.starts_with("ال") {
                ""
            } else {
                "ال"
            };
            return self.only(&format!("وزارة {article}{written}"), is_one);
        }
        let group = SYNONYMS
            .iter()
            .find(|group| group.contains(&folded.as_str()))?;
        let others = group.iter().filter(|other| **other != folded);
        let mut entities = others.filter_map(|other| self.only(&format!("{other} {rest}"), is_one));
        entities.next()
    }

    /// The only entity of the list that a name surely is of, if it is of this type.
    fn only(&self, name: &str, is_one: fn(&EntityType) -> bool) -> Option<u32> {
        let references = self.gazetteer.references(self.gazetteer.find(name)?);
        if references.len() != 1 {
            return None;
        }
        let only = references.get(0);
        let sure = !only.flags.contains(ReferenceFlags::AMBIGUOUS)
            && !self.hidden.contains(self.gazetteer, only.entity)
            && is_one(self.gazetteer.entity_type(only.entity));
        sure.then_some(only.entity)
    }
}
