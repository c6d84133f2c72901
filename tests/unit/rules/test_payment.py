"""A purse that holds exactly the price pays it, from either seat; with one less it does not."""

from dataclasses import replace

import pytest

from game.rules.ids import SEATS, Seat
from game.rules.legal import refusal
from game.rules.moves import Choose, Fill, Move, Undertake
from game.rules.plays import price as price_of
from game.rules.reducer import new_game, reduce
from game.rules.scenario import Scenario
from game.rules.state import State
from game.rules.visibility import PURSES
from tests.support import tiny
from tests.support.written import circular, paper

WANTED = 3
ANSWERED: dict[Seat, Choose] = {
    "general-secretary": Choose("roads", "mend"),
    "opposition": Choose("statement", "sign"),
}
"""A card of each seat, and the answer to it that is paid for here."""

PAID = [(seat, purse) for seat in SEATS for purse in PURSES[seat]]
LETTER = circular("reports", "require", "secretariat", "no-one", "secret", "all-guberniyas")
PAPER = paper("regime", "one", "central-committee", "hand-to-hand")
MADE: list[tuple[Seat, Move]] = [
    ("general-secretary", Fill("secretary-south", "kirov", "appointed")),
    ("general-secretary", Undertake("ask", "")),
    ("general-secretary", LETTER),
    ("opposition", Undertake("visit", "north")),
    ("opposition", PAPER),
]


def _priced(seat: Seat, purse: str) -> Scenario:
    """The scenario of two seats with that answer at `WANTED` of a purse."""
    made, answer = tiny.two_seats(seat), ANSWERED[seat]
    card = made.cards[answer.card]
    options = tuple(
        replace(each, cost={purse: WANTED}) if each.id == answer.option else each
        for each in card.options
    )
    return replace(made, cards={**made.cards, card.id: replace(card, options=options)})


def _holding(scenario: Scenario, **numbers: int) -> State:
    state = new_game(scenario, "A")
    return replace(state, ledger={**state.ledger, **numbers})


@pytest.mark.parametrize(("seat", "purse"), PAID)
def test_exactly_the_price_is_enough(seat: Seat, purse: str) -> None:
    scenario = _priced(seat, purse)
    state = _holding(scenario, **{purse: WANTED})
    assert refusal(state, ANSWERED[seat], scenario) is None
    opened = reduce(state, ANSWERED[seat], scenario)
    assert opened.refusal is None
    paid = [each for each in opened.changes if each.why.key == "why.cost"]
    assert [(each.number, each.before, each.after) for each in paid] == [(purse, WANTED, 0)]


@pytest.mark.parametrize(("seat", "purse"), PAID)
def test_one_less_than_the_price_is_not(seat: Seat, purse: str) -> None:
    scenario = _priced(seat, purse)
    state = _holding(scenario, **{purse: WANTED - 1})
    refused = refusal(state, ANSWERED[seat], scenario)
    assert refused is not None
    assert refused.code == "purse"
    assert refused.why.args == {"number": purse, "has": WANTED - 1, "wants": WANTED}
    assert reduce(state, ANSWERED[seat], scenario).state is state


@pytest.mark.parametrize(("seat", "move"), MADE, ids=lambda each: getattr(each, "kind", each))
def test_every_purse_of_a_price_may_be_emptied_and_none_overdrawn(seat: Seat, move: Move) -> None:
    scenario = tiny.two_seats(seat)
    price = {number: amount for number, amount in price_of(move, scenario).items() if amount}
    assert price
    exact = {"authority": 30, **price} if isinstance(move, Undertake) else price
    assert refusal(_holding(scenario, **exact), move, scenario) is None
    for number, amount in price.items():
        short = _holding(scenario, **{**exact, number: amount - 1})
        refused = refusal(short, move, scenario)
        assert refused is not None
        assert (refused.code, refused.why.args["number"]) == ("purse", number)
