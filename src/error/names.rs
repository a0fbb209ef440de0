//! Values that have names: the macro that gives a type its names, and the error of a text that
//! is none of them.

use core::fmt;

/// A text that names no value of a type, such as no [`Precision`](crate::Precision).
///
/// Its message lists the names that there are.
///
/// # Examples
///
/// ```
/// use aalam::Precision;
///
/// assert_eq!("high".parse(), Ok(Precision::High));
/// assert_eq!(
///     "highest".parse::<Precision>().unwrap_err().to_string(),
///     "there is no precision \"highest\"; there are high, balanced, recall"
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseNameError {
    what: &'static str,
    text: Box<str>,
    /// What there is.
    known: Box<str>,
}

impl ParseNameError {
    /// There is no such `what`, but these.
    pub(crate) fn new(what: &'static str, text: &str, names: &[&str]) -> Self {
        let known = format!("there are {}", names.join(", "));
        Self::beside(what, text, known)
    }

    /// There is no such `what`; `known` says what there is.
    pub(crate) fn beside(what: &'static str, text: &str, known: String) -> Self {
        Self {
            what,
            text: text.into(),
            known: known.into(),
        }
    }
}

impl fmt::Display for ParseNameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "there is no {} {:?}; {}",
            self.what, self.text, self.known
        )
    }
}

impl std::error::Error for ParseNameError {}

/// Gives each value of an enum its name, as which it prints and from which it is parsed; the
/// second name is what errors call a value.
macro_rules! named {
    ($type:ident, $what:literal: $($value:ident = $name:literal),* $(,)?) => {
        impl $type {
            /// All values, in their order.
            pub const ALL: &'static [Self] = &[$(Self::$value),*];

            /// Returns the name in lower case, as it is printed and parsed.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$value => $name),*
                }
            }
        }

        impl core::fmt::Display for $type {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl core::str::FromStr for $type {
            type Err = $crate::error::ParseNameError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                let mut all = Self::ALL.iter().copied();
                all.find(|value| value.as_str() == text)
                    .ok_or_else(|| Self::Err::new($what, text, &[$($name),*]))
            }
        }
    };
}

pub(crate) use named;
