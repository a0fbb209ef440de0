//! Companies of no list by whoever heads them or speaks for them: الرئيس التنفيذي لنوفاكور، رئيس مجلس إدارة
//! فوكسدال، المتحدث باسم ترانسكوم.

use crate::lexicon::Classes;
use crate::normalize::{Key, Words};
use crate::tokenize::first_letters;

use super::behind_head::{Head, Names};
use super::edges::beginning;
use crate::tagger::candidate::Meaning;
use crate::tagger::context::{IN_NAME_OF, SPOKESMEN};

/// Who heads a company alone, before what he is (التنفيذي).
const CHIEFS: Words<6> = Words::of("الرئيس المدير الرئيسة المديرة رئيس مدير");

/// What he is.
const EXECUTIVE: Words<5> = Words::of("التنفيذي التنفيذية المالي المالية تنفيذي");

/// Who heads a board.
const ON_BOARD: Words<2> = Words::of("رئيس رئيسة");

/// The board that every company has.
const BOARD: [Key; 2] = [Key::of_folded("مجلس"), Key::of_folded("اداره")];

/// Who runs a company.
const MANAGERS: Words<2> = Words::of("مدير مديره");

/// What he is, before its name.
const GENERAL: Words<2> = Words::of("عام عامه");

/// What who speaks for somebody is.
const OFFICIAL: Words<4> = Words::of("الرسمي الرسميه رسمي رسميه");

/// A foreign name behind a role.
pub(super) struct Headed {
    pub(super) first: usize,
    pub(super) last: usize,
    /// Letters before the name.
    pub(super) skip: u8,
}

impl Names<'_> {
    /// The foreign name of the company that `head` is a role in.
    pub(super) fn headed(self, head: Head) -> Option<Headed> {
        let next = head.at + 1;
        if !self.goes_on(next + 1) || !self.goes_on(next) {
            return None;
        }
        let key = self.key(next);
        if CHIEFS.contains(head.key) && EXECUTIVE.contains(key) {
            return self.behind_to(next + 1);
        }
        let first = if ON_BOARD.contains(head.key) && key == BOARD[0] {
            (self.key(next + 1) == BOARD[1]).then_some(next + 2)?
        } else if MANAGERS.contains(head.key) && GENERAL.contains(key) {
            next + 1
        } else if SPOKESMEN.contains(head.key) {
            let behind = next + usize::from(OFFICIAL.contains(key));
            (self.key(behind) == IN_NAME_OF).then_some(behind + 1)?
        } else {
            return None;
        };
        self.bare_name(first)
    }

    /// Foreign words from `first` on.
    fn bare_name(self, first: usize) -> Option<Headed> {
        if !self.goes_on(first) {
            return None;
        }
        let last = self.foreign(first)?;
        // باسم سلاج الجو: a word is misspelt.
        if self.goes_on(last)
            && self.has_article(last)
            && !self
                .context
                .classes(last)
                .any(Classes::NISBA.with(Classes::ADJECTIVE))
        {
            return None;
        }
        Some(Headed {
            first,
            last,
            skip: 0,
        })
    }

    /// A foreign name behind ل: لنوفاكور.
    fn behind_to(self, first: usize) -> Option<Headed> {
        // للفيسبوك has an article.
        if !matches!(first_letters(self.written(first)), ['ل', next, _] if next != 'ل') {
            return None;
        }
        // Nobody heads somebody: لبريتون لابز.
        let mut names = beginning(self.listed, first).iter();
        let somebody = names
            .find(|c| c.meaning == Meaning::Person(None) && self.context.counts(c) && !c.is_bare());
        if let Some(somebody) = somebody {
            return Some(Headed {
                first,
                last: somebody.last,
                skip: 1,
            });
        }
        let some = !self.begins_any(first) && self.is_rest_foreign(first);
        let behind = first + 1;
        let more = || {
            let goes_on = self.goes_on(behind);
            goes_on.then(|| self.foreign(behind)).flatten()
        };
        some.then(|| Headed {
            first,
            last: more().unwrap_or(behind),
            skip: 1,
        })
    }
}
