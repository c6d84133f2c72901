"""Votes: stance, tie, mandate and the open hand move a member."""

from dataclasses import replace

import pytest

from game.rules.draft import Draft
from game.rules.moves import Choose, EndTurn
from game.rules.power.votes import (
    bloc_probability,
    blocs,
    hold,
    probability,
    voters,
)
from game.rules.reducer import new_game, reduce
from game.rules.scenario import Bloc, Body, Reading, Scenario, Sway, Term, Vote
from game.rules.state import Returns, State, VoteResult, Why
from game.rules.tally import ABSTAIN, tally
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


def test_who_comes_nearer_to_the_majority_votes_nearer_to_it() -> None:
    assert _chance("molotov", line__molotov=900) > _chance("molotov")
    assert _chance("lenin", line__lenin=-900) < _chance("lenin")  # also where he has a stance


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


TWO = tiny.two_seats()
PROVINCIALS = Bloc("provincials", 7, 400)


def _of_bloc(bloc: Bloc = PROVINCIALS, vote: Vote = TWO.votes["monopoly"], **numbers: int) -> int:
    state = new_game(TWO, "A")
    changed = {key.replace("__", "@"): value for key, value in numbers.items()}
    state = replace(state, ledger={**state.ledger, **changed})
    return bloc_probability(state, TWO, vote, bloc)


def _held(vote: Vote, seed: str = "A", scenario: Scenario = TWO) -> VoteResult:
    state = new_game(scenario, seed)
    draft = Draft(replace(state, turn=vote.turn), scenario)
    hold(draft, vote)
    return draft.votes[vote.id]


def test_those_vote_who_sit_in_the_turn_of_the_vote() -> None:
    vote = TWO.votes["monopoly"]
    assert voters(TWO, vote) == ("trotsky", "molotov")
    assert voters(TWO, replace(vote, turn=2)) == ("lenin", "trotsky", "molotov")
    assert [each.size for each in blocs(TWO, vote)] == [7]


def test_unnamed_seats_vote_by_their_line() -> None:
    lines = [_of_bloc(replace(PROVINCIALS, line=line)) for line in (-800, 0, 800)]
    assert lines == sorted(lines)
    assert lines[0] < 500 < lines[2]


def test_or_by_a_stance_on_the_matter_itself() -> None:
    against = replace(TWO.votes["monopoly"], stances={"provincials": -900})
    assert _of_bloc(vote=against) < 100 < _of_bloc()


def test_unnamed_seats_feel_the_mandate_and_the_open_hand_but_no_tie() -> None:
    assert _of_bloc(mandate__monopoly=300) > _of_bloc()
    assert _of_bloc(authority=90) > _of_bloc()
    assert _of_bloc(tie__molotov=-1000) == _of_bloc()


@pytest.mark.parametrize("seed", "ABCD")
def test_every_unnamed_seat_is_counted(seed: str) -> None:
    vote = TWO.votes["monopoly"]
    result = _held(vote, seed)
    assert sum(result.blocs["provincials"]) == 7
    assert sum(tally(result, vote)) == 2 + 7


def test_the_count_is_of_names_and_unnamed_seats_together() -> None:
    ballots = {"trotsky": "restore", "molotov": ABSTAIN}
    result = VoteResult("monopoly", 3, ballots, "restore", {"provincials": (4, 2, 1)})
    assert tally(result, TWO.votes["monopoly"]) == (5, 2, 2)


def _certain(bloc: int) -> Scenario:
    body = Body("plenum", (Term(0, (), (), (Bloc("provincials", 40, bloc),)),))
    return replace(TWO, bodies={"plenum": body})


@pytest.mark.parametrize(("line", "winner"), [(1000, "restore"), (-1000, "leave")])
def test_unnamed_seats_can_carry_a_vote(line: int, winner: str) -> None:
    stance = {"provincials": line}
    vote = replace(TWO.votes["monopoly"], stances=stance, pull=0)
    assert _held(vote, scenario=_certain(line)).winner == winner


def _abstained(permille: int, stance: int = 0) -> int:
    """Of 320 unnamed seats."""
    stances = {"provincials": stance}
    vote = replace(TWO.votes["monopoly"], stances=stances, pull=0, open=False, abstention=permille)
    held = [_held(vote, seed, _certain(0)) for seed in "ABCDEFGH"]
    return sum(tally(result, vote)[2] for result in held)


