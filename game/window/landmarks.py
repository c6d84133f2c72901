"""The parts of a page that the keyboard jumps between: bar, strip, page, side."""

from typing import Any

from game.window import focus
from game.window.widgets.base import Widget

PARTS = ("bar", "strip", "page", "side")
"""In the order in which they are jumped to."""


def part_of(widget: Widget[Any], scope: Widget[Any]) -> str:
    """The part of what is in front that a widget belongs to."""
    found, passed = "page", set()
    for each in focus.upward(widget):
        landmark: str = each.node.landmark
        if landmark:
            return landmark
        # the outermost pair decides: one inside the page makes no second side
        flank = each.node.flank()
        if flank is not None:
            found = "side" if id(flank) in passed else "page"
        if each is scope:
            break
        passed.add(id(each.node))
    return found


def parts(scope: Widget[Any]) -> dict[str, Widget[Any]]:
    """The first thing in each part that the keyboard can reach; empty parts are left out."""
    found: dict[str, Widget[Any]] = {}
    for each in focus.order(scope):
        found.setdefault(part_of(each, scope), each)
    return {name: found[name] for name in PARTS if name in found}


def jump(scope: Widget[Any], key: str, by: int) -> Widget[Any] | None:
    """The first thing in the next part or the one before; wraps round. None if there is but one."""
    ring = parts(scope)
    here = focus.find(scope, key)
    names = list(ring)
    if len(names) <= 1:
        return None
    if here is None:
        return ring["page"] if "page" in ring else ring[names[0]]
    return ring[names[(names.index(part_of(here, scope)) + by) % len(names)]]
