"""Reading one figure off a state."""

from collections.abc import Callable, Mapping, Sequence

from game.rules import returned
from game.rules.ids import OPPOSITION, NumberId, at
from game.rules.quantity import Composition, Quantity
from game.rules.scenario import Scenario
from game.rules.state import State
from game.rules.tally import ABSTAIN, tally

WHOLE = 1_000


def figure(quantity: Quantity, state: State, scenario: Scenario) -> int:
    """The figure of a state that a measure or an aim asks for. See `Quantity` for the kinds."""
    return _READ[quantity.kind](quantity, state, scenario)


def figure_since(
    quantity: Quantity, state: State, scenario: Scenario, since: int, before: int
) -> int:
    """The figure counted since the end of a turn, where `gone_before` gave so much."""
    if quantity.kind == "rate":
        return _a_year(_sum(quantity, state, scenario) - before, since, state, scenario)
    return figure(quantity, state, scenario) - before


def gone_before(quantity: Quantity, state: State, scenario: Scenario) -> int:
    """What a measure that counts since a day leaves out, read on that day."""
    if quantity.kind in ("rate", "served"):
        return _sum(quantity, state, scenario)
    return figure(quantity, state, scenario)


def composed(kind: Composition, parts: Sequence[int]) -> int:
    """What two or more figures make together; of `all` each says whether it is so (1 or 0).

    >>> composed("ratio", (1, 1, 3))
    250
    """
    first, *others = parts
    match kind:
        case "difference":
            return first - sum(others)
        case "ratio":
            return _share(first, sum(others))
        case "all":
            return int(all(parts))


def total(state: State, scenario: Scenario, number: str) -> int:
    """A number of the centre, one owner's (`number@owner`), or the sum over all its owners."""
    if number in state.ledger:
        return state.ledger[number]
    scope = scenario.numbers[number].scope
    return sum(state.ledger[at(number, owner)] for owner in scenario.owners(scope))


def _share(part: int, whole: int) -> int:
    return part * WHOLE // whole if whole else 0


def _total(state: State, scenario: Scenario, numbers: Sequence[NumberId]) -> int:
    return sum(total(state, scenario, each) for each in numbers)


def _a_year(counted: int, since: int, state: State, scenario: Scenario) -> int:
    """What was counted in the turns after one, scaled to a year."""
    months = sum(turn.closes_month for turn in scenario.turns[since : len(state.series)])
    return counted * 12 // months if months else 0


# --- the kinds ------------------------------------------------------------------------------


def _sum(quantity: Quantity, state: State, scenario: Scenario) -> int:
    return _total(state, scenario, quantity.of)


def _over(quantity: Quantity, state: State, scenario: Scenario) -> int:
    whole = _total(state, scenario, quantity.over)
    return _share(_total(state, scenario, quantity.of), whole)


def _rate(quantity: Quantity, state: State, scenario: Scenario) -> int:
    return _a_year(_sum(quantity, state, scenario), 0, state, scenario)


def _count(quantity: Quantity, state: State, scenario: Scenario) -> int:
    keys = (at(quantity.of[0], each) for each in scenario.organisations)
    return sum(state.ledger[each] >= quantity.floor for each in keys)


def _vote(quantity: Quantity, state: State, scenario: Scenario) -> int:
    name, ballot = quantity.of
    result = state.votes.get(name)
    if result is None:
        return 0
    vote = scenario.votes[name]
    return tally(result, vote)[(*vote.options, ABSTAIN).index(ballot)]


def _won(quantity: Quantity, state: State, _: Scenario) -> int:
    name, option = quantity.of
    result = state.votes.get(name)
    return int(result is not None and result.winner == option)


def _letters(quantity: Quantity, state: State, _: Scenario) -> int:
    wanted = quantity.of
    return sum(letter.text.subject in wanted or not wanted for letter in state.letters)


def _flag(quantity: Quantity, state: State, _: Scenario) -> int:
    return int(quantity.of[0] in state.flags)


def _held(quantity: Quantity, state: State, _: Scenario) -> int:
    post, person = quantity.of
    holding = state.holdings.get(post)
    return int(holding is not None and holding.holder == person)


def _served(quantity: Quantity, state: State, scenario: Scenario) -> int:
    return _total(state, scenario, (*quantity.of, *quantity.over))


def _strata(quantity: Quantity, state: State, scenario: Scenario) -> int:
    """The share of members in cells of these kinds, weighed by the members of the places."""
    shares = {
        each.id: sum(share for kind, share in each.strata.items() if kind in quantity.of)
        for each in scenario.organisations.values()
    }
    return _mean(shares, state)


def _weighed(quantity: Quantity, state: State, scenario: Scenario) -> int:
    number = quantity.of[0]
    return _mean({each: state.ledger[at(number, each)] for each in scenario.organisations}, state)


def _mean(of: Mapping[str, int], state: State) -> int:
    """The mean over organisations, weighed by their members."""
    members = {each: state.ledger[at("members", each)] for each in of}
    whole = sum(members.values())
    return sum(members[each] * value for each, value in of.items()) // whole if whole else 0


def _taken_up(_: Quantity, state: State, scenario: Scenario) -> int:
    """How many of the recorded papers were given out in their turns and taken up."""
    recorded = [(each.turn, each.move) for each in scenario.recorded if each.seat == OPPOSITION]
    return sum(each.taken_up and (each.turn, each.text) in recorded for each in state.papers)


_READ: Mapping[str, Callable[[Quantity, State, Scenario], int]] = {
    "number": _sum,
    "sum": _sum,
    "share": _over,
    "rate": _rate,
    "count": _count,
    "vote": _vote,
    "won": _won,
    "letters": _letters,
    "flag": _flag,
    "held": _held,
    "assembly": returned.column,
    "carried": returned.carried,
    "halved": returned.halved,
    "conference": returned.conference,
    "secret": returned.unseen,
    "served": _served,
    "strata": _strata,
    "weighed": _weighed,
    "rank": returned.rank,
    "districts": returned.districts,
    "place": returned.place,
    "taken-up": _taken_up,
}
"""How each kind is read."""
