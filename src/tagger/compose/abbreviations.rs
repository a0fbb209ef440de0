//! What an organization is called for short in the brackets behind its name: المعهد الوطني للإحصاء (INS)،
//! الهيئة العامة للمواصلات (هعم).

use crate::chars;
use crate::lexicon;

use super::behind_head::Names;
use crate::normalize::Words;
use crate::tagger::beside::{CLOSING, OPENING};
use crate::tagger::candidate::{Candidate, Meaning};
use crate::tagger::evidence::{Evidence, Signal};
use crate::tagger::steps;

/// The letters of such a name.
const LATIN: core::ops::RangeInclusive<usize> = 2..=8;
const ARABIC: core::ops::RangeInclusive<usize> = 3..=7;

/// Houses, behind which a place stands in brackets.
const HOUSES: Words<12> =
    Words::of("مدرسه مستشفي جامعه بلديه محكمه معهد كليه مركز ثانويه اعداديه نادي شركه");

impl Names<'_> {
    /// The short form in the brackets behind an organization of several words.
    pub(super) fn abbreviation(self, name: &Candidate) -> Option<Candidate> {
        if name.words() < 2 {
            return None;
        }
        steps::count();
        let (text, words) = (self.context.text, &self.context.segment.words);
        // Brackets part it from the name.
        let word = words.get(name.last).filter(|word| !word.joined())?;
        let opening = text[name.end..].trim_start_matches([' ', '"', '»']);
        if !opening.starts_with('(') {
            return None;
        }
        let before = text.get(name.end..word.start)?;
        let between = before.trim_end_matches(OPENING).trim_start_matches(CLOSING);
        let behind = text[word.end..].trim_start_matches(CLOSING);
        if between.trim() != "(" || !behind.starts_with(')') {
            return None;
        }
        if !self.is_organization(name) || !self.context.counts(name) {
            return None;
        }
        let written = &text[word.start..word.end];
        let letters = written.chars().count();
        let latin = LATIN.contains(&letters) && written.chars().all(|c| c.is_ascii_uppercase());
        let arabic = || {
            let folded = self.folded(name.last);
            ARABIC.contains(&letters)
                && name.words() > 2
                && !HOUSES.contains(self.key(name.first))
                && folded.chars().all(|c| chars::is_letter(c) && !c.is_ascii())
                && lexicon::classes(word.key).is_empty()
                && !self.begins_any(name.last)
                && !lexicon::is_form_of_ordinary(&folded)
        };
        if !latin && !arabic() {
            return None;
        }
        let entity = name.meaning.entity(self.context.gazetteer);
        let range = (name.last, name.last + 1);
        let evidence = Evidence::default().with(Signal::OrgWord);
        let meaning = Meaning::Organization(entity);
        Some(Candidate::new(words, range, word.start, meaning, evidence))
    }
}
