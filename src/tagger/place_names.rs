//! Where a place's name stands that no list has, behind a word that announces it (بلدة
//! تافغاغت) or that it begins with (مسجد تينمل، شارع عبد الخالق ثروت).

use crate::lexicon::{self, Classes};
use crate::normalize::Key;

use super::behind_head::{Head, Names};

/// Words before one that stands for any of its kind.
const COUNTING: [Key; 11] = [
    Key::of_folded("كل"),
    Key::of_folded("بكل"),
    Key::of_folded("لكل"),
    Key::of_folded("وكل"),
    Key::of_folded("اي"),
    Key::of_folded("ايه"),
    Key::of_folded("باي"),
    Key::of_folded("غير"),
    Key::of_folded("مجرد"),
    Key::of_folded("مثل"),
    Key::of_folded("اول"),
];

/// Where a person's name behind the word is whom it holds: المطالبة بسجن فلان.
const PRISONS: [Key; 2] = [Key::of_folded("سجن"), Key::of_folded("معتقل")];

/// What facilities are for, or how large they are.
const USES: [Key; 10] = [
    Key::of_folded("الدولي"),
    Key::of_folded("الدوليه"),
    Key::of_folded("الجوي"),
    Key::of_folded("الجويه"),
    Key::of_folded("البحري"),
    Key::of_folded("البحريه"),
    Key::of_folded("العسكري"),
    Key::of_folded("العسكريه"),
    Key::of_folded("النوويه"),
    Key::of_folded("الحدودي"),
];

impl Names<'_> {
    /// The first word of the place's name that `head` makes known and the word behind
    /// it, if there is one.
    pub(super) fn place(self, head: Head) -> Option<(usize, usize)> {
        let next = head.at + 1;
        if self.is_counted(head) {
            return None;
        }
        let facility = lexicon::classes(head.key).has(Classes::FACILITY);
        if !facility {
            return self.own_name(next).map(|last| (next, last));
        }
        let person = || self.person(next).filter(|_| !PRISONS.contains(&head.key));
        let last = person().or_else(|| self.own_name(next))?;
        Some((head.at, last + usize::from(self.says_what(last))))
    }

    /// Whether word `at` says what the facility before it is for: قاعدة أدامبور الجوية.
    fn says_what(self, at: usize) -> bool {
        self.goes_on(at) && USES.contains(&self.context.segment.words[at].key)
    }

    /// Whether a word before the head tells that it is any of its kind: كل ولاية.
    fn is_counted(self, head: Head) -> bool {
        let words = &self.context.segment.words;
        let before = head.at.checked_sub(1);
        before.is_some_and(|before| COUNTING.contains(&words[before].key))
    }
}
