//! Lists of names, ready to be found in text.

mod builder;
mod countries;
#[cfg(feature = "embedded")]
mod embedded;
mod entities;
mod entity;
mod fields;
mod formats;
mod gaps;
mod generic;
mod hashing;
mod kinds;
mod letters;
mod matcher;
mod media;
mod nisba;
mod references;
mod roles;
mod rules;
mod strings;
mod trust;
mod variants;
mod vocabulary;
mod wire;

use core::fmt;
use std::collections::HashSet;
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;
use std::sync::Arc;

pub use builder::GazetteerBuilder;
pub(crate) use countries::{country, is_land, listed_country, names_country, town_of};
pub use entity::{Entity, EntityType};
pub(crate) use gaps::{CLOSING, Gap, OPENING, closing_quote, gap_after, opens_quote};
pub(crate) use matcher::{NameId, State};
pub(crate) use media::{Media, is_other_medium};
pub(crate) use references::{Reference, ReferenceFlags, ReferenceSlice};
pub use rules::Policy;
pub use trust::Trust;
pub(crate) use vocabulary::WordId;

use crate::chars::{self, Class};
use crate::error::{LoadError, LoadErrorKind};
use crate::normalize::fold_word;
use crate::tokenize::{TokenKind, first_letters, scan, shows_proclitic};
use entities::{Entities, IdIndex};
use matcher::Matcher;
use references::References;
use vocabulary::Vocabulary;

/// A list of entities with all their names, ready to be found in text.
///
/// Cloning is cheap, and a gazetteer can be used from many threads.
/// `Gazetteer::default()` is the embedded one: countries, cities,
/// organizations and people of world news. It is there with the feature
/// `embedded`, which is on by default. Its first use in a process builds it, which
/// takes over a second; later ones share it.
///
/// # Examples
///
/// ```
/// # #[cfg(feature = "embedded")] {
/// use aalam::Gazetteer;
///
/// let gazetteer = Gazetteer::default();
/// let riyadh = gazetteer.lookup("الرِّياض").next().unwrap();
/// assert_eq!(riyadh.entity_type().as_str(), "LOC");
/// assert_eq!(gazetteer.entity(riyadh.id()), Some(riyadh));
/// # }
/// ```
#[derive(Clone)]
pub struct Gazetteer(Arc<Inner>);

#[derive(Default)]
pub(crate) struct Inner {
    entities: Entities,
    by_id: IdIndex,
    pub(crate) vocabulary: Vocabulary,
    pub(crate) matcher: Matcher,
    references: References,
    /// The number of different names.
    names: usize,
}

impl Gazetteer {
    /// Returns a builder for a list of your own.
    #[must_use]
    pub fn builder() -> GazetteerBuilder {
        GazetteerBuilder::default()
    }

