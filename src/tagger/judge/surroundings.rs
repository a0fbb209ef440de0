//! What the words around a candidate say for each kind of entity that it may be.

use core::ptr;

use crate::chars;
use crate::gazetteer::{EntityType, Inner, Reference, ReferenceFlags, ReferenceSlice};
use crate::lexicon::{self, Classes};
use crate::normalize::{Words, folded};

use super::quoted::{self, Quoted};
use super::{articles, companies, going, narrators};
use crate::tagger::candidate::Candidate;
use crate::tagger::context::Context;
use crate::tagger::evidence::{Evidence, Signal};
use crate::tagger::gender::Gender;
use crate::tagger::{proclitics, steps};

/// Who plays for a club or cheers it, and what of it is played on.
const OF_CLUBS: Words<29> = Words::of(
    "لاعب لاعبه لاعبا لاعبو لاعبي لاعبين مدرب مدربه مهاجم مهاجمي مهاجمو مدافع مدافعي مدافعو حارس نجم
     ثناءي ثلاثي رباعي نجوم هداف جماهير جمهور مشجعي مشجعو قميص شباك مرمي متصدر",
);

/// What kinds of entities a name may stand for.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "one for each kind")]
pub(super) struct Kinds {
    person: bool,
    place: bool,
    /// A place for which nothing more need speak.
    pub(super) sure_place: bool,
    /// Anybody or anything for which nothing more need speak.
    sure: bool,
    organization: bool,
    demonym: bool,
}

impl Kinds {
    pub(super) fn new(gazetteer: &Inner, references: ReferenceSlice<'_>) -> Self {
        let mut kinds = Self::default();
        for reference in references.iter() {
            let entity_type = gazetteer.entity_type(reference.entity);
            let is_demonym = reference.is_demonym();
            let is_sure = !reference.needs_evidence();
            kinds.sure |= is_sure;
            kinds.demonym |= is_demonym;
            kinds.person |= entity_type.is_person();
            kinds.place |= entity_type.is_location();
            kinds.sure_place |= entity_type.is_location() && is_sure && !is_demonym;
            kinds.organization |= entity_type.is_organization();
        }
        kinds
    }
}

/// How many of a name's entities are of each type.
pub(super) struct Types<'g> {
    gazetteer: &'g Inner,
    references: ReferenceSlice<'g>,
    /// Counted once for a name of many; those of a few are counted when asked for.
    counts: Vec<(&'g EntityType, usize)>,
}

impl<'g> Types<'g> {
    const MANY: usize = 16;

    pub(super) fn new(gazetteer: &'g Inner, references: ReferenceSlice<'g>) -> Self {
        let mut counts: Vec<(&EntityType, usize)> = Vec::new();
        if references.len() > Self::MANY {
            for reference in references.iter() {
                steps::count();
                let entity_type = gazetteer.entity_type(reference.entity);
                match counts.iter_mut().find(|(of, _)| ptr::eq(*of, entity_type)) {
                    Some((_, count)) => *count += 1,
                    None => counts.push((entity_type, 1)),
                }
            }
        }
        Self {
            gazetteer,
            references,
            counts,
        }
    }

    /// How many are of this type of the list, which has each type once.
    fn count(&self, entity_type: &EntityType) -> usize {
        let is = |of: &EntityType| ptr::eq(of, entity_type);
        if self.counts.is_empty() {
            let types = self.references.iter();
            let types = types.map(|reference| self.gazetteer.entity_type(reference.entity));
            let same = types.inspect(|_| steps::count()).filter(|of| is(of));
            return same.count();
        }
        let counted = self.counts.iter().find(|(of, _)| is(of));
        counted.map_or(0, |&(_, count)| count)
    }
}

