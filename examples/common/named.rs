//! Options whose values have names in the library.

use std::error::Error;
use std::fmt::Display;
use std::str::FromStr;

use clap::builder::{PossibleValuesParser, TypedValueParser};

/// Takes one of the values by its name; help and errors list them.
pub(crate) fn named<T>(all: &[T]) -> impl TypedValueParser<Value = T>
where
    T: Clone + Display + FromStr<Err: Error + Send + Sync + 'static> + Send + Sync + 'static,
{
    let names: Vec<String> = all.iter().map(T::to_string).collect();
    PossibleValuesParser::new(names).try_map(|name| name.parse::<T>())
}
