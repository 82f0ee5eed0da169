# SPDX-License-Identifier: MIT
"""sorespot-cli rank and batch with painted drawings."""

import json
import shutil
from pathlib import Path

import cli


def figure_folder():
    return Path(cli.PROGRAM).parent.parent / "share" / "sorespot" / "figure" / "neutral"


def regions_of(view):
    """(id, side) -> the point of the region that is farthest from its border, and how far that is."""
    built = cli.read(figure_folder() / f"{view}.json")
    return {(region["id"], region["side"]): (region["label"], region["radius"]) for region in built["regions"]}


def stroke(view, *path, radius=2.5, erases=False):
    return {"view": view, "erases": erases, "radius": radius, "path": list(path)}


class Painted(cli.CliTest):
    def drawing(self, content):
        path = self.folder() / "drawing.json"
        path.write_text(content if isinstance(content, str) else json.dumps(content))
        return path

    def rank_drawing(self, content):
        return self.json("rank", "--json", "--drawing", self.drawing(content))

    def marks(self, answer):
        """The places that an answer speaks of: each candidate explains some of them, and the others not."""
        first, *others = [set(c["main"] + c["sometimes"] + c["unexplained"]) for c in answer["candidates"]]
        for other in others:
            self.assertEqual(other, first)
        return first

    def check_same_marks(self, painted, marked):
        self.assertEqual(self.marks(painted), self.marks(marked))
        self.assertEqual(painted["red_flags"], marked["red_flags"])

    def test_a_dot_in_a_region_is_a_mark_there(self):
        for view, region, side in (("front", "shoulder_front", "right"), ("front", "temple", "left"), ("back", "scapula", "left"),
                                   ("back", "calf_upper", "right")):
            (x, y), room = regions_of(view)[region, side]
            self.assertGreater(room, 2.5, region)
            painted, marked = self.rank_drawing({"painted": [stroke(view, [x, y])]}), self.rank(f"{region}:{side}")
            self.check_answer(painted)
            self.check_same_marks(painted, marked)
            first = {c["muscle"] for c in painted["candidates"][:5]} & {c["muscle"] for c in marked["candidates"][:5]}
            self.assertTrue(first)

    def test_where_a_dot_lies_matters(self):
        (x, y), room = regions_of("front")["thigh_front", "right"]
        self.assertGreater(room, 12)
        one, other = (self.rank_drawing({"painted": [stroke("front", [x, y + dy])]}) for dy in (-10, 10))
        self.assertNotEqual([c["score"] for c in one["candidates"]], [c["score"] for c in other["candidates"]])

    def test_marks_and_paint_are_taken_together(self):
        at, _ = regions_of("back")["scapula", "left"]
        content = {"select": ["nose", "scapula:left"], "painted": [stroke("back", at)]}
        self.assertEqual(self.rank_drawing(content), self.rank("nose", "scapula:left"))
        content["select"] = ["nose"]
        self.check_same_marks(self.rank_drawing(content), self.rank("nose", "scapula:left"))

    def test_what_was_erased_does_not_count(self):
        regions = regions_of("back")
        at, other = regions["scapula", "left"][0], regions["scapula", "right"][0]
        content = {"painted": [stroke("back", at), stroke("back", other), stroke("back", at, radius=6, erases=True)]}
        self.check_same_marks(self.rank_drawing(content), self.rank("scapula:right"))
        self.assertEqual(self.rank_drawing(content), self.rank_drawing({"painted": [stroke("back", other)]}))
        content["painted"].reverse()  # the eraser first
        self.check_same_marks(self.rank_drawing(content), self.rank("scapula:both"))

    def test_paint_beside_the_body_marks_nothing(self):
        content = {"painted": [stroke("front", [900, 900], [950, 900])]}
        self.refused("rank", "--json", "--drawing", self.drawing(content), says=["nothing is marked"])

    def test_a_bad_stroke_names_the_file_and_the_place(self):
        good = stroke("front", [0, 100])
        for bad, says in ((stroke("top", [0, 100]), ["/painted/1/view", "top"]), (stroke("front"), ["/painted/1/path"]),
                          (stroke("front", [0, 2001]), ["/painted/1/path/0/1"]), ({**good, "radius": 0}, ["/painted/1/radius"]),
                          ({**good, "radius": float("nan")}, []), ({**good, "path": [[0, float("inf")]]}, []),
                          ({**good, "color": "red"}, ["/painted/1", "color"]), (7, ["/painted/1"]),
                          (stroke("front", *[[0, 0]] * 10001), ["/painted/1/path", "10001"])):
            path = self.drawing({"painted": [good, bad]})
            self.refused("rank", "--json", "--drawing", path, says=says + [str(path)])

    def test_batch_answers_painted_lines_in_their_place(self):
        at, _ = regions_of("back")["scapula", "left"]
        lines = [{"painted": [stroke("back", at)]}, ["nose"], {"painted": [stroke("up", at)]},
                 {"painted": [stroke("back", [900, 900])]}, {"select": ["nose"], "painted": [stroke("back", at)]}]
        out = self.output("batch", stdin="\n".join(map(json.dumps, lines)).encode())
        answers = [json.loads(line) for line in out.splitlines()]
        self.assertEqual(len(answers), 5)
        self.assertEqual(answers[0], self.rank_drawing(lines[0]))
        self.assertEqual(answers[1], self.rank("nose"))
        self.assertIn("/painted/0/view", answers[2]["error"]["message"])
        self.assertEqual(answers[3]["candidates"], [])
        self.assertEqual(answers[4], self.rank_drawing(lines[4]))

    def test_only_paint_needs_the_figure(self):
        root = self.folder()
        program = root / "bin" / "sorespot-cli"
        program.parent.mkdir()
        shutil.copy2(cli.PROGRAM, program)
        (root / "share" / "sorespot").mkdir(parents=True)
        (root / "share" / "sorespot" / "catalog").symlink_to(cli.CATALOG)
        marked, painted = {"select": ["nose"], "painted": []}, {"painted": [stroke("front", [0, 100])]}
        code, out, err = self.run_cli("rank", "--json", "--drawing", self.drawing(marked), program=program)
        self.assertEqual((code, err), (0, ""))
        self.check_answer(json.loads(out))
        self.check_same_marks(json.loads(out), self.rank("nose"))
        code, out, err = self.run_cli("rank", "--json", "--drawing", self.drawing(painted), program=program)
        self.assertEqual((code, out), (2, ""))
        self.assertIn("figure", err)
        lines = "\n".join(map(json.dumps, [painted, marked, painted])).encode()
        code, out, err = self.run_cli("batch", stdin=lines, program=program)
        answers = [json.loads(line) for line in out.splitlines()]
        self.assertEqual([list(answer) for answer in answers], [["error"], ["candidates", "red_flags"], ["error"]])
        self.assertIn("figure", answers[2]["error"]["message"])


if __name__ == "__main__":
    cli.main()
