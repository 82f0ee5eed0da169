# SPDX-License-Identifier: MIT
"""sorespot-cli check: findings on standard output; exit 0 none, 1 some, 2 cannot read."""

import re
import shutil

import cli

DATA = cli.ROOT / "tests" / "data"


class Check(cli.CliTest):
    def check(self, *args):
        code, out, err = self.run_cli("check", *args)
        self.assertEqual(err, "")
        return code, out

    def test_the_shipped_catalog_has_no_findings(self):
        self.assertEqual(self.check(cli.CATALOG), (0, ""))
        self.assertEqual(self.check("--syntax-only", *cli.CATALOG.rglob("*.json")), (0, ""))

    def test_a_finding_names_file_and_line_and_code(self):
        bad = DATA / "invalid" / "comment" / "muscles" / "shoulder" / "bad.json"
        for option in ([], ["--syntax-only"]):
            code, out = self.check(*option, bad)
            self.assertEqual(code, 1)
            self.assertRegex(out, re.escape(bad.as_posix()) + r":1: error: .+ \[syntax-error\]\n    \S")

    def test_findings_of_several_files_are_counted(self):
        folder = self.folder()
        (folder / "one.json").write_text("{", encoding="utf-8")
        (folder / "two.json").write_text("[1,]", encoding="utf-8")
        code, out = self.check(folder / "one.json", folder / "two.json")
        self.assertEqual(code, 1)
        self.assertIn("one.json", out)
        self.assertIn("two.json", out)
        self.assertTrue(out.endswith("2 findings\n"), out)

    def test_a_broken_entry_of_a_catalog_is_found_in_place(self):
        catalog = self.catalog_copy()
        path = catalog / "muscles" / "shoulder" / "infraspinatus.json"
        path.write_text(path.read_text(encoding="utf-8").replace('"shoulder_front"', '"shoulder_frnt"', 1), encoding="utf-8")
        code, out = self.check(catalog)
        self.assertEqual(code, 1)
        self.assertIn("muscles/shoulder/infraspinatus.json", out)
        self.assertIn("/trigger_points/0/essential/0/region", out)
        self.assertIn("shoulder_front", out)
        self.assertTrue(out.endswith("1 finding\n"), out)
        self.assertEqual(self.check("--syntax-only", path), (0, ""))

    def test_what_cannot_be_read_is_2_whatever_else_is_found(self):
        folder = self.folder()
        (folder / "bad.json").write_text("{", encoding="utf-8")
        for args in ([folder / "gone"], [cli.CATALOG, folder / "gone.json"], [folder / "gone.json", folder / "bad.json"],
                     [folder / "bad.json", folder / "gone.json"], ["--syntax-only", folder / "gone.json"],
                     ["--syntax-only", folder / "bad.json", folder / "gone.json"]):
            code, out = self.check(*args)
            self.assertEqual(code, 2, args)
            self.assertIn("gone", out)
        (folder / "link.json").symlink_to(folder / "gone.json")
        self.assertEqual(self.check(folder / "link.json")[0], 2)

    def test_hostile_files_are_findings(self):
        folder = self.folder()
        texts = {"empty": b"", "deep": b"[" * 100000, "encoding": b'["\xff\xfe"]', "zero": b"\0" * 10,
                 "truncated": b'{"a": [1, 2', "twice": b'{"a": 1, "a": 2}', "number": b"[1e999]"}
        for name, text in texts.items():
            path = folder / f"{name}.json"
            path.write_bytes(text)
            code, out = self.check("--syntax-only", path)
            self.assertEqual(code, 1, name)
            self.assertIn(f"{name}.json", out)
            self.assertLess(len(out), 2000, name)

    def test_a_folder_where_a_file_should_be_is_a_finding(self):
        catalog = self.catalog_copy()
        path = catalog / "muscles" / "shoulder" / "infraspinatus.json"
        path.unlink()
        path.mkdir()
        code, out = self.check(catalog)
        self.assertNotEqual(code, 0)
        self.assertIn("infraspinatus.json", out)

    def test_every_invalid_sample_is_found(self):
        samples = sorted(path for path in (DATA / "invalid").iterdir() if path.is_dir())
        self.assertGreater(len(samples), 30)
        for sample in samples:
            catalog = self.folder() / "catalog"
            shutil.copytree(DATA / "valid" / "minimal", catalog)
            shutil.copytree(sample, catalog, dirs_exist_ok=True)
            code, out = self.check(catalog)
            self.assertEqual(code, 1, sample.name)
            self.assertIn("[", out)
        self.assertEqual(self.check(DATA / "valid" / "minimal"), (0, ""))

    def test_a_path_is_needed(self):
        self.refused("check", says=["PATH"])
        self.refused("check", "--syntax-only", says=["PATH"])
        self.refused("check", "--strict", cli.CATALOG, says=["--strict"])

    def test_help(self):
        out = self.output("check", "--help")
        for word in ("PATH", "--syntax-only"):
            self.assertIn(word, out)


if __name__ == "__main__":
    cli.main()
