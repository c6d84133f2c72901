"""The frame of all pages of a running game: the bar at the top and the strip at the left."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.locale import Locale
from game.rules.legal import refusal
from game.rules.moves import EndTurn
from game.rules.scenario import Scenario
from game.rules.state import State
from game.rules.visibility import PUBLIC, PURSES
from game.viewmodel.names import figure, person_name, unit_of
from game.viewmodel.seats import pages
from game.viewmodel.shared import Figure

CONGRESSES: Mapping[str, str] = {"xii-congress": "1923-04", "xiii-congress": "1924-05"}
"""The congresses opened on 17 April 1923 and 23 May 1924."""


@dataclass(frozen=True, slots=True)
class GaugeView:
    """A figure of the top bar; `dots` gives (left, of) for a purse that is shown as dots."""

    id: str
    value: str
    caption: str
    tip: str
    dots: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class FrameView:
    """What surrounds every page; of each page of the strip, how much waits there."""

    date: str
    under: str
    gauges: tuple[GaugeView, ...]
    pages: tuple[Figure, ...]
    waits: bool
    saved: str
    end: str


def frame(
    state: State, scenario: Scenario, locale: Locale, saved: str = "", you: str = ""
) -> FrameView:
    """The frame of a state, and whose desk it is.

    `saved` is a line on what could not be saved, if anything.
    """
    turn = scenario.turns[state.turn - 1]
    name = locale.text(f"scenario.{scenario.id}.name")
    under = locale.text("ui.frame.turn", turn=state.turn, of=len(scenario.turns), scenario=name)
    if you:
        under = locale.text("ui.frame.of-whom", under=under, you=person_name(locale, you))
    return FrameView(
        date=locale.turn(turn),
        under=under,
        gauges=_gauges(state, scenario, locale),
        pages=_pages(state, scenario, locale),
        waits=refusal(state, EndTurn(), scenario) is not None,
        saved=saved,
        end=locale.text("ui.frame.end" if turn.is_month else "ui.frame.end-part"),
    )


def months_until(now: str, then: str) -> int:
    """Whole months from one ISO month to another.

    >>> months_until("1922-11", "1923-04")
    5
    """
    (year, month_), (other, last) = (map(int, iso.split("-")) for iso in (now, then))
    return (other - year) * 12 + last - month_


def gathering(state: State, scenario: Scenario) -> tuple[str, int] | None:
    """What the delegates are chosen for next and in how many months; None after the last one."""
    now = scenario.turns[state.turn - 1].month
    known = scenario.assemblies.values()
    dates = {**CONGRESSES, **{each.id: scenario.turns[each.turn - 1].month for each in known}}
    met = {each.id for each in known if each.turn < state.turn}
    coming = [(months_until(now, month), each) for each, month in dates.items() if each not in met]
    left, name = min((row for row in coming if row[0] >= 0), default=(0, ""))
    return (name, left) if name else None


def _gauges(state: State, scenario: Scenario, locale: Locale) -> tuple[GaugeView, ...]:
    first, *rest = PURSES[scenario.seat]
    left, most = state.ledger[first], scenario.refill.get(first, 5)
    rows = [_gauge(locale, first, str(left), (left, max(most, left)))]
    rows += [
        _gauge(locale, each, figure(locale, unit_of(scenario, each), state.ledger[each]))
        for each in (*rest, *PUBLIC[scenario.seat])
    ]
    coming = gathering(state, scenario)
    if coming is not None:
        rows.append(_gathering(locale, *coming))
    return tuple(rows)


def _gauge(locale: Locale, id_: str, value: str, dots: tuple[int, int] | None = None) -> GaugeView:
    caption, tip = locale.text(f"ui.gauge.{id_}"), locale.text(f"ui.gauge.{id_}.tip")
    return GaugeView(id_, value, caption, tip, dots)


def _gathering(locale: Locale, name: str, left: int) -> GaugeView:
    what = locale.name("assembly", name) or name
    return GaugeView(
        "congress",
        locale.text("ui.frame.months", months=left) if left else locale.text("ui.frame.now"),
        locale.text("ui.gauge.congress" if left else "ui.gauge.congress-now", what=what),
        locale.text("ui.gauge.congress.tip", what=what),
    )


def _pages(state: State, scenario: Scenario, locale: Locale) -> tuple[Figure, ...]:
    badges, there = _badges(state, scenario), pages(scenario)
    return tuple(Figure(p, locale.text(f"ui.page.{p}"), badges.get(p, 0)) for p in there)


def _badges(state: State, scenario: Scenario) -> Mapping[str, int]:
    """What waits: matters on the desk, empty posts, letters that came back, papers taken up."""
    if scenario.seat == "opposition":
        taken = sum(paper.taken_up and paper.turn == state.turn - 1 for paper in state.papers)
        return {"desk": len(state.desks[scenario.seat].tray), "papers": taken}
    empty = sum(holding.holder is None for holding in state.holdings.values())
    back = sum(letter.turn == state.turn - 1 for letter in state.letters if letter.replies)
    return {"desk": len(state.desks[scenario.seat].tray), "posts": empty, "circulars": back}
