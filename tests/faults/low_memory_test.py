# SPDX-License-Identifier: MIT
"""low_memory_test.py PROGRAM: sorespot-cli with less memory than its catalog and figure need says so and exits with 2."""

import resource
import subprocess
import sys
import unittest

PROGRAM = None
MIB = 1024 * 1024
RANK = ("rank", "--select", "shoulder_front:right")


def run(mebibytes, *args):
    def bound():
        resource.setrlimit(resource.RLIMIT_AS, (mebibytes * MIB, mebibytes * MIB))

    return subprocess.run([PROGRAM, *args], capture_output=True, text=True, timeout=60, preexec_fn=bound)


def least(*args):
    """The fewest mebibytes with which this succeeds."""
    low, high = 1, 4096
    while low < high:
        middle = (low + high) // 2
        if run(middle, *args).returncode == 0:
            high = middle
        else:
            low = middle + 1
    return low


class LowMemory(unittest.TestCase):
    def test_between_starting_and_enough_it_says_so(self):
        starts, enough = least("--version"), least(*RANK)
        self.assertLess(starts + 2, enough)
        for mebibytes in range(starts + 1, enough - 1, max(1, (enough - starts) // 12)):
            result = run(mebibytes, *RANK)
            self.assertEqual(result.returncode, 2, (mebibytes, result.stderr))
            self.assertRegex(result.stderr, r"not enough memory|cannot be opened|cannot be read")


if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    unittest.main()
