# SPDX-License-Identifier: MIT
"""Damaged surroundings for a start of the program, by name: what damages them, and what is expected."""

import contextlib
import os
import pathlib
import sqlite3

SETTINGS = "config/sorespot/settings.ini"
DIARY = "data/sorespot/diary.sqlite"


class Start:
    """What one start is given: a home of its own, and the means to damage it."""

    def __init__(self, folder, full_disk):
        self.home = pathlib.Path(folder)
        self.full_disk = full_disk
        self.arguments = []
        self.before = []  # of the command
        self.cleanup = contextlib.ExitStack()
        self.environment = {name: value for name, value in os.environ.items()
                            if not name.startswith(("XDG_", "QT_", "QSG_", "LC_", "LANG", "DBUS_", "WAYLAND_"))}
        self.environment.update(HOME=folder, LC_ALL="C.UTF-8", QT_QPA_PLATFORM="xcb", DBUS_SESSION_BUS_ADDRESS="disabled:",
                                XDG_CONFIG_HOME=f"{folder}/config", XDG_DATA_HOME=f"{folder}/data",
                                XDG_RUNTIME_DIR=f"{folder}/runtime")
        (self.home / "runtime").mkdir(mode=0o700)

    def file(self, path, content=b""):
        path = self.home / path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def folder(self, path):
        path = self.home / path
        path.mkdir(parents=True, exist_ok=True)
        return path

    def pipe(self, path):
        (self.home / path).parent.mkdir(parents=True, exist_ok=True)
        os.mkfifo(self.home / path)

    def forbid(self, path, mode=0):
        """Also where the test runs as root, whom no mode of a file would stop."""
        os.chmod(self.home / path, mode)
        self.cleanup.callback(os.chmod, self.home / path, 0o700)
        if os.geteuid() == 0:
            self.before = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search"]

    def set(self, **values):
        for name, value in values.items():
            if value is None:
                self.environment.pop(name, None)
            else:
                self.environment[name] = value

    def keep_diary(self):
        self.file(SETTINGS, "[General]\ndiary=true\nwelcome_seen=true\nsound=false\n")

    def diary(self, statements):
        path = self.file(DIARY)
        path.unlink()
        connection = sqlite3.connect(path)
        for statement in statements:
            connection.execute(statement)
        connection.commit()
        return connection


FAULTS = {}


def fault(name, **expected):
    def register(damage):
        FAULTS[name] = (damage, expected)
        return damage
    return register


def settings(name, content):
    FAULTS["settings: " + name] = (lambda start: start.file(SETTINGS, content), {})


settings("empty", b"")
settings("random bytes", os.urandom(4096))
settings("zero bytes", bytes(4096))
settings("five megabytes in one line", b"theme=" + b"a" * 5_000_000)
settings("a hundred thousand keys", b"[General]\n" + b"".join(b"k%d=1\n" % i for i in range(100_000)))
settings("unknown values", "[General]\ntheme=purple\ntext_scale=900\nlanguage=xx\nfigure=cat\npaper=stone\n")
settings("not a number", "[General]\ntext_scale=nan\n")
settings("not UTF-8", b"[General]\ntheme=\xff\xfe\xc3\x28\n")
settings("cut off", b"[General]\nthe")
settings("of a later version", "[General]\nversion=99\nhologram=true\n")


@fault("settings: a folder")
def _(start):
    start.folder(SETTINGS)


@fault("settings: a link to nothing")
def _(start):
    start.folder("config/sorespot")
    os.symlink("/nonexistent/settings", start.home / SETTINGS)


@fault("settings: a link to itself")
def _(start):
    start.folder("config/sorespot")
    os.symlink("settings.ini", start.home / SETTINGS)


@fault("settings: a pipe that nobody writes to")
def _(start):
    start.pipe(SETTINGS)


@fault("settings: an endless device")
def _(start):
    start.folder("config/sorespot")
    os.symlink("/dev/zero", start.home / SETTINGS)


@fault("settings: not to be read")
def _(start):
    start.file(SETTINGS, "[General]\ntheme=dark\n")
    start.forbid(SETTINGS)


@fault("settings: their folder not to be written")
def _(start):
    start.folder("config/sorespot")
    start.forbid("config/sorespot", 0o500)


@fault("settings: their folder is a file")
def _(start):
    start.file("config", "x")


@fault("settings: locked by a program that is gone")
def _(start):
    start.file(SETTINGS, "[General]\ntheme=dark\n")
    start.file(SETTINGS + ".lock", "999999\nsorespot\nhost\n")


@fault("diary: random bytes")
def _(start):
    start.keep_diary()
    start.file(DIARY, os.urandom(8192))


@fault("diary: empty")
def _(start):
    start.keep_diary()
    start.file(DIARY)


@fault("diary: cut off")
def _(start):
    start.keep_diary()
    start.diary(["CREATE TABLE a (b)"] + [f"INSERT INTO a VALUES ('{'x' * 900}')"] * 30).close()
    os.truncate(start.home / DIARY, 5000)


@fault("diary: of another program")
def _(start):
    start.keep_diary()
    start.diary(["CREATE TABLE cookies (name)", "PRAGMA application_id = 77", "PRAGMA user_version = 3"]).close()


@fault("diary: of a later version")
def _(start):
    start.keep_diary()
    start.diary(["CREATE TABLE a (b)", "PRAGMA user_version = 4000"]).close()


