//! Prints the figures and the errors for a terminal.
//!
//! Arabic stands in isolates and before what belongs to it, so that terminals
//! that know of writing directions keep the columns in order.

use std::fmt;
use std::io::Write;
use std::path::PathBuf;

use aalam::{EntityType, Gazetteer};
use anyhow::Result;

use super::conll::Document;
use super::errors::{Errors, Example, Frequent, Instead, Reason};
use super::score::{Counts, Scores};
use super::setup::{Part, Setup};

/// What was tagged, how, and with which figures.
pub(crate) struct Run<'r> {
    pub(crate) corpora: &'r [PathBuf],
    pub(crate) documents: &'r [Document],
    /// The gazetteers, by file.
    pub(crate) lists: Vec<(String, &'r Gazetteer)>,
    pub(crate) setup: &'r Setup,
    /// How long the tagging took.
    pub(crate) seconds: f64,
    pub(crate) scores: Scores,
}

/// The figures without one part.
pub(crate) struct Ablation {
    pub(crate) part: Part,
    pub(crate) scores: Scores,
}

/// Prints figures, confusion and errors.
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
    head(run, out)?;
    figures(&run.scores, out)?;
    confusion(&run.scores, out)?;
    if !wrong.frequent.is_empty() {
        writeln!(out, "\nFalse mentions: {}; the most frequent", wrong.count)?;
        for frequent in &wrong.frequent {
            error(frequent, "in the corpus", out)?;
        }
    }
    if !missed.frequent.is_empty() {
        let listed = missed.listed.unwrap_or(0);
        let unlisted = missed.count - listed;
        writeln!(
            out,
            "\nMissed mentions: {}, of which {listed} are in a list and {unlisted} in none; the most frequent",
            missed.count
        )?;
        for frequent in &missed.frequent {
            error(frequent, "found", out)?;
        }
    }
    Ok(())
}

/// Prints the figures, and what each part adds to them.
///
/// # Errors
///
/// Those of `out`.
pub(crate) fn ablation(run: &Run<'_>, rows: &[Ablation], out: &mut impl Write) -> Result<()> {
    head(run, out)?;
    figures(&run.scores, out)?;
    let types = || run.scores.types.iter();
    writeln!(out, "\n{:44} what it buys (same words)", "")?;
    write!(out, "{:24}{:>6}{:>7}{:>7} ", "without", "P", "R", "F1")?;
    write!(out, "{:>8}{:>8}{:>8}", "P", "R", "F1")?;
    for label in types() {
        write!(out, "{:>8}", format!("F1 {label}"))?;
    }
    writeln!(out)?;
    let total = Scores::total(&run.scores.exact);
    for row in rows {
        let without = Scores::total(&row.scores.exact);
        write!(out, "{:24}{} ", row.part.to_string(), Figures(without))?;
        write!(out, "{:>8}", change(without.precision(), total.precision()))?;
        write!(out, "{:>8}", change(without.recall(), total.recall()))?;
        write!(out, "{:>8}", change(without.f1(), total.f1()))?;
        for (with, without) in run.scores.exact.iter().zip(&row.scores.exact) {
            write!(out, "{:>8}", change(without.f1(), with.f1()))?;
        }
        writeln!(out)?;
    }
    Ok(())
}

/// The change from one figure to another; a dot where it rounds to none.
fn change(from: Option<f64>, to: Option<f64>) -> String {
    let change = to.unwrap_or(0.0) - from.unwrap_or(0.0);
    if change.abs() < 0.0005 {
        ".".to_owned()
    } else {
        format!("{change:+.3}")
    }
}

/// Says what was tagged, with what, and how.
fn head(run: &Run<'_>, out: &mut impl Write) -> Result<()> {
    for path in run.corpora {
        writeln!(out, "corpus     {}", path.display())?;
    }
    let sum = |count: fn(&Document) -> usize| run.documents.iter().map(count).sum::<usize>();
    writeln!(
        out,
        "           {} documents, {} sentences, {} words; tagged in {:.0} ms",
        run.documents.len(),
        sum(|document| document.sentences),
        sum(|document| document.words.len()),
        run.seconds * 1e3,
    )?;
    for (name, gazetteer) in &run.lists {
        let (entities, names) = (gazetteer.entities().len(), gazetteer.name_count());
        writeln!(out, "gazetteer  {name}: {entities} entities, {names} names")?;
    }
    write!(out, "precision  {}", run.setup.precision)?;
    for part in &run.setup.left_out {
        write!(out, ", without {part}")?;
    }
    if run.setup.demonyms {
        write!(out, ", with demonyms")?;
    }
    writeln!(out)?;
    Ok(())
}

