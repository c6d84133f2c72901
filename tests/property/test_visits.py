"""Whatever is offered to whomever: chances stay chances, nothing is drawn, order does not count."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.rules.closing import close
from game.rules.ids import OFFICE, SEATS
from game.rules.legal import refusal
from game.rules.moves import TurnMove, Visit
from game.rules.plays import visit
from game.rules.power.votes import probability, voters
from game.rules.reducer import new_game, reduce
from game.rules.scenario import Scenario
from game.rules.seats.policies import POLICIES
from game.rules.state import State
from tests.support import core
from tests.support.games import Game

GAMES = [Game("new-post", seat) for seat in SEATS] + [Game("the-discussion", SEATS[0])]
some = settings(max_examples=12, deadline=None, derandomize=True)


def _open(state: State, scenario: Scenario) -> list[Visit]:
    samples = visit.samples(state, scenario)
    return [each for each in samples if refusal(state, each, scenario) is None]


def _opening(scenario: Scenario) -> State:
    """The opening of the first turn in which somebody can be called on."""
    state = new_game(scenario, "VISITS")
    while not _open(state, scenario):
        state = reduce(state, POLICIES["recorded"](state, scenario), scenario, traced=False).state
    return state.opened or state


OPENINGS = {str(each): _opening(each.found()) for each in GAMES}


def _calls(game: Game, picks: list[int]) -> tuple[State, list[Visit]]:
    """Visits one after another, as far as there are any."""
    scenario, state, made = game.found(), OPENINGS[str(game)], []
    for pick in picks:
        if can := _open(state, scenario):
            made.append(can[pick % len(can)])
            state = reduce(state, made[-1], scenario).state
    return state, made


@pytest.mark.parametrize("game", GAMES, ids=str)
@given(picks=st.lists(st.integers(0, 10_000), min_size=1, max_size=6))
@some
def test_no_visit_moves_a_chance_out_of_its_range_and_the_same_ones_move_it_the_same(
    game: Game, picks: list[int]
) -> None:
    scenario = game.found()
    state, made = _calls(game, picks)
    for name in {each.vote for each in made}:
        vote = scenario.votes[name]
        chances = [probability(state, scenario, vote, each) for each in voters(scenario, vote)]
        assert all(0 < each < 1000 for each in chances)
    again, _ = _calls(game, picks)
    assert again == state
    for key, value in state.ledger.items():
        assert scenario.clamp(key, value) == value


@given(picks=st.lists(st.integers(0, 10_000), min_size=2, max_size=4), swap=st.booleans())
@some
def test_two_peoples_visits_come_to_one_state_however_they_arrive(
    picks: list[int], *, swap: bool
) -> None:
    mine, theirs = GAMES[0], GAMES[1]
    opening = OPENINGS[str(mine)]
    moves: dict[str, list[TurnMove]] = {}
    for game in (theirs, mine) if swap else (mine, theirs):
        scenario = game.found()
        state, made = opening, []
        for pick in picks:
            if can := _open(state, scenario):
                made.append(can[pick % len(can)])
                state = reduce(state, made[-1], scenario).state
        moves[scenario.seat] = list(made)
    scenario = core.scenario("new-post")
    both = close(opening, moves, scenario).state  # type: ignore[arg-type]  # by seat
    assert [each.seat for each in both.visits] == sorted(
        (each.seat for each in both.visits), key=SEATS.index
    )
    assert sum(each.seat == OFFICE for each in both.visits) == len(moves[OFFICE])
