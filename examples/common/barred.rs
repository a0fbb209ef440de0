//! What is said of names that are not found as they are written.

/// At most so many lines are told.
const MOST: usize = 10;

/// A warning of the lines on which such names are, if there are any.
pub(crate) fn warning(lines: &[u64]) -> Option<String> {
    let first: Vec<String> = lines.iter().take(MOST).map(u64::to_string).collect();
    let (names, are, line) = match lines {
        [] => return None,
        [_] => ("name has", "is", "line"),
        _ => ("names have", "are", "lines"),
    };
    let more = if lines.len() > MOST { ", \u{2026}" } else { "" };
    Some(format!(
        "{} {names} a comma, colon, slash or bracket inside and {are} not found as written ({line} {}{more}); \
         several names in one cell are separated by `|`",
        lines.len(),
        first.join(", "),
    ))
}
