# SPDX-License-Identifier: MIT
"""resources/kiosk: the unit is one that systemd understands, and the session goes on until staff leaves, with stand-ins for
the screen's program and for systemd. What an installation makes of it: tests/packaging/kiosk_install_test.py."""

import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from package_list import ROOT

KIOSK = ROOT / "resources" / "kiosk"
SCRIPTS = [KIOSK / "sorespot-kiosk-session", KIOSK / "sorespot-kiosk-inside"]
# As installed below /usr.
UNIT = (KIOSK / "sorespot-kiosk.service.in").read_text(encoding="utf-8").replace("@CMAKE_INSTALL_FULL_BINDIR@", "/usr/bin")
ADDED = (KIOSK / "sorespot-kiosk.namespaces.conf").read_text(encoding="utf-8")


def seconds(key):
    return int(re.search(rf"^{key}=(\d+)$", UNIT, re.MULTILINE)[1])


class Files(unittest.TestCase):
    def test_shellcheck_finds_nothing(self):
        result = subprocess.run(["shellcheck", *SCRIPTS], capture_output=True, text=True)
        self.assertEqual(result.stdout + result.stderr, "")
        self.assertEqual([path for path in SCRIPTS if not os.access(path, os.X_OK)], [])

    # What systemd does not know it ignores, with a line in a journal that nobody reads. So what may stand in a unit stands here
    # too, as systemd.unit(5), systemd.service(5), systemd.exec(5) and systemd.kill(5) have it.
    YES = r"yes|no"
    KEYS = {
        "Unit": {"Description": r".+", "StartLimitIntervalSec": r"\d+", "StartLimitBurst": r"\d+"},
        "Service": {
            "Type": r"notify", "NotifyAccess": r"main", "ExecStart": r"/[\w./-]+( --?[\w-]+| /[\w./-]+)*",
            "Environment": r"[A-Z_]+=[\w./-]+", "Restart": r"on-failure", "RestartSec": r"\d+", "TimeoutStartSec": r"\d+",
            "TimeoutStopSec": r"\d+", "WatchdogSec": r"\d+", "WatchdogSignal": r"SIG(KILL|ABRT)", "LimitCORE": r"\d+",
            "OOMPolicy": r"stop|kill|continue", "RestrictAddressFamilies": r"AF_[A-Z0-9]+( AF_[A-Z0-9]+)*",
            "NoNewPrivileges": YES, "SystemCallArchitectures": r"native", "SystemCallFilter": r"@[a-z-]+( ~?@[a-z-]+)*",
            "SystemCallErrorNumber": r"E[A-Z]+", "LockPersonality": YES, "RestrictNamespaces": YES, "RestrictRealtime": YES,
            "RestrictSUIDSGID": YES, "UMask": r"0[0-7]{3}", "PrivateUsers": YES, "PrivateNetwork": YES, "PrivateTmp": YES,
            "ProtectSystem": r"strict|full|yes|no", "ReadWritePaths": r"(%t|%h|/\S+)( (%t|%h|/\S+))*",
            "ProtectKernelTunables": YES, "ProtectControlGroups": YES,
        },
    }

    def test_units_say_only_what_systemd_knows(self):
        for name, text in (("sorespot-kiosk.service.in", UNIT), ("sorespot-kiosk.namespaces.conf", ADDED)):
            section = None
            for number, line in enumerate(text.splitlines(), 1):
                if not line or line.startswith("#"):
                    continue
                with self.subTest(f"{name}:{number}: {line}"):
                    if line.startswith("["):
                        section = line[1:-1]
                        self.assertIn(section, self.KEYS)
                        continue
                    key, equals, value = line.partition("=")
                    self.assertEqual(equals, "=")
                    self.assertRegex(value, f"^({self.KEYS[section].get(key, 'nothing of that name')})$")

    def test_systemd_understands_the_unit_and_what_is_added_to_it(self):
        analyze = shutil.which("systemd-analyze")
        if not analyze:
            return  # the test above has held it against what is known of systemd
        with tempfile.TemporaryDirectory() as folder:
            unit = Path(folder, "sorespot-kiosk.service")
            unit.write_text(re.sub(r"^ExecStart=\S+", "ExecStart=/bin/true", UNIT, flags=re.MULTILINE))
            added = Path(folder, unit.name + ".d", "namespaces.conf")
            added.parent.mkdir()
            added.write_text(ADDED)
            result = subprocess.run([analyze, "--user", "verify", unit], capture_output=True, text=True,
                                    env={**os.environ, "XDG_RUNTIME_DIR": folder, "SYSTEMD_UNIT_PATH": f"{folder}:"})
        self.assertEqual(result.stdout + result.stderr, "")

    def test_a_loop_at_any_limit_reaches_safe_mode_before_systemd_gives_up(self):
        window = re.search(r"window\{(\d+)'(\d+)\}", (ROOT / "src/core/kiosk/crash_loop.h").read_text(encoding="utf-8"))
        minute = int(window[1] + window[2]) / 1000
        # A hang is noticed a third of the watchdog's limit late; a start takes a few seconds more.
        for slowest in (seconds("TimeoutStartSec"), seconds("WatchdogSec") * 4 / 3 + 5):
            self.assertLess(2 * (slowest + seconds("RestartSec")), minute)
        self.assertGreater(seconds("StartLimitBurst"), 3)
        self.assertGreater(seconds("StartLimitIntervalSec"), minute)


