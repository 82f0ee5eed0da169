# SPDX-License-Identifier: MIT
"""kiosk_install_test.py CMAKE FOLDER PREFIX: what the install rules of FOLDER, the build of resources/kiosk, put below PREFIX.
Nothing of it begins by itself, and each file names the others where they are."""

import json
import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

CMAKE, FOLDER, PREFIX = sys.argv[1:]
HERE = "share/sorespot/kiosk"
EXAMPLES = "share/doc/sorespot/examples"


class Installed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        subprocess.run([CMAKE, "--install", FOLDER], env={**os.environ, "DESTDIR": folder.name}, check=True, capture_output=True)
        cls.stage = Path(folder.name)
        cls.top = cls.stage / PREFIX.lstrip("/")
        cls.files = {str(path.relative_to(cls.top)): path for path in cls.top.rglob("*") if path.is_file()}

    def test_lies_where_nothing_begins_by_itself(self):
        self.assertEqual(sorted(self.files), sorted([
            "lib/systemd/user/sorespot-kiosk.service", f"{HERE}/sorespot-kiosk-inside", f"{HERE}/sorespot-kiosk-session",
            f"{HERE}/weston.ini", f"{EXAMPLES}/greetd.toml", f"{EXAMPLES}/kiosk.example.json", f"{EXAMPLES}/logo.example.svg",
            f"{EXAMPLES}/sorespot-kiosk.namespaces.conf", "share/doc/sorespot/kiosk.md", "share/doc/sorespot/findings.md"]))
        self.assertEqual([path for path in self.stage.rglob("*") if path.is_file() and self.top not in path.parents], [])
        self.assertNotIn("[Install]\n", self.files["lib/systemd/user/sorespot-kiosk.service"].read_text(encoding="utf-8"))

    def test_names_what_is_there(self):
        named = set()
        for name, path in self.files.items():
            if Path(name).suffix == ".md":
                continue
            text = path.read_text(encoding="utf-8")
            self.assertNotRegex(text, r"@\w+@", name)
            named |= set(re.findall(rf"{re.escape(PREFIX)}/((?:bin|share)/[\w./-]+)", text))
        self.assertEqual(named, {"bin/sorespot", f"{HERE}/sorespot-kiosk-inside", f"{HERE}/sorespot-kiosk-session"})

    def test_session_can_be_run_and_examples_cannot(self):
        self.assertEqual([name for name, path in self.files.items() if os.access(path, os.X_OK)],
                         [name for name in self.files if name.startswith(f"{HERE}/sorespot-kiosk-")])

    def test_example_finds_its_logo(self):
        example = self.files[f"{EXAMPLES}/kiosk.example.json"]
        self.assertTrue((example.parent / json.loads(example.read_text(encoding="utf-8"))["clinic"]["logo"]).is_file())

    def test_guide_names_what_is_there(self):
        guide = self.files["share/doc/sorespot/kiosk.md"].read_text(encoding="utf-8")
        named = set(re.findall(r"/usr/((?:share/(?:doc/)?sorespot/(?:kiosk|examples)|lib/systemd)/[\w./-]*[\w-])", guide))
        self.assertGreaterEqual(named, {f"{HERE}/sorespot-kiosk-session", f"{EXAMPLES}/kiosk.example.json"})
        self.assertEqual([name for name in named if name not in self.files], [])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
