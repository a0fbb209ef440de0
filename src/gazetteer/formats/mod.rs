//! Files that lists of names come in.

pub(super) mod tsv;
