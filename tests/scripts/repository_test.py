# SPDX-License-Identifier: MIT
"""Rules for the files of the repository that no compiler knows: length, licence line, a README per source folder, and
what of QML is not used (docs/architecture.md, "QML")."""

import os
import re
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("src", "tests", "scripts", "resources", "data")
MAX_LINES = 400

CODE = {".h", ".cpp", ".qml"}
WRITTEN_BY_HAND = CODE | {".js", ".py", ".sh", ".cmake", ".jsonc"}
# JSON is written by hand in these; translations and test samples are written by tools, or long on purpose.
HAND_WRITTEN_JSON = ("data/catalog", "data/schema")
# In two pieces, so that no tool takes this line for a licence.
LICENCE = "SPDX-License-Identifier" ": "
PAUSES_ANIMATIONS = re.compile(r"\b(Timer|PauseAnimation)\s*\{")


def is_hand_written(path):
    return (path.suffix in WRITTEN_BY_HAND or path.name == "CMakeLists.txt"
            or path.suffix == ".json" and path.as_posix().startswith(HAND_WRITTEN_JSON))


def findings(root):
    """What breaks a rule under root, one sentence each."""
    found = []
    for top in FOLDERS:
        for folder, folders, names in os.walk(root / top):
            folders[:] = sorted(set(folders) - {"__pycache__"})
            inside = Path(folder).relative_to(root)
            if top == "src" and inside.parts != ("src",) and "README.md" not in names:
                found.append(f"{inside} has no README.md saying what belongs there and what it may depend on")
            for name in sorted(names):
                if is_hand_written(inside / name):
                    found += file_findings(root, inside / name)
    return found


def file_findings(root, path):
    lines = (root / path).read_text(encoding="utf-8").splitlines()
    if len(lines) > MAX_LINES:
        yield f"{path} has {len(lines)} lines; {MAX_LINES} is the most"
    # A script's first line says which program runs it.
    head = lines[:1] if path.suffix in CODE else lines[:2]
    if path.suffix in CODE | {".py", ".sh"} and not any(LICENCE in line for line in head):
        yield f"{path} does not begin with its licence line ({LICENCE}MIT)"
    if path.suffix == ".qml":
        for number, line in enumerate(lines, 1):
            if used := PAUSES_ANIMATIONS.search(line):
                yield f"{path}:{number} uses {used[1]}, at which Qt complains; see docs/architecture.md, QML"


class Repository(unittest.TestCase):
    def test_follows_its_rules(self):
        self.assertEqual(findings(ROOT), [])

    def test_each_rule_catches_what_breaks_it(self):
        licence = "// " + LICENCE + "MIT\n"
        files = {
            "src/good/README.md": "", "src/good/short.h": licence,
            "src/good/limit.cpp": licence + "\n" * (MAX_LINES - 1),
            "scripts/good.sh": "#!/bin/sh\n# " + LICENCE + "MIT\n", "tests/good/sample.json": "\n" * 500,
            "data/i18n/es.json": "\n" * 500,
            "src/bad/long.cpp": licence + "\n" * MAX_LINES, "src/bad/no_licence.qml": "\n" + licence,
            "src/bad/waits.qml": licence + "Item {\n    Timer {}\n    SignalTimer {}\n}\n",
            "scripts/bad.py": "", "data/catalog/bad.json": "\n" * 500,
        }
        with tempfile.TemporaryDirectory() as folder:
            for name, text in files.items():
                path = Path(folder, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text)
            found = findings(Path(folder))
        self.assertEqual([sentence.split()[0] for sentence in found],
                         ["src/bad", "src/bad/long.cpp", "src/bad/no_licence.qml", "src/bad/waits.qml:3", "scripts/bad.py",
                          "data/catalog/bad.json"])


if __name__ == "__main__":
    unittest.main()
