//! What media are called by: صحيفة الوطن، قناة الجزيرة.

use crate::normalize::{Key, Words};

/// Media that are nothing else: a channel may be one of talks, a site where something happens.
pub(crate) const SURELY_MEDIA: Words<4> = Words::of("صحيفة جريدة مجلة إذاعة");

/// Words that the names of media begin with. (Not وكالة, which is of travel, too.)
pub(crate) const MEDIA: Words<7> = SURELY_MEDIA.and("قناة تلفزيون تليفزيون");

/// Whether the name of a medium begins with a word.
pub(crate) fn begins_medium(word: Key) -> bool {
    MEDIA.contains(word)
}
