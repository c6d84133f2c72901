"""The desks of a scenario: whose they are, and what is said before the first turn."""

from collections.abc import Iterator

from game.content.briefs import briefs
from game.content.build.cards import calendar, comes
from game.content.build.scenario import played_turns
from game.content.findings import Finding, find
from game.content.library import Entry, Library
from game.content.schema.cards import Card
from game.content.schema.scenarios import Desk, Scenario

LEAST, MOST = 90, 130
"""Words of a prologue: one page at the largest size of text."""


def desks(library: Library) -> Iterator[tuple[Entry, Scenario, int, Desk]]:
    """Every desk, with its scenario and its place there."""
    for entry in library.entries("scenarios"):
        if isinstance(entry.entity, Scenario):
            for place, desk in enumerate(entry.entity.seats):
                yield entry, entry.entity, place, desk


def nobodys(library: Library) -> Iterator[Finding]:
    """E460: a prologue that belongs to nobody or rests on nothing."""
    for entry, _, place, desk in desks(library):
        lacks = [
            name for name, value in (("you", desk.you), ("sources", desk.sources)) if not value
        ]
        if desk.prologue is not None and lacks:
            here = ("seats", place, "prologue")
            yield find("E460", entry.spot(here), lacks=" and ".join(lacks), seat=desk.id)


def misjudged(library: Library) -> Iterator[Finding]:
    """W462: a prologue that is too short or does not fit on its page."""
    for entry, _, place, desk in desks(library):
        has = len((desk.prologue or "").split())
        if has and not LEAST <= has <= MOST:
            here = ("seats", place, "prologue")
            yield find("W462", entry.spot(here), has=has, least=LEAST, most=MOST)


def beside_oneself(library: Library) -> Iterator[Finding]:
    """E464: the person who sits at a desk speaks on one of its cards."""
    every, known = library.of("cards", Card), briefs(library)
    for entry, scenario, place, desk in desks(library):
        days = calendar(played_turns(library, scenario))
        for name, met in known.items():
            spoken = desk.you in met.speakers and met.seat == desk.id
            if spoken and comes(every[name], scenario, days):
                here = ("seats", place, "you")
                yield find("E464", entry.spot(here), person=str(desk.you), card=name)
