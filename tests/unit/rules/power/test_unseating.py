"""Where the cells have had enough their conferences drop secretaries."""

from dataclasses import replace

from game.rules.draft import Draft
from game.rules.power import unseating
from game.rules.reducer import new_game
from tests.support import tiny

SCENARIO = tiny.scenario()


def _month(contentment: int, seed: str = "A", **numbers: int) -> Draft:
    """A month of conferences in October 1922; the north is as content as is said."""
    state = new_game(SCENARIO, seed)
    named = {key.replace("_", "@"): value for key, value in numbers.items()}
    ledger = {**state.ledger, "contentment@north": contentment, **named}
    draft = Draft(replace(state, ledger=ledger), SCENARIO)
    unseating.tick(draft)
    return draft


def test_a_place_that_endures_its_secretary_keeps_him() -> None:
    draft = _month(unseating.ENDURED)
    assert draft.changes == []
    assert draft.holdings["secretary-north"].holder == "local"


def _dropped() -> Draft:
    """The first game in which the named secretary goes."""
    months = (_month(0, str(seed)) for seed in range(20))
    return next(each for each in months if each.holdings["secretary-north"].holder is None)


def test_one_that_has_had_enough_drops_him_and_the_post_is_vacant() -> None:
    draft = _dropped()
    assert draft.number("squabble@north") > SCENARIO.usual("squabble")
    assert draft.number("replaced@north") >= 1
    assert draft.number("left@north") >= 1
    assert draft.number("contentment@north") > 0
    assert draft.number("grip@north") < 350
    told = [each for each in draft.chronicle if each.key == "chronicle.unseated"]
    assert [each.args["organisation"] for each in told] == ["north"]
    assert {each.why.key for each in draft.changes} == {"why.unseated"}


def test_of_the_unnamed_those_who_were_sent_go_first_and_elected_ones_come() -> None:
    found = [_month(0, str(seed), appointed_north=2, elected_north=1) for seed in range(20)]
    fewer = [each for each in found if each.number("appointed@north") < 2]
    assert fewer
    for each in fewer:
        assert each.number("replaced@north") >= 2 - each.number("appointed@north")
        assert any(line.key == "chronicle.unseated-others" for line in each.chronicle)
    assert all(each.number("elected@north") >= 0 for each in found)


def test_the_angrier_the_likelier() -> None:
    def dropped(contentment: int) -> int:
        return sum(bool(_month(contentment, str(seed)).changes) for seed in range(60))

    assert 0 < dropped(unseating.ENDURED - 30) < dropped(0)


def test_it_is_said_before_it_comes() -> None:
    state = new_game(SCENARIO, "A")
    near = {**state.ledger, "contentment@north": unseating.WARNED - 1}
    assert unseating.WARNED > unseating.ENDURED
    assert unseating.is_restless(replace(state, ledger=near), "north")
    assert not unseating.is_restless(state, "north")
