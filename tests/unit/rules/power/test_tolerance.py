"""The ban takes step by step what critics live by: speakers, the press, posts, membership."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

import pytest

from game.rules.draft import Draft
from game.rules.moves import Write
from game.rules.power import tolerance
from game.rules.reducer import new_game
from game.rules.scenario import Body, Scenario, Term
from game.rules.state import Holding, Paper
from tests.support import tiny
from tests.support.written import first, only, paper

SIGNED = first(tiny.two_seats(), "paper", "signatures", signers=46)
SCENARIO = only(tiny.two_seats(), "paper", signatures=SIGNED)
PAPER: Write = paper("regime", SIGNED.id, "central-committee", "hand-to-hand")


def _left(number: str, amount: int, legality: int, put_out: int = 0) -> int:
    ledger = {"legality": legality, "signers-put-out": put_out}
    return tolerance.granted(ledger, number, amount)


def test_what_is_tolerated_is_given_in_full() -> None:
    for number in ("supporters", "access", "fund"):
        assert _left(number, 5, tolerance.SPEAKERS) == 5


def test_speakers_go_one_by_one_and_never_all() -> None:
    come = [_left("supporters", 5, legality) for legality in (45, 44, 34, 24, 14, 0)]
    assert come == [5, 4, 3, 2, 1, 1]
    assert _left("supporters", 5, 60, put_out=25) == 3
    assert _left("supporters", 0, 0) == 0


def test_the_press_closes_by_half_and_then_altogether() -> None:
    bounds = (tolerance.PRESS, tolerance.PRESS - 1, tolerance.POSTS - 1)
    assert [_left("access", 4, legality) for legality in bounds] == [4, 2, 0]
    assert _left("fund", 9000, 0) == 9000


def test_the_steps_stand_in_the_order_in_which_they_come() -> None:
    bounds = list(tolerance.STEPS.values())
    assert bounds == sorted(bounds, reverse=True)


def _month(
    legality: int,
    scenario: Scenario = SCENARIO,
    seed: str = "A",
    papers: tuple[Paper, ...] = (),
    numbers: Mapping[str, int] = MappingProxyType({}),
) -> Draft:
    """A month of it; Trotsky, a critic, holds the department of assignments."""
    state = new_game(scenario, seed)
    holdings = {**state.holdings, "head-uchraspred": Holding("trotsky", "appointed", 0)}
    ledger = {**state.ledger, "legality": legality, **numbers}
    draft = Draft(replace(state, ledger=ledger, holdings=holdings, papers=papers), scenario)
    tolerance.tick(draft)
    return draft


def _sent_away(draft: Draft) -> bool:
    return draft.holdings["head-uchraspred"].holder is None


def _games(
    legality: int,
    scenario: Scenario = SCENARIO,
    numbers: Mapping[str, int] = MappingProxyType({}),
) -> list[bool]:
    months = (_month(legality, scenario, str(seed), numbers=numbers) for seed in range(30))
    return [_sent_away(each) for each in months]


def test_a_critic_loses_his_post_the_likelier_the_less_is_tolerated() -> None:
    assert not any(_games(tolerance.POSTS))
    assert 0 < sum(_games(tolerance.POSTS - 10)) < sum(_games(0))


def test_it_is_told_of_him() -> None:
    draft = next(each for n in range(30) if _sent_away(each := _month(0, seed=str(n))))
    (told,) = draft.chronicle
    assert told.key == "chronicle.sent-away"
    assert told.args == {"person": "trotsky", "post": "head-uchraspred"}


@pytest.mark.parametrize("number", ["sheltered@trotsky", "line@trotsky"])
def test_who_is_sheltered_and_who_is_no_critic_stays(number: str) -> None:
    assert not any(_games(0, numbers={number: 1}))


def test_over_the_politburo_stands_the_plenum_and_not_this_rule() -> None:
    politburo = Body(tolerance.ABOVE, (Term(0, ("trotsky",)),))
    above = replace(SCENARIO, bodies={**SCENARIO.bodies, tolerance.ABOVE: politburo})
    assert not any(_games(0, above))


def test_last_of_all_those_who_signed_are_put_out() -> None:
    signed = (Paper(1, 1, PAPER),)
    near = _month(tolerance.MEMBERSHIP, papers=signed)
    assert near.number("signers-put-out") == 0
    below = _month(tolerance.MEMBERSHIP - 1, papers=signed)
    assert below.number("signers-put-out") == 12
    assert any(each.key == "chronicle.put-out" for each in below.chronicle)


def test_who_signed_nothing_is_not_put_out() -> None:
    unsigned = only(SCENARIO, "paper", signatures=replace(SIGNED, weights={}))
    assert _month(0).number("signers-put-out") == 0
    assert _month(0, unsigned, papers=(Paper(1, 1, PAPER),)).number("signers-put-out") == 0
