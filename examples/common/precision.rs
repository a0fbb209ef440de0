//! The `--precision` of a command.

use aalam::Precision;
use clap::ValueEnum;

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum PrecisionArg {
    High,
    Balanced,
    Recall,
}

impl From<PrecisionArg> for Precision {
    fn from(precision: PrecisionArg) -> Self {
        match precision {
            PrecisionArg::High => Self::High,
            PrecisionArg::Balanced => Self::Balanced,
            PrecisionArg::Recall => Self::Recall,
        }
    }
}
