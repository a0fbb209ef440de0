//! The ways to read a word as proclitics and a rest, without a dictionary.
//!
//! One table of splits serves the public iterator and the tagger, which reads
//! the keys of names off the same splits.

use std::borrow::Cow;
use std::iter::FusedIterator;
use std::ops::Range;

use crate::chars;

/// One way to take proclitics off a word, counted in letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Split {
    /// How many letters are proclitics, each of them one.
    pub(crate) taken: u8,
    /// What لل leaves out of the article, to be put before the rest.
    pub(crate) omitted: Omitted,
}

/// Letters of the article ال that are not written behind ل.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Omitted {
    /// None, or there is no article.
    Nothing,
    /// The alef: للرياض is ل and الرياض.
    Alef,
    /// Both, before a noun that begins with ل: للاذقية is ل and اللاذقية.
    AlefLam,
}

impl Omitted {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Nothing => "",
            Self::Alef => "ا",
            Self::AlefLam => "ال",
        }
    }
}

/// The first letters of a word, as many as proclitics can depend on.
pub(crate) type FirstLetters = [char; 3];

/// What a letter is as a proclitic before a noun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Proclitic {
    /// و or ف.
    Conjunction,
    /// ب or ك.
    Preposition,
    /// ل, behind which the article changes.
    Lam,
    None,
}

impl Proclitic {
    #[inline]
    pub(crate) const fn of(letter: char) -> Self {
        match letter {
            'و' | 'ف' => Self::Conjunction,
            'ب' | 'ك' => Self::Preposition,
            'ل' => Self::Lam,
            _ => Self::None,
        }
    }

    /// Whether a plain letter whose second byte this is may be a proclitic.
    #[inline]
    pub(crate) const fn ends_with(trail: u8) -> bool {
        const TRAILS: u64 = 1 << 0x08 | 1 << 0x01 | 1 << 0x28 | 1 << 0x03 | 1 << 0x04;
        TRAILS >> (trail & 0x3F) & 1 == 1
    }

    /// What the two bytes of a letter are; they may be any bytes.
    #[inline]
    pub(crate) const fn of_bytes(bytes: [u8; 2]) -> Self {
        match bytes {
            [0xD9, 0x88 | 0x81] => Self::Conjunction,
            [0xD8, 0xA8] | [0xD9, 0x83] => Self::Preposition,
            [0xD9, 0x84] => Self::Lam,
            _ => Self::None,
        }
    }
}

/// The splits before a noun or a name whose first letters these are, and how many
/// there are: و or ف, then ب, ك or ل, each at most once.
///
/// The article stays with the rest.
#[inline]
pub(crate) fn noun_splits([first, second, third]: [Proclitic; 3]) -> ([Split; 4], usize) {
    use Proclitic::{Conjunction, Lam, None, Preposition};
    let split = |taken, omitted| Split { taken, omitted };
    let mut splits = [split(1, Omitted::Nothing); 4];
    let (mut count, here, next) = match first {
        None => return (splits, 0),
        Conjunction => (1, second, third),
        Preposition | Lam => (0, first, second),
    };
    if matches!(here, Preposition | Lam) {
        let taken = if count == 0 { 1 } else { 2 };
        splits[count] = split(taken, Omitted::Nothing);
        count += 1;
        if (here, next) == (Lam, Lam) {
            splits[count] = split(taken, Omitted::Alef);
            splits[count + 1] = split(taken, Omitted::AlefLam);
            count += 2;
        }
    }
    (splits, count)
}

/// The split before a verb of the future: س before the present tense, whose
/// first letter is one of أ ن ي ت, alone or behind و or ف.
fn verb_split(letters: FirstLetters) -> Option<Split> {
    let at = usize::from(matches!(letters[0], 'و' | 'ف'));
    let future = letters[at] == 'س' && matches!(letters[at + 1], 'أ' | 'ا' | 'ن' | 'ي' | 'ت');
    future.then_some(Split {
        taken: if at == 0 { 1 } else { 2 },
        omitted: Omitted::Nothing,
    })
}

/// The first letters of a word, presentation forms opened, Persian kaf and yeh
/// read as the Arabic ones; spaces if there are fewer.
#[inline]
pub(crate) fn first_letters(word: &str) -> FirstLetters {
    // Nearly always, a word begins with three bare letters, or is of two.
    let letter = |&[lead, trail]: &[u8; 2]| bare_letter(lead, trail);
    let (pairs, rest) = word.as_bytes().as_chunks();
    match (pairs, rest) {
        ([first, second, third, ..], _) => {
            let letters = [first, second, third].map(letter);
            if !letters.contains(&' ') {
                return letters;
            }
        }
        ([first, second], []) => {
            let letters = [letter(first), letter(second), ' '];
            if !letters[..2].contains(&' ') {
                return letters;
            }
        }
        _ => {}
    }
    first_letters_anywhere(word)
}

