"""A scroller: a window on something that may be taller than the room for it."""

from collections.abc import Callable
from dataclasses import dataclass, field

from game.page.nodes.base import Around


@dataclass(frozen=True, eq=False)
class Scroller(Around):
    """A window on something taller than itself. It remembers where it was under its key.

    The first `main` one of a page moves by the page keys and the wheel wherever the focus is.
    `below` words how many options lie below what is in sight, where that should be said.
    """

    role = "scroller"

    least: float = field(default=80, kw_only=True)
    grow: int = field(default=1, kw_only=True)
    main: bool = field(default=False, kw_only=True)
    below: Callable[[int], str] | None = field(default=None, kw_only=True)
