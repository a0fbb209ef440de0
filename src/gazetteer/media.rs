//! The kinds of media, as the free fields of a list tell them.

use super::Inner;

/// The free field of a list that says of what kind a medium is; of several kinds, with `|` between.
const FIELD: &str = "kind";

/// Kinds of media.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Media(u8);

impl Media {
    pub(crate) const NONE: Self = Self(0);
    pub(crate) const PAPER: Self = Self(1);
    pub(crate) const MAGAZINE: Self = Self(1 << 1);
    pub(crate) const CHANNEL: Self = Self(1 << 2);
    pub(crate) const RADIO: Self = Self(1 << 3);
    pub(crate) const AGENCY: Self = Self(1 << 4);
    pub(crate) const SITE: Self = Self(1 << 5);

    /// What the lists call them.
    const NAMES: [(&'static str, Self); 6] = [
        ("paper", Self::PAPER),
        ("magazine", Self::MAGAZINE),
        ("channel", Self::CHANNEL),
        ("radio", Self::RADIO),
        ("agency", Self::AGENCY),
        ("site", Self::SITE),
    ];

    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) const fn has_any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The kinds that an entity is of, if its list says.
    pub(crate) fn of(gazetteer: &Inner, entity: u32) -> Option<Self> {
        let kinds = gazetteer.entity(entity).understood(&[FIELD])?.split('|');
        let known = kinds.filter_map(|kind| {
            let is_it = |(name, _): &&(&str, _)| name.eq_ignore_ascii_case(kind.trim());
            Self::NAMES.iter().find(is_it)
        });
        let kinds = known.fold(Self::NONE, |all, &(_, kind)| all.with(kind));
        (kinds != Self::NONE).then_some(kinds)
    }
}

/// Whether an entity is a medium of none of these kinds.
pub(crate) fn is_other_medium(gazetteer: &Inner, entity: u32, kinds: Media) -> bool {
    Media::of(gazetteer, entity).is_some_and(|of| !of.has_any(kinds))
}
