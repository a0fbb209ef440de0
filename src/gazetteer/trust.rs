//! How far a list is trusted, and which of its names need evidence for that.

use super::builder::GazetteerBuilder;
use super::entity::EntityType;
use super::references::{Reference, ReferenceFlags};
use super::roles::{List, PERSON_PARTS};
use super::rules::Policy;
use super::vocabulary::{Vocabulary, WordId};
use crate::error::named;
use crate::lexicon::{self, Classes};

/// A longer list has not been read by a person.
pub(super) const READABLE: usize = 50_000;
/// A list up to here is taken at its word: somebody typed each name.
const TYPED: usize = 1_000;

/// Longer function words are adverbs and the like, some of which are names, too.
const PARTICLE_LETTERS: u32 = 3;

/// A name in إلـ with fewer letters behind it always reads as the article and a word (إلبيت, البيت); one with
/// just so many does if the crate's lists have that word.
const ARTICLE_LETTERS: usize = 4;

/// What a name of a place or an organization that is called like somebody is made of.
const OF_PERSON: Classes = PERSON_PARTS
    .with(Classes::PARTICLE)
    .with(Classes::PERSON_TITLE);

/// How far the names of a list are trusted, if [`Policy`] says nothing else of one.
///
/// It prints, and is read, as here in small letters: `typed`.
///
/// # Examples
///
/// ```
/// use aalam::{Gazetteer, Tagger, Trust};
///
/// let found = |trust| -> Result<usize, aalam::BuildError> {
///     let list = Gazetteer::builder().trust(trust).entity("hope", "ORG", "الأمل").build()?;
///     let tagger = Tagger::new(list);
///     Ok(tagger.tag("فقدوا الأمل في ذلك").len() + tagger.tag("أعلنت شركة الأمل أرباحها").len())
/// };
/// assert_eq!(found(Trust::Typed)?, 2);
/// assert_eq!(found(Trust::Vetted)?, 1);
/// # Ok::<(), aalam::BuildError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Trust {
    /// Somebody typed each name, and answers for it: it counts wherever it stands, also if it is an ordinary
    /// word. So are lists of up to 1,000 names, if nobody says otherwise.
    Typed,
    /// A person has read the list, however long it is: names count, but single ordinary words only with
    /// evidence.
    Vetted,
    /// It is as short as one that was read, and as likely taken from somewhere: single words that the crate
    /// knows as something else (forms of ordinary words, given names, names of another kind) only count with evidence,
    /// too. So are lists of 1,001 to 50,000 names, if nobody says otherwise.
    Readable,
    /// Nobody has read it: single words count only with evidence. So are longer lists, if nobody says
    /// otherwise.
    Unvetted,
}

named! {
    Trust, "trust":
    Typed = "typed",
    Vetted = "vetted",
    Readable = "readable",
    Unvetted = "unvetted",
}

impl GazetteerBuilder {
    /// Says how far the list is to be trusted, which is otherwise told by how many names it has, those
    /// made by rule not counted: up to 1,000 [`Trust::Typed`], up to 50,000 [`Trust::Readable`], else
    /// [`Trust::Unvetted`].
    ///
    /// It holds for all names of the builder, whichever list they are from, and the last call counts; lists that are to
    /// be trusted differently are gazetteers of their own, see
    /// [`TaggerBuilder::gazetteer`](crate::TaggerBuilder::gazetteer).
    ///
    /// With the feature `embedded`, no name of a list that is `Readable` or `Unvetted` needs evidence if the
    /// embedded gazetteer vouches for it, and one that it knows as something else needs it; `build` then reads that
    /// one, too, if it has not been read before. So such a list finds other names with the feature than
    /// without. `Typed` and `Vetted` are the same with and without.
    pub fn trust(&mut self, trust: Trust) -> &mut Self {
        self.trust = Some(trust);
        self
    }

    /// Says whether a person has read the list: [`Trust::Vetted`], or, if not, [`Trust::Unvetted`].
    /// See [`trust`](Self::trust).
    pub fn vetted(&mut self, yes: bool) -> &mut Self {
        self.trust(if yes { Trust::Vetted } else { Trust::Unvetted })
    }
}

