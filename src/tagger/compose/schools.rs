//! Schools by what they are called and what kind of school they are: مدرسة الأمل الثانوية, ثانوية النهضة للبنات.

use crate::lexicon::Classes;
use crate::normalize::Words;

use super::behind_head::{Head, Names};

/// What begins the names of schools.
const SCHOOLS: Words<6> = Words::of("مدرسه ثانويه اعداديه ابتداءيه متوسطه روضه");

/// Kinds of schools that any word may stand before: مدرسة القرية الخاصة.
const OF_ANY: Words<4> = Words::of("الدوليه الخاصه الرسميه المختلطه");

/// Those and the kinds that say of what stands before them that it is a name.
const KINDS: Words<17> = OF_ANY.and(
    "الثانويه الابتداءيه الاعداديه الاساسيه المتوسطه الاهليه النموذجيه التاسيسيه التجريبيه للبنات للبنين \
     بنات بنين",
);

/// The most words that a school is called by, and that tell its kind.
const MOST: usize = 3;

impl Names<'_> {
    /// The end of a school's name.
    pub(super) fn school(self, head: Head) -> Option<usize> {
        const NO_NAME: Classes = Classes::FUNCTION
            .with(Classes::PERSON_VERB)
            .with(Classes::ORG_HEAD)
            .with(Classes::PLACE_WORD);
        let first = head.at + 1;
        if !SCHOOLS.contains(head.key) || self.has_article(head.at) {
            return None;
        }
        let is_kind = |at: usize| self.goes_on(at) && KINDS.contains(self.key(at));
        let may_be_name = |&at: &usize| {
            self.goes_on(at) && !is_kind(at) && !self.context.classes(at).any(NO_NAME)
        };
        let kind = first + (first..first + MOST).take_while(may_be_name).count();
        let end = kind + (kind..kind + MOST).take_while(|&at| is_kind(at)).count();
        let is_told = || (kind..end).any(|at| !OF_ANY.contains(self.key(at)));
        (kind > first && end > kind && self.has_article(first) && is_told()).then_some(end)
    }
}
