# SPDX-License-Identifier: MIT
"""sorespot-cli figure: a view as SVG for an illustrator."""

import base64
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import cli

SVG = "{http://www.w3.org/2000/svg}"
LINK = "{http://www.w3.org/1999/xlink}href"
VIEWS = ("front", "back", "head_left", "head_right", "soles")


def built(variant, file):
    return Path(cli.PROGRAM).parent.parent / "share" / "sorespot" / "figure" / variant / file


def sided(entry):
    return entry["id"] if entry["side"] == "midline" else f"{entry['id']}-{entry['side']}"


def points(data):
    """The coordinates of a path's data."""
    numbers = [float(number) for number in re.findall(r"-?[\d.]+(?:e-?\d+)?", data)]
    return list(zip(numbers[::2], numbers[1::2]))


def area(ring):
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1]))) / 2


class Figure(cli.CliTest):
    def svg(self, *more):
        file = self.folder() / "view.svg"
        self.assertEqual(self.output("figure", "--svg", file, *more), "")
        root = ElementTree.parse(file).getroot()
        self.assertEqual(root.tag, SVG + "svg")
        return root

    def groups(self, root):
        return {group.get("id"): group for group in root.findall(SVG + "g")}

    def test_each_view_has_body_muscles_regions_and_landmarks_by_name(self):
        for view in VIEWS:
            root = self.svg("--view", view)
            self.assertEqual(root.get("id"), view)
            groups = self.groups(root)
            self.assertEqual(list(groups), ["body", "muscles", "regions", "landmarks"])
            derived = cli.read(built("neutral", f"{view}.json"))
            regions = {path.get("id"): path.get("d") for path in groups["regions"]}
            self.assertEqual(set(regions), {sided(region) for region in derived["regions"]})
            marks = {mark.get("id"): mark for mark in groups["landmarks"]}
            self.assertEqual(set(marks), {f"landmark-{sided(mark)}" for mark in derived["landmarks"]})
            for mark in derived["landmarks"]:
                drawn = marks[f"landmark-{sided(mark)}"]
                self.assertAlmostEqual(float(drawn.get("cx")), mark["at"][0], delta=0.01)
                self.assertAlmostEqual(float(drawn.get("cy")), mark["at"][1], delta=0.01)
            names = [node.get("id") for node in root.iter() if node.get("id")]
            self.assertEqual(len(names), len(set(names)), view)

    def test_regions_together_are_as_large_as_the_body(self):
        root = self.svg("--view", "back")
        groups = self.groups(root)
        regions = sum(area(points(path.get("d"))) for path in groups["regions"])
        silhouette = groups["body"].find(f"{SVG}path").get("d")
        # Of the curves every third point lies on the outline, which is enough for 2 %.
        outline = points(silhouette)[::3]
        self.assertAlmostEqual(regions / area(outline), 1, delta=0.02)

    def test_muscles_are_grouped_from_the_deepest_to_the_skin(self):
        muscles = self.groups(self.svg("--view", "back"))["muscles"]
        depths = [int(group.get("id").removeprefix("depth-")) for group in muscles]
        self.assertEqual(depths, sorted(depths, reverse=True))
        names = {group.get("id") for depth in muscles for group in depth}
        self.assertLessEqual({"muscle-infraspinatus-left", "muscle-infraspinatus-right"}, names)

    def test_the_relief_is_inside_the_file(self):
        for image in self.svg().iter(SVG + "image"):
            kind, data = image.get(LINK).split(",", 1)
            self.assertEqual(kind, "data:image/png;base64")
            self.assertEqual(base64.b64decode(data), built("neutral", "front_relief.png").read_bytes())
            return
        self.fail("no picture")

    def test_variants_differ(self):
        shapes = {ElementTree.tostring(self.groups(self.svg("--variant", variant))["regions"])
                  for variant in ("neutral", "female", "male")}
        self.assertEqual(len(shapes), 3)

    def test_what_is_wrong_is_told(self):
        file = self.folder() / "view.svg"
        self.refused("figure", "--svg", file, "--view", "top", says=["top", "head_left"])
        self.refused("figure", "--svg", file, "--variant", "child", says=["child", "female"])
        self.refused("figure", says=["--svg"])
        missing = self.folder() / "none" / "view.svg"
        self.refused("figure", "--svg", missing, says=[str(missing)])
        self.assertFalse(file.exists())


if __name__ == "__main__":
    cli.main()
