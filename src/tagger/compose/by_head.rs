//! Names that no list has, by the word before them or at their beginning: of
//! organizations (وزارة الخارجية الروسية، شركة فوكسكون), of places (بلدة تافغاغت، مسجد
//! تينمل) and of persons (السفير الهندي أدارش سوايكا).

use crate::lexicon::{self, Classes};

use super::behind_head::{Head, Names};
use super::chiefs::Headed;
use super::closed::closes;
use super::edges::beginning;
use super::org_words::FIELDS_ALONE;
use crate::tagger::candidate::{Candidate, Meaning, Standing};
use crate::tagger::context::Context;
use crate::tagger::evidence::{Evidence, Signal};
use crate::tagger::{proclitics, steps};

/// Adds names that their head words make known; the candidates of the segment are
/// those from `from` on.
#[inline]
pub(in crate::tagger) fn by_head(
    context: &Context<'_>,
    from: usize,
    candidates: &mut Vec<Candidate>,
) {
    // Listed names and persons together.
    candidates[from..].sort_by_key(|c| c.first);
    let names = Names {
        context,
        listed: &candidates[from..],
    };
    let (mut found, mut turned, mut sure) = (Vec::new(), Vec::new(), Vec::new());
    for at in context.segment.hits_of(Classes::HEADS) {
        let Some(head) = head(context, at) else {
            continue;
        };
        if closes(head) {
            found.extend(names.closed(head));
            continue;
        }
        if names.several(head, &mut found) || names.several_orgs(head, &mut found, &mut sure) {
            continue;
        }
        names.universities(head, &mut turned);
        turned.extend(names.called_by_place(head).map(|place| (place, None)));
        found.extend(names.composed(head));
    }
    if context.settings.compose.places {
        names.located(&mut found);
        names.stays(&mut found);
    }
    if context.settings.compose.organizations {
        let all = names.listed.iter().chain(&found);
        let short: Vec<Candidate> = all.filter_map(|name| names.abbreviation(name)).collect();
        found.extend(short);
    }
    for at in sure {
        candidates[from + at].add(Signal::OrgWord);
        candidates[from + at].standing = Standing::Weighed;
    }
    for (at, entity) in turned {
        let place = &mut candidates[from + at];
        place.meaning = Meaning::Organization(entity);
        place.evidence = Evidence::default().with(Signal::OrgWord);
        place.standing = Standing::Weighed;
    }
    candidates.append(&mut found);
}

/// A name that a head makes known, of the words from `first` up to `last`.
struct Found {
    first: usize,
    last: usize,
    /// The letters before the name.
    skip: u8,
    meaning: Meaning,
    signal: Signal,
}

