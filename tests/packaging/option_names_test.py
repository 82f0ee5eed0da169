# SPDX-License-Identifier: MIT
"""Man pages and shell completions name every option and command that --help names, and no other."""

import re
import subprocess
import sys
import unittest
from pathlib import Path

PACKAGING = Path(__file__).resolve().parents[2] / "resources" / "packaging"
PROGRAMS = []


def help_of(*command):
    return subprocess.run([*command, "--help"], capture_output=True, text=True, check=True).stdout


def options_in(text):
    return set(re.findall(r"^ +(?:-h, ?)?(--[a-z][a-z-]*)", text, re.MULTILINE))


def read_help(*command):
    """(commands, options) of a program: each command that has none below it, as "word" or "word word", in the order of
    --help; the options of all of them together."""
    text = help_of(*command)
    below = re.findall(r"^  ([a-z][a-z-]*) ", text.partition("Subcommands:")[2], re.MULTILINE)
    commands, options = [], options_in(text)
    for name in below:
        inside, more = read_help(*command, name)
        commands += [f"{name} {word}" for word in inside] or [name]
        options |= more
    return commands, options


class OptionNames(unittest.TestCase):
    def test_are_those_of_the_program(self):
        for program in PROGRAMS:
            name = Path(program).name
            commands, options = read_help(program)
            page = (PACKAGING / "man" / f"{name}.1.scd").read_text(encoding="utf-8")
            self.assertEqual(set(re.findall(r"^(?:\*-h\*, )?\*(--[a-z-]+)\*", page, re.MULTILINE)), options, name)
            self.assertEqual(re.findall(r"^## ([a-z-]+(?: [a-z-]+)*)", page, re.MULTILINE), commands, name)
            for file in (f"{name}.bash", f"_{name}", f"{name}.fish"):
                found = (PACKAGING / "completions" / file).read_text(encoding="utf-8")
                named = set(re.findall(r"-l ([a-z-]+)", found)) if file.endswith(".fish") else \
                    {option[2:] for option in re.findall(r"(?<![\w-])--[a-z][a-z-]+", found)}
                self.assertEqual({"--" + option for option in named}, options, file)
                for word in " ".join(commands).split():
                    self.assertIn(word, found, file)


if __name__ == "__main__":
    PROGRAMS = sys.argv[1:]
    unittest.main(argv=sys.argv[:1])
