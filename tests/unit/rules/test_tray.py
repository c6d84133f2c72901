"""What comes to the two desks, and what is left on them."""

from dataclasses import replace

import pytest

from game.rules import tray
from game.rules.draft import Draft
from game.rules.moves import EndTurn
from game.rules.reducer import new_game, reduce
from game.rules.scenario import Card, Scenario
from game.rules.state import State
from tests.support import tiny
from tests.support.desks import cards_before, cleared

TWO = tiny.two_seats()
ROADS = replace(TWO.cards["roads"], options=TWO.cards["roads"].options[1:2])


def _drawn(office: int, opposition: int, size: int = 3) -> Scenario:
    """So many matters that are drawn, for each seat, and no other cards."""
    cards: dict[str, Card] = {}
    for seat, count in (("general-secretary", office), ("opposition", opposition)):
        for index in range(count):
            name = f"{seat}-{index}"
            cards[name] = replace(ROADS, id=name, seat=seat)  # type: ignore[arg-type]  # a seat
    return replace(TWO, cards=cards, tray_size=size)


def _desks(state: State) -> tuple[list[str], list[str]]:
    return cards_before(state, "general-secretary"), cards_before(state, "opposition")


@pytest.mark.parametrize(("size", "wanted"), [(1, 1), (3, 3), (9, 5)])
def test_each_desk_is_filled_up_to_its_size(size: int, wanted: int) -> None:
    ours, theirs = _desks(new_game(_drawn(5, 5, size), "A"))
    assert (len(ours), len(theirs)) == (wanted, wanted)


def test_what_is_drawn_for_one_desk_does_not_shift_the_other() -> None:
    for seed in "ABCDEF":
        alone, _ = _desks(new_game(_drawn(6, 0), seed))
        beside, _ = _desks(new_game(_drawn(6, 6), seed))
        assert alone == beside


def test_one_more_card_leaves_the_others_in_their_order() -> None:
    scenario = _drawn(9, 0, size=4)
    for seed in "ABCDEFGH":
        after = _desks(new_game(scenario, seed))[0]
        fewer = replace(scenario, cards={k: v for k, v in scenario.cards.items() if k[-1] != "4"})
        before = _desks(new_game(fewer, seed))[0]
        others = [each for each in after if each != "general-secretary-4"]
        assert others == before[: len(others)]


def test_a_heavier_card_comes_more_often() -> None:
    scenario = _drawn(2, 0, size=1)
    heavy = replace(scenario.cards["general-secretary-1"], weight=30)
    light = replace(scenario.cards["general-secretary-0"], weight=10)
    pair = replace(scenario, cards={light.id: light, heavy.id: heavy})
    came = [_desks(new_game(pair, str(seed)))[0] for seed in range(400)]
    assert 270 <= came.count([heavy.id]) <= 330


def test_the_desks_are_the_same_whoever_sits_at_them() -> None:
    scenario = _drawn(6, 6)
    assert new_game(scenario.other_side(), "A").desks == new_game(scenario, "A").desks


def test_a_seat_without_cards_has_an_empty_desk() -> None:
    assert _desks(new_game(_drawn(0, 2), "A"))[0] == []


def test_a_card_of_the_month_that_still_waits_keeps_the_next_away() -> None:
    draft = Draft(replace(new_game(TWO, "A"), turn=2), TWO)
    tray.lay(draft)
    assert cards_before(draft.finish(), "opposition") == ["statement"]
    draft = Draft(cleared(replace(new_game(TWO, "A"), turn=2), "opposition"), TWO)
    tray.lay(draft)
    assert cards_before(draft.finish(), "opposition") == ["copies"]


def test_a_card_of_the_month_does_not_lapse() -> None:
    state = replace(new_game(TWO, "A"), turn=9)
    draft = Draft(state, TWO)
    tray.lapse(draft)
    left = cards_before(draft.finish(), "general-secretary")
    assert [card for card in left if TWO.cards[card].role == "month"] == ["statute"]


def test_a_matter_waits_so_many_turns_and_then_lapses() -> None:
    state = new_game(_drawn(1, 0), "A")  # its patience is two turns
    for turn in (1, 2):
        assert state.turn == turn
        assert len(cards_before(state, "general-secretary")) == 1
        state = reduce(state, EndTurn(), _drawn(1, 0)).state
    state = reduce(state, EndTurn(), _drawn(1, 0)).state
    assert state.lapsed == {"general-secretary-0"}
    assert state.chronicle[0].key == "chronicle.lapse"


def test_a_card_asks_for_its_window_its_condition_and_to_be_new() -> None:
    state = replace(new_game(tiny.scenario(), "A"), turn=3)
    scenario = tiny.scenario()
    thanks = scenario.cards["thanks"]  # asks for a flag
    assert not tray.that_may_come((thanks,), state, scenario)
    flagged = replace(state, flags=frozenset({"answered"}))
    assert tray.that_may_come((thanks,), flagged, scenario)
    assert not tray.that_may_come((thanks,), replace(flagged, turn=2), scenario)
    assert not tray.that_may_come((thanks,), replace(flagged, seen=frozenset({"thanks"})), scenario)
