# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody who knows a program only by what it says over AT-SPI, as a screen reader does."""

import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402
import pyatspi  # noqa: E402

PATIENCE = 15.0
WINDOWS = ("frame", "dialog", "alert", "window")
ENTRIES = ("text", "password text", "spin button")
MARKS = {
    pyatspi.STATE_ACTIVE: "active",
    pyatspi.STATE_CHECKED: "checked",
    pyatspi.STATE_FOCUSABLE: "focusable",
    pyatspi.STATE_FOCUSED: "focused",
    pyatspi.STATE_READ_ONLY: "read only",
    pyatspi.STATE_SELECTED: "selected",
    pyatspi.STATE_SENSITIVE: "sensitive",
    pyatspi.STATE_SHOWING: "showing",
}


class Stuck(Exception):
    """A person would not get any further here."""


def until(condition, what, patience=PATIENCE):
    """Waits until the condition gives something, and gives that."""
    end = time.monotonic() + patience
    while True:
        try:
            found = condition()
        except GLib.Error:  # what was asked has gone meanwhile
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise Stuck(f"waited in vain for {what}")
        time.sleep(0.04)


def states(thing):
    """Those of its states that matter here. Asked for all at once: each question goes over the bus."""
    return {MARKS[state] for state in thing.getState().getStates() if state in MARKS}


def children(thing):
    for index in range(thing.childCount):
        child = thing.getChildAtIndex(index)
        if child is not None:
            yield child


def walk(thing, depth=0):
    """What is there to be seen, from the top down, each with how deep it lies and its states. What is in the menus is
    not."""
    for child in children(thing):
        try:
            marks = states(child)
            if "showing" in marks and child.getRoleName() != "menu bar":
                yield child, depth, marks
                yield from walk(child, depth + 1)
        except GLib.Error:
            continue


def menu_items(window):
    """All that is in the menus, open or not."""
    for bar in children(window):
        if bar.getRoleName() == "menu bar":
            for menu in children(bar):
                yield menu
                for popup in children(menu):
                    yield from (each for each in children(popup) if each.getRoleName() != "separator")


def value_of(thing):
    """What a screen reader says after name and role."""
    role = thing.getRoleName()
    marks = states(thing)
    if role in ("check box", "radio button", "toggle button"):
        return "checked" if "checked" in marks else "not checked"
    if "Text" in pyatspi.listInterfaces(thing):
        text = thing.queryText()
        return text.getText(0, text.characterCount)
    if "Value" in pyatspi.listInterfaces(thing):
        return str(thing.queryValue().currentValue)
    return None


def focus_of(window):
    """What a screen reader says one has come to."""
    return next((thing for thing, _, marks in walk(window) if {"focused", "focusable"} <= marks), None)


def described(thing):
    return f'{thing.getRoleName()} "{thing.name}"'


