#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""mutate.py [--count N] [--seed S] [--only FOLDER]: breaks core in small ways and looks whether a test notices.

Each mutant changes one operator, condition, truth value or call of src/core. The tests of the same folder run first, all of core's tests
after them where those pass. The same seed chooses the same mutants of the same source. Works on a copy in build/mutation.
Exit code 0 where at least 90 of 100 were killed.
"""

import argparse
import random
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
COPY = ROOT / "build" / "mutation" / "source"
BUILD = ROOT / "build" / "mutation" / "build"
TESTS = BUILD / "bin" / "sorespot_core_tests"
LEAST_KILLED = 0.9

# clang-format puts blanks around operators of two sides, and none around the brackets of templates.
CHANGES = [(r"(?<= )==(?= )", "!="), (r"(?<= )!=(?= )", "=="), (r"(?<= )<(?= )", "<="), (r"(?<= )<=(?= )", "<"),
           (r"(?<= )>(?= )", ">="), (r"(?<= )>=(?= )", ">"), (r"(?<= )&&(?= )", "||"), (r"(?<= )\|\|(?= )", "&&"),
           (r"(?<= )\+(?= )", "-"), (r"(?<= )-(?= )", "+"), (r"(?<= )\*(?= )", "/"), (r"\btrue\b", "false"),
           (r"\bfalse\b", "true"), (r"(?<=\bif \()(?=[^;]*\)$)", "!"), (r"(?<=\bif \()(?=[^;]*\) \{$)", "!"),
           (r"^\s+[a-z]\w*(?:\.\w+)*\([^=]*\);$", ";")]


def without_texts(line):
    """The line with what stands in quotes or in a comment blanked out, so that only code is changed."""
    line = re.sub(r'"(?:\\.|[^"\\])*"', lambda text: '"' + "~" * (len(text[0]) - 2) + '"', line)
    return re.sub(r"//.*$", lambda comment: "~" * len(comment[0]), line)


def mutants_of(path):
    """(file, line number, old line, new line)"""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        code = without_texts(line)
        if code.lstrip().startswith(("#", "static_assert", "template", "using")) or "noexcept" in code:
            continue
        for pattern, new in CHANGES:
            for found in re.finditer(pattern, code):
                if new == "!":  # The whole condition, not its first part.
                    end = line.rindex(")")
                    changed = line[:found.start()] + "!(" + line[found.start():end] + ")" + line[end:]
                else:
                    changed = line[:found.start()] + new + line[found.end():]
                yield path, number, line, changed


def all_mutants(only):
    sources = sorted((ROOT / "src" / "core" / only).rglob("*.cpp"))
    return [mutant for path in sources for mutant in mutants_of(path)]


def succeeds(command, seconds):
    try:
        return subprocess.run(command, cwd=COPY, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                              timeout=seconds).returncode == 0
    except subprocess.TimeoutExpired:
        return False


def build():
    return succeeds(["cmake", "--build", BUILD, "--target", "sorespot_core_tests"], 3600)


def prepare():
    """The copy keeps what did not change, so that little is built the second time."""
    for name in ("CMakeLists.txt", "src", "tests", "data", "resources"):
        source = ROOT / name
        files = [source] if source.is_file() else [path for path in source.rglob("*") if path.is_file()]
        for file in files:
            target = COPY / file.relative_to(ROOT)
            target.parent.mkdir(parents=True, exist_ok=True)
            if not target.exists() or target.read_bytes() != file.read_bytes():
                shutil.copyfile(file, target)
    # No debug information and no optimising: what counts here is the time to build.
    configured = succeeds(["cmake", "-G", "Ninja", "-S", COPY, "-B", BUILD, "-DSORESPOT_BUILD_APP=OFF",
                           "-DCMAKE_BUILD_TYPE=None", "-DCMAKE_CXX_FLAGS=-O0"], 600)
    if not configured or not build() or not succeeds([TESTS], 3600):
        sys.exit("mutate.py: core's tests do not pass as they are")


def tests_of(path):
    """Names of the tests in the folder of the same name."""
    folder = COPY / "tests" / path.parent.relative_to(ROOT / "src")
    names = [name for file in folder.glob("*.cpp")
             for name in re.findall(r'^TEST_CASE\("([^"]*)"', file.read_text(encoding="utf-8"), re.MULTILINE)]
    return ",".join(re.sub(r"([,\[\]*\\])", r"\\\1", name) for name in names)


def outcome(mutant):
    path, number, _, new = mutant
    target = COPY / path.relative_to(ROOT)
    original = target.read_bytes()
    lines = original.decode("utf-8").splitlines()
    lines[number] = new
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")
    try:
        if not build():
            return "does not build"
        near = tests_of(path)
        if near and not succeeds([TESTS, near], 300):
            return "killed"
        return "survived" if succeeds([TESTS], 900) else "killed"
    finally:
        target.write_bytes(original)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="a folder of src/core")
    parser.add_argument("--list", action="store_true", help="print the sample, and break nothing")
    options = parser.parse_args()
    mutants = all_mutants(options.only)
    random.Random(options.seed).shuffle(mutants)
    if options.list:
        for path, number, old, new in mutants[:options.count]:
            print(f"{path.relative_to(ROOT)}:{number + 1}\n  - {old.strip()}\n  + {new.strip()}")
        return
    prepare()
    counts = {"killed": 0, "survived": 0, "does not build": 0}
    for mutant in mutants:
        if counts["killed"] + counts["survived"] == options.count:
            break
        result = outcome(mutant)
        counts[result] += 1
        path, number, old, new = mutant
        print(f"{result}: {path.relative_to(ROOT)}:{number + 1}", flush=True)
        if result == "survived":
            print(f"  - {old.strip()}\n  + {new.strip()}", flush=True)
    tried = counts["killed"] + counts["survived"]
    print(f"{counts['killed']} of {tried} killed ({counts['does not build']} did not build), "
          f"of {len(mutants)} that could be made")
    sys.exit(0 if counts["killed"] >= LEAST_KILLED * tried else 1)


if __name__ == "__main__":
    main()
