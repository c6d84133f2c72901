"""Every kind of move is whole: a file, a seat, samples, words for what it does and forbids."""

import re
from dataclasses import replace
from inspect import getsourcefile
from itertools import groupby
from pathlib import Path
from typing import get_type_hints

import pytest

from game.rules import plays
from game.rules.ids import LOCAL, OFFICE, SEATS, Seat
from game.rules.legal import legal_moves, refusal
from game.rules.moves import MOVES, EndTurn, Forecast, Move, Plan, TurnMove
from game.rules.plays import RULES
from game.rules.reducer import new_game, reduce
from game.rules.replay import move_data, move_from
from game.rules.scenario import Scenario
from game.rules.state import Holding, State, TrayItem
from tests.support import core, tiny
from tests.support.desks import with_desk

PLAYS = Path(plays.__file__).parent
GAMES = {seat: tiny.two_seats(seat) for seat in SEATS}
SILENT = (Plan, Forecast)
"""Settings: the chronicle has no line of them."""

KINDS = pytest.mark.parametrize("kind", MOVES, ids=lambda each: each.__name__)


def _scenario(kind: type[Move]) -> Scenario:
    return GAMES[kind.seat or OFFICE]


def _state(seat: Seat) -> State:
    """A turn in which something of every kind can be done."""
    state = replace(new_game(GAMES[seat], "A"), turn=3)  # that of the vote
    holdings = {
        "secretary-south": Holding("kirov", "recommended", 0),
        "secretary-north": Holding(None, "elected", 0),
        "head-uchraspred": Holding(LOCAL, "elected", 0),
    }
    return with_desk(replace(state, holdings=holdings), seat, tray=(TrayItem("roads", 1),))


def _legal(kind: type[Move]) -> list[Move]:
    scenario = _scenario(kind)
    state = _state(scenario.seat)
    return [m for m in RULES[kind].samples(state, scenario) if refusal(state, m, scenario) is None]


def _source(kind: type[Move]) -> Path:
    """Where its rule should stand."""
    words = get_type_hints(kind)["kind"].__args__
    assert len(words) == 1
    return PLAYS / f"{words[0].replace('-', '_')}.py"


def test_the_registry_is_the_union() -> None:
    members = {*TurnMove.__args__, EndTurn}
    assert members == set(MOVES)
    assert len(MOVES) == len(members)


@KINDS
def test_it_has_a_file_of_its_own_name(kind: type[Move]) -> None:
    assert getsourcefile(RULES[kind].samples) == str(_source(kind))


@KINDS
def test_it_belongs_to_a_seat_or_to_both(kind: type[Move]) -> None:
    assert kind.seat in (None, *SEATS)
    other = next((seat for seat in SEATS if seat != kind.seat), OFFICE)
    for move in _legal(kind):
        refused = refusal(_state(other), move, GAMES[other])
        if kind.seat is not None:  # else the seat may hang on the action or the form
            assert refused is not None
            assert refused.code == "not-this-seat"


@KINDS
def test_of_its_samples_some_are_allowed(kind: type[Move]) -> None:
    legal = _legal(kind)
    assert legal
    assert all(type(move) is kind for move in legal)


@KINDS
def test_nothing_is_allowed_when_the_game_is_over(kind: type[Move]) -> None:
    scenario = _scenario(kind)
    over = replace(_state(scenario.seat), over=True)
    for move in _legal(kind):
        refused = refusal(over, move, scenario)
        assert refused is not None
        assert refused.code == "over"


@KINDS
def test_it_survives_the_way_through_data(kind: type[Move]) -> None:
    for move in _legal(kind):
        assert move_from(move_data(move)) == move


@KINDS
def test_its_refusals_have_words(kind: type[Move]) -> None:
    rule = _source(kind).read_text(encoding="utf-8")
    codes = re.findall(r'refuse\(\s*"([a-z-]+)"', rule)
    for code in codes:
        assert core.english().has(f"refusal.{code}"), code


@pytest.mark.parametrize("kind", [each for each in MOVES if each is not EndTurn])
def test_what_it_does_is_told_and_every_number_says_why(kind: type[Move]) -> None:
    scenario, english = _scenario(kind), core.english()
    state = _state(scenario.seat)
    for move in _legal(kind):
        step = reduce(state, move, scenario)
        assert step.state != state
        assert step.entries == step.state.chronicle[len(state.chronicle) :]
        lines = len(step.entries)
        if kind in SILENT:
            assert lines == 0, f"{kind.__name__} is a setting: its `play` must not `draft.tell`"
        else:
            assert lines == 1, (
                f"{kind.__name__} has to be told, in one line and not {lines}: let its `play` call"
                " `draft.tell` with a key `chronicle.…`, or name it in SILENT if it is a setting"
            )
        for key in [each.key for each in step.entries] + [each.why.key for each in step.changes]:
            assert english.has(key), f"write the text `{key}` in content/core/locale/en"


@pytest.mark.parametrize("seat", SEATS)
def test_allowed_moves_are_listed_by_kind_in_the_order_of_the_registry(seat: Seat) -> None:
    moves = list(legal_moves(_state(seat), GAMES[seat]))
    kinds = [kind for kind, _ in groupby(moves, type)]
    assert kinds == [kind for kind in MOVES if kind.seat in (None, seat)]
