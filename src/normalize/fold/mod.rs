//! The fold of one word for matching, and the key of the folded word.
//!
//! This is `Profile::Matching` word by word, fast: plain letters are folded eight
//! at a time, other Arabic letters and marks by a table, and a word with anything
//! else in it (presentation forms, combining hamza, other scripts) by
//! [`fold_word`].

mod block;
mod entries;
mod folder;
mod key;
mod particles;
mod words;

use std::mem;

use super::builder::Composition;
use super::{letters, runs};
use crate::chars::{self, Class};
use entries::{DELETE, IRREGULAR, MAKSURA, TABLE};

pub(crate) use folder::{Folded, Folder};
pub(crate) use key::Key;
pub(super) use particles::is_particle;
pub(crate) use words::{WordSet, Words};

/// Returns one word, folded for matching.
pub(crate) fn folded(word: &str) -> String {
    let mut out = String::new();
    fold_word(word, &mut out);
    out
}

/// Folds one word for matching into `out`.
pub(crate) fn fold_word(word: &str, out: &mut String) {
    out.clear();
    out.reserve(word.len());
    if fold_regular(word, out) {
        return;
    }
    out.clear();
    let expanded = word.chars().flat_map(|c| {
        let form = chars::presentation_form(c).unwrap_or("");
        form.chars().chain(form.is_empty().then_some(c))
    });
    // Composed across what is deleted, so that a hamza reaches its seat.
    let kept = expanded.flat_map(|c| {
        let class = chars::class(c);
        let mark = matches!(class, Class::HamzaMark | Class::Mark);
        let letter = !mark && !class.extends_word();
        let caseless = letters::caseless(c);
        mark.then_some(c)
            .into_iter()
            .chain(caseless.filter(move |_| letter))
    });
    let mut dropped = false;
    runs::compose_caseless(kept, Composition::Canonical, |c| {
        let before = out.len();
        fold_char(c, out);
        dropped |= out.len() == before;
    });
    if dropped {
        let folded = mem::take(out);
        runs::compose(folded.chars(), Composition::Canonical, |c| out.push(c));
    }
    if out.contains('ى') && !is_particle(out.chars()) {
        let folded = out.replace('ى', "ي");
        out.clear();
        out.push_str(&folded);
    }
}

/// Folds a word that consists of what the table has an answer for; false if it
/// does not.
fn fold_regular(word: &str, out: &mut String) -> bool {
    word.chars().all(|c| match TABLE.get(c as usize) {
        Some(&DELETE) => true,
        Some(&folded) if folded < DELETE => {
            if let Some(c) = char::from_u32(folded) {
                out.push(c);
            }
            true
        }
        _ => false,
    })
}

