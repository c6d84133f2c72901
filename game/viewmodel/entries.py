"""Who did what, in the words of the chronicle, as far as the seat at the desk hears of it."""

from collections.abc import Iterable
from dataclasses import dataclass

from game.locale import Locale
from game.rules import visibility
from game.rules.archive import Archive
from game.rules.ids import other_seat
from game.rules.scenario import Scenario
from game.rules.state import Entry, State
from game.viewmodel.seen import seen_line


@dataclass(frozen=True, slots=True)
class EntryLines:
    """Lines of a chronicle: one's own and what concerns both, and the other side's."""

    own: tuple[str, ...]
    other: tuple[str, ...]


def entry_lines(
    entries: Iterable[Entry], state: State, scenario: Scenario, locale: Locale, archive: Archive
) -> EntryLines:
    """What can be told of some entries; of the other side's, while it plays, what is seen."""
    heard = [each for each in entries if visibility.hears(each, state, scenario)]
    other = other_seat(scenario.seat)
    theirs = [each for each in heard if visibility.seat_of(each, scenario) == other]
    own = [each for each in heard if each not in theirs]
    if state.over:
        told = [entry_line(each, locale, archive) for each in theirs]
    else:
        told = [seen_line(each, scenario, locale, archive) for each in theirs]
    return EntryLines(
        tuple(entry_line(each, locale, archive) for each in own),
        tuple(dict.fromkeys(line for line in told if line)),
    )


def entry_line(entry: Entry, locale: Locale, archive: Archive) -> str:
    """An entry in words; a vote with its own date, for its turn is that of later matters too."""
    if entry.key == "chronicle.action" and not entry.args["target"]:
        return locale.text(f"{entry.key}.centre", **entry.args)
    if entry.key == "chronicle.vote" and (note := archive.votes.get(str(entry.args["vote"]))):
        return locale.text(f"{entry.key}.dated", day=locale.date(note.date), **entry.args)
    return locale.text(entry.key, **entry.args)
