"""Dates: do they exist, and in the right order?"""

import re
from calendar import monthrange
from collections.abc import Iterator

from game.content.findings import Finding, find
from game.content.library import Entry, Library
from game.content.schema.base import Dated
from game.content.schema.bodies import Body
from game.content.schema.cards import Card
from game.content.schema.gazette import News
from game.content.schema.measures import Measure, Part
from game.content.schema.people import Person
from game.content.schema.scenarios import Scenario
from game.content.schema.votes import Vote
from game.content.traversal import Path, marked, models, written
from game.rules.conditions import Month

MONTHS = range(1, 13)
_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?", re.ASCII)


def impossible_dates(library: Library) -> Iterator[Finding]:
    """E401: a date that no calendar has."""
    for entry in library.entries():
        for model, path in entry.models:
            for name in marked(type(model), Dated):
                value = getattr(model, name)
                if isinstance(value, str) and not exists(value):
                    here = (*path, written(model, name))
                    context = entry.describe(here)
                    yield find("E401", entry.spot(here), date=value, context=context)


def impossible_months(library: Library) -> Iterator[Finding]:
    """E401: the same in a condition, where the form of a date is not checked before."""
    for entry in library.entries():
        for record, path in entry.records:
            if isinstance(record, Month):
                for name in ("first", "last"):
                    value = getattr(record, name)
                    if value is not None and not exists(value):
                        here = (*path, name)
                        context = entry.describe(here)
                        yield find("E401", entry.spot(here), date=value, context=context)


def exists(iso: str) -> bool:
    """Whether a calendar has a year, month or day.

    >>> exists("1922-02-28"), exists("1922-02-29"), exists("1922-13"), exists("June 1922")
    (True, False, False, False)
    """
    if not _DATE.fullmatch(iso):
        return False
    year, *rest = (int(part) for part in iso.split("-"))
    if rest and rest[0] not in MONTHS:
        return False
    return len(rest) < 2 or 1 <= rest[1] <= monthrange(year, rest[0])[1]  # noqa: PLR2004 a day


def reversed_spans(library: Library) -> Iterator[Finding]:
    """E402: an end before its beginning."""
    for entry in library.entries():
        for first, last, path in _spans(entry):
            if first[: len(last)] > last[: len(first)]:
                context = entry.describe(path)
                yield find("E402", entry.spot(path), first=first, last=last, context=context)


def _spans(entry: Entry) -> Iterator[tuple[str, str, Path]]:
    entity = entry.entity
    if isinstance(entity, Card | News):
        yield entity.window.first, entity.window.last, ("window", "last")
    if isinstance(entity, Person) and entity.born and entity.died:
        yield entity.born, entity.died, ("died",)
    if isinstance(entity, Person) and entity.born:
        for index, fact in enumerate(entity.record):
            if fact.date:
                yield entity.born, fact.date, ("record", index, "date")
    if isinstance(entity, Scenario):
        yield from _of_turns(entity)
    if isinstance(entity, Body):
        for index, term in enumerate(entity.terms[1:], 1):
            yield entity.terms[index - 1].since, term.since, ("terms", index, "from")
    if isinstance(entity, Measure):
        yield from _of_measure(entity)


def _of_measure(measure: Measure) -> Iterator[tuple[str, str, Path]]:
    """A part has the days of the measure where it names none."""
    for model, path in models(measure):
        if isinstance(model, Measure | Part):
            first, last = model.since or measure.since, model.at or measure.at
            if first and last and (model.since or model.at):
                yield first, last, (*path, "at" if model.at else "since")


def _of_turns(scenario: Scenario) -> Iterator[tuple[str, str, Path]]:
    for index, turn in enumerate(scenario.turns):
        if index:
            yield scenario.turns[index - 1].month, turn.month, ("turns", index, "month")
        first, last = f"{turn.month}-{turn.first:02}", f"{turn.month}-{turn.last:02}"
        yield first, last, ("turns", index, "last")


def posthumous(library: Library) -> Iterator[Finding]:
    """W423: a line of somebody’s record is of a time when he was dead."""
    for entry in library.entries("people"):
        person = entry.entity
        if not isinstance(person, Person) or not (died := _death(person)):
            continue
        for index, fact in enumerate(person.record):
            if fact.date and is_after(fact.date, died):
                path = ("record", index, "date")
                context = entry.describe(path)
                also = entry.spot(["died"])
                yield find(
                    "W423",
                    entry.spot(path),
                    date=fact.date,
                    died=died,
                    also=also,
                    context=context,
                )


def speaking_dead(library: Library) -> Iterator[Finding]:
    """W425: somebody speaks on a card that comes only when he is dead."""
    people = library.of("people", Person)
    for entry in library.entries("cards"):
        if not isinstance(entry.entity, Card):
            continue
        first = entry.entity.window.first
        for name, path in _speaking(entry.entity):
            died = _death(people[name]) if name in people else None
            if died and is_after(first, died):
                context = entry.describe(path)
                yield find(
                    "W425", entry.spot(path), person=name, date=first, died=died, context=context
                )


def _death(person: Person) -> str | None:
    """When somebody died; None if it is not said, or cannot be so (that is told by itself)."""
    is_sound = not person.born or not person.died or not is_after(person.born, person.died)
    return person.died if is_sound else None


def _speaking(card: Card) -> Iterator[tuple[str, Path]]:
    """Who speaks on a card, or answers on it."""
    for index, name in enumerate(card.speakers):
        yield name, ("speakers", index)
    for index, option in enumerate(card.options):
        for number, answer in enumerate(option.answers):
            yield answer.person, ("options", index, "answers", number, "person")


def is_after(date: str, other: str) -> bool:
    """Whether a date is certainly later; a month is not later than a day of it.

    >>> is_after("1922-11", "1922-10-30"), is_after("1922-10", "1922-10-30")
    (True, False)
    """
    return date[: len(other)] > other[: len(date)]


def dates_outside(library: Library) -> Iterator[Finding]:
    """E420: a date outside the months it belongs to."""
    for entry in library.entries():
        for date, first, last, path in _inside(entry):
            within = (
                first[: len(date)] <= date[: len(first)] and date[: len(last)] <= last[: len(date)]
            )
            if first <= last and not within:
                context = entry.describe(path)
                spot = entry.spot(path)
                yield find("E420", spot, date=date, first=first, last=last, context=context)


def _inside(entry: Entry) -> Iterator[tuple[str, str, str, Path]]:
    entity = entry.entity
    if isinstance(entity, Card):
        yield entity.date, entity.window.first, entity.window.last, ("date",)
    if isinstance(entity, Vote):
        yield entity.date, entity.turn, entity.turn, ("date",)
