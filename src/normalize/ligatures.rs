//! Ligatures that stand for whole phrases, spelled out.

/// The words of a ligature that Unicode gives no decomposition for (﷽ and the
/// honorifics), and of ﷼, whose decomposition has a Persian yeh.
pub(super) fn spelled_out(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{FD40}' => "رحمه الله",
        '\u{FD41}' => "رضي الله عنه",
        '\u{FD42}' => "رضي الله عنها",
        '\u{FD43}' => "رضي الله عنهم",
        '\u{FD44}' => "رضي الله عنهما",
        '\u{FD45}' => "رضي الله عنهن",
        '\u{FD46}' => "صلى الله عليه وآله",
        '\u{FD47}' => "عليه السلام",
        '\u{FD48}' => "عليهم السلام",
        '\u{FD49}' => "عليهما السلام",
        '\u{FD4A}' => "عليه الصلاة والسلام",
        '\u{FD4B}' => "قدس سره",
        '\u{FD4C}' => "صلى الله عليه وآله وسلم",
        '\u{FD4D}' => "عليها السلام",
        '\u{FD4E}' => "تبارك وتعالى",
        '\u{FD4F}' => "رحمهم الله",
        '\u{FDFC}' => "ريال",
        '\u{FDFD}' => "بسم الله الرحمن الرحيم",
        '\u{FDFE}' => "سبحانه وتعالى",
        '\u{FDFF}' => "عز وجل",
        _ => return None,
    })
}

/// Whether `c` stands for a phrase of its own, which is set off by spaces when
/// it is spelled out; the others (ﷲ, ﷴ, ﷼) are words that may carry a prefix.
pub(super) fn is_phrase(c: char) -> bool {
    matches!(c, '\u{FD40}'..='\u{FD4F}' | '\u{FDFA}' | '\u{FDFB}' | '\u{FDFD}'..='\u{FDFF}')
}