/// What the words around a candidate say, by what it may be.
#[expect(clippy::struct_excessive_bools, reason = "one for each question")]
pub(super) struct Surroundings {
    person: Evidence,
    /// Of somebody well known.
    known_person: Evidence,
    /// A verb of saying stands before it, and a woman speaks.
    of_woman: bool,
    place: Evidence,
    organization: Evidence,
    demonym: Evidence,
    /// What speaks for a state or capital alone.
    government: Evidence,
    /// Of a single word on a list that nobody has read.
    unvetted: Evidence,
    /// A word for players or fans stands before an ordinary word: it is one of clubs alone.
    of_club: bool,
    /// What is beside it speaks of a company.
    of_company: bool,
    /// Which organizations the signs of punctuation name.
    quoted: Quoted,
    /// Only a place can stand there: وصل مسقط.
    at_place: bool,
    /// It stands behind the proclitic that is in: بالمعادي.
    in_place: bool,
}

impl Surroundings {
    /// Looks only for what speaks for these kinds.
    pub(super) fn new(context: &Context<'_>, candidate: &Candidate, kinds: &Kinds) -> Self {
        let mut around = Self {
            person: Evidence::default(),
            known_person: Evidence::default(),
            of_woman: false,
            place: Evidence::default(),
            organization: Evidence::default(),
            demonym: Evidence::default(),
            government: Evidence::default(),
            unvetted: Evidence::default()
                .with(Signal::Unvetted)
                .with_if(Signal::Proclitic, !candidate.is_bare()),
            of_club: false,
            of_company: false,
            quoted: Quoted::None,
            at_place: false,
            in_place: false,
        };
        if kinds.person {
            around.person = of_person(context, candidate);
            around.of_woman = is_behind_woman(context, candidate);
            // باول: الفائدة باقية; but واشنطن: كتب فلان.
            let label = !kinds.sure
                && candidate.words() == 1
                && candidate.is_bare()
                && (is_label(context, candidate) || is_hashtag(context, candidate))
                && !is_title(context, candidate);
            around.known_person = around.person.with_if(Signal::Title, label);
        }
        if kinds.place || kinds.organization {
            let announced = Announced::new(context, candidate, kinds);
            if kinds.place {
                around.place = announced.place(context, candidate);
                around.government = Evidence::default()
                    .with_if(Signal::Title, context.acts_as_government(candidate))
                    .with_if(
                        Signal::PlaceWord,
                        context.is_of_state(candidate) || going::is_of_talks(context, candidate),
                    );
                around.at_place = going::is_at_place(context, candidate);
                around.in_place = going::is_in(context, candidate);
            }
            if kinds.organization {
                around.organization = announced.organization(context, candidate);
                around.quoted = quoted::which(context, candidate, kinds.sure_place);
                around.of_company = companies::is_one(context, candidate);
                around.of_club = around.organization.has(Signal::OrgWord)
                    && is_ordinary(context, candidate)
                    && is_behind_player(context, candidate);
            }
        }
        if kinds.demonym {
            let proclitics = &context.text[candidate.surface_start..candidate.start];
            let is_adjective = context.is_adjective(candidate.first, proclitics);
            around.demonym = Evidence::default().with_if(Signal::Adjective, is_adjective);
        }
        around
    }

