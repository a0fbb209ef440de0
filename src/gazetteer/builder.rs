//! Collects entities and their names, and builds the gazetteer.

mod names;
#[cfg(feature = "embedded")]
mod single_words;

use core::fmt;
use std::borrow::Cow;
use std::collections::HashMap;

use super::entities::{Entities, IdIndex, id_hash};
use super::entity::EntityType;
use super::fields::FieldsBuilder;
use super::formats::Checks;
use super::hashing::{Table, grouped};
use super::kinds;
use super::matcher::{Flat, Matcher, NameId, Sequences};
use super::references::References;
use super::rules::{Policy, Rules};
use super::trust::Trust;
use super::vocabulary::{Vocabulary, Words};
use super::{Gazetteer, Inner, Reference, ReferenceFlags, generic, nisba, roles, variants};
use crate::error::{BuildError, BuildErrorKind};
use crate::lexicon;
pub(super) use names::{has_words, is_one_name, wordless};

/// Collects entities and their names for a [`Gazetteer`].
///
/// Names can be given in any spelling: they are folded as the text will be.
/// The same name may stand for several entities; the same entity given twice is
/// one entity with the names of both. What is wrong with one is told by
/// [`build`](Self::build), at the end.
///
/// Signs in a name are not compared: `C++` is found wherever a C stands. A comma, colon,
/// bracket or other such sign inside one keeps it from being found as it is written, since
/// names do not reach across these in a text, while [`Gazetteer::lookup`] knows it all the
/// same: give the entity an alias without ([`barred_by`](Self::barred_by) tells the sign). Hyphens in
/// a word, `&` and the dots of initials do no harm.
///
/// # Examples
///
/// ```
/// use aalam::{EntityType, Gazetteer, Tagger};
///
/// let gazetteer = Gazetteer::builder()
///     .entity("Q7747", EntityType::PERSON, "فلاديمير بوتين")
///     .alias("Q7747", "بوتين")
///     .entity("Q3692", "LOC", "الرياض")
///     .build()?;
/// let tagger = Tagger::new(gazetteer);
/// let mentions = tagger.tag("وصل بوتين إلى الرياض");
/// assert_eq!(mentions.len(), 2);
/// assert_eq!(mentions[0].entity().unwrap().name(), "فلاديمير بوتين");
/// # Ok::<(), aalam::BuildError>(())
/// ```
#[derive(Clone, Default)]
pub struct GazetteerBuilder {
    entities: Entities,
    /// The first entity of each id, and by it and their types the others with this id.
    by_id: Table,
    of_other_type: HashMap<(u32, u16), u32>,
    words: Words,
    /// The word at hand, folded.
    buffer: String,
    /// All names given, as words, and for each the entity it stands for.
    names: Sequences,
    references: Vec<Reference>,
    /// The words of the name at hand, each but the first behind a space.
    name: String,
    fields: FieldsBuilder,
    pub(super) rules: Rules,
    pub(super) checks: Checks,
    /// Places get the demonyms that follow from their names.
    demonyms: bool,
    /// Names get so many of the other spellings that newspapers use.
    variants: variants::Wanted,
    /// Given and family names that come with the crate count as parts of names.
    name_parts: bool,
    /// How far the list is to be trusted, if somebody said.
    pub(super) trust: Option<Trust>,
    /// Generic words before names and what tells behind them whose or where they are, are no
    /// part of them.
    without_generic: bool,
    /// What is known of all names that are added from now on.
    of_list: ReferenceFlags,
    /// The first thing that went wrong; [`build`](Self::build) says so.
    error: Option<BuildErrorKind>,
}

impl fmt::Debug for GazetteerBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GazetteerBuilder")
            .field("entities", &self.entities.len())
            .field("names", &self.references.len())
            .finish_non_exhaustive()
    }
}

