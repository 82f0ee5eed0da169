# SPDX-License-Identifier: MIT
"""sorespot-cli check: findings on standard output; exit 0 none, 1 some, 2 cannot read."""

import re
import shutil

import cli

DATA = cli.ROOT / "tests" / "data"
MINIMAL = DATA / "valid" / "minimal"
TOTALS = "2 muscles, 3 trigger points, 4 spots, 3 patterns drawn, 74 words about muscles, 2 articles of 30 words\n"


class Check(cli.CliTest):
    def check(self, *args):
        code, out, err = self.run_cli("check", *args)
        self.assertEqual(err, "")
        return code, out

    def minimal_copy(self):
        catalog = self.folder() / "catalog"
        shutil.copytree(MINIMAL, catalog)
        return catalog

    def change(self, catalog, old, new):
        path = catalog / "muscles" / "shoulder" / "infraspinatus.json"
        text = path.read_text(encoding="utf-8")
        self.assertIn(old, text)
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    def test_the_shipped_catalog_has_no_findings(self):
        code, out = self.check(cli.CATALOG)
        self.assertEqual(code, 0)
        lines = out.splitlines()
        self.assertTrue(all(": advice: " in line for line in lines[:-1]), out)
        points = [point for entry in cli.muscle_entries().values() for point in entry["trigger_points"]]
        spots = sum(len(point.get("spots", [])) for point in points)
        self.assertRegex(lines[-1], rf"^141 muscles, {len(points)} trigger points, {spots} spots, \d+ patterns drawn, "
                                    r"\d+ words about muscles, 17 articles of \d+ words$")
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
        self.assertIn("\n1 finding\n", out)
        self.assertRegex(out, r" words about muscles, 17 articles of \d+ words\n$")
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
                 "truncated": b'{"a": [1, 2', "number": b"[1e999]"}
        for name, text in texts.items():
            path = folder / f"{name}.json"
            path.write_bytes(text)
            code, out = self.check("--syntax-only", path)
            self.assertEqual(code, 1, name)
            self.assertIn(f"{name}.json", out)
            self.assertLess(len(out), 2000, name)

    def test_a_doubled_key_is_json_but_no_entry(self):
        path = self.folder() / "twice.json"
        path.write_text('{"a": 1,\n"a": 2}', encoding="utf-8")
        for option, expected, severity in (["--syntax-only"], 0, "warning"), ([], 1, "error"):
            code, out = self.check(*option, path)
            self.assertEqual(code, expected, option)
            self.assertRegex(out, rf"twice\.json:2: {severity}: .* \[duplicate-key\] at /a\n")

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
        self.assertEqual(self.check(MINIMAL), (0, TOTALS))

    def test_a_drawing_is_held_against_the_figure(self):
        catalog = self.minimal_copy()
        self.change(catalog, '"ellipse": ["acromion"', '"ellipse": ["acromian"')
        code, out = self.check(catalog)
        self.assertEqual(code, 1)
        self.assertRegex(out, r"infraspinatus\.json:\d+: error: .*acromian.* \[unknown-landmark\] at "
                              r"/trigger_points/0/drawing/essential/2/ellipse\n    .*acromion")
        self.assertIn("\n1 finding\n", out)
        # Of one file, with the name it was given by.
        code, out = self.check(catalog / "muscles" / "shoulder" / "infraspinatus.json")
        self.assertEqual(code, 1)
        self.assertTrue(out.endswith("1 finding\n"), out)
        self.assertEqual(self.check(catalog / "muscles" / "neck"), (0, ""))

    def test_without_the_figure_nothing_can_be_said_about_drawings(self):
        alone = self.folder() / "bin" / "sorespot-cli"
        alone.parent.mkdir()
        shutil.copy2(cli.PROGRAM, alone)
        code, out, err = self.run_cli("check", MINIMAL, program=alone)
        self.assertEqual((code, err), (2, ""))
        self.assertRegex(out, r"share/sorespot/figure/neutral: error: .*\[unreadable\]\n    \S")
        inside = self.run_cli("check", MINIMAL / "muscles" / "neck" / "scalenus.json", program=alone)
        self.assertEqual(inside[0], 2, inside)
        self.assertEqual(self.run_cli("check", "--syntax-only", MINIMAL / "catalog.json", program=alone), (0, "", ""))

    def test_advice_is_no_finding(self):
        catalog = self.minimal_copy()
        self.change(catalog, "It cannot be felt.", "word " * 25 + "word. A short one.")
        code, out = self.check(catalog)
        self.assertEqual(code, 0)
        self.assertRegex(out, r"infraspinatus\.json: advice: a sentence of 26 words; .* at /find\n")
        self.assertEqual(len(out.splitlines()), 2)
        self.change(catalog, " word. A short", ". A short")
        self.assertEqual(len(self.check(catalog)[1].splitlines()), 1)
        self.change(catalog, "A short one.", " ".join(["Four words each time."] * 13))
        self.assertRegex(self.check(catalog)[1], "advice: a paragraph of 77 words")

    def test_readability_has_a_line_of_figures_for_each_muscle(self):
        code, out = self.check("--readability", MINIMAL)
        self.assertEqual(code, 0)
        lines = out.splitlines()
        self.assertEqual(lines[0].split("\t")[:2], ["muscle", "words"])
        self.assertEqual([line.split("\t")[0] for line in lines[1:-1]], ["scalenus", "infraspinatus"])
        # Counted by hand in scalenus.json: seven texts of one sentence each, of 4, 4, 4, 2, 6, 6 and 2 words.
        self.assertEqual(lines[1].split("\t")[1:], ["28", "4.0", "6", "6", "0"])
        self.assertEqual(lines[-1] + "\n", TOTALS)
        self.refused("check", "--readability", "--syntax-only", MINIMAL, says=["--syntax-only"])

    def test_the_shipped_spanish_is_complete(self):
        code, out = self.check("--language", "es", cli.CATALOG)
        self.assertEqual(code, 0, out)
        self.assertRegex(out, r"\n(\d+) of \1 texts translated into es, \d+ translations not used\n$")

    def test_a_changed_text_has_no_translation_any_more(self):
        catalog = self.minimal_copy()
        folder = catalog.parent / "i18n" / "xx"
        folder.mkdir(parents=True)
        code, out = self.check("--language", "xx", catalog)
        self.assertEqual(code, 1)
        self.assertRegex(out, r"\n0 of \d+ texts translated into xx, 0 translations not used\n$")
        (folder / "all.json").write_text('{"Infraspinatus": "X", "Gone": "Y", "Shoulder": ""}', encoding="utf-8")
        code, out = self.check("--language", "xx", catalog)
        self.assertEqual(code, 1)
        self.assertIn('A text of muscle "scalenus" has no translation: ', out)
        self.assertNotIn('has no translation: "Infraspinatus"', out)
        self.assertRegex(out, r"all\.json:1: error: .*empty.* \[empty-text\] at /Shoulder\n")
        self.assertRegex(out, r"\n1 of \d+ texts translated into xx, 1 translations not used\n$")

    def test_a_language_needs_its_folder_and_a_catalog(self):
        code, out = self.check("--language", "fr", cli.CATALOG)
        self.assertEqual(code, 2)
        self.assertRegex(out, r"i18n/fr: error: .* \[unreadable\]")
        self.refused("check", "--language", "es", cli.CATALOG / "regions", says=["folder of a catalog"])
        self.refused("check", "--language", "../es", cli.CATALOG, says=["like es"])
        self.refused("check", "--language", "es", "--syntax-only", cli.CATALOG, says=["--syntax-only"])

    def test_a_path_is_needed(self):
        self.refused("check", says=["PATH"])
        self.refused("check", "--syntax-only", says=["PATH"])
        self.refused("check", "--strict", cli.CATALOG, says=["--strict"])

    def test_help(self):
        out = self.output("check", "--help")
        for word in ("PATH", "--syntax-only", "--language"):
            self.assertIn(word, out)


if __name__ == "__main__":
    cli.main()
