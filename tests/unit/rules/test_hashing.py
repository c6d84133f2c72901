"""The hash of a game: over what changed, and over nothing else."""

from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from statistics import mean
from typing import Any

import pytest

from game.rules import hashing
from game.rules.hashing import Chain, link, state_hash
from game.rules.moves import Choose, EndTurn, Plan
from game.rules.reducer import new_game, reduce
from game.rules.scenario import Scenario
from game.rules.seats.policies import POLICIES
from game.rules.state import Desk, Entry, Holding, State, TrayItem
from game.sim.play import steps
from tests.support import core, tiny

SCENARIO = tiny.two_seats()
FIRST = new_game(SCENARIO, "A")
KIROV = Holding("kirov", "appointed", 1)

OTHER: dict[str, Callable[[State], State]] = {
    "a number": lambda state: replace(state, ledger={**state.ledger, "authority": 41}),
    "a new number": lambda state: replace(state, ledger={**state.ledger, "glory": 1}),
    "a number less": lambda state: replace(state, ledger=dict([*state.ledger.items()][1:])),
    "a holding": lambda state: replace(
        state, holdings={**state.holdings, "secretary-north": KIROV}
    ),
    "a flag": lambda state: replace(state, flags=frozenset({"answered"})),
    "a card on a desk": lambda state: _with_desk(state, tray=(TrayItem("roads", 1),)),
    "a move": lambda state: _with_desk(state, moves=(Plan(600, 500),)),
    "another move": lambda state: _with_desk(state, moves=(Plan(600, 501),)),
    "a forecast": lambda state: _with_desk(state, forecasts={"monopoly": 90}),
    "an answer": lambda state: replace(state, chosen={"roads": "mend"}),
    "a line of the chronicle": lambda state: replace(state, chronicle=(Entry(1, "k", {"a": 1}),)),
    "a series": lambda state: replace(state, series=({"authority": 1},)),
    "the turn": lambda state: replace(state, turn=2),
    "the end": lambda state: replace(state, over=True),
}


def _with_desk(state: State, **others: Any) -> State:  # noqa: ANN401 fields of a desk
    desk = replace(state.desks["opposition"], **others)
    return replace(state, desks={**state.desks, "opposition": desk})


@pytest.mark.parametrize("what", OTHER)
def test_every_part_of_a_state_counts(what: str) -> None:
    after = OTHER[what](FIRST)
    assert link("", FIRST, after) != link("", FIRST, FIRST)
    assert state_hash(after) != state_hash(FIRST)


def test_no_two_changes_have_one_hash() -> None:
    links = {link("", FIRST, change(FIRST)) for change in OTHER.values()}
    assert len(links) == len(OTHER)


def test_a_link_hangs_on_the_one_before() -> None:
    after = OTHER["a number"](FIRST)
    assert link("a", FIRST, after) != link("b", FIRST, after)


def test_what_was_written_anew_with_the_same_value_is_no_change() -> None:
    big = {key: int(str(value)) for key, value in FIRST.ledger.items()}
    desks = {seat: Desk((*desk.tray,), desk.moves) for seat, desk in FIRST.desks.items()}
    again = replace(FIRST, ledger=big, desks=desks, holdings=dict(FIRST.holdings))
    assert link("", FIRST, again) == link("", FIRST, FIRST)


def test_the_order_in_which_a_mapping_was_filled_does_not_count() -> None:
    turned = replace(FIRST, ledger=dict(reversed([*FIRST.ledger.items()])))
    assert state_hash(turned) == state_hash(FIRST)
    after = OTHER["a number"](FIRST)
    assert link("", turned, after) == link("", FIRST, after)


def test_a_row_that_loses_its_front_is_another() -> None:
    two = replace(FIRST, chronicle=(Entry(1, "a"), Entry(1, "b")))
    assert link("", two, replace(two, chronicle=two.chronicle[1:])) != link(
        "", two, replace(two, chronicle=two.chronicle[:1])
    )


def test_the_opening_that_a_state_remembers_does_not_count() -> None:
    assert state_hash(replace(FIRST, opened=FIRST)) == state_hash(FIRST)
    assert link("", FIRST, replace(FIRST, opened=FIRST)) == link("", FIRST, FIRST)


def test_a_closed_turn_hangs_on_its_opening_and_not_on_the_way_through_it() -> None:
    chain = Chain.begin(FIRST)
    step = reduce(FIRST, Choose("statute", "adopt"), SCENARIO)
    inside = chain.follow(FIRST, step)
    closed = inside.follow(step.state, reduce(step.state, EndTurn(), SCENARIO))
    assert inside.opening == chain.opening != inside.now
    assert closed.opening == closed.now != inside.now


def _hashed(scenario: Scenario, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, int]]:
    """The kind of every move of a recorded game, and how many bytes were hashed for it."""
    taken: list[int] = []

    def counted(data: bytes) -> Any:  # noqa: ANN401 the library's own
        taken.append(len(data))
        return sha256(data)

    monkeypatch.setattr(hashing, "sha256", counted)
    chain = Chain.begin(new_game(scenario, "A"))
    kinds = []
    for before, step in steps(scenario, "A", POLICIES["recorded"]):
        chain = chain.follow(before, step)
        kinds.append(step.move.kind)
    return list(zip(kinds, taken[1:], strict=True))


@pytest.mark.slow
def test_a_long_game_is_hashed_as_fast_as_a_short_one(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = _hashed(core.scenario("campaign"), monkeypatch)
    for is_end in (True, False):
        sizes = [size for kind, size in rows if (kind == "end-turn") == is_end]
        third = len(sizes) // 3
        assert mean(sizes[-third:]) < 1.5 * mean(sizes[:third])