impl GazetteerBuilder {
    /// Adds an entity by its id, type and canonical name.
    ///
    /// The name is matched in texts too. If the id is there already with the
    /// same type, the name is one more alias of it; two types make two
    /// entities, and an id with both is asked for with [`Gazetteer::entity`],
    /// which answers the first. What is said of an id later, such as an
    /// [`alias`](Self::alias), is said of the first one, too.
    ///
    /// An empty id, a type that is no label and a name without a letter or digit are errors of
    /// [`build`](Self::build).
    pub fn entity(
        &mut self,
        id: &str,
        entity_type: impl Into<EntityType>,
        name: &str,
    ) -> &mut Self {
        let entity_type = entity_type.into();
        if id.chars().all(char::is_whitespace) {
            self.fail(|| BuildErrorKind::EmptyId {
                name: name.to_owned(),
            });
        }
        if !entity_type.is_label() {
            self.fail(|| BuildErrorKind::BadType {
                id: id.to_owned(),
                label: entity_type.as_str().to_owned(),
            });
        }
        let is_place = entity_type == EntityType::LOCATION;
        let entity = self.declare(id, entity_type, name);
        if let Some(entity) = entity.filter(|_| is_place) {
            self.derive_demonyms(entity, name);
        }
        let is_good = entity.is_none_or(|entity| self.add_name(entity, name, ReferenceFlags::NONE));
        self.require_words(id, is_good, name)
    }

    /// Adds one more name of the entity `id`, of several types the first one's: a
    /// short form, another spelling, a Latin name. That there is no such entity yet, or no letter
    /// or digit in the name, is an error of [`build`](Self::build).
    pub fn alias(&mut self, id: &str, name: &str) -> &mut Self {
        let entity = self.known(id, format_args!("alias {name:?}"));
        let is_good = entity.is_none_or(|entity| self.add_name(entity, name, ReferenceFlags::NONE));
        self.require_words(id, is_good, name)
    }

    /// Adds a name of the entity `id`, of several types the first one's, that is
    /// an ordinary word, too, or is the name of many: it counts only beside what speaks for
    /// it, or, in a [`Tagger::document`](crate::Tagger::document), if the text also has
    /// another name of the same entity. If the entity already has this name without
    /// restriction, it stays unrestricted.
    pub fn ambiguous_alias(&mut self, id: &str, name: &str) -> &mut Self {
        self.alias_with(id, name, Policy::Evidence)
    }

    /// Adds a demonym of the place `id`, of several types the first one's, in all
    /// its forms.
    ///
    /// It is given as the masculine singular nisba: روسي stands for الروسية,
    /// الروسيون, روسيات and the other forms, too. A plural that is not made of it
    /// is given with a `+` in front: `+روس`, `+أتراك`. Mentions by a demonym are
    /// of the kind [`MentionKind::Demonym`](crate::MentionKind::Demonym), and
    /// their range leaves the article out.
    ///
    /// # Examples
    ///
    /// ```
    /// use aalam::{Gazetteer, MentionKind, Tagger};
    ///
    /// let gazetteer = Gazetteer::builder()
    ///     .entity("Q159", "LOC", "روسيا")
    ///     .demonym("Q159", "روسي")
    ///     .demonym("Q159", "+روس")
    ///     .build()?;
    /// let tagger = Tagger::new(gazetteer);
    /// let mentions = tagger.tag("الجيش الروسي والروس");
    /// assert_eq!(mentions[0].kind(), MentionKind::Demonym);
    /// assert_eq!((mentions[0].text(), mentions[0].proclitics()), ("روسي", "ال"));
    /// assert_eq!((mentions[1].text(), mentions[1].proclitics()), ("روس", "وال"));
    /// # Ok::<(), aalam::BuildError>(())
    /// ```
    pub fn demonym(&mut self, id: &str, nisba: &str) -> &mut Self {
        let entity = self.known(id, format_args!("demonym {nisba:?}"));
        let is_good = entity.is_none_or(|entity| self.add_demonym(entity, nisba));
        self.require_words(id, is_good, nisba)
    }

    /// Sets whether places that are added from now on get the demonyms that
    /// follow from their names: غرناطي for غرناطة, and for countries those in
    /// use. Ordinary words are left out (رياضي for الرياض).
    pub fn demonyms(&mut self, yes: bool) -> &mut Self {
        self.demonyms = yes;
        self
    }

