"""The way into the hall of an assembly: from the state, and nothing that a seat may not know."""

from dataclasses import replace

import pytest

from game.rules.ids import SEATS, Seat, at
from game.rules.moves import Fill, Recall
from game.rules.power import presence
from game.rules.state import Holding, Returns
from game.viewmodel.context import ViewContext
from game.viewmodel.funnel import FunnelView, funnel, placed_by_player
from tests.support import critics

OFFICE: Seat = "general-secretary"
MOSCOW = presence.post_of("moscow")


def chosen(seat: Seat = "opposition") -> ViewContext:
    return critics.context(critics.CHOSEN, seat)


def with_ledger(seen: ViewContext, **numbers: int) -> ViewContext:
    ledger = {
        **seen.state.ledger,
        **{k.replace("__", "@").replace("_", "-"): v for k, v in numbers.items()},
    }
    return replace(seen, state=replace(seen.state, ledger=ledger))


def with_rows(seen: ViewContext, **rows: Returns) -> ViewContext:
    return replace(seen, state=replace(seen.state, returns={"xiii-conference": rows}))


def held(seen: ViewContext, holding: Holding) -> FunnelView:
    holdings = {**seen.state.holdings, MOSCOW: holding}
    return funnel(replace(seen, state=replace(seen.state, holdings=holdings)))


def test_before_an_assembly_there_is_nothing_to_show() -> None:
    view = funnel(critics.context())
    assert view.empty
    assert not view.stages
    assert not view.gates


@pytest.mark.parametrize("seat", SEATS)
def test_every_figure_is_that_of_the_state(seat: Seat) -> None:
    seen = chosen(seat)
    view, rows = funnel(seen), seen.state.returns["xiii-conference"]
    row = rows[view.region]
    assert [each.share for each in view.stages[:3]] == [row.cells, row.district, row.guberniya]
    assert view.delegates == sum(each.delegates for each in rows.values()) == 128
    assert view.against == sum(each.against for each in rows.values())
    assert view.stages[-1].figure == str(view.against)
    assert [each.id for each in view.gates] == ["district", "guberniya", "hall"]
    assert not seen.locale.missing


def test_another_region_is_drawn_if_it_is_asked_for() -> None:
    assert funnel(chosen(), "xiii-conference", "petrograd").region == "petrograd"
    assert funnel(chosen(), "xiii-conference", "atlantis").region == "moscow"
    assert funnel(chosen(), "no-congress").assembly == "xiii-conference"


def test_the_office_does_not_know_the_cells_of_a_place_that_does_not_report() -> None:
    deaf = with_ledger(chosen(OFFICE), reporting__moscow=0)
    cells, *others = funnel(deaf).stages
    assert cells.share is None
    assert all(each.share is not None for each in others)
    first, _, last = funnel(deaf).gates
    assert "not reported" in first.words
    assert "proportion" not in last.words
    critic = with_ledger(chosen(), reporting__moscow=0)
    assert funnel(critic).stages[0].share is not None


def test_who_stands_at_the_second_gate_is_the_secretary_and_how_he_came_there() -> None:
    office, critic = chosen(OFFICE), chosen()
    sent = Holding("uglanov", "appointed", 0)
    assert held(office, sent).gates[1].face.words.endswith("kept by you")
    assert held(critic, sent).gates[1].face.words.endswith("appointed")
    chosen_there = Holding("uglanov", "elected", 0)
    assert held(office, chosen_there).gates[1].face.words.endswith("elected")
    assert held(office, sent).gates[1].face.name == "Uglanov"
    assert held(office, Holding("local", "elected", 0)).gates[1].face.name == "A local man"


def test_at_a_post_that_is_empty_there_stands_nobody() -> None:
    gate = held(chosen(OFFICE), Holding(None, "elected", 2)).gates[1]
    assert gate.face.name == "Nobody"
    assert gate.face.portrait is None
    assert "half its hold" in gate.words


def test_whom_the_player_placed_stands_before_all_others() -> None:
    seen = critics.context(critics.CHOSEN - 1, OFFICE)
    post = presence.post_of("sura")
    moves = [] if seen.state.holdings[post].holder is None else [Recall(post)]
    seen = critics.after(seen, *moves, Fill(post, "local", "appointed"))
    assert placed_by_player(seen) == {post}
    state = replace(seen.state, returns=chosen(OFFICE).state.returns)
    holdings = {**state.holdings, post: Holding("uglanov", "appointed", 7)}
    named = replace(seen, state=replace(state, holdings=holdings))
    # the man there now is not the one who was placed
    assert placed_by_player(named) == frozenset()


def test_the_meter_of_the_second_gate_is_the_grip_and_follows_it() -> None:
    for grip in (0, 430, 1000):
        seen = with_ledger(chosen(), **{at("grip", "moscow").replace("@", "__"): grip})
        assert funnel(seen).gates[1].meter.value == round(grip / 10)


def test_secret_ballots_loosen_the_first_gate() -> None:
    open_, secret = (funnel(with_ledger(chosen(), free_elections=n)).gates[0] for n in (0, 1000))
    assert secret.meter.value == 0 < open_.meter.value
    assert "Hands are raised" in open_.words
    assert "by ballot" in secret.words


def test_what_the_record_has_of_a_stage_is_said_and_that_it_has_nothing() -> None:
    first, second, third = funnel(chosen()).gates
    for gate in (first, second, third):
        assert "recalled" in gate.sure
    elsewhere = funnel(chosen(), "xiii-conference", "petrograd").gates
    assert "none is recorded" in elsewhere[0].sure


def test_one_region_alone_stands_at_all_gates() -> None:
    view = funnel(with_rows(chosen(), moscow=Returns(360, 330, 170, 10, 1)))
    assert view.delegates == 10
    assert view.gates[2].meter == view.gates[1].meter
    empty = funnel(with_rows(chosen(), moscow=Returns(0, 0, 0, 0, 0)))
    assert empty.stages[-1].share == 0
