# SPDX-License-Identifier: MIT
"""scripts/*.sh: free of shellcheck's findings, and what they do, with stand-ins for the system's programs.

Each case works on a copy of scripts/ in a folder with a space in its name, and sees on its PATH only the few programs
named here. A stand-in writes its name and arguments to a log, one line per call, with "|" around each argument.
"""

import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from package_list import PACKAGES_FILE, ROOT, read_sections

SCRIPTS = sorted((ROOT / "scripts").glob("*.sh")) + [ROOT / ".ci" / "run"]
SECTIONS = read_sections(PACKAGES_FILE.read_text(encoding="utf-8"))
CORE = SECTIONS["build-core"] + SECTIONS["test-core"]

REAL = ("bash", "dirname", "env", "grep")
LOG = 'printf "%s" "${0##*/}" >>"$LOG"; [ $# -eq 0 ] || printf " |%s|" "$@" >>"$LOG"; echo >>"$LOG"\n'
STAND_INS = {
    "apt-get": LOG + '[ "${!#}" != update ] || exit "${UPDATE_STATUS:-0}"',
    "cmake": LOG,
    "c++": LOG,
    "ctest": LOG,
    "getconf": "echo 2",
    "id": 'echo "${USER_ID:-0}"',
    "ninja": LOG,
    "sudo": LOG + 'exec "$@"',
    "uname": "echo Linux",
    # As the real one: prints what it knows, and fails if anything asked for is unknown to it.
    "dpkg-query": LOG + """status=0
for name in "${@:4}"; do
    case " $MISSING " in
        *" $name "*) status=1 ;;
        *) echo "installed:$name" ;;
    esac
done
exit $status""",
}
PROGRAM = LOG + 'echo "in $PWD platform=${QT_QPA_PLATFORM:-} lang=${LANG:-}" >>"$LOG"'


def call(*words):
    return words[0] + "".join(f" |{word}|" for word in words[1:])


class Checked(unittest.TestCase):
    def test_shellcheck_finds_nothing(self):
        result = subprocess.run(["shellcheck", *SCRIPTS], capture_output=True, text=True)
        self.assertEqual(result.stdout + result.stderr, "")

    def test_all_may_be_executed(self):
        self.assertEqual([path for path in SCRIPTS if not os.access(path, os.X_OK)], [])


class Sandbox(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.top = Path(folder.name).resolve()
        self.repository, self.bin, self.log = self.top / "the repository", self.top / "bin", self.top / "log"
        for path in (*SCRIPTS, PACKAGES_FILE):
            copy = self.repository / path.relative_to(ROOT)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, copy)
        self.bin.mkdir()
        for name in REAL:
            (self.bin / name).symlink_to(shutil.which(name))
        for name, body in STAND_INS.items():
            self.stand_in(self.bin / name, body)
        for name in ("sorespot", "sorespot-cli"):
            self.stand_in(self.repository / "build" / "release" / "bin" / name, PROGRAM)
        self.elsewhere = self.top / "else where"
        self.elsewhere.mkdir()

    def stand_in(self, path, body):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"#!{shutil.which('bash')}\n{body}\n")
        path.chmod(0o755)

    def run_script(self, name, *arguments, status=0, **environment):
        """Runs a script with nothing but this environment; returns its log."""
        self.log.write_text("")
        self.result = subprocess.run(
            [self.repository / name, *arguments], cwd=self.elsewhere, capture_output=True, text=True,
            env={"PATH": str(self.bin), "LOG": str(self.log), "MISSING": "", **environment})
        self.assertEqual(self.result.returncode, status, self.result.stderr)
        return self.log.read_text().splitlines()


class InstallPackages(Sandbox):
    QUERY = call("dpkg-query", "--show", "--showformat", "${db:Status-Status}:${Package}\\n", *CORE)
    UPDATE = call("apt-get", "--quiet", "-o", "DPkg::Lock::Timeout=300", "update")
    INSTALL = call("apt-get", "--quiet", "-o", "DPkg::Lock::Timeout=300", "install", "--yes", "--no-install-recommends")

    def install(self, **options):
        return self.run_script("scripts/install_packages.sh", "build-core", "test-core", **options)

    def test_asks_once_when_all_is_there(self):
        self.assertEqual(self.install(), [self.QUERY])

    def test_installs_what_is_missing_and_no_more(self):
        self.assertEqual(self.install(MISSING=f"{CORE[2]} {CORE[0]}"),
                         [self.QUERY, self.UPDATE, f"{self.INSTALL} |{CORE[0]}| |{CORE[2]}|"])

    def test_goes_on_when_the_update_fails(self):
        self.assertEqual(self.install(MISSING=CORE[0], UPDATE_STATUS="100")[-1], f"{self.INSTALL} |{CORE[0]}|")

    def test_asks_sudo_when_not_root(self):
        log = self.install(MISSING=CORE[0], USER_ID="1000")
        self.assertTrue(log[1].startswith("sudo |env| |DEBIAN_FRONTEND=noninteractive| |apt-get|"), log)
        self.assertEqual(log[2::2], [self.UPDATE, f"{self.INSTALL} |{CORE[0]}|"])

    def test_says_what_to_run_without_sudo(self):
        (self.bin / "sudo").unlink()
        self.assertEqual(self.install(MISSING=CORE[0], USER_ID="1000", status=1), [self.QUERY])
        self.assertIn(f"install --no-install-recommends {CORE[0]}\n", self.result.stderr)

    def test_prints_the_list_and_goes_on_without_apt(self):
        (self.bin / "apt-get").unlink()
        self.assertEqual(self.install(), [])
        self.assertEqual([line.strip() for line in self.result.stderr.splitlines() if line.startswith(" ")], CORE)

    def test_stops_without_apt_and_tools(self):
        for name in ("apt-get", "ninja"):
            (self.bin / name).unlink()
        self.assertEqual(self.install(status=1), [])
        self.assertIn("'ninja' is not there;", self.result.stderr)

    def test_refuses_an_unknown_section(self):
        self.assertEqual(self.run_script("scripts/install_packages.sh", "core", status=1), [])


