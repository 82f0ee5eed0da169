# SPDX-License-Identifier: MIT
"""Holds data/schema/pack.schema.json and pack_changes.schema.json against the program's own reader.

    pack_schema_test.py PROGRAM

PROGRAM is sorespot-cli. Each schema must find fault with a file exactly where `pack check` does, leaving out what no
schema can see: for the files of the example pack, for each of their values stretched to and beyond the bounds, and for
random mutants.
"""

import json
import random
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "catalog"))
from schema_agreement import BEFORE_VALUES, BETWEEN_ENTRIES, FINDING, ROOT, SAMPLES, Schemas, mutated, parsed, stretched  # noqa: E402

EXAMPLE = SAMPLES / "packs" / "lakeside_clinic"
SCHEMA_OF = {"pack.json": "pack", "changes.json": "pack_changes"}
MUTANTS = 400
IN_ONE_RUN = 50
NOT_VISIBLE = BEFORE_VALUES | BETWEEN_ENTRIES | {"newer-program", "pack-twice", "pack-conflict", "unknown-text",
                                                 "placeholder-mismatch"}
VERSIONS = ["1.2.3", "0.0.0", "999999.0.0", "1234567.0.0", "1.2", "1.2.3.4", "1..3", ".1.2", "1.2.", "v1.2.3", "1.2.3-a", "01.2.3", "1.2.3 "]


def variants(name, base, random_source):
    yield base
    yield from stretched(base)
    if name == "pack.json":
        for version in VERSIONS:
            yield {**base, "version": version}
            yield {**base, "minimum_program": version}
    else:
        for kind in ("muscle", "muscles", "hold", "symptom", "red_flag", "red flag"):
            yield {"texts": [{"of": kind, "from": "a", "to": "b"}]}
    for _ in range(MUTANTS):
        yield mutated(base, random_source)


def findings(program, packs):
    """Codes by pack and file: those that a schema can see."""
    minimal = SAMPLES / "valid" / "minimal"
    run = subprocess.run([program, "pack", "check", "--catalog", minimal, *packs], capture_output=True, text=True, check=False)
    if run.returncode not in (0, 1, 2):
        raise RuntimeError(f"pack check ended with {run.returncode}: {run.stderr[-2000:]}")
    seen = defaultdict(set)
    for line in run.stdout.splitlines():
        if (match := FINDING.match(line)) and match["code"] not in NOT_VISIBLE:
            seen[match["file"]].add(match["code"])
    return seen


def main():
    program = sys.argv[1]
    schemas = Schemas(ROOT / "data" / "schema")
    random_source = random.Random(20261121)
    compared, faulty, disagreements = 0, 0, []
    for name, schema in SCHEMA_OF.items():
        values = list(variants(name, parsed(EXAMPLE / name), random_source))
        for start in range(0, len(values), IN_ONE_RUN):
            with tempfile.TemporaryDirectory() as folder:
                packs = []
                for number, value in enumerate(values[start:start + IN_ONE_RUN]):
                    pack = Path(folder) / f"p{number}"
                    pack.mkdir()
                    shutil.copy(EXAMPLE / "pack.json", pack)
                    # The example names Spanish, which is then missing: no schema sees that.
                    (pack / name).write_text(json.dumps(value), encoding="utf-8")
                    packs.append(pack)
                seen = findings(program, packs)
                for pack, value in zip(packs, values[start:]):
                    error = next(schemas.validators[schema].iter_errors(value), None)
                    codes = seen[f"{pack}/{name}"]
                    compared += 1
                    faulty += error is not None
                    if (error is not None) != bool(codes):
                        disagreements.append(f"{name} {json.dumps(value)[:300]}: program says {sorted(codes) or 'good'}, "
                                             f"schema says {error.message[:120] if error else 'good'}")
    for sentence in disagreements[:20]:
        print(sentence)
    print(f"{compared} files compared, {faulty} of them faulty, {len(disagreements)} disagreements")
    return 1 if disagreements or not faulty else 0


if __name__ == "__main__":
    sys.exit(main())
