//! JSON Lines: one object a line.

use core::fmt;
use std::borrow::Cow;
use std::collections::HashSet;
use std::io::BufRead;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;

use super::entry::Entry;
use super::field::Field;
use super::lines::Lines;
use crate::error::{LoadError, LoadErrorKind};
use crate::gazetteer::builder::GazetteerBuilder;

/// Reads all objects into `builder`.
pub(super) fn read(
    mut lines: Lines<impl BufRead>,
    builder: &mut GazetteerBuilder,
) -> Result<(), LoadError> {
    while let Some(text) = lines.next_content()? {
        if let Err((column, kind)) = object(text, builder) {
            return Err(LoadError::new(lines.number(), column as u64, kind));
        }
        builder.row_was_at(lines.number());
    }
    Ok(())
}

/// Adds an entity; an error says in which column it is.
fn object(text: &str, builder: &mut GazetteerBuilder) -> Result<(), (usize, LoadErrorKind)> {
    let Object(object) = serde_json::from_str(text).map_err(|error| {
        let kind = if error.is_eof() {
            LoadErrorKind::ObjectOpen
        } else if text.trim_start().starts_with('{') {
            LoadErrorKind::Json(without_place(&error.to_string()))
        } else if text.trim_start().starts_with('[') {
            LoadErrorKind::JsonArray
        } else {
            LoadErrorKind::NoObject
        };
        (error.column().max(1), kind)
    })?;
    // Where the key stands: that it also stands elsewhere is unlikely.
    let column = |key: &str| text.find(&format!("\"{key}\"")).map_or(1, |at| at + 1);
    let mut entry = Entry::default();
    let mut seen = HashSet::with_capacity(object.len());
    for (key, value) in &object {
        let field = Field::of(key);
        let name = match field {
            Some(field) => field.as_str(),
            None => key,
        };
        if !seen.insert(name) {
            let again = text.match_indices(&format!("\"{key}\"")).last();
            let name = name.to_owned();
            return Err((
                again.map_or(1, |(at, _)| at + 1),
                LoadErrorKind::KeyTwice { name },
            ));
        }
        match field {
            Some(field) => set(&mut entry, field, value),
            None => match builder.label(key) {
                Some(label) => {
                    entry.push_field(label, free(value));
                    Ok(())
                }
                None => Err(LoadErrorKind::TooManyFields),
            },
        }
        .map_err(|kind| (column(key), kind))?;
    }
    if !object.is_empty() && object.iter().all(|(key, _)| Field::of(key).is_none()) {
        let keys = first_keys(&object);
        return Err((1, LoadErrorKind::OtherKeys { keys }));
    }
    let has = |field: Field| object.iter().any(|(key, _)| Field::of(key) == Some(field));
    entry.add_to(builder).map_err(|(field, kind)| match kind {
        LoadErrorKind::EmptyField { name } if !has(field) => {
            let keys = first_keys(&object);
            (1, LoadErrorKind::NoKey { name, keys })
        }
        kind => (column(field.as_str()), kind),
    })
}

/// At most so many keys are told of an object that has not the expected ones.
const MOST_KEYS: usize = 5;

fn first_keys(object: &[(String, Value)]) -> String {
    let keys = object.iter().map(|(key, _)| key.as_str());
    keys.take(MOST_KEYS).collect::<Vec<_>>().join(", ")
}

/// The keys and values of an object, in their order, those that come twice both.
struct Object(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Object {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Members)
    }
}

struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Object;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Object, A::Error> {
        let mut object = Vec::new();
        while let Some(member) = map.next_entry()? {
            object.push(member);
        }
        Ok(Object(object))
    }
}

fn set<'v>(entry: &mut Entry<'v>, field: Field, value: &'v Value) -> Result<(), LoadErrorKind> {
    let wrong = |expected| LoadErrorKind::WrongValue {
        name: field.as_str(),
        expected,
    };
    match (field, value) {
        (_, Value::Null) | (Field::Hide, Value::Bool(false)) => Ok(()),
        (_, Value::String(text)) => entry.set(field, text),
        (Field::Hide, Value::Bool(true)) => entry.set(field, "true"),
        (Field::Id, Value::Number(number)) => {
            entry.set_id(number.to_string());
            Ok(())
        }
        (Field::Priority, Value::Number(number)) => {
            let priority = number
                .as_i64()
                .and_then(|number| i32::try_from(number).ok());
            let bad = || LoadErrorKind::BadPriority {
                text: number.to_string(),
            };
            entry.set_priority(priority.ok_or_else(bad)?);
            Ok(())
        }
        (Field::Flags, Value::Array(flags)) => flags.iter().try_for_each(|flag| {
            let flag = flag.as_str().ok_or_else(|| wrong("a list of strings"))?;
            entry.set(field, flag)
        }),
        (_, Value::Array(names)) if field.is_list() => names.iter().try_for_each(|name| {
            entry.push(
                field,
                name.as_str().ok_or_else(|| wrong("a list of strings"))?,
            );
            Ok(())
        }),
        (Field::Hide, _) => Err(wrong("true or false")),
        (Field::Priority, _) => Err(wrong("a whole number")),
        (Field::Flags, _) => Err(wrong("a list of strings")),
        _ if field.is_list() => Err(wrong("a list of strings")),
        _ => Err(wrong("a string")),
    }
}

/// A free field: strings as they are, everything else as JSON.
fn free(value: &Value) -> Cow<'_, str> {
    match value {
        Value::Null => "".into(),
        Value::String(text) => text.trim().into(),
        other => other.to_string().into(),
    }
}

/// What `serde_json` says, without the place, which the error has.
fn without_place(message: &str) -> String {
    let end = message.rfind(" at line ").unwrap_or(message.len());
    message[..end].to_owned()
}
