//! aalam.
#![allow(dead_code)]
mod chars;
