//! aalam.
mod chars;
mod error;
mod external;
mod gazetteer;
mod normalize;
mod tagger;
mod tokenize;
pub use chars::UNICODE_VERSION;
pub use error::{BuildError, LoadError};
pub use gazetteer::{Entity, EntityType, Gazetteer, GazetteerBuilder};
pub use normalize::{
    AlefMaksura, Composition, DaggerAlef, Digits, HamzaSeats, Normalized, Normalizer,
    NormalizerBuilder, ParseProfileError, Profile, Punctuation, WordLigatures,
};
pub use tagger::{Mention, MentionKind, Overlaps, Scratch, Tagger, TaggerBuilder};
pub use tokenize::{Token, TokenKind, Tokenizer, Tokens};
