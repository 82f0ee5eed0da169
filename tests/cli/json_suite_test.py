# SPDX-License-Identifier: MIT
"""sorespot-cli check --syntax-only against JSONTestSuite, and against what docs/json.md decides where the standard does not."""

import re
from urllib.parse import unquote_to_bytes

import cli

SUITE = cli.ROOT / "tests" / "data" / "json_suite"
PAGE = (cli.ROOT / "docs" / "json.md").read_text(encoding="utf-8")


def suite(name):
    """File name -> bytes."""
    files = {}
    for line in (SUITE / name).read_text(encoding="ascii").splitlines():
        file, times, text, *rest = line.split("\t")
        files[file] = unquote_to_bytes(text) * int(times) + b"".join(map(unquote_to_bytes, rest))
    return files


def decisions():
    """File name -> "accepted" or a code, as the page has it."""
    return dict(re.findall(r"^\| `(\S+\.json)` \| `?([\w-]+)`? \| \S.* \|$", PAGE, re.MULTILINE))


class JsonSuite(cli.CliTest):
    def setUp(self):
        self.path = self.folder() / "file.json"

    def look(self, content, *options):
        """Exit code and findings as (line, severity, code)."""
        self.path.write_bytes(content)
        code, out, err = self.run_cli("check", *options, self.path)
        self.assertEqual(err, "")
        found = re.findall(r"file\.json(?::(\d+))?: (\w+): .* \[([\w-]+)\]", out)
        return code, [(int(line or 0), severity, name) for line, severity, name in found]

    def test_the_suite_is_whole(self):
        names = suite("parsing.tsv")
        self.assertEqual([sum(name.startswith(kind) for name in names) for kind in ("y_", "n_", "i_")], [95, 188, 35])
        self.assertEqual(len(names["n_structure_open_array_object.json"]), 250001)
        self.assertEqual(len(suite("transform.tsv")), 22)

    def test_what_must_be_accepted_is(self):
        for name, content in suite("parsing.tsv").items():
            if name.startswith("y_"):
                with self.subTest(name):
                    code, found = self.look(content, "--syntax-only")
                    self.assertEqual(code, 0)
                    doubled = [(1, "warning", "duplicate-key")] if "duplicated_key" in name else []
                    self.assertEqual(found, doubled)

    def test_what_must_be_refused_is_with_its_place(self):
        for name, content in suite("parsing.tsv").items():
            if name.startswith("n_"):
                with self.subTest(name):
                    code, found = self.look(content, "--syntax-only")
                    self.assertEqual(code, 1)
                    self.assertEqual(found[-1][1], "error")
                    # Where nothing stands in a file there is no line to name.
                    self.assertTrue(found[-1][0] > 0 or found[-1][2] == "empty-file", found)

    def test_the_page_decides_what_the_standard_does_not(self):
        decided = decisions()
        files = {name: content for name, content in suite("parsing.tsv").items() if name.startswith("i_")}
        files.update(suite("transform.tsv"))
        self.assertEqual(sorted(decided), sorted(files))
        for name, content in files.items():
            with self.subTest(name):
                code, found = self.look(content, "--syntax-only")
                if decided[name] == "accepted":
                    self.assertEqual((code, found), (0, []))
                    continue
                is_warning = decided[name] == "duplicate-key"
                self.assertEqual(code, 0 if is_warning else 1)
                self.assertEqual([finding[2] for finding in found], [decided[name]])
                self.assertEqual(found[0][:2], (1, "warning" if is_warning else "error"))
                self.assertEqual(self.look(content), (1, [(1, "error", decided[name])]))

    def test_the_bounds_of_the_page(self):
        for bad, code in ((b'"' + b"a" * (64 * 1024 + 1) + b'"', "string-too-long"), (b'{"' + b"k" * 1025 + b'":1}', "string-too-long"),
                          (b"[" * 65 + b"]" * 65, "too-deep"), (b" " * (8 * 1024 * 1024) + b"1", "file-too-large"),
                          (b"[1e400]", "number-out-of-range"), (b"[NaN]", "syntax-error"), (b"[Infinity]", "syntax-error"),
                          (b"[1]\0", "nul-byte")):
            with self.subTest(code, bad=bad[:20]):
                self.assertEqual(self.look(bad, "--syntax-only")[0], 1)
                self.assertEqual([finding[2] for finding in self.look(bad, "--syntax-only")[1]], [code])
                self.assertIn(f"`{code}`", PAGE)
        for good in (b'"' + b"a" * (64 * 1024) + b'"', b'{"' + b"k" * 1024 + b'":1}', b"[" * 64 + b"]" * 64,
                     b" " * (8 * 1024 * 1024 - 1) + b"1", b"[1e308]"):
            self.assertEqual(self.look(good, "--syntax-only"), (0, []), good[:20])


if __name__ == "__main__":
    cli.main()
