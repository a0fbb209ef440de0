//! The spacing of AraBERT v0.2: words, numbers and marks set apart by single
//! spaces, and space for whatever its vocabulary lacks.

use std::ops::Range;

use super::switches::Switches;
use super::writer::{Record, Writer};
use crate::chars;

/// What a character is to AraBERT.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Latin letters and square brackets.
    Latin,
    Arabic,
    Digit,
    /// Stands alone.
    Mark,
    /// Becomes a space, as does everything unknown.
    Space,
}

fn kind(c: char) -> Kind {
    match c {
        'a'..='z' | 'A'..='Z' | '[' | ']' => Kind::Latin,
        '\u{621}'..='\u{63A}' | '\u{641}'..='\u{64A}' => Kind::Arabic,
        '0'..='9' | '٠'..='٩' => Kind::Digit,
        '!'
        | '"'
        | '#'
        | '$'
        | '%'
        | '\''
        | '('
        | ')'
        | '*'
        | '+'
        | ','
        | '.'
        | ':'
        | ';'
        | '-'
        | '<'
        | '='
        | '·'
        | '>'
        | '?'
        | '@'
        | '\\'
        | '^'
        | '_'
        | '`'
        | '{'
        | '|'
        | '}'
        | '~'
        | '—'
        | '–'
        | '’'
        | '‘'
        | '“'
        | '”'
        | '…'
        | '«'
        | '»'
        | '،'
        | '؛'
        | '؟'
        | '\u{64B}'..='\u{65F}'
        | '\u{66A}'..='\u{66C}'
        | '\u{671}'..='\u{674}'
        | '\u{6DA}'
        | '\u{D4D}'
        | '\u{640}' => Kind::Mark,
        _ => Kind::Space,
    }
}

/// Normalizes all of `text`; `switches` say what each character becomes before
/// the spacing.
pub(super) fn run<'t, R: Record>(switches: &Switches, text: &'t str) -> Writer<'t, R> {
    let mut pass = Pass {
        switches,
        writer: Writer::new(text),
        runs: [None; 3],
        gap: 0,
        space: None,
    };
    let mut applied = String::new();
    let mut piece = String::new();
    let mut repeated = ('\0', 0);
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        applied.clear();
        switches.apply(c, &mut applied);
        piece.clear();
        for c in applied.chars() {
            repeated = (c, if c == repeated.0 { repeated.1 + 1 } else { 1 });
            if repeated.1 > 2 && !chars::class(c).is_digit() {
                continue;
            }
            match kind(c) {
                Kind::Space => _ = pass.space.get_or_insert(at),
                kind => pass.push(kind, c, at..end, &mut piece),
            }
        }
        if !piece.is_empty() {
            if piece != text[at..end] {
                pass.writer.replace(at..end, &piece);
            }
            pass.gap = end;
        }
        if pass.writer.is_done() {
            return pass.writer;
        }
    }
    if pass.gap < text.len() {
        pass.writer.delete(pass.gap..text.len());
    }
    pass.writer
}

struct Pass<'n, 't, R> {
    switches: &'n Switches,
    writer: Writer<'t, R>,
    /// The kinds of the last stretches of one kind that nothing separates, the
    /// latest first.
    runs: [Option<Kind>; 3],
    /// The end of the last character that stays.
    gap: usize,
    /// The first character since then that becomes a space.
    space: Option<usize>,
}

impl<R: Record> Pass<'_, '_, R> {
    /// Adds a character that stays to what `range` becomes, and settles what
    /// lies between it and the character before it.
    fn push(&mut self, kind: Kind, c: char, range: Range<usize>, piece: &mut String) {
        let same_run = self.runs[0] == Some(kind) && kind != Kind::Mark && self.space.is_none();
        let spaced = self.space.is_some() || !same_run && self.is_split(kind, range.start);
        let at_start = self.runs[0].is_none();
        if piece.is_empty() {
            self.fill_gap(spaced && !at_start, range.start);
        } else {
            piece.extend(spaced.then_some(' '));
        }
        if !same_run {
            let [last, before, _] = self.runs;
            self.runs = if spaced {
                [Some(kind), Some(Kind::Space), Some(Kind::Space)]
            } else {
                [Some(kind), last, before]
            };
        }
        self.space = None;
        piece.push(c);
    }

    /// Writes one space, or none, for what was passed over before byte `end`.
    fn fill_gap(&mut self, spaced: bool, end: usize) {
        let deleted = if spaced {
            self.space.unwrap_or(end)
        } else {
            end
        };
        if self.gap < deleted {
            self.writer.delete(self.gap..deleted);
        }
        if spaced && self.writer.text[deleted..end] != *" " {
            self.writer.replace(deleted..end, " ");
        }
    }

    /// Whether AraBERT sets a stretch that begins at byte `at` apart from the
    /// one it touches. A number and Arabic letters are set apart from each
    /// other, and such a pair from what is around it.
    fn is_split(&self, kind: Kind, at: usize) -> bool {
        use Kind::{Arabic, Digit, Latin, Mark};
        let [Some(last), before, earlier] = self.runs else {
            return false;
        };
        match (last, kind) {
            (Mark, _) | (_, Mark) | (Digit, Arabic) | (Arabic, Digit) => true,
            (Latin, Digit) => self.kinds_after(at, kind)[0] == Some(Arabic),
            (Latin, Arabic) => {
                let [next, after] = self.kinds_after(at, kind);
                next == Some(Digit) && after != Some(Arabic)
            }
            (Digit, Latin) => before == Some(Arabic) && earlier != Some(Digit),
            (Arabic, Latin) => before == Some(Digit),
            _ => false,
        }
    }

    /// The kinds of the two stretches after the one that begins at byte `at`.
    fn kinds_after(&self, at: usize, first: Kind) -> [Option<Kind>; 2] {
        let mut applied = String::new();
        let mut next = [Some(first), None, None];
        let mut known = 0;
        for c in self.writer.text[at..].chars() {
            applied.clear();
            self.switches.apply(c, &mut applied);
            for kind in applied.chars().map(kind) {
                if next[known] != Some(kind) {
                    known += 1;
                    if known == next.len() {
                        return [next[1], next[2]];
                    }
                    next[known] = Some(kind);
                }
            }
        }
        [next[1], next[2]]
    }
}
