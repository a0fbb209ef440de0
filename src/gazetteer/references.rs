//! Which entities a name stands for.

/// That a name stands for an entity, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reference {
    pub(crate) entity: u32,
    pub(crate) flags: ReferenceFlags,
}

impl Reference {
    /// Whether the name is of the place's people or things, and not of the place: روسي for روسيا.
    #[inline]
    pub(crate) const fn is_demonym(self) -> bool {
        self.flags.contains(ReferenceFlags::DEMONYM)
    }

    /// Whether the entity is of the second rank.
    #[inline]
    pub(crate) const fn is_little_known(self) -> bool {
        self.flags.contains(ReferenceFlags::SECOND_RANK)
    }

    /// Whether the entity is a sports club.
    #[inline]
    pub(crate) const fn is_club(self) -> bool {
        self.flags.contains(ReferenceFlags::CLUB)
    }

    /// Whether the entity is a country or a province, or what is as large, and no town.
    #[inline]
    pub(crate) const fn is_wide(self) -> bool {
        self.flags.contains(ReferenceFlags::WIDE)
    }

    /// Whether the name is doubtful by its list.
    #[inline]
    pub(crate) const fn is_ambiguous(self) -> bool {
        self.flags.contains(ReferenceFlags::AMBIGUOUS)
    }

    /// Whether the name counts only with evidence.
    #[inline]
    pub(crate) const fn needs_evidence(self) -> bool {
        self.flags.contains(ReferenceFlags::NEEDS_EVIDENCE)
    }
}

/// What is to be known of a name that stands for an entity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct ReferenceFlags(u32);

impl ReferenceFlags {
    pub(crate) const NONE: Self = Self(0);
    /// Doubtful by its list: counts only with evidence, such as a title or another name of the
    /// entity.
    pub(crate) const AMBIGUOUS: Self = Self(1);
    /// Written with the article, alef without hamza: الرياض, not ألفن.
    pub(crate) const BARE_ARTICLE: Self = Self(1 << 1);
    /// Not in Arabic script.
    pub(crate) const LATIN: Self = Self(1 << 2);
    /// A spelling that no list gave: made of one that a list gave.
    pub(crate) const VARIANT: Self = Self(1 << 3);
    /// Of the place's people or things: روسي for روسيا.
    pub(crate) const DEMONYM: Self = Self(1 << 4);
    /// All its words are ordinary words of the language, too.
    pub(crate) const ORDINARY: Self = Self(1 << 5);
    /// Counts only with evidence, by what its list says or its words are.
    pub(crate) const NEEDS_EVIDENCE: Self = Self(1 << 6);
    /// Of a list that is too large to have been read by a person.
    pub(crate) const UNVETTED: Self = Self(1 << 7);

    /// The first word is no part of the mention: نهر السين.
    pub(crate) const BEHIND_GENERIC: Self = Self(1 << 8);
    /// Nor is the last: ميلان الإيطالي.
    pub(crate) const BEFORE_NISBA: Self = Self(1 << 9);
    /// Nor is the place behind في: المحكمة العليا في بيرو.
    pub(crate) const BEFORE_PLACE: Self = Self(1 << 10);
    /// Of an entity of the second rank: a single word that may be another name as well seldom
    /// means it.
    pub(crate) const SECOND_RANK: Self = Self(1 << 11);
    /// Of a sports club.
    pub(crate) const CLUB: Self = Self(1 << 12);
    /// Written with an alef with hamza or madda behind its first letter, which could else be a proclitic:
    /// كأس.
    pub(crate) const INNER_HAMZA: Self = Self(1 << 13);
    /// Of a newspaper, channel, agency or site.
    pub(crate) const MEDIUM: Self = Self(1 << 14);
    /// Of a state or its capital, which stands for the government.
    pub(crate) const STATE: Self = Self(1 << 15);
    /// The family name of somebody of the first rank, whom others share it with.
    pub(crate) const FAMOUS: Self = Self(1 << 16);
    /// Of a country or a province, or what is as large, and not of a town.
    pub(crate) const WIDE: Self = Self(1 << 17);
    /// One word that begins with أل or إل and is as short as the article and a word: إلبيت.
    pub(crate) const LIKE_ARTICLE: Self = Self(1 << 18);
    /// Of a company.
    pub(crate) const COMPANY: Self = Self(1 << 19);
    /// Two given names that many have, of somebody of the second rank: محمد حسن.
    pub(crate) const OF_MANY: Self = Self(1 << 20);
    /// Of somebody of sport, the arts or science, and not of politics.
    pub(crate) const CULTURE: Self = Self(1 << 21);
    /// A short form of somebody's full name, made by rule: أيمن الظواهري.
    pub(crate) const SHORT: Self = Self(1 << 22);
    /// An Arabic given name alone by which somebody of the embedded list is called without doubt: هنية.
    pub(crate) const ALSO_GIVEN: Self = Self(1 << 23);

