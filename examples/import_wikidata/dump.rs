//! The JSON dump: an array with one entity a line, each but the last with a
//! comma behind it.
//!
//! Only what is needed is decoded: labels and aliases in a few languages, the
//! classes, the number of sitelinks. What PHP writes as an empty array may be an
//! empty object.

use std::fmt;
use std::io::Write;

use anyhow::Result;
use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::classes::{Classes, id};
use super::common::{BadLine, Input, Output, Row, Skips, is_arabic, without_note};
use super::{Args, message_of};

/// Reads what is a subclass of what. Bad lines are told of when the entities are
/// read.
pub(crate) fn read_subclasses(input: &mut Input, classes: &mut Classes) -> Result<()> {
    while let Some(line) = input.next_line()? {
        let Some(object) = line
            .ok()
            .and_then(object)
            .filter(|line| line.contains("\"P279\""))
        else {
            continue;
        };
        let Ok(item) = serde_json::from_str::<Item>(object) else {
            continue;
        };
        if let Some(class) = id(&item.id) {
            let parents = item.claims.subclass_of.iter();
            parents
                .filter_map(Statement::class)
                .for_each(|parent| classes.add_parent(class, parent));
        }
    }
    Ok(())
}

/// Reads the entities.
pub(crate) fn import<W: Write>(
    input: &mut Input,
    args: &Args,
    classes: &Classes,
    skips: &mut Skips,
    output: &mut Output<W>,
) -> Result<()> {
    let path = input.path.clone();
    while let Some(line) = input.next_line()? {
        let row = line.and_then(|line| entity(line, args, classes));
        let number = input.number();
        if let Some(Some(row)) = skips.check(row, &path, number)? {
            output.write(&row)?;
        }
    }
    Ok(())
}

/// The object of a line, if there is one.
fn object(line: &str) -> Option<&str> {
    let line = line.trim();
    let object = line.strip_suffix(',').unwrap_or(line);
    (!matches!(object, "" | "[" | "]")).then_some(object)
}

/// The entity in a line, if it has an Arabic name and a type.
fn entity(line: &str, args: &Args, classes: &Classes) -> Result<Option<Row>, BadLine> {
    let Some(object) = object(line) else {
        return Ok(None);
    };
    if !object.contains("\"ar\"") && object.ends_with('}') {
        return Ok(None);
    }
    let item: Item = serde_json::from_str(object).map_err(|error| {
        let message = format!(
            "{}; expected an entity of the JSON dump",
            message_of(&error)
        );
        BadLine::new(error.column().max(1), message)
    })?;
    let sitelinks = item.sitelinks.0;
    if id(&item.id).is_none() || sitelinks < args.sitelinks {
        return Ok(None);
    }
    let mut statements: Vec<&Statement> = item.claims.instance_of.iter().collect();
    statements.sort_by_key(|statement| statement.rank != Rank::Preferred);
    let mut found = statements.into_iter().filter_map(Statement::class);
    let Some(entity_type) = found.find_map(|class| classes.type_of(class)) else {
        return Ok(None);
    };
    let mut row = Row {
        id: item.id,
        entity_type: entity_type.to_owned(),
        priority: i32::try_from(sitelinks).unwrap_or(i32::MAX),
        ..Row::default()
    };
    for name in item
        .labels
        .arabic
        .iter()
        .chain(item.aliases.arabic.iter().flatten())
    {
        let name = without_note(&name.value);
        if is_arabic(name) {
            row.push_name(name);
        }
    }
    let labels = [item.labels.english, item.labels.any];
    let aliases = [item.aliases.english, item.aliases.any];
    for name in labels
        .iter()
        .flatten()
        .chain(aliases.iter().flatten().flatten())
    {
        if !is_arabic(&name.value) {
            row.push_latin(without_note(&name.value));
        }
    }
    Ok(Some(row))
}

#[derive(Deserialize)]
struct Item {
    id: String,
    #[serde(default)]
    labels: Languages<Term>,
    #[serde(default)]
    aliases: Languages<Vec<Term>>,
    #[serde(default)]
    claims: Claims,
    #[serde(default)]
    sitelinks: Count,
}

/// A name in a language.
#[derive(Deserialize)]
struct Term {
    value: String,
}

