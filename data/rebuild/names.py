"""Names as the crate sees them: the fold of `Profile::Matching`, the lists of
ordinary words, given and family names, and the names of the hand-written files."""

import re
import unicodedata
from collections import defaultdict
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent
COLUMNS = ["id", "type", "name", "aliases", "ambiguous", "demonyms"]

LETTERS = str.maketrans("آأإٱؤئةۃیکپچژڤگڭ", "ااااءءههيكبجزفكك")
MARKS = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200c-\u200f]")
NO_WORD = re.compile(r"[^\w'’]+")


def fold(name):
    """Folds a name, words separated by one space."""
    name = MARKS.sub("", unicodedata.normalize("NFC", name)).translate(LETTERS).lower()
    return " ".join(re.sub("ى$", "ي", word) for word in NO_WORD.split(name) if word)


def rows(path):
    """The rows of a TSV file with a header, comments left out, as dicts."""
    with open(path, encoding="utf-8") as file:
        lines = [line.rstrip("\n") for line in file if line.strip() and not line.startswith("#")]
    header = lines[0].split("\t")
    for line in lines[1:]:
        fields = line.split("\t")
        yield dict(zip(header, fields + [""] * (len(header) - len(fields))))


def words(path):
    """The words of a list, one a line, the marks behind a tab left out."""
    with open(path, encoding="utf-8") as file:
        return {fold(line.split("\t")[0]) for line in file if not line.startswith("#")} - {""}


def listed(field):
    return [name for name in field.split("|") if name]


class Lexicon:
    """Which single words are something else than a name of a place."""

    PREFIXES = ["وال", "بال", "فال", "كال", "ال", "لل", "و", "ف", "ب", "ل", "س"]
    # Endings of a folded word, and what the bare word may end with instead.
    SUFFIXES = [
        ("ها", ["", "ه"]), ("هم", ["", "ه"]), ("هن", ["", "ه"]), ("نا", ["", "ه"]),
        ("كم", ["", "ه"]), ("تها", ["ه"]), ("تهم", ["ه"]), ("ته", ["ه"]), ("ه", ["", "ي"]),
        ("ات", ["", "ه"]), ("ين", ["", "ه"]), ("ون", [""]), ("ان", ["", "ه"]), ("ا", [""]),
    ]  # fmt: skip
    NISBA_ENDINGS = ["", "ة", "ون", "ين", "ات", "ا", "ان", "تان", "تين"]
    PARTICLES = set("بن ابن ابي ابو ال عبد ام بو ولد سي سيدي".split())

    def __init__(self):
        self.ordinary = words(DATA / "words/ordinary.txt")
        self.given = words(DATA / "words/given_names.txt")
        self.family = words(DATA / "words/family_names.txt")
        # باريس is not ب + أريس.
        self.whole = words(DATA / "words/whole_words.txt")
        self.demonyms = set()
        # Spellings of one nisba: أمريكي and أميركي.
        self.nisbas = {}
        for row in rows(DATA / "countries.tsv"):
            nisbas = listed(row["demonyms"])
            singular = [nisba for nisba in nisbas if not nisba.startswith("+")]
            for nisba in singular:
                self.nisbas.setdefault(nisba, singular)
            for nisba in nisbas:
                for ending in self.NISBA_ENDINGS if nisba in singular else [""]:
                    form = nisba.removeprefix("+") + ending
                    self.demonyms |= {fold(form), fold("ال" + form)}

    def is_form_of_ordinary(self, word):
        """Whether a folded word is an ordinary one or a form of one."""
        stems = [word] + [word[len(p) :] for p in self.PREFIXES if word.startswith(p)]
        for stem in stems:
            if len(stem) >= 3 and stem in self.ordinary:
                return True
            for suffix, ends in self.SUFFIXES:
                bare = stem.removesuffix(suffix)
                if bare != stem and len(bare) >= 2:
                    if any(len(bare + end) >= 3 and bare + end in self.ordinary for end in ends):
                        return True
        return word in self.ordinary

    def is_person_word(self, word):
        bare = word.removeprefix("ال")
        return bool({word, bare, "ال" + word} & (self.given | self.family))

    def is_doubtful(self, name):
        """Whether a name alone says too little: an ordinary word, a demonym, or
        a person's name."""
        parts = fold(name).split()
        if len(parts) > 1:
            rest = [word for word in parts if word not in self.PARTICLES]
            return all(self.is_person_word(word) for word in rest)
        (word,) = parts
        return (
            len(word) < 4
            or any(letter + word in self.whole for letter in "وفبلك")
            or word in self.demonyms
            or self.is_person_word(word)
            or self.is_form_of_ordinary(word)
        )

    def spellings(self, name):
        """The name with its nisbas in all their spellings, itself first."""
        spelled = [""]
        for word in name.split():
            article = "ال" if word.startswith("ال") else ""
            stem = word.removeprefix("ال")
            ending = next((end for end in ("ية", "يا", "ي") if stem.endswith(end)), None)
            choices = [word]
            if ending:
                nisba = stem[: -len(ending)] + "ي"
                others = [other for other in self.nisbas.get(nisba, []) if other != nisba]
                choices += [article + other + ending[1:] for other in others]
            spelled = [f"{before} {choice}".strip() for choice in choices for before in spelled]
        return spelled


class Taken:
    """The names that entities have already, folded, and what is to be known of
    each: which entity has it, of which type, and whether it is sure."""

    def __init__(self):
        self.names = defaultdict(set)
        self.entities = {}
        self.by_latin = defaultdict(set)

    def add(self, row):
        id, type = row["id"], row["type"]
        self.entities.setdefault(id, type)
        doubted = listed(row["ambiguous"])
        for name in [row["name"], *listed(row["aliases"])]:
            if name not in doubted:
                self.names[fold(name)].add((id, type, True))
            if name.isascii():
                self.by_latin[slug(name)].add((id, type))
        for name in doubted:
            self.names[fold(name)].add((id, type, False))

    def plain(self, name):
        return {id for id, _, sure in self.names[fold(name)] if sure}


def slug(name):
    name = unicodedata.normalize("NFD", name.lower())
    return re.sub("[^a-z0-9]+", "-", re.sub("[\u0300-\u036f'’]", "", name)).strip("-")
