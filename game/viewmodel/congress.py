"""The congress as it stands: the delegates if it met today, and who was not elected."""

from dataclasses import dataclass

from game.rules.figure import total
from game.rules.power.election import congress
from game.viewmodel.context import ViewContext


@dataclass(frozen=True, slots=True)
class CongressView:
    """Delegates if the congress met today, and the secretaries who were not elected."""

    seats: int
    sure: int
    open: int
    against: int
    majority: int
    placed: int
    secretaries: int
    share: str


def congress_view(context: ViewContext) -> CongressView:
    """The figure that the whole game turns on."""
    sure, undecided, against = congress(context.state, context.scenario)
    seats = sure + undecided + against
    placed = total(context.state, context.scenario, "recommended") + total(
        context.state, context.scenario, "appointed"
    )
    secretaries = placed + total(context.state, context.scenario, "elected")
    share = placed * 1000 // secretaries if secretaries else 0
    shown = context.locale.text(
        "ui.desk.of", share=context.locale.percent(round(share, -1)), count=secretaries
    )
    return CongressView(seats, sure, undecided, against, seats // 2 + 1, placed, secretaries, shown)