    /// What speaks for and against one of the name's entities.
    pub(super) fn weigh(
        &self,
        context: &Context<'_>,
        candidate: &Candidate,
        types: &Types<'_>,
        reference: Reference,
    ) -> Evidence {
        let has = |flag| reference.flags.contains(flag);
        let entity_type = types.gazetteer.entity_type(reference.entity);
        let same = types.count(entity_type);
        let single = candidate.words() == 1;
        let unvetted = has(ReferenceFlags::UNVETTED);
        let at_place = self.at_place
            && entity_type.is_location()
            && !has(ReferenceFlags::SECOND_RANK)
            && !has(ReferenceFlags::DEMONYM);
        let ordinary = has(ReferenceFlags::ORDINARY) && !at_place;
        // قرية الأمل
        let said = entity_type.is_location() && self.place.has(Signal::PlaceWord);
        let by_hand = has(ReferenceFlags::AMBIGUOUS);
        let split = likelier_whole(context, candidate, reference);
        let mut evidence = Evidence::default()
            .with_if(
                Signal::Listed,
                !has(ReferenceFlags::NEEDS_EVIDENCE) && !split,
            )
            .with_if(Signal::Proclitic, split)
            .with_if(Signal::FullName, !single && !by_hand)
            .with_if(Signal::NameParts, has(ReferenceFlags::SHORT))
            .with_if(Signal::Support, same > 1 && unvetted)
            .with_if(Signal::Ordinary, ordinary)
            .with_if(Signal::Suspect, ordinary && unvetted && !said)
            // In a place there is only the place.
            .with_if(
                Signal::Conflict,
                same * 2 <= types.references.len()
                    && !(at_place
                        || entity_type.is_location() && self.place.has(Signal::Preposition)),
            );
        if single && unvetted {
            evidence = evidence.and(self.unvetted);
        }
        let around = if has(ReferenceFlags::DEMONYM) {
            if !has(ReferenceFlags::BARE_ARTICLE) {
                return evidence;
            }
            self.demonym
        } else if entity_type.is_person() {
            if has(ReferenceFlags::FAMOUS) {
                self.known_person
            } else if self.of_woman
                && evidence.has(Signal::Conflict)
                && !is_woman(types.gazetteer, reference)
            {
                // قالت أبل, the company, whoever خليل أبل is.
                self.person.without(Signal::Title)
            } else {
                self.person
            }
        } else if entity_type.is_location() {
            let is_in = self.in_place && !has(ReferenceFlags::SECOND_RANK);
            let place = self.place.with_if(Signal::Preposition, at_place || is_in);
            if has(ReferenceFlags::STATE) {
                place.and(self.government)
            } else {
                place
            }
        } else if entity_type.is_organization() {
            let is_word = articles::is_word(context, candidate, reference);
            let quoted = !is_word && self.quoted.has(context, candidate, reference);
            let of_company = !is_word && self.of_company && companies::is_known(reference);
            let organization = self
                .organization
                .with_if(Signal::OrgWord, of_company)
                .with_if(Signal::Quoted, quoted);
            // هداف البطولة is of no newspaper.
            if self.of_club && !has(ReferenceFlags::CLUB) {
                organization.without(Signal::OrgWord)
            } else {
                organization
            }
        } else {
            return evidence;
        };
        evidence.and(around)
    }
}

/// Whether what is read as proclitics and one word is likelier another word than what the list has:
/// كبرنا is no كـ and برنا, nor is لابسين Ibsen.
pub(super) fn likelier_whole(
    context: &Context<'_>,
    candidate: &Candidate,
    reference: Reference,
) -> bool {
    if candidate.is_bare() || candidate.words() > 1 {
        return false;
    }
    let has = |flag| reference.flags.contains(flag);
    let (second, variant) = (
        has(ReferenceFlags::SECOND_RANK),
        has(ReferenceFlags::VARIANT),
    );
    let proclitics = &context.text[candidate.surface_start..candidate.start];
    // Few names stand behind these.
    let seldom = proclitics.contains(['ك', 'ف']);
    seldom && (second || variant) || second && variant && proclitics.contains(['ب', 'ل'])
}

/// Whether a candidate is one word, and an ordinary one.
pub(super) fn is_ordinary(context: &Context<'_>, candidate: &Candidate) -> bool {
    candidate.words() == 1 && context.classes(candidate.first).has(Classes::ORDINARY)
}

/// Whether a verb of saying stands before a single word, and a woman or company speaks.
fn is_behind_woman(context: &Context<'_>, candidate: &Candidate) -> bool {
    let verb = candidate.first.checked_sub(1);
    let verb = verb.filter(|_| candidate.words() == 1);
    verb.is_some_and(|verb| {
        context.classes(verb).has(Classes::PERSON_VERB)
            && context.gender_of_verb(verb) == Gender::Feminine
    })
}