/// The first letter of a word, if it is a plain one; it need not be bare.
#[inline]
pub(crate) fn first_letter(word: &str) -> Option<char> {
    let &[lead, trail, ..] = word.as_bytes() else {
        return None;
    };
    Some(bare_letter(lead, trail)).filter(|&letter| letter != ' ')
}

/// Whether a word of these first letters is written with أ, إ or آ behind one that may be a
/// proclitic, as hardly anything but a proclitic and another word is: وإليسا, لأوبر.
#[inline]
pub(crate) fn shows_proclitic(letters: FirstLetters) -> bool {
    matches!(letters, ['و' | 'ف' | 'ب' | 'ك' | 'ل', 'أ' | 'إ' | 'آ', _])
}

/// The plain letter that two bytes are; a space if they are none.
#[inline]
fn bare_letter(lead: u8, trail: u8) -> char {
    match (lead, trail) {
        (0xD8, 0xA1..=0xBA) | (0xD9, 0x81..=0x8A) => {
            let code = u32::from(lead & 0x1F) << 6 | u32::from(trail & 0x3F);
            char::from_u32(code).unwrap_or(' ')
        }
        _ => ' ',
    }
}

#[inline]
fn arabic_shape(letter: char) -> char {
    match letter {
        'ک' => 'ك',
        'ی' => 'ي',
        _ => letter,
    }
}

/// The same, whatever stands before and between the letters.
#[inline(never)]
fn first_letters_anywhere(word: &str) -> FirstLetters {
    let mut letters = [' '; 3];
    let mut len = 0;
    for c in word.chars() {
        if chars::class(c).extends_word() {
            continue;
        }
        match chars::presentation_form(c) {
            None => {
                letters[len] = arabic_shape(c);
                len += 1;
            }
            Some(form) => {
                for (slot, (_, letter)) in letters[len..].iter_mut().zip(letters_of(form)) {
                    *slot = letter;
                    len += 1;
                }
            }
        }
        if len == letters.len() {
            break;
        }
    }
    letters
}

/// Where the letter number `index` of a word stands, counted from 0.
pub(crate) struct Place {
    /// The start of the character that the letter is in, or the word's end.
    pub(crate) start: usize,
    /// Where the word goes on whole: `start`, or the end of a ligature whose
    /// first letter is an earlier one (ﻷ before its أ).
    pub(crate) whole: usize,
    /// The letters of that ligature from this one on.
    pub(crate) divided: &'static str,
}

/// Finds the letter number `index` of `word`.
pub(crate) fn place(word: &str, index: u8) -> Place {
    let mut before = usize::from(index);
    for (start, c) in letters_of(word) {
        let form = chars::presentation_form(c);
        let count = form.map_or(1, |form| letters_of(form).count());
        if before < count {
            let inside = form.filter(|_| before > 0);
            let divided = inside.and_then(|form| {
                let (at, _) = letters_of(form).nth(before)?;
                Some(&form[at..])
            });
            return Place {
                start,
                whole: start + divided.map_or(0, |_| c.len_utf8()),
                divided: divided.unwrap_or(""),
            };
        }
        before -= count;
    }
    Place {
        start: word.len(),
        whole: word.len(),
        divided: "",
    }
}

/// The characters of `text` that are letters, with their places: no marks, no
/// tatweel, nothing invisible.
fn letters_of(text: &str) -> impl Iterator<Item = (usize, char)> {
    text.char_indices()
        .filter(|&(_, c)| !chars::class(c).extends_word())
}

/// The ways to read a word as proclitics and a rest, the whole word first.
///
/// Arabic writes و *and*, ف *then*, ب *in*, ك *as*, ل *to*, and before verbs the
/// future's س, together with the word behind them. Without a dictionary nobody
/// knows whether بلدية is a word or ب and لدية; this iterator gives every reading
/// that the spelling allows, for whoever has the dictionary:
///
/// | proclitics | before |
/// |---|---|
/// | و or ف, or none | anything |
/// | then ب, ك or ل, or none | nouns, names, pronouns; ل also verbs |
/// | or then س | verbs that begin with أ, ن, ي or ت |
///
/// The article ال stays with the rest (والرياض is و and الرياض), where a
/// dictionary of names has it. Behind ل its alef is not written: للرياض is ل and
/// الرياض, and if the noun begins with ل, one ل is missing as well: للاذقية is ل
/// and اللاذقية. Such letters are put back, see [`ProcliticSplit::restored`].
///
/// A rest has at least one letter. (The tagger uses the same table, but wants
/// three letters of a name: shorter ones are nearly always part of a word.)
///
/// # Examples
///
/// ```
/// use aalam::ProcliticSplits;
///
/// let readings: Vec<String> = ProcliticSplits::of("وللرياض")
///     .map(|split| {
///         let mut parts: Vec<&str> = split.proclitics().collect();
///         let rest = split.rest();
///         parts.push(&rest);
///         parts.join("+")
///     })
///     .collect();
/// assert_eq!(
///     readings,
///     ["وللرياض", "و+للرياض", "و+ل+لرياض", "و+ل+الرياض", "و+ل+اللرياض"],
/// );
/// ```
#[derive(Clone, Debug)]
#[must_use = "iterators are lazy and do nothing unless consumed"]
pub struct ProcliticSplits<'w> {
    word: &'w str,
    splits: std::array::IntoIter<Option<Split>, 6>,
}

