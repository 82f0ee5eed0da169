#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""kill_during_save.py [--kills N] PROGRAM: ends a program with SIGKILL while it writes a file, again and again.

PROGRAM is sorespot-cli, which writes a view of the figure, or sorespot, which writes a sheet. Two contents take turns; after every kill
the file must be one of them, byte for byte. Half of the kills come at any moment of a run, the other half right after something
in the folder has changed, which is when a careless program has a half-written file.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TURNS = {
    "sorespot-cli": ("view.svg", [["figure", "--view", view, "--svg"] for view in ("front", "back")]),
    "sorespot": ("sheet.txt", [["--select", place, "--sheet"] for place in ("shoulder_front:right", "neck_back:left")]),
}


def listing(folder):
    """What changes as soon as a file is made, cut off or written to."""
    seen = []
    for entry in os.scandir(folder):
        try:
            status = entry.stat()
        except FileNotFoundError:
            continue
        seen.append((entry.name, status.st_ino, status.st_size, status.st_mtime_ns))
    return sorted(seen)


def run(command):
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("program", type=Path)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    name, turns = TURNS[options.program.name]

    with tempfile.TemporaryDirectory(prefix="sorespot-kill-") as folder:
        file = Path(folder, name)
        commands = [[str(options.program.resolve()), *turn, str(file)] for turn in turns]
        contents, longest = set(), 0
        for command in commands:
            start = time.monotonic()
            if run(command).wait() != 0:
                sys.exit(f"{command} does not work")
            longest = max(longest, time.monotonic() - start)
            contents.add(file.read_bytes())
        if len(contents) != len(commands):
            sys.exit("the contents do not differ")

        kills = middle = 0
        while kills < options.kills:
            command = commands[kills % len(commands)]
            before = listing(folder)
            process = run(command)
            if kills % 2:
                while process.poll() is None and listing(folder) == before:
                    pass
                time.sleep(chance.choice((0, 0, 0.0002, 0.001)))
            else:
                time.sleep(chance.uniform(0, longest))
            process.kill()
            if process.wait() >= 0:
                continue  # It had ended by itself.
            kills += 1
            if file.read_bytes() not in contents:
                sys.exit(f"torn by kill {kills}: {file.stat().st_size} bytes")
            for other in Path(folder).iterdir():
                if other != file:
                    middle += 1
                    other.unlink()
        print(f"{kills} kills, {middle} of them while the new content stood half beside the old, 0 torn")
        if middle == 0:
            sys.exit("no kill came while it wrote: that tells nothing")


if __name__ == "__main__":
    main()
