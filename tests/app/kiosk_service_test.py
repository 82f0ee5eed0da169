# SPDX-License-Identifier: MIT
"""kiosk_service_test.py PROGRAM [--wall]: the waiting-room screen as systemd would start it, by the command line of its unit
and with a stand-in for systemd: says when it is there and that it lives, is back after a crash, and reaches safe mode where
it crashes again and again. What is timed is the processor's time, as machines that test are busy; with --wall, and then
on an idle machine, also the clock on the wall."""

import os
import re
import resource
import shlex
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

PROGRAM = Path(sys.argv.pop(1)).resolve()
WALL = "--wall" in sys.argv and not sys.argv.remove("--wall")
ROOT = Path(__file__).resolve().parents[2]
UNIT = (ROOT / "resources" / "kiosk" / "sorespot-kiosk.service.in").read_text(encoding="utf-8")
PATIENCE = 120  # seconds; on a busy machine
BACK_WITHIN = 5  # seconds


def value(key):
    return re.search(rf"^{key}=(.+)$", UNIT, re.MULTILINE)[1]


def processor_seconds(pid):
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Service(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.config = self.folder / "kiosk.json"
        self.config.write_text('{"clinic": {"name": "Lakeside"}}')
        self.manager = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.addCleanup(self.manager.close)
        self.manager.bind(str(self.folder / "notify"))

    def start(self):
        command = shlex.split(value("ExecStart"))
        self.assertEqual((Path(command[0]).name, command[1:-1]), ("sorespot", ["--kiosk"]))
        environment = dict(line.split("=", 1) for line in re.findall(r"^Environment=(.+)$", UNIT, re.MULTILINE))
        environment |= {"PATH": os.environ["PATH"], "HOME": str(self.folder), "XDG_RUNTIME_DIR": str(self.folder),
                        "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "DBUS_SESSION_BUS_ADDRESS": "disabled:",
                        "NOTIFY_SOCKET": str(self.folder / "notify"),
                        "WATCHDOG_USEC": str(int(value("WatchdogSec")) * 1_000_000)}
        if "ASAN_OPTIONS" in os.environ:
            environment["ASAN_OPTIONS"] = os.environ["ASAN_OPTIONS"]
        process = subprocess.Popen([PROGRAM, *command[1:-1], self.config], env=environment, stdout=subprocess.PIPE,
                                   stderr=subprocess.STDOUT, text=True,
                                   preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (0, 0)))  # LimitCORE

        def end():
            process.kill()
            process.communicate()
        self.addCleanup(end)
        return process

    def heard(self, seconds=PATIENCE):
        """The next thing that systemd would hear."""
        self.manager.settimeout(seconds)
        return self.manager.recv(4096).decode().split("\n")

    def forget(self):
        self.manager.settimeout(0)
        try:
            while True:
                self.manager.recv(4096)
        except BlockingIOError:
            pass

    def crash(self, process, how):
        process.send_signal(how)
        self.assertEqual(process.wait(PATIENCE), -how)
        self.forget()

    def test_says_when_its_picture_is_there_and_that_it_lives(self):
        process = self.start()
        self.assertEqual(self.heard(), ["READY=1"])
        self.assertEqual(self.heard(), ["WATCHDOG=1"])
        self.assertEqual(self.heard(), ["WATCHDOG=1"])
        process.send_signal(signal.SIGSTOP)
        self.forget()
        with self.assertRaises(TimeoutError):
            self.heard(int(value("WatchdogSec")))
        process.send_signal(signal.SIGCONT)
        self.assertEqual(self.heard(), ["WATCHDOG=1"])

    def test_is_back_after_a_crash(self):
        process = self.start()
        self.assertEqual(self.heard()[0], "READY=1")
        begin = time.monotonic()
        self.crash(process, signal.SIGKILL)
        pause = float(value("RestartSec"))
        time.sleep(pause)
        process = self.start()
        self.assertEqual(self.heard(), ["READY=1"])
        wall = time.monotonic() - begin
        busy = processor_seconds(process.pid)
        print(f"back after {wall:.2f} s on the wall: {pause:.0f} s of waiting, {busy:.2f} s of computing", file=sys.stderr)
        self.assertLess(pause + busy, BACK_WITHIN)
        if WALL:
            self.assertLess(wall, BACK_WITHIN)

    def test_crashes_in_a_row_end_in_safe_mode(self):
        for _ in range(2):
            process = self.start()
            self.assertEqual(self.heard(), ["READY=1"])
            self.crash(process, signal.SIGABRT)
        process = self.start()
        told = self.heard()
        self.assertEqual(told[0], "READY=1")
        self.assertRegex(told[1], r"^STATUS=Safe mode")
        process.kill()
        output, _ = process.communicate(timeout=PATIENCE)
        self.assertIn("safe-mode", output)
        self.assertIn(str(self.config), output)


if __name__ == "__main__":
    unittest.main()