impl<'w> ProcliticSplits<'w> {
    /// Returns the readings of `word`, which should be one word, as
    /// [`Token::text`](crate::Token::text) gives it: marks, tatweel and
    /// presentation forms do not matter.
    pub fn of(word: &'w str) -> Self {
        let letters = first_letters(word);
        let whole = Split {
            taken: 0,
            omitted: Omitted::Nothing,
        };
        let mut splits = [Some(whole), None, None, None, None, verb_split(letters)];
        let (nouns, count) = noun_splits(letters.map(Proclitic::of));
        for (place, split) in splits[1..].iter_mut().zip(&nouns[..count]) {
            *place = Some(*split);
        }
        Self {
            word,
            splits: splits.into_iter(),
        }
    }
}

impl<'w> Iterator for ProcliticSplits<'w> {
    type Item = ProcliticSplit<'w>;

    fn next(&mut self) -> Option<ProcliticSplit<'w>> {
        self.splits
            .by_ref()
            .flatten()
            .find_map(|split| ProcliticSplit::new(self.word, split))
    }
}

impl FusedIterator for ProcliticSplits<'_> {}

/// One reading of a word: its proclitics and the rest. Made by
/// [`ProcliticSplits`].
///
/// Offsets are bytes of the word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProcliticSplit<'w> {
    word: &'w str,
    /// The ends of the first proclitic and of the last.
    first: usize,
    end: usize,
    restored: &'static str,
}

impl<'w> ProcliticSplit<'w> {
    /// The reading, if it leaves a letter of the word.
    fn new(word: &'w str, split: Split) -> Option<Self> {
        if split.taken == 0 {
            return Some(Self {
                word,
                first: 0,
                end: 0,
                restored: "",
            });
        }
        let place = |index| Some(place(word, index)).filter(|place| place.start < word.len());
        let rest = place(split.taken)?;
        Some(Self {
            word,
            first: place(1)?.whole,
            end: rest.whole,
            restored: if rest.divided.is_empty() {
                split.omitted.as_str()
            } else {
                rest.divided
            },
        })
    }

    /// Returns the proclitics as they are written, marks included, in order.
    pub fn proclitics(&self) -> impl Iterator<Item = &'w str> + use<'w> {
        [&self.word[..self.first], &self.word[self.first..self.end]]
            .into_iter()
            .filter(|proclitic| !proclitic.is_empty())
    }

    /// Returns the byte range of all proclitics together; empty if there are
    /// none.
    #[must_use]
    pub const fn prefix_range(&self) -> Range<usize> {
        0..self.end
    }

    /// Returns the byte range of the rest as it is written, without
    /// [`restored`](Self::restored) letters.
    #[must_use]
    pub const fn rest_range(&self) -> Range<usize> {
        self.end..self.word.len()
    }

    /// Returns the rest as it would be written alone: with the article's letters
    /// back in place where ل has left them out. Borrowed if none were.
    ///
    /// # Examples
    ///
    /// ```
    /// use aalam::ProcliticSplits;
    ///
    /// let split = ProcliticSplits::of("لِلرياض").nth(2).unwrap();
    /// assert!(split.proclitics().eq(["لِ"]));
    /// assert_eq!(split.rest(), "الرياض");
    /// assert_eq!(&"لِلرياض"[split.rest_range()], "لرياض");
    /// assert_eq!(split.restored(), "ا");
    /// ```
    #[must_use]
    pub fn rest(&self) -> Cow<'w, str> {
        let written = &self.word[self.end..];
        if self.restored.is_empty() {
            Cow::Borrowed(written)
        } else {
            Cow::Owned([self.restored, written].concat())
        }
    }

    /// Returns the letters that [`rest`](Self::rest) has in front of what is
    /// written: `ا` or `ال` of the article behind ل; the alef of a ligature that
    /// has the proclitic in it (ﻷمريكا is ل and أمريكا); usually none.
    #[must_use]
    pub const fn restored(&self) -> &'static str {
        self.restored
    }
}
