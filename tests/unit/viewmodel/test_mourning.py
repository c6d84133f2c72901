"""When Lenin has died, no page says what he thinks of anybody."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from game.rules.power.votes import voters
from game.rules.reducer import new_game
from game.rules.scenario import Scenario
from game.rules.state import State
from game.screens.faces import features
from game.viewmodel.bodies import bodies
from game.viewmodel.context import ViewContext
from game.viewmodel.dossier import Dossier, dossier
from game.viewmodel.reports import GROUPS, reports
from game.viewmodel.series import ChartView
from tests.support import core
from tests.support.games import SCENARIOS

HIS = "lenin-confidence"


def _lenin(scenario: Scenario, state: State) -> Dossier:
    return dossier("lenin", core.pack(), core.english(), scenario, state)


def _charts(scenario: Scenario, state: State) -> Iterator[ChartView]:
    context = ViewContext(state, scenario, core.pack().archive, core.english())
    for group in GROUPS:
        yield from reports(context, core.pack(), new_game(scenario, "SEED"), group=group).charts


def test_a_dead_mans_page_says_when_he_died_and_nothing_of_where_he_stands() -> None:
    scenario = core.scenario("the-levy")
    page = _lenin(scenario, new_game(scenario, "SEED"))
    assert page.tie == "Died on 21 January 1924."
    assert page.years == "1870–1924"
    assert page.stands == ""
    assert page.offices == ()


def test_the_living_stand_somewhere() -> None:
    scenario = core.scenario("the-discussion")
    state = new_game(scenario, "SEED")
    assert "Died" not in _lenin(scenario, state).tie
    assert _lenin(scenario, state).offices
    last = replace(state, turn=len(scenario.turns))
    assert "Died" in _lenin(scenario, last).tie


def test_after_the_game_whoever_outlived_it_is_not_mourned() -> None:
    scenario = core.new_post()
    state = new_game(scenario, "SEED")
    over = replace(state, turn=len(scenario.turns) + 1, over=True)
    assert "Died" not in _lenin(scenario, over).tie


def test_a_body_that_still_lists_him_says_that_he_has_died() -> None:
    scenario = core.scenario("the-levy")
    state = new_game(scenario, "SEED")
    context = ViewContext(state, scenario, core.pack().archive, core.english())
    body = bodies(context, "sovnarkom").body
    assert body is not None
    assert [face.words for face in body.members if face.id == "lenin"] == ["died"]


def test_what_he_thinks_is_charted_as_long_as_he_lives() -> None:
    living, dead = core.scenario("summer-lull"), core.scenario("the-levy")
    assert HIS in [each.id for each in _charts(living, new_game(living, "SEED"))]
    shown = list(_charts(dead, new_game(dead, "SEED")))
    assert HIS not in [each.id for each in shown]
    assert "Lenin" not in [line.name for each in shown for line in each.lines]


@pytest.mark.parametrize("name", SCENARIOS)
def test_the_dead_do_not_vote(name: str) -> None:
    scenario, archive = core.scenario(name), core.pack().archive
    for vote in scenario.votes.values():
        note = archive.votes[vote.id]
        for person in voters(scenario, vote):
            died = archive.people[person].died
            assert died is None or died[: len(note.date)] >= note.date, (vote.id, person)


def test_a_dead_mans_head_has_lost_its_colour_on_his_page_and_in_his_body() -> None:
    scenario = core.scenario("the-levy")
    state = new_game(scenario, "SEED")
    assert _lenin(scenario, state).face.dead
    assert not dossier("trotsky", core.pack(), core.english(), scenario, state).face.dead
    context = ViewContext(state, scenario, core.pack().archive, core.english())
    body = bodies(context, "sovnarkom").body
    assert body is not None
    assert [seat.id for seat in body.members if seat.dead] == ["lenin"]
    (drawn,) = [features(seat.portrait, dead=True) for seat in body.members if seat.dead]
    assert drawn is not None
    assert drawn.drained
