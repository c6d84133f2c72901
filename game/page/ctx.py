"""What a screen is given to build its tree with: texts, terms, preferences, the order of tables."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from game.page.can import Can
from game.page.prefs import Prefs

Order = tuple[int, int]
"""The column that a table is sorted by, and 1 for ascending or -1; a column of -1 is unsorted."""

UNSORTED: Order = (-1, 0)


class Say(Protocol):
    """Text in the player's language for a locale key."""

    def __call__(self, key: str, /, **args: object) -> str: ...


def echo(key: str, /, **args: object) -> str:
    """A key in place of its text, where there are no texts."""
    return f"{key} {args}" if args else key


def no_term(_: str) -> tuple[str, str] | None:
    """No glossary."""
    return None


@dataclass(frozen=True)
class Ctx:
    """What the trees of one screen are built with.

    `term` gives the title and the text of a term of the glossary. `orders` are those of the
    screen's tables, by their keys; they belong to the screen and are kept with it. `can` is what
    the front that shows them can do.
    """

    say: Say = echo
    term: Callable[[str], tuple[str, str] | None] = no_term
    prefs: Prefs = field(default_factory=Prefs)
    orders: dict[str, Order] = field(default_factory=dict)
    can: Can = field(default_factory=Can)

    def order(self, table: str) -> Order:
        """How a table is sorted."""
        return self.orders.get(table, UNSORTED)

    def sort(self, table: str, order: Order) -> None:
        """Sort a table in another way from now on."""
        self.orders[table] = order