    /// Returns the entity with this id; of several types, the first one's.
    #[must_use]
    pub fn entity(&self, id: &str) -> Option<Entity<'_>> {
        let inner = &*self.0;
        let entity = inner.by_id.find(&inner.entities, id)?;
        Some(inner.entity(entity))
    }

    /// Returns the entities, in the order of the list.
    #[must_use]
    pub fn entities(&self) -> impl ExactSizeIterator<Item = Entity<'_>> {
        self.0.entities.iter()
    }

    /// Returns the number of different names, spellings that fold alike
    /// counted once.
    #[must_use]
    pub fn name_count(&self) -> usize {
        self.0.names
    }

    /// Returns the entities that `name` stands for, in any spelling that the
    /// tagger would find (but without proclitics), by their priority and then in the
    /// order of the list.
    pub fn lookup<'g>(&'g self, name: &str) -> impl Iterator<Item = Entity<'g>> + use<'g> {
        let inner = &*self.0;
        inner
            .find(name)
            .into_iter()
            .flat_map(|name| inner.named(name))
    }

    /// Returns the bytes on the heap that matching needs; the entities' own
    /// strings and the index of their ids are not counted.
    #[must_use]
    pub fn memory_usage(&self) -> usize {
        let inner = &*self.0;
        inner.vocabulary.memory_usage()
            + inner.matcher.memory_usage()
            + inner.references.memory_usage()
    }

    /// Reads a compiled gazetteer from a file.
    ///
    /// That takes at most some three times as long as reading the file's bytes: a list that
    /// is used more than once is best built once and opened afterwards.
    ///
    /// # Errors
    ///
    /// Those of [`from_bytes`](Self::from_bytes), and when the file can't be
    /// read. The error names the file.
    ///
    /// # Examples
    ///
    /// ```
    /// use aalam::Gazetteer;
    /// # let directory = std::env::temp_dir().join(format!("aalam-{}", std::process::id()));
    /// # std::fs::create_dir_all(&directory)?;
    /// # let path = directory.join("names.aalam");
    ///
    /// let mut builder = Gazetteer::builder();
    /// builder.entity("Q7747", "PER", "فلاديمير بوتين").alias("Q7747", "بوتين");
    /// builder.build()?.write_to(std::fs::File::create(&path)?)?;
    ///
    /// let gazetteer = Gazetteer::open(&path)?;
    /// assert_eq!(gazetteer.lookup("بُوتين").next().unwrap().id(), "Q7747");
    /// # std::fs::remove_dir_all(directory)?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn open(path: impl AsRef<Path>) -> Result<Self, LoadError> {
        let path = path.as_ref();
        let io = |error| LoadError::of_file(path, error);
        let file = File::open(path).map_err(io)?;
        let metadata = file.metadata().map_err(io)?;
        let read = if metadata.is_file() {
            wire::load(file, metadata.len()).map(Self::from_inner)
        } else {
            // A pipe does not know its length.
            Self::read_from(file)
        };
        read.map_err(|error| error.in_file(path))
    }

    /// Reads a compiled gazetteer to the end of a reader, such as one that unpacks it.
    /// The reader needs no buffer.
    ///
    /// # Errors
    ///
    /// Those of [`from_bytes`](Self::from_bytes), and those of the reader.
    ///
    /// # Examples
    ///
    /// ```
    /// use aalam::Gazetteer;
    ///
    /// let gazetteer = Gazetteer::builder().entity("Q3692", "LOC", "الرياض").build()?;
    /// let mut written = Vec::new();
    /// gazetteer.write_to(&mut written)?;
    /// let same = Gazetteer::read_from(written.as_slice())?;
    /// assert_eq!(same.entity("Q3692"), gazetteer.entity("Q3692"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn read_from(mut reader: impl Read) -> Result<Self, LoadError> {
        let mut bytes = Vec::new();
        reader
            .read_to_end(&mut bytes)
            .map_err(|error| LoadError::in_whole_file(LoadErrorKind::Io(error)))?;
        Self::from_bytes(&bytes)
    }

    /// Reads a compiled gazetteer from the bytes of [`to_bytes`](Self::to_bytes).
    ///
    /// # Errors
    ///
    /// Bytes that are no compiled gazetteer, are outdated (see
    /// [`LoadError::is_outdated`]), are cut off or damaged.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, LoadError> {
        wire::load(bytes, bytes.len() as u64).map(Self::from_inner)
    }

    /// Returns the compiled gazetteer, for [`from_bytes`](Self::from_bytes).
    ///
    /// # Examples
    ///
    /// ```
    /// use aalam::Gazetteer;
    ///
    /// let gazetteer = Gazetteer::builder().entity("Q3692", "LOC", "الرياض").build()?;
    /// let bytes = gazetteer.to_bytes();
    /// let same = Gazetteer::from_bytes(&bytes)?;
    /// assert_eq!(same.entity("Q3692"), gazetteer.entity("Q3692"));
    /// assert!(Gazetteer::from_bytes(&bytes[..100]).is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        if let Err(error) = self.write_to(&mut bytes) {
            unreachable!("writing to memory does not fail: {error}");
        }
        bytes
    }

    /// Writes the compiled gazetteer, for [`open`](Self::open). The writer needs
    /// no buffer.
    ///
    /// A version of the crate with another format, fold or lists of words refuses the file,
    /// see [`LoadError::is_outdated`]. That the lists of names have changed, or that a new
    /// version comes with newer embedded ones, is not noticed: a file keeps those
    /// that it was written with.
    ///
    /// # Errors
    ///
    /// Those of the writer.
    pub fn write_to(&self, writer: impl Write) -> io::Result<()> {
        wire::save(&self.0, writer)
    }

    pub(crate) fn inner(&self) -> &Inner {
        &self.0
    }

    fn from_inner(inner: Inner) -> Self {
        Self(Arc::new(inner))
    }
}

impl fmt::Debug for Gazetteer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Gazetteer")
            .field("entities", &self.0.entities.len())
            .field("names", &self.0.names)
            .finish_non_exhaustive()
    }
}

/// The embedded gazetteer, built once for the process: the first time takes over a second
/// (README, "First use"), and many times that without optimization.
#[cfg(feature = "embedded")]
impl Default for Gazetteer {
    fn default() -> Self {
        embedded::gazetteer().clone()
    }
}

