# SPDX-License-Identifier: MIT
"""sorespot-cli pack: new, check, build; packs that other commands find; and long commands on a terminal."""

import json
import os
import pty
import select
import shutil
import signal
import subprocess
import time
import zipfile

import cli

EXAMPLE = cli.ROOT / "tests" / "data" / "packs" / "lakeside_clinic"
MINIMAL = cli.ROOT / "tests" / "data" / "valid" / "minimal"


class Pack(cli.CliTest):
    def new(self, name="clinic"):
        folder = self.folder() / name
        self.output("pack", "new", folder, "--title", "Our clinic")
        return folder

    def test_a_new_pack_is_good_over_the_built_in_catalog(self):
        folder = self.new()
        self.assertEqual(self.output("pack", "check", folder), "clinic 0.1.0, CC-BY-4.0, 3 files, 0 translated texts\n")
        self.assertEqual(cli.read(folder / "pack.json")["title"], "Our clinic")
        self.refused("pack", "new", folder, says=["is there already"])
        self.refused("pack", "new", folder.parent / "Not-an-id", says=["is no id"])

    def test_check_says_what_a_pack_does(self):
        out = self.output("pack", "check", "--catalog", MINIMAL, EXAMPLE)
        self.assertEqual(out.splitlines(), [
            "lakeside_clinic 1.2.0, CC0-1.0, 6 files, 6 translated texts",
            "  adds muscles: lakeside_muscle",
            "  hides muscles: scalenus",
            "  adds articles: our_clinic",
            "  hides articles: line"])

    def test_check_names_changed_safety_questions(self):
        folder = self.new()
        flags = cli.read(cli.CATALOG / "safety" / "red_flags.json")
        flags["red_flags"] = [{**flags["red_flags"][0], "question": "Does it hurt badly?"}]
        (folder / "catalog" / "safety").mkdir()
        (folder / "catalog" / "safety" / "red_flags.json").write_text(json.dumps(flags), encoding="utf-8")
        out = self.output("pack", "check", folder)
        self.assertIn(f"  changes what is asked before pressing: red flag {flags['red_flags'][0]['id']}\n", out)

    def test_check_finds_what_is_wrong_and_only_in_the_pack(self):
        folder = self.new()
        (folder / "changes.json").write_text('{\n "hide": {"muscles": ["infraspinatos"]}\n}', encoding="utf-8")
        code, out, err = self.run_cli("pack", "check", folder)
        self.assertEqual((code, err), (1, ""))
        self.assertRegex(out, r'changes\.json:2: error: There is no muscle "infraspinatos" to hide\. \[unknown-muscle\] at /hide/muscles/0')
        self.assertIn('Did you mean "infraspinatus"?', out)
        self.assertIn("1 finding\n", out)
        self.assertEqual(self.run_cli("check", folder)[1].splitlines()[0], out.splitlines()[0])
        self.refused("pack", "check", cli.CATALOG, says=["is no pack"])

    def test_drawings_of_a_pack_are_held_against_the_figure(self):
        folder = self.new()
        muscle = cli.read(cli.CATALOG / "muscles" / "shoulder" / "infraspinatus.json")
        muscle["trigger_points"][0]["spots"][0]["places"] = [{"view": "front", "near": ["acromion", 0, 0]}]
        place = folder / "catalog" / "muscles" / "shoulder"
        place.mkdir(parents=True)
        (place / "infraspinatus.json").write_text(json.dumps(muscle), encoding="utf-8")
        code, out, _ = self.run_cli("pack", "check", folder)
        self.assertEqual(code, 1)
        self.assertIn("[spot-outside]", out)
        self.assertIn("  replaces muscles: infraspinatus\n", out)

    def test_build_makes_the_same_bytes_whenever_and_wherever(self):
        folder = self.folder()
        copy = folder / "elsewhere"
        shutil.copytree(EXAMPLE, copy)
        for number, path in enumerate(sorted(copy.rglob("*"))):
            os.utime(path, (1_000_000_000 + number, 1_000_000_000 + number))
            path.chmod(0o700)
        for pack, name in ((EXAMPLE, "a.zip"), (copy, "b.zip")):
            out = self.output("pack", "build", "--catalog", MINIMAL, "--output", folder / name, pack)
            self.assertEqual(out, f"{folder / name}\n")
        self.assertEqual((folder / "a.zip").read_bytes(), (folder / "b.zip").read_bytes())
        with zipfile.ZipFile(folder / "a.zip") as archive:  # read by another program
            self.assertIsNone(archive.testzip())
            self.assertEqual(archive.namelist(), sorted(path.relative_to(EXAMPLE).as_posix()
                                                        for path in EXAMPLE.rglob("*") if path.is_file()))
            self.assertEqual(archive.read("pack.json"), (EXAMPLE / "pack.json").read_bytes())
        self.assertEqual(self.output("pack", "check", "--catalog", MINIMAL, folder / "a.zip"),
                         self.output("pack", "check", "--catalog", MINIMAL, EXAMPLE))

    def test_an_archive_that_another_program_made_is_read(self):
        folder = self.folder()
        shutil.make_archive(str(folder / "clinic"), "zip", EXAMPLE.parent, EXAMPLE.name)  # with the folder around it
        self.assertIn("adds muscles: lakeside_muscle", self.output("pack", "check", "--catalog", MINIMAL, folder / "clinic.zip"))

    def test_build_refuses_a_pack_with_errors(self):
        folder = self.new()
        (folder / "changes.json").write_text('{"hide": {"muscles": ["nobody"]}}', encoding="utf-8")
        code, _, err = self.run_cli("pack", "build", folder, "--output", folder.parent / "x.zip")
        self.assertEqual(code, 1)
        self.assertIn("no archive was written", err)
        self.assertFalse((folder.parent / "x.zip").exists())

    def test_packs_are_found_in_the_data_folder_and_by_catalog(self):
        data = self.folder()
        pack = data / "sorespot" / "packs" / "clinic"
        self.output("pack", "new", pack)
        (pack / "changes.json").write_text('{"hide": {"muscles": ["soleus"]}}', encoding="utf-8")
        ids = {muscle["id"] for muscle in self.json("muscles", "--json")}
        run = subprocess.run([cli.PROGRAM, "muscles", "--json"], capture_output=True, check=True,
                             env={**os.environ, "XDG_DATA_HOME": str(data)})
        self.assertEqual(ids - {muscle["id"] for muscle in json.loads(run.stdout)}, {"soleus"})
        named = {muscle["id"] for muscle in self.json("muscles", "--json", "--catalog", pack)}
        self.assertEqual(ids - named, {"soleus"})
        whole = subprocess.run([cli.PROGRAM, "muscles", "--json", "--catalog", str(cli.CATALOG)], capture_output=True,
                               check=True, env={**os.environ, "XDG_DATA_HOME": str(data)})
        self.assertIn("soleus", {muscle["id"] for muscle in json.loads(whole.stdout)})