impl Trust {
    /// What the length of a list lets expect; names that were made by rule do not
    /// count.
    pub(super) fn by_length(references: &[Reference]) -> Self {
        const MADE: [ReferenceFlags; 2] = [ReferenceFlags::DEMONYM, ReferenceFlags::VARIANT];
        let given =
            |reference: &&Reference| !MADE.iter().any(|&made| reference.flags.contains(made));
        match references.iter().filter(given).count() {
            count if count <= TYPED => Self::Typed,
            count if count <= READABLE => Self::Readable,
            _ => Self::Unvetted,
        }
    }

    /// Whether a person may not have read the list.
    pub(super) fn reads_forms(self) -> bool {
        matches!(self, Self::Readable | Self::Unvetted)
    }
}

/// What the crate's own list says of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    not(feature = "embedded"),
    expect(dead_code, reason = "there is nothing to ask then")
)]
enum Known {
    /// Nothing.
    No,
    /// That it is one of an entity of this type, and needs no evidence.
    Vouched,
    /// That it is something else, or doubtful.
    Otherwise,
    /// That it surely is somebody, and never what the list at hand says; or the other way round.
    Another,
}

/// The names of a list, and what is known of their words.
pub(super) struct ListedNames<'b> {
    pub(super) list: &'b List<'b>,
    pub(super) vocabulary: &'b Vocabulary,
    pub(super) known: &'b [Classes],
    pub(super) ordinary: &'b [bool],
    /// The entities that have a name of several words.
    pub(super) backed: Vec<bool>,
}

