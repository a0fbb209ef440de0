//! What media are called by: صحيفة الوطن، قناة الجزيرة.

use crate::normalize::{Key, Words};

/// What is printed, or heard: it may be called like a place.
pub(crate) const PAPERS: Words<4> = Words::of("صحيفة جريدة مجلة إذاعة");

/// Other media. (وكالة is of travel, too.)
pub(crate) const CHANNELS: Words<3> = Words::of("قناة تلفزيون تليفزيون");

/// Whether the name of a medium begins with a word.
pub(crate) fn begins_medium(word: Key) -> bool {
    PAPERS.contains(word) || CHANNELS.contains(word)
}
