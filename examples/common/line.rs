//! Names on one line.

/// A name as written, on one line: a line end or a tab inside it is a space.
pub(crate) fn on_one_line(written: &str) -> String {
    written.split_whitespace().collect::<Vec<_>>().join(" ")
}
