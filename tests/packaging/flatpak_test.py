# SPDX-License-Identifier: MIT
"""The Flatpak manifest gives the program no more of the system than it needs, and names each source by its bytes."""

import re
import unittest
from pathlib import Path

PACKAGING = Path(__file__).resolve().parents[2] / "resources" / "packaging"
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

    def test_fetches_nothing(self):
        sources = re.findall(r"- type: (\w+)\n((?:        .*\n)+)", self.text)
        self.assertEqual({kind for kind, _ in sources}, {"archive", "dir"})
        for kind, lines in sources:
            self.assertNotIn("url:", lines)
            if kind == "archive":
                self.assertRegex(lines, r"path: sources/\S+\n +sha256: [0-9a-f]{64}\n")


if __name__ == "__main__":
    unittest.main()
