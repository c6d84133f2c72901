"""Who did what, in the words of the chronicle, as far as the seat at the desk hears of it."""

from collections.abc import Iterable
from dataclasses import dataclass

from game.locale import Locale
from game.rules import visibility
from game.rules.ids import other_seat
from game.rules.scenario import Scenario
from game.rules.state import Entry, State


@dataclass(frozen=True, slots=True)
class EntryLines:
    """Lines of a chronicle: one's own and what concerns both, and the other side's."""

    own: tuple[str, ...]
    other: tuple[str, ...]


def entry_lines(
    entries: Iterable[Entry], state: State, scenario: Scenario, locale: Locale
) -> EntryLines:
    """What can be told of some entries, side by side."""
    heard = [each for each in entries if visibility.hears(each, state, scenario)]
    theirs = [visibility.seat_of(each, scenario) == other_seat(scenario.seat) for each in heard]
    return EntryLines(
        tuple(
            entry_line(each, locale) for each, other in zip(heard, theirs, strict=True) if not other
        ),
        tuple(entry_line(each, locale) for each, other in zip(heard, theirs, strict=True) if other),
    )


def entry_line(entry: Entry, locale: Locale) -> str:
    """An entry in words."""
    plain = entry.key == "chronicle.action" and not entry.args["target"]
    return locale.text(f"{entry.key}.centre" if plain else entry.key, **entry.args)
