//! Names that no list has, made of parts that are known.

use core::cell::OnceCell;

use crate::lexicon::{self, Classes};
use crate::normalize::Key;

use super::edges::Edge;
use super::initials::LETTERS;
use super::parts::{FIRST, GIVEN_OR_NOT, JOINTS, KUNYAS};
use super::run::Run;
use crate::tagger::candidate::{Candidate, Meaning};
use crate::tagger::context::{Context, MEETING};
use crate::tagger::evidence::{Evidence, Signal};
use crate::tagger::gender::Gender;
use crate::tagger::name_words::CHILDREN;
use crate::tagger::segment::Word;

/// Goes on with a name and begins none: سلمان بن عيسى آل خليفة.
const OF_FAMILY: Key = Key::of_folded("ال");

/// What a name begins with whose family name may be formed as an Arabic adjective.
const ARABIC: Classes = Classes::ARABIC_NAME.with(Classes::PARTICLE);

/// What Russian and Ukrainian names of fathers end with, of sons and daughters.
const PATRONYMICS: [&str; 4] = ["وفيتش", "يفيتش", "وفنا", "يفنا"];

/// Whether a word is formed as a Russian name of a father: أناتوليفيتش.
fn is_patronymic(word: &str) -> bool {
    PATRONYMICS.iter().any(|end| word.ends_with(end))
}

/// Whether a word goes on with a name and begins none.
pub(super) fn goes_on_with_name(key: Key) -> bool {
    key == OF_FAMILY || CHILDREN.contains(key) || JOINTS.contains(key)
}

/// Adds persons' names that are sequences of given and family names; the
/// candidates of the segment are those from `from` on.
pub(super) fn persons(context: &Context<'_>, from: usize, candidates: &mut Vec<Candidate>) {
    let words = &context.segment.words;
    let edges = OnceCell::new();
    let mut end = 0;
    // The end of the names of the list that begin behind the last one and before word `seen`.
    let (mut covered, mut seen) = (0, 0);
    for at in context.segment.hits_of(FIRST) {
        let is_spelt = || words.get(at + 1).is_some_and(Word::spelt);
        if at < end || is_spelt() {
            continue;
        }
        let edges = || edges.get_or_init(|| Edge::of_words(context, &candidates[from..]));
        let is_in_row = || end == at && at > 0 || edges()[at].is_behind_person;
        if context.is_in_the_role(at) && is_in_row() {
            continue;
        }
        let Some((start, classes)) = context.first_role(at, is_in_row) else {
            continue;
        };
        let edges: &[Edge] = edges();
        // In somebody's name whom the list has, nobody else's begins: محمود عباس.
        for edge in &edges[seen..at] {
            if edge.begins_full {
                covered = covered.max(edge.longest);
            }
        }
        seen = at;
        if at < covered {
            continue;
        }
        let start_of_name = Start {
            context,
            edges,
            at,
            first: classes,
        };
        let Some(person) = start_of_name.person() else {
            continue;
        };
        let start = if person.first < at {
            words[person.first].start
        } else {
            start
        };
        let title = start == words[person.first].start && context.has_title(person.first);
        let evidence = Evidence::default()
            .with(Signal::NameParts)
            .with_if(Signal::Title, title)
            .with_if(Signal::Verb, context.has_verb(person.last))
            .with_if(Signal::Ordinary, !person.is_sure)
            .with_if(Signal::Suspect, !person.is_sure);
        let range = (person.first, person.last);
        let meaning = Meaning::Person(edges[at].whole.filter(|_| person.first == at));
        candidates.push(Candidate::new(words, range, start, meaning, evidence));
        end = person.last;
        (covered, seen) = (0, end);
    }
}

/// A person's name: its first word, the word behind it, and whether a part of it is
/// surely one.
struct Person {
    first: usize,
    last: usize,
    is_sure: bool,
}

