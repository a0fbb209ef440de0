//! What optional crates add; imported by nothing.

#[cfg(feature = "rayon")]
mod rayon;
