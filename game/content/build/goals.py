"""Measures, programmes and readings → rules' records."""

from game.content.library import Library
from game.content.schema.measures import Measure
from game.content.schema.programmes import Programme
from game.content.schema.readings import Reading
from game.rules import scenario as rules


def readings(library: Library) -> dict[str, rules.Reading]:
    """All readings; the first of the files is the one a new game proposes."""
    every = library.of("readings", Reading).values()
    return {each.id: rules.Reading(each.id, each.coefficients) for each in every}


def measures(library: Library, scenario: str) -> tuple[rules.Measure, ...]:
    """The measures of a scenario."""
    every = library.of("measures", Measure).values()
    return tuple(
        rules.Measure(
            id=each.id,
            quantity=each.quantity,
            recorded=each.recorded,
            low=each.low,
            high=each.high,
            unit=each.unit,
            confidence=each.confidence,
            span=each.span,
            scored=each.scored,
        )
        for each in every
        if each.scenario == scenario
    )


def programmes(library: Library, seat: str) -> dict[str, rules.Programme]:
    """The programmes that a seat can choose from."""
    every = library.of("programmes", Programme).values()
    return {each.id: programme(each) for each in every if each.seat == seat}


def programme(programme: Programme) -> rules.Programme:
    """A programme with its aims."""
    return rules.Programme(
        programme.id,
        tuple(
            rules.Aim(aim.id, aim.met, aim.shows, aim.target, aim.unit) for aim in programme.aims
        ),
    )
