"""Visits before a vote: who wavers, how far an offer moves him, what he refuses."""

from dataclasses import replace

import pytest

from game.rules.draft import Draft
from game.rules.ids import OPPOSITION, PersonId, at
from game.rules.moves import Visit
from game.rules.power import visits
from game.rules.power.votes import leaning, probability, reason
from game.rules.reducer import new_game
from game.rules.scenario import Rejection, Scenario, Vote
from game.rules.state import State, Visited
from tests.support import tiny

OFFICE = tiny.two_seats()
CRITICS = tiny.two_seats(OPPOSITION)
VOTE = OFFICE.votes["monopoly"]
YES, NO = VOTE.options


def _state(scenario: Scenario = OFFICE, **numbers: int) -> State:
    state = replace(new_game(scenario, "A"), turn=VOTE.turn)
    changed = {key.replace("__", "@"): value for key, value in numbers.items()}
    return replace(state, ledger={**state.ledger, **changed})


def _after(
    person: PersonId, offer: str, option: str = YES, scenario: Scenario = OFFICE, **numbers: int
) -> State:
    draft = Draft(_state(scenario, **numbers), scenario)
    visits.visit(draft, Visit("monopoly", person, offer, option))
    return draft.finish()


def _chance(state: State, person: PersonId, scenario: Scenario = OFFICE) -> int:
    return probability(state, scenario, VOTE, person)


def _with(vote: Vote, **changed: object) -> Scenario:
    return replace(OFFICE, votes={**OFFICE.votes, vote.id: replace(vote, **changed)})  # type: ignore[arg-type]  # fields of a vote


def test_who_is_in_doubt_and_known_to_be_moved_wavers_the_most_doubtful_first() -> None:
    assert visits.waverers(_state(), OFFICE, VOTE) == ("molotov", "trotsky")


def test_who_is_as_good_as_sure_does_not() -> None:
    assert visits.waverers(_state(tie__molotov=1000, mandate__monopoly=900), OFFICE, VOTE) == ()


def test_nobody_wavers_of_whom_content_knows_nothing() -> None:
    bare = _with(VOTE, waverers={})
    assert visits.waverers(_state(), bare, bare.votes["monopoly"]) == ()


def test_who_was_called_on_stays_on_the_list_however_sure_he_is_now() -> None:
    state = _after("molotov", "hint", tie__molotov=800)
    sure = replace(state, ledger={**state.ledger, at("mandate", "monopoly"): 900})
    assert "molotov" in visits.waverers(sure, OFFICE, VOTE)


@pytest.mark.parametrize(("option", "sign"), [(YES, 1), (NO, -1)])
def test_an_offer_that_is_taken_moves_him_to_the_side_that_was_asked_for(
    option: str, sign: int
) -> None:
    after = _chance(_after("molotov", "rest", option), "molotov")
    assert (after - _chance(_state(), "molotov")) * sign > 0


def test_it_moves_nobody_else_and_no_other_vote() -> None:
    state = _after("molotov", "rest")
    assert _chance(state, "trotsky") == _chance(_state(), "trotsky")
    other = replace(VOTE, id="resolution")
    ledger = replace(state, ledger={**state.ledger, "tie@molotov": 700})
    assert probability(ledger, OFFICE, other, "molotov") == probability(
        _state(), OFFICE, other, "molotov"
    )


def test_what_he_wants_most_moves_him_half_as_far_again() -> None:
    rest = OFFICE.offers["rest"]  # a bed: Molotov wants one, Trotsky does not
    even = _state(tie__molotov=0, tie__trotsky=0)
    assert visits.strength(even, VOTE, "molotov", rest) == rest.weight * 3 // 2
    assert visits.strength(even, VOTE, "trotsky", rest) == rest.weight


def test_what_binds_him_to_who_comes_makes_an_offer_stronger() -> None:
    rest, friends = OFFICE.offers["rest"], OFFICE.offers["friends"]
    cold, warm = _state(tie__molotov=-300), _state(tie__molotov=900)
    assert visits.strength(cold, VOTE, "molotov", rest) < visits.strength(
        warm, VOTE, "molotov", rest
    )
    near, far = _state(line__molotov=900), _state(line__molotov=-900)
    assert visits.strength(near, VOTE, "molotov", friends) < visits.strength(
        far, VOTE, "molotov", friends
    )


