# SPDX-License-Identifier: MIT
"""The Flatpak manifest gives the program no more of the system than it needs, and names each source by its bytes."""

import re
import sys
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "scripts"))
from package_list import PACKAGES_FILE, read_sections  # noqa: E402

PACKAGING = ROOT / "resources" / "packaging"
ID = "org.sorespot.Sorespot"


class Manifest(unittest.TestCase):
    text = (PACKAGING / f"{ID}.yaml").read_text(encoding="utf-8")

    def test_names_the_program_as_the_desktop_does(self):
        self.assertIn(f"\nid: {ID}\n", self.text)
        self.assertIn("\ncommand: sorespot\n", self.text)
        self.assertIn("\nExec=sorespot\n", (PACKAGING / f"{ID}.desktop").read_text(encoding="utf-8"))

    def test_opens_the_sandbox_for_window_sound_and_screen_saver_only(self):
        arguments = re.findall(r"^  - (--\S+)", self.text, re.MULTILINE)
        self.assertEqual(sorted(arguments), sorted([
            "--socket=wayland", "--socket=fallback-x11", "--share=ipc", "--device=dri", "--socket=pulseaudio",
            "--talk-name=org.freedesktop.ScreenSaver"]))

    def test_brings_each_library_that_the_runtime_lacks(self):
        # What a library's package has in its name, and the module that builds it; None is in the runtime.
        modules = {"json": "nlohmann-json", "geos": "geos", "eigen": "eigen", "cli11": "cli11", "utf8proc": "utf8proc",
                   "sodium": "libsodium", "zip": "libzip", "qrcodegen": "qr-code-generator", "png": None, "gl-": None}
        sections = read_sections(PACKAGES_FILE.read_text(encoding="utf-8"))
        libraries = [name for name in sections["build-core"] + sections["build-app"]
                     if name.endswith("-dev") and not name.startswith("qt6-")]
        for library in libraries:
            self.assertEqual(len([word for word in modules if word in library]), 1, library)
        self.assertEqual(len(libraries), len(modules))
        self.assertEqual(sorted(re.findall(r"^  - name: (\S+)", self.text, re.MULTILINE)),
                         sorted([*filter(None, modules.values()), "sorespot"]))

    def test_fetches_nothing(self):
        sources = re.findall(r"- type: (\w+)\n((?:        .*\n)+)", self.text)
        self.assertEqual({kind for kind, _ in sources}, {"archive", "dir"})
        for kind, lines in sources:
            self.assertNotIn("url:", lines)
            if kind == "archive":
                self.assertRegex(lines, r"path: sources/\S+\n +sha256: [0-9a-f]{64}\n")


if __name__ == "__main__":
    unittest.main()
