"""What is one stop for the Tab key: a list, a table's lines, a group of chips, terms of a text.

Inside of a stop the arrows go on, so that what a page is for is never a hundred stops away. Which
things run together is said here once, for every front.
"""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from game.page.nodes.base import Node

T = TypeVar("T")

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
