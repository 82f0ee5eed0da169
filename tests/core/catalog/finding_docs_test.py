# SPDX-License-Identifier: MIT
"""docs/findings.md explains every finding code, and data/schema every property."""

import json
import re
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
SCHEMAS = sorted((ROOT / "data" / "schema").glob("*.json"))


def undescribed(schema, pointer=""):
    """Pointers of the properties that say nothing to the person who edits the file."""
    if isinstance(schema, list):
        return [found for i, item in enumerate(schema) for found in undescribed(item, f"{pointer}/{i}")]
    if not isinstance(schema, dict):
        return []
    found = []
    # A condition ("if") and a search ("contains") are never shown to anybody.
    for key, value in schema.items():
        if key == "properties":
            found += [f"{pointer}/properties/{name}" for name, rule in value.items() if not rule.get("description")]
            found += [it for name, rule in value.items() for it in undescribed(rule, f"{pointer}/properties/{name}")]
        elif key not in ("if", "contains"):
            found += undescribed(value, f"{pointer}/{key}")
    return found


class FindingDocs(unittest.TestCase):
    def test_every_code_has_its_section_and_its_severity(self):
        header = (ROOT / "src/core/input/finding_codes.h").read_text(encoding="utf-8")
        codes = dict(re.findall(r'FindingCode \w+\{"([a-z0-9-]+)"(, Severity::Warning)?\}', header))
        page = (ROOT / "docs/findings.md").read_text(encoding="utf-8")
        sections = dict(re.findall(r"^### (\S+)\n(.*?)(?=^#|\Z)", page, re.MULTILINE | re.DOTALL))
        self.assertEqual(sorted(codes), sorted(sections))
        for code, text in sections.items():
            self.assertIn("*Example:*", text, code)
            self.assertIn("*Remedy:*", text, code)
            self.assertEqual(text.startswith("Warning:"), bool(codes[code]), code)

    def test_every_property_of_every_schema_is_described(self):
        self.assertGreater(len(SCHEMAS), 10)
        for path in SCHEMAS:
            schema = json.loads(path.read_text(encoding="utf-8"))
            self.assertEqual(undescribed(schema), [], path.name)
            self.assertEqual(schema["$schema"], "https://json-schema.org/draft/2020-12/schema", path.name)

    def test_no_object_allows_unknown_keys(self):
        def objects(schema):
            if isinstance(schema, dict):
                if schema.get("type") == "object" and "properties" in schema and "const" not in str(schema["properties"]):
                    yield schema
                for key, value in schema.items():
                    if key != "contains":
                        yield from objects(value)
            elif isinstance(schema, list):
                for item in schema:
                    yield from objects(item)

        for path in SCHEMAS:
            for schema in objects(json.loads(path.read_text(encoding="utf-8"))):
                self.assertIs(schema.get("additionalProperties"), False, f"{path.name}: {schema.get('description')}")


if __name__ == "__main__":
    unittest.main()