impl Inner {
    pub(crate) fn entity(&self, entity: u32) -> Entity<'_> {
        self.entities.get(entity)
    }

    pub(crate) fn entity_type(&self, entity: u32) -> &EntityType {
        self.entities.entity_type(entity)
    }

    /// Whether it has more entities than anybody reads.
    pub(crate) fn is_large(&self) -> bool {
        self.entities.len() > trust::READABLE
    }

    /// Whether a reference is to a place, and not to its people or things.
    #[inline]
    pub(crate) fn is_place(&self, reference: Reference) -> bool {
        !reference.is_demonym() && self.entity_type(reference.entity).is_location()
    }

    /// Whether two names may stand for one entity.
    pub(crate) fn is_same(&self, one: NameId, other: NameId) -> bool {
        let entities = |name| {
            let references = self.references(name).iter();
            references.map(|reference| reference.entity)
        };
        let of_one: HashSet<u32> = entities(one).collect();
        entities(other).any(|entity| of_one.contains(&entity))
    }

    /// The entities that a name stands for.
    #[inline]
    pub(crate) fn references(&self, name: NameId) -> ReferenceSlice<'_> {
        self.references.slice(self.matcher.references(name))
    }

    /// The entities that a name stands for, each once: one may have it as its demonym,
    /// too.
    pub(crate) fn named(&self, name: NameId) -> impl Iterator<Item = Entity<'_>> {
        let references = self.references(name);
        let mut seen = HashSet::new();
        let references = references.iter();
        let first = references.filter(move |reference| seen.insert(reference.entity));
        first.map(|reference| self.entity(reference.entity))
    }

    /// The name that a text is, in any spelling.
    pub(crate) fn find(&self, name: &str) -> Option<NameId> {
        let mut words = Vec::new();
        folded_words(name, |word| words.push(self.vocabulary.find_folded(word)));
        self.find_words(words.into_iter())
    }

    /// The name that these words make up; `None` is a word that is in no name.
    fn find_words(
        &self,
        mut words: impl ExactSizeIterator<Item = Option<WordId>>,
    ) -> Option<NameId> {
        let first = words.next()??;
        if words.len() == 0 {
            return self.matcher.alone(first);
        }
        let start: State = self.matcher.start(first)?;
        let end = words.try_fold(start, |state, word| self.matcher.step(state, word?))?;
        self.matcher.name(end)
    }
}

/// Whether a token can be a word of a name: a web address is one as a whole
/// (JD.com), and what it is made of is none.
#[inline]
pub(crate) fn is_name_word(kind: TokenKind) -> bool {
    kind.is_word() || kind == TokenKind::Url
}

/// Gives the folded words of a name to `each`.
pub(crate) fn folded_words(name: &str, each: impl FnMut(&str)) {
    folded_words_by(name, &mut String::new(), each);
}

/// Gives the folded words of a name to `each`, by way of `buffer`. «و» that is written apart is the
/// next word's: الحج و العمرة is الحج والعمرة.
fn folded_words_by(name: &str, buffer: &mut String, mut each: impl FnMut(&str)) {
    let mut at = 0;
    let (mut inner, mut and) = (false, false);
    while at < name.len() {
        let (kind, end) = scan(name, at);
        if is_name_word(kind) {
            fold_word(&name[at..end], buffer);
            // الـ55 is 55.
            let is_number = || end < name.len() && scan(name, end).0 == TokenKind::Number;
            let is_article = buffer == "ال" && is_number();
            if inner && buffer == AND && article_follows(&name[end..]) {
                and = true;
            } else if !buffer.is_empty() && !is_article {
                if and {
                    buffer.insert_str(0, AND);
                }
                each(buffer);
                (inner, and) = (true, false);
            }
        }
        at = end;
    }
}

/// And, which may be written apart from its word.
const AND: &str = "و";

/// Whether behind spaces a word with the article follows.
fn article_follows(text: &str) -> bool {
    let word = text.trim_start();
    word.len() < text.len() && word.starts_with("ال")
}

/// The folded words of a name, with a space between two.
fn folded_name(name: &str) -> String {
    let mut folded = String::new();
    folded_words(name, |word| {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    });
    folded
}

/// What the fold of a name loses: the article, a hamza behind the first letter and the script.
fn spelling(name: &str) -> ReferenceFlags {
    let letters = first_letters(name);
    // Not أل or إل, which merely fold to it.
    let has_article = matches!(letters, ['ا', 'ل', third] if third != ' ');
    let is_latin = !name.chars().any(|c| chars::class(c) == Class::ArabicLetter);
    ReferenceFlags::NONE
        .with_if(ReferenceFlags::BARE_ARTICLE, has_article)
        .with_if(ReferenceFlags::INNER_HAMZA, shows_proclitic(letters))
        .with_if(ReferenceFlags::LATIN, is_latin)
}
