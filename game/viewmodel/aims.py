"""The programme in context: its aims and where they stand."""

from dataclasses import dataclass, replace

from game.locale import Locale
from game.rules import visibility
from game.rules.ids import Seat
from game.rules.scenario import Aim
from game.rules.scoring.verdict import AimResult, verdict
from game.viewmodel.context import ViewContext
from game.viewmodel.fog import bounds
from game.viewmodel.moved_from import moved_from
from game.viewmodel.units import amount


@dataclass(frozen=True, slots=True)
class AimView:
    """One aim: its id and name, where it stands, what is wanted, whether it is met.

    `page` is the page from which its seat moves it, `source` says so in words.
    """

    id: str
    name: str
    stands: str
    wanted: str
    met: bool
    page: str
    source: str


@dataclass(frozen=True, slots=True)
class ObjectiveView:
    """The programme of the game."""

    name: str
    text: str
    met: str
    aims: tuple[AimView, ...]


def objective(context: ViewContext, programme: str) -> ObjectiveView:
    """The programme as it stands. An unknown one (of another version of content) is empty."""
    locale = context.locale
    if programme not in context.scenario.programmes:
        return ObjectiveView("", "", "", ())
    result = verdict(context.state, context.scenario, programme)
    seat = context.scenario.seat
    lines = tuple(_foggy(context, aim_view(locale, seat, programme, a), a) for a in result.aims)
    met = sum(line.met for line in lines)
    return ObjectiveView(
        locale.text(f"programme.{programme}.name"),
        locale.text(f"programme.{programme}.text"),
        locale.text("ui.aims.met", met=met, of=len(lines)),
        lines,
    )


def _foggy(context: ViewContext, view: AimView, result: AimResult) -> AimView:
    """An aim at a figure of the other side: where it stands is known within bounds."""
    shows, hidden = result.aim.shows, visibility.fogged(context.state, context.scenario)
    found = next((each for each in shows.of if each in hidden), "")
    return replace(view, stands=bounds(context, found)) if found else view


def aim_view(locale: Locale, seat: Seat, programme: str, result: AimResult) -> AimView:
    """An aim of a seat as it stands."""
    name = locale.text(f"programme.{programme}.aim.{result.aim.id}.name")
    return AimView(
        result.aim.id,
        name,
        amount(locale, result.stands, result.aim.unit),
        wanted(locale, result.aim),
        result.met,
        moved_from(seat, result.aim.shows),
        source(locale, seat, result.aim),
    )


def wanted(locale: Locale, aim: Aim) -> str:
    """What an aim asks for, in its unit."""
    return amount(locale, aim.target, aim.unit)


def source(locale: Locale, seat: Seat, aim: Aim) -> str:
    """From which page the seat moves an aim, in words."""
    page = moved_from(seat, aim.shows)
    return locale.text("ui.aims.source", page=locale.text(f"ui.page.{page}"))
