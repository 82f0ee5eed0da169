# SPDX-License-Identifier: MIT
"""Programs and window take press instructions from core/safety only: nobody there reads a muscle's own entry."""

import re
import unittest
from pathlib import Path

SRC = Path(__file__).resolve().parents[2] / "src"
# A member called press, not a function: muscle.press, muscle->press, &Muscle::press.
OWN_ENTRY = re.compile(r"(->|\.|\bMuscle::)\s*press\b(?!\s*\()|\bPressInstruction\b")


class PressGate(unittest.TestCase):
    def files(self):
        return [path for folder in ("app", "cli", "ui", ".") for pattern in ("*.cpp", "*.h", "*.qml")
                for path in ((SRC / folder).glob(pattern) if folder == "." else (SRC / folder).rglob(pattern))]

    def test_no_file_outside_core_reads_an_instruction_by_itself(self):
        self.assertGreater(len(self.files()), 50)
        found = [f"{path.relative_to(SRC)}:{number}: {line.strip()}" for path in self.files()
                 for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
                 if OWN_ENTRY.search(line)]
        self.assertEqual(found, [])

    def test_the_pattern_finds_what_it_is_for(self):
        for line in ("muscle.press->steps", "m_muscle->press.has_value()", "&Muscle::press", "const PressInstruction* p"):
            self.assertTrue(OWN_ENTRY.search(line), line)
        for line in ("m_ui->press(Qt::Key_Tab)", "pressInstruction(permit, muscle)", "details.mayPress()"):
            self.assertFalse(OWN_ENTRY.search(line), line)


if __name__ == "__main__":
    unittest.main()
