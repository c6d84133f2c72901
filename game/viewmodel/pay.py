"""The pay of the party's ranks, and how far it lies from the lowest and from a worker's wage."""

from dataclasses import dataclass

from game.locale import Locale
from game.rules.ids import RANKS, at
from game.rules.power.privilege import pay_ratio
from game.viewmodel.context import ViewContext
from game.viewmodel.shared import Figure
from game.viewmodel.units import amount

AVERAGE_WAGE = 688
"""Hundredths of a rouble a month: the wage that Podsheldolkin (1991) sets beside his rates of
31 July 1922. Whether both are in the same roubles is doubtful, so every ratio to it says so."""


@dataclass(frozen=True, slots=True)
class PayView:
    """The ladder, the two ratios and the doubt about their units."""

    rungs: tuple[Figure, ...]
    most: int
    ratio: str
    to_wage: str
    wage: str
    note: str


def pay(context: ViewContext) -> PayView:
    """The pay ladder as it stands."""
    read, locale = context.state.ledger, context.locale
    rungs = tuple(_rung(locale, rank, read.get(at("pay", rank), 0)) for rank in RANKS)
    top, bottom = rungs[0].value, rungs[-1].value
    return PayView(
        rungs=rungs,
        most=max(1, *(rung.value for rung in rungs)),
        ratio=locale.text("ui.pay.ratio", ratio=amount(locale, pay_ratio(top, bottom), "ratio")),
        to_wage=locale.text(
            "ui.pay.to-wage",
            top=amount(locale, pay_ratio(top * 100, AVERAGE_WAGE), "ratio"),
            bottom=amount(locale, pay_ratio(bottom * 100, AVERAGE_WAGE), "ratio"),
        ),
        wage=locale.text("ui.pay.wage", wage=f"{AVERAGE_WAGE // 100}.{AVERAGE_WAGE % 100:02d}"),
        note=locale.text("ui.pay.note" if _is_ladder(rungs) else "ui.pay.flat"),
    )


def _is_ladder(rungs: tuple[Figure, ...]) -> bool:
    """Whether ranks differ at all; before a decision the game has one figure for everybody."""
    return len({rung.value for rung in rungs}) > 1


def rank_name(locale: Locale, rank: str) -> str:
    """A rank in a word, for chips and columns."""
    return locale.text(f"ui.privileges.rank.{rank}")


def _rung(locale: Locale, rank: str, value: int) -> Figure:
    return Figure(rank, rank_name(locale, rank), value, locale.text("ui.unit.roubles", value=value))
