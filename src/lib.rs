//! Finds the people, places and organizations in Arabic text, with exact byte
//! offsets into the text as it came.
//!
//! ```
//! # #[cfg(feature = "embedded")] {
//! use aalam::{Gazetteer, Tagger};
//!
//! let tagger = Tagger::new(Gazetteer::default());
//! let text = "قال بُوتِين إن لقاءه بترامب سيُعقد بالرياض";
//! let mentions = tagger.tag(text);
//! let found: Vec<_> = mentions.iter().map(|m| (m.proclitics(), m.text())).collect();
//! assert_eq!(found, [("", "بُوتِين"), ("ب", "ترامب"), ("ب", "الرياض")]);
//! assert_eq!(&text[mentions[0].range()], "بُوتِين");
//! # }
//! ```
//!
//! # The parts
//!
//! - A [`Gazetteer`] is a list of entities with their names: the embedded one
//!   (`Gazetteer::default()`, built at its first use), one made by a [`GazetteerBuilder`], or a compiled
//!   file that [`Gazetteer::open`] opens at once.
//! - A [`Tagger`] finds its names in texts. [`Tagger::tag`] gives [`Mention`]s,
//!   [`Tagger::document`] a [`Document`], where the whole text decides about each
//!   name, and which knows what it is about.
//! - A [`Normalizer`] folds the many spellings of Arabic into one, by switches or
//!   by [`Profile`], and maps ranges back to the original.
//! - A [`Tokenizer`] gives tokens and sentences that together are the text, and
//!   [`ProcliticSplits`] the ways to read a word as proclitics and a rest.
//!
//! # Your own names
//!
//! ```
//! use aalam::{Gazetteer, Tagger};
//!
//! let gazetteer = Gazetteer::builder()
//!     .demonyms(true)
//!     .variants(true)
//!     .entity("Q159", "LOC", "روسيا")
//!     .entity("Q3874799", "PER", "زيلنسكي")
//!     .build()?;
//! let tagger = Tagger::new(gazetteer);
//! let mentions = tagger.tag("التقى زيلينسكي الوفد الروسي");
//! let found: Vec<_> = mentions
//!     .iter()
//!     .map(|m| (m.text(), m.kind().as_str(), m.entity().unwrap().id()))
//!     .collect();
//! assert_eq!(
//!     found,
//!     [("زيلينسكي", "variant", "Q3874799"), ("روسي", "demonym", "Q159")]
//! );
//! # Ok::<(), aalam::BuildError>(())
//! ```
//!
//! # Offsets
//!
//! All ranges are byte offsets into the original text, on character boundaries.
//! A word has its tashkeel, tatweel, joiners and bidirectional marks inside.
//!
//! # Features
//!
//! - `embedded` (default): the gazetteer that comes with the crate, some 15 MB of a program.
//! - `csv`: lists in CSV.
//! - `serde`: lists in JSON Lines; mentions, tags, documents, entities, tokens, sentences, types, profiles
//!   and settings serialize, under names that stay.
//! - `rayon`: many texts, or one large one, on all cores.
//!
//! A feature adds, and changes no result but this: with `embedded`, the embedded gazetteer
//! vouches for names of lists that nobody has read, and doubts others, see [`GazetteerBuilder::trust`].
//!
//! Rust 1.88 is needed; no dependency's type is in a public signature.
//!
//! # More
//!
//! - [Evidence: how names and ordinary words are told apart][precision]
//! - [Lists of your own, importers, compiled files][lists]
//! - [Spelling variants][variants]
//! - [Normalization][normalization], [tokens and sentences][tokens]
//! - [Speed, size, all cores][speed]
//!
//! [precision]: https://github.com/aalam-rs/aalam/blob/main/docs/precision.md
//! [lists]: https://github.com/aalam-rs/aalam/blob/main/docs/lists.md
//! [variants]: https://github.com/aalam-rs/aalam/blob/main/docs/variants.md
//! [normalization]: https://github.com/aalam-rs/aalam/blob/main/docs/normalization.md
//! [tokens]: https://github.com/aalam-rs/aalam/blob/main/docs/tokens.md
//! [speed]: https://github.com/aalam-rs/aalam/blob/main/docs/speed.md

#![cfg_attr(docsrs, feature(doc_cfg))]

// The examples of these pages run.
#[cfg(all(doctest, feature = "embedded"))]
#[doc = include_str!("../README.md")]
struct Readme;
#[cfg(doctest)]
#[doc = include_str!("../docs/normalization.md")]
struct NormalizationPage;
#[cfg(doctest)]
#[doc = include_str!("../docs/tokens.md")]
struct TokensPage;
#[cfg(doctest)]
#[doc = include_str!("../docs/variants.md")]
struct VariantsPage;
#[cfg(doctest)]
#[doc = include_str!("../docs/lists.md")]
struct ListsPage;

mod chars;
mod error;
mod external;
mod gazetteer;
mod lexicon;
mod normalize;
mod tagger;
mod tokenize;

pub use chars::UNICODE_VERSION;
pub use error::{BuildError, LoadError, ParseNameError, StreamError};
pub use gazetteer::{Entity, EntityType, Gazetteer, GazetteerBuilder, Policy, Trust};
pub use normalize::{
    AlefMaksura, Composition, DaggerAlef, Digits, HamzaSeats, Normalized, Normalizer,
    NormalizerBuilder, Profile, Punctuation, WordLigatures,
};
pub use tagger::{
    Document, Evidence, Mention, MentionKind, Neighbour, Overlaps, Precision, Scratch, Signal,
    StreamMention, StreamMentions, Tag, Tagger, TaggerBuilder,
};
pub use tokenize::{
    LineEnds, ProcliticSplit, ProcliticSplits, Sentence, Sentences, Token, TokenKind, Tokenizer,
    TokenizerBuilder, Tokens, Words,
};
