# SPDX-License-Identifier: MIT
"""sorespot-cli regions and muscles, and what all commands have in common: help, version, the catalog folder."""

import os
import shutil

import cli


class Listings(cli.CliTest):
    def test_regions_are_those_of_the_catalog_folder(self):
        listed = self.json("regions", "--json")
        self.assertEqual(len(listed), 112)
        entries = cli.region_entries()
        self.assertEqual({region["id"] for region in listed}, set(entries))
        self.assertEqual(len(listed), len(entries))
        for region in listed:
            self.assertEqual(list(region), ["id", "name", "kind", "views", "group"])
            entry = entries[region["id"]]
            self.assertEqual(region, {key: entry[key] for key in region})
            self.assertIn(region["kind"], ("paired", "midline"))
            self.assertTrue(region["views"] and set(region["views"]) <= {"front", "back", "head_side", "sole"})

    def test_regions_stand_from_head_to_foot(self):
        orders = {path.stem: cli.read(path)["order"] for path in cli.CATALOG.glob("regions/*.json")}
        listed = [orders[region["group"]] for region in self.json("regions", "--json")]
        self.assertEqual(listed, sorted(listed))

    def test_regions_carry_the_areas_of_a_body_map(self):
        listed = {region["id"]: region["choir"] for region in self.json("regions", "--json", "--body-map", "choir")}
        self.assertEqual(len(listed), 112)
        # The map has 36 areas in front and 38 behind: counted in its published drawing.
        codes = {code for entry in listed.values() for side in ("right", "left") for code in entry[side]}
        self.assertEqual(codes, {str(code) for code in [*range(101, 137), *range(201, 239)]})
        # Front shoulder, navel and heel as they lie in that drawing.
        self.assertEqual(listed["shoulder_front"], {"fit": "part", "right": ["107"], "left": ["110"]})
        self.assertEqual(listed["navel"], {"fit": "part", "right": ["116"], "left": ["117"]})
        self.assertEqual(listed["arch"], {"fit": "nearest", "right": ["238"], "left": ["237"]})
        for entry in listed.values():
            for side, other in (("right", "left"), ("left", "right")):
                self.assertFalse(set(entry[side]) & set(entry[other]))
                self.assertEqual(len(entry[side]), len(entry[other]))

    def test_an_unknown_body_map_is_refused_with_the_nearest_name(self):
        self.refused("regions", "--json", "--body-map", "chior", says=["chior", "choir"])

    def test_muscles_are_those_of_the_catalog_folder(self):
        listed = self.json("muscles", "--json")
        self.assertEqual(len(listed), 141)
        entries = cli.muscle_entries()
        self.assertEqual({muscle["id"] for muscle in listed}, set(entries))
        self.assertEqual(len(listed), len(entries))
        for muscle in listed:
            entry = entries[muscle["id"]]
            self.assertEqual(list(muscle), ["id", "names", "group", "trigger_points", "self_pressure", "spots"])
            self.assertEqual(muscle["names"], {"en": entry["name"], "la": entry["latin"]})
            self.assertEqual(muscle["group"], entry["group"])
            self.assertEqual(muscle["trigger_points"], [point["id"] for point in entry["trigger_points"]])
            self.assertEqual(muscle["self_pressure"], entry["self_pressure"]["suitability"])

    def test_spots_are_those_of_the_files(self):
        minimal = cli.ROOT / "tests" / "data" / "valid" / "minimal"
        listed = {muscle["id"]: muscle["spots"] for muscle in self.json("muscles", "--json", "--catalog", minimal)}
        self.assertEqual(listed["infraspinatus"], [
            {"trigger_point": "infraspinatus.1", "label": "TrP1", "view": "back", "search_mm": 18, "along": 0.3, "across": 0.35},
            {"trigger_point": "infraspinatus.1", "label": "TrP1", "view": "back", "search_mm": 26,
             "near": ["scapula_medial_border_mid", 8, -5]},
            {"trigger_point": "infraspinatus.2", "label": "TrP2", "view": "back", "search_mm": 26, "along": 0.6, "across": 0.6}])

    def test_without_json_each_entry_has_a_line(self):
        for command in ("regions", "muscles"):
            lines = self.output(command).splitlines()
            self.assertEqual([line.split("\t")[0] for line in lines],
                             [entry["id"] for entry in self.json(command, "--json")])


