#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""mutate.py [--count N] [--seed S] [--only FOLDER] [--at FILE:LINE]: breaks core in small ways and looks whether a test notices.

Each mutant changes one operator, condition, truth value or call of src/core. It is compiled beside the build of the preset core-only and
linked before core's library, so that one file is compiled for each and the source is never touched. The tests of the same folder run
first, all of core's tests after them where those pass. The same seed chooses the same mutants of the same source, and after an edit still
those of the lines that stayed. Survivors are explained in docs/mutation.md. Exit code 0 where at least 90 of 100 were killed.
"""

import argparse
import hashlib
import json
import re
import resource
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
WORK = ROOT / "build" / "mutation"
LEAST_KILLED = 0.9
MOST_MEMORY = 4 << 30  # Bytes: a mutant may ask for memory without end.

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


def sample(only, seed):
    """All mutants, in an order that an edit of one line does not change for the others."""
    seen = {}
    keyed = []
    for path in sorted((ROOT / "src" / "core" / only).rglob("*.cpp")):
        for mutant in mutants_of(path):
            what = f"{seed}\n{path.relative_to(ROOT)}\n{mutant[2]}\n{mutant[3]}"
            seen[what] = seen.get(what, 0) + 1
            keyed.append((hashlib.sha256(f"{what}\n{seen[what]}".encode()).digest(), mutant))
    return [mutant for _, mutant in sorted(keyed)]


def cpu_of_children():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def succeeds(command, folder, cpu_seconds=None):
    """Time is the processor's: on a busy machine a slow test is no endless one."""
    def bound():
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        if cpu_seconds:
            resource.setrlimit(resource.RLIMIT_CPU, (int(cpu_seconds), int(cpu_seconds)))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    return subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False,
                          preexec_fn=bound).returncode == 0


class Build:
    """A build of core's tests, and what it takes to make them anew with one other file."""

    def __init__(self, folder):
        self.folder = folder
        self.tests = folder / "bin" / "sorespot_core_tests"
        self.compiling = {entry["file"]: shlex.split(entry["command"])
                          for entry in json.loads((folder / "compile_commands.json").read_text(encoding="utf-8"))}
        steps = subprocess.run(["ninja", "-t", "commands", "sorespot_core_tests"], cwd=folder, capture_output=True, text=True,
                               check=True).stdout.splitlines()
        linking = next(step for step in steps if " -o bin/sorespot_core_tests " in step)
        self.linking = shlex.split(next(part for part in linking.split(" && ") if " -o " in part))
        self.seconds = {}  # of the processor, by the tests that ran

    def measure(self, tests):
        if tests not in self.seconds:
            before = cpu_of_children()
            if not succeeds([self.tests, *tests], self.folder):
                sys.exit("mutate.py: core's tests do not pass as they are")
            self.seconds[tests] = cpu_of_children() - before
        return self.seconds[tests]

    def passes(self, program, tests):
        """An unoptimised file in a loop takes some times what it took before; more than that is a loop without end."""
        return succeeds([program, *tests, "--abort"], self.folder, 5 + 5 * self.measure(tests))

    def make(self, path, text):
        """The tests with this file as `text`; None where it does not build."""
        source, made, program = WORK / path.name, WORK / "mutant.o", WORK / "sorespot_core_tests"
        source.write_text(text, encoding="utf-8")
        compiling = [word for word in self.compiling[str(path)] if Path(word).name != "ccache"]
        compiling[compiling.index("-o") + 1] = made
        compiling[compiling.index("-c") + 1] = source
        if not succeeds([*compiling, "-O0", "-g0", "-w"], self.folder):
            return None
        linking = list(self.linking)
        # Before the library: of that the linker then takes everything else.
        linking.insert(linking.index("src/core/libsorespot_core.a"), made)
        linking[linking.index("-o") + 1] = program
        fast = ["-fuse-ld=lld"] if shutil.which("ld.lld") else []
        return program if succeeds([*linking, "-Wl,-S", *fast], self.folder) else None


def tests_of(path):
    """What chooses the tests in the folder of the same name."""
    folder = ROOT / "tests" / path.parent.relative_to(ROOT / "src")
    names = [name for file in sorted(folder.glob("*.cpp"))
             for name in re.findall(r'^TEST_CASE\("([^"]*)"', file.read_text(encoding="utf-8"), re.MULTILINE)]
    return (",".join(re.sub(r"([,\[\]*\\])", r"\\\1", name) for name in names),) if names else ()


def outcome(mutant, build):
    path, number, _, new = mutant
    lines = path.read_text(encoding="utf-8").splitlines()
    lines[number] = new
    program = build.make(path, "\n".join(lines) + "\n")
    if program is None:
        return "does not build"
    near = tests_of(path)
    if near and not build.passes(program, near):
        return "killed"
    return "survived" if build.passes(program, ()) else "killed"


def prepared(folder):
    WORK.mkdir(parents=True, exist_ok=True)
    if folder:
        return Build(folder.resolve())
    for command in (["cmake", "--preset", "core-only"], ["cmake", "--build", "--preset", "core-only", "--target", "sorespot_core_tests"]):
        if subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, check=False).returncode != 0:
            sys.exit("mutate.py: core's tests do not build")
    return Build(ROOT / "build" / "core-only")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="a folder of src/core")
    parser.add_argument("--at", nargs="*", default=[], help="FILE:LINE, as printed: only the mutants of these lines")
    parser.add_argument("--build", type=Path, help="an up-to-date build of core's tests, instead of making that of core-only")
    parser.add_argument("--list", action="store_true", help="print the sample, and break nothing")
    options = parser.parse_args()
    mutants = sample(options.only, options.seed)
    if options.at:
        mutants = [mutant for mutant in mutants if f"{mutant[0].relative_to(ROOT)}:{mutant[1] + 1}" in options.at]
    if options.list:
        for path, number, old, new in mutants[:options.count]:
            print(f"{path.relative_to(ROOT)}:{number + 1}\n  - {old.strip()}\n  + {new.strip()}")
        return
    build = prepared(options.build)
    mutants = [mutant for mutant in mutants if str(mutant[0]) in build.compiling]  # not those of other kinds of system
    counts = {"killed": 0, "survived": 0, "does not build": 0}
    for mutant in mutants:
        if counts["killed"] + counts["survived"] == options.count:
            break
        result = outcome(mutant, build)
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
