//! Classes of Wikidata, and the types that their instances have here.

use std::collections::HashMap;
use std::path::Path;

use anyhow::{Context as _, Result, bail};

/// Further up than this no class is looked for.
const MAX_DEPTH: usize = 12;

/// The usual table.
const TABLE: &str = include_str!("classes.tsv");

/// Classes by the number of their id.
pub(crate) struct Classes {
    types: HashMap<u32, String>,
    parents: HashMap<u32, Vec<u32>>,
}

impl Classes {
    /// The usual table, or that of a file.
    ///
    /// # Errors
    ///
    /// A file that can't be read, and a line that is no class and type.
    pub(crate) fn read(path: Option<&Path>) -> Result<Self> {
        let Some(path) = path else {
            return Self::parse(TABLE, "classes.tsv");
        };
        let name = path.display().to_string();
        let table = std::fs::read_to_string(path).with_context(|| name.clone())?;
        Self::parse(&table, &name)
    }

    fn parse(table: &str, name: &str) -> Result<Self> {
        let mut types = HashMap::new();
        for (number, line) in (1..).zip(table.lines()) {
            let line = line.trim_start_matches('\u{FEFF}');
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            let mut cells = line.split('\t').map(str::trim);
            let (class, label) = (cells.next().unwrap_or(""), cells.next().unwrap_or(""));
            let Some(id) = id(class) else {
                bail!("{name}:{number}:1: {class:?} is no class; expected an id such as Q5");
            };
            if label.is_empty() || label.contains(char::is_whitespace) {
                let column = class.len() + 2;
                bail!("{name}:{number}:{column}: {label:?} is no type; expected one such as PER");
            }
            types.insert(id, label.to_owned());
        }
        Ok(Self {
            types,
            parents: HashMap::new(),
        })
    }

    /// Adds that a class is a subclass of another.
    pub(crate) fn add_parent(&mut self, class: u32, parent: u32) {
        // The table has the last word on the classes it has.
        if !self.types.contains_key(&class) {
            self.parents.entry(class).or_default().push(parent);
        }
    }

    /// The type of the instances of a class: its own, or that of the nearest
    /// class above it.
    pub(crate) fn type_of(&self, class: u32) -> Option<&str> {
        let mut level = vec![class];
        let mut seen = level.clone();
        for _ in 0..MAX_DEPTH {
            if let Some(label) = level.iter().find_map(|class| self.types.get(class)) {
                return Some(label);
            }
            let parents = level.iter().filter_map(|class| self.parents.get(class));
            level = parents.flatten().copied().collect();
            level.sort_unstable();
            level.dedup();
            level.retain(|class| !seen.contains(class));
            seen.extend(&level);
            if level.is_empty() {
                break;
            }
        }
        None
    }
}

/// The number of an id: 5 for `Q5`, or for the address of `Q5`.
pub(crate) fn id(id: &str) -> Option<u32> {
    let id = id.rsplit('/').next().unwrap_or(id);
    id.strip_prefix('Q')?.parse().ok()
}
