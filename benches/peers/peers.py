"""Python packages that find names, over the text and names in a directory.

Prints for each: name, version, least seconds, names found, the same seconds
without the fold. None of them folds Arabic spellings or knows proclitics: the
text is folded with `str.translate` before they get it (the places that they find
are those in the folded text), and word edges are checked for those that do not do
it themselves.
"""

import importlib.metadata
import sys
import time

ROUNDS = 5
FOLD = {code: None for code in [*range(0x64B, 0x660), 0x670, 0x640, 0x200C, 0x200D]}
FOLD |= str.maketrans("أإآٱؤئةیک", "ااااءءهيك")


def fold(text):
    return text.translate(FOLD).lower()


def whole_words(text, spans):
    """How many of the spans are whole words."""
    last = len(text)
    return sum(
        not (start > 0 and text[start - 1].isalnum())
        and not (end < last and text[end].isalnum())
        for start, end in spans
    )


def pyahocorasick(names):
    import ahocorasick

    automaton = ahocorasick.Automaton()
    for name in names:
        automaton.add_word(name, len(name))
    automaton.make_automaton()
    return lambda text: whole_words(
        text, ((end + 1 - size, end + 1) for end, size in automaton.iter_long(text))
    )


def ahocorasick_rs(names):
    import ahocorasick_rs

    automaton = ahocorasick_rs.AhoCorasick(
        names, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest
    )
    return lambda text: whole_words(
        text, ((start, end) for _, start, end in automaton.find_matches_as_indexes(text))
    )


def flashtext(names):
    from flashtext import KeywordProcessor

    processor = KeywordProcessor(case_sensitive=True)
    # Its own word characters are ASCII.
    letters = (chr(code) for code in range(0x2000))
    processor.set_non_word_boundaries({letter for letter in letters if letter.isalnum()})
    for name in names:
        processor.add_keyword(name)
    return lambda text: len(processor.extract_keywords(text, span_info=True))


def flashtext2(names):
    from flashtext2 import KeywordProcessor

    processor = KeywordProcessor(case_sensitive=True)
    for name in names:
        processor.add_keyword(name)
    return lambda text: len(processor.extract_keywords_with_span(text))


def spacy(names):
    import spacy
    from spacy.matcher import PhraseMatcher
    from spacy.util import filter_spans

    nlp = spacy.blank("ar")
    nlp.max_length = sys.maxsize
    matcher = PhraseMatcher(nlp.vocab)
    matcher.add("NAME", list(nlp.tokenizer.pipe(names)))
    return lambda text: len(filter_spans(matcher(nlp.make_doc(text), as_spans=True)))


PEERS = {
    "pyahocorasick": pyahocorasick,
    "ahocorasick_rs": ahocorasick_rs,
    "flashtext": flashtext,
    "flashtext2": flashtext2,
    "spacy": spacy,
}


def main(directory):
    with open(f"{directory}/text.txt", encoding="utf-8") as file:
        text = file.read()
    with open(f"{directory}/names.txt", encoding="utf-8") as file:
        names = sorted({fold(name) for name in file.read().split("\n")} - {""})
    for package, build in PEERS.items():
        try:
            version = importlib.metadata.version(package)
            find = build(names)
        except ImportError as error:
            print(f"{package}: left out ({error})", file=sys.stderr)
            continue
        times = []
        for _ in range(ROUNDS):
            start = time.process_time()
            folded = fold(text)
            middle = time.process_time()
            found = find(folded)
            end = time.process_time()
            times.append((end - start, end - middle))
        whole, search = map(min, zip(*times))
        print(f"{package}\t{version}\t{whole:.6f}\t{found}\t{search:.6f}", flush=True)


main(sys.argv[1])
