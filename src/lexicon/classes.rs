//! The classes of words, as a set of flags.

/// What a word is to the names beside it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Classes(u32);

impl Classes {
    /// An ordinary word of the language.
    pub(crate) const ORDINARY: Self = Self(1);
    /// A given name.
    pub(crate) const GIVEN: Self = Self(1 << 1);
    /// A family name.
    pub(crate) const FAMILY: Self = Self(1 << 2);
    /// A name that is an ordinary word as often.
    pub(crate) const DOUBTFUL: Self = Self(1 << 3);
    /// Joins the parts of a name: عبد، بن، أبو.
    pub(crate) const PARTICLE: Self = Self(1 << 4);
    /// Stands before a person's name: الرئيس.
    pub(crate) const PERSON_TITLE: Self = Self(1 << 5);
    /// A function word, or a phrase as fixed as one: never a part of a name.
    pub(crate) const FUNCTION: Self = Self(1 << 6);
    /// Stands after a person's name: قال.
    pub(crate) const PERSON_VERB: Self = Self(1 << 7);
    /// Stands before a place's name: مدينة.
    pub(crate) const PLACE_WORD: Self = Self(1 << 8);
    /// Stands before an organization's name: شركة.
    pub(crate) const ORG_WORD: Self = Self(1 << 9);
    /// Begins the name of an organization: وزارة.
    pub(crate) const ORG_HEAD: Self = Self(1 << 10);
    /// Follows such a word inside the name: الخارجية.
    pub(crate) const ORG_FIELD: Self = Self(1 << 11);
    /// An adjective of a country: الروسي.
    pub(crate) const NISBA: Self = Self(1 << 12);
    /// Begins with a letter that looks like a proclitic and is none: وسام.
    pub(crate) const WHOLE: Self = Self(1 << 13);

    /// Occurs as the first or last word of a listed person's name.
    pub(crate) const NAME_EDGE: Self = Self(1 << 14);

    /// Stands before the name of a place that no list may have: مدينة، مسجد.
    pub(crate) const PLACE_HEAD: Self = Self(1 << 15);

    /// Parts of persons' names, and not only what joins parts.
    pub(crate) const NAME_PART: Self = Self::GIVEN.with(Self::FAMILY);

    /// What names begin with that no list has, or what announces them.
    pub(crate) const HEADS: Self = Self::ORG_HEAD
        .with(Self::PLACE_HEAD)
        .with(Self::PERSON_TITLE)
        .with(Self::PERSON_VERB)
        .with(Self::NISBA);

    // Those above are also stored with the words of a gazetteer, those below are not.

    /// A phrase that names a body which every state has: مجلس النواب.
    pub(crate) const INSTITUTION: Self = Self(1 << 16);
    /// Belongs to the name of the place that it stands before: مسجد.
    pub(crate) const FACILITY: Self = Self(1 << 17);

    /// An adjective.
    pub(crate) const ADJECTIVE: Self = Self(1 << 18);

    /// Speaks of a match: مباراة، هدفين.
    pub(crate) const MATCH: Self = Self(1 << 19);

    /// Goes on with a company's name: ميديا.
    pub(crate) const OF_COMPANY: Self = Self(1 << 20);

    /// Stands before a place's name and is no part of it, however a list has it: نهر.
    pub(crate) const GENERIC_OF_PLACE: Self = Self(1 << 21);

    /// The same of an organization's: حركة.
    pub(crate) const GENERIC_OF_ORG: Self = Self(1 << 22);

    /// An ordinary word so common that it is seldom a place: بيان.
    pub(crate) const COMMON: Self = Self(1 << 23);

    /// The same of a person's: البابا.
    pub(crate) const GENERIC_OF_PERSON: Self = Self(1 << 24);

    /// A name of persons that is Arabic.
    pub(crate) const ARABIC_NAME: Self = Self(1 << 25);

    /// A name of persons that is foreign, if it is not Arabic, too.
    pub(crate) const FOREIGN_NAME: Self = Self(1 << 26);

    /// Stands before the name of a place or an organization, and as often before a common word:
    /// سكان المدينة، تنظيم البطولة.
    pub(crate) const OF_ANY: Self = Self(1 << 27);

    /// A given name that only women have.
    pub(crate) const WOMAN: Self = Self(1 << 28);

    /// A people: المغول.
    pub(crate) const PEOPLE: Self = Self(1 << 29);

    /// The number of bits, by the last of them.
    pub(crate) const BITS: u32 = Self::PEOPLE.0.ilog2() + 1;

    #[inline]
    pub(crate) const fn has(self, class: Self) -> bool {
        self.0 & class.0 == class.0
    }

    #[inline]
    pub(crate) const fn any(self, classes: Self) -> bool {
        self.0 & classes.0 != 0
    }

    #[must_use]
    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    #[must_use]
    pub(crate) const fn with_if(self, other: Self, there: bool) -> Self {
        if there { self.with(other) } else { self }
    }

    /// Those of `classes` that are there.
    #[must_use]
    pub(crate) const fn only(self, classes: Self) -> Self {
        Self(self.0 & classes.0)
    }

    #[inline]
    pub(crate) const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// As a number.
    pub(crate) const fn bits(self) -> u32 {
        self.0
    }

    /// Those that are stored with the words of a gazetteer.
    #[expect(clippy::cast_possible_truncation, reason = "the others are left out")]
    pub(crate) const fn stored(self) -> u16 {
        self.0 as u16
    }

    pub(crate) const fn from_bits(bits: u32) -> Self {
        Self(bits)
    }
}
