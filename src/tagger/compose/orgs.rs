//! Where an organization's name ends that begins with a known head word.
//!
//! Each form is judged by words of the crate's lists: an institution that every state has
//! (مجلس النواب), a head with its field and a nisba or place (وزارة الخارجية السويسرية), a head
//! with a place or person ([`named_after`](super::named_after)), a head with what it is for (المعهد
//! الوطني للجيوفيزياء، مركز القدس للدراسات السياسية), and a ministry's field with its state (قالت
//! الخارجية الأميركية).

use crate::lexicon::{self, Classes};
use crate::normalize::Key;
use crate::tokenize::{Proclitic, first_letters};

use super::behind_head::{Head, Names};
use super::bounds;
use super::edges::beginning;
use super::org_words::{
    ADMINISTRATIVE, CONCERNS, COURTS_OF_STATE, DEFENCE, DIRECTORATE, EVENTS, FIELDS_ALONE, GENERAL,
    IN_THE_NAME, MINISTRY, MISSIONS, NO_FIELDS, OF_ALL, OF_MANY, OF_OFFICES, OF_STATES,
    OFFICES_ALONE, ORDINALS_OF_UNITS, PARTS_AS_WELL, PRESIDENCY, SCHOOLS, SEEKING, SERVING, UNITS,
};
use crate::tagger::context::datelines::{Enclosed, begins_anew};
use crate::tagger::context::{ends_like_nisba, last_letters};
use crate::tagger::gender::Gender;
use crate::tagger::proclitics;

/// The most fields of one name: وزارة التربية والتعليم العالي.
const MOST_FIELDS: usize = 4;

/// Those of a ministry, which may be for many things: وزارة الفلاحة والموارد المائية والصيد البحري.
const MOST_OF_MINISTRY: usize = 8;

/// The most words between the head of a state's body and the nisba.
const MOST_BEFORE_NISBA: usize = 3;

