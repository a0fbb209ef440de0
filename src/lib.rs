//! aalam.
#![allow(dead_code)]
mod chars;
mod tokenize;
pub use chars::UNICODE_VERSION;
pub use tokenize::{Token, TokenKind, Tokenizer, Tokens};
