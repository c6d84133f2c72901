"""Whose doing something was, and whether the other side hears of it."""

from collections.abc import Mapping

from game.rules.ids import Id, LocaleKey, OptionId, Seat, other_seat
from game.rules.power.forms import RULES
from game.rules.scenario import Scenario
from game.rules.state import Argument, Change, Entry, State
from game.rules.visibility.purses import counts

OFFICE_MOVES = ("fill", "transfer", "recall", "grant")
"""Lines of the chronicle that only the General Secretary can have caused."""

WRITTEN: Mapping[LocaleKey, Seat] = {rule.ENTRY[0]: rule.SEAT for rule in RULES.values()}
"""Lines of the chronicle that tell of a form, and whose form it is."""

UNHEARD = ("chronicle.grant", "chronicle.letter", "chronicle.lapse", "chronicle.visit")
"""What stays on a desk: favours; circulars, most of them secret; what was left undone; visits, of
which who took an offer says nothing. Who refused one tells of it (`chronicle.visit-refused`)."""


def seat_of(entry: Entry, scenario: Scenario) -> Seat | None:
    """The seat whose doing an entry is; None for what neither did, such as a vote."""
    kind = entry.key.removeprefix("chronicle.")
    if kind in OFFICE_MOVES:
        return "general-secretary"
    if entry.key in WRITTEN:
        return WRITTEN[entry.key]
    if kind == "action":
        action = scenario.actions.get(str(entry.args["action"]))
        return action.seat if action else None
    if "offer" in entry.args:
        offer = scenario.offers.get(str(entry.args["offer"]))
        return offer.seat if offer else None
    card = scenario.cards.get(str(entry.args.get("card", "")))
    return card.seat if card else None


def hears(entry: Entry, state: State, scenario: Scenario) -> bool:
    """Whether a seat reads an entry: its own, what concerns both, what the other did openly."""
    if state.over or seat_of(entry, scenario) != other_seat(scenario.seat):
        return True
    return entry.key not in UNHEARD and not _is_secret(entry.args, scenario)


def traces(change: Change, state: State, scenario: Scenario) -> bool:
    """Whether a seat reads a change: neither of the other's purses nor by its secret doings.

    What the other's visits do is not traced to them.
    """
    if state.over:
        return True
    if not counts(change.number, scenario):
        return False
    offer = scenario.offers.get(str(change.why.args.get("offer", "")))
    if offer is not None and offer.seat != scenario.seat:
        return False
    card, option = (str(change.why.args.get(each, "")) for each in ("card", "option"))
    return card not in scenario.cards or knows_answer(card, option, scenario)


def is_own(card: Id, scenario: Scenario) -> bool:
    """Whether a card is one of the seat's own. Raises KeyError for an unknown one."""
    return scenario.cards[card].seat == scenario.seat


def knows_answer(card: Id, option: OptionId, scenario: Scenario) -> bool:
    """Whether a seat knows how a card was answered while the game runs.

    Of the other's desk it knows what was answered openly; not what was left to itself there
    (there is no option then). Raises KeyError for an unknown card.
    """
    found = scenario.cards[card].option(option)
    return is_own(card, scenario) or (found is not None and not found.secret)


def _is_secret(args: Mapping[str, Argument], scenario: Scenario) -> bool:
    card = scenario.cards.get(str(args.get("card", "")))
    option = card.option(str(args.get("option", ""))) if card else None
    return option is not None and option.secret
