# SPDX-License-Identifier: MIT
"""sorespot-cli rank."""

import json

import cli


class Rank(cli.CliTest):
    def test_the_shape_of_an_answer(self):
        answer = self.rank("shoulder_front:right", "arm_front:right", "nose")
        self.check_answer(answer)
        muscles = cli.muscle_entries()
        marked = ["arm_front:right", "nose:mid", "shoulder_front:right"]
        self.assertTrue(answer["candidates"])
        for candidate in answer["candidates"]:
            entry = muscles[candidate["muscle"]]
            self.assertEqual(candidate["self_pressure"], entry["self_pressure"]["suitability"])
            self.assertLessEqual(set(candidate["trigger_points"]), {point["id"] for point in entry["trigger_points"]})
            self.assertEqual(sorted(candidate["main"] + candidate["sometimes"] + candidate["unexplained"]), marked)

    def test_the_right_front_shoulder_lists_infraspinatus_among_the_first_three(self):
        first = self.rank("shoulder_front:right")["candidates"][:3]
        self.assertIn(("infraspinatus", "right"), [(candidate["muscle"], candidate["side"]) for candidate in first])

    def test_the_answer_does_not_depend_on_the_order_or_repetition_of_marks(self):
        places = ["scapula:left", "temple:left", "nose"]
        self.assertEqual(self.rank(*places), self.rank(*reversed(places), *places))

    def test_both_sides_are_two_marks(self):
        both = self.rank("temple:both")
        self.assertEqual(both, self.rank("temple:left", "temple:right"))
        marks = {place for candidate in both["candidates"] for place in candidate["main"] + candidate["unexplained"]}
        self.assertLessEqual({"temple:left", "temple:right"}, marks)

    def test_a_midline_region_needs_no_side_and_ignores_one(self):
        plain = self.rank("nose")
        self.check_answer(plain)
        self.assertTrue(plain["candidates"])
        for side in ("mid", "left", "right", "both"):
            self.assertEqual(self.rank(f"nose:{side}"), plain)

    def test_left_mirrors_right(self):
        def mirrored(text):
            return text.replace("left", "\0").replace("right", "left").replace("\0", "right")

        left = self.rank("shoulder_front:left", more=["--limit", 1000])["candidates"]
        right = self.rank("shoulder_front:right", more=["--limit", 1000])["candidates"]
        strip = [{key: value for key, value in candidate.items() if key != "rank"} for candidate in right]
        for candidate in left:
            del candidate["rank"]
            self.assertIn({**candidate, "side": mirrored(candidate["side"]),
                           **{key: sorted(map(mirrored, candidate[key])) for key in ("main", "sometimes", "unexplained")}},
                          strip)
        self.assertEqual(len(left), len(right))

    def test_limit(self):
        everything = self.rank("low_back:left", more=["--limit", 1000])
        self.assertGreater(len(everything["candidates"]), 5)
        for limit in (1, 3):
            some = self.rank("low_back:left", more=["--limit", limit])
            self.assertEqual(some["candidates"], everything["candidates"][:limit])
            self.assertEqual(some["red_flags"], everything["red_flags"])
        many = self.rank("low_back:both", "shoulder_front:both", "thigh_front:left", more=["--limit", 1000])
        self.assertGreater(len(many["candidates"]), 20)
        default = self.rank("low_back:both", "shoulder_front:both", "thigh_front:left")
        self.assertEqual(len(default["candidates"]), 20)

    def test_red_flags_are_those_of_the_marked_regions_and_the_general_ones(self):
        flags = cli.red_flag_entries()
        self.assertTrue(flags)
        for place in ("shoulder_front:left", "calf_upper:right", "nose", "low_back:both"):
            region = place.split(":")[0]
            raised = self.rank(place)["red_flags"]
            expected = {flag["id"]: "general" if not flag["raise_on"] else "place" for flag in flags.values()
                        if not flag["raise_on"] or region in flag["raise_on"]}
            self.assertEqual({flag["id"]: flag["scope"] for flag in raised}, expected)
            for flag in raised:
                self.assertEqual(flag["level"], flags[flag["id"]]["level"])
            order = [(flag["scope"] == "general", ["emergency", "urgent", "same_day", "soon"].index(flag["level"]))
                     for flag in raised]
            self.assertEqual(order, sorted(order))

    def test_a_combination_of_marks_comes_first_within_its_level_only(self):
        def of_place(*places):
            return [flag for flag in self.rank(*places)["red_flags"] if flag["scope"] == "place"]

        both = of_place("neck_side:left", "occiput:left", "jaw:right")
        for flag in both:
            self.assertEqual(sorted(flag), ["id", "level", "scope"])
        levels = [flag["level"] for flag in both]
        self.assertEqual(levels, sorted(levels, key=["emergency", "urgent", "same_day", "soon"].index))
        # Neck and head of one side: more pressing than the heart, which the jaw alone raises and which stands before it.
        ids = [flag["id"] for flag in both]
        self.assertLess(ids.index("stroke_artery"), ids.index("heart"))
        apart = [flag["id"] for flag in of_place("neck_side:left", "jaw:right")]
        self.assertLess(apart.index("heart"), apart.index("stroke_artery"))

    def test_an_unknown_region_names_the_nearest(self):
        self.refused("rank", "--json", "--select", "shoulder_frnt:right",
                     says=["shoulder_frnt", "nearest", "shoulder_front"])
        self.refused("rank", "--select", "nose", "--select", "Temple:left", says=["Temple", "temple"])
        self.refused("rank", "--select", "qqqqqqqqqqqqqqqqqqqq", says=["qqqqqqqqqqqqqqqqqqqq"])
        self.refused("rank", "--select", "", says=["unknown region"])

    def test_a_wrong_or_missing_side_says_what_to_write(self):
        self.refused("rank", "--select", "temple", says=["temple:left"])
        self.refused("rank", "--select", "temple:mid", says=["temple:left"])
        self.refused("rank", "--select", "temple:up", says=["up", "left, right, both or mid"])

    def test_nothing_marked_is_refused(self):
        self.refused("rank", "--json", says=["--select", "--drawing"])

    def test_together_names_the_fewest_points_that_explain_all(self):
        places = ("temple:right", "knee_front:left")
        answer = self.rank(*places, more=["--together"])
        together = answer.pop("together")
        self.assertEqual(answer, self.rank(*places))
        self.assertEqual(together["unexplained"], [])
        self.assertEqual(len(together["points"]), 2)
        entries = cli.muscle_entries()
        for point in together["points"]:
            self.assertEqual(list(point), ["muscle", "side", "trigger_point", "main", "sometimes"])
            self.assertIn(point["trigger_point"], {p["id"] for p in entries[point["muscle"]]["trigger_points"]})
        self.assertEqual(sorted(place for p in together["points"] for place in p["main"] + p["sometimes"]), sorted(places))
        alone = self.rank("si_joint:right", more=["--together"])["together"]
        self.assertEqual(len(alone["points"]), 1)
        self.assertIn("Together:", self.output("rank", "--together", "--select", "nose"))

    def test_without_json_people_can_read_it(self):
        out = self.output("rank", "--select", "shoulder_front:right", "--limit", 2)
        self.assertIn("Check first (Emergency)", out)
        self.assertIn("1. ", out)
        self.assertIn("2. ", out)
        self.assertNotIn("3. ", out)
        self.assertIn("main: shoulder_front:right", out)


