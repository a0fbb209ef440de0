//! Units of armies: الفرقة الرابعة، اللواء 38 لمشاة البحرية، اللواء الميكانيكي 155.

use crate::normalize::Words;
use crate::tokenize::first_letters;

use super::behind_head::{Head, Names};
use super::org_words::{OF_ARMY, REGIONS};

/// Arms, as adjectives of units and without the article behind their number: اللواء 155 مشاة.
const ARMS: Words<22> = Words::of(
    "المدرعه المدرع الميكانيكيه الميكانيكي المءلله المءلل المظليه المظلي المحموله المحمول المشاه
     المجوقله مشاه مدرعه مدرع ميكانيكيه ميكانيكي مدفعيه المدفعيه الجويه الجوي البحريه",
);

/// What units are for, behind ل and without their article.
const TASKS: Words<18> = Words::of(
    "مشاه رد تدخل مهام دفاع حرس اسناد مدرعات دبابات مدفعيه هندسه صواريخ حمايه مظليين انزال عمليات
     حدود دعم",
);

impl Names<'_> {
    /// The end of a unit of an army that is called by its number: الفرقة الرابعة، اللواء
    /// 444، المنطقة العسكرية الأولى; and of its arm or task before or behind that.
    pub(super) fn unit(self, head: Head) -> Option<usize> {
        let next = head.at + 1;
        let is_army = self.goes_on(next + 1) && self.key(next) == OF_ARMY;
        let is_region = REGIONS.contains(head.key);
        let is_arm = |at: usize| self.goes_on(at) && ARMS.contains(self.key(at));
        let armed = !is_region && is_arm(next) && self.goes_on(next + 1);
        let number = next + usize::from(is_army || armed);
        let is_digit = |byte: u8| byte.is_ascii_digit();
        let is_number =
            self.is_ordinal(number) || !is_army && self.written(number).bytes().all(is_digit);
        if !is_number || is_army != is_region {
            return None;
        }
        let mut end = self.nisbas(number + 1);
        if end == number + 1 && !is_region {
            if is_arm(end) {
                end = self.nisbas(end + 1);
            } else if let Some(last) = self.task(end) {
                end = last;
            }
        }
        Some(end)
    }

    /// The end of what a unit is for, at word `at`: للرد السريع، لمشاة البحرية.
    fn task(self, at: usize) -> Option<usize> {
        let next = at + 1;
        if !self.goes_on(at) || !self.goes_on(next) || !self.has_article(next) {
            return None;
        }
        let taken = match first_letters(self.written(at)) {
            ['ل', 'ل', _] => 2,
            ['ل', ..] => 1,
            _ => return None,
        };
        TASKS
            .contains(self.context.rest(at, taken, ""))
            .then_some(next + 1)
    }
}
