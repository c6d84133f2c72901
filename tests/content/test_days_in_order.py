"""Days do not run backwards: not in the tray, not from one answer to the next, not in a scene."""

from collections.abc import Iterator
from random import Random

import pytest

from game.rules.legal import refusal
from game.rules.moves import Choose, EndTurn
from game.rules.reducer import new_game, reduce
from game.rules.scenario import Scenario
from game.rules.state import State
from game.viewmodel.card import dateline
from game.viewmodel.context import ViewContext
from game.viewmodel.days import date_of_scene, day_of
from game.viewmodel.desk import current
from game.viewmodel.horizon import whole_day
from game.viewmodel.scene import ALL, due, scene_view
from game.viewmodel.tray import VOTE, tray
from tests.support import core
from tests.support.games import Game, games

GAMES = tuple(games(("recorded", "recorded")))
CAMPAIGNS = tuple(each for each in GAMES if each.scenario == "campaign")


def context(state: State, scenario: Scenario) -> ViewContext:
    return ViewContext(state, scenario, core.pack().archive, core.english())


def lying(here: ViewContext) -> list[str]:
    """The days of the tray as they lie: of a matter or of a vote."""
    votes, cards = here.archive.votes, here.scenario.cards
    days = (
        votes[line.id].date if line.kind == VOTE else day_of(here, cards[line.id])
        for line in tray(here)
    )
    return [day for day in days if whole_day(day)]


def shown(here: ViewContext, card: str, told: dict[str, int]) -> Iterator[str]:
    """The days that stand over what is seen before an answer: the scene, then the card."""
    scene = due(here.scenario, card, told)
    if scene:
        told[scene] = ALL
        date = date_of_scene(here, scene)
        written = bool(date) and scene_view(here, scene).dateline.startswith(here.locale.date(date))
        assert written == bool(date)
        yield date
    record = here.scenario.cards[card]
    day = day_of(here, record)
    assert not day or dateline(here, record).endswith(here.locale.date(day))
    yield day


def answered(game: Game, dice: Random, *, in_order: bool) -> Iterator[list[str]]:
    """A game in which every matter is answered anyhow: the days that were shown, turn by turn."""
    scenario, told = game.found(), dict[str, int]()
    state = new_game(scenario, "DAYS")
    while not state.over:
        days: list[str] = []
        while card := current(here := context(state, scenario)):
            assert lying(here) == sorted(lying(here))
            if not in_order:
                card = dice.choice([each.id for each in tray(here) if each.kind != VOTE])
            days += [day for day in shown(here, card, told) if day]
            answers = [Choose(card, each.id) for each in scenario.cards[card].options]
            allowed = [each for each in answers if refusal(state, each, scenario) is None]
            state = reduce(state, dice.choice(allowed), scenario).state
        yield days
        state = reduce(state, EndTurn(), scenario).state


@pytest.mark.parametrize("game", GAMES, ids=str)
def test_answered_as_they_lie_no_day_is_before_an_earlier_one(game: Game) -> None:
    turns = list(answered(game, Random(f"{game}"), in_order=True))  # noqa: S311 a game
    assert all(days == sorted(days) for days in turns)
    assert any(turns)


@pytest.mark.parametrize("game", CAMPAIGNS, ids=str)
def test_whatever_is_taken_first_a_day_that_has_passed_is_shown_no_more(game: Game) -> None:
    turns = list(answered(game, Random(f"{game}"), in_order=False))  # noqa: S311 a game
    assert all(days == sorted(days) for days in turns)


def test_what_comes_late_stands_under_its_turn() -> None:
    scenario = core.scenario("the-discussion", seat="opposition")
    state = new_game(scenario, "DAYS")
    first, *_, last = [each.id for each in tray(context(state, scenario)) if each.kind != VOTE]
    assert day_of(context(state, scenario), scenario.cards[first])
    later = reduce(state, Choose(last, scenario.cards[last].options[0].id), scenario).state
    here = context(later, scenario)
    assert not day_of(here, scenario.cards[first])
    assert dateline(here, scenario.cards[first]).endswith(here.locale.turn(scenario.turns[0]))
