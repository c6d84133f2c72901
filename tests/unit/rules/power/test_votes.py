"""Votes: stance, tie, mandate and the open hand move a member."""

from dataclasses import replace

from game.rules.moves import Choose, EndTurn
from game.rules.power.votes import ABSTAIN, probability, voters
from game.rules.reducer import new_game, reduce
from game.rules.scenario import Scenario
from game.rules.state import State
from tests.support import tiny

SCENARIO = tiny.scenario()
VOTE = SCENARIO.votes["monopoly"]


def _chance(person: str, scenario: Scenario = SCENARIO, **numbers: int) -> int:
    state = new_game(scenario, "A")
    changed = {key.replace("__", "@"): value for key, value in numbers.items()}
    state = replace(state, ledger={**state.ledger, **changed})
    return probability(state, scenario, scenario.votes["monopoly"], person)


def test_who_has_a_stance_follows_it() -> None:
    assert _chance("lenin") > 900


def test_a_tie_counts_in_the_direction_of_the_pull() -> None:
    assert _chance("molotov", tie__molotov=900) > _chance("molotov", tie__molotov=-900)


def test_a_mandate_pushes_everyone_to_the_first_option() -> None:
    assert _chance("molotov", mandate__monopoly=300) > _chance("molotov")
    assert _chance("molotov", mandate__monopoly=-300) < _chance("molotov")


def test_an_open_vote_lends_authority_to_the_general_secretary() -> None:
    secret = replace(SCENARIO, votes={"monopoly": replace(VOTE, open=False)})
    assert _chance("molotov", authority=90) > _chance("molotov", secret, authority=90)


def test_who_was_absent_does_not_vote() -> None:
    away = replace(VOTE, absent=("lenin",))
    assert voters(SCENARIO, away) == ("trotsky", "molotov")


def _play(scenario: Scenario, seed: str) -> State:
    state = new_game(scenario, seed)
    for card, option in (("statute", "adopt"), ("notes", "answer"), ("plenum", "carry")):
        state = reduce(state, Choose(card, option), scenario).state
        state = reduce(state, EndTurn(), scenario).state
    return state


def test_every_voter_has_one_ballot_and_the_majority_wins() -> None:
    for seed in "ABCDEFGH":
        result = _play(SCENARIO, seed).votes["monopoly"]
        ballots = list(result.ballots.values())
        assert set(ballots) <= {"restore", "leave", ABSTAIN}
        ahead = ballots.count("restore") > ballots.count("leave")
        assert result.winner == ("restore" if ahead else "leave")


def test_what_follows_from_the_winner_is_applied() -> None:
    state = _play(SCENARIO, "A")
    assert state.votes["monopoly"].winner == "restore"
    assert any(entry.key == "chronicle.vote" for entry in state.chronicle)