    /// Sets whether names that are added from now on are also found in other
    /// spellings that newspapers use.
    ///
    /// Compounds are found in one word and in two (أبو ظبي, أبوظبي; عبد الله,
    /// عبدالله), أبو and ذو in their other cases (أبي هريرة, أبا هريرة), and foreign names with
    /// other letters for a foreign sound (زيلينسكي, زيلنسكي; هيغسيث, هيجسيث; ترامب,
    /// ترمب); letters only in names of the four types that [`EntityType`] has constants for.
    ///
    /// Of a person's name of three to five parts, the first and the last are one, too (أيمن الظواهري,
    /// of أيمن محمد ربيع الظواهري), also with parts between, and the last before the others: where one
    /// alone is called so. It counts as a name that is composed of parts.
    ///
    /// A name has at most 30 other spellings, and they differ from it in two places at
    /// most. Arabic names keep their letters: سالم is never سليم. Other
    /// letters never make ordinary words only, short variants must be likely, and where
    /// a variant is also a name that the list has, the list's counts alone. A list of
    /// foreign names grows to about fifteen times the names and ten times the bytes.
    ///
    /// Mentions by a variant are of the kind
    /// [`MentionKind::Variant`](crate::MentionKind::Variant); whom they stand for
    /// is told by the [`name`](crate::Entity::name) of their entity.
    ///
    /// # Examples
    ///
    /// ```
    /// use aalam::{Gazetteer, MentionKind, Tagger};
    ///
    /// let gazetteer = Gazetteer::builder()
    ///     .variants(true)
    ///     .entity("Q3874799", "PER", "زيلينسكي")
    ///     .build()?;
    /// let tagger = Tagger::new(gazetteer);
    /// let mentions = tagger.tag("وقال زيلنسكي");
    /// assert_eq!(mentions[0].kind(), MentionKind::Variant);
    /// assert_eq!(mentions[0].text(), "زيلنسكي");
    /// assert_eq!(mentions[0].entity().unwrap().name(), "زيلينسكي");
    /// # Ok::<(), aalam::BuildError>(())
    /// ```
    pub fn variants(&mut self, yes: bool) -> &mut Self {
        self.variants = variants::Wanted::all_if(yes);
        self
    }

    /// Sets whether the words that come with the crate count as parts of names: given and family
    /// names, titles and verbs of saying that announce a person, and what the names of
    /// organizations and places begin with. Names are composed of them that no list has, see
    /// [`compose_persons`](crate::TaggerBuilder::compose_persons),
    /// [`compose_organizations`](crate::TaggerBuilder::compose_organizations) and
    /// [`compose_places`](crate::TaggerBuilder::compose_places).
    ///
    /// Without, only persons are composed, of words that occur in several of the list's own
    /// names. It costs some 2 MB of memory for matching, however short the list is, and the
    /// embedded gazetteer has it: a tagger needs it in one gazetteer only.
    ///
    /// # Examples
    ///
    /// ```
    /// use aalam::{Gazetteer, Tagger};
    ///
    /// let found = |name_parts| -> Result<Vec<String>, aalam::BuildError> {
    ///     let gazetteer = Gazetteer::builder()
    ///         .name_parts(name_parts)
    ///         .entity("Q7747", "PER", "فلاديمير بوتين")
    ///         .build()?;
    ///     let tagger = Tagger::new(gazetteer);
    ///     let mentions = tagger.tag("قال فؤاد الحمداني إن وزارة الخارجية الروسية في بلدة تافغاغت");
    ///     Ok(mentions.iter().map(|mention| mention.text().to_owned()).collect())
    /// };
    /// assert_eq!(found(true)?, ["فؤاد الحمداني", "وزارة الخارجية الروسية", "تافغاغت"]);
    /// assert!(found(false)?.is_empty());
    /// # Ok::<(), aalam::BuildError>(())
    /// ```
    pub fn name_parts(&mut self, yes: bool) -> &mut Self {
        self.name_parts = yes;
        self
    }

