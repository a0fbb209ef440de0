//! Foreign names of several words behind a word for organizations: هيلثكير أوف إنديا، ستيل آند وود،
//! ديبورتيفو لا كورونيا، غرين باور تكنولوجيز.

use crate::lexicon::{self, Classes};
use crate::normalize::Words;

use super::behind_head::{Head, Names};
use crate::tagger::name_words::ROMANCE_OF;

/// Joins two names of a company in English.
const AND: Words<2> = Words::of("اند انت");

/// Foreign words that join the words of a name, some of which are Arabic words, too.
const JOINING: Words<16> = ROMANCE_OF.and("اوف دل ديل دير دن لا لو لي ذا فور تو");

/// What has names of several foreign words.
const MANY_WORDED: Words<10> = Words::of("شركه مجموعه نادي بنك مصرف مءسسه شبكه صحيفه مجله منظمه");

/// The most words of such a name.
const MOST_WORDS: usize = 5;

impl Names<'_> {
    /// The end of the foreign words behind `head`, and what joins them.
    pub(super) fn foreign_name(self, head: Head) -> Option<usize> {
        let first = head.at + 1;
        let plain = self.foreign(first);
        if !MANY_WORDED.contains(head.key) || !self.goes_on(first) {
            return plain;
        }
        self.partners(head, first)
            .or_else(|| self.joined_words(first))
            .max(plain)
    }

    /// The end of what two are called that are one company: ستيل آند وود, مارش وماكلينان.
    fn partners(self, head: Head, first: usize) -> Option<usize> {
        let next = first + 1;
        if !self.goes_on(next) {
            return None;
        }
        if AND.contains(self.key(next)) {
            let some = self.is_no_arabic(first) && self.goes_on(next + 1);
            return (some && self.is_no_arabic(next + 1)).then_some(next + 2);
        }
        // Two that are one, as it speaks alone.
        let one = self.begins_with(next, 'و')
            && self.is_name_part(first)
            && !self.is_known(next)
            && self.is_rest_foreign(next)
            && (self.context.speaks(head.at, next + 1) || self.is_business(next + 1));
        one.then_some(next + 1)
    }

    /// The end of foreign words and listed names that foreign prepositions join (هيلثكير أوف إنديا), and of
    /// what ends the names of companies (غرين باور تكنولوجيز).
    pub(super) fn joined_words(self, first: usize) -> Option<usize> {
        let of_company = |at: usize| lexicon::classes(self.key(at)).has(Classes::OF_COMPANY);
        let foreign = self.is_foreign(first);
        if !foreign && !self.is_name_part(first) {
            return None;
        }
        let mut last = self.listed_name(first).unwrap_or(first + 1);
        let mut joined = false;
        while last < first + MOST_WORDS && self.goes_on(last) {
            let next = last + 1;
            let joins = || {
                JOINING.contains(self.key(last))
                    && self.goes_on(next)
                    && (self.is_foreign(next)
                        || self.listed_name(next).is_some()
                        || foreign && self.is_name_part(next))
            };
            if of_company(last) {
                joined = true;
                last = next;
            } else if joins() {
                joined = true;
                last = self.listed_name(next).unwrap_or(next + 1);
            } else if !joined && self.is_name_part(last) {
                last = next;
            } else {
                break;
            }
        }
        joined.then_some(last)
    }

    /// The end of the longest foreign name of a list that stands at word `at`.
    fn listed_name(self, at: usize) -> Option<usize> {
        let listed = || self.end_of_listed(at, |c| c.is_bare() && self.context.counts(c));
        self.is_no_arabic(at).then(listed)?
    }

    /// Whether word `at` is none of the language, whoever is called so.
    pub(super) fn is_no_arabic(self, at: usize) -> bool {
        let arabic = Classes::ORDINARY
            .with(Classes::FUNCTION)
            .with(Classes::NISBA);
        !lexicon::classes(self.key(at)).any(arabic) && !self.has_article(at)
    }

    /// Whether word `at` may be what a foreign company's founder is called.
    fn is_name_part(self, at: usize) -> bool {
        let classes = lexicon::classes(self.key(at));
        self.is_foreign(at)
            || classes.any(Classes::NAME_PART) && self.is_no_arabic(at)
            || self.listed_name(at) == Some(at + 1)
    }

    /// Whether word `at` without its first letter is neither Arabic nor a known name.
    pub(super) fn is_rest_foreign(self, at: usize) -> bool {
        let rest = self.context.rest(at, 1, "");
        let folded = self.folded(at);
        let mut letters = folded.chars();
        letters.next();
        let rest_of = letters.as_str();
        lexicon::classes(self.key(at)).is_empty()
            && lexicon::classes(rest).is_empty()
            && rest.letters() > 3
            && !rest_of.starts_with("ال")
            && !rest_of.ends_with('ه')
            && !lexicon::is_form_of_ordinary(&folded)
            && !lexicon::is_form_of_ordinary(rest_of)
    }
}
