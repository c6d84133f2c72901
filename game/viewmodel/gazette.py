"""The front page that comes after a turn: what the paper prints of it, and where each is from."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from game.rules.archive import NewsNote, NewsPlace
from game.rules.ids import NewsId
from game.rules.judge import met
from game.rules.scenario import Turn
from game.viewmodel.context import ViewContext
from game.viewmodel.shared import Grounds, cited

ROOM: Mapping[NewsPlace, int] = {"lead": 1, "item": 2, "short": 1}
"""So much of each stands on a page."""


@dataclass(frozen=True, slots=True)
class StoryView:
    """A piece of news as it is printed."""

    id: NewsId
    head: str
    text: str


@dataclass(frozen=True, slots=True)
class CutView:
    """The flat picture of a page, by its name, and what stands under it."""

    picture: str
    caption: str


@dataclass(frozen=True, slots=True)
class FrontPageView:
    """A front page. Without any news it has only its head."""

    date: str
    lead: StoryView | None
    items: tuple[StoryView, ...]
    shorts: tuple[StoryView, ...]
    cut: CutView | None

    @property
    def stories(self) -> tuple[StoryView, ...]:
        """All of it, in the order of the page."""
        return (*((self.lead,) if self.lead else ()), *self.items, *self.shorts)


def front_page(context: ViewContext) -> FrontPageView:
    """The page of the turn that was closed last."""
    closed = context.scenario.turns[max(0, len(context.state.series) - 1)]
    printed = {place: tuple(_printed(context, closed, place)) for place in ROOM}
    every = [each for place in ROOM for each in printed[place]]
    told = {each.id: _story(context, each) for each in every}
    pictured = next((each for each in every if each.cut), None)
    return FrontPageView(
        date=context.locale.turn(closed),
        lead=next((told[each.id] for each in printed["lead"]), None),
        items=tuple(told[each.id] for each in printed["item"]),
        shorts=tuple(told[each.id] for each in printed["short"]),
        cut=_cut(context, pictured) if pictured else None,
    )


def story_grounds(context: ViewContext, news: NewsId) -> Grounds | None:
    """What a piece of news rests on; None for one that the archive does not have."""
    note = context.archive.news.get(news)
    if note is None:
        return None
    say = context.locale.text
    return Grounds(
        confidence=say(f"ui.confidence.{note.confidence}"),
        meaning=say(f"ui.confidence.{note.confidence}.meaning"),
        dispute=context.locale.plain(f"news.{news}.dispute") or "",
        sources=cited(context.archive, note.citations),
    )


def _printed(context: ViewContext, closed: Turn, place: NewsPlace) -> Iterator[NewsNote]:
    """What has room, the weightiest first; of equals the one that stands first in the files."""
    begins, ends = (f"{closed.month}-{day:02}" for day in (closed.first, closed.last))
    could = [
        each
        for each in context.archive.news.values()
        if each.place == place
        and context.scenario.id in (each.scenarios or (context.scenario.id,))
        and each.first <= ends
        and begins <= each.last
        and (each.when is None or met(each.when, context.state, context.scenario))
    ]
    yield from sorted(could, key=lambda each: -each.weight)[: ROOM[place]]


def _story(context: ViewContext, note: NewsNote) -> StoryView:
    stem = f"news.{note.id}"
    return StoryView(
        note.id, context.locale.text(f"{stem}.head"), context.locale.text(f"{stem}.text")
    )


def _cut(context: ViewContext, note: NewsNote) -> CutView:
    return CutView(note.cut, context.locale.text(f"news.{note.id}.cut.caption"))
