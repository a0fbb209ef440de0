//! Persons who are called as somebody on the list is, and are somebody else: الجندي محمد.

use crate::gazetteer::{Inner, ReferenceFlags, folded_words};
use crate::lexicon::{self, Classes};
use crate::normalize::{Key, Words};

use crate::tagger::candidate::{Candidate, Meaning, Standing};
use crate::tagger::context::{Context, KINGS, RULERS};
use crate::tagger::evidence::{Evidence, Signal};
use crate::tagger::name_words::ABD;

/// Titles of those who are known by one name, whatever it is.
const OF_ARTISTS: Words<10> =
    Words::of("الفنان الفنانه المطرب المطربه المغني المغنيه الممثل الممثله النجم النجمه");

/// What those are called whom no newspaper names by the family name: by their age, by what they are to
/// a school or state, by a trade.
const UNKNOWN: Words<55> = Words::of(
    "الطفل الطفله الرضيع الرضيعه الصبي الصبيه الفتي الفتاه الشاب الشابه المسن المسنه العجوز الطالب
     الطالبه التلميذ التلميذه المواطن المواطنه الجار الجاره الام الارمله العروس المريض المريضه النازح
     النازحه اللاجء اللاجءه العامل العامله الموظف الموظفه المزارع المزارعه الفلاح الفلاحه الساءق الباءع
     الباءعه الخياط الخياطه الممرض الممرضه المعلمه المربيه الخادمه البستاني الحلاق النجار الحداد
     الخباز المشجع المشجعه",
);

/// Kin, before whose possessor's ending: شقيقته, ابنتي. Not عم and جد, which end like other words.
const KIN: [&str; 20] = [
    "ابن",
    "ابنت",
    "شقيق",
    "شقيقت",
    "نجل",
    "نجلت",
    "زوج",
    "زوجت",
    "والد",
    "والدت",
    "اخت",
    "حفيد",
    "حفيدت",
    "طفل",
    "طفلت",
    "خطيب",
    "خطيبت",
    "رضيعت",
    "طليقت",
    "جارت",
];

/// The endings that say whose.
const POSSESSORS: [&str; 6] = ["هما", "هم", "ها", "نا", "ه", "ي"];

/// Leaves persons who are called by their given names, or two that many have, somebody whom no list has: of the
/// many, only a king is meant (الملك عبد الله), not الجندي محمد or الأمير علي; by a family name
/// that is a given name, too, a president is (الرئيس مبارك). They stay names only if persons'
/// names are found that no list has.
#[inline]
pub(in crate::tagger) fn forget(context: &Context<'_>, candidates: &mut [Candidate]) {
    for candidate in candidates {
        let Meaning::Name(name, at) = candidate.meaning else {
            continue;
        };
        let flags = context.gazetteer.references(name).get(at).flags;
        if flags.contains(ReferenceFlags::OF_MANY) {
            candidate.namesake = Some((name, at));
            candidate.meaning = Meaning::Person(None);
            continue;
        }
        let listed = candidate.evidence.has(Signal::Listed);
        if listed
            && flags.contains(ReferenceFlags::ALSO_GIVEN)
            && candidate.words() == 1
            && is_unknown(context, candidate)
        {
            candidate.meaning = Meaning::Person(None);
            candidate.evidence = Evidence::default().with(Signal::Title);
            if !context.settings.compose.persons {
                candidate.standing = Standing::Out;
            }
            continue;
        }
        if !listed && candidate.evidence.has(Signal::Title) && is_namesake(context, candidate) {
            if let Some(artist) = artist(context, candidate) {
                candidate.meaning = artist;
                candidate.evidence = Evidence::default().with(Signal::Title);
                continue;
            }
            candidate.namesake = Some((name, at));
            candidate.meaning = Meaning::Person(None);
            if !context.settings.compose.persons {
                candidate.standing = Standing::Pending;
            } else if candidate.evidence.has(Signal::Unvetted) {
                go_on(context, candidate);
            }
        }
    }
}

