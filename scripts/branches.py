#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""branches.py FILE [--all]: functions and branches of core that tests took, from what llvm-cov exported (see scripts/coverage.sh).

A template is one piece of source: what any of its instances took is taken. Not counted: what a switch without a default would do with none
of its cases. Nobody wrote that, and the compiler warns where a case is missing. Lists what of the loader was never taken, with --all of all
of core. Exit code 1 where that of the loader is anything, or less than 95 of 100 branches of core were taken.
"""

import argparse
import functools
import json
import os
import sys
from collections import defaultdict
from pathlib import Path

CORE = Path(__file__).resolve().parents[1] / "src" / "core"
LOADER = ("catalog", "input")
LEAST = 95


@functools.cache
def lines_of(file):
    return (CORE / file).read_text(encoding="utf-8").splitlines()


def line_of(file, number):
    return lines_of(file)[number - 1]


class Counts:
    def __init__(self):
        self.functions = {}  # times by file and place
        self.branches = {}  # times true and times false by file and place

    def add(self, other):
        self.functions |= other.functions
        self.branches |= other.branches

    def ways(self):
        return [times for branch in self.branches.values() for times in branch]

    def share(self):
        return 100 * sum(times > 0 for times in self.ways()) / max(1, len(self.ways()))

    def summary(self):
        return (f"functions {sum(times > 0 for times in self.functions.values()):4} of {len(self.functions):4}   "
                f"branches {sum(times > 0 for times in self.ways()):4} of {len(self.ways()):4}, {self.share():6.2f} %")

    def untaken(self):
        for (file, first_line, *_), times in self.functions.items():
            if not times:
                yield file, first_line, "function never called"
        for (file, first_line, first, last_line, last), (true, false) in self.branches.items():
            if not true or not false:
                line = line_of(file, first_line)
                code = line[first - 1:last - 1] if last_line == first_line else line[first - 1:] + " ..."
                yield file, first_line, f"never {'false' if true else 'true' if false else 'reached'}: {code}"


def counts_by_folder(exported):
    folders = defaultdict(Counts)

    def place_of(function, region, file_index):
        file = Path(os.path.normpath(function["filenames"][file_index]))  # ccache names files from the folder of the build
        if CORE not in file.parents:
            return None, None
        name = file.relative_to(CORE).as_posix()
        return folders[name.rpartition("/")[0]], (name, *region[:4])

    for function in exported["data"][0]["functions"]:
        counts, key = place_of(function, function["regions"][0], function["regions"][0][5])
        if counts:
            counts.functions[key] = counts.functions.get(key, 0) + function["count"]
        for branch in function["branches"]:
            counts, key = place_of(function, branch, branch[6])
            if counts and not line_of(*key[:2])[:branch[1] - 1].endswith("switch ("):
                true, false = counts.branches.get(key, (0, 0))
                counts.branches[key] = (true + branch[4], false + branch[5])
    return folders


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--all", action="store_true")
    options = parser.parse_args()
    folders = counts_by_folder(json.loads(options.file.read_text(encoding="utf-8")))
    loader, core = Counts(), Counts()
    for name, counts in sorted(folders.items()):
        print(f"{name or '.':12} {counts.summary()}")
        core.add(counts)
        if name in LOADER:
            loader.add(counts)
    print(f"{'the loader':12} {loader.summary()}\n{'all of core':12} {core.summary()}")
    for file, line, what in sorted((core if options.all else loader).untaken()):
        print(f"src/core/{file}:{line}: {what}")
    sys.exit(1 if loader.share() < 100 or core.share() < LEAST else 0)


if __name__ == "__main__":
    main()
