//! Columns of numbers to bytes and back, piece by piece, with a checksum.
//!
//! Pieces are small enough to stay in the processor's cache between being read
//! and being decoded: reading a file costs little more than its bare read.

use std::io::{self, Read, Write};

use crate::error::{LoadError, LoadErrorKind};
use crate::gazetteer::letters::Head;
use crate::gazetteer::matcher::Node;
use crate::gazetteer::references::{Reference, ReferenceFlags};

/// Bytes in a piece.
const PIECE: usize = 1 << 16;
/// What columns are filled up to a multiple of.
const STRIPE: usize = 32;

/// The bytes that a column takes with its filling.
pub(super) fn padded(bytes: u64) -> Option<u64> {
    bytes.checked_next_multiple_of(STRIPE as u64)
}

/// An element of a column.
pub(super) trait Number: Copy {
    const WIDTH: usize;
    fn decode(bytes: &[u8]) -> Self;
    fn encode(self, out: &mut Vec<u8>);
}

macro_rules! number {
    ($($number:ty)*) => {$(
        impl Number for $number {
            const WIDTH: usize = size_of::<Self>();

            #[inline]
            fn decode(bytes: &[u8]) -> Self {
                Self::from_le_bytes(bytes.try_into().expect("WIDTH bytes"))
            }

            #[inline]
            fn encode(self, out: &mut Vec<u8>) {
                out.extend_from_slice(&self.to_le_bytes());
            }
        }
    )*};
}

number!(u8 u16 u32 u64);

impl Number for Reference {
    const WIDTH: usize = 8;

    #[inline]
    fn decode(bytes: &[u8]) -> Self {
        Self {
            entity: u32::decode(&bytes[..4]),
            flags: ReferenceFlags::from_bits(u32::decode(&bytes[4..8])),
        }
    }

    #[inline]
    fn encode(self, out: &mut Vec<u8>) {
        self.entity.encode(out);
        self.flags.bits().encode(out);
    }
}

impl Number for Node {
    const WIDTH: usize = 8;

    #[inline]
    fn decode(bytes: &[u8]) -> Self {
        Self {
            children: u32::decode(&bytes[..4]),
            references: u32::decode(&bytes[4..]),
        }
    }

    #[inline]
    fn encode(self, out: &mut Vec<u8>) {
        self.children.encode(out);
        self.references.encode(out);
    }
}

impl Number for Head {
    const WIDTH: usize = Head::SIZE;

    #[inline]
    fn decode(bytes: &[u8]) -> Self {
        Self(bytes.try_into().expect("WIDTH bytes"))
    }

    #[inline]
    fn encode(self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.0);
    }
}

/// Writes columns.
pub(super) struct Writer<W> {
    out: W,
    checksum: Checksum,
    piece: Vec<u8>,
}

impl<W: Write> Writer<W> {
    pub(super) fn new(out: W) -> Self {
        Self {
            out,
            checksum: Checksum::default(),
            piece: Vec::with_capacity(PIECE),
        }
    }

    pub(super) fn column<N: Number>(&mut self, column: &[N]) -> io::Result<()> {
        for numbers in column.chunks(PIECE / N::WIDTH) {
            self.piece.clear();
            for number in numbers {
                number.encode(&mut self.piece);
            }
            self.piece
                .resize(self.piece.len().next_multiple_of(STRIPE), 0);
            self.checksum.update(&self.piece);
            self.out.write_all(&self.piece)?;
        }
        Ok(())
    }

    pub(super) fn finish(mut self) -> io::Result<()> {
        self.out.write_all(&self.checksum.finish().to_le_bytes())?;
        self.out.flush()
    }
}

/// Reads columns.
pub(super) struct Reader<R> {
    source: R,
    checksum: Checksum,
    piece: Vec<u8>,
    /// Bytes read so far.
    at: u64,
}

impl<R: Read> Reader<R> {
    pub(super) fn new(source: R) -> Self {
        Self {
            source,
            checksum: Checksum::default(),
            piece: vec![0; PIECE],
            at: 0,
        }
    }

    /// The first column, of `header` bytes; of a source that has fewer, what
    /// there is.
    pub(super) fn header(&mut self, header: usize, length: u64) -> Result<Vec<u8>, LoadError> {
        if length < header.next_multiple_of(STRIPE) as u64 {
            let mut bytes = Vec::new();
            (&mut self.source)
                .take(length)
                .read_to_end(&mut bytes)
                .map_err(|error| self.error(error))?;
            return Ok(bytes);
        }
        self.column(header as u64)
    }

    /// The next column, of `count` elements. The caller has made sure that there
    /// are as many.
    pub(super) fn column<N: Number>(&mut self, count: u64) -> Result<Vec<N>, LoadError> {
        let count = usize::try_from(count)
            .map_err(|_| LoadError::at_byte(self.at, LoadErrorKind::TooLargeHere))?;
        let mut column = Vec::with_capacity(count);
        while column.len() < count {
            let bytes = (count - column.len()).saturating_mul(N::WIDTH).min(PIECE);
            let piece = &mut self.piece[..bytes.next_multiple_of(STRIPE)];
            if let Err(error) = self.source.read_exact(piece) {
                return Err(self.error(error));
            }
            self.checksum.update(piece);
            self.at += piece.len() as u64;
            column.extend(piece[..bytes].chunks_exact(N::WIDTH).map(N::decode));
        }
        Ok(column)
    }

    pub(super) fn finish(mut self) -> Result<(), LoadError> {
        let mut checksum = [0; 8];
        if let Err(error) = self.source.read_exact(&mut checksum) {
            return Err(self.error(error));
        }
        if u64::from_le_bytes(checksum) == self.checksum.finish() {
            Ok(())
        } else {
            Err(LoadError::at_byte(self.at, LoadErrorKind::Checksum))
        }
    }

    fn error(&self, error: io::Error) -> LoadError {
        LoadError::at_byte(self.at, LoadErrorKind::Io(error))
    }
}

/// A checksum over stripes of 32 bytes: every step can be undone, so that a
/// change of one byte changes the sum.
pub(super) struct Checksum([u64; 4]);

impl Default for Checksum {
    fn default() -> Self {
        Self([1, 2, 3, 4])
    }
}

impl Checksum {
    pub(super) fn update(&mut self, stripes: &[u8]) {
        let mut lanes = self.0;
        for stripe in stripes.chunks_exact(STRIPE) {
            for (lane, bytes) in lanes.iter_mut().zip(stripe.chunks_exact(8)) {
                *lane = mix(*lane, u64::decode(bytes));
            }
        }
        self.0 = lanes;
    }

    pub(super) fn finish(&self) -> u64 {
        self.0.iter().fold(0, |sum, &lane| mix(sum, lane))
    }
}

#[inline]
fn mix(sum: u64, number: u64) -> u64 {
    (sum ^ number)
        .wrapping_mul(0x9E37_79B9_7F4A_7C15)
        .rotate_left(31)
}
