"""What is known of the other side's figures: bounds, and how well one is informed."""

from dataclasses import dataclass

from game.rules import visibility
from game.viewmodel.context import ViewContext
from game.viewmodel.names import figure, number_name, unit_of
from game.viewmodel.shared import Line

WELL, ILL = 16, 26
"""Who knows bounds that are no farther apart is well informed; who knows wider ones, ill."""


@dataclass(frozen=True, slots=True)
class FogView:
    """The other side as far as it is known; `told` says how well that is. Empty after the end."""

    title: str
    told: str
    lines: tuple[Line, ...]


def fog(context: ViewContext) -> FogView:
    """The bounds of every figure that is not known by number."""
    state, scenario, locale = context.state, context.scenario, context.locale
    numbers = visibility.fogged(state, scenario)
    if not numbers:
        return FogView("", "", ())
    apart = visibility.width(state, scenario)
    how = "well" if apart <= WELL else "ill" if apart > ILL else "fairly"
    return FogView(
        locale.text(f"ui.fog.title.{scenario.seat}"),
        locale.text(f"ui.fog.{how}.{scenario.seat}"),
        tuple(Line(each, number_name(locale, each), bounds(context, each)) for each in numbers),
    )


def bounds(context: ViewContext, number: str) -> str:
    """Between what a number of the other side is known to be."""
    locale, unit = context.locale, unit_of(context.scenario, number)
    low, high = visibility.known_range(number, context.state, context.scenario)
    return locale.text(
        "ui.fog.between", low=figure(locale, unit, low), high=figure(locale, unit, high)
    )
