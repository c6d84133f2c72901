"""The title: what can be begun or gone on with, and how the content stands."""

from collections.abc import Callable
from dataclasses import dataclass

from game.rules.archive import Pack
from game.viewmodel.shared import Line

Say = Callable[..., str]

ENTRIES = ("new-game", "archive", "settings", "load", "quit")


@dataclass(frozen=True, slots=True)
class TitleView:
    """The title. Without content there is no menu yet, or only what works without it."""

    motto: str
    entries: tuple[Line, ...]
    status: str
    problem: str


def title(
    say: Say,
    pack: Pack | None,
    problem: str | None,
    *,
    last: str = "",
    month: str = "",
    browser: bool = False,
    lessons: bool = False,
    packages: bool = False,
) -> TitleView:
    """The title. `last` is the game that can be gone on with and `month` where it stands.

    `browser` is whether it can be gone on with in one, `lessons` whether a class can be held,
    `packages` whether any can be put in.
    """
    entries = [Line(each, say(f"ui.title.{each}")) for each in _open(pack, problem)]
    if last and pack is not None:
        shown = say("ui.title.continue", month=month)
        entries.insert(0, Line("continue", shown))
    if packages and pack is not None:
        entries.insert(-1, Line("packages", say("ui.title.packages")))
    if lessons and pack is not None:
        entries.insert(-1, Line("class", say("ui.title.class")))
    if browser and pack is not None:
        entries.insert(-1, Line("browser", say("ui.title.browser")))
    return TitleView(
        motto=say("ui.title.motto") if pack is not None else "",
        entries=tuple(entries),
        status=_status(say, pack),
        problem=problem or "",
    )


def _open(pack: Pack | None, problem: str | None) -> tuple[str, ...]:
    """While content is read there is nothing to choose; if it cannot be, one can still leave."""
    if pack is not None:
        return ENTRIES
    return ("settings", "quit") if problem else ()


def _status(say: Say, pack: Pack | None) -> str:
    if pack is None:
        return ""
    cards = len({card for each in pack.scenarios.values() for card in each.cards})
    return say("ui.title.status", title=pack.title, version=pack.version, count=cards)