class Run(Sandbox):
    def run_program(self, *arguments, **environment):
        log = self.run_script("scripts/run.sh", *arguments, **environment)
        self.assertEqual(log[1:3], [call("cmake", "--preset", "release", "-DBUILD_TESTING=OFF"),
                                    call("cmake", "--build", "--preset", "release")])
        return log[3:]

    def ran(self, *words, platform="", lang="C.UTF-8"):
        return [call(*words), f"in {self.elsewhere} platform={platform} lang={lang}"]

    def test_installs_what_building_and_running_need(self):
        log = self.run_script("scripts/run.sh", DISPLAY=":0")
        for section, needed in (("build-core", True), ("build-app", True), ("run", True), ("test-core", False)):
            self.assertEqual(f"|{SECTIONS[section][0]}|" in log[0], needed, section)

    def test_opens_the_window_with_the_arguments(self):
        for display in ("DISPLAY", "WAYLAND_DISPLAY"):
            log = self.run_program("--page", "a b", **{display: ":0"}, LANG="de_AT.UTF-8")
            self.assertEqual(log, self.ran("sorespot", "--page", "a b", lang="de_AT.UTF-8"))

    def test_draws_and_ranks_without_a_display(self):
        select = ("--select", "shoulder_front:right")
        self.assertEqual(self.run_program("--lang", "es"), [
            *self.ran("sorespot", *select, "--screenshot", "sorespot-demo.png", "--lang", "es", platform="offscreen"),
            *self.ran("sorespot-cli", "rank", *select, platform="offscreen")])
        self.assertIn("No display", self.result.stderr)
        self.assertEqual(self.result.stdout, "")

    def test_needs_no_display_for_what_opens_no_window(self):
        for argument in ("--self-test", "--screenshot=a b.png", "--help"):
            self.assertEqual(self.run_program(argument), self.ran("sorespot", argument, platform="offscreen"))

    def test_does_not_start_what_did_not_build(self):
        self.stand_in(self.bin / "cmake", LOG + "exit 3")
        self.assertEqual(len(self.run_script("scripts/run.sh", status=3)), 2)


class Test(Sandbox):
    def test_builds_and_tests_dev(self):
        for name in ("scripts/test.sh", ".ci/run"):
            log = self.run_script(name)
            self.assertEqual(log[1:], [call("cmake", "--preset", "dev"), call("cmake", "--build", "--preset", "dev"),
                                       call("ctest", "--preset", "dev", "--parallel", "2")])
            for section, packages in SECTIONS.items():
                self.assertEqual([f"|{package}|" in log[0] for package in packages],
                                 [section not in ("package", "bench", "kiosk", "fuzz", "coverage", "lint")] * len(packages), section)

    def test_takes_a_preset_and_arguments(self):
        self.assertEqual(self.run_script("scripts/test.sh", "asan", "-R", "a b")[-1],
                         call("ctest", "--preset", "asan", "--parallel", "2", "-R", "a b"))
        self.assertEqual(self.run_script("scripts/test.sh", "-R", "a b")[-1],
                         call("ctest", "--preset", "dev", "--parallel", "2", "-R", "a b"))

    def test_installs_no_qt_for_the_core(self):
        self.assertEqual(self.run_script("scripts/test.sh", "core-only")[0], InstallPackages.QUERY)


class Lint(Sandbox):
    BUILD = [call("cmake", "--preset", "clang"), call("cmake", "--build", "--preset", "clang")]
    JUDGE = ("clang-tidy", "-p", "build/clang", "--quiet")

    def setUp(self):
        super().setUp()
        for name in ("find", "sort", "xargs"):
            (self.bin / name).symlink_to(shutil.which(name))
        self.stand_in(self.bin / "clang-tidy", LOG + 'exit "${FOUND:-0}"')
        for name in ("src/b.cpp", "src/a b.cpp", "src/a.h"):
            (self.repository / name).parent.mkdir(exist_ok=True)
            (self.repository / name).write_text("")

    def test_builds_and_judges_all_of_src(self):
        log = self.run_script("scripts/lint.sh", LC_ALL="C")
        self.assertEqual(log[1:], [*self.BUILD, call(*self.JUDGE, "src/a b.cpp", "src/b.cpp")])
        for section, packages in SECTIONS.items():
            self.assertEqual([f"|{package}|" in log[0] for package in packages],
                             [section in ("build-core", "test-core", "build-app", "bench", "fuzz", "lint")] * len(packages), section)
        self.assertIn("nothing found in 2 files", self.result.stdout)

    def test_judges_the_files_it_is_given(self):
        self.assertEqual(self.run_script("scripts/lint.sh", "src/b.cpp")[1:], [*self.BUILD, call(*self.JUDGE, "src/b.cpp")])

    def test_fails_where_something_is_found(self):
        self.run_script("scripts/lint.sh", FOUND="1", status=123)
        self.assertNotIn("nothing found", self.result.stdout)


