# SPDX-License-Identifier: MIT
"""Goes through the program as a screen reader's user does: by what the accessibility bus tells, in a real window.

Arguments: the program, the command line program, the shipped catalog. Needs an X display; has a session bus of its own.
"""

import functools
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

CONTROLS = {Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON, Atspi.Role.PAGE_TAB,
            Atspi.Role.LINK, Atspi.Role.MENU_ITEM, Atspi.Role.COMBO_BOX}
VALUES = {Atspi.Role.SLIDER, Atspi.Role.SPIN_BUTTON}
TYPED = {Atspi.Role.ENTRY, Atspi.Role.TEXT, Atspi.Role.PASSWORD_TEXT}
# What scrolls or holds others may have the focus, so that keys scroll it, and has nothing to press.
HOLDERS = {Atspi.Role.PANEL, Atspi.Role.LIST, Atspi.Role.SCROLL_PANE, Atspi.Role.HEADING, Atspi.Role.LABEL, Atspi.Role.IMAGE,
           Atspi.Role.FRAME, Atspi.Role.FILLER, Atspi.Role.TIMER, Atspi.Role.PROGRESS_BAR, Atspi.Role.DIALOG, Atspi.Role.TREE,
           Atspi.Role.CANVAS, Atspi.Role.TABLE, Atspi.Role.ANIMATION}
# Pages by the button that opens them, and a word on each.
PAGES = {"Muscles": "Head and jaw", "Take it with you": "Save as PDF", "Settings": "How it looks", "Help": "Say where it hurts"}
# Qt says of them that they take the focus; they do not, and the keys scroll what they belong to.
BARS = {Atspi.Role.SCROLL_BAR}


def settled(read):
    """Of a function that only reads the bus: it reads anew where what it read is gone before it was done. A list destroys the rows
    it scrolls away, and on a busy machine the bus tells of that late."""

    @functools.wraps(read)
    def until_whole(*arguments, **named):
        end = time.monotonic() + 20
        while True:
            try:
                return read(*arguments, **named)
            except GLib.GError:
                if time.monotonic() > end:
                    raise
                time.sleep(0.05)

    return until_whole


