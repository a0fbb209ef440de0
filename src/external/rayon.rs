//! All cores: many texts side by side, or one large text in pieces.
//!
//! Left alone, `rayon` gives each thread a large part and can't divide it once it is
//! begun, so that some wait for the last; here the parts are small from the start.

use rayon::current_num_threads;
use rayon::prelude::*;

use crate::tagger::{Document, Mention, Scratch, Tagger, pieces};

/// Bytes of a piece: enough that handing it out costs nothing, and few enough
/// that all cores have work to the end.
const PIECE: usize = 1 << 16;

/// Parts for each thread that many texts are handed out in. Each part has scratch
/// memory of its own.
const PARTS: usize = 16;

impl Tagger {
    /// Returns the mentions in each of the texts, in their order, found by all
    /// cores.
    ///
    /// The mentions are those of [`tag`](Self::tag). The work is done in the
    /// thread pool of `rayon`, the current one or the global one.
    ///
    /// # Examples
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use aalam::{Gazetteer, Tagger};
    ///
    /// let tagger = Tagger::new(Gazetteer::default());
    /// let texts = ["زار بوتين بكين", "وصل ماكرون إلى بيروت"];
    /// for (text, mentions) in texts.iter().zip(tagger.par_tag(&texts)) {
    ///     assert_eq!(mentions.len(), tagger.tag(text).len());
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn par_tag<'a, T: AsRef<str> + Sync>(&'a self, texts: &'a [T]) -> Vec<Vec<Mention<'a>>> {
        self.par_map(texts, Self::tag_with)
    }

    /// Returns the [`document`](Self::document) of each of the texts, in their order, made by
    /// all cores.
    #[must_use]
    pub fn par_documents<'a, T: AsRef<str> + Sync>(&'a self, texts: &'a [T]) -> Vec<Document<'a>> {
        self.par_map(texts, Self::document_with)
    }

    /// What `of` makes of each of the texts, in their order.
    fn par_map<'a, T: AsRef<str> + Sync, R: Send>(
        &'a self,
        texts: &'a [T],
        of: impl Fn(&'a Self, &mut Scratch, &'a str) -> R + Sync + Send,
    ) -> Vec<R> {
        let parts = PARTS * current_num_threads();
        texts
            .par_iter()
            .with_max_len(texts.len().div_ceil(parts))
            .map_init(Scratch::new, |scratch, text| {
                of(self, scratch, text.as_ref())
            })
            .collect()
    }

    /// Returns the mentions in one large text, found by all cores.
    ///
    /// The text is cut where sentences and paragraphs end, and the mentions are
    /// those of [`tag`](Self::tag). A text without such ends is not cut, and one
    /// of less than some 100 KB is as soon tagged by one core.
    ///
    /// # Examples
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use aalam::{Gazetteer, Tagger};
    ///
    /// let tagger = Tagger::new(Gazetteer::default());
    /// let archive = "وصل بوتين إلى الرياض. وقال ماكرون إنه سيزور بيروت.\n\n".repeat(10_000);
    /// assert_eq!(tagger.par_tag_text(&archive).len(), 40_000);
    /// # }
    /// ```
    #[must_use]
    pub fn par_tag_text<'a>(&'a self, text: &'a str) -> Vec<Mention<'a>> {
        pieces(text, PIECE)
            .into_par_iter()
            .with_max_len(1)
            .map_init(Scratch::new, |scratch, piece| {
                self.tag_piece(scratch, text, piece)
            })
            .collect::<Vec<_>>()
            .concat()
    }
}
