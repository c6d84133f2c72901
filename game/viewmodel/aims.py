"""The programme in sight: its aims and where they stand."""

from dataclasses import dataclass

from game.locale import Locale
from game.rules.scenario import Aim
from game.rules.scoring.verdict import AimResult, verdict
from game.viewmodel.sight import Sight


@dataclass(frozen=True, slots=True)
class AimLine:
    """One aim: its name, where it stands, what is wanted, whether it is met now."""

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
    aims: tuple[AimLine, ...]


def objective(sight: Sight, programme: str) -> ObjectiveView:
    """The programme as it stands. An unknown one (of another version of content) is empty."""
    locale = sight.locale
    if programme not in sight.scenario.programmes:
        return ObjectiveView("", "", "", ())
    result = verdict(sight.state, sight.scenario, programme)
    lines = tuple(_line(locale, programme, aim) for aim in result.aims)
    met = sum(line.met for line in lines)
    return ObjectiveView(
        locale.text(f"programme.{programme}.name"),
        locale.text(f"programme.{programme}.text"),
        locale.text("ui.aims.met", met=met, of=len(lines)),
        lines,
    )


def _line(locale: Locale, programme: str, result: AimResult) -> AimLine:
    name = locale.text(f"programme.{programme}.aim.{result.aim.id}.name")
    return AimLine(
        name,
        in_unit(locale, result.aim.unit, result.stands),
        wanted(locale, result.aim),
        result.met,
    )


def wanted(locale: Locale, aim: Aim) -> str:
    """What an aim asks for, in its unit."""
    return in_unit(locale, aim.unit, aim.target)


def in_unit(locale: Locale, unit: str, value: int) -> str:
    """A value in the unit of an aim or a measure; units without words of their own are bare."""
    if unit == "permille":
        return locale.percent(value)
    if unit in ("yes-no", "flag"):
        return locale.text("ui.unit.yes" if value else "ui.unit.no")
    known = locale.has(f"ui.unit.{unit}") or locale.has(f"ui.unit.{unit}.other")
    return (
        locale.text(f"ui.unit.{unit}", value=value, count=value) if known else locale.number(value)
    )
