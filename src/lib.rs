//! aalam.
#![allow(dead_code)]
mod chars;
mod error;
mod gazetteer;
mod normalize;
mod tokenize;
pub use chars::UNICODE_VERSION;
pub use error::{BuildError, LoadError};
pub use gazetteer::{Entity, EntityType, Gazetteer, GazetteerBuilder};
pub use tokenize::{Token, TokenKind, Tokenizer, Tokens};
