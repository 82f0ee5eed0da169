# SPDX-License-Identifier: MIT
"""resources/i18n says everything that the source says, in the contexts in which the program asks for it.

translations_test.py LUPDATE
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TEXTS = ROOT / "resources" / "i18n"
UPDATE = ROOT / "scripts" / "update_translations.sh"
PLACEHOLDER = re.compile(r"%L?(?:\d{1,2}|n)")
LUPDATE = None


def messages(path):
    """(context, source, comment) -> (is plural, translations, is finished)."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            found[key] = (message.get("numerus") == "yes", forms, translation.get("type") is None)
    return found


class Translations(unittest.TestCase):
    def updated(self):
        folder = Path(tempfile.mkdtemp(prefix="sorespot-i18n-"))
        self.addCleanup(shutil.rmtree, folder)
        for path in TEXTS.glob("*.ts"):
            shutil.copy(path, folder)
        subprocess.run([UPDATE, folder], check=True, capture_output=True, env={**os.environ, "LUPDATE": LUPDATE})
        return folder

    def test_every_text_of_the_source_is_there_and_no_other(self):
        folder = self.updated()
        for name in ("sorespot_en.ts", "sorespot_es.ts"):
            self.assertEqual(sorted(messages(TEXTS / name)), sorted(messages(folder / name)),
                             f"{name} is out of step: run scripts/update_translations.sh and translate what is new")

    def test_every_text_is_translated_in_all_its_forms(self):
        for name, least in (("sorespot_en.ts", 5), ("sorespot_es.ts", 200)):
            texts = messages(TEXTS / name)
            self.assertGreaterEqual(len(texts), least)
            for key, (is_plural, forms, is_finished) in texts.items():
                self.assertTrue(is_finished, f"{name}: unfinished: {key}")
                self.assertTrue(all(forms), f"{name}: empty: {key}")
                self.assertEqual(len(forms), 2 if is_plural else 1, f"{name}: {key}")

    def test_what_is_put_in_later_is_kept(self):
        for key, (is_plural, forms, _) in messages(TEXTS / "sorespot_es.ts").items():
            expected = sorted(PLACEHOLDER.findall(key[1]))
            self.assertEqual(sorted(PLACEHOLDER.findall(forms[-1])), expected, key)
            # "once" may do without its number.
            self.assertLessEqual(set(PLACEHOLDER.findall(forms[0])), set(expected), key)

    def test_translations_are_plain_text_with_the_outer_spaces_of_the_source(self):
        for (_, source, _), (_, forms, _) in messages(TEXTS / "sorespot_es.ts").items():
            for form in forms:
                self.assertNotRegex(form, r"[<>]|&\w+;")
                self.assertEqual(source.startswith(" "), form.startswith(" "), source)
                self.assertEqual(source.endswith(" "), form.endswith(" "), source)

    def test_free_functions_ask_in_the_context_under_which_lupdate_files_them(self):
        known = {context for context, _, _ in messages(TEXTS / "sorespot_es.ts")}
        asked = [(path.name, context) for path in (ROOT / "src").rglob("*.cpp")
                 for context in re.findall(r'QCoreApplication::translate\(\s*"([^"]+)"', path.read_text(encoding="utf-8"))]
        self.assertGreater(len(asked), 2)
        for name, context in asked:
            self.assertIn(context, known, f"{name} asks for texts of a context that no translation has")


if __name__ == "__main__":
    LUPDATE = sys.argv.pop(1)
    unittest.main()
