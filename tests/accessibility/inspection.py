# SPDX-License-Identifier: GPL-3.0-or-later
"""What somebody who can't see the window is owed by everything in it: a name, a role and a value."""

import pyatspi
from gi.repository import GLib

from reader import ENTRIES, described, menu_items, value_of, walk

CHECKED = ("check box", "radio button", "toggle button")
# a spin button's words are those of the line in it
VALUED = (*ENTRIES, "combo box")
INTERACTIVE = (
    *CHECKED,
    *VALUED,
    "push button",
    "list",
    "list item",
    "menu item",
    "page tab",
    "slider",
    "table",
    "table cell",
    "link",
)
SAYS_NOTHING = ("unknown", "filler", "frame", "invalid", "layered pane", "redundant object", "viewport")


def faults_of(thing, marks):
    """What is wrong with one thing."""
    role = thing.getRoleName()
    can_be_used = role in INTERACTIVE or "focusable" in marks
    if can_be_used and not thing.name.strip():
        yield "has no name"
    if "focusable" in marks and role in SAYS_NOTHING:
        yield "can have focus, but its role says nothing"
    if "focused" in marks and "focusable" not in marks:
        yield "says that it has focus, but can't have it"
    if role in VALUED and value_of(thing) is None:
        yield "does not say what is in it"
    if role in VALUED and not value_of(thing) and role == "combo box" and "sensitive" in marks:
        yield "does not say what is chosen"
    if role in ("push button", *CHECKED) and "sensitive" in marks and thing.queryAction().nActions == 0:
        yield "can't be pressed"
    if role in ENTRIES and "read only" not in marks and "EditableText" not in pyatspi.listInterfaces(thing):
        yield "can't be written in"


def inspect(window):
    """Every fault in what is shown of a window, with the way to where it is."""
    groups, seen, found, focus = [window.name], set(), [], None
    for thing, depth, marks in walk(window):
        del groups[depth + 1 :]
        try:
            way = " > ".join([name for name in groups if name] + [described(thing)])
            found += [f"{way} {fault}" for fault in faults_of(thing, marks)]
            if "focusable" in marks:
                focus = thing if "focused" in marks else focus
                # told apart by themselves, or by the group they are in
                mark = (way, thing.description)
                if mark in seen:
                    found.append(f"{way} can't be told from another")
                seen.add(mark)
            groups.append(thing.name)
        except GLib.Error:
            groups.append("")  # gone meanwhile
    found += [f"a {item.getRoleName()} in the menus has no name" for item in menu_items(window) if not item.name]
    if focus is None:
        found.append("nothing in the window has focus")
    return found
