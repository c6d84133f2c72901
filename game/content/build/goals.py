"""Measures, programmes and readings → rules' records."""

from collections.abc import Iterator
from dataclasses import replace

from game.content.build.cards import Calendar, inside, turns
from game.content.build.copy import copied
from game.content.build.own import shares
from game.content.library import Library
from game.content.programmes import programmes_of
from game.content.schema.endings import Ending
from game.content.schema.measures import Composed, Measure
from game.content.schema.readings import Reading
from game.content.schema.scenarios import Scenario
from game.rules import scenario as rules
from game.rules.judge import LEAST, MOST
from game.rules.quantity import Quantity


def readings(library: Library) -> dict[str, rules.Reading]:
    """All readings; the first of the files is the one a new game proposes."""
    every = library.of("readings", Reading).values()
    return {each.id: copied(each, rules.Reading) for each in every}


def measures(library: Library, scenario: str, calendar: Calendar) -> tuple[rules.Measure, ...]:
    """The measures by which a game of a scenario is scored."""
    return tuple(each for each in _read(library, scenario, calendar) if each.kind != "tested")


def tested(library: Library, scenario: str, calendar: Calendar) -> tuple[rules.Measure, ...]:
    """The measures by which the rules themselves are examined, as far as they can be read."""
    return tuple(each for each in _read(library, scenario, calendar) if each.kind == "tested")


def _read(library: Library, scenario: str, calendar: Calendar) -> Iterator[rules.Measure]:
    for each in library.of("measures", Measure).values():
        if scenario in each.scenarios and each.quantity is not None:
            whole = copied(
                each,
                rules.Measure,
                quantity="all",
                tied=each.tied is not None,
                turn=read_in(each.at, calendar),
                since=read_in(each.since, calendar),
                parts=(),
            )
            yield _made_of(each.quantity, whole, calendar)


def _made_of(
    figure: Quantity | Composed, whole: rules.Measure, calendar: Calendar
) -> rules.Measure:
    """A measure as its figure is read: a part has the days of the whole if it names none."""
    if isinstance(figure, Quantity):
        return replace(whole, quantity=figure)
    parts = tuple(
        _made_of(
            each.quantity,
            replace(
                whole,
                turn=read_in(each.at, calendar) if each.at else whole.turn,
                since=read_in(each.since, calendar) if each.since else whole.since,
                low=LEAST if each.at_least is None else each.at_least,
                high=MOST if each.at_most is None else each.at_most,
            ),
            calendar,
        )
        for each in figure.parts
    )
    return replace(whole, quantity=figure.kind, parts=parts)


def read_in(day: str | None, calendar: Calendar) -> int | None:
    """The turn at the end of which a measure is read; None for the end of the game."""
    if day is None or not inside(day, day, calendar):
        return None
    return turns(day, day, calendar)[1]


def endings(library: Library, scenario: Scenario) -> tuple[rules.Ending, ...]:
    """The endings that a scenario can have, in the order in which they are tried.

    Those of a greater `precedence` come first, then those of earlier files and packages; one that
    asks for nothing is tried last, whoever wrote it.
    """
    every = sorted(
        library.of("endings", Ending).values(),
        key=lambda each: (not each.clauses, -each.precedence),
    )
    return tuple(copied(each, rules.Ending) for each in every if shares(scenario, each.scenarios))


def programmes(library: Library, scenario: str) -> dict[str, rules.Programme]:
    """The programmes of both seats that fit a scenario, or that it is lent."""
    found = programmes_of(library, scenario).items()
    return {name: copied(each, rules.Programme) for name, each in found}