class Package(Sandbox):
    PRESET = [call("cmake", "--preset", "package"), call("cmake", "--build", "--preset", "package")]
    LINTIAN = ("lintian", "--fail-on", "error,warning")

    def setUp(self):
        super().setUp()
        for name in ("cmp", "mkdir", "mktemp", "rm"):
            (self.bin / name).symlink_to(shutil.which(name))
        for name in ("lintian", "reuse", "sha256sum"):
            self.stand_in(self.bin / name, LOG)
        # A release that does not know one of them.
        self.stand_in(self.bin / "lintian-explain-tags", '[ "$1" != bogus-mail-host-in-debian-changelog ]')
        self.stand_in(self.bin / "git", '[ "$1" = archive ] || echo "${COMMIT_TIME:-}"')
        self.stand_in(self.bin / "tar", 'mkdir -p "${!#}/scripts" "${!#}/build/package"')
        self.stand_in(self.bin / "cpack", 'echo "cpack in ${PWD##*/b}: $SOURCE_DATE_EPOCH ${CCACHE_DISABLE:-}" >>"$LOG"\n'
                      'echo "${LEAK:+$PWD}" >sorespot_1.deb')
        self.made = self.repository / "build" / "package" / "sorespot_1.deb"
        self.made.parent.mkdir()
        (self.made.parent / "sorespot_0.deb").write_text("of an older version")

    def test_installs_what_packing_needs(self):
        log = self.run_script("scripts/package.sh", COMMIT_TIME="7")
        for section, packages in SECTIONS.items():
            self.assertEqual(f"|{packages[0]}|" in log[0], section in ("build-core", "build-app", "package"), section)

    def test_packs_and_has_the_package_checked(self):
        log = self.run_script("scripts/package.sh", COMMIT_TIME="7")
        made = "build/package/sorespot_1.deb"
        self.assertEqual(log[1:], [*self.PRESET, "cpack in uild/package: 7 ", call("reuse", "lint"),
                                   call(*self.LINTIAN, "--suppress-tags", "bogus-mail-host", "--suppress-tags",
                                        "appstream-metadata-validation-failed", made), call("sha256sum", made)])

    def test_names_who_publishes_it(self):
        log = self.run_script("scripts/package.sh", COMMIT_TIME="7", DEBFULLNAME="A B", DEBEMAIL="a@b.org",
                              SORESPOT_HOMEPAGE="https://b.org")
        self.assertEqual(log[1], self.PRESET[0] + " |-DSORESPOT_MAINTAINER=A B <a@b.org>| |-DSORESPOT_HOMEPAGE=https://b.org|")
        self.assertEqual(log[5], call(*self.LINTIAN, "build/package/sorespot_1.deb"))

    def test_fails_where_a_check_does(self):
        for name in ("reuse", "lintian"):
            self.stand_in(self.bin / name, "exit 2")
            self.run_script("scripts/package.sh", COMMIT_TIME="7", status=2)

    def test_packs_twice_once_without_a_cache(self):
        log = self.run_script("scripts/package.sh", "--twice", SOURCE_DATE_EPOCH="8")
        self.assertEqual(log[1:7], [*self.PRESET, "cpack in uild/package: 8 ", *self.PRESET, "cpack in uild/package: 8 1"])
        self.assertIn("the same bytes", self.result.stdout)

    def test_fails_when_two_packages_differ(self):
        self.run_script("scripts/package.sh", "--twice", SOURCE_DATE_EPOCH="8", LEAK="1", status=1)
        self.assertIn("different packages", self.result.stderr)

    def test_asks_for_the_date_where_there_is_no_commit(self):
        self.stand_in(self.bin / "git", "exit 128")
        self.assertEqual(self.run_script("scripts/package.sh", status=1), [])
        self.assertIn("set SOURCE_DATE_EPOCH", self.result.stderr)

    def test_refuses_what_it_does_not_know(self):
        self.assertEqual(self.run_script("scripts/package.sh", "--thrice", status=1), [])

    def test_is_tried_by_root_only(self):
        self.assertEqual(self.run_script("scripts/try_package.sh", "absent.deb", status=1), [])
        self.assertEqual(self.run_script("scripts/try_package.sh", self.made.with_name("sorespot_0.deb"), status=1, USER_ID="7"), [])
        self.assertIn("needs root", self.result.stderr)


if __name__ == "__main__":
    unittest.main()
