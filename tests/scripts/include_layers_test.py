# SPDX-License-Identifier: MIT
"""Each folder of src/ includes only what its layer may use. docs/architecture.md says why."""

import re
import tempfile
import unittest
from pathlib import Path

SRC = Path(__file__).resolve().parents[2] / "src"

# Layer: what its files may include besides the standard library, their own layer and the files right under core/
# (result.h, diagnostic.h): a folder of src/ with all that is in it ("/" at the end), one header, or one of LIBRARIES.
ALLOWED = {
    "core": [],
    "core/geometry": [],
    "core/console": ["posix"],
    "core/input": ["nlohmann", "utf8proc", "zip"],
    "core/figure": ["core/geometry/", "core/input/"],
    "core/catalog": ["core/geometry/point.h", "core/input/"],
    "core/language": ["core/catalog/", "core/input/"],
    "core/pack": ["core/catalog/", "core/input/", "core/language/"],
    "core/drawing": ["core/catalog/", "core/figure/", "core/geometry/", "core/input/", "nlohmann"],
    "core/referral": ["core/catalog/", "core/drawing/", "core/figure/", "core/geometry/", "core/input/"],
    "core/ranking": ["core/catalog/", "core/drawing/", "core/figure/", "core/geometry/", "core/input/", "core/referral/"],
    "core/safety": ["core/catalog/", "core/drawing/"],
    "core/care": ["core/catalog/"],
    "core/sheet": ["core/catalog/", "core/drawing/", "core/figure/", "core/ranking/", "core/safety/", "nlohmann"],
    "core/search": ["core/catalog/", "core/input/"],
    "core/diary": ["core/drawing/", "core/figure/", "core/input/", "core/ranking/", "nlohmann"],
    "core/kiosk": ["core/catalog/", "core/input/", "sodium"],
    "cli": ["core/", "nlohmann", "cli11", "posix"],
    "figure_builder/warps": ["core/", "eigen"],
    "figure_builder/drawing": ["core/", "figure_builder/warps/", "figure_builder/authoring_error.h"],
    "figure_builder/regions": ["core/", "figure_builder/drawing/", "figure_builder/warps/", "figure_builder/authoring_error.h", "geos"],
    "figure_builder/relief": ["core/", "figure_builder/drawing/", "figure_builder/warps/", "figure_builder/authoring_error.h", "eigen",
                              "png"],
    "figure_builder/output": ["core/", "figure_builder/drawing/", "figure_builder/regions/", "figure_builder/authoring_error.h",
                              "nlohmann"],
    "figure_builder/muscles": ["core/", "figure_builder/drawing/", "figure_builder/output/", "figure_builder/regions/",
                               "figure_builder/warps/", "figure_builder/authoring_error.h", "nlohmann"],
    "figure_builder": ["core/", "figure_builder/", "nlohmann"],
    "app/figure": ["core/", "Qt"],
    "app/paper": ["core/", "app/figure/", "qrcodegen", "Qt"],
    "app/atlas": ["core/", "app/figure/", "app/paper/", "app/muscle_details.h", "app/point_groups.h", "app/wording.h", "Qt"],
    "app/sheet": ["core/", "app/figure/", "app/paper/", "app/wording.h", "Qt"],
    "app/diary": ["core/", "Qt"],
    "app/kiosk": ["core/", "app/", "Qt"],
    "app/service": ["core/", "Qt", "posix"],
    "app": ["core/", "app/atlas/", "app/diary/", "app/figure/", "app/sheet/", "Qt", "glibc"],
    ".": ["core/", "app/", "Qt"],
}

LIBRARIES = {
    "standard": r"[a-z_0-9]+",
    "Qt": r"Q[A-Za-z]\w*(/.+)?|q[a-z_]+\.h|private/q.+",
    "nlohmann": r"nlohmann/.+",
    "geos": r"geos_c\.h",
    "eigen": r"Eigen/.+",
    "png": r"png\.h",
    "qrcodegen": r"qrcodegen/.+",
    "utf8proc": r"utf8proc\.h",
    "sodium": r"sodium\.h",
    "zip": r"zip\.h",
    "posix": r"(poll|termios|unistd|sys/socket|sys/un)\.h",
    "glibc": r"malloc\.h",
    "cli11": r"CLI/CLI\.hpp",
}

INCLUDE = re.compile(r'^\s*#\s*include\s*(?:<([^>]+)>|"([^"]+)")', re.MULTILINE)
# A forward declaration needs no header, and ties a layer to Qt all the same.
QT_DECLARATION = re.compile(r"^\s*(?:class|struct)\s+(Q[A-Z]\w*)\s*;|\b(QT_FORWARD_DECLARE_\w+)|\b(QT_BEGIN_NAMESPACE)",
                            re.MULTILINE)


def library_of(name):
    return next((library for library, pattern in LIBRARIES.items() if re.fullmatch(pattern, name)), None)


