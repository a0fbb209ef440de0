//! What media are called by: صحيفة الوطن، قناة الجزيرة.

use crate::normalize::{Key, Words};

/// Words that the names of media begin with. (Not وكالة, which is of travel, too.)
pub(crate) const MEDIA: Words<7> = Words::of("صحيفة جريدة مجلة إذاعة قناة تلفزيون تليفزيون");

/// Whether the name of a medium begins with a word.
pub(crate) fn begins_medium(word: Key) -> bool {
    MEDIA.contains(word)
}
