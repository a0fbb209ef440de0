//! aalam.
mod chars;
mod error;
mod gazetteer;
mod lexicon;
mod normalize;
mod tagger;
mod tokenize;
pub use chars::UNICODE_VERSION;
pub use error::{BuildError, LoadError};
pub use gazetteer::{Entity, EntityType, Gazetteer, GazetteerBuilder, Policy};
pub use tagger::{
    Document, Evidence, Mention, MentionKind, Overlaps, Precision, Scratch, Signal, Tag, Tagger,
    TaggerBuilder,
};
pub use tokenize::{Token, TokenKind, Tokenizer, Tokens};