/// Lets a person whom a list that nobody has read knows by a given name alone have the family name that
/// follows: وأضاف جون بولتون.
fn go_on(context: &Context<'_>, candidate: &mut Candidate) {
    let next = candidate.last;
    if !context.goes_on(next) {
        return;
    }
    let known = lexicon::classes(context.key(next));
    let is_part = context.role_elsewhere(next, known).any(Classes::NAME_PART);
    if is_part || context.may_be_family(next, || true) {
        let word = context.segment.words[next];
        candidate.last += 1;
        candidate.end = word.end;
        candidate.tail = word.key;
        candidate.namesake = None;
    }
}

/// Whether an Arabic given name by which the embedded list has somebody hardly means that one: الطفلة هنية,
/// شقيقته شادية; but اللاعب الشاب مبخوت, and الفنانة شادية.
#[inline(never)]
fn is_unknown(context: &Context<'_>, candidate: &Candidate) -> bool {
    let Some(before) = candidate.first.checked_sub(1) else {
        return false;
    };
    let is_adjective = || {
        before.checked_sub(1).is_some_and(|noun| {
            context.has_article(noun)
                || context.classes(noun).has(Classes::PERSON_TITLE)
                || context.is_part(noun)
        })
    };
    candidate.is_bare()
        && context.segment.words[candidate.first].joined()
        && (context.is_one_of(before, &UNKNOWN) && !is_adjective() || is_kin(context, before))
}

/// Whether word `at` says whose kin somebody is.
fn is_kin(context: &Context<'_>, at: usize) -> bool {
    let folded = context.folded(at);
    let bare = folded.strip_prefix(['و', 'ل', 'ب']).unwrap_or(&folded);
    [folded.as_str(), bare].iter().any(|word| {
        let mut stems = POSSESSORS.iter().filter_map(|end| word.strip_suffix(end));
        stems.any(|stem| KIN.contains(&stem))
    })
}

/// Whether a person behind a title is called by a name that is no more than a given name.
#[inline(never)]
fn is_namesake(context: &Context<'_>, candidate: &Candidate) -> bool {
    let words = &context.segment.words[candidate.first..candidate.last];
    let is_given = match words {
        [name] => lexicon::classes(name.key).has(Classes::GIVEN),
        [abd, _] => abd.key == ABD,
        _ => false,
    };
    if !is_given || context.is_behind(candidate.first, &KINGS) {
        return false;
    }
    let Some(entity) = candidate.meaning.entity(context.gazetteer) else {
        return false;
    };
    let name = context.gazetteer.entity(entity).name();
    let mut full = Vec::new();
    folded_words(name, |word| full.push(Key::of(word)));
    let is_title = |key: &Key| lexicon::classes(*key).has(Classes::PERSON_TITLE);
    let full = full.into_iter().skip_while(is_title).take(words.len());
    words.iter().map(|word| word.key).eq(full) || !context.is_behind(candidate.first, &RULERS)
}

/// What the list has in its field `occupation` of those who are meant by one name behind such a title.
const OCCUPATION: (&str, &str) = ("occupation", "artist");

/// Whether the list says that an entity is an artist.
pub(in crate::tagger) fn is_artist(gazetteer: &Inner, entity: u32) -> bool {
    let occupation = gazetteer.entity(entity).understood(&[OCCUPATION.0]);
    occupation.is_some_and(|occupation| occupation.eq_ignore_ascii_case(OCCUPATION.1))
}

/// The one artist on the list who is called by a single name behind an artist's title: المطربة الإماراتية أحلام,
/// but not الفنانة أحلام العلي.
fn artist(context: &Context<'_>, candidate: &Candidate) -> Option<Meaning> {
    let (first, last) = (candidate.first, candidate.last);
    let goes_on = context.goes_on(last) && context.is_part(last);
    if candidate.words() > 1 || goes_on || !context.is_behind(first, &OF_ARTISTS) {
        return None;
    }
    let Meaning::Name(name, _) = candidate.meaning else {
        return None;
    };
    let references = context.gazetteer.references(name).iter();
    let mut artists = references
        .enumerate()
        .filter(|(_, reference)| is_artist(context.gazetteer, reference.entity));
    let (at, _) = artists.next()?;
    let at = u32::try_from(at).ok()?;
    artists.next().is_none().then_some(Meaning::Name(name, at))
}