class Window:
    """The program in a window, read and worked over the bus."""

    def __init__(self, program, home):
        self.home = home
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8")
        for name in ("CONFIG", "DATA", "STATE", "CACHE"):
            environment[f"XDG_{name}_HOME"] = os.path.join(home, name.lower())
        settings = pathlib.Path(home, "config", "sorespot", "settings.ini")
        settings.parent.mkdir(parents=True)
        settings.write_text("[General]\nsound=false\n", encoding="utf-8")  # Qt complains where no sound system is
        self.errors = open(os.path.join(home, "errors"), "w+", encoding="utf-8")
        self.process = subprocess.Popen([program, "--lang", "en", "--size", "1280x900"], env=environment, stderr=self.errors)
        self.root = None
        self.wait("the window", self.find_root)
        self.controls = 0

    @settled
    def find_root(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child is not None and child.get_process_id() == self.process.pid and child.get_child_count() > 0:
                self.root = child.get_child_at_index(0)
                return self.names()
        return False

    def wait(self, what, condition):
        end = time.monotonic() + 20
        while time.monotonic() < end:
            assert self.process.poll() is None, "the program has ended: " + self.said()
            if condition():
                return
            time.sleep(0.05)
        raise AssertionError(f"{what} did not come; there are: {sorted(self.names())}")

    def nodes(self, holder=None, scrolled_away=False):
        """What can be seen, of all or in a holder; also what is scrolled away, or on another page, where that is asked for."""
        holder = holder or self.root
        holder.clear_cache()  # with all below it: what was told once may have changed
        yield from self.below(holder, scrolled_away)

    def below(self, node, scrolled_away):
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child is not None and (scrolled_away or child.get_state_set().contains(Atspi.StateType.VISIBLE)):
                yield child
                yield from self.below(child, scrolled_away)

    @settled
    def names(self):
        return {node.get_name() for node in self.nodes()} if self.root is not None else set()

    @settled
    def controls_called(self, name, scrolled_away=False):
        """The controls with this name, or whose name begins with it and goes on after a full stop or a comma."""
        called = []
        for node in self.nodes(scrolled_away=scrolled_away):
            told = node.get_name()
            if node.get_role() in CONTROLS and (told == name or told.startswith((name + ".", name + ","))):
                called.append(node)
        return called

    def control(self, name):
        return next(iter(self.controls_called(name)), None)

    def press(self, name, then=None):
        for away in self.controls_called(name, scrolled_away=True) if self.control(name) is None else []:
            if away.get_component_iface() is not None:  # else it is gone by now
                away.get_component_iface().grab_focus()  # a page follows it; on another page nothing happens
                time.sleep(0.5)
            if self.control(name) is not None:
                break
        self.wait(f"the control {name!r}", lambda: self.control(name) is not None)
        assert self.control(name).get_action_iface().do_action(0), f"{name!r} cannot be pressed"
        if then is not None:
            self.wait(f"{then!r} after {name!r}", lambda: any(told.startswith(then) for told in self.names()))

    def check(self, screen):
        self.controls += self.check_nodes(screen)

    @settled
    def check_nodes(self, screen):
        """Every control has a name and an action; whatever takes the focus says what it is. Returns how many controls there are."""
        controls = 0
        for node in self.nodes():
            role, states = node.get_role(), node.get_state_set()
            where = f"{screen}: {node.get_role_name()} {node.get_name()!r}"
            if role in CONTROLS:
                controls += 1
                assert node.get_name(), where + " has no name"
                assert node.get_action_iface() is not None and node.get_action_iface().get_n_actions() > 0, where + " has no action"
            elif role in VALUES:
                assert node.get_name() and node.get_value_iface() is not None, where + " has no name or no value"
            elif role in TYPED and states.contains(Atspi.StateType.EDITABLE):
                assert node.get_name() and states.contains(Atspi.StateType.FOCUSABLE), where + " cannot be written in"
            elif role not in BARS and states.contains(Atspi.StateType.FOCUSABLE):
                assert node.get_name(), where + " takes the focus and has no name"
                assert role in HOLDERS or node.get_action_iface() is not None, where + " takes the focus and does nothing"
        return controls

    def said(self):
        self.errors.seek(0)
        return self.errors.read()

    def end(self):
        self.process.terminate()
        self.process.wait(20)
        assert self.said() == "", "the program complained:\n" + self.said()


@settled
def item(window, name, role):
    called = [node for node in window.nodes() if node.get_name() == name]
    found = [node for node in called if node.get_role_name() == role]
    assert len(found) == 1, f"not one {role} called {name!r}, but: {[node.get_role_name() for node in called]}"
    return found[0]


@settled
def checkboxes(window, holder):
    return {node.get_name() for node in window.nodes(holder) if node.get_role() == Atspi.Role.CHECK_BOX}


@settled
def has_focus(window, holder):
    return any(node.get_state_set().contains(Atspi.StateType.FOCUSED) for node in (*window.nodes(holder), holder))


def places_of_list(window, expected):
    """Of its rows: a list tells those that it shows, and the keys bring the others. Ends when no more are to come, or after a while."""
    names = set()
    keys = ["Down", "Up"]
    in_vain = 0
    end = time.monotonic() + 100
    while not names >= expected and time.monotonic() < end:
        before = len(names)
        places = item(window, "Places of the body", "list")
        if not has_focus(window, places):
            places.get_component_iface().grab_focus()
        subprocess.run(["xdotool", "key", "--delay", "5", *[keys[0]] * 5], check=True, timeout=20)
        time.sleep(0.05)
        names |= checkboxes(window, item(window, "Places of the body", "list"))
        in_vain = in_vain + 1 if len(names) == before else 0
        if in_vain == 20:  # on a busy machine rows are passed before they are told: once more, from the other end
            keys.reverse()
            in_vain = 0
    return names


def article_titles(catalog):
    files = [json.loads(file.read_text(encoding="utf-8")) for file in pathlib.Path(catalog, "learn").glob("*.json")]
    return [article["title"] for article in files if "blocks" in article]


def main():
    if sys.argv[1] != "--on-own-bus":
        # What a session bus starts outlives it for a moment and would keep our caller's pipe open: hence a file.
        with tempfile.TemporaryFile("w+", encoding="utf-8") as said:
            command = ["dbus-run-session", "--", sys.executable, "-B", "-W", "ignore", __file__, "--on-own-bus", *sys.argv[1:]]
            ended = subprocess.run(command, stdout=said, stderr=said, timeout=280)
            said.seek(0)
            print(said.read())
        sys.exit(ended.returncode)
    program, cli, catalog = sys.argv[2:5]
    with tempfile.TemporaryDirectory() as home:
        walk(Window(program, home), cli, catalog)


def walk(window, cli, catalog):
    window.wait("the welcome", lambda: window.control("Start") is not None)
    window.check("welcome")
    window.press("Start")
    window.wait("the end of the welcome", lambda: window.control("All settings") is None)
    window.check("home")
    on_the_map = checkboxes(window, item(window, "Body, from all sides", "image"))
    window.press("List of places", "Places of the body")
    window.check("list of places")
    in_the_list = places_of_list(window, on_the_map)
    assert on_the_map == in_the_list, f"only one of map and list has: {sorted(on_the_map ^ in_the_list)}"
    regions = json.loads(subprocess.run([cli, "regions", "--json"], capture_output=True, check=True, timeout=60).stdout)
    assert len(on_the_map) == sum(2 if region["kind"] == "paired" else 1 for region in regions)
    window.press("Done")

    window.press("Front of the right shoulder", "Infraspinatus, right")
    window.check("candidates")
    window.press("Compare Infraspinatus", "Choose a second one to compare")
    window.press("Compare Biceps", "Compared")
    window.check("comparison")
    window.press("Stop comparing")
    window.press("Answer the safety questions", "Before you press")
    window.check("safety")
    window.press("None of these applies to me", "Possible sources")
    window.press("Infraspinatus, right", "How to find it")
    window.check("muscle")
    window.press("Answer the questions about you", "About you")
    window.check("about you")
    window.press("None of these applies to me", "How to find it")
    window.check("muscle, to be pressed")
    window.press("Start the hold", "Find the point and get comfortable.")
    window.check("hold")
    window.press("Start", "Any key or a tap anywhere stops.")
    window.check("hold, running")
    window.press("Pause", "Go on")
    window.check("hold, paused")
    window.press("Stop", "No, nothing")
    window.check("hold, after it")
    window.press("No, nothing", "Possible sources")
    window.check("candidates after pressing")

    for page, word in PAGES.items():
        window.press(page, word)
        window.check(page)
    window.press("Learn", "Learn")
    articles = article_titles(catalog)
    assert len(articles) > 15, articles
    for article in articles:
        window.press(article, "All articles")
        window.check(article)
        window.press("All articles")
        window.wait("the list of articles", lambda: window.control("All articles") is None)
    assert window.controls > 3000, f"only {window.controls} controls were looked at"
    window.end()


if __name__ == "__main__":
    main()
