//! What is known of the single words among the names of the embedded list.

use super::GazetteerBuilder;
use crate::gazetteer::references::{Reference, ReferenceFlags};
use crate::lexicon::{self, Classes};

impl GazetteerBuilder {
    /// Marks the single words that seldom mean whom or what the list has under them, so that they want
    /// evidence: somebody of the second rank by a given name (أوكا), or somebody or a body of the second
    /// rank by a form of an ordinary word (كفانا; places are called by such forms, and hardly written
    /// like one: عمدون). Those that are doubtful names of persons are marked as of the second rank:
    /// many others are called so. Arabic given names are marked, too.
    pub(in crate::gazetteer) fn doubt_single_words(&mut self) -> &mut Self {
        for at in 0..self.references.len() {
            let &[word] = self.names.get(at) else {
                continue;
            };
            let reference = self.references[at];
            let entity_type = self.entities.entity_type(reference.entity);
            let is_person = entity_type.is_person();
            let is_place = entity_type.is_location();
            let is_doubtful = may_be_doubtful(reference) && {
                let word = self.words.letters(word);
                let is_given = || lexicon::classes_of(word).has(Classes::GIVEN);
                is_person && is_given() || !is_place && lexicon::is_form_of_ordinary(word)
            };
            let flags = reference.flags;
            let flags = flags.with_if(ReferenceFlags::AMBIGUOUS, is_doubtful);
            let is_given = is_person && {
                let known = lexicon::classes_of(self.words.letters(word));
                known.has(Classes::GIVEN.with(Classes::ARABIC_NAME))
            };
            let flags = flags.with_if(ReferenceFlags::ALSO_GIVEN, is_given);
            let shared = is_person && flags.contains(ReferenceFlags::AMBIGUOUS);
            let famous = shared && !flags.contains(ReferenceFlags::SECOND_RANK);
            self.references[at].flags = flags
                .with_if(ReferenceFlags::FAMOUS, famous)
                .with_if(ReferenceFlags::SECOND_RANK, shared);
        }
        self
    }
}

/// Whether a name is one of the second rank for which nothing need speak as yet.
fn may_be_doubtful(reference: Reference) -> bool {
    const OTHERS: [ReferenceFlags; 3] = [
        ReferenceFlags::AMBIGUOUS,
        ReferenceFlags::DEMONYM,
        ReferenceFlags::LATIN,
    ];
    reference.is_little_known() && !OTHERS.iter().any(|&other| reference.flags.contains(other))
}