fn figures(scores: &Scores, out: &mut impl Write) -> Result<()> {
    writeln!(out, "\n{:27}same words{:14}a word in common", "", "")?;
    write!(out, "{:6}{:>7}{:>7} ", "type", "gold", "found")?;
    writeln!(
        out,
        "{0:>6}{1:>7}{2:>7}   {0:>6}{1:>7}{2:>7}",
        "P", "R", "F1"
    )?;
    let mut row = |label: &str, exact: Counts, overlap: Counts| {
        write!(out, "{label:6}{:7}{:7} ", exact.gold, exact.found)?;
        writeln!(out, "{}   {}", Figures(exact), Figures(overlap))
    };
    for (label, (&exact, &overlap)) in scores
        .types
        .iter()
        .zip(scores.exact.iter().zip(&scores.overlap))
    {
        row(label.as_str(), exact, overlap)?;
    }
    row(
        "all",
        Scores::total(&scores.exact),
        Scores::total(&scores.overlap),
    )?;
    Ok(())
}

/// Precision, recall and F1 in columns.
struct Figures(Counts);

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(counts) = self;
        let figure = |figure: Option<f64>| figure.map_or("-".to_owned(), |f| format!("{f:.3}"));
        let [precision, recall, f1] =
            [counts.precision(), counts.recall(), counts.f1()].map(figure);
        write!(f, "{precision:>6}{recall:>7}{f1:>7}")
    }
}

fn confusion(scores: &Scores, out: &mut impl Write) -> Result<()> {
    let types = || scores.types.iter().map(Some).chain([None]);
    let name = |label: Option<&EntityType>| label.map_or("none", EntityType::as_str).to_owned();
    writeln!(
        out,
        "\nWhat was taken for what (a word in common)\ngold    found as"
    )?;
    write!(out, "{:6}", "")?;
    for found in types() {
        write!(out, "{:>7}", name(found))?;
    }
    writeln!(out)?;
    for gold in types() {
        write!(out, "{:6}", name(gold))?;
        for found in types() {
            let count = scores.confusion.get(&(gold.cloned(), found.cloned()));
            match count {
                Some(count) => write!(out, "{count:7}")?,
                None => write!(out, "{:>7}", "-")?,
            }
        }
        writeln!(out)?;
    }
    Ok(())
}

/// One of the frequent errors: the name, how often, and its contexts, each with
/// what is there instead, as `side` says.
fn error(frequent: &Frequent, side: &str, out: &mut impl Write) -> Result<()> {
    let Frequent {
        name,
        r#type,
        count,
        ..
    } = frequent;
    let listed = match frequent.listed {
        Some(true) => ", in a list",
        Some(false) => ", in no list",
        None => "",
    };
    writeln!(out, "\n{} \u{d7}{count} {type}{listed}", Isolate(name))?;
    for Example {
        before,
        name,
        after,
        reason,
        instead,
    } in &frequent.examples
    {
        writeln!(
            out,
            "    {}",
            Isolate(&format!("{before} [{name}] {after}"))
        )?;
        write!(out, "        ")?;
        if let Some(reason) = reason {
            write!(out, "{}; ", Why(reason))?;
        }
        write!(out, "{side}: ")?;
        for (
            index,
            Instead {
                name,
                r#type,
                reason,
            },
        ) in instead.iter().enumerate()
        {
            let comma = if index > 0 { ", " } else { "" };
            write!(out, "{comma}{} {type}", Isolate(name))?;
            if let Some(reason) = reason {
                write!(out, " ({})", Why(reason))?;
            }
        }
        writeln!(out, "{}", if instead.is_empty() { "nothing" } else { "" })?;
    }
    Ok(())
}

/// Why a mention was found: `name, score 5: title+verb`.
struct Why<'r>(&'r Reason);

impl fmt::Display for Why<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Reason {
            kind,
            evidence,
            score,
        } = self.0;
        write!(f, "{kind}, score {score}: {evidence}")
    }
}

/// Text whose direction does not reach what stands beside it.
struct Isolate<'t>(&'t str);

impl fmt::Display for Isolate<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Control characters of the corpus could end the isolate.
        let is_control = |c: char| {
            c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
        };
        let text: String = self.0.chars().filter(|&c| !is_control(c)).collect();
        write!(f, "\u{2068}{text}\u{2069}")
    }
}
