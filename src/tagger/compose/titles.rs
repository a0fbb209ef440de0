//! Words that are titles and parts of persons' names: أحمد الشريف, أحمد السيد محمود.

use super::parts::{GIVEN_OR_NOT, MISTER};
use super::persons::Start;
use crate::lexicon::Classes;

impl Start<'_> {
    /// Whether a word that is a title as well is a part of the name behind `before` others: أحمد
    /// الشريف; but أحمد، الشريف حسين and أحمد، الأمين العام. محمد أمين اليحياوي; but محمد، أمين
    /// الجامعة. الدكتور محمود حسن القاضي; but محمود حسن القاضي may be a judge.
    pub(super) fn title_is_part(&self, word: usize, before: usize) -> bool {
        let context = self.context;
        let next = word + 1;
        if context.key(word) == MISTER && self.mister_is_part(word) {
            return true;
        }
        if before > 2 {
            return false;
        }
        let some = self.goes_on(next);
        let before_part = some && context.is_part(next);
        let before_article = some && context.has_article(next);
        if context.has_article(word) {
            !before_part && !before_article && (before == 1 || context.has_title(self.at))
        } else {
            let sure = || !self.context.role(next).has(Classes::DOUBTFUL);
            before == 1 && before_part && before_article && sure()
        }
    }

    /// Whether السيد is a given name: behind another, before a third or where the name ends (أحمد السيد
    /// محمود, حسن جمال السيد بالسجن); but محمد مرسي السيد كمال are two.
    fn mister_is_part(&self, word: usize) -> bool {
        let Self { context, at, .. } = *self;
        let next = word + 1;
        let edge = self.edges[at];
        let is_whole = edge.begins_famous && edge.longest == word;
        let goes_on = context.goes_on(next);
        let is_given = |at: usize| context.role(at).only(GIVEN_OR_NOT) == Classes::GIVEN;
        let ends = || {
            let other = Classes::PERSON_TITLE.with(Classes::NISBA);
            !context.is_part(next)
                && !context.has_article(next)
                && !context.classes(next).any(other)
        };
        !is_whole
            && !context.has_particle(word)
            && (is_given(word - 1) || context.ends_given(word - 1))
            && (!goes_on || context.may_be_given_too(next) || word > at + 1 && ends())
    }
}
