//! Where a person's name stands that no list has, behind a title (السفير الهندي أدارش
//! سوايكا) or a verb of saying (وقال ميهرول كريم).

use crate::lexicon::{self, Classes};
use crate::tokenize::first_letters;

use super::behind_head::{Head, Names};
use super::edges::beginning;

/// The most words between a title and the name: وزير البترول والغاز النيجري.
const MOST_BETWEEN: usize = 3;

/// The most words of the name.
const MOST_WORDS: usize = 4;

impl Names<'_> {
    /// The first word of the person's name that `head` announces and the word behind it,
    /// if there is one.
    pub(super) fn announced_person(self, head: Head) -> Option<(usize, usize)> {
        let mut first = head.at + 1;
        if lexicon::classes(head.key).has(Classes::PERSON_TITLE) {
            let between = |at| self.has_article(at);
            while first <= head.at + MOST_BETWEEN && self.goes_on(first) && between(first) {
                first += 1;
            }
            if first == head.at + 1 {
                first = self.office_end(first).unwrap_or(first);
            }
        }
        // A known given name first is the other composition's.
        if !self.goes_on(first) || !(self.may_be_foreign_part(first) || self.is_family_name(first))
        {
            return None;
        }
        let mut last = first + 1;
        let may_be_part = |at| {
            (self.may_be_foreign_part(at) || self.context.is_part(at)) && !self.begins_full_name(at)
        };
        while last < first + MOST_WORDS && self.goes_on(last) && may_be_part(last) {
            last += 1;
        }
        (last >= first + 2).then_some((first, last))
    }

    /// The end of what an office at word `at` is of: رئيس بلدية بولو، محافظ هرمزغان.
    fn office_end(self, at: usize) -> Option<usize> {
        let names = beginning(self.listed, at).iter().filter(|c| {
            self.context.counts(c)
                && !self.is_demonym(c)
                && (self.is_place(c) || self.is_organization(c))
        });
        let listed = names.map(|c| c.last).max();
        let word = self.context.segment.words.get(at)?;
        let is_head = lexicon::classes(word.key).has(Classes::ORG_HEAD) && self.goes_on(at + 1);
        let organization = || {
            let head = Head {
                at,
                start: word.start,
                key: word.key,
            };
            let (first, last) = self.organization(head)?;
            (first == at).then_some(last)
        };
        listed.or_else(|| is_head.then(organization)?)
    }

    /// Whether a listed name of several words begins at word `at`.
    fn begins_full_name(self, at: usize) -> bool {
        let mut names = beginning(self.listed, at).iter();
        names.any(|c| c.words() > 1 && self.context.counts(c))
    }

    /// Whether a word is foreign and does not look like one behind و.
    fn may_be_foreign_part(self, at: usize) -> bool {
        first_letters(self.written(at))[0] != 'و' && self.is_foreign(at)
    }

    /// Whether a word is known as a family name without the article and as nothing else:
    /// السفير ويليامز هاريس.
    fn is_family_name(self, at: usize) -> bool {
        let known = lexicon::classes(self.key(at));
        known == Classes::FAMILY && !self.has_article(at) && !self.is_known(at)
    }
}
