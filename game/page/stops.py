"""What is one stop for the Tab key: a list, a table's lines, a group of chips, terms of a text.

Inside of a stop the arrows go on, so that what a page is for is never a hundred stops away. Which
things run together is said here once, for every front.
"""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from game.page.nodes.base import Node
from game.page.nodes.button import Button

T = TypeVar("T")

DECISIVE = frozenset({"primary", "great"})
"""Kinds of the button that a page is for."""

HOMES = frozenset({"table", "radiogroup", "tablist", "navigation", "dialog"})
"""Roles of what keeps its own apart from those of its neighbour."""

CHOSEN = frozenset({"checked", "selected", "current"})
"""Words of a state by which Tab comes to one of many rather than to the first."""


def stops(reached: Iterable[tuple[T, Node, object]]) -> list[list[T]]:
    """What can be reached, in reading order, as stops.

    Each comes with its node and with its home, None for what has none.
    """
    found: list[list[T]] = []
    last: tuple[str, object] | None = None
    for thing, node, home in reached:
        here = (node.roves, home) if node.roves else None
        if here is not None and here == last:
            found[-1].append(thing)
        else:
            found.append([thing])
        last = here
    return found


def runs(root: Node) -> dict[str, int]:
    """Keys of what shares a stop with others, and the number of that stop."""
    every = stops((node.key, node, home) for node, home in _reached(root))
    return {key: at for at, stop in enumerate(every) if len(stop) > 1 for key in stop if key}


def decision(root: Node) -> Button | None:
    """What a page or the dialog on it is for: the first button of the large kinds, if it is open.

    None where nothing is decided, or not yet.
    """
    front = [each for each in root.walk() if each.modal]
    buttons = (each for each in (front[-1] if front else root).walk() if isinstance(each, Button))
    return next((each for each in buttons if each.kind in DECISIVE and each.enabled), None)


def is_chosen(node: Node) -> bool:
    """Whether it is the one of its stop that Tab comes to."""
    return not CHOSEN.isdisjoint(node.state())


def _reached(root: Node) -> Iterator[tuple[Node, object]]:
    """What can be focused, in reading order, with its home."""
    ahead: list[tuple[Node, object]] = [(root, None)]
    while ahead:
        node, home = ahead.pop()
        if node.focusable:
            yield node, home
        home = id(node) if node.role in HOMES else home
        ahead.extend((each, home) for each in reversed(node.children))