def is_allowed(src, path, name):
    layer = path.parent.relative_to(src).as_posix()
    if (library := library_of(name)) is not None:
        return library == "standard" or library in ALLOWED[layer]
    if name.endswith(".moc"):
        return "Qt" in ALLOWED[layer]
    if not (src / name).is_file():
        return False
    folder = Path(name).parent.as_posix()
    return folder in ("core", layer) or any(name == allowed or allowed.endswith("/") and name.startswith(allowed)
                                            for allowed in ALLOWED[layer])


def violations(src):
    """What stands in a layer that must not, one sentence each."""
    found = []
    for path in sorted(path for path in src.rglob("*") if path.suffix in (".h", ".cpp")):
        shown, layer = path.relative_to(src).as_posix(), path.parent.relative_to(src).as_posix()
        if layer not in ALLOWED:
            found.append(f"{shown}: {layer}/ is no known layer")
            continue
        text = path.read_text(encoding="utf-8")
        for angled, quoted in INCLUDE.findall(text):
            if not is_allowed(src, path, angled or quoted):
                found.append(f"{shown}: may not include {angled or quoted}")
        if "Qt" not in ALLOWED[layer]:
            found += [f"{shown}: may not name {''.join(match)}" for match in QT_DECLARATION.findall(text)]
    return found


class IncludeLayers(unittest.TestCase):
    def test_every_layer_keeps_to_what_it_may_use(self):
        self.assertEqual(violations(SRC), [])

    def check(self, path, line, expected):
        """One line in one file of a tree that has a header in every layer."""
        with tempfile.TemporaryDirectory() as folder:
            src = Path(folder)
            for layer in ALLOWED:
                (src / layer).mkdir(parents=True, exist_ok=True)
                (src / layer / "header.h").touch()
            (src / path).parent.mkdir(parents=True, exist_ok=True)
            (src / path).write_text(f"// first\n{line}\n")
            self.assertEqual(violations(src), [f"{path}: {expected}"] if expected else [], line)

    def test_what_is_allowed_passes(self):
        for path, name in (("core/geometry/a.h", "<vector>"), ("core/geometry/a.h", '"core/header.h"'),
                           ("core/care/a.cpp", '"core/care/header.h"'), ("core/drawing/a.cpp", "<nlohmann/json.hpp>"),
                           ("core/ranking/a.cpp", '"core/catalog/header.h"'), ("core/safety/a.cpp", '"core/drawing/header.h"'),
                           ("cli/a.cpp", '"core/safety/header.h"'),
                           ("figure_builder/relief/a.cpp", "<Eigen/Sparse>"), ("figure_builder/regions/a.cpp", "<geos_c.h>"),
                           ("app/a.cpp", "<QtGlobal>"), ("app/a.cpp", "<QtQml/qqmlregistration.h>"), ("app/a.cpp", '"a.moc"'),
                           ("app/a.h", "<qqmlintegration.h>"), ("main.cpp", '"app/header.h"')):
            self.check(path, f"#include {name}", None)

    def test_what_is_not_allowed_is_caught(self):
        for path, name in (("core/geometry/a.h", "QString"), ("core/geometry/a.h", "core/figure/header.h"),
                           ("core/geometry/a.cpp", "nlohmann/json.hpp"), ("core/catalog/a.cpp", "nlohmann/json.hpp"),
                           ("core/catalog/a.h", "core/ranking/header.h"),
                           ("core/care/a.cpp", "core/safety/header.h"), ("core/safety/a.cpp", "core/ranking/header.h"),
                           ("core/figure/a.cpp", "QtCore/qglobal.h"),
                           ("core/a.h", "core/catalog/header.h"), ("cli/a.cpp", "app/header.h"),
                           ("cli/a.cpp", "QCoreApplication"), ("figure_builder/a.cpp", "QImage"),
                           ("figure_builder/drawing/a.cpp", "figure_builder/regions/header.h"),
                           ("figure_builder/regions/a.h", "figure_builder/header.h"),
                           ("app/a.cpp", "nlohmann/json.hpp"), ("app/a.cpp", "header.h"),
                           ("core/figure/a.cpp", "Eigen/Dense"), ("cli/a.cpp", "boost/any.hpp"),
                           ("app/a.cpp", "core/absent.h"), ("core/catalog/a.cpp", "../ranking/header.h")):
            self.check(path, f"#include <{name}>", f"may not include {name}")
            self.check(path, f'  #  include "{name}"', f"may not include {name}")
        self.check("core/figure/a.h", "class QPainter;", "may not name QPainter")
        self.check("cli/a.h", "QT_BEGIN_NAMESPACE", "may not name QT_BEGIN_NAMESPACE")
        self.check("helpers/a.h", "", "helpers/ is no known layer")


if __name__ == "__main__":
    unittest.main()