class Drawing(cli.CliTest):
    def drawing(self, content):
        path = self.folder() / "drawing.json"
        path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        return path

    def test_a_drawing_is_read_in_each_of_its_forms(self):
        expected = self.rank("temple:left", "nose")
        for content in ({"select": ["temple:left", "nose"]}, ["nose:mid", "temple:left"],
                        [{"region": "temple", "side": "left"}, {"region": "nose"}]):
            self.assertEqual(self.json("rank", "--json", "--drawing", self.drawing(content)), expected)

    def test_a_drawing_and_marks_are_taken_together(self):
        self.assertEqual(self.rank("nose", more=["--drawing", self.drawing(["temple:left"])]),
                         self.rank("temple:left", "nose"))

    def test_a_bad_drawing_names_the_file_and_the_place(self):
        for content, says in ((b"{", []), (b"", ["empty"]), (b'["nose", "\xff"]', []), (b"[" * 100000, []),
                              ({"select": ["nose", "temple"]}, ["/select/1", "temple:left"]), (["nos"], ["nose"]),
                              ({"regions": []}, ["select"]), ([], ["nothing is marked"])):
            path = self.drawing(content)
            self.refused("rank", "--json", "--drawing", path, says=says + ([str(path)] if content != [] else []))
        gone = self.folder() / "gone.json"
        self.refused("rank", "--json", "--drawing", gone, says=[str(gone)])
        self.refused("rank", "--json", "--drawing", gone.parent, says=[str(gone.parent)])


if __name__ == "__main__":
    cli.main()
