import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pytest

from game.rules.records import MisfitError, decode, encode
from game.rules.reducer import new_game, reduce
from game.rules.replay import move_data
from game.rules.scenario import Scenario
from game.rules.seats.policies import POLICIES
from game.rules.state import STORED, DelayedEffect, Letter, PendingPlacement, State
from tests.support import core, tiny
from tests.support.written import circular


def _states(scenario: Scenario, policy: str = "random") -> Iterator[State]:
    """The state at every opening, in the middle of every turn, and at the end."""
    state = new_game(scenario, "SEED")
    yield state
    while not state.over:
        move = POLICIES[policy](state, scenario)
        step = reduce(state, move, scenario)
        assert step.refusal is None
        if move.kind == "end-turn":
            yield state
            yield step.state
        state = step.state


def _there_and_back(state: State) -> State:
    text = json.dumps(encode(state), allow_nan=False, sort_keys=True)
    found: State = decode(State, json.loads(text))
    assert json.dumps(encode(found), sort_keys=True) == text
    return found


@pytest.mark.parametrize("scenario", [tiny.scenario(), tiny.two_seats()], ids=["one", "two"])
def test_a_state_of_the_smallest_game_comes_back(scenario: Scenario) -> None:
    for state in _states(scenario):
        assert _there_and_back(state) == state


@pytest.mark.parametrize(
    ("name", "seat"), [("the-discussion", "opposition"), ("the-notes", "general-secretary")]
)
def test_a_state_of_the_shipped_content_comes_back(name: str, seat: str) -> None:
    made = core.scenario(name, seat=seat)
    for state in _states(made):
        assert _there_and_back(state) == state


def test_a_letter_keeps_what_was_chosen_as_a_save_spells_it() -> None:
    letter = Letter(1, 1, circular("a", "b", "c", "d", "e", "f"))
    data = encode(letter)
    assert data["text"] == move_data(letter.text)
    assert decode(Letter, data) == letter


@dataclass(frozen=True, slots=True)
class Box:
    names: frozenset[str]
    inner: "Box | None" = None
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Renamed:
    better: int = field(default=0, metadata={STORED: "old"})


def test_a_field_that_was_renamed_is_stored_under_its_old_name() -> None:
    assert encode(Renamed(3)) == {"old": 3}
    assert decode(Renamed, {"old": 3}) == Renamed(3)
    with pytest.raises(MisfitError):
        decode(Renamed, {"better": 3})


def test_what_waits_in_a_state_is_stored_as_saves_have_it() -> None:
    state = new_game(tiny.scenario(), "SEED")
    waits = replace(
        state,
        delayed_effects=(DelayedEffect(2, "statute", "adopt", 1),),
        pending_placements=(PendingPlacement("secretary-north", 3, welcome=True),),
    )
    data = encode(waits)
    assert data["fuses"] == [{"due": 2, "card": "statute", "option": "adopt", "index": 1}]
    assert data["settling"] == [{"post": "secretary-north", "due": 3, "welcome": True}]
    assert decode(State, data) == waits


def test_sets_and_mappings_have_one_order() -> None:
    assert encode(frozenset({"b", "a"})) == ["a", "b"]
    assert list(encode({"b": 1, "a": (2, 3)}).items()) == [("a", [2, 3]), ("b", 1)]


def test_a_field_at_its_default_is_written_too() -> None:
    assert encode(Box(frozenset())) == {"names": [], "inner": None, "sure": True}


def test_a_record_may_hold_its_like() -> None:
    box = Box(frozenset({"a"}), Box(frozenset({"b"}), sure=False))
    assert decode(Box, encode(box)) == box


def test_what_the_rules_never_hold_has_no_plain_form() -> None:
    with pytest.raises(TypeError, match="float"):
        encode({"share": 0.5})


def test_a_value_of_another_type_does_not_fit() -> None:
    with pytest.raises(MisfitError):
        decode(Box, {"names": [], "inner": None, "sure": 1})
