"""The front page: has every turn one, and can everything be printed?"""

from collections.abc import Iterator, Mapping

from game.content.build.cards import Calendar, calendar, inside
from game.content.build.scenario import played, played_turns
from game.content.findings import Finding, find
from game.content.library import Entry, Library
from game.content.schema.gazette import News
from game.content.schema.scenarios import Scenario
from game.rules.archive import NewsPlace

ROOM: Mapping[NewsPlace, int] = {"lead": 1, "item": 2, "short": 1}
"""So much of each stands on a page."""


def thin_pages(library: Library) -> Iterator[Finding]:
    """W372: a turn whose front page has no lead, or too little below it, whatever is played.

    A package without any news says nothing of the paper.
    """
    every = _always(library)
    for entry in library.entries("scenarios") if any(_news(library)) else ():
        if not isinstance(entry.entity, Scenario):
            continue
        days = calendar(played_turns(library, entry.entity))
        for number, (begins, ends) in enumerate(days, 1):
            for place, least in ROOM.items():
                has = sum(
                    each.place == place and number in _turns(each, entry.entity.id, days)
                    for each in every
                )
                if has < least:
                    yield find(
                        "W372",
                        entry.spot(["id"]),
                        scenario=entry.entity.id,
                        days=f"{begins} to {ends}",
                        place=place,
                        has=has,
                        least=least,
                        context=entry.describe(()),
                    )


def unprinted(library: Library) -> Iterator[Finding]:
    """E371: news that no turn can print: none plays its days, or others always take its place."""
    days_of = [(each.id, days) for each, days in played(library)]
    every = _always(library)
    for entry, news in _news(library):
        turns = [(name, days, n) for name, days in days_of for n in _turns(news, name, days)]
        reason = ""
        if not turns and days_of:
            reason = f"no scenario plays {news.window.first} to {news.window.last}"
        elif turns and all(_crowded_out(news, every, *each) for each in turns):
            reason = "what always stands in its place has more weight, or comes before it"
        if reason:
            yield find("E371", entry.spot(["id"]), reason=reason, context=entry.describe(()))


def _crowded_out(news: News, every: list[News], scenario: str, days: Calendar, turn: int) -> bool:
    """Whether a page is full of what is printed whatever happens."""
    order = {each.id: index for index, each in enumerate(every)}
    own = order.get(news.id)
    before = [
        each
        for each in every
        if each.place == news.place
        and each.id != news.id
        and turn in _turns(each, scenario, days)
        and (
            each.weight > news.weight
            or (each.weight == news.weight and own is not None and order[each.id] < own)
        )
    ]
    return len(before) >= ROOM[news.place]


def _turns(news: News, scenario: str, days: Calendar) -> list[int]:
    if news.scenarios and scenario not in news.scenarios:
        return []
    return inside(news.window.first, news.window.last, days)


def _always(library: Library) -> list[News]:
    """What is printed whatever is played."""
    return [each for _, each in _news(library) if each.when is None]


def _news(library: Library) -> Iterator[tuple[Entry, News]]:
    for entry in library.entries("gazette"):
        if isinstance(entry.entity, News):
            yield entry, entry.entity
