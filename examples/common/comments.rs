//! What is said of a list of hashtags, whose lines are all comments.

use std::path::Path;

/// What is wrong with such a list.
pub(crate) fn told(path: &Path) -> Option<&'static str> {
    let text = std::fs::read_to_string(path).ok()?;
    let mut lines = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .peekable();
    let is_hashtag = |line: &str| {
        let behind = line.trim_start_matches('\u{FEFF}').strip_prefix('#');
        behind.is_some_and(|tag| tag.starts_with(char::is_alphabetic))
    };
    (lines.peek().is_some() && lines.all(is_hashtag)).then_some(
        "all its lines begin with `#`, which makes them comments; leave the sign out: names are found in \
         hashtags, too",
    )
}
