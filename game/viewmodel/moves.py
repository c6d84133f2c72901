"""Moves of a player: what one costs, would do, why it cannot be made; and what it did."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from game.locale import Locale
from game.rules.legal import refusal
from game.rules.moves import Move, Plan
from game.rules.plays import price
from game.rules.reducer import reduce
from game.rules.scenario import Scenario
from game.rules.state import Change, Refusal, Step
from game.viewmodel.chips import UNSURE, ChipView, Kind, arrows, price_chips
from game.viewmodel.context import ViewContext
from game.viewmodel.entries import entry_line
from game.viewmodel.names import number_name, owner_name, short_name
from game.viewmodel.shared import Group
from game.viewmodel.trace import TraceLine, joined, trace

COUNTS = ("elected", "recommended", "appointed", "replaced", "moved", "circulars-sent")
"""Numbers that only count what is done: a chip for them would say the move over again."""


@dataclass(frozen=True, slots=True)
class MovePreview:
    """A move before it is made, for the panel that makes it.

    `refused` is the reason it cannot be, `remedy` what would help; `lines` are the numbers that
    move at once, `later` those that move when it has worked in.
    """

    move: Move
    cost: tuple[ChipView, ...]
    effects: tuple[ChipView, ...] = ()
    lines: tuple[TraceLine, ...] = ()
    later: tuple[TraceLine, ...] = ()
    note: str = ""
    refused: str = ""
    remedy: str = ""


def preview_move(
    context: ViewContext,
    move: Move,
    *,
    here: str = "",
    later: Sequence[Change] = (),
) -> MovePreview:
    """A move as the preview level shows it.

    `here` is the owner that the page is about, and need not be named. Nothing that a move does at
    once hangs on chance, so a preview gives no draw away.
    """
    locale, scenario = context.locale, context.scenario
    cost = price_chips(price(move, scenario), locale)
    refused = refusal(context.state, move, scenario)
    if refused is not None:
        why = locale.text(refused.why.key, **refused.why.args)
        return MovePreview(move, cost, refused=why, remedy=remedy(refused, locale))
    if context.preview == "archive":
        return MovePreview(move, cost, note=locale.text("ui.acts.archive"))
    changes = moved(reduce(context.state, move, scenario).changes)
    chips = change_chips([*changes, *later], scenario, locale, here=here)
    if context.preview == "secretary":
        touched = tuple(ChipView(each.text, each.kind) for each in chips)
        return MovePreview(move, cost, touched, note=locale.text("ui.acts.secretary"))
    return MovePreview(move, cost, chips, lines(context, changes), lines(context, later))


def moved(changes: Iterable[Change]) -> list[Change]:
    """Changes other than the price, which has chips of its own."""
    return [each for each in changes if each.why.key != "why.cost"]


def report_move(context: ViewContext, step: Step) -> Group[TraceLine]:
    """What the move that led to this state did: its line of the chronicle, and what moved."""
    state, locale = step.state, context.locale
    if isinstance(step.move, Plan) or not state.chronicle:
        title = locale.text("ui.acts.plan-set")
    else:
        entry = state.chronicle[-1]
        title = entry_line(entry, locale, context.archive)
    return Group(title, lines(context, step.changes))


def lines(context: ViewContext, changes: Sequence[Change]) -> tuple[TraceLine, ...]:
    """The trace of a move."""
    return trace(changes, context.state, context.scenario, context.locale, context.archive)


def remedy(refused: Refusal, locale: Locale) -> str:
    """What would allow a refused move; empty where nothing would."""
    code = refused.code
    if code == "purse":
        code = f"purse.{refused.why.args['number']}"
    key = f"ui.remedy.{code}"
    return locale.text(key, **refused.why.args) if locale.has(key) else ""


def change_chips(
    changes: Iterable[Change],
    scenario: Scenario,
    locale: Locale,
    *,
    here: str = "",
) -> tuple[ChipView, ...]:
    """One chip for each number that moves, with arrows for its direction and size."""
    groups: dict[str, list[Change]] = {}
    for change in joined(changes):
        number = change.number.partition("@")[0]
        if number not in COUNTS:
            groups.setdefault(number, []).append(change)
    return tuple(_chip(n, rows, scenario, locale, here) for n, rows in groups.items())


def _chip(
    number: str, rows: list[Change], scenario: Scenario, locale: Locale, here: str
) -> ChipView:
    declared = scenario.numbers.get(number)
    owners = list(dict.fromkeys(row.number.partition("@")[2] for row in rows))
    by = sum(row.by for row in rows) // len(owners)
    trend = arrows(declared.unit if declared else "", by or 1, many=len(owners) > 1)
    kind: Kind = "gold" if number in UNSURE else "plain"
    name = short_name(locale, number) if declared else number_name(locale, number)
    if owners in ([""], [here]):
        return ChipView(name, kind, trend)
    key = f"ui.chip.{number}" if number in ("tie", "exposure") else "ui.chip.at"
    return ChipView(locale.text(key, what=name, who=_whose(owners, scenario, locale)), kind, trend)


def _whose(owners: list[str], scenario: Scenario, locale: Locale) -> str:
    if len(owners) == 1:
        return owner_name(locale, owners[0])
    if len(owners) == len(scenario.organisations):
        return owner_name(locale, "all")
    if owners[0] in scenario.organisations:
        return locale.text("ui.acts.organisations", count=len(owners))
    return ", ".join(owner_name(locale, each) for each in owners)
