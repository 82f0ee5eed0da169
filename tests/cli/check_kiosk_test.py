# SPDX-License-Identifier: MIT
"""sorespot-cli check-kiosk: findings on standard output; exit 0 none, 1 some, 2 cannot read."""

import json
import re
import shutil

import cli

EXAMPLE = cli.ROOT / "resources" / "kiosk" / "kiosk.example.json"
DEFAULTS = cli.ROOT / "data" / "kiosk" / "default.json"
ADVICE = ["screen_width_mm", "staff_pin"]


class CheckKiosk(cli.CliTest):
    def kiosk(self, value):
        path = self.folder() / "kiosk.json"
        path.write_text(value if isinstance(value, str) else json.dumps(value), encoding="utf-8")
        return path

    def check(self, *args):
        code, out, err = self.run_cli("check-kiosk", *args)
        self.assertEqual(err, "")
        return code, out

    def test_what_comes_with_the_program_has_no_findings(self):
        for path in (EXAMPLE, DEFAULTS):
            code, out = self.check(path)
            self.assertEqual(code, 0, out)
            self.assertTrue(all(": advice: " in line for line in out.splitlines()), out)

    def test_the_example_shows_every_key_but_the_pin(self):
        # A PIN that everybody can read here would end up on real screens.
        schema = cli.read(cli.ROOT / "data" / "schema" / "kiosk.schema.json")
        self.assertEqual(set(cli.read(EXAMPLE)), set(schema["properties"]) - {"$schema", "staff_pin"})

    def test_the_page_explains_every_key_and_its_example_is_good(self):
        schema = cli.read(cli.ROOT / "data" / "schema" / "kiosk.schema.json")
        page = (cli.ROOT / "docs" / "kiosk.md").read_text(encoding="utf-8")
        rows = [line.split(" | ") for line in page.splitlines() if line.startswith("| `")]
        named = "\n".join(row[0] for row in rows)
        for key, rule in schema["properties"].items():
            inside = [] if key == "opening_hours" else rule.get("properties", {})  # its row names first and last day
            for name in [rf"`{key}\b"] if not inside else [rf"`({key})?\.{inner}`" for inner in inside]:
                self.assertTrue(key == "$schema" or re.search(name, named), name)
            if "minimum" in rule:
                row = next(row for row in rows if key in row[0])
                self.assertIn(f"{rule['minimum']} to {rule['maximum']}", row[2])
        example = json.loads(re.search(r"^```json\n(.*?)^```", page, re.MULTILINE | re.DOTALL)[1])
        self.assertEqual(set(example), set(schema["properties"]) - {"$schema"})
        example.update(json.loads("{" + self.output("kiosk-pin", stdin=b"2468\n") + "}"))
        path = self.kiosk(example)
        shutil.copy2(EXAMPLE.parent / "logo.example.svg", path.parent / "logo.svg")
        (path.parent / "our_muscles").mkdir()
        shutil.copy2(cli.CATALOG / "catalog.json", path.parent / "our_muscles")
        self.assertEqual(self.check(path), (0, ""))

    def test_the_defaults_ask_three_questions_in_every_language(self):
        languages = {"en"} | {path.name for path in (cli.ROOT / "data" / "i18n").iterdir()}
        questions = cli.read(DEFAULTS)["questions"]
        self.assertEqual(len(questions), 3)
        for question in questions:
            self.assertEqual(set(question["texts"]), languages)

    def test_advice_is_no_finding(self):
        path = self.kiosk({})
        code, out = self.check(path)
        self.assertEqual(code, 0)
        for line, word in zip(out.splitlines(), ADVICE, strict=True):
            self.assertRegex(line, "^" + re.escape(path.as_posix()) + ": advice: .*" + word)
        pin = json.loads("{" + self.output("kiosk-pin", stdin=b"2468\n") + "}")
        self.assertEqual(self.check(self.kiosk({"screen_width_mm": 476, **pin})), (0, ""))

    def test_a_finding_names_file_and_line_and_code(self):
        path = self.kiosk('{\n  "idle_seconds": 5,\n  "muscles": {"hide": ["infraspinatos"]}\n}')
        code, out = self.check(path)
        self.assertEqual(code, 1)
        name = re.escape(path.as_posix())
        self.assertRegex(out, name + r":2: error: 5 .* \[out-of-range\] at /idle_seconds\n    Write 20 to 1800\.\n")
        self.assertRegex(out, name + r":3: error: .*infraspinatos.* \[unknown-muscle\] at /muscles/hide/0\n"
                                     r"    .*\"infraspinatus\"")
        self.assertTrue(out.endswith("\n2 findings\n"), out)

    def test_languages_are_those_of_the_program(self):
        code, out = self.check(self.kiosk({"languages": ["en", "es", "de"]}))
        self.assertEqual(code, 1)
        self.assertRegex(out, r"\[unknown-language\] at /languages/2\n    .*en, es\.\n")

    def test_json_has_every_part_of_a_finding(self):
        path = self.kiosk('{"idle_seconds": 5}')
        code, out = self.check("--json", path)
        self.assertEqual(code, 1)
        answer = json.loads(out)
        self.assertEqual(list(answer), ["findings", "advice"])
        self.assertEqual([entry["file"] for entry in answer["advice"]], [path.as_posix()] * 2)
        self.assertEqual(answer["findings"], [
            {"severity": "error", "file": path.as_posix(), "line": 1, "pointer": "/idle_seconds", "code": "out-of-range",
             "message": "5 is not in the range allowed here.", "remedy": "Write 20 to 1800."}])
        code, out = self.check("--json", EXAMPLE)
        self.assertEqual((code, json.loads(out)["findings"]), (0, []))
        self.assertEqual(self.check("--json", path.parent / "gone.json")[0], 2)

    def test_what_cannot_be_read_is_2_whatever_else_is_found(self):
        bad = self.kiosk("{")
        gone = bad.parent / "gone.json"
        for args in ([gone], [EXAMPLE, gone], [gone, bad], [bad, gone]):
            code, out = self.check(*args)
            self.assertEqual(code, 2, args)
            self.assertIn("[unreadable]", out)
        code, out = self.check(bad)
        self.assertEqual(code, 1)
        self.assertIn("[syntax-error]", out)
        self.assertNotIn("advice", out)

    def test_packs_are_read_and_checked_with_it(self):
        path = self.kiosk({"packs": ["pack"], "muscles": {"only": ["soleus_of_ours"]}})
        pack = path.parent / "pack"
        muscle = pack / "muscles" / "leg" / "soleus_of_ours.json"
        muscle.parent.mkdir(parents=True)
        shutil.copy2(cli.CATALOG / "catalog.json", pack)
        soleus = next(cli.CATALOG.glob("muscles/*/soleus.json"))
        (pack / "muscles" / soleus.parent.name).mkdir(exist_ok=True)
        muscle = pack / "muscles" / soleus.parent.name / muscle.name
        text = soleus.read_text(encoding="utf-8").replace('"soleus.', '"soleus_of_ours.')
        muscle.write_text(text, encoding="utf-8")
        code, out = self.check(path)
        self.assertEqual(code, 0, out)
        muscle.write_text(text.replace('"name": ', '"nome": ', 1), encoding="utf-8")
        code, out = self.check(path)
        self.assertEqual(code, 1)
        self.assertIn("pack/muscles", out)
        self.assertIn("[missing-key]", out)
        self.assertIn("[unknown-muscle] at /muscles/only/0", out)

    def test_another_catalog_can_be_asked(self):
        minimal = cli.ROOT / "tests" / "data" / "valid" / "minimal"
        path = self.kiosk({"muscles": {"hide": ["scalenus"]}})
        self.assertEqual(self.check("--catalog", minimal, path)[0], 0)
        self.assertEqual(self.check(path)[0], 1)
        code, out, err = self.run_cli("check-kiosk", "--catalog", path.parent, path)
        self.assertEqual((code, out), (2, ""))
        self.assertIn("--catalog", err)

    def test_a_file_is_needed(self):
        self.refused("check-kiosk", says=["FILE"])


if __name__ == "__main__":
    cli.main()
