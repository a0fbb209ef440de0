//! aalam.
mod chars;
mod error;
mod gazetteer;
mod normalize;
mod tagger;
mod tokenize;
pub use chars::UNICODE_VERSION;
pub use error::{BuildError, LoadError};
pub use gazetteer::{Entity, EntityType, Gazetteer, GazetteerBuilder};
pub use tagger::{Mention, MentionKind, Overlaps, Scratch, Tagger, TaggerBuilder};
pub use tokenize::{
    LineEnds, ProcliticSplit, ProcliticSplits, Sentence, Sentences, Token, TokenKind, Tokenizer,
    TokenizerBuilder, Tokens, Words,
};