class CatalogFolder(cli.CliTest):
    def test_a_missing_folder_is_named(self):
        gone = self.folder() / "gone"
        for args in (["regions"], ["muscles", "--json"], ["rank", "--select", "nose"], ["batch"]):
            self.refused(*args, "--catalog", gone, says=[str(gone)])

    def test_an_empty_folder_and_a_file_are_refused(self):
        folder = self.folder()
        (folder / "file").write_text("{}", encoding="utf-8")
        for path in (folder, folder / "file"):
            self.refused("regions", "--json", "--catalog", path, says=[str(path), "--catalog DIR"])

    def test_a_bad_entry_is_left_out_and_named_and_the_others_work(self):
        catalog = self.catalog_copy()
        (catalog / "muscles" / "shoulder" / "infraspinatus.json").write_text("{", encoding="utf-8")
        code, out, err = self.run_cli("muscles", "--catalog", catalog)
        self.assertEqual(code, 0)
        self.assertEqual(len(out.splitlines()), 140)
        self.assertNotIn("infraspinatus\t", out)
        self.assertIn("infraspinatus.json:1", err)

    def test_a_later_folder_replaces_entries_of_an_earlier_one(self):
        layer = self.folder()
        target = layer / "muscles" / "shoulder" / "infraspinatus.json"
        target.parent.mkdir(parents=True)
        source = cli.CATALOG / "muscles" / "shoulder" / "infraspinatus.json"
        target.write_text(source.read_text(encoding="utf-8").replace('"name": "Infraspinatus"', '"name": "Replaced"'),
                          encoding="utf-8")
        shutil.copy(cli.CATALOG / "catalog.json", layer)
        code, out, err = self.run_cli("muscles", "--catalog", cli.CATALOG, "--catalog", layer)
        self.assertEqual((code, err), (0, ""))
        self.assertEqual(len(out.splitlines()), 141)
        self.assertIn("\tReplaced\n", out)

    def test_the_catalog_is_found_from_any_folder_and_through_a_link(self):
        link = self.folder() / "spots"
        link.symlink_to(cli.PROGRAM)
        before = os.getcwd()
        self.addCleanup(os.chdir, before)
        os.chdir(link.parent)
        for program in (cli.PROGRAM, str(link), "./spots"):
            code, out, _ = self.run_cli("regions", program=program)
            self.assertEqual((code, len(out.splitlines())), (0, 112), program)


class CommandLine(cli.CliTest):
    def test_help_names_every_command_and_option(self):
        words = {(): ["check", "regions", "muscles", "rank", "batch", "--version"],
                 ("check",): ["--syntax-only", "PATH"],
                 ("regions",): ["--json", "--body-map ID", "--catalog DIR"],
                 ("muscles",): ["--json", "--catalog DIR"],
                 ("rank",): ["--json", "--limit", "--select", "REGION[:SIDE]", "--drawing FILE", "--catalog DIR"],
                 ("batch",): ["--limit", "--catalog DIR", "JSON"]}
        for command, expected in words.items():
            for option in ("--help", "-h"):
                out = self.output(*command, option)
                for word in expected:
                    self.assertIn(word, out, command)

    def test_version(self):
        self.assertRegex(self.output("--version"), r"^sorespot-cli \d+\.\d+\.\d+\n$")

    def test_a_wrong_command_line_is_refused(self):
        for args in ([], ["bogus"], ["regions", "--bogus"], ["muscles", "extra"], ["rank", "--limit", "0"],
                     ["rank", "--limit", "many", "--select", "nose"], ["rank", "--limit", "1001", "--select", "nose"],
                     ["regions", "--catalog"], ["batch", "--limit", "-1"], ["rank", "--select"]):
            self.refused(*args, says=["--help"])


if __name__ == "__main__":
    cli.main()