impl Names<'_> {
    /// The first word of the organization's name that `head` makes known and the word
    /// behind it, if there is one.
    pub(super) fn organization(self, head: Head) -> Option<(usize, usize)> {
        let whole = self.end(head).map(|last| (head.at, last));
        whole.or_else(|| self.announced(head).map(|last| (head.at + 1, last)))
    }

    /// The end of the listed name behind `head` and its nisbas, if the head is no part of
    /// such names: حركة النهضة.
    pub(super) fn listed_behind(self, head: Head) -> Option<usize> {
        if !lexicon::classes(head.key).has(Classes::GENERIC_OF_ORG) {
            return None;
        }
        let names = beginning(self.listed, head.at + 1).iter();
        let organizations = names.filter(|c| self.context.counts(c) && self.is_organization(c));
        organizations.map(|c| self.nisbas(c.last)).max()
    }

    /// Whether a ministry is called by its field alone, as in headlines: «الصحة», or
    /// before what it says, الداخلية: …
    pub(super) fn is_headline(self, head: Head) -> bool {
        let word = &self.context.segment.words[head.at];
        let text = self.context.text;
        let alone = || self.context.enclosed(word.start..word.end) == Some(Enclosed::Quotes);
        // الدفاع: … are the players.
        let says = || {
            head.key != DEFENCE
                && text[word.end..].starts_with(':')
                && begins_anew(&text[..word.start])
        };
        FIELDS_ALONE.contains(head.key) && head.start == word.start && (alone() || says())
    }

    /// The word behind the name that begins with `head`, if there is one.
    fn end(self, head: Head) -> Option<usize> {
        if FIELDS_ALONE.contains(head.key) {
            return self.institution(head).or_else(|| self.field_alone(head));
        }
        if OFFICES_ALONE.contains(head.key) {
            return self.institution(head);
        }
        if UNITS.contains(head.key) {
            return self.unit(head);
        }
        let fields = self.fields(head);
        let nisbas = self.nisbas(fields);
        let of_state = nisbas > fields && !self.is_name(head.at + 1, nisbas);
        let ends = [
            self.institution(head),
            (fields > head.at + 1 && (of_state || self.is_by_field(head))).then_some(fields),
            self.of_state(head),
            self.told_apart(head),
            self.mission(head),
            self.honouring(head),
            self.purpose(head, self.behind_all(self.behind_adjective(head, nisbas))),
            self.concern(head),
            self.school(head),
            self.joined_fields(head),
            self.party(head),
            self.charity(head),
        ];
        let last = ends.into_iter().flatten().max();
        let local = self.local_house(head, last.unwrap_or(fields));
        local
            .or_else(|| last.map(|last| self.nisbas(self.numbered(head, last))))
            .or_else(|| self.named_after(head, fields))
            .or_else(|| self.local(head))
    }

    /// The word behind the number of one of several such bodies: محكمة الجنايات الثالثة.
    fn numbered(self, head: Head, last: usize) -> usize {
        let one_of_several = COURTS_OF_STATE.contains(head.key);
        last + usize::from(one_of_several && self.goes_on(last) && self.is_ordinal(last))
    }

    pub(super) fn is_ordinal(self, at: usize) -> bool {
        let key = self.key(at);
        ORDINALS_OF_UNITS.contains(key) || bounds::ORDINALS.contains(key)
    }

    /// The end of the nisba of a state that makes a name by itself: السفارة الأميركية.
    fn mission(self, head: Head) -> Option<usize> {
        let nisba = head.at + 1;
        let some =
            MISSIONS.contains(head.key) && self.context.nisba(nisba) == Some(self.gender(head));
        some.then_some(nisba + 1)
    }

    /// Whether the field alone makes the name.
    fn is_by_field(self, head: Head) -> bool {
        let field = self.key(head.at + 1);
        // مديرية الدفاع المدني; but هيئة الدفاع are the lawyers.
        let is_field = || {
            !NO_FIELDS.contains(field) || self.fields(head) > head.at + 2 && head.key == DIRECTORATE
        };
        head.key == MINISTRY
            || (ADMINISTRATIVE.contains(head.key) || SCHOOLS.contains(head.key)) && is_field()
    }

    /// Whether a word may begin with a proclitic: باستغلال.
    pub(super) fn may_have_proclitic(self, at: usize) -> bool {
        let [first, ..] = first_letters(self.written(at));
        let known = lexicon::classes(self.key(at));
        Proclitic::of(first) != Proclitic::None && known.is_empty()
    }

    /// The end of the fields behind `head`: الخارجية، التربية والتعليم.
    fn fields(self, head: Head) -> usize {
        let first = head.at + 1;
        let definite = self.is_definite(head.at, head.start);
        let ministry = head.key == MINISTRY;
        let is_by_field = ADMINISTRATIVE.contains(head.key) || SCHOOLS.contains(head.key);
        let most = if ministry {
            MOST_OF_MINISTRY
        } else {
            MOST_FIELDS
        };
        let mut end = first;
        while end < first + most && self.goes_on(end) {
            if ministry && self.is_concern(end, end > first) {
                end += 2;
                continue;
            }
            if ministry && end == first && self.is_construct(end) {
                // وزارة أملاك الدولة
                end += 2;
                continue;
            }
            let written = self.written(end);
            let classes = self.context.classes(end);
            let function = classes.has(Classes::FUNCTION) && !classes.has(Classes::ORG_FIELD);
            let is_field = if function || classes.has(Classes::NISBA) {
                // The nisba says whose it is.
                false
            } else if ministry && end == first {
                // Whatever it is called, it is one.
                self.has_article(end)
            } else if self.begins_with(end, 'و') {
                end > first && self.is_joined(head, end)
            } else {
                let key = self.key(end);
                let adjective = ends_like_nisba(written) || GENERAL.contains(key);
                let known = lexicon::classes(key).has(Classes::ORG_FIELD);
                let goes_on = end == first || definite || adjective;
                known && goes_on
                    || (ministry || end > first && is_by_field)
                        && adjective
                        && self.has_article(end)
                        && !(end > first && self.is_title(end))
            };
            if !is_field {
                break;
            }
            end += 1;
        }
        end
    }

    /// Whether a ministry is concerned with what stands at word `at` and behind it: شؤون المرأة; behind
    /// its other fields, `joined` by و.
    fn is_concern(self, at: usize, joined: bool) -> bool {
        let key = if joined {
            self.key(at).rest(1, Key::default())
        } else {
            Some(self.key(at))
        };
        key.is_some_and(|key| CONCERNS.contains(key))
            && (!joined || self.begins_with(at, 'و'))
            && self.goes_on(at + 1)
            && self.has_article(at + 1)
    }

    /// Whether the words from `first` on are a listed name without the head: قوات الاتحاد
    /// الأفريقي.
    fn is_name(self, first: usize, last: usize) -> bool {
        let mut names = beginning(self.listed, first).iter();
        names.any(|c| c.last == last && c.words() > 1 && self.context.counts(c))
    }

    /// The end of the nisbas of countries from word `at` on, of which some are two words: الكورية
    /// الجنوبية.
    pub(super) fn nisbas(self, at: usize) -> usize {
        let is_nisba = |at: usize| lexicon::classes(self.key(at)).has(Classes::NISBA);
        let demonym = |at: usize| {
            let longest = self.end_of_listed(at, |c| self.is_demonym(c));
            longest.filter(|&last| last > at + 1)
        };
        let mut end = at;
        while end < at + 2 && self.goes_on(end) {
            match demonym(end).filter(|_| self.has_article(end)) {
                Some(last) => end = last,
                None if is_nisba(end) => end += 1,
                None => break,
            }
        }
        end
    }

    /// The word behind an adjective right behind a definite head, whatever it is: الشبكة النسائية لمكافحة الفقر.
    fn behind_adjective(self, head: Head, at: usize) -> usize {
        const NO_ADJECTIVE: Classes = Classes::FUNCTION
            .with(Classes::PERSON_TITLE)
            .with(Classes::ORG_HEAD);
        // الجهاز العصبي للإنسان, المركز الثاني للترتيب
        let is_doubtful = || PARTS_AS_WELL.contains(head.key) || self.is_ordinal(at);
        // المكتب التنفيذي للنقابة is the union's.
        let is_of_body = || {
            matches!(first_letters(self.written(at + 1)), ['ل', 'ل', _]) && {
                let owner = self.context.rest(at + 1, 2, "");
                lexicon::classes(owner).has(Classes::ORG_HEAD)
            }
        };
        let is_one = at == head.at + 1
            && self.goes_on(at)
            && self.is_definite(head.at, head.start)
            && self.has_article(at)
            && ends_like_nisba(self.written(at))
            && self.context.gender_of_noun(at) == self.gender(head)
            && !is_doubtful()
            && !self.context.classes(at).any(NO_ADJECTIVE)
            && self.goes_on(at + 1)
            && !is_of_body();
        at + usize::from(is_one)
    }

    /// The word behind an adjective at word `at` that follows a nisba: الشبكة السويدية الوطنية لرصد الزلازل.
    fn behind_all(self, at: usize) -> usize {
        at + usize::from(self.goes_on(at) && OF_ALL.contains(self.key(at)))
    }

    /// The end of the longest phrase that is an institution: المحكمة الدستورية العليا.
    pub(super) fn institution(self, head: Head) -> Option<usize> {
        // تولى منصب رئاسة الجمهورية
        let before = head.at.checked_sub(1).filter(|_| head.key == PRESIDENCY);
        if before.is_some_and(|at| self.context.is_one_of(at, &SEEKING)) {
            return None;
        }
        let mut keys = [head.key; lexicon::LONGEST_PHRASE];
        let mut found = None;
        for words in 1..lexicon::LONGEST_PHRASE {
            let next = head.at + words;
            if !self.goes_on(next) {
                break;
            }
            keys[words] = self.key(next);
            if lexicon::phrase(&keys[..=words]).has(Classes::INSTITUTION) {
                found = Some(next + 1);
            }
        }
        found
    }

    /// The end of a ministry's name that is its field and its state, unless the two
    /// may belong to the word before: السياسة الخارجية الأميركية.
    fn field_alone(self, head: Head) -> Option<usize> {
        let words = &self.context.segment.words;
        let next = head.at + 1;
        let state = self.context.nisba(next) == Some(Gender::Feminine);
        if !state {
            return None;
        }
        let free = head.start > words[head.at].start
            || head.at.checked_sub(1).is_none_or(|before| {
                let [last_but_one, last] = last_letters(self.written(before));
                let verb = last == 'ت' && last_but_one != 'ا';
                let key = words[before].key;
                verb || lexicon::classes(key).has(Classes::FUNCTION)
                    || self.context.is_one_of(before, &IN_THE_NAME)
            });
        free.then_some(next + 1)
    }

    /// The end of a state's body: what it is for and the nisba of the state. Of a few heads every nisba
    /// says so, of others one that agrees with them: مكتب مكافحة الفساد الهندي.
    fn of_state(self, head: Head) -> Option<usize> {
        let of_states = OF_STATES.contains(head.key);
        if !of_states && !SERVING.contains(head.key) {
            return None;
        }
        let first = head.at + 1;
        let gender = self.gender(head);
        let mut construct = false;
        let mut at = first;
        while at <= first + MOST_BEFORE_NISBA + usize::from(construct) {
            let agrees = || self.context.nisba(at) == Some(gender) || !self.has_nisba(at);
            if at > first && self.nisbas(at) > at && (of_states && !construct || agrees()) {
                return Some(self.nisbas(at));
            }
            if !self.goes_on(at) {
                return None;
            }
            // مكتب الإحصاء المركزي
            let is_of_all = || {
                if !of_states && EVENTS.contains(self.key(first)) {
                    return false;
                }
                let agrees = || self.context.gender_of_noun(at) == self.gender(head);
                OF_ALL.contains(self.key(at))
                    && (of_states || OF_OFFICES.contains(head.key) && agrees())
                    && (of_states || !OF_MANY.contains(self.key(at)))
            };
            if at > first && !construct && is_of_all() {
                return Some(self.nisbas(at + 1));
            }
            let bare = at == first && !self.is_board(head) && self.is_construct(at);
            if bare {
                // هيئة سلامة الأغذية الهندية
                construct = true;
                at += 2;
                continue;
            }
            // رئيسة لجنة التحكيم الممثلة الفرنسية
            let is_who_heads = at > first && self.is_title(at);
            if is_who_heads || !self.is_of_state(at, at > first, !of_states) {
                return None;
            }
            at += 1;
        }
        None
    }

    /// Whether word `at` says who somebody is: هيئة الرقابة القاضي محمد; but المجلس الوطني السياسي.
    fn is_title(self, at: usize) -> bool {
        let is_named = || self.goes_on(at + 1) && self.context.is_part(at + 1);
        lexicon::classes(self.key(at)).has(Classes::PERSON_TITLE)
            && (!ends_like_nisba(self.written(at)) || is_named())
    }

    fn has_nisba(self, at: usize) -> bool {
        self.goes_on(at) && lexicon::classes(self.key(at)).has(Classes::NISBA)
    }

    /// Whether word `at` may be of what a state's body is for, `joined` to more before it; `strict` says
    /// that it is nobody's office and no place.
    fn is_of_state(self, at: usize, joined: bool, strict: bool) -> bool {
        let written = self.written(at);
        let and = joined && self.begins_with(at, 'و');
        let and = if and {
            proclitics::width(written, 1)
        } else {
            0
        };
        let bare = &written[and..];
        let other = Classes::FUNCTION
            .with(Classes::NISBA)
            .with_if(Classes::ORG_HEAD, and > 0)
            .with_if(
                Classes::PERSON_TITLE
                    .with(Classes::ORG_HEAD)
                    .with(Classes::ORG_WORD)
                    .with(Classes::PLACE_WORD)
                    .with(Classes::PLACE_HEAD),
                strict,
            );
        proclitics::begins_with_article(bare) && !self.context.classes(at).any(other)
    }

    /// Whether a word can be an organization's own name, behind its head: القدس، آفاق.
    pub(super) fn may_be_own_word(self, at: usize) -> bool {
        let word = &self.context.segment.words[at];
        let classes = lexicon::classes(word.key);
        if classes.any(Classes::FUNCTION.with(Classes::ORG_HEAD)) {
            return false;
        }
        self.has_article(at) || !classes.any(Classes::ORDINARY.with(Classes::NISBA))
    }
}