/// Whether the list has somebody by a woman's name.
fn is_woman(gazetteer: &Inner, reference: Reference) -> bool {
    let name = gazetteer.entity(reference.entity).name();
    let folded = folded(name.split(' ').next().unwrap_or(name));
    lexicon::classes_of(&folded).has(Classes::WOMAN)
}

/// Whether a name that is no ordinary word is all there is in a hashtag: #بايدن.
fn is_hashtag(context: &Context<'_>, candidate: &Candidate) -> bool {
    context.is_hashtag(candidate.start..candidate.end) && !is_ordinary(context, candidate)
}

/// Who speaks in a conversation: الضيف: شكرا.
const SPEAKERS: Words<10> =
    Words::of("الضيف الضيفه المذيع المذيعه المحاور المحاوره الساءل الساءله الراوي المتصل");

/// Whether a candidate is the label of a headline, see [`Context::is_label`].
fn is_label(context: &Context<'_>, candidate: &Candidate) -> bool {
    let name = candidate.start..candidate.end;
    let behind = context.text[name.end..].trim_start_matches(' ');
    behind.starts_with(':') && !SPEAKERS.contains(candidate.tail) && {
        let is_ordinary = lexicon::is_form_of_ordinary(&folded(&context.text[name.clone()]));
        context.is_label(name, is_ordinary)
    }
}

/// Whether a word for players or fans of a club stands before a candidate.
fn is_behind_player(context: &Context<'_>, candidate: &Candidate) -> bool {
    let before = candidate.first.checked_sub(1);
    before.is_some_and(|before| context.is_one_of(before, &OF_CLUBS))
}

/// What speaks for a person.
fn of_person(context: &Context<'_>, candidate: &Candidate) -> Evidence {
    let first = candidate.first;
    let announced = candidate.is_bare()
        && (context.has_title(first) || context.is_said_to_speak(candidate))
        || narrators::is_one(context, candidate);
    let has_title = announced && !is_title(context, candidate);
    // النبي صلى الله عليه وسلم
    let is_called = || {
        candidate.words() > 1
            || !context.has_article(first)
            || !context.classes(first).has(Classes::PERSON_TITLE)
    };
    let is_honoured = || {
        (context.honours(candidate.last) || narrators::is_author(context, candidate)) && is_called()
    };
    Evidence::default()
        .with_if(Signal::Title, has_title || is_honoured())
        .with_if(Signal::Verb, context.has_verb(candidate.last))
}

/// Whether a candidate goes on with a title, and is nobody's name: one title after another
/// (صاحب السمو الشيخ), whom a title is of (مساعدة المرضى), a title's end (قال الرئيس أمام الحشد, who is
/// no إمام), or what joins names (قال أبو; but Lee and Ma are as short as لي and ما).
fn is_title(context: &Context<'_>, candidate: &Candidate) -> bool {
    if candidate.words() > 1 {
        return false;
    }
    let classes = context.classes(candidate.first);
    let long = context.key(candidate.first).letters() > 2;
    classes.has(Classes::PERSON_TITLE)
        || long && classes.has(Classes::FUNCTION)
        || classes.has(Classes::PARTICLE)
        || classes.has(Classes::ORDINARY) && context.is_genitive(candidate.first)
        || is_praise(context, candidate.first)
}

/// Whether word `at` is an ordinary word that says how somebody is: الفتى المدلل, النجم الخالد.
fn is_praise(context: &Context<'_>, at: usize) -> bool {
    const SOMEBODY: Words<11> =
        Words::of("الفتي الفتاه النجم النجمه الشاب الشابه البطل البطله الطفل الطفله الصبي");
    let before = at.checked_sub(1);
    before.is_some_and(|before| {
        context.has_article(at) && context.is_one_of(before, &SOMEBODY) && {
            let folded = context.folded(at);
            let bare = folded.strip_prefix("ال").unwrap_or("");
            lexicon::is_form_of_ordinary(&folded) || lexicon::classes_of(bare).has(Classes::GIVEN)
        }
    })
}