impl Names<'_> {
    /// The name that `head` makes known, unless a listed one is as good.
    fn composed(self, head: Head) -> Option<Candidate> {
        let found = self
            .find(head)
            .filter(|found| !self.is_covered(head, found))?;
        let words = &self.context.segment.words;
        let start = if found.first == head.at {
            head.start
        } else {
            let written = self.written(found.first);
            words[found.first].start + proclitics::width(written, found.skip)
        };
        let range = (found.first, found.last);
        let meaning = match found.meaning {
            Meaning::Organization(_) if FIELDS_ALONE.contains(head.key) => {
                Meaning::Organization(self.ministry(start, found.last))
            }
            Meaning::Organization(None) if found.first == head.at => {
                Meaning::Organization(self.entity_of_house(head, found.last))
            }
            Meaning::Place => self.described(&found).unwrap_or(Meaning::Place),
            meaning => meaning,
        };
        let evidence = Evidence::default().with(found.signal);
        Some(Candidate::new(words, range, start, meaning, evidence))
    }

    /// The listed facility whose name goes on with what it is for: مطار حيدر علييف (الدولي).
    fn described(self, found: &Found) -> Option<Meaning> {
        let end = found.last - 1;
        let mut names = beginning(self.listed, found.first).iter();
        let facility = names.find(|c| c.last == end && c.words() > 1 && self.is_place(c))?;
        (self.context.counts(facility) && self.says_use(end)).then_some(facility.meaning)
    }

    /// The name that `head` makes known, of the first kind that it is a head of.
    fn find(self, head: Head) -> Option<Found> {
        let compose = self.context.settings.compose;
        let is = |classes| lexicon::classes(head.key).any(classes);
        let (range, meaning, signal) = if compose.organizations && self.is_headline(head) {
            let alone = Some((head.at, head.at + 1));
            (alone, Meaning::Organization(None), Signal::OrgParts)
        } else if compose.organizations
            && let Some(range) = self.quoted(head)
        {
            (Some(range), Meaning::Organization(None), Signal::OrgWord)
        } else if !self.goes_on(head.at + 1) {
            return None;
        } else if compose.organizations
            && is(Classes::PERSON_TITLE)
            && let Some(Headed { first, last, skip }) = self.headed(head)
        {
            return Some(Found {
                first,
                last,
                skip,
                meaning: Meaning::Organization(None),
                signal: Signal::OrgWord,
            });
        } else if compose.organizations && is(Classes::ORG_HEAD) {
            let found = self.organization(head);
            (found, Meaning::Organization(None), Signal::OrgParts)
        } else if compose.places
            && is(Classes::PLACE_HEAD)
            && let Some(range) = self.place(head)
        {
            (Some(range), Meaning::Place, Signal::PlaceWord)
        } else if compose.persons
            && (is(Classes::PERSON_TITLE.with(Classes::PERSON_VERB))
                || self.context.is_compatriot(head.at))
        {
            let found = self.announced_person(head);
            (found, Meaning::Person(None), Signal::Title)
        } else {
            return None;
        };
        let (first, last) = range?;
        // More than that it is a person's name speaks for a company called by it.
        let is_announced = meaning == Meaning::Organization(None) && first > head.at;
        Some(Found {
            first,
            last,
            skip: 0,
            meaning,
            signal: if is_announced {
                Signal::OrgWord
            } else {
                signal
            },
        })
    }

    /// The ministry on the list that is called by its field from byte `start` to before word `last`:
    /// الخارجية المصرية is وزارة الخارجية المصرية.
    fn ministry(self, start: usize, last: usize) -> Option<u32> {
        let context = self.context;
        let written = &context.text[start..context.segment.words[last - 1].end];
        // Of للخارجية, the name has no article.
        let article = if proclitics::has_article(written) {
            ""
        } else {
            "ال"
        };
        self.entity_called(&format!("وزارة {article}{written}"))
    }

    /// The only entity of the list that is surely called so.
    pub(super) fn entity_called(self, called: &str) -> Option<u32> {
        let context = self.context;
        let name = context.gazetteer.find(called)?;
        let references = context.gazetteer.references(name);
        let only = references.get(0);
        let sure = references.len() == 1
            && !only.is_ambiguous()
            && !context.hidden.contains(context.gazetteer, only.entity);
        sure.then_some(only.entity)
    }

    /// Whether a listed name stands there already.
    fn is_covered(self, head: Head, found: &Found) -> bool {
        let &Found { first, last, .. } = found;
        // A listed name that begins here is the whole name already, but مجلس الأمن is not
        // مجلس الأمن القومي.
        let is_part = |c: &Candidate| {
            let institution = (first == head.at).then(|| self.institution(head));
            // بلدة سان خوان دي لوس موروس is not San Juan, and مطار حيدر علييف goes on with الدولي.
            let goes_on = found.meaning == Meaning::Place
                && (self.is_joint(c.last) || c.last < last && self.says_use(c.last));
            goes_on || institution.flatten().is_some_and(|last| last > c.last)
        };
        // A company is called by its founder, and a town like somebody.
        let is_of_announced = matches!(found.signal, Signal::OrgWord | Signal::PlaceWord);
        let is_founder = |c: &Candidate| {
            is_of_announced && first > head.at && c.meaning == Meaning::Person(None)
        };
        // غرين باور تكنولوجيز
        let is_of_company = |c: &Candidate| {
            is_of_announced
                && c.last < last
                && lexicon::classes(self.key(last - 1)).has(Classes::OF_COMPANY)
        };
        let longer = match found.meaning {
            Meaning::Organization(_) if first == head.at => self.goes_on_with(head, last),
            _ => None,
        };
        let is_longer = |c: &Candidate| longer.is_some_and(|of| of.last == c.last);
        let covers = |c: &Candidate| {
            steps::count();
            self.context.counts(c)
                && !is_founder(c)
                && !is_of_company(c)
                && (c.last >= last || c.words() > 1 && !is_part(c) && !is_longer(c))
        };
        beginning(self.listed, first).iter().any(covers)
            || first == head.at && self.listed_behind(head) >= Some(last)
    }
}

/// The head at word `at`, if it is one: as it stands or behind proclitics.
fn head(context: &Context<'_>, at: usize) -> Option<Head> {
    let is_head = |id| context.gazetteer.vocabulary.classes(id).any(Classes::HEADS);
    let word = &context.segment.words[at];
    if word.whole.is_some_and(is_head) {
        return Some(Head {
            at,
            start: word.start,
            key: word.key,
        });
    }
    let mut readings = context.segment.readings(at).iter();
    let &(reading, _) = readings.find(|(_, id)| is_head(*id))?;
    let written = &context.text[word.start..word.end];
    Some(Head {
        at,
        start: word.start + proclitics::width(written, reading.skip()),
        key: reading.key,
    })
}
