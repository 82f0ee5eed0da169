# SPDX-License-Identifier: MIT
"""Holds data/schema against the program's own validator.

    schema_agreement.py PROGRAM [--mutants N] [--seed N]

PROGRAM is sorespot-cli (or anything that answers `PROGRAM check FOLDER` like it). The schema must find fault with a
file exactly where the program does, leaving out what no schema can see: for the shipped catalog, for the samples in
tests/data, for the smallest catalog with each of its values stretched to and beyond the bounds, and for N random
mutants.
"""

import argparse
import copy
import json
import random
import re
import shutil
import subprocess
import sys
import tempfile
import warnings
from collections import defaultdict
from pathlib import Path

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)  # Newer versions prefer another library that Debian 12 lacks.
    from jsonschema import Draft202012Validator, RefResolver

ROOT = Path(__file__).resolve().parents[3]
CATALOG = ROOT / "data" / "catalog"
SAMPLES = ROOT / "tests" / "data"

# Found before there are values, or about a file's name and place.
BEFORE_VALUES = {"unreadable", "not-a-file", "file-too-large", "empty-file", "byte-order-mark", "wrong-encoding",
                 "invalid-utf8", "nul-byte", "syntax-error", "too-deep", "number-out-of-range", "string-too-long",
                 "duplicate-key", "more-findings", "missing-file", "unexpected-file", "too-many-files",
                 "nothing-to-check"}
# About one entry held against others, or a consequence of another finding.
BETWEEN_ENTRIES = {"duplicate-id", "unknown-group", "unknown-region", "unknown-protocol", "treatment-hold", "unknown-area", "unknown-muscle",
                   "unknown-tool", "unknown-need", "unasked-area", "uncovered-group", "not-raised-alone", "point-id", "side-mismatch",
                   "duplicate-zone", "same-location", "nothing-left", "unreached-region",
                   "unmapped-region", "uneven-row", "unknown-topic", "unknown-article", "unknown-point",
                   "unknown-symptom", "unknown-red-flag", "unsearchable-word", "doubled-word"}
# About a drawing held against the figure: tests/core/referral has a sample of each.
WITH_FIGURE = {"unknown-landmark", "unknown-part", "crossing-outline", "unexpected-drawing", "missing-spot",
               "spot-outside", "shared-spot", "uncovered-zone", "overdrawn-region", "undrawn-region"}
NOT_SCHEMA_VISIBLE = BEFORE_VALUES | BETWEEN_ENTRIES | WITH_FIGURE
# Found in translations, which have no schema: every key is a text.
IN_TRANSLATIONS = {"placeholder-mismatch", "unexpected-markup", "translated-twice", "untranslated"}
# About a kiosk's configuration: tests/core/kiosk/kiosk_schema_test.py holds that against its schema.
OF_KIOSKS = {"safe-mode", "bad-picture", "missing-pack", "unknown-language", "never-open"}
# About packs: tests/core/pack/pack_schema_test.py holds their files against their schemas.
OF_PACKS = {"bad-archive", "unsafe-name", "pack-too-large", "newer-program", "pack-twice", "pack-conflict", "unknown-text"}
ALL_CODES_OF_VALUES = set(re.findall(r'FindingCode \w+\{"([a-z0-9-]+)"', (ROOT / "src" / "core" / "input" /
                                     "finding_codes.h").read_text(encoding="utf-8"))) - BEFORE_VALUES - WITH_FIGURE - IN_TRANSLATIONS - OF_KIOSKS - OF_PACKS

FINDING = re.compile(r"^(?P<file>.*?)(?::\d+)?: (?:error|warning): .* \[(?P<code>[a-z0-9-]+)\](?: at (?P<at>/.*))?$")
# Files whose schema has another name than they.
SCHEMA_OF = {"groups": "muscle_groups", "topics": "article_topics", "symptoms": "symptoms"}
SCHEMA_IN = {"regions": "region_group", "muscles": "muscle", "body_maps": "body_map", "learn": "article",
             "search": "search_words"}


