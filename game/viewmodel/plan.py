"""The plan of the assignment department: what is asked, what it can do, what too much costs."""

from dataclasses import dataclass

from game.rules.draft import Draft
from game.rules.moves import MOST_ASSIGNMENTS, WHOLE, Plan
from game.rules.power.assignments import capacity
from game.viewmodel.context import ViewContext
from game.viewmodel.moves import MovePreview, preview_move
from game.viewmodel.names import person_name

STEP, SHARE_STEP = 50, 50
HEAD = "head-uchraspred"


@dataclass(frozen=True, slots=True)
class PlanView:
    """The plan as it is being set. `over` is how many more are asked than can be done well."""

    monthly: int
    responsible: int
    share: str
    most: int
    capacity: int
    over: int
    head: str
    load: str
    warning: str
    done: tuple[tuple[str, str], ...]
    quality: int
    changed: bool
    preview: MovePreview


def plan(
    context: ViewContext, monthly: int | None = None, responsible: int | None = None
) -> PlanView:
    """The plan; what is not given stands as it is."""
    read, locale = context.state.ledger, context.locale
    wanted = read["assignments-plan"] if monthly is None else monthly
    share = read["responsible-share"] if responsible is None else responsible
    limit = capacity(Draft(context.state, context.scenario))
    asked = wanted + read["assignments-backlog"]
    over = max(0, asked - limit)
    move = Plan(min(MOST_ASSIGNMENTS, wanted), min(WHOLE, share))
    return PlanView(
        monthly=wanted,
        responsible=share,
        share=locale.percent(share),
        most=MOST_ASSIGNMENTS,
        capacity=limit,
        over=over,
        head=_head(context),
        load=locale.text("ui.plan.load", asked=asked, limit=limit),
        warning=_warning(context, over),
        done=_done(context),
        quality=read["assignments-quality"],
        changed=(wanted, share) != (read["assignments-plan"], read["responsible-share"]),
        preview=preview_move(context, move),
    )


def _head(context: ViewContext) -> str:
    holding = context.state.holdings.get(HEAD)
    if holding is None or holding.holder is None:
        return context.locale.text("ui.plan.no-head")
    return context.locale.text("ui.plan.head", who=person_name(context.locale, holding.holder))


def _warning(context: ViewContext, over: int) -> str:
    """What asking too much costs each month, by the coefficients of the reading."""
    if not over:
        return ""
    weights = context.scenario.reading.coefficients
    return context.locale.text(
        "ui.plan.over",
        over=over,
        quality=weights.get("overload-quality", 0) * over // 100 // 10,
        squabble=_tenths(weights.get("squabble-from-overload", 0) * over // 100),
    )


def _tenths(permille: int) -> str:
    """Per mille as points of a hundred, with one place."""
    return f"{permille // 10}.{permille % 10}"


def _done(context: ViewContext) -> tuple[tuple[str, str], ...]:
    """Totals since April, and what was ordered and is not yet made."""
    read, locale = context.state.ledger, context.locale
    rows = ("assignments-responsible", "assignments-rank-and-file", "assignments-backlog", "cadres")
    return tuple((locale.text(f"ui.plan.{row}"), locale.number(read[row])) for row in rows)