class Reader:
    """Reads one program. Names are matched as they stand on the screen; where several things have the same, the first
    in reading order is meant unless a number is given."""

    def __init__(self, pid):
        self.pid = pid
        self.app = until(self._find_app, "the program on the bus")
        # what may change is asked for anew each time
        self.app.set_cache_mask(Atspi.Cache.ROLE | Atspi.Cache.INTERFACES)

    def _find_app(self):
        for app in children(pyatspi.Registry.getDesktop(0)):
            if app.get_process_id() == self.pid and app.childCount > 0:
                return app
        return None

    def window(self):
        """The window on top: a dialog before what it belongs to."""
        shown = [each for each in children(self.app) if "showing" in states(each)]
        return shown[-1] if shown else None

    def bring_up(self):
        """Nobody manages the windows of this screen, so one is active only when it is clicked at its edge."""
        window = self.window()
        box = window.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        Atspi.generate_mouse_event(box.x + 2, box.y + box.height - 2, "b1c")
        until(lambda: "active" in states(window), "the window to be active")

    def all(self, role, name, within=None):
        found = []
        for thing, *_ in walk(within or self.window()):
            if thing.getRoleName() == role and (name is None or thing.name == name):
                found.append(thing)
        return found

    def sees(self, role, name):
        return bool(self.all(role, name))

    def find(self, role, name, which=0, within=None):
        def look():
            found = self.all(role, name, within)
            return found[which] if len(found) > which else None

        return until(look, f'{role} "{name}" number {which + 1}')

    def words(self):
        """All that can be read without going anywhere."""
        return [thing.name for thing, *_ in walk(self.window()) if thing.name]

    def expect(self, words):
        until(lambda: any(words in each for each in self.words()), f'the words "{words}"')

    def act(self, thing, *names):
        actions = thing.queryAction()
        for index in range(actions.nActions):
            if actions.getName(index) in names:
                if "sensitive" not in states(thing):
                    raise Stuck(f"{described(thing)} is not enabled")
                actions.doAction(index)
                return
        raise Stuck(f"{described(thing)} has none of the actions {names}")

    def press(self, name, which=0, role="push button"):
        thing = self.find(role, name, which)
        until(lambda: "sensitive" in states(thing), f"{described(thing)} to be enabled")
        self.act(thing, "Press")

    def tick(self, name, on=True, which=0, role="check box"):
        thing = self.find(role, name, which)
        if ("checked" in states(thing)) != on:
            self.act(thing, "Toggle", "Press")
        until(lambda: ("checked" in states(thing)) == on, f"{described(thing)} to be ticked")

    def go_to(self, thing):
        """Gives it the focus."""
        thing.queryComponent().grabFocus()
        until(lambda: "focused" in states(thing), f"{described(thing)} to have focus")

    def entry(self, name, which=0):
        def look():
            found = [t for t, *_ in walk(self.window()) if t.getRoleName() in ENTRIES and t.name == name]
            return found[which] if len(found) > which else None

        return until(look, f'the field "{name}" number {which + 1}')

    def write(self, name, text, which=0):
        """As a braille display or dictation puts text into a field."""
        field = self.entry(name, which)
        self.go_to(field)
        if not field.queryEditableText().setTextContents(text):
            raise Stuck(f"{described(field)} takes no text")
        until(lambda: value_of(field) == text, f"{described(field)} to say what was written")

    def set_number(self, name, number):
        """As one who is told the present number, and sets another."""
        field = self.find("spin button", name)
        self.go_to(field)
        field.queryValue().currentValue = number
        until(lambda: field.queryValue().currentValue == number, f"{described(field)} to be {number}")

    def choose(self, name, choice, which=0):
        """With the arrow keys, until the field says what is wanted."""
        box = self.find("combo box", name, which)
        self.go_to(box)
        self.key("Home")
        until(lambda: value_of(box) is not None, f"{described(box)} to say what is chosen")
        for _ in range(20):
            before = value_of(box)
            if before == choice:
                return
            self.key("Down")
            try:
                until(lambda: value_of(box) != before, "another choice", 2)
            except Stuck:
                break
        raise Stuck(f"{described(box)} has no choice {choice}")

    @staticmethod
    def key(name):
        # keysyms of the keys used here
        syms = {"Home": 0xFF50, "Down": 0xFF54, "Return": 0xFF0D, "Tab": 0xFF09, "Escape": 0xFF1B}
        Atspi.generate_keyboard_event(syms[name], None, Atspi.KeySynthType.SYM)

    @staticmethod
    def type(text):
        for letter in text:
            Atspi.generate_keyboard_event(ord(letter), None, Atspi.KeySynthType.SYM)

    def tree(self):
        lines = [described(self.window())]
        for thing, depth, marks in walk(self.window()):
            try:
                said = value_of(thing)
                value = f" = {said!r}" if said is not None else ""
                shown = " ".join(sorted(marks & {"focused", "checked", "selected"}))
                description = f" ({thing.description})" if thing.description else ""
                lines.append(f'{"  " * (depth + 1)}{described(thing)}{value}{description} {shown}'.rstrip())
            except GLib.Error:
                continue
        return "\n".join(lines)