/// What announces a place or an organization.
struct Announced {
    /// What the words before it do.
    before: Classes,
    /// Whether they go with any: سكان المدينة are those of some city, تنظيم البطولة is what
    /// somebody does.
    of_any: bool,
    /// Whether the nisba behind it says where a place is, or an organization.
    nisba_of_place: bool,
    nisba_of_organization: bool,
}

impl Announced {
    fn new(context: &Context<'_>, candidate: &Candidate, kinds: &Kinds) -> Self {
        let first = candidate.first;
        let single = candidate.words() == 1;
        let is_said = || single && (context.is_said_of_noun(first) || context.is_adverb(first));
        let before = if candidate.is_bare() && !is_said() {
            context.announces(first)
        } else {
            Classes::default()
        };
        let is_common = || lexicon::classes(candidate.tail).has(Classes::COMMON);
        let name = &context.text[candidate.start..candidate.end];
        // العالم العربي is no newspaper; باريس الفرنسية is the city.
        let definite = || candidate.needs_article || proclitics::begins_with_article(name);
        // Of a ministry it says which, and that is for the name to say.
        let head = || context.classes(first).has(Classes::ORG_HEAD);
        let nisba = context.nisba(candidate.last);
        let nisba = nisba.filter(|_| !definite() && !head());
        // A newspaper is feminine, too: صحيفة ليكيب الفرنسية.
        let nisba_of_place =
            kinds.place && nisba == Some(Gender::Feminine) && !before.has(Classes::ORG_WORD);
        Self {
            before,
            of_any: single && before.has(Classes::OF_ANY) && is_common(),
            nisba_of_place,
            nisba_of_organization: nisba.is_some() && !nisba_of_place,
        }
    }

    /// What speaks for a place.
    fn place(&self, context: &Context<'_>, candidate: &Candidate) -> Evidence {
        let bare = candidate.is_bare();
        let name = candidate.start..candidate.end;
        // في 8 آذار is a date.
        let is_date = || context.text[name.clone()].starts_with(chars::is_digit);
        let is_common = || lexicon::classes(candidate.tail).has(Classes::COMMON);
        Evidence::default()
            .with_if(
                Signal::PlaceWord,
                self.before.has(Classes::PLACE_WORD) && !self.of_any
                    || !is_common() && going::is_capital(context, candidate),
            )
            .with_if(
                Signal::Preposition,
                bare && !is_date() && context.has_preposition(candidate.first),
            )
            .with_if(Signal::Nisba, self.nisba_of_place)
            .with_if(
                Signal::Quoted,
                bare && context.begins_report(name.clone()) && !is_common(),
            )
    }

    /// What speaks for an organization, but signs of punctuation.
    fn organization(&self, context: &Context<'_>, candidate: &Candidate) -> Evidence {
        let is_kind = || candidate.words() == 1 && context.is_kind(candidate.first);
        Evidence::default()
            .with_if(
                Signal::OrgWord,
                self.before.has(Classes::ORG_WORD) && !self.of_any && !is_kind(),
            )
            .with_if(Signal::OrgWord, is_led(context, candidate))
            // فوز السعودية is no company.
            .with_if(
                Signal::Nisba,
                self.nisba_of_organization && !is_ordinary(context, candidate),
            )
    }
}

/// Who leads a party or front, before its name.
const LEADERS: Words<4> = Words::of("زعيم زعيمه زعماء زعامه");

/// The same behind it.
const LED_BY: Words<1> = Words::of("بزعامه");

/// Whether somebody leads what a name means: القوة الشعبية بزعامة كيكو فوجيموري, زعيم التحالف الوطني; but زعيم
/// العمال.
fn is_led(context: &Context<'_>, candidate: &Candidate) -> bool {
    let (first, last) = (candidate.first, candidate.last);
    let behind = context.goes_on(last) && LED_BY.contains(context.key(last));
    let before = || first > 0 && context.is_one_of(first - 1, &LEADERS);
    // زعيم حزب اليسار is known by the head.
    let is_whole = || candidate.is_bare() && context.has_article(first);
    behind || candidate.words() > 1 && is_whole() && before()
}