fn fold_char(c: char, out: &mut String) {
    let code = c as usize;
    match TABLE.get(code).copied().unwrap_or(IRREGULAR) {
        DELETE => {}
        MAKSURA => out.push(c),
        IRREGULAR => out.extend(Some(c).filter(|&c| chars::class(c) != Class::HamzaMark)),
        folded => out.extend(char::from_u32(folded)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::{Normalizer, Profile};
    use crate::tokenize::{TokenKind, Tokenizer, scan};
    use proptest::prelude::*;

    #[test]
    fn spellings_of_one_word_fold_alike() {
        let cases: [&[&str]; 13] = [
            &["بوتين", "بُوتِين", "بوتيـــن", "ﺑﻮﺗﻴﻦ", "بوتی\u{200C}ن"],
            &["أوكرانيا", "اوكرانيا", "ا\u{654}وكرانيا", "أوکرانیا"],
            &["الرياض", "ﺍﻟﺮﻳﺎﺽ", "الریاض", "الر\u{200C}ياض"],
            &["غزة", "غزه", "غَزَّة"],
            &["مسؤول", "مسئول", "مسو\u{654}ول", "مسو\u{64F}\u{654}ول"],
            &["مصطفى", "مصطفي", "مصطفی"],
            &["آسيا", "اسيا", "ا\u{653}سيا"],
            &["الله", "ﷲ", "اللّٰه"],
            &["ألاسكا", "أﻻسكا", "الاسكا"],
            &["٢٠", "20", "۲۰"],
            &["KYIV", "Kyiv", "kyiv"],
            &["Türk", "Tu\u{308}rk", "TÜRK"],
            &["ᾴδω", "ᾳ\u{301}δω", "α\u{345}\u{301}δω", "ΆΙΔΩ", "άιδω"],
        ];
        for spellings in cases {
            for spelling in spellings {
                assert_eq!(folded(spelling), folded(spellings[0]), "{spelling}");
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1000) })]

        #[test]
        fn a_word_folds_alone_as_the_profile_does_in_its_text(text in texts()) {
            let normalizer = Normalizer::new(Profile::Matching);
            let normalized = normalizer.normalize_with_offsets(&text);
            for token in Tokenizer::new().tokenize(&text) {
                if !token.kind().is_word() && token.kind() != TokenKind::Number {
                    continue;
                }
                // Behind a foreign mark the profile takes ٫ for no separator.
                let foreign = |c| chars::class(c) == Class::Mark;
                if token.text().contains(foreign) && token.text().contains(['٫', '٬']) {
                    continue;
                }
                // An iota, a letter, cannot be below an Arabic one: two words to the profile.
                if token.text().contains('\u{345}') && token.text().contains(['ى', 'ﻰ']) {
                    continue;
                }
                prop_assert_eq!(normalizer.normalize(token.text()), folded(token.text()));
                let range = normalized.to_normalized(token.range()).unwrap_or_default();
                // A mark may be composed with the letter of another word.
                let original = normalized.to_original(range.clone());
                let own = token.range();
                if own.start <= original.start && original.end <= own.end {
                    prop_assert_eq!(
                        &normalized.as_str()[range],
                        folded(token.text()),
                        "{:?} in {:?}", token.text(), &text
                    );
                }
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1000) })]

        #[test]
        fn words_fold_alike_on_every_way(text in texts()) {
            let mut folder = Folder::default();
            let mut at = 0;
            while at < text.len() {
                let (kind, end) = scan(&text, at);
                let word = &text[at..end];
                let bytes = text.as_bytes()[at..].first_chunk();
                let plain = bytes.and_then(|bytes| folder.plain_word(bytes, text.as_bytes(), at));
                if let Some((key, end)) = plain {
                    prop_assert_eq!((kind, word), (TokenKind::ArabicWord, &text[at..end]));
                    prop_assert_eq!(key, Key::of(&folded(word)), "{}", word);
                    if key.short().is_none() {
                        check(&mut folder, key, &folded(word))?;
                    }
                }
                if kind.is_word() {
                    let key = folder.fold(word);
                    check(&mut folder, key, &folded(word))?;
                }
                at = end;
            }
        }
    }

    /// What a folder that has folded a word says of it.
    fn check(folder: &mut Folder, key: Key, whole: &str) -> Result<(), TestCaseError> {
        prop_assert_eq!(key, Key::of(whole), "{}", whole);
        if key.short().is_none() {
            prop_assert_eq!(folder.whole(key), Folded::of(whole));
        }
        for (taken, front) in [(1, ""), (1, "ا"), (1, "ال"), (2, ""), (2, "ال")] {
            let cut = whole.char_indices().nth(usize::from(taken));
            let Some((cut, _)) = cut.filter(|&(cut, _)| cut == 2 * usize::from(taken)) else {
                continue;
            };
            let expected = [front, &whole[cut..]].concat();
            let rest = folder.rest(taken, front);
            prop_assert_eq!(rest, Folded::of(&expected), "{} {}", taken, whole);
            if let Some(rest) = key.rest(taken, Key::of(front)) {
                prop_assert_eq!(rest, Key::of(&expected), "{} {}", taken, whole);
            }
        }
        Ok(())
    }

    /// Words of letters and whatever may stand in and between them.
    fn texts() -> impl Strategy<Value = String> {
        let pieces = [
            "على",
            "علي",
            "إلى",
            "و",
            "ف",
            "ى",
            "ا",
            "ل",
            "أ",
            "ئ",
            "ي",
            "ة",
            "ه",
            "ک",
            "ی",
            "ۀ",
            "گ",
            "ـ",
            "\u{64E}",
            "\u{64B}",
            "\u{651}",
            "\u{654}",
            "\u{653}",
            "\u{670}",
            "\u{6E5}",
            "\u{200C}",
            "\u{200D}",
            "\u{200F}",
            "\u{61C}",
            "\u{AD}",
            "\u{34F}",
            "\u{301}",
            "\u{345}",
            "ᾳ",
            "ﻼ",
            "ﻰ",
            "ﻭ",
            "ﷲ",
            "ﷴ",
            "ﷺ",
            "\u{FE77}",
            "K",
            "é",
            "ß",
            "ς",
            "İ",
            "ǰ",
            "'",
            ".",
            "،",
            "٫",
            "٬",
            "والمستشفى",
            "للاذقيه",
            "استقبالات",
            "، ",
            "1",
            "٢",
            "۳",
            "%",
            " ",
            "\n",
            "-",
            "_",
            "漢",
            "😀",
            "\u{FE0F}",
        ];
        let piece = prop_oneof![
            12 => proptest::sample::select(pieces.to_vec()).prop_map(str::to_owned),
            1 => any::<char>().prop_map(String::from),
        ];
        proptest::collection::vec(piece, 0..16).prop_map(|pieces| pieces.concat())
    }

    #[test]
    fn particles_are_never_names() {
        for (particle, name) in [
            ("على", "علي"),
            ("وعلى", "وعلي"),
            ("إلى", "الي"),
            ("فحتى", "فحتي"),
        ] {
            assert_ne!(folded(particle), folded(name));
        }
        assert_eq!(folded("سلمى"), folded("سلمي"));
    }
}
