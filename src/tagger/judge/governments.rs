//! States and capitals that stand for their governments, though their names are words of the language:
//! قررت كابل، حكومة مالي.

use crate::lexicon::Classes;
use crate::normalize::Words;

use crate::tagger::candidate::Candidate;
use crate::tagger::context::{Context, last_letters};
use crate::tagger::gender::Gender;
use crate::tagger::proclitics;

/// What governments do, in the feminine of the capital, beside saying something.
const ACTS: Words<66> = Words::of(
    "قررت رفضت اتهمت نفت دعت طالبت وافقت ادانت رحبت توعدت استدعت سحبت طردت حذرت هددت وقعت استضافت
     ابلغت انسحبت علقت اغلقت فرضت ردت جددت اعربت استنكرت اعتبرت وجهت ارسلت تسلمت احتجت استقبلت صادقت
     تعهدت شددت لوحت نددت قطعت رفعت تستضيف تعتزم تسعي تواجه ترفض تنفي تتهم تطالب تدين ترحب تهدد تدرس
     تحتضن احتضنت تقود تتوسط نجحت تحركت بررت عرضت سلمت تسلم اطلقت افرجت تجري خسرت ابدت",
);

/// What is a state's, in the feminine, before the name of the state; in the masculine or without a name
/// an adjective may follow: دعم مالي.
const OF_STATES: Words<6> = Words::of("حكومه سلطات خارجيه سفاره جمهوريه دوله");

impl Context<'_> {
    /// Whether a name stands as the subject of a verb in the feminine that is said of governments. A
    /// noun in the masculine is none: قالت مسقط, but not قال, nor قالت المسقط.
    pub(super) fn acts_as_government(&self, candidate: &Candidate) -> bool {
        let Some(before) = self.word_before_masculine(candidate) else {
            return false;
        };
        let says = || {
            self.classes(before).has(Classes::PERSON_VERB)
                && self.gender_of_verb(before) == Gender::Feminine
        };
        self.is_one_of(before, &ACTS) || says()
    }

    /// Whether a name stands behind what is a state's.
    pub(super) fn is_of_state(&self, candidate: &Candidate) -> bool {
        self.word_before_masculine(candidate).is_some_and(|before| {
            self.is_one_of(before, &OF_STATES) && !proclitics::has_article(self.written(before))
        })
    }

    /// The word before a single word that is bare of the article, and no noun or adjective in the
    /// feminine.
    fn word_before_masculine(&self, candidate: &Candidate) -> Option<usize> {
        let at = candidate.first;
        let may_be = candidate.words() == 1
            && candidate.is_bare()
            && self.segment.words[at].joined()
            && !self.has_article(at)
            && !matches!(last_letters(self.written(at)), [_, 'ة']);
        at.checked_sub(1).filter(|_| may_be)
    }
}
