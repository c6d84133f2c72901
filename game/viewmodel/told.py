"""Who did what a chronicle tells, and what of it the seat on this side of the table can know."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from game.locale import Locale
from game.rules.ids import Seat
from game.rules.scenario import Option, Scenario
from game.rules.state import Argument, Change, Entry, State
from game.viewmodel.seats import PURSES, other

OFFICE_ACTS = ("fill", "transfer", "recall", "grant", "letter")
UNHEARD = ("chronicle.grant", "chronicle.letter")
"""Acts of the office that nobody else reads of: favours, and circulars, most of them secret."""


@dataclass(frozen=True, slots=True)
class Told:
    """Lines of a chronicle: one's own and what concerns both, and the other side's."""

    own: tuple[str, ...]
    other: tuple[str, ...]


def told(entries: Iterable[Entry], state: State, scenario: Scenario, locale: Locale) -> Told:
    """What can be told of some entries; when a game is over, all of it."""
    own, theirs = [], []
    for entry in entries:
        if seat_of(entry, scenario) != other(scenario.seat):
            own.append(line(entry, locale))
        elif state.over or is_heard(entry, scenario):
            theirs.append(line(entry, locale))
    return Told(tuple(own), tuple(theirs))


def line(entry: Entry, locale: Locale) -> str:
    """An entry in words."""
    plain = entry.key == "chronicle.action" and not entry.args["target"]
    return locale.text(f"{entry.key}.centre" if plain else entry.key, **entry.args)


def seat_of(entry: Entry, scenario: Scenario) -> Seat | None:
    """The seat whose doing an entry is; None for what neither did, such as a vote."""
    kind = entry.key.removeprefix("chronicle.")
    if kind in OFFICE_ACTS:
        return "general-secretary"
    if kind == "paper":
        return "opposition"
    if kind == "action":
        action = scenario.actions.get(str(entry.args["action"]))
        return action.seat if action else None
    card = scenario.cards.get(str(entry.args.get("card", "")))
    return card.seat if card else None


def is_heard(entry: Entry, scenario: Scenario) -> bool:
    """Whether the other side's doing is known: not what is kept quiet, nor what it left undone."""
    if entry.key in UNHEARD or entry.key == "chronicle.lapse":
        return False
    option = _option(entry.args, scenario)
    return option is None or not option.quiet


def shown(changes: Iterable[Change], state: State, scenario: Scenario) -> list[Change]:
    """The changes that a seat can trace: neither the other's purses nor its quiet doings."""
    return [each for each in changes if state.over or not _is_hidden(each, scenario)]


def _is_hidden(change: Change, scenario: Scenario) -> bool:
    across = other(scenario.seat)
    if change.number in PURSES[across]:
        return True
    card = scenario.cards.get(str(change.why.args.get("card", "")))
    if card is None or card.seat != across:
        return False
    option = _option(change.why.args, scenario)
    return option is None or option.quiet  # without an option: left to itself on their desk


def _option(args: Mapping[str, Argument], scenario: Scenario) -> Option | None:
    card = scenario.cards.get(str(args.get("card", "")))
    return card.option(str(args.get("option", ""))) if card else None
