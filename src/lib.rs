//! aalam.
#![allow(dead_code)]
mod chars;
mod error;
mod normalize;
mod tokenize;
pub use chars::UNICODE_VERSION;
pub use error::{BuildError, LoadError};
pub use tokenize::{Token, TokenKind, Tokenizer, Tokens};
