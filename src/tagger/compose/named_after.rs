//! Organizations that are named after a place or a person (جامعة بغداد، المستشفى الجامعي محمد
//! السادس), and what is known of them behind the name.

use crate::lexicon::{self, Classes};
use crate::normalize::Key;

use super::behind_head::{Head, Names};
use super::org_words::{
    APPEALED, CENTRE, COURTS, HONOURED, HOSPITAL, IN_TOWNS, KINDS, KINDS_OF_HOUSES, LOCAL,
    LOCAL_HOUSES, NAMED_AFTER, NO_KINDS, OF_ALL, OF_REGION, OFFICES, OWN_NAMED, TOWN_HALL,
};
use crate::tagger::candidate::Candidate;
use crate::tagger::context::{IN, ends_like_nisba, last_letters};
use crate::tagger::evidence::Signal;
use crate::tagger::name_words::FAITH;
use crate::tagger::proclitics;

/// A library, and also somebody's office.
const LIBRARY: Key = Key::of_folded("مكتبه");

/// The most family names of a hospital.
const MOST_PARTS: usize = 2;

/// The most adjectives before the person who is honoured.
const MOST_ADJECTIVES: usize = 3;

impl Head {
    /// Whether what the word begins is named after a person or place.
    pub(super) fn is_named_after(self) -> bool {
        OWN_NAMED.contains(self.key) || NAMED_AFTER.contains(self.key)
    }
}

