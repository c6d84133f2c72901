"""The trace of a step: which numbers moved, from what to what, and why."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from game.locale import Locale
from game.rules.scenario import Scenario
from game.rules.state import Change
from game.viewmodel.names import figure, key_name, number_name, unit_of

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


def trace(changes: Sequence[Change], scenario: Scenario, locale: Locale) -> tuple[TraceLine, ...]:
    """The lines of a step, in the order in which things happened; what was paid comes last."""
    groups: dict[tuple[str, str], list[Change]] = {}
    for change in sorted(joined(changes), key=lambda each: each.why.key == "why.cost"):
        number = change.number.partition("@")[0]
        groups.setdefault((number, locale.text(change.why.key, **change.why.args)), []).append(
            change
        )
    lines: list[TraceLine] = []
    for (number, why), rows in groups.items():
        if len(rows) <= SINGLE:
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


def _line(change: Change, why: str, scenario: Scenario, locale: Locale) -> TraceLine:
    unit = unit_of(scenario, change.number)
    name = key_name(locale, change.number)
    before, after = figure(locale, unit, change.before), figure(locale, unit, change.after)
    return TraceLine(name, before, after, change.by > 0, why)


def _together(
    number: str, rows: list[Change], why: str, scenario: Scenario, locale: Locale
) -> TraceLine:
    """Many owners in one line, with their means."""
    unit = unit_of(scenario, number)
    before = round(sum(row.before for row in rows) / len(rows))
    after = round(sum(row.after for row in rows) / len(rows))
    name = locale.text("ui.trace.together", what=number_name(locale, number), count=len(rows))
    return TraceLine(
        name, figure(locale, unit, before), figure(locale, unit, after), after > before, why
    )
