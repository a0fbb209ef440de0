//! Names of lists that no text can have as they are written.

use crate::gazetteer::builder::GazetteerBuilder;
use crate::gazetteer::gaps::barring_sign;

/// Where such names stand in the lists read so far.
#[derive(Clone, Debug, Default)]
pub(super) struct Barred {
    /// One line for each name, and the sign in the name; 0 as long as the row is being read.
    lines: Vec<u64>,
    signs: Vec<char>,
    /// How many of them are of lists before the last.
    before: usize,
}

impl Barred {
    /// What is told from now on is of another list.
    pub(super) fn begin_list(&mut self) {
        self.before = self.lines.len();
    }
}

/// What is said of names that are not found as they are written.
impl GazetteerBuilder {
    /// Returns the lines of the lists read so far with a name that is not found as it is written,
    /// once for each such name: names do not reach across some signs in a text
    /// ([`barred_signs`](Self::barred_signs) tells which one it is), and an @name or e-mail address in one
    /// is passed over. Of several lists, one list's lines follow the other's;
    /// [`last_barred_lines`](Self::last_barred_lines) are those of the list read last.
    ///
    /// What is in brackets at the end of a name may be missing, and so may د. and the like
    /// before a person's (`محمد علي حسن (أبو خالد)`, `د. أحمد زكي`): what is left, if it is two words or
    /// more, is a name as well, and such a name is none of these.
    ///
    /// # Examples
    ///
    /// ```
    /// use aalam::Gazetteer;
    ///
    /// let list = "بنك الأمل، عمان\tORG\nبنك الأمل (ش.م.ل.)\tORG\nكتائب حزب الله – العراق\tORG\n";
    /// let mut builder = Gazetteer::builder();
    /// builder.from_tsv(list.as_bytes())?;
    /// assert_eq!(builder.barred_lines(), [1, 3]);
    /// assert_eq!(builder.barred_signs(), ['،', '–']);
    /// # Ok::<(), aalam::LoadError>(())
    /// ```
    #[must_use]
    pub fn barred_lines(&self) -> &[u64] {
        &self.checks.barred.lines
    }

    /// Returns for each of the [`barred_lines`](Self::barred_lines) the sign that keeps the name from being
    /// found, the first of several.
    #[must_use]
    pub fn barred_signs(&self) -> &[char] {
        &self.checks.barred.signs
    }

    /// Returns those of the [`barred_lines`](Self::barred_lines) that are of the list read last.
    ///
    /// # Examples
    ///
    /// ```
    /// use aalam::Gazetteer;
    ///
    /// let mut builder = Gazetteer::builder();
    /// builder.from_tsv("بنك الأمل، عمان\tORG\n".as_bytes())?;
    /// builder.from_tsv("بنك السلام\tORG\nبنك السلام/دبي\tORG\n".as_bytes())?;
    /// assert_eq!(builder.barred_lines(), [1, 2]);
    /// assert_eq!(builder.last_barred_lines(), [2]);
    /// assert_eq!(builder.last_barred_signs(), ['/']);
    /// # Ok::<(), aalam::LoadError>(())
    /// ```
    #[must_use]
    pub fn last_barred_lines(&self) -> &[u64] {
        let barred = &self.checks.barred;
        barred.lines.get(barred.before..).unwrap_or(&[])
    }

    /// Returns those of the [`barred_signs`](Self::barred_signs) that are of the list read last.
    #[must_use]
    pub fn last_barred_signs(&self) -> &[char] {
        let barred = &self.checks.barred;
        barred.signs.get(barred.before..).unwrap_or(&[])
    }

    /// Returns the sign that keeps a name from being found as it is written, if one does: for
    /// names that are given to [`entity`](Self::entity) and [`alias`](Self::alias), as
    /// [`barred_signs`](Self::barred_signs) is for those of lists.
    ///
    /// # Examples
    ///
    /// ```
    /// use aalam::GazetteerBuilder;
    ///
    /// assert_eq!(GazetteerBuilder::barred_by("أبل/آبل"), Some('/'));
    /// assert_eq!(GazetteerBuilder::barred_by("شركة «الأفق» للنقل"), Some('«'));
    /// assert_eq!(GazetteerBuilder::barred_by("شركة «الأفق»"), None);
    /// assert_eq!(GazetteerBuilder::barred_by("AT&T"), None);
    /// ```
    #[must_use]
    pub fn barred_by(name: &str) -> Option<char> {
        barring_sign(name)
    }

    /// Tells which sign keeps a name of the row at hand from being found.
    pub(super) fn barred(&mut self, sign: char) {
        self.checks.barred.lines.push(0);
        self.checks.barred.signs.push(sign);
    }

    /// Tells on which line the row was that was read last.
    pub(super) fn row_was_at(&mut self, line: u64) {
        let barred = self.checks.barred.lines.iter_mut().rev();
        barred.take_while(|at| **at == 0).for_each(|at| *at = line);
    }
}