def schema_name(place):
    path = Path(place)
    if path.stem not in SCHEMA_OF and path.parts[0] in SCHEMA_IN:
        return SCHEMA_IN[path.parts[0]]
    return SCHEMA_OF.get(path.stem, path.stem)


class Schemas:
    def __init__(self, folder):
        store = {path.as_uri(): json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))}
        self.validators = {}
        for uri, schema in store.items():
            Draft202012Validator.check_schema(schema)
            name = uri.rpartition("/")[2].removesuffix(".schema.json")
            resolver = RefResolver(uri, schema, store=store)
            self.validators[name] = Draft202012Validator(schema, resolver=resolver)

    def fault(self, place, value):
        """The first thing the schema objects to, or None."""
        error = next(self.validators[schema_name(place)].iter_errors(value), None)
        return f"{error.json_path}: {error.message[:120]}" if error else None


def refuse_constant(name):
    raise ValueError(f"{name} is not JSON")


def finite(text):
    number = float(text)
    if number in (float("inf"), float("-inf")):
        raise ValueError(f"{text} is too large")
    return number


def parsed(path):
    """The value of a file, or None where it is not JSON at all."""
    try:
        return json.loads(path.read_text(encoding="utf-8"), parse_constant=refuse_constant, parse_float=finite)
    except ValueError:
        return None


def program_findings(program, folder):
    """Codes by file (relative to the folder): those a schema can see, and all."""
    result = subprocess.run([program, "check", str(folder)], capture_output=True, text=True, check=False)
    if result.returncode not in (0, 1, 2):
        raise RuntimeError(f"{program} check ended with {result.returncode}: {result.stderr[-2000:]}")
    seen, everything = defaultdict(set), defaultdict(set)
    for line in result.stdout.splitlines():
        if match := FINDING.match(line):
            place = Path(match["file"]).relative_to(folder).as_posix()
            everything[place].add(match["code"])
            # The name of a file is an id too, but no part of its content.
            if match["code"] not in NOT_SCHEMA_VISIBLE and not (match["code"] == "bad-id" and not match["at"]):
                seen[place].add(match["code"])
    return seen, everything


def is_expected(place):
    """Whether a catalog has a file there; elsewhere the program only says so and a schema has nothing to judge."""
    depth = 2 if place.startswith("muscles/") and place != "muscles/groups.json" else place.count("/")
    return place.count("/") == depth


class Comparison:
    """Compares verdicts and keeps the count."""

    def __init__(self, program):
        self.program = program
        self.schemas = Schemas(ROOT / "data" / "schema")
        self.found, self.compared, self.faulty, self.codes = set(), 0, 0, set()

    def compare(self, folder, catalogs=("",), only=None):
        """Runs the program once over a folder with one or several catalogs in it."""
        seen, everything = program_findings(self.program, folder)
        for codes in everything.values():
            self.codes |= codes
        for catalog in catalogs:
            # Of a catalog of another format the program reads nothing else.
            is_foreign = "unsupported-format" in everything[(Path(catalog) / "catalog.json").as_posix()]
            wanted = {"catalog.json"} if is_foreign else only
            for path in sorted((folder / catalog).rglob("*.json")):
                place = path.relative_to(folder / catalog).as_posix()
                if wanted is None or place in wanted:
                    self.compare_file(path, place, seen[(Path(catalog) / place).as_posix()])

    def compare_file(self, path, place, codes):
        value = parsed(path)
        if value is None or not is_expected(place):
            return
        fault = self.schemas.fault(place, value)
        self.compared += 1
        self.faulty += fault is not None
        if (fault is not None) != bool(codes):
            self.found.add(f"{path.parent.name}/{path.name}: program says {sorted(codes) or 'good'}, "
                           f"schema says {fault or 'good'}")


