"""The programme in context: its aims and where they stand."""

from dataclasses import dataclass, replace

from game.locale import Locale
from game.rules import visibility
from game.rules.scenario import Aim, Scenario
from game.rules.scoring.verdict import AimResult, verdict
from game.viewmodel.context import ViewContext
from game.viewmodel.fog import bounds
from game.viewmodel.moved_from import moved_from
from game.viewmodel.seats import pages
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
    scenario = context.scenario
    views = ((aim_view(locale, scenario, programme, each), each) for each in result.aims)
    lines = tuple(_foggy(context, *each) for each in views)
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


def aim_view(locale: Locale, scenario: Scenario, programme: str, result: AimResult) -> AimView:
    """An aim of the scenario’s seat as it stands."""
    name = locale.text(f"programme.{programme}.aim.{result.aim.id}.name")
    return AimView(
        result.aim.id,
        name,
        amount(locale, result.stands, result.aim.unit),
        wanted(locale, result.aim),
        result.met,
        page_of(scenario, result.aim),
        source(locale, scenario, result.aim),
    )


def wanted(locale: Locale, aim: Aim) -> str:
    """What an aim asks for, in its unit."""
    return amount(locale, aim.target, aim.unit)


def page_of(scenario: Scenario, aim: Aim) -> str:
    """The page from which the seat moves an aim; its actions, where that page is not there."""
    page = moved_from(scenario.seat, aim.shows)
    return page if page in pages(scenario) else "actions"


def source(locale: Locale, scenario: Scenario, aim: Aim) -> str:
    """From which page the seat moves an aim, in words."""
    page = page_of(scenario, aim)
    return locale.text("ui.aims.source", page=locale.text(f"ui.page.{page}"))
