"""The third example of the guides: a scenario of another place, by a package alone."""

from functools import cache

import pytest

from game.app.text_lookup import TextLookup
from game.content import load_set
from game.page.ctx import Ctx
from game.rules.archive import Pack
from game.rules.ids import SEATS, OptionId, Seat
from game.rules.judge import met
from game.rules.replay import replay
from game.rules.scenario import Scenario
from game.rules.scoring.record import table
from game.rules.seats.policies import POLICIES
from game.rules.state import State
from game.screens.table import screen
from game.session.session import Session
from game.session.setup import Setup
from game.sim.dominance import Judged, beaten, judge, samples
from game.sim.play import game_hash, play, steps
from tests.support.core import ROOT
from tests.support.hosts import PlainHost
from tests.support.plain_player import play as play_in_browser
from tests.support.plain_reader import Browser

NAME = "two-committees"
TIFLIS = f"{NAME}:tiflis"
PLACES = ["georgia", "azerbaijan", "armenia"]


@cache
def pack() -> Pack:
    found = load_set(ROOT / "content", [ROOT / "content" / "guides" / "examples" / NAME]).pack
    assert found is not None
    return found


def tiflis(seat: Seat) -> Scenario:
    return pack().scenario(TIFLIS, "circular-flow", seat)


@cache
def judged(seat: Seat) -> dict[str, list[Judged]]:
    """What the bots make of the answers to every card of a desk."""
    scenario = tiflis(seat)
    return {
        card: [judge(scenario, scenario.cards[card], state) for state in states]
        for card, states in samples(scenario, 8, 6).items()
    }


def ending(scenario: Scenario, state: State) -> str:
    """Which ending of the seat is the first whose clauses hold."""
    return next(
        each.id
        for each in scenario.endings
        if each.seat == scenario.seat and all(met(one.met, state, scenario) for one in each.clauses)
    )


def test_it_plays_three_organisations_and_nothing_of_elsewhere() -> None:
    scenario = tiflis("general-secretary")
    assert sorted(scenario.organisations) == sorted(PLACES)
    assert {each.organisation for each in scenario.posts.values()} <= {None, *PLACES}
    own = (*scenario.cards, *scenario.votes, *scenario.actions, *(e.id for e in scenario.endings))
    assert {each.partition(":")[0] for each in own} == {NAME}
    assert (len(scenario.cards), len(scenario.votes), scenario.forms) == (12, 2, {})


def test_the_game_that_lies_below_does_not_hear_of_it() -> None:
    for name in ("new-post", "campaign"):
        below = pack().scenario(name)
        theirs = (*below.cards, *below.votes, *below.actions, *(e.id for e in below.endings))
        assert not [each for each in theirs if each.startswith(NAME)]


@pytest.mark.parametrize("seat", SEATS)
@pytest.mark.parametrize("policy", ["recorded", "cautious", "bold", "random"])
def test_it_is_played_to_an_ending_and_again_to_its_hash(seat: Seat, policy: str) -> None:
    scenario = tiflis(seat)
    played = [step for _, step in steps(scenario, "TIFLIS", POLICIES[policy])]
    last = played[-1].state
    assert last.over
    assert ending(scenario, last).startswith(NAME)
    assert replay(scenario, "TIFLIS", [each.move for each in played]) == last
    hashes = {game_hash(scenario, "TIFLIS", POLICIES[policy]) for _ in range(2)}
    assert len(hashes) == 1


@pytest.mark.parametrize("seat", SEATS)
def test_it_is_played_in_a_browser_without_script(seat: Seat) -> None:
    programme = next(each.id for each in tiflis(seat).programmes.values() if each.seat == seat)
    session = Session(Setup(TIFLIS, seat, "TIFLIS", programme, "circular-flow"), pack())
    words = TextLookup(pack(), "en")
    desk = screen(PlainHost(pack()), "desk", session)
    browser = Browser((desk,), Ctx(words.say, words.term), drawn=False)
    assert "Circulars" not in browser.html
    list(play_in_browser(browser))
    assert session.state.over


@pytest.mark.parametrize("seat", SEATS)
def test_every_ending_of_a_seat_is_reached_by_somebody(seat: Seat) -> None:
    scenario = tiflis(seat)
    mine = {each.id for each in scenario.endings if each.seat == seat}
    seeds = [f"E{number}" for number in range(40)]
    games = [play(scenario, seed, POLICIES[by]) for by in ("random", "recorded") for seed in seeds]
    assert {ending(scenario, state) for state in games} == mine
    assert len(mine) == 3


def test_the_record_of_both_desks_comes_out_as_history_has_it() -> None:
    """Most games by the record: the votes are fought, and can be lost."""
    scenario = tiflis("general-secretary")
    rows = [
        row
        for number in range(20)
        for row in table(play(scenario, f"R{number}", POLICIES["recorded"]), scenario)
    ]
    assert len(rows) == 3 * 20
    assert sum(row.inside for row in rows) >= 50


@pytest.mark.slow
@pytest.mark.parametrize("seat", SEATS)
def test_no_answer_is_there_to_be_avoided(seat: Seat) -> None:
    cards = tiflis(seat).cards
    found = [each for name, rows in judged(seat).items() for each in beaten(cards[name], rows)]
    assert found == []


@pytest.mark.slow
@pytest.mark.parametrize("seat", SEATS)
def test_every_card_is_judged(seat: Seat) -> None:
    mine = {each.id for each in tiflis(seat).cards.values() if each.seat == seat}
    assert set(judged(seat)) == mine


def test_the_recorded_answer_does_not_stand_in_one_place() -> None:
    places: list[int] = []
    for card in tiflis("general-secretary").cards.values():
        recorded: list[OptionId] = [each.id for each in card.options if each.recorded]
        places += [[each.id for each in card.options].index(one) for one in recorded]
    assert len(places) >= 10
    assert set(places) == {0, 1, 2}
