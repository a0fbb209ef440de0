//! What a row of a list says of an entity, whatever file it stands in.

use core::cell::OnceCell;
use std::borrow::Cow;
use std::collections::HashSet;

use super::written::{is_barred, without_additions};
use crate::error::LoadErrorKind;
use crate::gazetteer::builder::{GazetteerBuilder, has_words, wordless};
use crate::gazetteer::entity::EntityType;
use crate::gazetteer::nisba;
use crate::gazetteer::rules::Policy;

/// A column of a table or a key of an object that means something; all others
/// are free fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Name,
    Type,
    Id,
    Canonical,
    Aliases,
    Latin,
    Ambiguous,
    Demonyms,
    Priority,
    Flags,
    Hide,
}

impl Field {
    const ALL: [(Self, &'static str); 11] = [
        (Self::Name, "name"),
        (Self::Type, "type"),
        (Self::Id, "id"),
        (Self::Canonical, "canonical"),
        (Self::Aliases, "aliases"),
        (Self::Latin, "latin"),
        (Self::Ambiguous, "ambiguous"),
        (Self::Demonyms, "demonyms"),
        (Self::Priority, "priority"),
        (Self::Flags, "flags"),
        (Self::Hide, "hide"),
    ];

    /// The field that is called so, in any case.
    pub(super) fn of(name: &str) -> Option<Self> {
        let known = |(_, known): &&(Self, &str)| known.eq_ignore_ascii_case(name);
        Self::ALL.iter().find(known).map(|&(field, _)| field)
    }

    pub(super) fn as_str(self) -> &'static str {
        let this = |(field, _): &&(Self, &str)| *field == self;
        Self::ALL.iter().find(this).map_or("", |&(_, name)| name)
    }

    /// Whether the field is a list of names.
    #[cfg(feature = "serde")]
    pub(super) fn is_list(self) -> bool {
        matches!(
            self,
            Self::Aliases | Self::Latin | Self::Ambiguous | Self::Demonyms
        )
    }
}

/// A row; what it does not say is empty.
#[derive(Default)]
pub(super) struct Entry<'r> {
    name: &'r str,
    entity_type: &'r str,
    id: &'r str,
    canonical: &'r str,
    /// Aliases, Latin and ambiguous names, demonyms.
    names: Vec<(Field, &'r str)>,
    priority: Option<i32>,
    policy: Policy,
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
            Field::Id => self.id = text,
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
        self.policy = match flag.to_ascii_lowercase().as_str() {
            "hide" => {
                self.hide = true;
                return Ok(());
            }
            "alone-never" => Policy::NeverAlone,
            policy => policy
                .parse()
                .map_err(|_| LoadErrorKind::BadFlag { flag: flag.into() })?,
        };
        Ok(())
    }

    /// Gives the row to the builder; an error says in which field it is.
    pub(super) fn add_to(
        self,
        builder: &mut GazetteerBuilder,
    ) -> Result<(), (Field, LoadErrorKind)> {
        let some = |text: &'r str, or: &'r str| if text.is_empty() { or } else { text };
        let canonical = some(self.canonical, self.name);
        let id = some(self.id, canonical);
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
        if self.entity_type.is_empty() {
            return Err(empty(Field::Type));
        }
        let entity_type = EntityType::from(self.entity_type);
        builder
            .check_type(id, &entity_type)
            .map_err(|kind| (Field::Type, kind))?;
        self.check_names()?;
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
                _ => self.policy,
            };
            builder.add_name_with(entity, name, policy);
            match without_additions(name, is_person) {
                // طرابلس (لبنان), which the row calls طرابلس, too.
                Some(rest) if is_name(rest) => {}
                Some(rest) => {
                    builder.add_name_with(entity, rest, policy);
                }
                None if is_barred(name) => builder.barred(),
                None => {}
            }
        }
        if derive {
            builder.derive_demonyms(entity, self.name);
        }
    }
}

/// What is between `|`. Spreadsheets that join cells leave some of it empty.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split('|')
        .map(str::trim)
        .filter(|part| !part.is_empty())
}
