# SPDX-License-Identifier: MIT
"""sorespot-cli kiosk-pin: the line of a configuration that holds the hash of a PIN, which is never shown."""

import os
import pty
import re
import subprocess

import cli

LINE = re.compile(r'"staff_pin": "\$argon2id\$v=19\$m=65536,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}"\n')


class KioskPin(cli.CliTest):
    def typed(self, *lines):
        """Exit code, standard output and what the terminal showed, where somebody types these lines."""
        master, terminal = pty.openpty()
        run = subprocess.Popen([cli.PROGRAM, "kiosk-pin"], stdin=terminal, stdout=subprocess.PIPE, stderr=terminal)
        os.close(terminal)
        shown = b""
        for line in lines:
            # What is typed before the echo is off would be shown, so each line waits for its question.
            while not shown.endswith(b": "):
                shown += os.read(master, 1000)
            os.write(master, line + b"\n")
            shown += os.read(master, 1)
        out, _ = run.communicate(timeout=60)
        try:
            while more := os.read(master, 1000):
                shown += more
        except OSError:  # the other end is closed
            pass
        os.close(master)
        return run.returncode, out.decode(), shown.decode()

    def test_a_line_of_input_becomes_a_line_of_the_configuration(self):
        first, second = (self.output("kiosk-pin", stdin=b"2468\n") for _ in range(2))
        self.assertRegex(first, LINE)
        self.assertNotEqual(first, second)
        for text in (b"2468", b"2468\r\n", b"123456789012\nmore\n"):
            self.assertRegex(self.output("kiosk-pin", stdin=text), LINE)

    def test_what_is_no_pin_is_refused(self):
        for text in (b"", b"\n", b"123\n", b"1234567890123\n", b"12a4\n", b" 1234\n", b"\xff\n"):
            code, out, err = self.run_cli("kiosk-pin", stdin=text)
            self.assertEqual((code, out), (2, ""), text)
            self.assertIn("4 to 12 digits", err)

    def test_the_pin_is_no_argument(self):
        self.refused("kiosk-pin", "2468")

    def test_a_terminal_asks_twice_and_shows_nothing(self):
        code, out, shown = self.typed(b"2468", b"2468")
        self.assertEqual(code, 0, shown)
        self.assertRegex(out, LINE)
        self.assertEqual(shown.count(": "), 2, shown)
        self.assertNotIn("2468", shown)

    def test_two_pins_that_differ_are_refused(self):
        code, out, shown = self.typed(b"2468", b"2469")
        self.assertEqual((code, out), (2, ""))
        self.assertIn("differ", shown)

    def test_control_c_is_no_pin(self):
        code, out, shown = self.typed(b"12\x0334")
        self.assertEqual((code, out), (2, ""))
        self.assertIn("4 to 12 digits", shown)


if __name__ == "__main__":
    cli.main()
