# SPDX-License-Identifier: MIT
"""Reads scripts/packages.txt, and tells which package holds a QML module."""

import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
PACKAGES_FILE = ROOT / "scripts" / "packages.txt"


def read_sections(text):
    """{section: [package]} in the order of the file. A line that is none of the known forms raises ValueError."""
    sections = {}
    current = None
    for number, line in enumerate(text.splitlines(), start=1):
        content = line.split("#")[0].strip()
        if not content:
            continue
        if header := re.fullmatch(r"\[([a-z-]+)\]", content):
            current = sections.setdefault(header[1], [])
        elif current is not None and re.fullmatch(r"[a-z0-9][a-z0-9+.-]+", content):
            current.append(content)
        else:
            raise ValueError(f"packages.txt:{number}: neither a [section] nor one package name: {line!r}")
    return sections


def qml_package(module):
    """The Debian package of a QML module. The styles of Qt Quick Controls lie in the package of Controls itself."""
    if module.startswith("QtQuick.Controls."):
        module = "QtQuick.Controls"
    return "qml6-module-" + module.lower().replace(".", "-")