@fault("diary: locked by another program")
def _(start):
    start.keep_diary()
    connection = start.diary(["CREATE TABLE a (b)"])
    connection.isolation_level = None
    connection.execute("BEGIN EXCLUSIVE")
    start.cleanup.callback(connection.close)


@fault("diary: a folder")
def _(start):
    start.keep_diary()
    start.folder(DIARY)


@fault("diary: a pipe that nobody writes to")
def _(start):
    start.keep_diary()
    start.pipe(DIARY)


@fault("diary: not to be read")
def _(start):
    start.keep_diary()
    start.file(DIARY, b"x")
    start.forbid(DIARY)


@fault("diary: its folder not to be written")
def _(start):
    start.keep_diary()
    start.folder("data/sorespot")
    start.forbid("data/sorespot", 0o500)


@fault("home: the disk is full")
def _(start):
    start.keep_diary()
    # A build with the address sanitizer insists on being first, which nothing here hangs on.
    start.set(LD_PRELOAD=start.full_disk, ASAN_OPTIONS=os.environ.get("ASAN_OPTIONS", "") + ":verify_asan_link_order=0")


@fault("home: not to be written")
def _(start):
    start.set(XDG_CONFIG_HOME=None, XDG_DATA_HOME=None)
    start.forbid("", 0o500)


@fault("home: not named")
def _(start):
    start.set(HOME=None, XDG_CONFIG_HOME=None, XDG_DATA_HOME=None)


@fault("home: a folder that is not there")
def _(start):
    start.set(HOME="/nonexistent/home", XDG_CONFIG_HOME=None, XDG_DATA_HOME=None)


@fault("home: a device")
def _(start):
    start.set(HOME="/dev/null", XDG_CONFIG_HOME=None, XDG_DATA_HOME=None)


@fault("home: folders named without a root")
def _(start):
    start.set(XDG_CONFIG_HOME="config", XDG_DATA_HOME="../data")


@fault("home: no folder for what lives as long as the session")
def _(start):
    start.set(XDG_RUNTIME_DIR=None)


@fault("home: temporary files go nowhere")
def _(start):
    start.set(TMPDIR="/nonexistent/tmp")


@fault("language: C")
def _(start):
    start.set(LC_ALL="C")


@fault("language: one that is not installed")
def _(start):
    start.set(LC_ALL="xx_YY.nonsense")


@fault("language: not of Unicode")
def _(start):
    start.set(LC_ALL=None, LANG="es_ES.ISO-8859-1", LANGUAGE="es:::\xff")


@fault("fonts: none")
def _(start):
    start.set(FONTCONFIG_FILE=str(start.file("fonts.conf", "<fontconfig></fontconfig>")))


@fault("fonts: a list that is no list")
def _(start):
    start.set(FONTCONFIG_FILE=str(start.file("fonts.conf", "<fontconfig><dir>")))


@fault("sound: no server")
def _(start):
    start.set(PULSE_SERVER="unix:/nonexistent/pulse", PIPEWIRE_REMOTE="nonexistent")


@fault("session bus: not there")
def _(start):
    start.set(DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent/bus")


@fault("graphics: no driver")
def _(start):
    start.set(LIBGL_DRIVERS_PATH="/nonexistent/dri", __GLX_VENDOR_LIBRARY_NAME="nonexistent")


@fault("graphics: an unknown renderer")
def _(start):
    start.set(QT_QUICK_BACKEND="nonsense")


@fault("display: none named", message="display")
def _(start):
    start.set(DISPLAY=None, QT_QPA_PLATFORM=None)


@fault("display: one that is not there", message="display")
def _(start):
    start.set(DISPLAY=":9871")


@fault("display: an unknown kind", message="display")
def _(start):
    start.set(QT_QPA_PLATFORM="nonsense")


@fault("display: 16 by 16 pixels", screen="16x16x24", alive=True)
def _(start):
    pass


@fault("display: 16 bits of colour", screen="1280x800x16")
def _(start):
    pass


@fault("display: everything three times as large")
def _(start):
    start.set(QT_SCALE_FACTOR="3")


@fault("catalog: a folder that is not there")
def _(start):
    start.arguments = ["--catalog", str(start.home / "nowhere")]


@fault("catalog: an empty folder")
def _(start):
    start.arguments = ["--catalog", str(start.folder("empty"))]


@fault("catalog: a pipe where a file belongs")
def _(start):
    start.pipe("catalog/evidence.json")
    start.arguments = ["--catalog", str(start.home / "catalog")]


@fault("drawing: a file that is not there", message="No such file|does not exist|cannot be read")
def _(start):
    start.arguments = ["--drawing", str(start.home / "nothing.json")]


@fault("drawing: a folder", message="folder|file is expected")
def _(start):
    start.arguments = ["--drawing", str(start.folder("drawing"))]


@fault("process: nobody reads what it says")
def _(start):
    start.before = ["sh", "-c", 'exec "$@" >&- 2>&- <&-', "sh"]


@fault("process: 64 open files")
def _(start):
    start.before = ["sh", "-c", 'ulimit -n 64; exec "$@"', "sh"]


@fault("process: started from a folder that is gone")
def _(start):
    gone = start.folder("gone")
    start.before = ["sh", "-c", f'cd {gone} && rmdir {gone} && exec "$@"', "sh"]
