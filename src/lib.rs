//! aalam.
mod chars;
mod error;
mod external;
mod gazetteer;
mod lexicon;
mod normalize;
mod tagger;
mod tokenize;
pub use chars::UNICODE_VERSION;
pub use error::{BuildError, LoadError, StreamError};
pub use gazetteer::{Entity, EntityType, Gazetteer, GazetteerBuilder};
pub use normalize::{
    AlefMaksura, Composition, DaggerAlef, Digits, HamzaSeats, Normalized, Normalizer,
    NormalizerBuilder, ParseProfileError, Profile, Punctuation, WordLigatures,
};
pub use tagger::{
    Document, Evidence, Mention, MentionKind, Overlaps, Precision, Scratch, Signal, StreamMention,
    StreamMentions, Tag, Tagger, TaggerBuilder,
};
pub use tokenize::{
    LineEnds, ProcliticSplit, ProcliticSplits, Sentence, Sentences, Token, TokenKind, Tokenizer,
    TokenizerBuilder, Tokens, Words,
};
