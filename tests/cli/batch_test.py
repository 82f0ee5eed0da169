# SPDX-License-Identifier: MIT
"""sorespot-cli batch: one selection per line in, one answer per line out, in order."""

import json
import time

import cli


class Batch(cli.CliTest):
    def batch(self, *lines, more=(), end=b"\n"):
        stdin = b"\n".join(line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines) + end
        out = self.output("batch", *more, stdin=stdin)
        return [json.loads(line) for line in out.splitlines()]

    def check_error(self, answer):
        self.assertEqual(list(answer), ["error"])
        self.assertEqual(list(answer["error"]), ["message", "remedy"])
        self.assertTrue(answer["error"]["message"])
        self.assertLess(len(json.dumps(answer)), 1000)

    def test_answers_are_those_of_rank_in_order(self):
        places = ["low_back:left", "nose", "temple:right", "low_back:left"]
        answers = self.batch(*[{"select": [place]} for place in places])
        self.assertEqual(answers, [self.rank(place) for place in places])
        for answer in answers:
            self.check_answer(answer)

    def test_each_form_of_a_selection(self):
        answers = self.batch({"select": ["temple:left", "nose"]}, ["nose", "temple:left"],
                             [{"region": "nose"}, {"region": "temple", "side": "left"}])
        self.assertEqual(answers, [self.rank("temple:left", "nose")] * 3)

    def test_bad_lines_are_answered_in_their_place(self):
        good = {"select": ["nose"]}
        bad = [b"{", {"select": ["shoulder_frnt:left"]}, b"[" * 100000, b'["\xff\xfe"]', b"", b'["nose", "temple"]', b"null",
               {"select": ["nose"], "extra": 1}, b'{"select": ["nose"], "select": []}', b'["a\0b"]']
        lines = [line for pair in zip(bad, [good] * len(bad)) for line in pair]
        answers = self.batch(*lines)
        self.assertEqual(len(answers), len(lines))
        expected = self.rank("nose")
        for answer in answers[1::2]:
            self.assertEqual(answer, expected)
        for answer in answers[0::2]:
            self.check_error(answer)
        unknown = answers[2]["error"]
        self.assertIn("shoulder_frnt", unknown["message"])
        self.assertIn("shoulder_front", unknown["remedy"])

    def test_a_selection_without_marks_has_general_red_flags_only(self):
        answer, = self.batch([])
        self.check_answer(answer)
        self.assertEqual(answer["candidates"], [])
        general = {flag["id"] for flag in cli.red_flag_entries().values() if not flag["raise_on"]}
        self.assertEqual({flag["id"] for flag in answer["red_flags"]}, general)
        self.assertEqual({flag["scope"] for flag in answer["red_flags"]}, {"general"})

    def test_no_lines_have_no_answers(self):
        self.assertEqual(self.output("batch", stdin=b""), "")

    def test_a_last_line_without_an_end_and_line_ends_of_other_systems(self):
        expected = self.rank("nose")
        self.assertEqual(self.batch(["nose"], ["nose"], end=b""), [expected] * 2)
        self.assertEqual(self.batch(b'["nose"]\r', b'["nose"]\r'), [expected] * 2)

    def test_limit(self):
        answer, = self.batch(["low_back:left"], more=["--limit", 2])
        self.assertEqual(answer, self.rank("low_back:left", more=["--limit", 2]))
        self.assertEqual(len(answer["candidates"]), 2)

    def many_lines(self):
        """More than a chunk, with marks, paint and a bad line here and there."""
        places = ["low_back:left", "nose", "temple:right", "knee_front:right", "scapula:left"]
        lines = []
        for i in range(700):
            line = {"select": [places[i % 5], places[i * 7 % 3]]}
            if i % 3 == 0:
                line["painted"] = [{"view": "back", "erases": False, "radius": 5 + i % 11, "path": [[i % 60, 200 + i % 90]]}]
            lines.append(b"{" if i % 97 == 5 else json.dumps(line).encode())
        return lines

    def test_answers_do_not_depend_on_the_number_of_threads(self):
        stdin = b"\n".join(self.many_lines())
        outputs = {self.output("batch", "--limit", 3, "--threads", threads, stdin=stdin) for threads in (1, 2, 5)}
        self.assertEqual(len(outputs), 1)
        self.assertEqual(outputs.pop().count("\n"), 700)

    def test_a_split_run_equals_the_single_run(self):
        # As GNU parallel splits the lines over machines, and joins the answers in order.
        lines = self.many_lines()
        single = self.output("batch", "--limit", 3, stdin=b"\n".join(lines) + b"\n")
        parts = [lines[:1], lines[1:250], lines[250:251], lines[251:]]
        split = "".join(self.output("batch", "--limit", 3, stdin=b"\n".join(part) + b"\n") for part in parts)
        self.assertEqual(split, single)

    def test_many_lines_do_not_load_the_catalog_again(self):
        # Loading takes tens of milliseconds: 2000 times that would not end within this bound.
        start = time.monotonic()
        answers = self.batch(*[["low_back:left", "nose"]] * 2000, more=["--limit", 1])
        self.assertEqual(len(answers), 2000)
        self.assertTrue(all(answer == answers[0] for answer in answers))
        self.assertLess(time.monotonic() - start, 60)


if __name__ == "__main__":
    cli.main()
