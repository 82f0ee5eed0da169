# SPDX-License-Identifier: MIT
"""Runs sorespot-cli for the tests of this folder, and reads the catalog without it."""

import json
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CATALOG = ROOT / "data" / "catalog"
PROGRAM = None

CANDIDATE_KEYS = ["rank", "muscle", "side", "trigger_points", "score", "main", "sometimes", "unexplained",
                  "self_pressure"]
FLAG_KEYS = ["id", "level", "scope"]


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def muscle_entries():
    """Id -> entry; the id of a muscle is the name of its file, its group that of the folder."""
    return {path.stem: {**read(path), "group": path.parent.name} for path in CATALOG.glob("muscles/*/*.json")}


def region_entries():
    """Id -> entry; the group of a region is the name of its file."""
    return {region["id"]: {**region, "group": path.stem}
            for path in CATALOG.glob("regions/*.json") for region in read(path)["regions"]}


def red_flag_entries():
    return {flag["id"]: flag for flag in read(CATALOG / "safety" / "red_flags.json")["red_flags"]}


class CliTest(unittest.TestCase):
    maxDiff = 2000

    def run_cli(self, *args, stdin=b"", program=None):
        """Exit code, standard output, standard error."""
        run = subprocess.run([program or PROGRAM, *map(str, args)], input=stdin, capture_output=True, timeout=120)
        return run.returncode, run.stdout.decode("utf-8"), run.stderr.decode("utf-8")

    def output(self, *args, stdin=b""):
        code, out, err = self.run_cli(*args, stdin=stdin)
        self.assertEqual((code, err), (0, ""), args)
        return out

    def json(self, *args):
        return json.loads(self.output(*args))

    def rank(self, *places, more=()):
        return self.json("rank", "--json", *more, *[word for place in places for word in ("--select", place)])

    def refused(self, *args, says=()):
        """Exit code 2, a reason on standard error and nothing on standard output."""
        code, out, err = self.run_cli(*args)
        self.assertEqual((code, out), (2, ""), args)
        for text in says:
            self.assertIn(text, err)
        self.assertNotEqual(err, "")

    def check_answer(self, answer):
        """The shape of what rank and batch answer."""
        self.assertEqual(list(answer), ["candidates", "red_flags"])
        for number, candidate in enumerate(answer["candidates"], 1):
            self.assertEqual(list(candidate), CANDIDATE_KEYS)
            self.assertEqual(candidate["rank"], number)
            self.assertIn(candidate["side"], ("left", "right", "mid"))
            self.assertIn(candidate["self_pressure"], ("ok", "limited", "avoid", "professional_only"))
            self.assertIsInstance(candidate["score"], (int, float))
            self.assertTrue(candidate["trigger_points"])
            self.assertTrue(candidate["main"] + candidate["sometimes"])
        scores = [candidate["score"] for candidate in answer["candidates"]]
        self.assertEqual(scores, sorted(scores, reverse=True))
        sources = [(candidate["muscle"], candidate["side"]) for candidate in answer["candidates"]]
        self.assertEqual(len(sources), len(set(sources)))
        for flag in answer["red_flags"]:
            self.assertEqual(list(flag), FLAG_KEYS)
            self.assertIn(flag["level"], ("emergency", "urgent", "same_day", "soon"))
            self.assertIn(flag["scope"], ("place", "general"))

    def folder(self):
        path = Path(tempfile.mkdtemp(prefix="sorespot-cli-"))
        self.addCleanup(shutil.rmtree, path)
        return path

    def catalog_copy(self):
        path = self.folder() / "catalog"
        shutil.copytree(CATALOG, path)
        return path


def main():
    global PROGRAM
    PROGRAM = str(Path(sys.argv.pop(1)).resolve())
    unittest.main(module="__main__")
