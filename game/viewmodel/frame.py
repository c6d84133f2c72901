"""The frame of all pages of a running game: the bar at the top and the strip at the left."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.locale import Locale
from game.rules.legal import refusal
from game.rules.moves import EndTurn
from game.rules.scenario import Scenario
from game.rules.state import State

PAGES = ("desk", "map", "bodies", "posts", "privileges", "circulars", "reports", "archive")
"""The pages of the strip, in order."""

CONGRESS = "1923-04"
"""The XII Congress opened on 17 April 1923."""


@dataclass(frozen=True, slots=True)
class GaugeView:
    """A figure of the top bar; `dots` gives (left, of) for a purse that is shown as dots."""

    id: str
    value: str
    caption: str
    tip: str
    dots: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class PageView:
    """A page of the strip and how much waits there."""

    id: str
    name: str
    badge: int


@dataclass(frozen=True, slots=True)
class FrameView:
    """What surrounds every page."""

    date: str
    under: str
    gauges: tuple[GaugeView, ...]
    pages: tuple[PageView, ...]
    waits: bool
    saved: str


def frame(state: State, scenario: Scenario, locale: Locale, saved: str = "") -> FrameView:
    """The frame of a state. `saved` is a line on what could not be saved, if anything."""
    turn = scenario.turns[state.turn - 1]
    name = locale.text(f"scenario.{scenario.id}.name")
    under = locale.text("ui.frame.turn", turn=state.turn, of=len(scenario.turns), scenario=name)
    return FrameView(
        date=locale.turn(turn),
        under=under,
        gauges=_gauges(state, scenario, locale),
        pages=_pages(state, locale),
        waits=refusal(state, EndTurn(), scenario) is not None,
        saved=saved,
    )


def months_until(now: str, then: str) -> int:
    """Whole months from one ISO month to another.

    >>> months_until("1922-11", "1923-04")
    5
    """
    (year, month_), (other, last) = (map(int, iso.split("-")) for iso in (now, then))
    return (other - year) * 12 + last - month_


def _gauges(state: State, scenario: Scenario, locale: Locale) -> tuple[GaugeView, ...]:
    read = state.ledger
    time, most = read["desk-time"], scenario.refill.get("desk-time", 5)
    rows = [
        _gauge(locale, "desk-time", str(time), (time, max(most, time))),
        _gauge(locale, "fund", locale.text("ui.unit.roubles", value=read["fund"])),
        _gauge(locale, "authority", locale.number(read["authority"])),
        _gauge(locale, "scrutiny", locale.number(read["scrutiny"])),
    ]
    left = months_until(scenario.turns[state.turn - 1].month, CONGRESS)
    if left >= 0:
        value = locale.text("ui.frame.months", months=left)
        rows.append(_gauge(locale, "congress", value))
    return tuple(rows)


def _gauge(locale: Locale, id_: str, value: str, dots: tuple[int, int] | None = None) -> GaugeView:
    caption, tip = locale.text(f"ui.gauge.{id_}"), locale.text(f"ui.gauge.{id_}.tip")
    return GaugeView(id_, value, caption, tip, dots)


def _pages(state: State, locale: Locale) -> tuple[PageView, ...]:
    badges = _badges(state)
    return tuple(PageView(p, locale.text(f"ui.page.{p}"), badges.get(p, 0)) for p in PAGES)


def _badges(state: State) -> Mapping[str, int]:
    """What waits: matters on the desk, empty posts, letters that came back last month."""
    empty = sum(holding.holder is None for holding in state.holdings.values())
    back = sum(letter.turn == state.turn - 1 for letter in state.letters if letter.replies)
    return {"desk": len(state.tray), "posts": empty, "circulars": back}
