"""The programme in context: its aims and where they stand."""

from dataclasses import dataclass

from game.locale import Locale
from game.rules.scenario import Aim
from game.rules.scoring.verdict import AimResult, verdict
from game.viewmodel.context import ViewContext
from game.viewmodel.units import amount


@dataclass(frozen=True, slots=True)
class AimView:
    """One aim: its name, where it stands, what is wanted, whether it is met."""

    name: str
    stands: str
    wanted: str
    met: bool


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
    lines = tuple(aim_view(locale, programme, aim) for aim in result.aims)
    met = sum(line.met for line in lines)
    return ObjectiveView(
        locale.text(f"programme.{programme}.name"),
        locale.text(f"programme.{programme}.text"),
        locale.text("ui.aims.met", met=met, of=len(lines)),
        lines,
    )


def aim_view(locale: Locale, programme: str, result: AimResult) -> AimView:
    """An aim as it stands."""
    name = locale.text(f"programme.{programme}.aim.{result.aim.id}.name")
    return AimView(
        name,
        amount(locale, result.stands, result.aim.unit),
        wanted(locale, result.aim),
        result.met,
    )


def wanted(locale: Locale, aim: Aim) -> str:
    """What an aim asks for, in its unit."""
    return amount(locale, aim.target, aim.unit)