    pub(super) fn derive_demonyms(&mut self, place: u32, name: &str) {
        if self.demonyms {
            nisba::forms_of_place(name, |form| {
                self.add_name(place, form, ReferenceFlags::DEMONYM);
            });
        }
    }

    /// Adds a demonym in all its forms; false if there is no letter in it.
    pub(super) fn add_demonym(&mut self, place: u32, nisba: &str) -> bool {
        nisba::forms(nisba, |form| {
            self.add_name(place, form, ReferenceFlags::DEMONYM);
        })
    }

    /// That there is no word in a name is an error.
    pub(super) fn require_words(&mut self, id: &str, is_good: bool, name: &str) -> &mut Self {
        if !is_good {
            self.fail(|| BuildErrorKind::NoWords {
                id: id.to_owned(),
                name: name.to_owned(),
                why: wordless(name),
            });
        }
        self
    }

    pub(super) fn fail(&mut self, error: impl FnOnce() -> BuildErrorKind) {
        self.error.get_or_insert_with(error);
    }

    /// Builds the gazetteer; the builder can be used further, for more entities and
    /// another gazetteer.
    ///
    /// # Errors
    ///
    /// The first mistake since the builder was made: a name without a letter or digit, an id
    /// that is empty, a type that is empty or has a space in it, or an alias, demonym, policy,
    /// priority or field of an id that no entity had when it was given. A mistake stays: what
    /// is added later mends nothing, and every later `build` fails with it, too.
    ///
    /// Also more than fits: 4 GiB of ids and names, 4 GiB of free fields, 65,536 types
    /// or names of free fields, or 2³² names.
    pub fn build(&self) -> Result<Gazetteer, BuildError> {
        if let Some(error) = &self.error {
            return Err(error.clone().into());
        }
        let mut words = Cow::Borrowed(&self.words);
        if self.name_parts {
            for part in lexicon::name_parts() {
                words.to_mut().insert(&part);
            }
        }
        let (mut vocabulary, numbers) = Vocabulary::new(&words);
        let names = self.names.renumbered(&numbers);
        let mut given = self.references.clone();
        let trust = self.trust.unwrap_or_else(|| Trust::by_length(&given));
        let list = roles::List {
            names: &names,
            entities: &self.entities,
            rules: &self.rules,
            trust,
        };
        let known = roles::learn(&list, &mut vocabulary, &mut given, self.name_parts);
        kinds::mark(&vocabulary, &names, &mut given, &self.entities);
        if self.without_generic {
            generic::mark(&vocabulary, &known, &names, &mut given, &self.entities);
        }
        let (mut flat, nodes) = Flat::new(vocabulary.len(), &names)
            .ok_or(BuildErrorKind::TooLarge("more than 2^32 names"))?;
        let hiding = variants::hiding(&vocabulary, &names, &given);
        drop(names);
        let references = self.references(&given, &hiding, &nodes, &mut flat);
        let mut entities = self.entities.clone();
        entities.fields = self.fields.build(entities.len());
        entities.shrink_to_fit();
        Ok(Gazetteer::from_inner(Inner {
            by_id: IdIndex::new(&entities),
            entities,
            vocabulary,
            names: flat.name_count(),
            matcher: Matcher::new(flat)?,
            references,
        }))
    }