impl Names<'_> {
    /// The end of a place's or person's name behind a head that is named after it.
    pub(super) fn named_after(self, head: Head, fields: usize) -> Option<usize> {
        let some = fields > head.at + 1;
        // مدير مكتبه سامي جابر
        if head.key == LIBRARY && last_letters(self.written(head.at))[1] == 'ه' {
            return None;
        }
        if !(some || head.is_named_after())
            || !self.goes_on(fields)
            || head.key == TOWN_HALL && self.is_within(head)
        {
            return None;
        }
        let last = self
            .longest(fields, |c| {
                if some {
                    self.is_place(c)
                } else {
                    // مركز إدارة الهجرة والجمارك is one of theirs.
                    head.key != CENTRE || !self.is_organization(c)
                }
            })
            .or_else(|| self.place_with_its_kind(head, fields))
            .or_else(|| (!some).then(|| self.honoured(fields))?);
        let is_place = || last == self.longest(fields, |c| self.is_place(c));
        if head.key == CENTRE && last.is_some() && is_place() {
            // مركز القاهرة للمعارض; but مركز بلبيس is a district.
            let last = last?;
            let kind = self.kind(head, last);
            return self
                .purpose_end(head, last, |_| true)
                .or_else(|| (kind > last).then_some(kind));
        }
        let own = !some && OWN_NAMED.contains(head.key);
        let town = || (head.key == TOWN_HALL).then(|| self.unlisted_place(fields))?;
        let last = last
            .or_else(|| own.then(|| self.own_name(fields))?)
            .or_else(town)
            .or_else(|| self.told_by_town(head, fields))
            .or_else(|| self.family(head, fields))?;
        // مركز القاهرة للمعارض: what it is for belongs to it.
        self.purpose_end(head, last, |_| true)
            .or(Some(self.kind(head, last)))
    }

    /// The end of a place's name behind the word at `at` for what it is: مستشفى مقاطعة سيبو;
    /// but مركز ولاية بنزرت is a town.
    fn place_with_its_kind(self, head: Head, at: usize) -> Option<usize> {
        let kind = lexicon::classes(self.key(at));
        let some =
            head.key != CENTRE && kind.has(Classes::PLACE_WORD.with(Classes::GENERIC_OF_PLACE));
        let place = at + 1;
        (some && self.goes_on(place)).then(|| self.longest(place, |c| self.is_place(c)))?
    }

    /// The end of the longest name of a list at word `at` that is such a one and no demonym.
    pub(super) fn longest(self, at: usize, is: impl Fn(&Candidate) -> bool) -> Option<usize> {
        self.end_of_listed(at, |c| {
            // بلدية المدينة is that of the town, but مخيم البقعة is a camp.
            let ordinary = c.words() == 1
                && c.evidence.has(Signal::Ordinary)
                && (!c.evidence.has(Signal::PlaceWord)
                    || lexicon::classes(c.tail).has(Classes::COMMON));
            c.is_bare() && self.context.counts(c) && !ordinary && !self.is_demonym(c) && is(c)
        })
    }

    /// Whether the head is where something is: ببلدية المحمدية، في بلدية المحمدية.
    fn is_within(self, head: Head) -> bool {
        let word = &self.context.segment.words[head.at];
        let proclitics = &self.context.text[word.start..head.start];
        proclitics.ends_with('ب') || self.context.has_preposition(head.at)
    }

    /// The end of a person's name at word `at`, who is called by a part of it: مستشفى خوري; of other
    /// houses only by a word that is none: معهد غوته.
    fn family(self, head: Head, at: usize) -> Option<usize> {
        let is_part = |&at: &usize| {
            self.goes_on(at)
                && self.context.is_part(at)
                && !self.context.classes(at).has(Classes::FUNCTION)
        };
        let own = OWN_NAMED.contains(head.key) && at == head.at + 1;
        if head.key != HOSPITAL && !(own && self.goes_on(at) && self.is_no_arabic(at)) {
            return None;
        }
        let parts = (at..at + MOST_PARTS).take_while(is_part).count();
        let faith = self.goes_on(at + parts) && self.key(at + parts) == FAITH;
        (parts > 0).then_some(at + parts + usize::from(faith))
    }

    /// The end of the words of the language that a hospital is called by, if the town follows: مستشفى الخير في
    /// المنية, مستشفى راهبات الصليب في جل الديب; but not مستشفى المدينة في الشمال.
    fn told_by_town(self, head: Head, at: usize) -> Option<usize> {
        const NO_NAME: Classes = Classes::FUNCTION
            .with(Classes::NISBA)
            .with(Classes::PERSON_TITLE)
            .with(Classes::PLACE_WORD)
            .with(Classes::PLACE_HEAD)
            .with(Classes::COMMON);
        if head.key != HOSPITAL || at != head.at + 1 {
            return None;
        }
        let is_noun = |at: usize| {
            self.goes_on(at)
                && !lexicon::classes(self.key(at)).any(NO_NAME)
                && !self.context.classes(at).any(NO_NAME)
                && !self.may_have_proclitic(at)
        };
        let last = at + usize::from(!self.has_article(at));
        let in_town = is_noun(at)
            && is_noun(last)
            && self.has_article(last)
            && self.goes_on(last + 1)
            && self.key(last + 1) == IN
            && self.goes_on(last + 2)
            && self.longest(last + 2, |c| self.is_place(c)).is_some();
        in_town.then_some(last + 1)
    }

    /// The word behind what says what kind of house it is that is named up to `last`:
    /// مستشفى لاريسا العام، محكمة نابلس الابتدائية.
    pub(super) fn kind(self, head: Head, last: usize) -> usize {
        let is_kind = self.goes_on(last) && self.is_kind_of(head, last);
        last + usize::from(is_kind)
    }

    /// Whether the adjective at word `at` says what kind of house the head is: it is of the head's
    /// gender, and no nisba of a state.
    fn is_kind_of(self, head: Head, at: usize) -> bool {
        let key = self.key(at);
        if KINDS.contains(key) {
            return true;
        }
        let written = self.written(at);
        let classes = self.context.classes(at);
        let other = Classes::FUNCTION
            .with(Classes::NISBA)
            .with(Classes::ORG_HEAD)
            .with(Classes::PERSON_TITLE)
            .with(Classes::GIVEN)
            .with(Classes::FAMILY);
        self.context.gender_of_noun(at) == self.gender(head)
            && self.has_article(at)
            && !NO_KINDS.contains(key)
            && (KINDS_OF_HOUSES.contains(key)
                || ends_like_nisba(written)
                    && head.key != TOWN_HALL
                    && !classes.any(other)
                    && is_ordinary_nisba(&self.folded(at)))
    }

    /// The end of the place behind a field without the article: محكمة جنايات القاهرة.
    pub(super) fn local(self, head: Head) -> Option<usize> {
        let field = head.at + 1;
        if !LOCAL.contains(head.key) || !self.goes_on(field + 1) || self.has_article(field) {
            return None;
        }
        let key = self.key(field);
        // مركز قضاء تلعفر is the town.
        let is_place = lexicon::classes(key).has(Classes::PLACE_HEAD);
        let is_field = COURTS.contains(key) || self.context.is_bare_field(field) && !is_place;
        let appealed = self.key(field + 1) == APPEALED;
        let place = field + 1 + usize::from(appealed && self.goes_on(field + 2));
        is_field
            .then(|| self.longest(place, |c| self.is_place(c)))
            .flatten()
    }

    /// The end of the town behind ب that tells which of such houses it is, whose name without it
    /// ends before word `last`, or with its adjectives: المستشفى الجهوي بالكاف.
    pub(super) fn local_house(self, head: Head, last: usize) -> Option<usize> {
        if !LOCAL_HOUSES.contains(head.key) {
            return None;
        }
        let mut end = last;
        while end < last + MOST_ADJECTIVES
            && self.goes_on(end)
            && self.belongs_to_purpose(head, end, last)
        {
            end += 1;
        }
        // There is one المعهد الوطني, wherever it is.
        let kind = self.key(head.at + 1);
        let is_office = OFFICES.contains(head.key);
        // What is regional is in a town, though that is a common word, too: الكاف.
        let of_region = OF_REGION.contains(kind);
        let in_town = of_region || IN_TOWNS.contains(kind);
        if end == head.at + 1 || OF_ALL.contains(kind) || is_office && !of_region {
            return None;
        }
        let town = self.end_of_listed(end, |c| {
            &self.context.text[c.surface_start..c.start] == "ب"
                && (self.context.counts(c) || in_town && self.may_be_town(c))
                && self.is_place(c)
                && !self.is_demonym(c)
        })?;
        self.goes_on(end).then_some(town)
    }

    /// Whether a doubtful name may be a town's, and is no word for one: الكاف, but not المدينة.
    pub(super) fn may_be_town(self, town: &Candidate) -> bool {
        let is_common = |word: Classes| {
            word.any(
                Classes::COMMON
                    .with(Classes::PLACE_WORD)
                    .with(Classes::PLACE_HEAD),
            )
        };
        let bare = town.tail.rest(2, Key::default());
        self.context.is_doubtful(town)
            && !is_common(lexicon::classes(town.tail))
            && !bare.is_some_and(|bare| is_common(lexicon::classes(bare)))
    }

    /// The end of a name that a person is honoured with, behind a definite head and its
    /// adjectives: المستشفى الجامعي محمد السادس.
    pub(super) fn honouring(self, head: Head) -> Option<usize> {
        if !HONOURED.contains(head.key) {
            return None;
        }
        let is_adjective = |at| {
            let written = self.written(at);
            proclitics::begins_with_article(written) && ends_like_nisba(written)
        };
        let mut at = head.at + 1;
        while at <= head.at + MOST_ADJECTIVES && self.goes_on(at) && is_adjective(at) {
            at += 1;
        }
        let some = at > head.at + 1 && self.goes_on(at);
        some.then(|| self.person(at)).flatten()
    }
}

/// Whether a folded word that ends like a nisba is one, and an ordinary word.
fn is_ordinary_nisba(folded: &str) -> bool {
    !is_participle(folded) && lexicon::is_form_of_ordinary(folded)
}

/// Whether a folded word is what something does, and only ends like a nisba: الراعية، الموازي.
fn is_participle(folded: &str) -> bool {
    let bare = folded.strip_prefix("ال").unwrap_or(folded);
    let letters: Vec<char> = bare.trim_end_matches('ه').chars().collect();
    matches!(letters[..], [_, 'ا', _, 'ي'] | ['م', _, 'ا', _, 'ي'])
}
