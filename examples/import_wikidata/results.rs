//! Results of the Wikidata query service in JSON, read binding by binding.
//!
//! There are three forms: that of SPARQL 1.1, `{"head": …, "results":
//! {"bindings": […]}}`; and the array of bindings that the service's page saves,
//! whose values are strings, or, verbose, the same objects.

use std::collections::HashMap;
use std::fmt;
use std::io::Write;

use anyhow::{Result, anyhow};
use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::classes::{Classes, id};
use super::common::{Input, Output, Row, Skips, is_arabic, without_note};
use super::{Args, message_of};

/// Whether a file has results, and is no dump: those are an array whose lines
/// begin with an entity's type, id or page.
pub(crate) fn are_in(input: &mut Input) -> Result<bool> {
    while let Some(line) = input.next_line()? {
        let Ok(line) = line else { return Ok(false) };
        let start: String = line
            .chars()
            .filter(|c| !c.is_whitespace())
            .take(12)
            .collect();
        match start.as_str() {
            "" => {}
            "[" => {
                let next = input.next_line()?.and_then(Result::ok).unwrap_or("").trim();
                return Ok(next == "{" || next.starts_with("{\"item"));
            }
            start => {
                return Ok(start.starts_with("[{")
                    || start == "{"
                    || start.starts_with("{\"head\""));
            }
        }
    }
    Ok(false)
}

/// Reads the bindings.
pub(crate) fn import<W: Write>(
    input: &mut Input,
    args: &Args,
    classes: &Classes,
    skips: &mut Skips,
    output: &mut Output<W>,
) -> Result<()> {
    let path = input.path.clone();
    let mut number = 0;
    let mut failed = None;
    let mut each = |binding: Binding| {
        number += 1;
        let result = match entity(&binding, args, classes) {
            Ok(Some(row)) => output.write(&row),
            Ok(None) => Ok(()),
            Err(bad) => skips.bad(&format!("{}: result {number}: {bad}", path.display())),
        };
        result.map_err(|error| {
            let message = error.to_string();
            failed = Some(error);
            message
        })
    };
    let mut json = serde_json::Deserializer::from_reader(input.reader());
    let read = Results(&mut each)
        .deserialize(&mut json)
        .and_then(|()| json.end());
    match (failed, read) {
        (Some(error), _) => Err(error),
        (None, Err(error)) => {
            let (line, column) = (error.line(), error.column());
            let (path, message) = (path.display(), message_of(&error));
            Err(anyhow!(
                "{path}:{line}:{column}: {message}; expected query results in JSON"
            ))
        }
        (None, Ok(())) => Ok(()),
    }
}

/// The entity of a binding, if it has an Arabic name and a type; or what is
/// wrong.
fn entity(binding: &Binding, args: &Args, classes: &Classes) -> Result<Option<Row>, String> {
    let get = |name: &str| binding.get(name).map(|value| value.0.as_str());
    let item = get("item").ok_or("the result has no `item`")?;
    let id = id(item).ok_or_else(|| format!("the item {item:?} is no entity of Wikidata"))?;
    let label = get("itemLabel").ok_or("the result has no `itemLabel`")?;
    let class = |class: &str| {
        classes
            .type_of(super::classes::id(class)?)
            .map(str::to_owned)
    };
    let entity_type = match (get("type"), get("class")) {
        (Some(label), _) => Some(label.to_owned()),
        (None, Some(uri)) => class(uri).or_else(|| args.r#type.clone()),
        (None, None) => {
            let missing = "the result has neither `class` nor `type`; use --type";
            Some(args.r#type.clone().ok_or(missing)?)
        }
    };
    let sitelinks: u32 = get("sitelinks")
        .map_or(Ok(0), str::parse)
        .map_err(|_| "`sitelinks` is no number")?;
    let Some(entity_type) = entity_type.filter(|_| is_arabic(label) && sitelinks >= args.sitelinks)
    else {
        return Ok(None);
    };
    let mut row = Row {
        id: format!("Q{id}"),
        entity_type,
        priority: i32::try_from(sitelinks).unwrap_or(i32::MAX),
        ..Row::default()
    };
    row.push_name(without_note(label));
    // The label service joins aliases with a comma.
    for name in get("itemAltLabel").unwrap_or("").split(", ") {
        if is_arabic(name) {
            row.push_name(without_note(name));
        }
    }
    if let Some(latin) = get("latin").filter(|latin| !is_arabic(latin)) {
        row.push_latin(without_note(latin));
    }
    Ok(Some(row))
}

type Binding = HashMap<String, Value>;

/// A string, or an object with one.
struct Value(String);

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Either {
            Text(String),
            Term { value: String },
        }
        Ok(Self(match Either::deserialize(deserializer)? {
            Either::Text(value) | Either::Term { value } => value,
        }))
    }
}

/// Gives bindings away as they come, wherever they are in the document.
struct Results<'f, F>(&'f mut F);

impl<'de, F: FnMut(Binding) -> Result<(), String>> DeserializeSeed<'de> for Results<'_, F> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, F: FnMut(Binding) -> Result<(), String>> Visitor<'de> for Results<'_, F> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("query results")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            if matches!(key.as_str(), "results" | "bindings") {
                map.next_value_seed(Results(&mut *self.0))?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        while let Some(binding) = seq.next_element()? {
            (self.0)(binding).map_err(serde::de::Error::custom)?;
        }
        Ok(())
    }
}