    /// The references that count, of which those in `hiding` do not: each name's together,
    /// by priority and then in the order of the list. Tells the trie where each node's begin.
    fn references(
        &self,
        given: &[Reference],
        hiding: &[u32],
        nodes: &[NameId],
        flat: &mut Flat,
    ) -> References {
        let keeps = |(at, &reference)| self.rules.keep(at, reference, &self.entities);
        let mut kept: Vec<bool> = given.iter().enumerate().map(keeps).collect();
        for &at in hiding {
            kept[at as usize] = false;
        }
        let numbers = nodes.iter().map(|&node| node as usize).zip(0..);
        let numbers = numbers.filter(|&(_, at)| kept[at as usize]);
        let (groups, mut order) = grouped(numbers, flat.nodes.len() - 1);
        let mut references = References::default();
        let mut starts = Vec::with_capacity(flat.nodes.len());
        let mut meanings: Vec<Reference> = Vec::new();
        let is_variant = |reference: &Reference| reference.flags.contains(ReferenceFlags::VARIANT);
        let is_short = |reference: &Reference| reference.flags.contains(ReferenceFlags::SHORT);
        for group in groups.windows(2) {
            starts.push(references.len());
            let name = &mut order[group[0] as usize..group[1] as usize];
            name.sort_by_key(|&at| self.rules.rank(given[at as usize]));
            meanings.extend(name.iter().map(|&at| given[at as usize]));
            // What the list says goes before what was made of it.
            if !meanings.iter().all(is_variant) {
                meanings.retain(|reference| !is_variant(reference));
            }
            // Another spelling of a name goes before a short one, and whoever is called by that as two
            // are is neither of them.
            if meanings.iter().any(is_short) {
                let first = meanings[0].entity;
                let several = meanings.iter().any(|reference| reference.entity != first);
                meanings.retain(|reference| !is_short(reference) || !several);
            }
            references.push_name(meanings.drain(..));
        }
        starts.push(references.len());
        flat.set_references(&starts);
        references.shrink_to_fit();
        references
    }

    /// The first entity with this id, whose hash is `hash`.
    pub(super) fn first_with_id(&self, hash: u64, id: &str) -> Option<u32> {
        self.by_id
            .find(hash, |entity| self.entities.id(entity) == id)
    }

    /// The type of the first entity with this id.
    pub(super) fn type_of(&self, id: &str) -> Option<&EntityType> {
        let entity = self.first_with_id(id_hash(id), id)?;
        Some(self.entities.entity_type(entity))
    }

    /// The number that the next reference gets.
    pub(super) fn reference_count(&self) -> usize {
        self.references.len()
    }

    /// The number of a free field's name; `None` if there are too many.
    pub(super) fn label(&mut self, name: &str) -> Option<u16> {
        self.fields.label(name)
    }

    pub(super) fn add_field(&mut self, entity: u32, label: u16, value: &str) {
        if !self.fields.push(entity, label, value) {
            self.fail(|| BuildErrorKind::TooLarge("4 GiB of free fields"));
        }
    }

    /// The entity of this id and type, which is new if need be; `None` if there
    /// are too many, which [`build`](Self::build) says.
    pub(super) fn declare(&mut self, id: &str, entity_type: EntityType, name: &str) -> Option<u32> {
        let hash = id_hash(id);
        let first = self.first_with_id(hash, id);
        let label = self.entities.label(&entity_type);
        let is_of = |entity: u32| Some(self.entities.types[entity as usize]) == label;
        let other = || self.of_other_type.get(&(first?, label?)).copied();
        if let Some(known) = first.filter(|&first| is_of(first)).or_else(other) {
            return Some(known);
        }
        let Some(new) = self.entities.push(id, entity_type, name) else {
            self.fail(|| BuildErrorKind::TooLarge("4 GiB of entities, or 65,536 types"));
            return None;
        };
        match first {
            None => self.by_id.insert(hash, new),
            Some(first) => {
                let label = self.entities.types[new as usize];
                self.of_other_type.insert((first, label), new);
            }
        }
        Some(new)
    }

    /// Sets that names that are added from now on get only their likeliest
    /// variants, so many; with other letters of foreign words only if `letters` says so.
    #[cfg(feature = "embedded")]
    pub(super) fn likeliest_variants(&mut self, most: usize, letters: bool) {
        self.variants = variants::Wanted {
            most,
            letters,
            given: false,
            short: false,
        };
    }

    /// Leaves the generic words before names (نهر السين), the nisbas of countries behind them
    /// (ميلان الإيطالي) and where a body is (المحكمة العليا في بيرو) out of the mentions.
    #[cfg(feature = "embedded")]
    pub(super) fn without_generic(&mut self) -> &mut Self {
        self.without_generic = true;
        self
    }

    /// Sets what is known of the names that are added from now on.
    #[cfg(feature = "embedded")]
    pub(super) fn of_list(&mut self, flags: ReferenceFlags) {
        self.of_list = flags;
    }
}
