#!/usr/bin/env python3
"""Writes data/generated/*.tsv from the packages that package.json and
requirements.txt pin; data/README.md says how to run it.

Names that the hand-written files have already are left out, so the files follow
from those, too: run it again when they change."""

import json
import re
from collections import Counter
from pathlib import Path

from names import COLUMNS, DATA, Lexicon, Taken, fold, listed, rows, slug

HERE = Path(__file__).resolve().parent
PACKAGES = HERE / "node_modules"
DATE = "2026-11"
CLDR = "Unicode CLDR 48.2 ({}, npm), Unicode-3.0"

# Nouns of money whose plural is in use.
PLURALS = {
    "دولار": "دولارات", "ريال": "ريالات", "دينار": "دنانير", "درهم": "دراهم",
    "جنيه": "جنيهات", "فرنك": "فرنكات", "ليرة": "ليرات", "روبل": "روبلات",
    "روبية": "روبيات", "كرونة": "كرونات", "شلن": "شلنات", "مارك": "ماركات",
    "أوقية": "أوقيات",
}  # fmt: skip

# Names that stand for a language and nothing else. The others are adjectives
# (الكردية) or peoples (الهوسا), and are found behind اللغة only: as ambiguous
# names they would take every "Arab" in a text about the Arabic language.
LANGUAGES_ONLY = {
    "الإسبرانتو", "السنسكريتية", "الأوردية", "السواحلية", "اليديشية", "البشتو",
    "التاغالوغية", "الكرمانجية", "الأفريقانية", "الأوكسيتانية",
}  # fmt: skip


def main():
    lexicon, taken = Lexicon(), Taken()
    for path in sorted(DATA.glob("*.tsv")):
        for row in rows(path):
            taken.add(row)
    left_out = {(row["file"], row["key"]) for row in rows(HERE / "left_out.tsv")}
    for build in [territories, exemplar_cities, wilayas, currencies, languages]:
        name = build.__name__
        out = set(key for file, key in left_out if file == name)
        write(name, build.__doc__, *build(lexicon, taken, out))
    count()


def territories(lexicon, taken, left_out):
    """Further spellings of the countries and territories of countries.tsv (LOC)"""
    cldr = localenames("territories")
    iso = load("i18n-iso-countries/langs/ar.json")["countries"]
    found = []
    for row in rows(HERE / "iso-ids.tsv"):
        code, id = row["code"], row["id"]
        if id == "-" or code in left_out:
            continue
        names = [cldr[key] for key in cldr if key.split("-")[0] == code]
        names += [iso[code]] if code in iso else []
        found.append(addition(lexicon, taken, id, map(without_note, names)))
    origin = CLDR.format("cldr-localenames-full") + "; i18n-iso-countries 7.14.0 (npm), MIT"
    return origin, kept(found, taken)


def exemplar_cities(lexicon, taken, left_out):
    """Cities that stand for the time zones of the world (LOC)"""
    zones = exemplars("ar")
    english = exemplars("en")
    ids = {row["zone"]: row["id"] for row in rows(HERE / "zone-ids.tsv")}
    found = []
    for zone, name in zones.items():
        if zone in left_out:
            continue
        latin = english.get(zone, zone.split("/")[-1].replace("_", " ")).split(",")[0]
        same = {id for id, type in taken.by_latin[slug(latin)] if type == "LOC"}
        if taken.entities.get(slug(latin)) == "LOC":
            same.add(slug(latin))
        same = {ids[zone]} if zone in ids else same
        owners = taken.names[fold(name)]
        if any(sure or type == "LOC" for _, type, sure in owners) or len(same) > 1:
            continue
        if same:
            row = addition(lexicon, taken, same.pop(), [name])
        elif owners or lexicon.is_doubtful(name):
            row = entity(slug(latin), "LOC", name, [latin], [name])
        else:
            row = entity(slug(latin), "LOC", name, [latin])
        found.append(row)
    return CLDR.format("cldr-dates-full"), kept(found, taken)


