# SPDX-License-Identifier: MIT
"""resources/sounds holds what its script makes, and nothing else."""

import struct
import subprocess
import sys
import tempfile
import unittest
import wave
from pathlib import Path

SOUNDS = Path(__file__).resolve().parents[2] / "resources" / "sounds"


def samples(path):
    with wave.open(str(path)) as file:
        frames = file.readframes(file.getnframes())
        return file.getparams(), struct.unpack(f"<{len(frames) // 2}h", frames)


class Sounds(unittest.TestCase):
    def test_are_those_of_the_script(self):
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run([sys.executable, "-B", SOUNDS / "make_sounds.py", folder], check=True)
            made = sorted(path.name for path in Path(folder).iterdir())
            self.assertEqual(made, sorted(path.name for path in SOUNDS.glob("*.wav")))
            for name in made:
                (kept_form, kept), (form, fresh) = samples(SOUNDS / name), samples(Path(folder, name))
                self.assertEqual(kept_form, form, name)
                # Another machine's sine may round the last digit the other way.
                self.assertLessEqual(max(abs(a - b) for a, b in zip(kept, fresh)), 1, name)

    def test_are_heard_begin_and_end_softly_and_are_never_cut(self):
        for path in SOUNDS.glob("*.wav"):
            _, sound = samples(path)
            self.assertLess(max(abs(value) for value in sound[:3] + sound[-3:]), 150, path.name)
            loudest = max(abs(value) for value in sound)
            self.assertTrue(4000 < loudest < 32767, f"{path.name}: {loudest}")


if __name__ == "__main__":
    unittest.main()
