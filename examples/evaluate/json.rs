//! Writes the figures and the errors as JSON.

use std::io::Write;

use aalam::EntityType;
use anyhow::Result;
use serde_json::{Map, Value, json};

use super::errors::Errors;
use super::report::{Ablation, Run};
use super::score::{Counts, Scores};

/// Writes figures, confusion and errors as one object.
///
/// # Errors
///
/// Those of `out`.
pub(crate) fn report(
    run: &Run<'_>,
    wrong: &Errors,
    missed: &Errors,
    out: &mut impl Write,
) -> Result<()> {
    let mut object = head(run);
    object.insert("confusion".into(), confusion(&run.scores));
    object.insert("false".into(), serde_json::to_value(wrong)?);
    object.insert("missed".into(), serde_json::to_value(missed)?);
    write(object, out)
}

/// Writes the figures with everything and without each part as one object.
///
/// # Errors
///
/// Those of `out`.
pub(crate) fn ablation(run: &Run<'_>, rows: &[Ablation], out: &mut impl Write) -> Result<()> {
    let mut object = head(run);
    let rows = rows.iter().map(|row| {
        json!({
            "without": row.part.to_string(),
            "exact": figures(&row.scores, &row.scores.exact),
            "overlap": figures(&row.scores, &row.scores.overlap),
        })
    });
    object.insert("ablation".into(), rows.collect());
    write(object, out)
}

fn write(object: Map<String, Value>, out: &mut impl Write) -> Result<()> {
    serde_json::to_writer_pretty(&mut *out, &Value::Object(object))?;
    writeln!(out)?;
    Ok(())
}

fn head(run: &Run<'_>) -> Map<String, Value> {
    let corpora = run.corpora.iter().map(|path| path.display().to_string());
    let gazetteers = run.lists.iter().map(|(name, gazetteer)| {
        json!({
            "file": name,
            "entities": gazetteer.entities().len(),
            "names": gazetteer.name_count(),
        })
    });
    let left_out = run.setup.left_out.iter().map(ToString::to_string);
    let fields = [
        ("corpora", corpora.collect()),
        ("documents", run.documents.len().into()),
        ("gazetteers", gazetteers.collect()),
        ("precision", run.setup.precision.as_str().into()),
        ("without", left_out.collect()),
        ("demonyms", run.setup.demonyms.into()),
        ("seconds", run.seconds.into()),
        ("exact", figures(&run.scores, &run.scores.exact)),
        ("overlap", figures(&run.scores, &run.scores.overlap)),
    ];
    fields
        .into_iter()
        .map(|(key, value)| (key.to_owned(), value))
        .collect()
}

/// The figures by type, and of `all`.
fn figures(scores: &Scores, counts: &[Counts]) -> Value {
    let types = scores
        .types
        .iter()
        .map(EntityType::as_str)
        .zip(counts.iter().copied());
    let all = [("all", Scores::total(counts))];
    let figures = types.chain(all).map(|(label, counts)| {
        let figures = json!({
            "gold": counts.gold,
            "gold_right": counts.gold_right,
            "found": counts.found,
            "found_right": counts.found_right,
            "precision": counts.precision(),
            "recall": counts.recall(),
            "f1": counts.f1(),
        });
        (label.to_owned(), figures)
    });
    Value::Object(figures.collect())
}

/// How often each type of the corpus was found as each.
fn confusion(scores: &Scores) -> Value {
    let name = |label: &Option<EntityType>| label.as_ref().map(EntityType::to_string);
    let rows = scores.confusion.iter().map(|((gold, found), count)| {
        json!({ "gold": name(gold), "found": name(found), "count": count })
    });
    rows.collect()
}
