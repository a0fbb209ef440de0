//! Addresses and names of the web: URLs, e-mail addresses, `@names`.
//!
//! Whether an address begins is decided within [`REACH`] bytes, so that a text
//! made of near misses is still scanned in linear time.

use super::alphanumeric::Run;
use super::look::{char_at, is_mark, skip};
use super::token::TokenKind;
use crate::chars::{self, Class};

/// Bytes of an e-mail's local part (RFC 5321 allows 64), and of a host name
/// written without `http://` or `www.`.
const REACH: usize = 64;

/// Bytes of an e-mail's domain.
const DOMAIN_REACH: usize = 255;

/// Last labels that make a dotted word the name of a web site: generic ones and
/// those of Arab and neighbouring countries.
const TOP_LEVELS: [&str; 45] = [
    "ae", "bh", "biz", "co", "com", "de", "dj", "dz", "edu", "eg", "eu", "fr", "gov", "info",
    "int", "io", "iq", "ir", "jo", "km", "kw", "lb", "ly", "ma", "mil", "mr", "net", "news", "om",
    "online", "org", "ps", "qa", "ru", "sa", "sd", "site", "sy", "tn", "tr", "tv", "uk", "us",
    "xyz", "ye",
];

/// The URL or e-mail address that begins at `at`, with the word or number `run`,
/// if one does.
#[inline]
pub(super) fn address(text: &str, at: usize, run: &Run) -> Option<(TokenKind, usize)> {
    let next = text.as_bytes().get(run.end);
    let likely = run.dotted || matches!(next, Some(b'@' | b'-' | b'_' | b'+' | b'%' | b':'));
    if likely { find_address(text, at) } else { None }
}

fn find_address(text: &str, at: usize) -> Option<(TokenKind, usize)> {
    let bytes = &text.as_bytes()[at..];
    if let Some(end) = marked_url_end(text, at) {
        return Some((TokenKind::Url, end));
    }
    let mut dotted = false;
    let run = bytes
        .iter()
        .take(REACH + 1)
        .take_while(|&&byte| {
            dotted |= byte == b'.';
            byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-' | b'+' | b'%')
        })
        .count();
    if run == 0 || run > REACH {
        return None;
    }
    if bytes.get(run) == Some(&b'@') {
        let end = domain_end(bytes, run + 1)?;
        return Some((TokenKind::Email, at + end));
    }
    if !dotted {
        return None;
    }
    let host = text[at..at + run].trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
    is_site(host).then(|| (TokenKind::Url, path_end(text, at, at + host.len())))
}

/// Whether a host name without `www.` is one: labels of letters, digits and
/// hyphens, and a last one that is known.
fn is_site(host: &str) -> bool {
    let Some((labels, last)) = host.rsplit_once('.') else {
        return false;
    };
    TOP_LEVELS
        .iter()
        .any(|known| known.eq_ignore_ascii_case(last))
        && labels.split('.').all(|label| {
            label.starts_with(|c: char| c.is_ascii_alphanumeric())
                && label
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b == b'-')
        })
}

/// The end of a URL with `http://`, `https://`, `ftp://` or `www.`.
fn marked_url_end(text: &str, at: usize) -> Option<usize> {
    let rest = &text.as_bytes()[at..];
    if !matches!(rest.first(), Some(b'h' | b'H' | b'f' | b'F' | b'w' | b'W')) {
        return None;
    }
    let mark = ["https://", "http://", "ftp://", "www."]
        .into_iter()
        .find(|mark| {
            rest.get(..mark.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(mark.as_bytes()))
        })?;
    let host = at + mark.len();
    let first = char_at(text, host).filter(|&c| is_name_char(chars::class(c)))?;
    let ascii = first.is_ascii();
    let end = skip(text, host, |c| match c {
        '.' | '-' | '_' | '~' | '%' | ':' | '@' => true,
        _ => is_name_char(chars::class(c)) && (c.is_ascii() || !ascii),
    });
    let end = trimmed(text, host, end);
    Some(path_end(text, at, end))
}

/// The end of an e-mail's domain at `at`: two labels or more, the last of at
/// least two letters.
fn domain_end(bytes: &[u8], at: usize) -> Option<usize> {
    let domain = bytes[at..].iter().take(DOMAIN_REACH);
    let len = domain
        .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'))
        .count();
    let mut domain = &bytes[at..at + len];
    while let [rest @ .., b'.' | b'-'] = domain {
        domain = rest;
    }
    let dot = domain.iter().rposition(|&byte| byte == b'.')?;
    let last = &domain[dot + 1..];
    let good = dot > 0 && last.len() >= 2 && last.iter().all(u8::is_ascii_alphabetic);
    good.then_some(at + domain.len())
}

/// The end of a URL whose host ends at `host`: of its port, path and query.
fn path_end(text: &str, start: usize, host: usize) -> usize {
    let bytes = text.as_bytes();
    let mut end = host;
    if bytes.get(host) == Some(&b':') {
        end = skip(text, host + 1, |c| c.is_ascii_digit());
        if end == host + 1 {
            return host;
        }
    }
    if !matches!(bytes.get(end), Some(b'/' | b'?' | b'#')) {
        return end;
    }
    let path = skip(text, end, |c| match c {
        '<' | '>' | '"' | '«' | '»' | '“' | '”' | '‘' | '’' | '{' | '}' | '|' | '\\' | '^'
        | '`' | '،' | '؛' | '؟' => false,
        _ => !matches!(
            chars::class(c),
            Class::Space | Class::Newline | Class::Other
        ),
    });
    trimmed(text, start, path)
}

/// The end of a URL without what belongs to the sentence: closing punctuation,
/// brackets that were not opened in it, invisible characters.
fn trimmed(text: &str, start: usize, end: usize) -> usize {
    let count = |c: char| text[start..end].matches(c).count();
    let mut unopened = None;
    text[start..end]
        .trim_end_matches(|c: char| match c {
            '.' | ',' | ':' | ';' | '!' | '?' | '\'' | '*' | '…' | '۔' => true,
            ')' | ']' => {
                let left = unopened.get_or_insert_with(|| {
                    (count(')') + count(']')).saturating_sub(count('(') + count('['))
                });
                let free = *left > 0;
                *left = left.saturating_sub(1);
                free
            }
            _ => matches!(chars::class(c), Class::Joiner | Class::Bidi | Class::Format),
        })
        .len()
        + start
}

/// The end of an `@name` whose `@` ends at `at`, if one stands there. A name
/// does not begin inside of a word, and has a letter or digit in it.
pub(super) fn handle_end(text: &str, at: usize) -> Option<usize> {
    let before = text[..at].chars().nth_back(1).map(chars::class);
    if before.is_some_and(is_name_char) {
        return None;
    }
    let mut named = false;
    let mut end = at;
    while let Some(c) = char_at(text, end) {
        let class = chars::class(c);
        if is_name_char(class) {
            named = true;
        } else if c != '_' && !(named && is_mark(class)) {
            let dotted = c == '.'
                && text
                    .as_bytes()
                    .get(end + 1)
                    .is_some_and(u8::is_ascii_alphanumeric)
                && text.as_bytes()[end - 1].is_ascii_alphanumeric();
            if !dotted {
                break;
            }
        }
        end += c.len_utf8();
    }
    named.then_some(end)
}

fn is_name_char(class: Class) -> bool {
    class.is_word_letter() || class.is_digit()
}