def test_an_offer_moves_the_bond_and_does_what_else_it_does() -> None:
    before, after = _state(), _after("molotov", "hint")
    assert after.ledger["tie@molotov"] - before.ledger["tie@molotov"] == -60
    assert after.ledger["exposure@politburo"] == before.ledger["exposure@politburo"] + 1
    friends = _after("molotov", "friends", scenario=CRITICS)
    assert friends.ledger["line@molotov"] == before.ledger["line@molotov"] - 25


def test_a_threat_that_he_will_not_hear_of_moves_him_the_other_way_and_offends() -> None:
    before, after = _state(), _after("trotsky", "hint")
    (made,) = after.visits
    assert (made.taken, made.push) == (False, -visits.REBUFF)
    assert _chance(after, "trotsky") < _chance(before, "trotsky")
    assert after.ledger["tie@trotsky"] == before.ledger["tie@trotsky"] - visits.OFFENCE
    assert after.chronicle[-1].key == "chronicle.visit-refused"


def test_a_gift_that_he_will_not_take_moves_him_not_at_all() -> None:
    no_rest = (Rejection("rest"),)
    refusing = replace(VOTE.waverers["trotsky"], offers=("copy",), refuses=no_rest)
    scenario = _with(VOTE, waverers={"trotsky": refusing})
    draft = Draft(_state(tie__trotsky=0), scenario)
    visits.visit(draft, Visit("monopoly", "trotsky", "rest", YES))
    (made,) = draft.finish().visits
    assert (made.taken, made.push) == (False, 0)


def test_a_refusal_is_known_of_who_made_it_public_and_to_who_is_close() -> None:
    def known(scenario: Scenario, person: PersonId, offer: str, **numbers: int) -> str | None:
        state = _state(scenario, **numbers)
        return visits.known_refusal(state, scenario, VOTE, person, offer)

    assert known(CRITICS, "molotov", "copy") == "own"
    assert known(OFFICE, "trotsky", "hint") is None
    assert known(OFFICE, "trotsky", "hint", tie__trotsky=visits.CLOSE) == "own"
    assert known(OFFICE, "molotov", "rest") is None
    assert known(OFFICE, "molotov", "rest", tie__molotov=visits.COLD - 1) == "cold"
    assert known(OFFICE, "molotov", "hint", tie__molotov=visits.COLD - 1) is None


@pytest.mark.parametrize(("members", "allowed"), [(3, visits.FEW), (20, visits.MANY)])
def test_in_a_large_body_there_is_time_for_one_visit_more(members: int, allowed: int) -> None:
    body = OFFICE.bodies["plenum"]
    names = tuple(f"member-{n}" for n in range(members))
    terms = tuple(replace(each, members=names) for each in body.terms)
    large = replace(OFFICE, bodies={"plenum": replace(body, terms=terms)})
    assert visits.allowed(large, VOTE) == allowed


def test_visits_of_one_seat_leave_those_of_the_other() -> None:
    state = _after("molotov", "rest")
    assert visits.left(state, OFFICE, VOTE) == visits.FEW - 1
    assert visits.left(state, CRITICS, VOTE) == visits.FEW


def test_the_reason_of_a_ballot_is_what_weighed_most_for_it() -> None:
    assert reason(_state(), OFFICE, VOTE, "lenin", YES) == "matter"
    assert reason(_state(mandate__monopoly=999), OFFICE, VOTE, "lenin", YES) == "mandate"
    assert reason(_after("molotov", "rest"), OFFICE, VOTE, "molotov", YES) == ("general-secretary")
    friends = _after("molotov", "friends", NO, CRITICS)
    assert reason(friends, OFFICE, VOTE, "molotov", NO) == "opposition"


def test_who_votes_against_all_that_weighs_was_in_doubt_and_so_is_who_abstains() -> None:
    assert reason(_state(), OFFICE, VOTE, "lenin", "abstain") == "doubt"
    sure = replace(VOTE, stances={"lenin": 900})
    state = _state(tie__lenin=100, coalition=1000, authority=100)
    assert reason(state, OFFICE, sure, "lenin", NO) == "doubt"


def test_a_leaning_is_the_chance_without_any_visit() -> None:
    state = _after("molotov", "rest")
    still = replace(state, visits=())
    assert leaning(state, OFFICE, VOTE, "molotov") == _chance(still, "molotov")


def test_many_visits_never_make_anything_certain() -> None:
    push = Visited("monopoly", "molotov", "rest", YES, "general-secretary", taken=True, push=90_000)
    state = replace(_state(), visits=(push,) * 5)
    assert _chance(state, "molotov") == 999
    away = replace(state, visits=(replace(push, push=-90_000),) * 5)
    assert _chance(away, "molotov") == 1
