# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens an example and reads its drawing as a screen reader does: names, roles, descriptions, parents, places on the
screen, and actions that do what they say."""

import os
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 90  # seconds, for a machine that is busy


def wait_for(what, look):
    """What `look` finds, as soon as it finds it. Objects that go while they are looked at are looked for again."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = look()
            if found:
                return found
        except GLib.Error:
            pass
        time.sleep(0.1)
    sys.exit(f"waited in vain for {what}")


def check(holds, what):
    if not holds:
        sys.exit(f"does not hold: {what}")


def children(thing):
    return [child for i in range(thing.get_child_count()) if (child := thing.get_child_at_index(i))]


def descendant(thing, fits, depth=14):
    if fits(thing):
        return thing
    if depth:
        for child in children(thing):
            if found := descendant(child, fits, depth - 1):
                return found
    return None


def is_drawing(thing):
    return thing.get_role() == Atspi.Role.CANVAS and thing.get_name().startswith("Structure of")


def drawing():
    for application in children(Atspi.get_desktop(0)):
        if application.get_name().lower() == "placewright":
            if found := descendant(application, is_drawing):
                return found if found.get_child_count() > 5 else None
    return None


def action_names(thing):
    return [thing.get_action_name(i) for i in range(thing.get_n_actions())]


def act(thing, name):
    names = action_names(thing)
    check(name in names, f"{thing.get_name()} offers {name}, not only {names}")
    thing.do_action(names.index(name))


def places_in(canvas):
    return [box for box in children(canvas) if box.get_description().startswith("Place,")]


def read(canvas):
    check(canvas.get_description(), "the drawing as a whole is described")
    for box in children(canvas):
        check(box.get_name(), "every box and line has a name")
        check(is_drawing(box.get_parent()), f"{box.get_name()} is said to be in the drawing")
        check(box.get_role() in (Atspi.Role.GROUPING, Atspi.Role.PANEL, Atspi.Role.LIST_ITEM, Atspi.Role.LINK),
              f"{box.get_name()} has a role: {box.get_role_name()}")
    check(len(places_in(canvas)) > 1, "boxes are described as places")
    place = places_in(canvas)[0]
    check("seat" in place.get_description(), f"a place says how many seats it has: {place.get_description()}")
    extents = place.get_extents(Atspi.CoordType.SCREEN)
    check(extents.width > 20 and extents.height > 20, "a place has a place on the screen")
    inner = children(place)
    check(inner, "what stands in a place is read within it")
    check(all(child.get_name() for child in inner), "all within it has names")
    check(inner[0].get_parent().get_name() == place.get_name(), "what stands in a place says so")
    for name in ("Press", "SetFocus", "ShowMenu", "pickUp"):
        check(name in action_names(place), f"{name} is offered: {action_names(place)}")


def is_selected(which):
    return places_in(drawing())[which].get_state_set().contains(Atspi.StateType.SELECTED)


def press(canvas):
    check(not is_selected(0), "nothing is selected at first")
    act(places_in(canvas)[0], "Press")
    wait_for("the first place to be selected", lambda: is_selected(0))
    act(places_in(drawing())[1], "Press")
    wait_for("the second to be selected in its stead", lambda: is_selected(1) and not is_selected(0))


def main(program):
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        for name in ("state", "config", "cache", "data"):
            os.environ[f"XDG_{name.upper()}_HOME"] = f"{folder}/{name}"
        os.environ.update(QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8")
        file = f"{folder}/example.placewright"
        subprocess.run([program, "new", "--example", "blmk", file], check=True, stdout=subprocess.DEVNULL)
        running = subprocess.Popen([program, file])
        try:
            canvas = wait_for("the drawing", lambda: running.poll() is None and drawing())
            read(canvas)
            press(canvas)
            check(running.poll() is None, "the program runs on")
        finally:
            running.kill()
            running.wait()


if __name__ == "__main__":
    Atspi.init()
    main(sys.argv[1])
