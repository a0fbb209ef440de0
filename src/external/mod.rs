//! Impls of the traits of optional crates; nothing imports from here.

#[cfg(feature = "serde")]
mod serde;
