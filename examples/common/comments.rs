//! What is said of a list whose lines are all comments.

use std::path::Path;

/// What is wrong with such a list, as one of hashtags is.
pub(crate) fn told(path: &Path) -> Option<&'static str> {
    let text = std::fs::read_to_string(path).ok()?;
    let mut lines = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .peekable();
    let is_comment = |line: &str| line.trim_start_matches('\u{FEFF}').starts_with('#');
    (lines.peek().is_some() && lines.all(is_comment)).then_some(
        "all its lines begin with `#`, which makes them comments; leave the sign out: names are found in \
         hashtags, too",
    )
}