def wilayas(lexicon, taken, left_out):
    """Wilayas and communes of Algeria (LOC)"""
    data = PACKAGES / "pypi/algeria_wilayas_communes/data"
    wilayas = load(data / "wilayas.json")["wilayas"]
    communes = load(data / "communes.json")["communes"]
    found = []
    for wilaya in wilayas:
        name = clean(wilaya["nom_ar"])
        if not taken.plain(f"ولاية {name}"):
            found.append(entity(f"dz-{wilaya['code']}", "LOC", name, ambiguous=[name]))
    times = Counter(fold(commune["nom_ar"]) for commune in communes)
    for commune in communes:
        name, latin = clean(commune["nom_ar"]), commune["nom_fr"]
        id = f"dz-{commune['wilaya_code']}-{slug(latin)}"
        owners = taken.names[fold(name)]
        if id in left_out or any(type == "LOC" and sure for _, type, sure in owners):
            continue
        # A word that is no name, however it is written, is not one of these either.
        alone = [] if lexicon.is_form_of_ordinary(fold(name)) else [name]
        if times[fold(name)] > 1:
            row = entity(id, "LOC", f"{name} ({clean(commune['wilaya_ar'])})", ambiguous=alone)
        elif owners or lexicon.is_doubtful(name) or is_like_family_name(name):
            row = entity(id, "LOC", name if alone else f"بلدية {name}", ambiguous=alone)
        else:
            latin = [latin] if len(latin) > 6 and not taken.plain(latin) else []
            row = entity(id, "LOC", name, latin)
        found.append(row)
    return "algeria-wilayas-communes 1.1.0 (PyPI), CC0-1.0", kept(found, taken)


def currencies(lexicon, taken, left_out):
    """Currencies, past ones too (MISC)"""
    cldr = load("cldr-numbers-full/main/ar/currencies.json")["main"]["ar"]["numbers"]["currencies"]
    more = {row["code"]: listed(row["names"]) for row in rows(HERE / "currency_names.tsv")}
    found = []
    for code, names in cldr.items():
        name = names["displayName"]
        # One word is an ordinary one (يورو، ذهب); years and notes part issues of
        # one currency.
        if code in left_out or " " not in name or re.search("[0-9٠-٩(]| -|قديم|قابل للتحويل", name):
            continue
        given = [agreeing(name)] + [n for key, n in names.items() if "-count-" in key]
        given = unique(given + more.get(code, []))
        forms = [form for name in given for form in money(name, lexicon, taken)]
        forms = [form for form in unique(forms) if not taken.plain(form)]
        if forms:
            row = entity(f"currency-{code.lower()}", "MISC", forms[0], forms[1:])
            taken.add(row)
            found.append(row)
    return CLDR.format("cldr-numbers-full"), found


def languages(lexicon, taken, left_out):
    """Languages (MISC)"""
    cldr = localenames("languages")
    found = []
    for code, name in cldr.items():
        if code in left_out or "-alt-" in code or "-menu-" in code:
            continue
        if not name.endswith("ية") and lexicon.is_form_of_ordinary(fold(name)):
            continue
        others = [cldr[key] for key in cldr if key in (f"{code}-alt-variant", f"{code}-alt-short")]
        names = [form for name in [name, *others] for form in language(without_note(name))]
        names = [form for name in unique(names) for form in lexicon.spellings(name)]
        names += [name for name in [name, *others] if name in LANGUAGES_ONLY]
        found.append(entity(f"lang-{code.lower()}", "MISC", names[0], names[1:]))
    return CLDR.format("cldr-localenames-full"), kept(found, taken)


def is_like_family_name(name):
    """Whether a name of one word is made like an Algerian family name: المقراني,
    بوخليفة, بلعربي."""
    return " " not in name and bool(re.search("^(بو|بل|بن)|ي$", name))


def money(name, lexicon, taken):
    """The forms of a currency's name: دولار أمريكي, الدولار الأمريكي, دولارا
    أمريكيا, دولارات أمريكية, with the nisba in all its spellings."""
    words = name.split()
    noun, last = words[0], words[-1]
    is_place = last not in lexicon.nisbas and taken.names[fold(last)]
    if len(words) != 2 or is_place or noun.startswith("ال") or not re.search("(ي|ية)$", last):
        return [name]
    forms = [name, f"ال{noun} ال{last}"]
    if last.endswith("ي"):
        if noun[-1] not in "ةاويى":
            forms.append(f"{noun}ا {last}ا")
        last += "ة"
    if plural := PLURALS.get(noun):
        forms += [f"{plural} {last}", f"ال{plural} ال{last}"]
    return [spelling for form in forms for spelling in lexicon.spellings(form)]