# One change each to a random place of a file: what people mistype and what generators of nonsense produce.
TEXTS = ["", " ", " x", "x ", "x", "x\n", "\n", "\t", "\u0000", "a\u202eb", "\u2066", "\u00a0", "caf\u00e9", "A",
         "_a", "a_1", "1a", "https://a", "http://", "https://a b", "FMA:1", "FMA:", "UBERON:0001467", "UBERON:1", "en-GB", "EN", "{side}", "{side} {side}",
         "a.1", "a.01", "same", "midline", "ok", "avoid", "limited", "front", "emergency", "paired", "muscle.schema.json",
         "\U0001f600"]
VALUES = [None, True, False, 0, 1, -1, 1.0, 1.5, 2, 5, 90, 91, 1000, 1e300, [], {}, [None], ["x"], ["x", "x"], [{}],
          {"x": 1}]
NEW_KEYS = ["x", "reason", "tool", "note", "refers_pain", "sided_name", "uberon", "conflict", "url", ""]
LENGTHS = [12, 20, 60, 61, 80, 81, 120, 121, 160, 161, 200, 201, 250, 251, 280, 281, 300, 301, 320, 321, 400, 401, 450,
           451, 500, 501, 600, 601]


def places_of(value, path=()):
    yield path
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield from places_of(item, path + (key,))


def mutated(value, random_source):
    value = copy.deepcopy(value)
    path = random_source.choice([path for path in places_of(value) if path])
    parent = value
    for key in path[:-1]:
        parent = parent[key]
    key, choice = path[-1], random_source.randrange(9)
    if choice == 0:
        del parent[key]
    elif choice == 1:
        parent[key] = random_source.choice(VALUES)
    elif choice == 2:
        parent[key] = random_source.choice(TEXTS)
    elif choice == 3:
        parent[key] = random_source.choice("a\u00fc") * random_source.choice(LENGTHS)
    elif choice == 4 and isinstance(parent, dict):
        parent[random_source.choice(NEW_KEYS)] = random_source.choice(TEXTS + VALUES)
    elif choice == 5 and isinstance(parent[key], list) and parent[key]:
        parent[key] = [parent[key][0]] * random_source.choice([1, 2, 3, 4, 5, 10, 11, 20, 21, 30, 31, 41, 101])
    elif choice == 6 and isinstance(parent, list):
        parent.append(copy.deepcopy(parent[key]))
    elif choice == 7 and isinstance(parent[key], int):
        parent[key] = parent[key] + random_source.choice([-100, -1, 0.0, 0.5, 1, 100])
    elif choice == 8 and isinstance(parent[key], str):
        parent[key] = parent[key] + random_source.choice(["\n", " ", "\u2028", "\u007f", "x"])
    else:
        parent[key] = random_source.choice(TEXTS + VALUES)
    return value


COPIES = 50
COUNTS = [0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 20, 21, 30, 31, 40, 41, 50, 51, 60, 61, 100, 101, 200, 201]
FRACTIONS = [-0.1, 0, 0.5, 1, 1.1]
NUMBERS = [-1001, -1000, -501, -500, -361, -360, -1, 0, 0.4, 0.5, 1, 2, 4, 5, 6, 7, 10, 11, 90, 91, 99, 100, 120, 121, 26, 27, 360, 361, 500, 501, 999, 1000, 1001]


def made_distinct(item, number):
    """The list entry again, as one of its own where its id or text tells it apart."""
    if isinstance(item, str):
        return f"{item}{number}" if number else item
    item = copy.deepcopy(item)
    if number and isinstance(item, dict) and isinstance(item.get("id"), str) and "." not in item["id"]:
        item["id"] += f"_{number}"
    return item


