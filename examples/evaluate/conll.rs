//! Reads CoNLL files: a word and its tag a line, an empty line after a sentence.

use std::ops::Range;
use std::path::Path;

use aalam::EntityType;
use anyhow::{Context as _, Result, bail};

/// What stands between two sentences of a document: no name reaches across it.
pub(crate) const SENTENCE_END: &str = "\n\n";

/// Some sentences that are tagged as one text.
#[derive(Debug, Default)]
pub(crate) struct Document {
    /// The words with a space behind each, an empty line after a sentence.
    pub(crate) text: String,
    /// Where each word stands, as byte offsets into the text.
    pub(crate) words: Vec<Range<usize>>,
    pub(crate) sentences: usize,
    /// The names that the file has, ordered by their place.
    pub(crate) gold: Vec<Gold>,
}

/// A name that the file has.
#[derive(Debug)]
pub(crate) struct Gold {
    /// Which words of the document it is.
    pub(crate) words: Range<usize>,
    pub(crate) label: EntityType,
}

impl Document {
    /// The words that a byte range of the text touches.
    pub(crate) fn touched(&self, range: &Range<usize>) -> Range<usize> {
        let first = self.words.partition_point(|word| word.end <= range.start);
        let end = self.words.partition_point(|word| word.start < range.end);
        first..end
    }

    /// The text of these words, with no space at its ends.
    pub(crate) fn text_of(&self, words: &Range<usize>) -> &str {
        self.words
            .get(words.clone())
            .map_or("", |words| match words {
                [] => "",
                [word] => &self.text[word.clone()],
                [first, .., last] => &self.text[first.start..last.end],
            })
    }
}

/// Reads a file. Documents begin at its `-DOCSTART-` lines; in a file that has
/// none, so many `sentences` are a document, or with 0 the whole file is.
///
/// # Errors
///
/// When the file can't be read, is not UTF-8, has a line that is no word with
/// tag, or has no names at all; the error says file and line.
pub(crate) fn read(path: &Path, sentences: usize) -> Result<Vec<Document>> {
    let shown = path.display();
    let bytes = std::fs::read(path).with_context(|| shown.to_string())?;
    let content = match std::str::from_utf8(&bytes) {
        Ok(content) => content.strip_prefix('\u{FEFF}').unwrap_or(content),
        Err(error) => {
            let before = &bytes[..error.valid_up_to()];
            let line = before.split(|&byte| byte == b'\n').count();
            bail!("{shown}:{line}: this is not UTF-8");
        }
    };
    let mut reader = Reader::default();
    for (line, number) in content.lines().zip(1..) {
        let read = reader.line(line, sentences);
        read.with_context(|| format!("{shown}:{number}"))?;
    }
    reader.end_document();
    if reader
        .documents
        .iter()
        .all(|document| document.gold.is_empty())
    {
        bail!("{shown}: there is no tag of a name in the file, as B-PER or I-LOC");
    }
    Ok(reader.documents)
}

#[derive(Default)]
struct Reader {
    documents: Vec<Document>,
    /// The document at hand.
    document: Document,
    /// The name that the next word may belong to: its first word and type.
    open: Option<(usize, EntityType)>,
    /// The number of columns of the lines so far.
    columns: Option<usize>,
    has_docstart: bool,
    in_sentence: bool,
}

impl Reader {
    fn line(&mut self, line: &str, sentences: usize) -> Result<()> {
        if line.trim().is_empty() {
            self.end_sentence();
            if !self.has_docstart && sentences > 0 && self.document.sentences >= sentences {
                self.end_document();
            }
            return Ok(());
        }
        if line.starts_with("-DOCSTART-") {
            self.end_document();
            self.has_docstart = true;
            return Ok(());
        }
        let (word, tag) = self.columns(line)?;
        self.word(word, Tag::parse(tag)?);
        Ok(())
    }

    /// The first and the last column.
    fn columns<'l>(&mut self, line: &'l str) -> Result<(&'l str, &'l str)> {
        let cells: Vec<&str> = if line.contains('\t') {
            line.split('\t').map(str::trim).collect()
        } else {
            line.split_whitespace().collect()
        };
        let &[word, .., tag] = &cells[..] else {
            bail!("the line has one column; expected a word, a tab or spaces, and a tag");
        };
        let expected = *self.columns.get_or_insert(cells.len());
        if cells.len() != expected {
            let found = cells.len();
            bail!("the line has {found} columns; those before it have {expected}");
        }
        if word.is_empty() {
            bail!("there is no word in the first column");
        }
        Ok((word, tag))
    }

    fn word(&mut self, word: &str, tag: Tag) {
        let goes_on = match (&tag, &self.open) {
            (Tag::Inside { label, .. }, Some((_, open))) => label == open,
            _ => false,
        };
        if !goes_on {
            self.close();
        }
        let number = self.document.words.len();
        let text = &mut self.document.text;
        let start = text.len();
        text.push_str(word);
        self.document.words.push(start..text.len());
        text.push(' ');
        self.in_sentence = true;
        if let Tag::Begin { label, ends } | Tag::Inside { label, ends } = tag {
            self.open.get_or_insert((number, label));
            if ends {
                self.close();
            }
        }
    }

    /// Ends the name that is open.
    fn close(&mut self) {
        if let Some((first, label)) = self.open.take() {
            let words = first..self.document.words.len();
            self.document.gold.push(Gold { words, label });
        }
    }

    fn end_sentence(&mut self) {
        self.close();
        if self.in_sentence {
            self.document.text.push_str(SENTENCE_END);
            self.document.sentences += 1;
            self.in_sentence = false;
        }
    }

    fn end_document(&mut self) {
        self.end_sentence();
        let document = std::mem::take(&mut self.document);
        if !document.words.is_empty() {
            self.documents.push(document);
        }
    }
}

/// What a tag says about its word, in any of the schemes IOB1, IOB2, BIOES and
/// BILOU.
#[derive(Debug, PartialEq)]
enum Tag {
    Outside,
    /// The word begins a name.
    Begin {
        label: EntityType,
        ends: bool,
    },
    /// The word goes on with the name before it or, in IOB1, begins one.
    Inside {
        label: EntityType,
        ends: bool,
    },
}

impl Tag {
    fn parse(tag: &str) -> Result<Self> {
        if tag == "O" {
            return Ok(Self::Outside);
        }
        if let Some((prefix, label)) = tag.split_once(['-', '_']).filter(|(_, l)| !l.is_empty()) {
            let label = EntityType::from(label);
            match prefix {
                "B" => return Ok(Self::Begin { label, ends: false }),
                "S" | "U" => return Ok(Self::Begin { label, ends: true }),
                "I" => return Ok(Self::Inside { label, ends: false }),
                "E" | "L" => return Ok(Self::Inside { label, ends: true }),
                _ => {}
            }
        }
        bail!("the last column is {tag:?}; expected a tag, as O, B-PER or I-PER");
    }
}
