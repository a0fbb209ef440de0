//! How names are written in a list and not in a text.

/// Abbreviations of titles before persons' names.
const TITLES: [&str; 8] = ["أ.د.", "أ. د.", "ا.د.", "د.", "م.", "أ.", "د/", "م/"];

/// What is left of a name without brackets at its end and without the abbreviation of a
/// title before it, if that is two words or more.
pub(super) fn without_additions(name: &str, is_person: bool) -> Option<&str> {
    let mut rest = name.trim();
    if let Some(open) = rest.strip_suffix(')').and_then(|inside| inside.rfind('(')) {
        rest = rest[..open].trim_end();
    }
    if is_person {
        let title = TITLES.iter().find_map(|title| rest.strip_prefix(title));
        // م. ع. خالد has initials.
        let is_initial = |rest: &str| rest.chars().nth(1) == Some('.');
        rest = title
            .map(str::trim_start)
            .filter(|rest| !is_initial(rest))
            .unwrap_or(rest);
    }
    (rest.len() < name.len() && rest.split_whitespace().nth(1).is_some()).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_added_is_left_off() {
        for (name, is_person, expected) in [
            ("محمد علي حسن (أبو خالد)", true, Some("محمد علي حسن")),
            ("شركة الأفق (ش.م.م)", false, Some("شركة الأفق")),
            ("د. أحمد زكي بدر", true, Some("أحمد زكي بدر")),
            ("أ.د. سامي عباس (مصر)", true, Some("سامي عباس")),
            ("م. ع. خالد", true, None),
            ("د. أحمد", true, None),
            ("الأهلي (مصر)", false, None),
            ("م. أ. للتجارة", false, None),
            ("بنك الأمل", false, None),
        ] {
            assert_eq!(without_additions(name, is_person), expected, "{name}");
        }
    }
}
