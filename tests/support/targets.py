"""How large what is pressed is, with the free room around it."""

from itertools import combinations
from typing import Any

from game.page.nodes.prose import Term
from game.page.nodes.table import Head, TableLine
from game.window import focus
from game.window.view import View
from game.window.widgets.base import Widget

LEAST = 24
DENSE = (Head, TableLine, Term)
"""What stands in lines of text or of a table, and need only be as high as a line."""


def too_small(view: View) -> list[str]:
    """What acts and is hard to hit, with its rectangle.

    A target of 44 logical pixels may count the room around it in which nothing else is pressed;
    nothing is lower or narrower than 24 itself.
    """
    every = [w for w in focus.order(view.scope) if w.rect.height]
    acting = [w for w in every if not isinstance(w.node, DENSE)]
    found = [f"{w.key} {w.rect}" for w in every if min(w.rect.size) < w.u(LEAST)]
    for one, other in combinations(acting, 2):
        if _layered(one, other) or _apart(one) is not _apart(other):
            continue
        for each, near in ((one, other), (other, one)):
            if focus.target(each).colliderect(near.rect):
                found.append(f"{each.key} {each.rect} beside {near.key} {near.rect}")
    return found


def _layered(one: Widget[Any], other: Widget[Any]) -> bool:
    """Whether one is in the other, or over it as a panel is over the map."""
    return one.rect.contains(other.rect) or other.rect.contains(one.rect)


def _apart(widget: Widget[Any]) -> Widget[Any] | None:
    """The list that it scrolls in: rectangles of two lists are not where they are seen."""
    return next((each for each in widget.ancestors() if each.clips), None)