class LongCommand(cli.CliTest):
    def test_batch_tells_how_far_it_is_and_ends_with_whole_lines(self):
        line = b'{"select": ["shoulder_front:right", "elbow_outer:right", "neck_back:right"]}\n'

        # The input stays open: without control C the command would wait for more.
        out_path = self.folder() / "answers"
        master, slave = pty.openpty()
        with open(out_path, "wb") as answers:
            process = subprocess.Popen([cli.PROGRAM, "batch", "--threads", "2"], stdin=subprocess.PIPE, stdout=answers, stderr=slave)
            os.close(slave)
            for _ in range(50):
                process.stdin.write(line)
            process.stdin.flush()
            deadline = time.monotonic() + 60
            said = b""
            while (out_path.stat().st_size == 0 or b"answered" not in said) and time.monotonic() < deadline:
                process.stdin.write(line * 10)
                process.stdin.flush()
                if select.select([master], [], [], 0.2)[0]:
                    said += os.read(master, 65536)
            process.send_signal(signal.SIGINT)
            code = process.wait(timeout=60)
            process.stdin.close()
        self.assertEqual(code, 130)
        text = out_path.read_text(encoding="utf-8")
        self.assertTrue(text.endswith("\n"))
        for answer in text.splitlines():
            self.check_answer(json.loads(answer))
        os.close(master)
        self.assertRegex(said.decode("utf-8"), r"\d+ drawings answered")

    def test_check_of_a_pack_can_be_stopped(self):
        folder = self.folder() / "large"
        shutil.copytree(EXAMPLE, folder)
        learn = folder / "catalog" / "learn"
        article = (learn / "our_clinic.json").read_text(encoding="utf-8")
        for number in range(1900):
            (learn / f"a{number}.json").write_text(article, encoding="utf-8")
        process = subprocess.Popen([cli.PROGRAM, "pack", "check", *[str(folder)] * 40], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        process.stdout.readline()  # it prints more of the first pack than the pipe holds, and so is at work
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=120)
        self.assertEqual(process.returncode, 130)
        self.assertIn(b"stopped", err)


if __name__ == "__main__":
    cli.main()
