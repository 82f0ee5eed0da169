# SPDX-License-Identifier: MIT
"""scripts/packages.txt is well formed, is the only package list, and names every QML module that is imported."""

import os
import re
import tempfile
import unittest
from pathlib import Path

from package_list import PACKAGES_FILE, ROOT, qml_package, read_sections

# One package named in passing is prose; this many in one file are a list, and lists drift.
NAMES_THAT_MAKE_A_LIST = 3
SKIPPED_FOLDERS = {".git", "build", "__pycache__"}

INSTALL_COMMAND = re.compile(r"\b(?:apt|apt-get|aptitude)\b[^\n|&;`'\"]*?\binstall\b([^\n|&;`'\"]*)")
PACKAGE_WORD = re.compile(r"[a-z0-9][a-z0-9+.-]+")
QML_IMPORT = re.compile(r"^\s*import\s+([A-Z]\w*(?:\.\w+)*)", re.MULTILINE)
OWN_MODULE = re.compile(r"\bURI\s+\"?([\w.]+)")


def text_files(root):
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(set(folders) - SKIPPED_FOLDERS)
        for name in sorted(names):
            path = Path(folder, name)
            if path == PACKAGES_FILE or path.is_symlink():
                continue
            try:
                yield path, path.read_text(encoding="utf-8")
            except UnicodeDecodeError:
                pass


def second_list(text, packages):
    """The packages that this text lists or installs by name; empty where it leaves that to packages.txt."""
    joined = text.replace("\\\n", " ")
    installed = []
    for command in INSTALL_COMMAND.finditer(joined):
        # git is what one needs to get here at all.
        installed += [word for word in command[1].split() if PACKAGE_WORD.fullmatch(word) and word != "git"]
    if installed:
        return installed
    # cmake, dbus and the like are also words of the language; those with a dash in them are not.
    words = set(re.findall(r"[\w.+-]*\w", joined))
    named = sorted(name for name in packages if "-" in name and name in words)
    return named if len(named) >= NAMES_THAT_MAKE_A_LIST else []


def imported_modules(root):
    """{QML module: a file that imports it} below root, without the modules that the project itself defines."""
    own = {module for folder in {root, ROOT / "src"} for path, text in text_files(folder)
           if path.name == "CMakeLists.txt" for module in OWN_MODULE.findall(text)}
    imported = {}
    for path, text in text_files(root):
        if path.suffix == ".qml":
            for module in QML_IMPORT.findall(text):
                imported.setdefault(module, path)
    return {module: path for module, path in imported.items() if module not in own}


class TheList(unittest.TestCase):
    sections = read_sections(PACKAGES_FILE.read_text(encoding="utf-8"))

    def test_has_the_sections_that_the_scripts_ask_for(self):
        self.assertEqual(list(self.sections), ["build-core", "test-core", "build-app", "run", "test-app", "package",
                                               "bench", "kiosk", "fuzz", "coverage", "lint"])

    def test_names_each_package_once(self):
        names = sum(self.sections.values(), [])
        self.assertEqual(sorted(names), sorted(set(names)))

    def test_needs_no_qt_for_the_core(self):
        core = self.sections["build-core"] + self.sections["test-core"]
        self.assertEqual([name for name in core if re.search(r"qt6|qml|libgl", name)], [])

    def test_is_the_only_one(self):
        packages = sum(self.sections.values(), [])
        found = {str(path.relative_to(ROOT)): names for path, text in text_files(ROOT)
                 if (names := second_list(text, packages))}
        self.assertEqual(found, {}, "name no packages here: refer to scripts/packages.txt")

    def test_holds_every_qml_module_that_is_imported(self):
        run, test = self.sections["run"], self.sections["test-app"]
        for folder, packages in (("src", run), ("tests", run + test)):
            for module, path in imported_modules(ROOT / folder).items():
                with self.subTest(module=module, file=str(path.relative_to(ROOT))):
                    self.assertIn(qml_package(module), packages)


class TheChecksThemselves(unittest.TestCase):
    packages = ["cmake", "lib-a-dev", "lib-b-dev", "lib-c-dev"]

    def test_an_install_line_is_a_second_list(self):
        tool = "apt"  # apart, so that this file passes its own check
        for line in (f"sudo {tool} install cmake", f"{tool}-get -q install -y \\\n  cmake",
                     f"RUN {tool}-get update && {tool} install cmake"):
            self.assertEqual(second_list(line, self.packages), ["cmake"], line)
        for line in (f"{tool} install git", f"`{tool}-get install` what is missing",
                     f"{tool}-get install --yes ${{missing[*]}}"):
            self.assertEqual(second_list(line, self.packages), [], line)

    def test_many_names_in_one_file_are_a_second_list(self):
        self.assertEqual(second_list("lib-a-dev and lib-b-dev; cmake; not-lib-c-dev", self.packages), [])
        self.assertEqual(second_list("lib-a-dev, lib-b-dev,\n(lib-c-dev).", self.packages), self.packages[1:])

    def test_a_line_of_no_known_form_is_refused(self):
        for text in ("cmake", "[run]\ntwo names", "[run]\nName", "[Run]"):
            with self.assertRaises(ValueError, msg=text):
                read_sections(text)

    def test_imports_are_found_and_own_modules_left_out(self):
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "CMakeLists.txt").write_text("qt_add_qml_module(x URI Own.Module VERSION 1.0)")
            Path(folder, "A.qml").write_text(
                'import QtQuick\n  import QtQuick.Controls.Basic as C\nimport Own.Module\nimport "x.js" as X\n')
            modules = imported_modules(folder)
        self.assertEqual([qml_package(module) for module in sorted(modules)],
                         ["qml6-module-qtquick", "qml6-module-qtquick-controls"])


if __name__ == "__main__":
    unittest.main()
