//! What the columns of a table and the keys of an object are called.

use crate::chars::{self, Class};
use crate::gazetteer::folded_name;

/// A column of a table or a key of an object that means something; all others
/// are free fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Name,
    Type,
    Id,
    Canonical,
    Aliases,
    Latin,
    Ambiguous,
    Demonyms,
    Priority,
    Flags,
    Hide,
}

/// The fields with their names, and what Arabic tables call them, folded.
const ALL: [(Field, &str, &[&str]); 11] = [
    (
        Field::Name,
        "name",
        &["الاسم", "اسم", "الاسم العربي", "الاسم بالعربيه"],
    ),
    (Field::Type, "type", &["النوع", "نوع", "نوع الكيان"]),
    (Field::Id, "id", &["المعرف", "معرف"]),
    (
        Field::Canonical,
        "canonical",
        &["الاسم المعتمد", "الاسم الرسمي", "الاسم الكامل"],
    ),
    (
        Field::Aliases,
        "aliases",
        &[
            "اسماء اخري",
            "الاسماء الاخري",
            "اسماء بديله",
            "الاسماء البديله",
            "مرادفات",
            "المرادفات",
        ],
    ),
    (
        Field::Latin,
        "latin",
        &[
            "الاسم اللاتيني",
            "الاسم بالانجليزيه",
            "الاسم الانجليزي",
            "الاسم بالفرنسيه",
        ],
    ),
    (
        Field::Ambiguous,
        "ambiguous",
        &["اسماء ملتبسه", "الاسماء الملتبسه"],
    ),
    (
        Field::Demonyms,
        "demonyms",
        &["اسماء النسبه", "صفات النسبه"],
    ),
    (Field::Priority, "priority", &["الاولويه", "اولويه"]),
    (Field::Flags, "flags", &["علامات", "العلامات"]),
    (Field::Hide, "hide", &["اخفاء", "الاخفاء"]),
];

/// What the titles of Arabic columns of names and types begin with, folded.
const TITLES: [&str; 6] = ["الاسم", "اسم", "النوع", "نوع", "المعرف", "معرف"];

impl Field {
    /// The field that is called so, in any case and with spaces or invisible marks around it; or as
    /// Arabic tables call it, in any spelling.
    pub(super) fn of(name: &str) -> Option<Self> {
        let name = bare(name);
        let known = |(_, known, _): &&(Self, &str, _)| known.eq_ignore_ascii_case(name);
        let named = ALL.iter().find(known).or_else(|| {
            if !is_arabic(name) {
                return None;
            }
            let name = folded_name(name);
            let of = |(.., titles): &&(_, _, &[&str])| titles.contains(&name.as_str());
            ALL.iter().find(of)
        });
        named.map(|&(field, ..)| field)
    }

    pub(super) fn as_str(self) -> &'static str {
        let this = |(field, ..): &&(Self, &str, _)| *field == self;
        ALL.iter().find(this).map_or("", |&(_, name, _)| name)
    }

    /// Whether the field is a list of names.
    #[cfg(feature = "serde")]
    pub(super) fn is_list(self) -> bool {
        matches!(
            self,
            Self::Aliases | Self::Latin | Self::Ambiguous | Self::Demonyms
        )
    }
}

/// Whether a cell is the Arabic title of a column, also of one that is none of the fields: اسم الشخص.
pub(super) fn is_arabic_title(cell: &str) -> bool {
    is_arabic(cell) && {
        let folded = folded_name(cell);
        TITLES.contains(&folded.split(' ').next().unwrap_or(&folded))
    }
}

/// Whether there is an Arabic letter in a cell.
pub(super) fn is_arabic(cell: &str) -> bool {
    cell.chars().any(|c| chars::class(c) == Class::ArabicLetter)
}

/// A title without spaces and invisible marks around it.
pub(super) fn bare(title: &str) -> &str {
    let is_around = |c: char| {
        let class = chars::class(c);
        c.is_whitespace() || matches!(class, Class::Joiner | Class::Bidi | Class::Format)
    };
    title.trim_matches(is_around)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_folded() {
        for (field, name, titles) in ALL {
            assert_eq!(Field::of(name), Some(field));
            for title in titles {
                assert_eq!(folded_name(title), *title);
                assert_eq!(Field::of(title), Some(field), "{title}");
            }
        }
    }
}
