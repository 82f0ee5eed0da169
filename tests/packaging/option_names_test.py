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


class OptionNames(unittest.TestCase):
    def test_are_those_of_the_program(self):
        for program in PROGRAMS:
            name, text = Path(program).name, help_of(program)
            commands = re.findall(r"^  ([a-z][a-z-]*) ", text.partition("Subcommands:")[2], re.MULTILINE)
            options = options_in(text).union(*(options_in(help_of(program, command)) for command in commands))
            page = (PACKAGING / "man" / f"{name}.1.scd").read_text(encoding="utf-8")
            self.assertEqual(set(re.findall(r"^(?:\*-h\*, )?\*(--[a-z-]+)\*", page, re.MULTILINE)), options, name)
            self.assertEqual(re.findall(r"^## ([a-z-]+)", page, re.MULTILINE), commands, name)
            for file in (f"{name}.bash", f"_{name}", f"{name}.fish"):
                found = (PACKAGING / "completions" / file).read_text(encoding="utf-8")
                named = set(re.findall(r"-l ([a-z-]+)", found)) if file.endswith(".fish") else \
                    {option[2:] for option in re.findall(r"(?<![\w-])--[a-z][a-z-]+", found)}
                self.assertEqual({"--" + option for option in named}, options, file)
                for command in commands:
                    self.assertIn(command, found, file)


if __name__ == "__main__":
    PROGRAMS = sys.argv[1:]
    unittest.main(argv=sys.argv[:1])
