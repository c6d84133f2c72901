"""The ids in the game's own content, and in games played with it."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from game.content.collect import collect
from game.content.index import Index
from game.content.references import Reference, references
from game.rules.ids import SEATS, Seat
from game.rules.seats.policies import POLICIES
from game.sim.play import play
from tests.support import core

CORE = Path(__file__).parents[2] / "content" / "core"


@cache
def _index() -> Index:
    return Index(collect((CORE,))[0])


def _lost(record: object) -> Iterator[Reference]:
    for each in references(record):
        kind = _index().kinds.get(each.kind)
        if kind is not None and each.id not in kind.ids:
            yield each


@pytest.mark.parametrize("seat", SEATS)
def test_every_id_in_the_state_of_a_game_names_what_its_type_says(seat: Seat) -> None:
    scenario = core.pack().scenario("the-discussion", seat=seat)
    state = play(scenario, "IDS", POLICIES["random"])
    kinds = {each.kind.partition(" ")[0] for each in references(state)}
    assert kinds > {"assembly", "ballot", "card", "figure", "ledger", "option", "person", "vote"}
    assert list(_lost(state)) == []


def test_every_id_in_the_pack_names_what_its_type_says() -> None:
    """But for the word that stands in an action for whom it is done to."""
    assert {each.id for each in _lost(core.pack())} == {"target"}