def test_who_would_rather_not_say_abstains_as_often_as_the_vote_allows() -> None:
    assert _abstained(0) == 0
    assert 0 < _abstained(167) < _abstained(800)
    assert _abstained(1000) == 320


@pytest.mark.parametrize("stance", [1000, -1000])
def test_the_surer_a_seat_is_the_less_it_abstains(stance: int) -> None:
    assert _abstained(800, stance) < _abstained(800) // 3


def test_a_tie_goes_to_the_second_option() -> None:
    nobody = replace(TWO, bodies={"plenum": Body("plenum", (Term(0, ()),))})
    result = _held(TWO.votes["monopoly"], scenario=nobody)
    assert (tally(result, TWO.votes["monopoly"]), result.winner) == ((0, 0, 0), "leave")


def _coalition(weight: int, stands: int, pull: int = 100) -> int:
    reading = Reading("other", {**tiny.COEFFICIENTS, "coalition-vote": weight})
    scenario = replace(TWO, reading=reading)
    state = new_game(scenario, "A")
    state = replace(state, ledger={**state.ledger, "coalition": stands, "tie@trotsky": 0})
    return probability(state, scenario, replace(VOTE, stances={}, pull=pull), "trotsky")


def test_the_three_carry_votes_while_they_hold_together() -> None:
    assert _coalition(1000, 1000) > _coalition(1000, 600) > _coalition(1000, 0)
    assert _coalition(1000, 1000, pull=-100) < _coalition(1000, 0, pull=-100)


def test_a_reading_may_think_nothing_of_the_three() -> None:
    assert _coalition(0, 1000) == _coalition(0, 0)


def test_a_vote_may_be_swayed_by_numbers_that_it_names() -> None:
    moved = replace(VOTE, swayed=(Sway("letter-sharpness", 500, 2000),))

    def chance(vote: Vote, sharp: int) -> int:
        state = new_game(TWO, "A")
        state = replace(state, ledger={**state.ledger, "letter-sharpness": sharp})
        return probability(state, TWO, vote, "molotov")

    assert chance(moved, 900) > chance(moved, 500) > chance(moved, 100)
    assert chance(moved, 500) == chance(VOTE, 500) == chance(VOTE, 900)


RESOLUTION = TWO.votes["resolution"]


def _delegates(rows: dict[str, Returns], mandate: int = 0) -> VoteResult:
    draft = Draft(replace(new_game(TWO, "A"), turn=3), TWO)
    draft.put("mandate@resolution", mandate, Why("why.test"))
    draft.returns["conference"] = rows
    hold(draft, RESOLUTION)
    return draft.votes["resolution"]


def test_an_assembly_votes_as_its_delegates_were_chosen() -> None:
    result = _delegates({"north": Returns(0, 0, 0, 80, 30), "south": Returns(0, 0, 0, 48, 2)})
    assert result.ballots == {}
    assert result.blocs == {"north": (50, 30, 0), "south": (46, 2, 0)}
    assert result.winner == "ours"


def test_an_assembly_whose_delegates_are_mostly_against_decides_against() -> None:
    assert _delegates({"north": Returns(0, 0, 0, 128, 65)}).winner == "theirs"


@pytest.mark.parametrize(
    ("mandate", "against"), [(0, 30), (500, 27), (-500, 35), (1000, 24), (-1000, 40)]
)
def test_a_mandate_moves_those_who_wavered_at_home(mandate: int, against: int) -> None:
    rows = {"north": Returns(0, 0, 0, 80, 30, wavering=200)}
    result = _delegates(rows, mandate)
    assert result.blocs == {"north": (80 - against, against, 0)}


def test_delegations_too_small_for_a_part_of_a_man_are_moved_together() -> None:
    rows = {name: Returns(0, 0, 0, 4, 0, wavering=100) for name in ("north", "south")}
    moved = [sum(each[1] for each in _delegates(rows, -by).blocs.values()) for by in (0, 700, 1000)]
    assert moved == [0, 0, 0]
    many = {name: Returns(0, 0, 0, 6, 0, wavering=100) for name in ("north", "south")}
    assert sum(each[1] for each in _delegates(many, -1000).blocs.values()) == 1


def test_an_assembly_for_which_nobody_was_chosen_carries_nothing() -> None:
    assert _delegates({}).winner == "theirs"


def test_a_vote_is_drawn_alike_from_the_same_seed() -> None:
    vote = TWO.votes["monopoly"]
    assert _held(vote, "A") == _held(vote, "A")
    assert len({str(_held(vote, seed)) for seed in "ABCDEFGH"}) > 1