    pub(super) const fn from_bits(bits: u32) -> Self {
        Self(bits)
    }

    pub(super) const fn bits(self) -> u32 {
        self.0
    }

    #[inline]
    pub(crate) const fn contains(self, flags: Self) -> bool {
        self.0 & flags.0 == flags.0
    }

    #[must_use]
    pub(crate) const fn with(self, flags: Self) -> Self {
        Self(self.0 | flags.0)
    }

    #[must_use]
    pub(crate) const fn with_if(self, flags: Self, yes: bool) -> Self {
        if yes { self.with(flags) } else { self }
    }

    /// Whether two names are to be trusted alike, whatever their entities are.
    pub(crate) const fn is_like(self, other: Self) -> bool {
        const TRUST: ReferenceFlags = ReferenceFlags::NEEDS_EVIDENCE
            .with(ReferenceFlags::UNVETTED)
            .with(ReferenceFlags::VARIANT)
            .with(ReferenceFlags::DEMONYM);
        (self.0 ^ other.0) & TRUST.0 == 0
    }

    /// The flags of a name that an entity has twice: what speaks against a name
    /// goes if one of the two is without it.
    const fn merge(self, other: Self) -> Self {
        const WRITTEN: ReferenceFlags =
            ReferenceFlags::BARE_ARTICLE.with(ReferenceFlags::INNER_HAMZA);
        Self(self.0 & other.0 | (self.0 | other.0) & WRITTEN.0)
    }
}

/// The references of all names, name after name.
#[derive(Clone, Debug, Default)]
pub(super) struct References(pub(super) Vec<Reference>);

impl References {
    /// Those in `range`, which the matcher gives for a name.
    #[inline]
    pub(super) fn slice(&self, range: core::ops::Range<usize>) -> ReferenceSlice<'_> {
        ReferenceSlice(&self.0[range])
    }

    /// The number of references, which the builder keeps below 2^32.
    #[expect(clippy::cast_possible_truncation, reason = "see above")]
    pub(super) fn len(&self) -> u32 {
        self.0.len() as u32
    }

    /// Adds the references of one name, which are in the order of the list; an
    /// entity that is there twice becomes one reference.
    pub(super) fn push_name(&mut self, references: impl ExactSizeIterator<Item = Reference>) {
        if references.len() > 1 {
            self.0.extend(merged(references));
        } else {
            self.0.extend(references);
        }
    }

    pub(super) fn shrink_to_fit(&mut self) {
        self.0.shrink_to_fit();
    }

    /// Bytes on the heap.
    pub(super) fn memory_usage(&self) -> usize {
        self.0.capacity() * size_of::<Reference>()
    }
}

/// One reference for each entity, where its first one stood; a demonym that is
/// also the name of its place (السعودية) stays apart from it.
fn merged(references: impl Iterator<Item = Reference>) -> impl Iterator<Item = Reference> {
    let mut by_entity: Vec<(usize, Reference)> = references.enumerate().collect();
    let sense = |reference: Reference| (reference.entity, reference.is_demonym());
    by_entity.sort_unstable_by_key(|&(at, reference)| (sense(reference), at));
    by_entity.dedup_by(|(_, later), (_, first)| {
        let same = sense(*later) == sense(*first);
        if same {
            first.flags = first.flags.merge(later.flags);
        }
        same
    });
    by_entity.sort_unstable_by_key(|&(at, _)| at);
    by_entity.into_iter().map(|(_, reference)| reference)
}

/// The references of one name, in the order of the list.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ReferenceSlice<'g>(&'g [Reference]);

impl<'g> ReferenceSlice<'g> {
    #[inline]
    pub(crate) fn len(self) -> usize {
        self.0.len()
    }

    /// The reference numbered `at`, which must be less than [`len`](Self::len).
    #[inline]
    pub(crate) fn get(self, at: u32) -> Reference {
        self.0[at as usize]
    }

    /// The number of the first reference that is such a one.
    #[inline]
    pub(crate) fn position(self, mut is_one: impl FnMut(Reference) -> bool) -> Option<u32> {
        let mut numbered = self.numbered();
        numbered
            .find(|&(_, reference)| is_one(reference))
            .map(|(at, _)| at)
    }

    /// The references with their numbers.
    #[inline]
    pub(crate) fn numbered(self) -> impl Iterator<Item = (u32, Reference)> + use<'g> {
        (0..).zip(self.iter())
    }

    #[inline]
    pub(crate) fn iter(self) -> impl ExactSizeIterator<Item = Reference> + use<'g> {
        self.0.iter().copied()
    }
}
