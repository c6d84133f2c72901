"""The trace of a step: which numbers moved, from what to what, and why."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from game.locale import Locale
from game.rules import visibility
from game.rules.archive import Archive
from game.rules.scenario import Scenario
from game.rules.state import Change, Entry, State
from game.viewmodel.names import figure, key_name, number_name, told, unit_of
from game.viewmodel.seen import seen_line

SINGLE = 3
"""Up to so many owners of one number are listed one by one; more are put in one line."""


@dataclass(frozen=True, slots=True)
class TraceLine:
    """A number that moved: name, before, after, and why."""

    name: str
    before: str
    after: str
    up: bool
    why: str


def trace(
    changes: Sequence[Change], state: State, scenario: Scenario, locale: Locale, archive: Archive
) -> tuple[TraceLine, ...]:
    """The lines of a step, in the order in which things happened; what was paid comes last.

    While the game runs, a figure of the other side moves without a number, and what the other did
    is called by what was seen of it.
    """
    groups: dict[tuple[str, str], list[Change]] = {}
    for change in sorted(joined(changes), key=lambda each: each.why.key == "why.cost"):
        number = change.number.partition("@")[0]
        groups.setdefault((number, _why(change, state, scenario, locale, archive)), []).append(
            change
        )
    lines: list[TraceLine] = []
    hidden = visibility.fogged(state, scenario)
    for (number, why), rows in groups.items():
        if number in hidden:
            lines += [_unmeasured(row, why, locale) for row in rows]
        elif len(rows) <= SINGLE:
            lines += [_line(row, why, scenario, locale) for row in rows]
        else:
            lines.append(_together(number, rows, why, scenario, locale))
    return tuple(lines)


def joined(changes: Iterable[Change]) -> list[Change]:
    """Changes of one number for one reason, put together; what came to nothing is left out."""
    found: dict[tuple[str, str], Change] = {}
    for change in changes:
        key = (change.number, f"{change.why.key} {sorted(change.why.args.items())}")
        known = found.get(key)
        before = change.before if known is None else known.before
        found[key] = Change(change.number, before, change.after, change.why)
    return [change for change in found.values() if change.by]


def _why(change: Change, state: State, scenario: Scenario, locale: Locale, archive: Archive) -> str:
    """Why a number moved; of what the other did, what was seen of it when it was done."""
    args = change.why.args
    card, option = (str(args.get(each, "")) for each in ("card", "option"))
    if state.over or card not in scenario.cards or visibility.is_own(card, scenario):
        return locale.text(change.why.key, **args)
    if not option:
        return locale.text("why.other-side.unseen")
    told = ((each.turn, each.args.get("card"), each.args.get("option")) for each in state.chronicle)
    turn = next((turn for turn, *what in told if what == [card, option]), state.turn)
    entry = Entry(turn, "chronicle.choice", {"card": card, "option": option})
    return locale.text("why.other-side", seen=seen_line(entry, scenario, locale, archive))


def _unmeasured(change: Change, why: str, locale: Locale) -> TraceLine:
    """A number that one sees move and cannot read."""
    way = "up" if change.by > 0 else "down"
    before, after = locale.text("ui.fog.unknown"), locale.text(f"ui.fog.{way}")
    return TraceLine(key_name(locale, change.number), before, after, change.by > 0, why)


def _line(change: Change, why: str, scenario: Scenario, locale: Locale) -> TraceLine:
    unit = unit_of(scenario, change.number)
    name = key_name(locale, change.number)
    before, after = figure(locale, unit, change.before), told(locale, unit, change.after)
    return TraceLine(name, before, after, change.by > 0, why)


def _together(
    number: str, rows: list[Change], why: str, scenario: Scenario, locale: Locale
) -> TraceLine:
    """Many owners in one line, with their means."""
    unit = unit_of(scenario, number)
    before = round(sum(row.before for row in rows) / len(rows))
    after = round(sum(row.after for row in rows) / len(rows))
    scope = scenario.numbers[number].scope
    what = number_name(locale, number)
    name = locale.text(f"ui.trace.together.{scope}", what=what, count=len(rows))
    return TraceLine(
        name, figure(locale, unit, before), told(locale, unit, after), after > before, why
    )
