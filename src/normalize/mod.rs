//! Folding the many spellings of Arabic into one.

mod arabert;
mod builder;
mod engine;
mod fold;
mod letters;
mod ligatures;
mod offsets;
mod profile;
mod runs;
mod steps;
mod switches;
mod table;
mod writer;

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

pub use builder::{
    AlefMaksura, Composition, DaggerAlef, Digits, HamzaSeats, NormalizerBuilder, Punctuation,
    WordLigatures,
};
pub(crate) use fold::{Folded, Folder, Key, WordSet, Words, fold_word, folded};
pub use offsets::Normalized;
pub use profile::Profile;

use engine::Engine;
use offsets::Edit;
use switches::Switches;
use table::Table;
use writer::{FirstChange, Record, Writer};

/// Folds spellings of Arabic that differ into one, as its switches say.
///
/// A normalizer is built once and used for many texts, from many threads. It
/// reads a text once, in linear time whatever the text, copies what stays in
/// whole stretches, and borrows a text that needs no change.
///
/// # Examples
///
/// ```
/// use aalam::{Normalizer, Profile};
///
/// let normalizer = Normalizer::new(Profile::Search);
/// assert_eq!(normalizer.normalize("بُوتِيـــن في أﻻسكا"), "بوتين في الاسكا");
/// assert!(normalizer.is_normalized("بوتين في الاسكا"));
/// ```
#[derive(Clone)]
pub struct Normalizer {
    switches: Switches,
    table: Arc<Table>,
}

impl Normalizer {
    /// Returns the normalizer of a profile.
    #[must_use]
    pub fn new(profile: Profile) -> Self {
        profile.builder().build()
    }

    /// Returns a builder with every switch off.
    #[must_use]
    pub fn builder() -> NormalizerBuilder {
        NormalizerBuilder::new()
    }

    fn from_switches(mut switches: Switches) -> Self {
        if switches.arabert {
            // It looks at one character at a time.
            switches.composition = Composition::None;
        }
        let table = Arc::new(Table::new(&switches));
        Self { switches, table }
    }

    /// Normalizes a text; borrows it if nothing changes.
    #[must_use]
    pub fn normalize<'t>(&self, text: &'t str) -> Cow<'t, str> {
        self.run::<()>(text).finish().0
    }

    /// Normalizes a text, and keeps the way back to the original.
    #[must_use]
    pub fn normalize_with_offsets<'t>(&self, text: &'t str) -> Normalized<'t> {
        let (normalized, edits) = self.run::<Vec<Edit>>(text).finish();
        Normalized::new(text, normalized, edits)
    }

    /// Returns whether a text would stay as it is; stops at the first change.
    #[must_use]
    pub fn is_normalized(&self, text: &str) -> bool {
        !self.run::<FirstChange>(text).is_done()
    }

    fn run<'t, R: Record>(&self, text: &'t str) -> Writer<'t, R> {
        if self.switches.arabert {
            arabert::run(&self.switches, text)
        } else {
            Engine::run(&self.switches, &self.table, text)
        }
    }
}

/// Two normalizers are equal if they have the same switches.
impl PartialEq for Normalizer {
    fn eq(&self, other: &Self) -> bool {
        self.switches == other.switches
    }
}

impl Eq for Normalizer {}

impl fmt::Debug for Normalizer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Normalizer").field(&self.switches).finish()
    }
}
