"""How an assembly was chosen."""

from dataclasses import replace

from game.rules.ids import CELLS
from game.rules.state import Returns
from game.viewmodel.context import ViewContext
from game.viewmodel.map import layers, map_page
from game.viewmodel.region import region_view
from game.viewmodel.returns import chosen_in, latest, returns
from tests.support import critics


def chosen() -> ViewContext:
    return critics.context(critics.CHOSEN)


def test_before_an_assembly_there_is_nothing_to_show() -> None:
    view = returns(critics.context())
    assert view.empty
    assert view.chain is None
    assert latest(critics.context()) == ""


def test_the_table_has_every_region_and_the_foot_their_sum() -> None:
    seen = chosen()
    view = returns(seen)
    rows = seen.state.returns["xiii-conference"]
    assert [row.id for row in view.rows] == list(rows)
    assert view.total is not None
    assert view.total.order[-2:] == (128, sum(row.against for row in rows.values()))
    assert not seen.locale.missing


def test_the_chain_is_drawn_for_the_region_asked_for() -> None:
    chain = returns(chosen(), "xiii-conference", "petrograd").chain
    assert chain is not None
    assert chain.id == "petrograd"
    assert len(chain.stages) == 4
    assert chain.stages[-1].shown.startswith("0 of ")


def test_without_a_region_it_is_one_where_there_is_something_to_see() -> None:
    chain = returns(chosen()).chain
    assert chain is not None
    assert chain.id == "moscow"


def test_shares_and_seats_are_those_of_the_record_of_the_assembly() -> None:
    seen = chosen()
    one = {"moscow": Returns(360, 330, 170, 10, 1), "penza": Returns(100, 80, 20, 30, 0)}
    two = replace(seen, state=replace(seen.state, returns={"xiii-conference": one}))
    view = returns(two)
    assert view.rows[0].cells[1:] == ("36\u202f%", "33\u202f%", "17\u202f%", "10", "1")
    assert view.total is not None
    assert view.total.order[1] == (360 * 10 + 100 * 30) // 40
    assert view.chain is not None
    assert "would have had 4" in view.chain.words[0]


def test_the_month_in_which_it_was_chosen() -> None:
    assert chosen_in(chosen(), critics.CHOSEN - 1) == "xiii-conference"
    assert chosen_in(chosen(), critics.CHOSEN) == ""


def test_the_map_has_a_layer_of_returns_only_then() -> None:
    assert "returns" not in layers(critics.context())
    assert layers(chosen())[-1] == "returns"
    spots = map_page(chosen(), "returns").spots
    assert all("conference" in spot.detail for spot in spots)


def test_the_map_has_a_layer_of_the_opposition() -> None:
    for turn in (1, critics.CHOSEN):
        view = map_page(critics.context(turn), "opposition")
        assert sum(row.value for row in view.legend) == len(view.spots)
    office = map_page(critics.context(seat="general-secretary"), "opposition")
    assert office.layer == "opposition"


def test_a_region_shows_the_strata_of_the_opposition() -> None:
    strata = region_view(critics.context(), "moscow").strata
    assert {each.id for each in strata} == set(CELLS)
    shares = {each.id: each.value for each in strata}
    assert shares["administration"] < shares["office"]
    seen = critics.context(seat="general-secretary")
    ledger = {**seen.state.ledger, "reporting@moscow": 0}
    deaf = region_view(replace(seen, state=replace(seen.state, ledger=ledger)), "moscow")
    assert not deaf.strata
    assert deaf.unheard


def test_of_a_place_that_does_not_report_the_office_reads_no_cells() -> None:
    rows = {"moscow": Returns(360, 330, 170, 10, 1), "petrograd": Returns(100, 80, 20, 30, 0)}
    seen = chosen()
    ledger = {**seen.state.ledger, "reporting@moscow": 0, "reporting@petrograd": 1}
    state = replace(seen.state, returns={"xiii-conference": rows}, ledger=ledger)
    office = replace(seen, state=state, scenario=seen.scenario.other_side())
    view = returns(office, "xiii-conference", "moscow")
    assert view.rows[0].cells[1] == "\u2013"
    assert view.rows[1].cells[1] != "\u2013"
    assert view.total is not None
    assert view.total.order[1] == 100
    assert view.chain is not None
    assert view.chain.stages[0].shown == "\u2013"
