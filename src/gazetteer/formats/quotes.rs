//! Where the quotes of a CSV record open and close.

/// Follows the bytes of a record one by one, as the `csv` crate does: a quote opens only at
/// the start of a cell, and one that is written twice is a quote.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Quotes {
    state: State,
    /// Where the quote of the cell at hand stands.
    opened: usize,
    /// Where the first quote stands that closes before its cell ends.
    early: Option<usize>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    #[default]
    Start,
    Bare,
    Quoted,
    /// Behind a quote in quotes, which closes them unless another one follows.
    Closing,
    /// Behind the quotes and a space.
    Closed,
}

impl Quotes {
    /// Takes the byte at `at`; whether it is a delimiter between two cells.
    pub(super) fn ends_cell(&mut self, at: usize, byte: u8, delimiter: u8) -> bool {
        let is_quoted = self.state == State::Quoted;
        self.state = match (self.state, byte) {
            (State::Start, b'"') => {
                self.opened = at;
                State::Quoted
            }
            (State::Quoted, b'"') => State::Closing,
            (State::Quoted, _) | (State::Closing, b'"') => State::Quoted,
            (_, byte) if byte == delimiter || byte == b'\n' || byte == b'\r' => State::Start,
            (State::Closing | State::Closed, b' ') => State::Closed,
            (State::Closing | State::Closed, _) => {
                self.early.get_or_insert(self.opened);
                State::Bare
            }
            _ => State::Bare,
        };
        !is_quoted && byte == delimiter
    }

    /// Where the quote stands that is not closed.
    pub(super) fn open(&self) -> Option<usize> {
        (self.state == State::Quoted).then_some(self.opened)
    }

    /// Where a quote stands that closes before its cell ends: most likely one of the two was
    /// not meant to be one.
    pub(super) fn early(&self) -> Option<usize> {
        self.early
    }
}
