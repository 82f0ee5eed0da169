# SPDX-License-Identifier: MIT
"""qml_modules_test.py SCANNER QML_FOLDER: every QML module that the program can come to need is there and in the list.

Qt's own qmlimportscanner follows the imports of our files and, from them, those of Qt's files. A module that is missing
would otherwise show only when the component that needs it is first created.
"""

import json
import subprocess
import sys
import unittest

from package_list import PACKAGES_FILE, ROOT, qml_package, read_sections

OWN_MODULES = ("Sorespot.",)
# In later versions of Qt what QtQml itself consists of; its package brings it.
PART_OF_QTQML = ("QML",)


class QmlModules(unittest.TestCase):
    scanner, qml_folder = "", ""

    def scan(self, folder):
        output = subprocess.run([self.scanner, "-rootPath", ROOT / folder, "-importPath", self.qml_folder],
                                check=True, capture_output=True, text=True).stdout
        modules = {entry["name"]: entry.get("path") for entry in json.loads(output)
                   if entry["type"] == "module" and not entry["name"].startswith(OWN_MODULES)}
        self.assertIn("QtQuick", modules, f"nothing found under {folder}: is the scanner at work?")
        return modules

    def check(self, folder, packages):
        for module, path in self.scan(folder).items():
            with self.subTest(module=module):
                self.assertTrue(path, f"not installed: {qml_package(module)}")
                if module not in PART_OF_QTQML:
                    self.assertIn(qml_package(module), packages)

    def test_what_the_program_needs(self):
        self.check("src", self.sections["run"])

    def test_what_the_tests_need(self):
        self.check("tests", self.sections["run"] + self.sections["test-app"])

    @classmethod
    def setUpClass(cls):
        cls.sections = read_sections(PACKAGES_FILE.read_text(encoding="utf-8"))


if __name__ == "__main__":
    QmlModules.scanner, QmlModules.qml_folder = sys.argv[1:3]
    unittest.main(argv=sys.argv[:1])
