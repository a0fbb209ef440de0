//! A file that is written as a whole or not at all.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

/// Refuses to write over a file that is read.
///
/// # Errors
///
/// When the output, or the file beside it that becomes it, is one of the inputs.
pub(crate) fn check_apart<'p>(
    output: &Path,
    inputs: impl IntoIterator<Item = &'p Path>,
) -> Result<()> {
    let part = part_of(output);
    for input in inputs {
        if is_same(input, output) || is_same(input, &part) {
            bail!("{} would be overwritten: it is read", input.display());
        }
    }
    Ok(())
}

/// Writes a file under the name `PATH.part`, and gives it its own when it is
/// whole. What was there before stays until then. A pipe or device is written
/// to as it is.
///
/// # Errors
///
/// Those of `write`; otherwise the error names the file.
pub(crate) fn write<T>(path: &Path, write: impl FnOnce(&File) -> Result<T>) -> Result<T> {
    let context = || path.display().to_string();
    if fs::metadata(path).is_ok_and(|there| !there.is_file()) {
        let file = File::options()
            .write(true)
            .open(path)
            .with_context(context)?;
        return write(&file);
    }
    let part = part_of(path);
    let file = File::create(&part).with_context(context)?;
    let result = write(&file).and_then(|written| {
        file.sync_all().with_context(context)?;
        fs::rename(&part, target(path)).with_context(context)?;
        Ok(written)
    });
    if result.is_err() {
        // The error is worth more than a file that can't be removed.
        let _ = fs::remove_file(&part);
    }
    result
}

/// The file behind a link.
fn target(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}

fn part_of(path: &Path) -> PathBuf {
    let mut part = target(path).into_os_string();
    part.push(".part");
    part.into()
}

/// Whether two paths are of one file.
fn is_same(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}