/// What there is in the languages of interest; `mul` stands for all that have no
/// name of their own.
struct Languages<T> {
    arabic: Option<T>,
    english: Option<T>,
    any: Option<T>,
}

impl<T> Default for Languages<T> {
    fn default() -> Self {
        Self {
            arabic: None,
            english: None,
            any: None,
        }
    }
}

#[derive(Default)]
struct Claims {
    instance_of: Vec<Statement>,
    subclass_of: Vec<Statement>,
}

#[derive(Default)]
struct Count(u32);

#[derive(Deserialize)]
struct Statement {
    mainsnak: Snak,
    #[serde(default)]
    rank: Rank,
}

#[derive(Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum Rank {
    Preferred,
    #[default]
    Normal,
    Deprecated,
}

/// A value, or that it is unknown or that there is none.
#[derive(Deserialize)]
struct Snak {
    datavalue: Option<DataValue>,
}

#[derive(Deserialize)]
struct DataValue {
    value: EntityId,
}

#[derive(Deserialize)]
struct EntityId {
    id: Option<String>,
    /// All there is in dumps of before 2017.
    #[serde(rename = "numeric-id")]
    number: Option<u32>,
}

impl Statement {
    fn class(&self) -> Option<u32> {
        let value = &self.mainsnak.datavalue.as_ref()?.value;
        let class = value.id.as_deref().map_or(value.number, id);
        class.filter(|_| self.rank != Rank::Deprecated)
    }
}

/// An object of which a few keys count; an empty array is one without any.
trait Keys: Default {
    fn take<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error>;
}

impl<T> Languages<T> {
    fn place(&mut self, language: &str) -> Option<&mut Option<T>> {
        match language {
            "ar" => Some(&mut self.arabic),
            "en" => Some(&mut self.english),
            "mul" => Some(&mut self.any),
            _ => None,
        }
    }
}

impl<T: for<'t> Deserialize<'t>> Keys for Languages<T> {
    fn take<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match self.place(key) {
            Some(place) => *place = Some(map.next_value()?),
            None => drop(map.next_value::<IgnoredAny>()?),
        }
        Ok(())
    }
}

impl Keys for Claims {
    fn take<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "P31" => self.instance_of = map.next_value()?,
            "P279" => self.subclass_of = map.next_value()?,
            _ => drop(map.next_value::<IgnoredAny>()?),
        }
        Ok(())
    }
}

impl Keys for Count {
    fn take<'de, A: MapAccess<'de>>(&mut self, _: &str, map: &mut A) -> Result<(), A::Error> {
        self.0 += 1;
        map.next_value::<IgnoredAny>().map(drop)
    }
}

struct KeysVisitor<K>(K);

impl<'de, K: Keys> Visitor<'de> for KeysVisitor<K> {
    type Value = K;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<K, A::Error> {
        while let Some(key) = map.next_key::<Key>()? {
            self.0.take(key.as_str(), &mut map)?;
        }
        Ok(self.0)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut empty: A) -> Result<K, A::Error> {
        match empty.next_element::<IgnoredAny>()? {
            None => Ok(self.0),
            Some(_) => Err(serde::de::Error::custom("expected an object")),
        }
    }
}

macro_rules! deserialize_keys {
    ($([$($generics:tt)*] $keys:ty),* $(,)?) => {$(
        impl<'de, $($generics)*> Deserialize<'de> for $keys {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_any(KeysVisitor(Self::default()))
            }
        }
    )*};
}

deserialize_keys!([] Claims, [] Count, [T: for<'t> Deserialize<'t>] Languages<T>);

/// A key, copied only if it is as short as those that count.
struct Key {
    bytes: [u8; 4],
    len: usize,
}

impl Key {
    fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..self.len]).unwrap_or("")
    }
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(KeyVisitor)
    }
}

struct KeyVisitor;

impl Visitor<'_> for KeyVisitor {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, key: &str) -> Result<Key, E> {
        let mut bytes = [0; 4];
        let len = if key.len() <= 4 { key.len() } else { 0 };
        bytes[..len].copy_from_slice(&key.as_bytes()[..len]);
        Ok(Key { bytes, len })
    }
}
