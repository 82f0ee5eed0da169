# SPDX-License-Identifier: MIT
"""Holds data/schema/kiosk.schema.json against the program's own reader.

    kiosk_schema_test.py PROGRAM

PROGRAM is sorespot-cli. The schema must find fault with a configuration exactly where `check-kiosk` does, leaving out
what no schema can see: for a configuration with every key, for each of its values stretched to and beyond the bounds,
and for random mutants.
"""

import json
import random
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "catalog"))
from schema_agreement import BEFORE_VALUES, BETWEEN_ENTRIES, ROOT, Schemas, mutated, parsed, stretched  # noqa: E402

EXAMPLE = ROOT / "resources" / "kiosk" / "kiosk.example.json"
MUTANTS = 1000
IN_ONE_RUN = 500
# About what the program has beside the file.
AROUND = {"bad-picture", "missing-pack", "unknown-language", "never-open", "untranslated"}
PIN = "$argon2id$v=19$m=65536,t=2,p=1$" + "A" * 22 + "$" + "b" * 43
# Forms that the mutants do not come upon by themselves.
SPANS = ["08:00-18:00", "22:00-06:00", "00:00-24:00", "24:00-06:00", "08:00-08:00", "8:00-18:00", "08:00-24:01",
         "08:60-18:00", "08:00-18:00 ", "08:00", "25:00-26:00", "00:00-00:00", "24:00-24:00", "19:59-20:00", "08-18"]
PINS = [PIN, PIN + "A", PIN[:-1], PIN[1:], PIN.replace("id", "i"), PIN.replace("65536", "0"), PIN.replace("65536", "999999"),
        PIN.replace("65536", "1000000"), PIN.replace("65536", "065536"), PIN.replace("t=2", "t=99"), PIN.replace("t=2", "t=100"),
        PIN.replace("p=1", "p=2"), PIN.replace("A", "+"), PIN.replace("A", "-"), PIN + "\n", "2468", 2468, 2468.5]
TAGS = ["en", "pt-BR", "eng", "e", "EN", "en_US", "en-", "", "English"]


def at_bounds(schema, definitions, path=()):
    """A configuration for each number on either side of each bound that the schema names."""
    for key, rule in schema.get("properties", {}).items():
        rule = definitions.get(rule.get("$ref", "").rpartition("/")[2], rule)
        yield from at_bounds(rule, definitions, path + (key,))
        for bound in (rule[name] for name in ("minimum", "maximum") if name in rule):
            for number in (bound - 1, bound, bound + 1):
                value = number
                for outer in reversed(path + (key,)):
                    value = {outer: value}
                yield value


def variants(base, schema):
    yield base
    yield from stretched(base)
    yield from at_bounds(schema, schema["$defs"])
    for span in SPANS:
        yield {"opening_hours": {"monday": [span]}}
    for pin in PINS:
        yield {"staff_pin": pin}
    for tag in TAGS:
        yield {"questions": [{"texts": {tag: "Why?"}, "regions": ["nose"]}]}
        yield {"languages": [tag]}
    yield {"questions": [{"texts": {}, "regions": ["nose"]}]}
    for path in ("kiosk.schema.json", "a/kiosk.schema.json", "a_kiosk.schema.json", "muscle.schema.json"):
        yield {"$schema": path}
    source = random.Random(20261121)
    for _ in range(MUTANTS):
        yield mutated(base, source)


def program_codes(program, files):
    """{file: codes that a schema can see}, of one run over many files."""
    run = subprocess.run([program, "check-kiosk", "--json", *map(str, files)], capture_output=True, text=True, check=False)
    if run.returncode not in (0, 1):
        raise RuntimeError(f"check-kiosk ended with {run.returncode}: {run.stderr[-2000:]}")
    codes = defaultdict(set)
    for finding in json.loads(run.stdout)["findings"]:
        if finding["code"] not in BEFORE_VALUES | BETWEEN_ENTRIES | AROUND:
            codes[finding["file"]].add(finding["code"])
    return codes


def main():
    program = str(Path(sys.argv[1]).resolve())
    validator = Schemas(ROOT / "data" / "schema").validators["kiosk"]
    base = {"$schema": "../../data/schema/kiosk.schema.json", **parsed(EXAMPLE), "staff_pin": PIN,
            "muscles": {"only": ["soleus", "infraspinatus"], "hide": ["soleus"]}, "packs": ["a"]}
    values = list(variants(base, validator.schema))
    found, faulty = [], 0
    for start in range(0, len(values), IN_ONE_RUN):
        with tempfile.TemporaryDirectory() as folder:
            files = []
            for i, value in enumerate(values[start:start + IN_ONE_RUN]):
                files.append(Path(folder, f"{i:04}.json"))
                files[-1].write_text(json.dumps(value), encoding="utf-8")
            codes = program_codes(program, files)
            for path, value in zip(files, values[start:]):
                error = next(validator.iter_errors(value), None)
                faulty += error is not None
                if (error is not None) != bool(codes[path.as_posix()]):
                    found.append(f"program says {sorted(codes[path.as_posix()]) or 'good'}, schema says "
                                 f"{error.json_path + ': ' + error.message[:120] if error else 'good'} of "
                                 f"{path.read_text(encoding='utf-8')[:300]}")
    for sentence in found[:20]:
        print(sentence)
    print(f"{len(values)} configurations compared, {faulty} of them faulty, {len(found)} disagreements")
    return 1 if found or not faulty or next(validator.iter_errors(base), None) else 0


if __name__ == "__main__":
    sys.exit(main())
