//! Bodies that adjectives tell apart, with the nisba of their state (الاتحاد النسائي الأردني), and what
//! names of the list go on with: مستشفى الدبة التعليمي.

use crate::lexicon::{self, Classes};
use crate::normalize::Words;
use crate::tokenize::first_letters;

use super::behind_head::{Head, Names};
use super::edges::beginning;
use super::org_words::{KINDS, NO_KINDS, OF_ALL};
use crate::tagger::candidate::Candidate;
use crate::tagger::context::{ends_like_nisba, last_letters};
use crate::tagger::gender::Gender;
use crate::tagger::steps;

/// Heads of bodies, whatever adjective they have.
const BODIES: Words<15> = Words::of(
    "الاتحاد المرصد الرابطه الجمعيه النقابه المعهد الاكاديميه اللجنه التجمع الاوركسترا المتحف المجلس التنسيقيه الكونفدراليه المجمع",
);

/// Those that are bodies if they are a nation's: المسرح الوطني الأردني; but not المسرح السياسي المصري.
const NATIONAL: Words<6> = Words::of("المسرح المكتبه المركز المدرسه الشركه المءسسه");

/// The most adjectives before the nisba.
const MOST_ADJECTIVES: usize = 2;

impl<'s> Names<'s> {
    /// The end of the state's nisba behind a body's adjectives, which all agree with it.
    pub(super) fn told_apart(self, head: Head) -> Option<usize> {
        let any = BODIES.contains(head.key);
        if !any && !NATIONAL.contains(head.key) {
            return None;
        }
        let gender = self.gender(head);
        let first = head.at + 1;
        for at in first..=first + MOST_ADJECTIVES {
            steps::count();
            if !self.goes_on(at) {
                return None;
            }
            if at > first && self.context.nisba(at) == Some(gender) {
                return Some(at + 1);
            }
            let is_national = OF_ALL.contains(self.key(at));
            if !(is_national || any && self.is_adjective_of(gender, at)) {
                return None;
            }
        }
        None
    }

    /// Whether word `at` is an adjective of that gender and no state's: النسائي.
    fn is_adjective_of(self, gender: Gender, at: usize) -> bool {
        const OTHER: Classes = Classes::FUNCTION
            .with(Classes::NISBA)
            .with(Classes::PERSON_TITLE)
            .with(Classes::ORG_HEAD);
        let written = self.written(at);
        let agrees = match last_letters(written) {
            ['ي', 'ة' | 'ه'] => gender == Gender::Feminine,
            [_, 'ي' | 'ى'] => gender == Gender::Masculine,
            _ => false,
        };
        agrees
            && self.has_article(at)
            && !NO_KINDS.contains(self.key(at))
            && !self.context.classes(at).any(OTHER)
            && lexicon::is_form_of_ordinary(&self.folded(at))
    }

    /// The organization of the list that the name from `head` to before word `last` goes on
    /// with: by what kind of house it is (مستشفى الدبة التعليمي), or by an adjective of what it is for
    /// (الهيئة العامة للنقل البري).
    pub(super) fn goes_on_with(self, head: Head, last: usize) -> Option<&'s Candidate> {
        let mut names = beginning(self.listed, head.at).iter();
        names.find(|c| {
            steps::count();
            c.words() > 1
                && c.last + 1 == last
                && self.context.counts(c)
                && self.is_organization(c)
                && !self.is_demonym(c)
                && (KINDS.contains(self.key(c.last)) || self.is_of_purpose(c))
        })
    }

    /// The entity of a house of the list that goes on only with its kind: مستشفى الدبة التعليمي, of مستشفى
    /// الدبة.
    pub(super) fn entity_of_house(self, head: Head, last: usize) -> Option<u32> {
        let house = self.goes_on_with(head, last)?;
        let is_house = KINDS.contains(self.key(house.last));
        let reference = house.meaning.reference(self.context.gazetteer)?;
        is_house.then_some(reference.entity)
    }

    /// Whether an adjective stands behind a name that ends with a purpose.
    fn is_of_purpose(self, name: &Candidate) -> bool {
        let (purpose, at) = (self.written(name.last - 1), name.last);
        matches!(first_letters(purpose), ['ل', 'ل', _])
            && ends_like_nisba(self.written(at))
            && last_letters(self.written(at))[1] != 'ة'
            && self.is_adjective_of(Gender::Masculine, at)
    }
}