/// Where a person's name may begin.
pub(super) struct Start<'s> {
    pub(super) context: &'s Context<'s>,
    pub(super) edges: &'s [Edge],
    /// The word, and what it is in names.
    pub(super) at: usize,
    pub(super) first: Classes,
}

impl Start<'_> {
    /// The name that begins here or with the word before, if there is one.
    fn person(&self) -> Option<Person> {
        let mut run = self.run();
        let is_kunya = run.parts == 1
            && self.first.has(Classes::PARTICLE)
            && self.context.begins_kunya(self.at);
        let announced = (is_kunya || self.is_doubtful(&run)) && self.is_somebody(&run);
        // النائب عادل السوداني
        run.sure += usize::from(announced && (run.has_particle || run.parts == 2));
        let extends = self.extends(&run, announced);
        let given = self.given_before();
        run.add(given.is_some() || is_kunya, true);
        let first = given.unwrap_or(self.at);
        self.cut_ordinary(&mut run, first);
        if run.parts + usize::from(extends) < 2 || !self.begins(&run, announced) {
            return None;
        }
        if extends {
            self.extend(&mut run, announced, is_kunya);
        }
        self.extend_by_form(&mut run);
        self.keep_whole(&mut run, first);
        (run.parts >= 2 && !self.is_spelt(&run) && !self.is_listed(&run, given)).then_some(Person {
            first,
            last: run.last,
            is_sure: run.sure > 0,
        })
    }

    /// The parts that stand here in a row.
    fn run(&self) -> Run {
        let end = self.context.segment.words.len();
        let next_classes = |next: usize| self.next_classes(next);
        let is_part = |word: usize, before: usize| self.title_is_part(word, before);
        let joins_two = |word: usize| self.joins_two(word);
        let mut run = Run::new(self.first, self.at, end, next_classes, is_part, joins_two);
        let of_given = (self.at + 1..run.last).filter(|&word| self.context.ends_given(word));
        run.join(of_given.count());
        run
    }

    /// Whether none of the parts is surely one, of a name that is short or says whose son or
    /// daughter somebody is.
    fn is_doubtful(&self, run: &Run) -> bool {
        self.first.has(Classes::GIVEN) && run.sure == 0 && (run.parts <= 2 || run.has_particle)
    }

    /// Whether the parts are somebody whatever they are: whom a title or a verb announces (قالت
    /// الممثلة نادية كوندا, قالت سلمى أبو دقة), or who is somebody's son or daughter.
    fn is_somebody(&self, run: &Run) -> bool {
        let is_of_father = |word: usize| CHILDREN.contains(self.context.key(word));
        (self.at + 1..run.last).any(is_of_father) || self.is_announced(run.last)
    }

    /// Whether a family name that no list has may follow.
    fn extends(&self, run: &Run, announced: bool) -> bool {
        let Self { context, at, .. } = *self;
        // محمد ولد بوبكر ولد محمد الأغظف
        let of_chain = || {
            run.has_particle
                && self.edges[at].longest < run.last
                && context.has_article(run.last)
                && context.gender_of_noun(run.last) == Gender::Masculine
        };
        self.goes_on(run.last)
            && (run.has_particle || !self.is_whole(run.last))
            && (run.may_extend(context.key(at)) || announced || of_chain())
    }

    /// Whether the words before word `end` are the full name of somebody well known, family name and
    /// all: what no list of names has does not go on with it (ماركو روبيو هيزور مصر).
    fn is_whole(&self, end: usize) -> bool {
        let edge = self.edges[self.at];
        // محمد الحويج بوهلال is somebody else.
        edge.begins_known && edge.longest == end && !self.context.is_maghrebi(end)
    }

    /// The word before, if it is of the name, too, which begins with بن: دليلة بن مبارك.
    fn given_before(&self) -> Option<usize> {
        let Self { context, at, .. } = *self;
        let father = goes_on_with_name(context.key(at)) && context.goes_on(at);
        // دي إتش إل
        let is_letter = |before: usize| LETTERS.contains(context.key(before));
        // جامعة ابن سينا
        let is_head = |before: usize| lexicon::classes(context.key(before)).has(Classes::ORG_HEAD);
        let before = at
            .checked_sub(1)
            .filter(|&before| father && !is_letter(before) && !is_head(before));
        let before = before.filter(|&before| context.may_be_given(before));
        let may_be_elsewhere =
            self.first.has(Classes::NAME_EDGE) && !self.edges[at].is_behind_person;
        before.or_else(|| context.given_elsewhere(at).filter(|_| may_be_elsewhere))
    }

    /// Leaves the ordinary words out that the name ends with, which begins with word `first`.
    fn cut_ordinary(&self, run: &mut Run, first: usize) {
        let context = self.context;
        let listed = self.edges[first].longest;
        if listed > first + 1 && context.ends_with_family(listed) {
            let is_kunya = KUNYAS.contains(context.key(self.at));
            // أعلن عبد المجيد تبون الحداد
            run.cut_ordinary(listed, |word| {
                context.is_bare_ordinary(word)
                    || !is_kunya
                        && context.has_article(word)
                        && context.role(word).has(Classes::DOUBTFUL)
            });
        }
        run.cut_ordinary(first + 2, |word| {
            context.is_bare_ordinary(word) && context.is_family_by_article(word - 1)
        });
    }

    /// Whether the first word may begin a name: one that may be an ordinary word only if a part
    /// follows that is no name by itself (طالب بوتين).
    fn begins(&self, run: &Run, announced: bool) -> bool {
        let known = || lexicon::classes(self.context.key(self.at));
        let is_no_name = |sure: usize| !self.edges[sure].begins();
        let is_other = self.is_verb(run) || self.is_people() || self.is_governor();
        if is_other || self.is_of_what_follows() || self.is_said(run) {
            return false;
        }
        !self.first.has(Classes::DOUBTFUL)
            || announced
            || self.is_woman(run)
            || self.context.has_title(self.at)
            || !self.first.has(Classes::PERSON_TITLE)
                && !known().has(Classes::PERSON_VERB)
                && run.first_sure.is_some_and(is_no_name)
    }

    /// Goes on with what is formed as family names are, behind one of them: محمد بن علي الشوكاني
    /// اليمني الصنعاني.
    fn extend_by_form(&self, run: &mut Run) {
        let is_form = |at: usize| self.context.may_be_family_by_form(at);
        while run.has_particle
            && self.goes_on(run.last)
            && is_form(run.last - 1)
            && is_form(run.last)
        {
            run.last += 1;
        }
    }

    /// Does not end the name, which begins with word `first`, inside a longer one of the list: محمد شفيق
    /// صرصار has the last two words of it, too; but three names in a row are not cut across.
    fn keep_whole(&self, run: &mut Run, first: usize) {
        let crosses = |&word: &usize| {
            let edge = self.edges[word];
            edge.begins_full
                && edge.longest > run.last
                && !goes_on_with_name(self.context.key(word))
        };
        let Some(other) = (first + 1..run.last).find(crosses) else {
            return;
        };
        let before = other - first;
        let end = self.edges[other].longest;
        if before == 1 {
            if (run.last..end).all(|word| self.context.goes_on(word)) {
                run.last = end;
            }
        } else {
            run.parts = run
                .parts
                .saturating_sub(run.last - other)
                .max(before.min(2));
            run.last = other;
        }
    }

    pub(super) fn goes_on(&self, next: usize) -> bool {
        let context = self.context;
        let turns = || {
            let turns = self.edges[next].turns();
            turns && !goes_on_with_name(context.key(next))
        };
        context.goes_on(next)
            && !turns()
            && !self.is_place(next)
            && !self.begins_another(next)
            && !self.is_ruler(next)
            && !self.is_famous_chain(next)
            && !context.ends_before(next)
    }

    /// Whether word `next` begins a well-known place, whoever is called so, too: زار أحمد الشرع
    /// سوريا, اتهم عباس إسرائيل, قصف علي خان يونس; but ميسون ويلز.
    fn is_place(&self, next: usize) -> bool {
        let context = self.context;
        let is_known = |at: usize, classes| lexicon::classes(context.key(at)).any(classes);
        let is_long =
            || lexicon::is_like_particle(context.key(self.at)) && self.edges[next].is_other;
        self.edges[next].begins_place
            && (!is_known(next, Classes::NAME_PART) || self.is_whole(next) || is_long())
            && (next > self.at + 1 || is_known(self.at, Classes::ARABIC_NAME))
            && !context.role(next - 1).has(Classes::PARTICLE)
    }

    /// What word `next` is in the name, if that may go on with it.
    fn next_classes(&self, next: usize) -> Option<Classes> {
        let context = self.context;
        let edge = self.edges[next];
        let is_full = || self.goes_on(next + 1) && context.is_part(next + 1);
        // زهير العيادي نجوى الحمداني are two, and so are سامي جابر-خالد عطية; استقبل سامي جابر محمود عباس,
        // whom the list has, or استقبل محمود عباس سامي جابر.
        let is_another = || {
            next >= self.at + 2
                && context.role(next).only(GIVEN_OR_NOT) == Classes::GIVEN
                && !context.role(next - 1).has(Classes::PARTICLE)
                && (edge.begins_known
                    || context.is_family_by_article(next - 1)
                    || is_full() && (context.is_behind_hyphen(next) || self.meets(next)))
        };
        if !self.goes_on(next) || is_another() {
            return None;
        }
        let classes = context.later_role(next, self.first);
        // Behind somebody whom the list has: منصور بن زايد آل نهيان معالي الوزير, محمد صلاح أمير القلوب; but
        // محمد أمين سلامة.
        let is_noun = || {
            let of = next + 1;
            !lexicon::classes(context.key(next)).any(Classes::NAME_PART)
                || self.goes_on(of) && context.has_article(of) && !context.is_part(of)
        };
        // هزم بيبرس الترك; but علي الترك.
        if edge.is_behind_person && context.is_people(next) {
            return None;
        }
        // ماركو روبيو شايف; but عبد الفتاح البرهان عبد الرحمن.
        let is_arabic = || {
            let known = lexicon::classes(context.key(next));
            let doubtful = Classes::DOUBTFUL.with(Classes::ORDINARY);
            known.has(Classes::ARABIC_NAME) && !known.any(doubtful)
        };
        if self.is_whole(next)
            && !context.has_particle(next)
            && !context.has_article(next)
            && !classes.has(Classes::PARTICLE)
            && !is_arabic()
        {
            return None;
        }
        let is_sure = !classes.any(Classes::DOUBTFUL.with(Classes::PERSON_TITLE))
            || classes.has(Classes::PARTICLE)
            || context.is_number_of_ruler(next)
            || !is_noun();
        (!edge.ends_full || is_sure).then_some(classes)
    }

    /// Goes on with family names that no list has.
    fn extend(&self, run: &mut Run, announced: bool, is_kunya: bool) {
        let Self { context, at, .. } = *self;
        let known = lexicon::classes(context.key(at));
        // نظيره البريطاني is his counterpart, and no نظيرة.
        let is_possessed =
            || self.first.has(Classes::DOUBTFUL) && context.written(at).ends_with('ه');
        let by_form = || {
            run.parts <= 2
                && known.any(ARABIC)
                && !context.has_article(at)
                && context.may_be_family_by_form(run.last)
                && !is_possessed()
                && (is_kunya || self.is_announced(run.last))
        };
        let of_tunisian = || {
            run.parts == 1
                && known.has(Classes::ARABIC_NAME)
                && context.may_be_joined_family(run.last)
                && self.is_announced(run.last + 1)
        };
        if context.may_be_family(run.last, || context.is_announced(at))
            || by_form()
            || of_tunisian()
            || run.parts == 1 && context.is_family_of_announced(at, run.last)
        {
            run.add(true, announced);
            run.last += 1;
            // فاز ياسر صخيل حفتر is not of the famous one.
            if self.ends_with_known_family(run) {
                run.add(true, true);
                run.last += 1;
                return;
            }
            // الحاكم جوني لوبويا نكاشاما: a title announces both; دميتري أناتوليفيتش تشيرنوبروف: the first is
            // his father's name.
            if self.edges[at].longest < run.last
                && (context.has_title(at) || is_patronymic(context.written(run.last - 1)))
                && self.goes_on(run.last)
                && context.may_be_family(run.last, || false)
            {
                run.add(true, false);
                run.last += 1;
            }
        }
    }

    /// Whether a known family name follows a given name and a word that no list has: that is his
    /// grandfather's or what he is called by, or his mother's family name stands last (روجيه كوندولا دوبوا).
    /// Whom he meets is somebody else.
    fn ends_with_known_family(&self, run: &Run) -> bool {
        const NO_FAMILY: Classes = Classes::ORDINARY
            .with(Classes::FUNCTION)
            .with(Classes::PERSON_TITLE)
            .with(Classes::PERSON_VERB);
        let Self { context, at, .. } = *self;
        let next = run.last;
        if run.parts != 2 || !self.goes_on(next) {
            return false;
        }
        let known = lexicon::classes(context.key(next));
        // عواطف الغموقي عمار is followed by another.
        let is_given = known.with(context.role(next)).has(Classes::GIVEN);
        let is_doubtful = known.any(Classes::DOUBTFUL.with(Classes::NISBA));
        let meets = at
            .checked_sub(1)
            .is_some_and(|verb| context.is_one_of(verb, &MEETING));
        // هزم بيتر شتوكلر فيدرر: somebody whom the list has by it may be another.
        let is_foreign = || {
            !known.has(Classes::ARABIC_NAME)
                && !lexicon::classes(context.key(at)).has(Classes::ARABIC_NAME)
                && (!self.edges[next].begins() || context.speaks(at, next + 1))
        };
        known.has(Classes::FAMILY)
            && (known.has(Classes::ARABIC_NAME) || is_foreign())
            && !known.any(NO_FAMILY)
            && !is_given
            && (!is_doubtful || context.has_article(next) && context.has_title(at))
            && !meets
            && !(self.goes_on(next + 1) && context.is_part(next + 1))
    }

    /// Whether the name is a list's already, or what a list has here is no person's.
    fn is_listed(&self, run: &Run, given: Option<usize>) -> bool {
        let Self { first, .. } = *self;
        let edge = self.edges[self.at];
        let words = &self.context.segment.words;
        // A doubtful name of a place or body stays one (سيدي سعد), unless it says whose son he is.
        let doubtful = edge.doubtful == run.last && !run.has_particle;
        // سان جيرمان goes on with nobody.
        let is_given = first.only(GIVEN_OR_NOT) == Classes::GIVEN;
        let is_other = edge.is_other && !is_given;
        // Where somebody is from is no part of the name: أحمد زويل المصري.
        let behind_nisba = !first.has(Classes::PARTICLE)
            && edge.longest + 1 == run.last
            && lexicon::classes(words[run.last - 1].key).has(Classes::NISBA);
        given.is_none() && (edge.longest >= run.last || behind_nisba || is_other || doubtful)
    }

    /// Whether a title, an office or a verb of saying announces the words up to `end`.
    fn is_announced(&self, end: usize) -> bool {
        let Self { context, at, .. } = *self;
        context.is_announced(at)
            || self.edges[at].is_behind_office(context)
            || context.speaks(at, end)
    }
}
