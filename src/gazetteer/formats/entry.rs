//! What a row of a list says of an entity, whatever file it stands in.

use core::cell::OnceCell;
use std::borrow::Cow;
use std::collections::HashSet;

use super::field::Field;
use super::written::{without_additions, without_titles};
use crate::error::LoadErrorKind;
use crate::gazetteer::builder::{GazetteerBuilder, has_words, wordless};
use crate::gazetteer::entity::EntityType;
use crate::gazetteer::gaps::barring_sign;
use crate::gazetteer::nisba;
use crate::gazetteer::rules::Policy;

/// A row; what it does not say is empty.
#[derive(Default)]
pub(super) struct Entry<'r> {
    name: &'r str,
    entity_type: &'r str,
    id: Cow<'r, str>,
    canonical: &'r str,
    /// Aliases, Latin and ambiguous names, demonyms.
    names: Vec<(Field, &'r str)>,
    priority: Option<i32>,
    policy: Option<Policy>,
    hide: bool,
    /// Free fields, by the number of their name.
    fields: Vec<(u16, Cow<'r, str>)>,
}

impl<'r> Entry<'r> {
    /// Takes what a field says; of a list, what is between `|`.
    pub(super) fn set(&mut self, field: Field, text: &'r str) -> Result<(), LoadErrorKind> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(());
        }
        match field {
            Field::Name => self.name = text,
            Field::Type => self.entity_type = text,
            Field::Id => self.id = text.into(),
            Field::Canonical => self.canonical = text,
            Field::Aliases | Field::Latin | Field::Ambiguous | Field::Demonyms => {
                self.names.extend(parts(text).map(|name| (field, name)));
            }
            Field::Priority => {
                let bad = |_| LoadErrorKind::BadPriority { text: text.into() };
                self.priority = Some(text.parse().map_err(bad)?);
            }
            Field::Flags => {
                for flag in parts(text) {
                    self.flag(flag)?;
                }
            }
            Field::Hide => {
                self.hide = match text.to_ascii_lowercase().as_str() {
                    "1" | "yes" | "true" | "hide" => true,
                    "0" | "no" | "false" => false,
                    _ => return Err(LoadErrorKind::BadHide { text: text.into() }),
                }
            }
        }
        Ok(())
    }

    /// Takes an id that is a number.
    #[cfg(feature = "serde")]
    pub(super) fn set_id(&mut self, id: String) {
        self.id = id.into();
    }

    #[cfg(feature = "serde")]
    pub(super) fn set_priority(&mut self, priority: i32) {
        self.priority = Some(priority);
    }

    /// Adds one name of a list.
    #[cfg(feature = "serde")]
    pub(super) fn push(&mut self, list: Field, name: &'r str) {
        self.names.push((list, name.trim()));
    }

    /// Adds a free field.
    pub(super) fn push_field(&mut self, label: u16, value: Cow<'r, str>) {
        if !value.is_empty() {
            self.fields.push((label, value));
        }
    }

    fn flag(&mut self, flag: &str) -> Result<(), LoadErrorKind> {
        let policy = match flag.to_ascii_lowercase().as_str() {
            "hide" => {
                self.hide = true;
                return Ok(());
            }
            "alone-never" => Policy::NeverAlone,
            policy => policy
                .parse()
                .map_err(|_| LoadErrorKind::BadFlag { flag: flag.into() })?,
        };
        match self.policy.replace(policy) {
            Some(first) if first != policy => Err(LoadErrorKind::TwoFlags {
                name: None,
                first: first.as_str(),
                second: policy.as_str(),
            }),
            _ => Ok(()),
        }
    }

    /// Gives the row to the builder; an error says in which field it is.
    pub(super) fn add_to(
        self,
        builder: &mut GazetteerBuilder,
    ) -> Result<(), (Field, LoadErrorKind)> {
        let some = |text: &'r str, or: &'r str| if text.is_empty() { or } else { text };
        let canonical = some(self.canonical, self.name);
        let id = if self.id.is_empty() {
            canonical
        } else {
            &*self.id
        };
        let empty = |field: Field| {
            (
                field,
                LoadErrorKind::EmptyField {
                    name: field.as_str(),
                },
            )
        };
        if self.hide {
            if id.is_empty() {
                return Err(empty(Field::Id));
            }
            builder.hide(id);
            return Ok(());
        }
        if self.name.is_empty() {
            return Err(empty(Field::Name));
        }
        let entity_type = match (self.entity_type, &builder.checks.default_type) {
            ("", None) => return Err(empty(Field::Type)),
            ("", Some(default)) => default.clone(),
            (label, _) => EntityType::from(label),
        };
        builder
            .check_type(id, &entity_type)
            .map_err(|kind| (Field::Type, kind))?;
        self.check_names()?;
        self.check_flags(id, builder)?;
        // Too many entities: `build` says so.
        if let Some(entity) = builder.declare(id, entity_type.clone(), canonical) {
            self.add_as(entity, &entity_type, builder);
        }
        Ok(())
    }

    /// The name and all others.
    fn all_names(&self) -> impl Iterator<Item = (Field, &'r str)> {
        std::iter::once((Field::Name, self.name)).chain(self.names.iter().copied())
    }

    /// Whether there are words in all names, so that all or none of a row is added.
    fn check_names(&self) -> Result<(), (Field, LoadErrorKind)> {
        let is_bad = |&(field, name): &(Field, &str)| match field {
            Field::Demonyms => !nisba::has_letters(name),
            _ => !has_words(name),
        };
        match self.all_names().find(is_bad) {
            None => Ok(()),
            Some((field, name)) => {
                let why = wordless(name);
                let name = name.to_owned();
                Err((field, LoadErrorKind::NoWords { name, why }))
            }
        }
    }

    /// Whether rows before say of no name of the entity when it counts, and this one otherwise.
    fn check_flags(
        &self,
        id: &str,
        builder: &mut GazetteerBuilder,
    ) -> Result<(), (Field, LoadErrorKind)> {
        let Some(policy) = self.policy.filter(|_| builder.is_strict()) else {
            return Ok(());
        };
        for (_, name) in self.all_names().filter(|&(field, _)| is_flagged(field)) {
            builder
                .check_flag(id, name, policy)
                .map_err(|kind| (Field::Flags, kind))?;
        }
        Ok(())
    }

    /// Adds what is known to be good.
    fn add_as(&self, entity: u32, entity_type: &EntityType, builder: &mut GazetteerBuilder) {
        if let Some(priority) = self.priority {
            builder.rules.set_priority(entity, priority);
        }
        for (label, value) in &self.fields {
            builder.add_field(entity, *label, value);
        }
        let is_person = entity_type.is_person();
        let mut derive = entity_type.is_location();
        let ambiguous = self.names.iter();
        let ambiguous = ambiguous.filter(|(field, _)| *field == Field::Ambiguous);
        // Who gives aliases says whether somebody is called without the title, too.
        let only_name = self.names.iter().all(|(field, _)| *field != Field::Aliases);
        let doubted: HashSet<&str> = ambiguous.map(|&(_, name)| name).collect();
        // Few rows have a name with something in brackets.
        let names: OnceCell<HashSet<&str>> = OnceCell::new();
        let is_name = |name: &str| {
            let names = names.get_or_init(|| self.all_names().map(|(_, name)| name).collect());
            names.contains(name)
        };
        for (field, name) in self.all_names() {
            let policy = match field {
                Field::Demonyms => {
                    derive = false;
                    builder.add_demonym(entity, name);
                    continue;
                }
                // In another column the name says what the entity is called, and is doubtful.
                _ if doubted.contains(name) => Policy::Evidence,
                _ => self.policy.unwrap_or_default(),
            };
            builder.add_name_with(entity, name, policy);
            let rest = without_additions(name, is_person);
            let bare = rest.unwrap_or(name);
            let may_have_title = is_person && field == Field::Name && only_name;
            let untitled = may_have_title.then(|| without_titles(bare)).flatten();
            let rest = untitled.or(rest);
            match rest {
                // طرابلس (لبنان), which the row calls طرابلس, too.
                Some(rest) if is_name(rest) => continue,
                Some(rest) => {
                    builder.add_name_with(entity, rest, policy);
                }
                None => {}
            }
            if let Some(sign) = barring_sign(rest.unwrap_or(name)) {
                builder.barred(sign);
            }
        }
        if derive {
            builder.derive_demonyms(entity, self.name);
        }
    }
}

/// Whether the flags of a row say when the names of a field count.
fn is_flagged(field: Field) -> bool {
    !matches!(field, Field::Ambiguous | Field::Demonyms)
}

/// What is between `|`. Spreadsheets that join cells leave some of it empty.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split('|')
        .map(str::trim)
        .filter(|part| !part.is_empty())
}