impl ListedNames<'_> {
    /// The flags of a name of these words, those it has and what its words say.
    pub(super) fn flags(
        &self,
        words: &[WordId],
        reference: Reference,
        policy: Policy,
    ) -> ReferenceFlags {
        let trust = self.list.trust;
        let flags = reference
            .flags
            .with_if(ReferenceFlags::AMBIGUOUS, policy == Policy::Evidence);
        let reference = Reference { flags, ..reference };
        let vouched = policy == Policy::Always;
        let trusted = vouched || trust == Trust::Typed;
        let single = words.len() == 1;
        let ordinary = !vouched && self.are_ordinary(words, reference)
            || single && self.is_ordinary_alone(words[0], reference);
        let unread = trust.reads_forms() && !vouched;
        let known = if unread && !flags.contains(ReferenceFlags::AMBIGUOUS) {
            self.in_embedded(words, reference)
        } else {
            Known::No
        };
        let doubts = match known {
            // What the crate's own list vouches for is as good as read.
            Known::Vouched => Doubts::default(),
            _ if unread => self.doubts_of_unread(words, reference, ordinary, known),
            // Who types a list answers for its names.
            _ if trust == Trust::Typed => Doubts {
                ordinary,
                ..Doubts::default()
            },
            _ => Doubts {
                evidence: ordinary && single,
                ordinary,
                unvetted: false,
                alike: false,
            },
        };
        let particle =
            single && (ordinary && self.is_particle(words[0]) || self.is_letter(words[0]));
        let clause = !trusted && self.is_clause(words);
        let flags = flags.with_if(ReferenceFlags::AMBIGUOUS, doubts.alike);
        let ambiguous = flags.contains(ReferenceFlags::AMBIGUOUS);
        let like_article = single && !trusted && self.is_like_article(words[0], reference);
        let needs_evidence = ambiguous || doubts.evidence || clause || particle;
        flags
            .with_if(ReferenceFlags::LIKE_ARTICLE, like_article)
            .with_if(ReferenceFlags::UNVETTED, doubts.unvetted || particle)
            .with_if(ReferenceFlags::ORDINARY, doubts.ordinary || particle)
            .with_if(ReferenceFlags::NEEDS_EVIDENCE, needs_evidence)
    }

    /// What to doubt in a name of a list that nobody may have read, and for which the crate's own does not
    /// vouch.
    fn doubts_of_unread(
        &self,
        words: &[WordId],
        reference: Reference,
        ordinary: bool,
        known: Known,
    ) -> Doubts {
        let entity_type = self.list.entities.entity_type(reference.entity);
        let is_demonym = reference.is_demonym();
        // A type of one's own may have the names of others, and nothing beside a name speaks for it.
        let has_signals = self.has_signals(reference);
        let is_of = has_signals || *entity_type == EntityType::MISCELLANEOUS;
        let another = is_of && known == Known::Another;
        let &[word] = words else {
            let alike = self.is_like_person(words, reference) || self.are_function(words);
            let unvetted = self.list.trust == Trust::Unvetted;
            return Doubts {
                evidence: unvetted && ordinary,
                ordinary,
                unvetted,
                alike: (alike || another && has_signals) && !is_demonym,
            };
        };
        let class = self.known[word as usize];
        let particle =
            known == Known::No && !class.any(PERSON_PARTS) && self.is_with_function(word);
        if self.list.trust == Trust::Unvetted && is_of {
            let ordinary = ordinary || particle || another;
            return Doubts {
                evidence: true,
                ordinary: ordinary && !is_demonym,
                unvetted: true,
                alike: false,
            };
        }
        let is_given = entity_type.is_person() && class.has(Classes::GIVEN);
        let otherwise = is_of
            && (known == Known::Otherwise
                || ordinary
                || is_given
                || self.is_like_person(words, reference)
                || known == Known::No && is_behind_proclitic(self.vocabulary.letters(word))
                || self.vocabulary.key(word).letters() <= 2);
        let really = class.has(Classes::ORDINARY) || particle;
        let evidence = !is_demonym && (otherwise || really || another);
        // Somebody's family name is one beside a title, and any word may be an organization's.
        let stays = entity_type.is_organization() || !another && self.is_backed(reference);
        let ordinary = !is_demonym && (really || another);
        Doubts {
            evidence,
            ordinary,
            unvetted: evidence && !(ordinary && stays),
            alike: false,
        }
    }

    /// What the crate's own list says of a name.
    fn in_embedded(&self, words: &[WordId], reference: Reference) -> Known {
        let letters = |&word: &WordId| self.vocabulary.letters(word);
        let entity_type = self.list.entities.entity_type(reference.entity);
        let is_demonym = reference.is_demonym();
        in_embedded(words.iter().map(letters), entity_type, is_demonym)
    }

    /// Whether words beside a name of this type speak for it.
    fn has_signals(&self, reference: Reference) -> bool {
        let entity_type = self.list.entities.entity_type(reference.entity);
        entity_type.is_person() || entity_type.is_location() || entity_type.is_organization()
    }

    /// Whether an entity has a name of several words, of which a single one is but a part.
    fn is_backed(&self, reference: Reference) -> bool {
        self.backed[reference.entity as usize]
    }

    /// Whether a word reads as a function word, and a proclitic before it: وفي، لكل.
    fn is_with_function(&self, word: WordId) -> bool {
        let letters = self.vocabulary.letters(word);
        let bare = letters.strip_prefix(['و', 'ف', 'ب', 'ل', 'ك']);
        bare.is_some_and(|bare| {
            bare.chars().nth(1).is_some() && lexicon::classes_of(bare).has(Classes::FUNCTION)
        })
    }

    /// Whether what is no person is called as a person is: عبد الله, a village.
    fn is_like_person(&self, words: &[WordId], reference: Reference) -> bool {
        let entity_type = self.list.entities.entity_type(reference.entity);
        let is_one = entity_type.is_location() || entity_type.is_organization();
        let mut behind_particle = false;
        is_one
            && !reference.is_demonym()
            && words.iter().all(|&word| {
                let class = self.known[word as usize];
                let is_part = behind_particle || class.any(OF_PERSON);
                behind_particle = class.has(Classes::PARTICLE);
                is_part
            })
    }

    /// Whether a name is made of nothing but function words: من أجل.
    fn are_function(&self, words: &[WordId]) -> bool {
        words
            .iter()
            .all(|&word| self.known[word as usize].has(Classes::FUNCTION))
    }

    /// Whether all words of a name are ordinary ones. A nisba is one of its own right.
    fn are_ordinary(&self, words: &[WordId], reference: Reference) -> bool {
        !reference.is_demonym() && words.iter().all(|&word| self.ordinary[word as usize])
    }

    /// Whether the one word of a name is like a particle; or that of a doubtful place like an
    /// ordinary word with the article: behind في, البلاغ is as ordinary as بلاغ.
    fn is_ordinary_alone(&self, word: WordId, reference: Reference) -> bool {
        let trust = self.list.trust;
        let ambiguous = reference.is_ambiguous();
        let entity_type = self.list.entities.entity_type(reference.entity);
        let with_article = || {
            let bare = self.vocabulary.letters(word).strip_prefix("ال");
            bare.is_some_and(|bare| lexicon::classes_of(bare).has(Classes::ORDINARY))
        };
        (trust.reads_forms() || ambiguous) && lexicon::is_like_particle(self.vocabulary.key(word))
            || ambiguous
                && matches!(trust, Trust::Vetted | Trust::Readable)
                && entity_type.is_location()
                && !reference.is_demonym()
                && with_article()
    }

    /// Whether a word that is not written with the article reads as one that has it, if the text
    /// leaves the hamza out: إلبيت and البيت.
    fn is_like_article(&self, word: WordId, reference: Reference) -> bool {
        let bare = || self.vocabulary.letters(word).strip_prefix("ال");
        !reference.flags.contains(ReferenceFlags::BARE_ARTICLE)
            && !reference.is_demonym()
            && bare().is_some_and(|bare| {
                let letters = bare.chars().count();
                letters < ARTICLE_LETTERS
                    || letters == ARTICLE_LETTERS && !lexicon::classes_of(bare).is_empty()
            })
    }

    /// Whether a name reads as the beginning of a clause: كان الفرنسي, who was French, and
    /// not the club of Caen.
    fn is_clause(&self, words: &[WordId]) -> bool {
        let has = |word: WordId, class| self.known[word as usize].has(class);
        matches!(words, &[first, nisba] if has(first, Classes::FUNCTION) && has(nisba, Classes::NISBA))
    }

    /// Whether a name is but a letter, which may be a word beside the next: ما يسمى بـ"الهيئة".
    fn is_letter(&self, word: WordId) -> bool {
        self.list.trust.reads_forms() && self.vocabulary.key(word).letters() <= 1
    }

    /// Whether an ordinary word is no name, whatever stands beside it: إلا، أن.
    fn is_particle(&self, word: WordId) -> bool {
        self.list.trust != Trust::Typed
            && self.known[word as usize].has(Classes::FUNCTION)
            && self.vocabulary.key(word).letters() <= PARTICLE_LETTERS
    }
}

