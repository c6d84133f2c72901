"""Reading one figure off a state."""

from game.rules.ids import at
from game.rules.quantity import Quantity
from game.rules.scenario import Scenario
from game.rules.state import State
from game.rules.tally import ABSTAIN, tally


def total(state: State, scenario: Scenario, number: str) -> int:
    """A number of the centre, one owner's (`number@owner`), or the sum over all its owners."""
    if number in state.ledger:
        return state.ledger[number]
    scope = scenario.numbers[number].scope
    return sum(state.ledger[at(number, owner)] for owner in scenario.owners(scope))


def figure(  # noqa: C901, PLR0911, PLR0912 one line a kind of quantity
    quantity: Quantity, state: State, scenario: Scenario
) -> int:
    """The figure of a state that a measure or an aim asks for. See `Quantity` for the kinds."""
    of, over = quantity.of, quantity.over
    match quantity.kind:
        case "number" | "sum":
            return sum(total(state, scenario, each) for each in of)
        case "share":
            whole = sum(total(state, scenario, each) for each in over)
            return sum(total(state, scenario, each) for each in of) * 1000 // whole if whole else 0
        case "rate":
            months = sum(turn.closes_month for turn in scenario.turns[: len(state.series)])
            return sum(total(state, scenario, each) for each in of) * 12 // months if months else 0
        case "count":
            return sum(
                state.ledger[f"{of[0]}@{each}"] >= quantity.floor for each in scenario.organisations
            )
        case "vote":
            result = state.votes.get(of[0])
            if result is None:
                return 0
            vote = scenario.votes[of[0]]
            return tally(result, vote)[(*vote.options, ABSTAIN).index(of[1])]
        case "won":
            result = state.votes.get(of[0])
            return int(result is not None and result.winner == of[1])
        case "letters":
            return sum(letter.text.subject in of or not of for letter in state.letters)
        case "flag":
            return int(of[0] in state.flags)
        case "held":
            holding = state.holdings.get(of[0])
            return int(holding is not None and holding.holder == of[1])
        case "assembly":
            rows = state.returns.get(of[0], {})
            names = of[2:] or tuple(rows)
            return sum(int(getattr(rows[each], of[1])) for each in names if each in rows)
        case "carried":
            last = state.returns.get(of[0], {})
            return sum(row.guberniya >= quantity.floor for row in last.values())
        case "halved":
            return _halved(state, of[0], of[1:], quantity.floor)
        case "conference":
            sent = state.returns.get(of[0], {}).values()
            return int(any(row.guberniyas.get(of[1], -1) >= quantity.floor for row in sent))
        case "secret":
            return _unseen(state, of[0])
        case "served":
            return sum(total(state, scenario, each) for each in (*of, *over))
        case "strata":
            return _strata(of, state, scenario)


def gone_before(quantity: Quantity, state: State, scenario: Scenario) -> int:
    """What a measure that counts since a day leaves out, read on that day."""
    if quantity.kind == "served":
        return sum(total(state, scenario, each) for each in quantity.of)
    return figure(quantity, state, scenario)


def _halved(state: State, assembly: str, but: tuple[str, ...], floor: int) -> int:
    """In how many places a guberniya conference had half of what its districts had, or less."""
    sent = state.returns.get(assembly, {})
    return sum(
        returns.district >= floor and returns.guberniya * 2 <= returns.district
        for place, returns in sent.items()
        if place not in but
    )


def _unseen(state: State, assembly: str) -> int:
    """How many delegates (per mille) would not vote for the office where nobody sees it."""
    rows = state.returns.get(assembly, {}).values()
    whole = sum(row.delegates for row in rows)
    kept = sum(1000 * row.against + (row.delegates - row.against) * row.wavering for row in rows)
    return kept // whole if whole else 0


def _strata(kinds: tuple[str, ...], state: State, scenario: Scenario) -> int:
    """The share of members in cells of these kinds, weighed by the members of the places."""
    members = {each: state.ledger[at("members", each)] for each in scenario.organisations}
    whole = sum(members.values())
    inside = sum(
        members[each.id] * sum(share for kind, share in each.strata.items() if kind in kinds)
        for each in scenario.organisations.values()
    )
    return inside // whole if whole else 0
