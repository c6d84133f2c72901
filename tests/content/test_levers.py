"""A number is there to be read: by a rule, a condition, a measure or an aim."""

from collections.abc import Iterator

from game.content.collect import collect
from game.content.schema.numbers import Number
from game.rules.conditions import CONDITIONS
from game.rules.ids import NumberId
from game.rules.needs import NUMBERS
from game.rules.quantity import Quantity
from tests.support.core import ROOT

READ_BY_NOBODY = {
    "lenin-health",  # the months set it; only the charts end with it
}
"""Numbers that are shown and move nothing. Whoever lets a rule read one takes it off the list."""

SHOWN = "viewmodel"


def unread() -> Iterator[NumberId]:
    library, _ = collect([ROOT / "content" / "core"])
    weighed = {
        each.id.partition("@")[0]
        for entry in library.entries()
        for each in entry.references
        if isinstance(each.inside, (Quantity, *CONDITIONS))
    }
    for name in library.of("numbers", Number):
        need = NUMBERS.get(name)
        ruled = need is not None and set(need.read_by) - {SHOWN}
        if not ruled and name not in weighed:
            yield name


def test_no_number_moves_nothing_but_those_that_are_listed() -> None:
    assert set(unread()) == READ_BY_NOBODY