class Session(unittest.TestCase):
    STAND_INS = {
        # The next state is the first line of a file; the last one stays.
        "systemctl": 'echo "systemctl $*" >>"$LOG"\n'
                     'case $2 in show) head -n 1 "$STATES"; [ "$(wc -l <"$STATES")" -eq 1 ] || sed -i 1d "$STATES" ;; esac',
        "cage": 'options=; while [ "$1" != -- ]; do options="$options $1"; shift; done; echo "cage$options" >>"$LOG"\n'
                'if grep -q unplugged "$STATES"; then sed -i 1d "$STATES"; exit 0; fi; exec "$2"',
        "weston": 'echo "weston $*" >>"$LOG"; exec "$HERE/sorespot-kiosk-inside"',
        "sleep": 'echo "sleep $1" >>"$LOG"; [ "$(wc -l <"$LOG")" -lt 60 ] || kill "$PPID"',
    }

    def run_session(self, *states, arguments=()):
        with tempfile.TemporaryDirectory() as folder:
            top = Path(folder, "with a space")
            top.mkdir()
            for path in SCRIPTS:
                shutil.copy(path, top)
            stand_ins = top / "bin"
            stand_ins.mkdir()
            for name, body in self.STAND_INS.items():
                path = stand_ins / name
                path.write_text(f"#!/bin/sh\n{body}\n")
                path.chmod(0o755)
            (top / "states").write_text("".join(f"{state}\n" for state in states))
            log = top / "log"
            result = subprocess.run([top / SCRIPTS[0].name, *arguments], capture_output=True, text=True, timeout=60,
                                    env={"PATH": f"{stand_ins}:/usr/bin:/bin", "LOG": str(log), "STATES": str(top / "states"),
                                         "XDG_RUNTIME_DIR": str(top), "HERE": str(top)})
            self.assertEqual((result.returncode, result.stderr), (0, ""))
            return log.read_text(encoding="utf-8").splitlines()

    def test_ends_when_staff_leaves(self):
        log = self.run_session("active", "activating", "deactivating", "active", "inactive")
        self.assertEqual(log[:4], ["cage", "systemctl --user import-environment WAYLAND_DISPLAY",
                                   "systemctl --user reset-failed sorespot-kiosk.service",
                                   "systemctl --user restart sorespot-kiosk.service"])
        self.assertEqual(log.count("sleep 2"), 4)
        self.assertEqual(log.count("cage"), 1)

    def test_begins_anew_when_systemd_gave_up(self):
        log = self.run_session("active", "failed", "active", "inactive")
        self.assertEqual(log.count("cage"), 2)
        self.assertIn("sleep 3", log)

    def test_begins_anew_when_the_screen_was_lost(self):
        log = self.run_session("unplugged", "active", "inactive")
        self.assertEqual(log[:4], ["cage", "systemctl --user stop sorespot-kiosk.service", "sleep 3", "cage"])
        self.assertEqual(log.count("cage"), 2)

    def test_weston_may_stand_in_for_cage(self):
        log = self.run_session("inactive", arguments=["weston"])
        self.assertRegex(log[0], r"^weston --config=.*/with a space/weston\.ini$")

    def test_options_go_to_what_shows_the_screen_each_time(self):
        log = self.run_session("unplugged", "inactive", arguments=["cage", "-r", "-r"])
        self.assertEqual([line for line in log if line.startswith("cage")], ["cage -r -r"] * 2)
        log = self.run_session("inactive", arguments=["weston", "--config=/etc/sorespot/weston.ini"])
        self.assertEqual(log[0], "weston --config=/etc/sorespot/weston.ini")


if __name__ == "__main__":
    unittest.main()