def stretched(value):
    """The value with one of its texts, numbers or lists at another length, for each of them and each length."""
    for path in list(places_of(value)):
        if not path:
            continue
        changed = copy.deepcopy(value)
        parent = changed
        for key in path[:-1]:
            parent = parent[key]
        old = parent[path[-1]]
        if isinstance(old, str):
            variants = ["a" * length for length in LENGTHS]
            if path[-1] in ("$schema", "sided_name", "url"):
                # Lengthened in front or behind, a text keeps the form that it must have at its other end.
                variants += [old + pad[len(old):] for pad in variants]
                variants += [pad[len(old) + 1:] + "/" + old for pad in variants[:len(LENGTHS)]]
        elif isinstance(old, bool):
            continue
        elif isinstance(old, float):
            variants = FRACTIONS
        elif isinstance(old, int):
            variants = NUMBERS
        elif isinstance(old, list) and old:
            variants = ([made_distinct(old[0], i) for i in range(count)] for count in COUNTS)
        else:
            continue
        for variant in variants:
            parent[path[-1]] = variant
            yield copy.deepcopy(changed)


def check_stretched(comparison, base, pattern):
    """One variant of each file in each of many copies, so that one run of the program judges them all."""
    variants = {path.relative_to(base).as_posix(): stretched(parsed(path)) for path in sorted(base.glob(pattern))}
    places = set(variants)
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        copies = [f"copy{i}" for i in range(COPIES)]
        for name in copies:
            shutil.copytree(base, folder / name)
        while places:
            for name in copies:
                for place in places:
                    value = next(variants[place], None)
                    text = (base / place).read_text(encoding="utf-8") if value is None else json.dumps(value)
                    (folder / name / place).write_text(text, encoding="utf-8")
                    if value is None:
                        variants[place] = iter(())
            comparison.compare(folder, copies, places)
            # A file whose variants are used up has its first text again in the last copy, and soon in all.
            places = {place for place in places
                      if any((folder / name / place).read_bytes() != (base / place).read_bytes() for name in copies)}


def check_mutants(comparison, base, count, random_source):
    """Changes one place in every file of a copy at once: the program's findings tell the files apart."""
    originals = {path.relative_to(base).as_posix(): parsed(path) for path in sorted(base.rglob("*.json"))}
    end = comparison.compared + count
    while comparison.compared < end:
        with tempfile.TemporaryDirectory() as folder:
            folder = Path(folder) / "catalog"
            shutil.copytree(base, folder)
            for place, value in originals.items():
                # catalog.json decides whether the rest is read at all, so it has its turn only now and then.
                if place != "catalog.json" or random_source.random() < 0.2:
                    text = json.dumps(mutated(value, random_source), ensure_ascii=random_source.random() < 0.5)
                    (folder / place).write_text(text, encoding="utf-8")
            comparison.compare(folder)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--mutants", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=20240711)
    options = parser.parse_args()
    comparison = Comparison(options.program)
    minimal = SAMPLES / "valid" / "minimal"

    comparison.compare(CATALOG)
    comparison.compare(minimal)
    if comparison.faulty or comparison.found:
        comparison.found.add("the shipped catalog and the minimal one must be good for both")
    for sample in sorted((SAMPLES / "invalid").iterdir()):
        with tempfile.TemporaryDirectory() as folder:
            folder = Path(folder) / sample.name
            shutil.copytree(minimal, folder)
            shutil.copytree(sample, folder, dirs_exist_ok=True)
            comparison.compare(folder)
    missing = ALL_CODES_OF_VALUES - comparison.codes
    if missing:
        comparison.found.add(f"no sample in tests/data/invalid for {sorted(missing)}")
    # catalog.json goes first and by itself: it decides whether the others are read at all.
    for pattern in ("catalog.json", "*.json", "*/*.json", "*/*/*.json"):
        check_stretched(comparison, minimal, pattern)
    random_source = random.Random(options.seed)
    for base in (minimal, CATALOG):
        check_mutants(comparison, base, options.mutants // 2, random_source)

    for sentence in sorted(comparison.found):
        print(sentence)
    print(f"{comparison.compared} files compared, {comparison.faulty} of them faulty, "
          f"{len(comparison.found)} disagreements")
    return 1 if comparison.found or not comparison.faulty else 0


if __name__ == "__main__":
    sys.exit(main())
