//! Why a word counts as a name: the signals for and against, and their weights.

use core::fmt;

use crate::error::named;

/// The signals that spoke for or against a mention, as a set.
///
/// [`Mention::evidence`](crate::Mention::evidence) gives it; it prints as the
/// signals' names, `title+document`.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Evidence(u32);

/// One signal for or against a mention, and what it weighs in
/// [`Mention::score`](crate::Mention::score).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Signal {
    /// The list vouches for the name: it needs no other evidence. (+8)
    Listed,
    /// The name has two words or more. (+4)
    FullName,
    /// A title or another word that persons' names follow stands before it, or a verb of
    /// saying (الرئيس، وزير الخارجية، قال); or an honour follows it (عليه السلام), or a
    /// colon a well-known family name that begins a headline (باول: الفائدة باقية). Before a state or
    /// its capital, a verb in the feminine that is said of governments (قررت كابل). (+4)
    Title,
    /// A place word stands before it: مدينة، محافظة. (+5)
    PlaceWord,
    /// A preposition of place or a word of the compass stands before it (في، إلى، قرب، شمال),
    /// or what says that it comes from there (قادمة من). (+3)
    Preposition,
    /// A word that organizations' names follow stands before it: شركة. (+5)
    OrgWord,
    /// A verb that follows persons' names stands behind it: قال. (+1)
    Verb,
    /// It is made of known given and family names. (+3)
    NameParts,
    /// It is made of a word that organizations' names begin with and what belongs
    /// to it. (+3)
    OrgParts,
    /// Several entries of a list that nobody has read agree about it. (+2)
    Support,
    /// The document also has the entity's full name, or the same name with evidence. (+5)
    Document,
    /// It is an ordinary word of the language, too. (−1)
    Ordinary,
    /// It is an ordinary word, and nobody has read the list. (−5)
    Suspect,
    /// The name was found behind a proclitic that may be part of the word. (−2)
    Proclitic,
    /// At least half of the entities of this name are of another type. (−1)
    Conflict,
    /// It stands as an adjective behind a noun with the article: العاصمة السعودية.
    /// (+6)
    Adjective,
    /// A single word from a large list that nobody has vetted. (−1)
    Unvetted,
    /// The adjective of a country follows an organization's name (ميلان الإيطالي), or
    /// in the feminine a place's (سرت الليبية); or its country does, in brackets (الأهلي (مصر)). (+5)
    Nisba,
    /// An organization's name stands in quotes or brackets alone, as newspapers write
    /// their own, or it or a place's in a dateline: «الشرق الأوسط»، الخبر – واس، إسطنبول /
    /// الأناضول. (+5)
    Quoted,
    /// It is in a row with a name of its kind that is sure (الأنبار ونينوى وصلاح الدين), or
    /// it is that club's opponent (فاز الهلال على النصر). (+4)
    Neighbour,
    /// Its segment (see [`Tagger::tag`](crate::Tagger::tag)) speaks of a match or has a result, and it is an organization's: أسقط
    /// برشلونة ضيفه بهدفين. (+5)
    Match,
    /// It is a place in a country that the document names («في صور» in news from Lebanon), or where
    /// it is stands right beside it (طرابلس الليبية). (+2)
    Country,
    /// It is a city's name and a club's, and the verb is said of one of them: cities are feminine.
    /// (+5)
    Agreement,
}

named! {
    Signal, "signal":
    Listed = "listed",
    FullName = "full-name",
    Title = "title",
    PlaceWord = "place-word",
    Preposition = "preposition",
    OrgWord = "org-word",
    Verb = "verb",
    NameParts = "name-parts",
    OrgParts = "org-parts",
    Support = "support",
    Document = "document",
    Ordinary = "ordinary",
    Suspect = "suspect",
    Proclitic = "proclitic",
    Conflict = "conflict",
    Adjective = "adjective",
    Unvetted = "unvetted",
    Nisba = "nisba",
    Quoted = "quoted",
    Neighbour = "neighbour",
    Match = "match",
    Country = "country",
    Agreement = "agreement",
}

impl Signal {
    /// Returns what the signal adds to a mention's score.
    #[must_use]
    pub const fn weight(self) -> i32 {
        match self {
            Self::Listed => 8,
            Self::Adjective => 6,
            Self::Document
            | Self::PlaceWord
            | Self::OrgWord
            | Self::Nisba
            | Self::Quoted
            | Self::Match
            | Self::Agreement => 5,
            Self::FullName | Self::Title | Self::Neighbour => 4,
            Self::NameParts | Self::OrgParts | Self::Preposition => 3,
            Self::Support | Self::Country => 2,
            Self::Verb => 1,
            Self::Conflict | Self::Ordinary | Self::Unvetted => -1,
            Self::Proclitic => -2,
            Self::Suspect => -5,
        }
    }
}

impl Evidence {
    /// Of an ordinary word on a list that nobody has read.
    pub(super) const SUSPECT: Self = Self(0)
        .with(Signal::Ordinary)
        .with(Signal::Suspect)
        .with(Signal::Unvetted);

    /// Whether the signal is there.
    #[must_use]
    pub const fn has(self, signal: Signal) -> bool {
        self.0 >> signal as u32 & 1 == 1
    }

    /// Returns the signals, in the order of [`Signal::ALL`].
    pub fn signals(self) -> impl Iterator<Item = Signal> {
        let all = Signal::ALL.iter().copied();
        all.filter(move |&signal| self.has(signal))
    }

    /// Returns the sum of the signals' weights.
    #[must_use]
    #[inline]
    pub fn score(self) -> i32 {
        let sum = |at: usize| i32::from(SUMS[at][(self.0 >> (8 * at) & 0xFF) as usize]);
        sum(0) + sum(1) + sum(2)
    }

    /// Whether what is beside the name says what kind of name it is.
    pub(super) const fn is_said(self) -> bool {
        self.has(Signal::OrgWord)
            || self.has(Signal::PlaceWord)
            || self.has(Signal::Nisba)
            || self.has(Signal::Adjective)
            || self.has(Signal::Match)
    }

    pub(super) const fn with(self, signal: Signal) -> Self {
        Self(self.0 | 1 << signal as u32)
    }

    pub(super) const fn without(self, signal: Signal) -> Self {
        Self(self.0 & !(1 << signal as u32))
    }

    pub(super) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) const fn with_if(self, signal: Signal, there: bool) -> Self {
        if there { self.with(signal) } else { self }
    }
}

/// The sums of weights by eight signals each: one for each set of them.
const SUMS: [[i8; 256]; 3] = {
    let mut sums = [[0; 256]; 3];
    let mut at = 0;
    while at < Signal::ALL.len() {
        let mut set = 0;
        while set < 256 {
            if set >> (at % 8) & 1 == 1 {
                #[expect(clippy::cast_possible_truncation, reason = "weights are small")]
                let weight = Signal::ALL[at].weight() as i8;
                sums[at / 8][set] += weight;
            }
            set += 1;
        }
        at += 1;
    }
    sums
};

impl fmt::Display for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.signals().map(Signal::as_str).collect();
        f.pad(&names.join("+"))
    }
}

impl fmt::Debug for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Evidence({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_signals_are_listed_in_their_order() {
        for (at, signal) in Signal::ALL.iter().copied().enumerate() {
            assert_eq!(signal as usize, at, "{signal:?}");
            assert_eq!(Evidence::default().with(signal).score(), signal.weight());
        }
    }
}