/// What speaks against a name on its list.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "one for each doubt")]
struct Doubts {
    /// It needs evidence.
    evidence: bool,
    /// Its words are ordinary ones.
    ordinary: bool,
    /// That the list has it says little.
    unvetted: bool,
    /// It is of several words, and no more telling for that.
    alike: bool,
}

/// What the crate's own list says of a name of these folded words and of this type, or of the demonym of one.
#[cfg(feature = "embedded")]
fn in_embedded<'w>(
    words: impl ExactSizeIterator<Item = &'w str>,
    of: &EntityType,
    is_demonym: bool,
) -> Known {
    let embedded = super::embedded::gazetteer().inner();
    let words = words.map(|word| embedded.vocabulary.find_folded(word));
    let Some(name) = embedded.find_words(words) else {
        return Known::No;
    };
    let (mut same, mut another) = (false, false);
    for reference in embedded.references(name).iter() {
        let entity_type = embedded.entity_type(reference.entity);
        let is_sure = !reference.needs_evidence();
        let is_kind = reference.is_demonym() == is_demonym;
        if entity_type == of && is_kind && is_sure {
            return Known::Vouched;
        }
        same |= entity_type == of;
        another |= is_sure && entity_type.is_person() != of.is_person();
    }
    if another && !same {
        Known::Another
    } else {
        Known::Otherwise
    }
}

/// Whether a folded word that the crate's own list has not reads as a proclitic and a name that it surely has: بنابل.
#[cfg(feature = "embedded")]
fn is_behind_proclitic(folded: &str) -> bool {
    let bare = folded.strip_prefix(['ب', 'ل', 'و', 'ف', 'ك']);
    let bare = bare.filter(|bare| bare.chars().nth(2).is_some());
    let embedded = super::embedded::gazetteer().inner();
    let name = bare
        .and_then(|bare| embedded.find_words([embedded.vocabulary.find_folded(bare)].into_iter()));
    name.is_some_and(|name| {
        let mut references = embedded.references(name).iter();
        references.any(|of| !of.flags.contains(ReferenceFlags::NEEDS_EVIDENCE))
    })
}

#[cfg(not(feature = "embedded"))]
fn is_behind_proclitic(_: &str) -> bool {
    false
}

/// Without the crate's own list there is nothing to ask.
#[cfg(not(feature = "embedded"))]
fn in_embedded<'w>(_: impl ExactSizeIterator<Item = &'w str>, _: &EntityType, _: bool) -> Known {
    Known::No
}