def agreeing(name):
    """The name with a feminine adjective behind a feminine noun (روبية هندي)."""
    words = name.split()
    if len(words) == 2 and words[0].endswith("ة") and words[1].endswith("ي"):
        words[1] += "ة"
    return " ".join(words)


def language(name):
    """What stands for a language: اللغة الكردية, but لغة الهوسا."""
    words = [word for part in name.split() for word in part.split("-")]
    if words[0] in ("لغة", "اللهجة"):
        return [" ".join(words)]
    if words[0].endswith("ية"):
        return ["اللغة " + " ".join(re.sub("^(?!ال)(.*ية)$", r"ال\1", word) for word in words)]
    return ["لغة " + " ".join(words)]


def addition(lexicon, taken, id, names):
    """A row that adds to an entity of the hand-written files the names that
    nobody has; the first is in the column of the name, as the reader wants one."""
    type = taken.entities[id]
    names = [name for name in unique([*names]) if not taken.names[fold(name)]]
    sure = [name for name in names if not lexicon.is_doubtful(name)]
    return entity(id, type, sure[0], sure[1:]) if sure else None


def entity(id, type, name, aliases=(), ambiguous=()):
    names = unique([name, *aliases])
    fields = [id, type, names[0], "|".join(names[1:]), "|".join(ambiguous), ""]
    return dict(zip(COLUMNS, fields))


def kept(found, taken):
    """The rows whose names are still free, the first of equal ones; they are
    taken from now on."""
    left = []
    for row in filter(None, found):
        if row["name"] in listed(row["ambiguous"]) or not taken.plain(row["name"]):
            aliases = [name for name in listed(row["aliases"]) if not taken.plain(name)]
            row["aliases"] = "|".join(aliases)
            taken.add(row)
            left.append(row)
    return left


def write(name, subject, origin, found):
    path = DATA / "generated" / f"{name}.tsv"
    path.parent.mkdir(exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        print(f"# aalam gazetteer: {subject}.", file=file)
        print(f"# From {origin}.", file=file)
        print(f"# Written by data/rebuild/rebuild.py, {DATE}; not to be edited.", file=file)
        print(*COLUMNS, sep="\t", file=file)
        for row in found:
            print("\t".join(row[column] for column in COLUMNS).rstrip("\t"), file=file)


def count():
    """Writes how much there is of everything into the tables of data/README.md."""
    readme = DATA / "README.md"
    lines = readme.read_text(encoding="utf-8").splitlines()
    for at, line in enumerate(lines):
        if path := re.fullmatch(r"\| `([\w/]+\.tsv)` .*\| [\d,]+ \| [\d,]+ \|", line):
            found = list(rows(DATA / path[1]))
            lists = [listed(row["aliases"]) + listed(row["ambiguous"]) for row in found]
            names = len(found) + sum(map(len, lists))
            cells = line.split(" | ")
            lines[at] = " | ".join([*cells[:-2], f"{len(found):,}", f"{names:,} |"])
    readme.write_text("\n".join(lines) + "\n", encoding="utf-8")


def localenames(kind):
    path = f"cldr-localenames-full/main/ar/{kind}.json"
    return load(path)["main"]["ar"]["localeDisplayNames"][kind]


def exemplars(language):
    """The city of each time zone that has one."""
    path = f"cldr-dates-full/main/{language}/timeZoneNames.json"
    cities = {}

    def walk(zones, zone):
        for key, value in zones.items():
            if key == "exemplarCity":
                cities["/".join(zone)] = without_note(value)
            elif isinstance(value, dict):
                walk(value, [*zone, key])

    walk(load(path)["main"][language]["dates"]["timeZoneNames"]["zone"], [])
    return cities


def load(path):
    return json.loads((PACKAGES / path).read_text(encoding="utf-8"))


def without_note(name):
    return clean(re.sub(r"\(.*?\)", "", name))


def clean(name):
    return " ".join(re.sub("[\u0640\u200e\u200f]", "", name).split())


def unique(names):
    """The names, those that fold alike once."""
    by_fold = {}
    for name in names:
        by_fold.setdefault(fold(name), name)
    return list(by_fold.values())


if __name__ == "__main__":
    main()
