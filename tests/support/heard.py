"""What is said on a page, written down: when it opens, and at every stop of Tab through it."""

from collections.abc import Mapping

from game.window import focus
from game.window.events import Cycle
from game.window.narration import heard, news
from tests.support.catalogue import catalogue
from tests.support.pictures import opened

MOST = 40
"""Stops that are written down; long lists go on alike."""


_SOONEST = ("tutorial", "the-discussion")
"""Games of which a page is taken if they have one: the shortest, and the fullest."""


def pages() -> Mapping[str, str]:
    """One picture of every page outside a game, and of every page of each seat, by a file name."""
    found: dict[str, tuple[tuple[int, int, int], str]] = {}
    for number, (name, picture) in enumerate(catalogue().items()):
        if picture.screen.startswith("gallery-") or name.startswith("looks/"):
            continue
        moment = picture.moment
        if moment is not None and name.startswith("outside/"):
            continue
        scenario = moment.scenario if moment is not None else ""
        rank = _SOONEST.index(scenario) if scenario in _SOONEST else len(_SOONEST)
        turn = moment.turn if moment is not None else 0
        file = f"{moment.seat if moment is not None else 'outside'}/{picture.screen}"
        candidate = (rank, turn, number), name
        found[file] = min(found.get(file, candidate), candidate)
    return {file: name for file, (_, name) in sorted(found.items())}


def transcript(name: str) -> str:
    """A page of the catalogue as somebody hears it who walks through it with Tab."""
    with opened(catalogue()[name]) as shown:
        view = shown.view
        now = heard(view)
        lines = [news(None, now)]
        stops = len(focus.order(view.scope))
        for _ in range(min(stops, MOST)):
            view.dispatch([Cycle(1)])
            before, now = now, heard(view)
            lines.append(f"- {news(before, now)}")
        if stops > MOST:
            lines.append(f"(and {stops - MOST} more)")
    return "\n".join([f"# {name}", *lines, ""])
