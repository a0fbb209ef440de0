//! What optional crates add: impls of their traits, and methods that need them;
//! nothing imports from here.

#[cfg(feature = "rayon")]
mod rayon;
#[cfg(feature = "serde")]
mod serde;
