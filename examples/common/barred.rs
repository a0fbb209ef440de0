//! What is said of names that are not found as they are written.

/// At most so many lines are told of a sign, and so many signs.
const MOST: usize = 10;

/// A warning of such names by their lines and the signs in them, the most frequent sign first; if there are
/// any.
pub(crate) fn warning(lines: &[u64], signs: &[char]) -> Option<String> {
    let mut by_sign: Vec<(char, Vec<u64>)> = Vec::new();
    for (&line, &sign) in lines.iter().zip(signs) {
        match by_sign.iter_mut().find(|(other, _)| *other == sign) {
            Some((_, lines)) => lines.push(line),
            None => by_sign.push((sign, vec![line])),
        }
    }
    by_sign.sort_by_key(|(_, lines)| core::cmp::Reverse(lines.len()));
    let of_sign = by_sign.iter().take(MOST).map(|(sign, lines)| {
        let first: Vec<String> = lines.iter().take(MOST).map(u64::to_string).collect();
        let s = if lines.len() > 1 { "s" } else { "" };
        let more = if lines.len() > MOST { ", \u{2026}" } else { "" };
        format!("{sign:?} on line{s} {}{more}", first.join(", "))
    });
    let told = of_sign.collect::<Vec<_>>().join("; ");
    let (name, signs) = match lines {
        [] => return None,
        [_] => ("name is", "a sign in it"),
        _ => ("names are", "signs in them"),
    };
    let more = if by_sign.len() > MOST {
        "; \u{2026}"
    } else {
        ""
    };
    Some(format!(
        "{} {name} not found as written, for {signs} that names of texts do not reach across ({told}{more}); \
         add an alias without; several names in one cell are separated by `|`",
        lines.len(),
    ))
}
