# SPDX-License-Identifier: MIT
"""Starts the program in a damaged surrounding, each time another: it shows its window, or says what is wrong and ends.

Arguments: the program, the library that fills the disk, and optionally --limit SECONDS, which each start has then to keep.
Needs Xvfb. Prints what each start came to, and how long that took.
"""

import argparse
import contextlib
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time

from damaged_surroundings import FAULTS, Start

PATIENCE = 60  # seconds; a busy machine is not a fault
COLOURS_OF_A_PAGE = 40  # an empty window has four


class Screen:
    """An X display whose picture can be read."""

    def __init__(self, size):
        self.folder = tempfile.TemporaryDirectory()
        reader, writer = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", size, "-fbdir", self.folder.name, "-nolisten", "tcp"],
            pass_fds=[writer], stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as answer:
            self.name = ":" + answer.readline().strip()

    def shows_a_page(self):
        picture = pathlib.Path(self.folder.name, "Xvfb_screen0").read_bytes()
        header = int.from_bytes(picture[:4], "big")
        colours = int.from_bytes(picture[76:80], "big")
        pixels = memoryview(picture)[header + colours * 12:]
        return len(set(pixels[:len(pixels) // 4 * 4].cast("I"))) > COLOURS_OF_A_PAGE

    def close(self):
        self.server.terminate()
        self.server.wait()


def come_to(process, screen, expected, errors):
    """What a start comes to, in words; raises AssertionError where that is not what is asked for."""
    begin = time.monotonic()
    while time.monotonic() - begin < PATIENCE:
        if process.poll() is not None:
            said = pathlib.Path(errors).read_text(errors="replace")
            assert process.returncode >= 0, f"killed by signal {-process.returncode}: {said}"
            assert "message" in expected, f"ended with {process.returncode}: {said}"
            assert any(word in said for word in expected["message"].split("|")), f"the message does not name the fault: {said}"
            return "a message"
        if expected.get("alive") and time.monotonic() - begin > 3:
            return "no more than a running program"
        if "message" not in expected and screen.shows_a_page():
            return "its window"
        time.sleep(0.02)
    raise AssertionError(f"neither a window nor a message: {pathlib.Path(errors).read_text(errors='replace')}")


def run(program, full_disk, name):
    damage, expected = FAULTS[name]
    screen = Screen(expected.get("screen", "1280x800x24"))
    with tempfile.TemporaryDirectory() as home, contextlib.closing(screen):
        start = Start(home, full_disk)
        start.set(DISPLAY=screen.name)
        damage(start)
        errors = tempfile.NamedTemporaryFile(delete=False)
        begin = time.monotonic()
        process = subprocess.Popen([*start.before, program, *start.arguments], env=start.environment,
                                   stdout=errors, stderr=errors, stdin=subprocess.DEVNULL)
        try:
            result = come_to(process, screen, expected, errors.name)
            taken = time.monotonic() - begin
            if process.poll() is None:
                time.sleep(0.3)  # what comes after its first page must not end it either
                assert process.poll() is None, f"ended after its window with {process.returncode}"
                process.send_signal(signal.SIGTERM)
        finally:
            start.cleanup.close()
            process.kill()
            process.wait()
            errors.close()
            os.unlink(errors.name)
        return result, taken


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("full_disk")
    parser.add_argument("--limit", type=float)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    failures = 0
    for name in FAULTS:
        if options.only not in name:
            continue
        try:
            result, taken = run(os.path.abspath(options.program), os.path.abspath(options.full_disk), name)
            late = options.limit is not None and taken > options.limit and "alive" not in FAULTS[name][1]
            failures += late
            print(f"{taken:6.2f} s  {name}: {result}{'  TOO LATE' if late else ''}", flush=True)
        except AssertionError as error:
            failures += 1
            print(f"FAILED    {name}: {error}", flush=True)
    print(f"{len(FAULTS)} damaged surroundings, {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
