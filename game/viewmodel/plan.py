"""The plan of the assignment department: what is asked, what it can do, what the plan brings."""

from dataclasses import dataclass

from game.rules.draft import Draft
from game.rules.moves import MOST_ASSIGNMENTS, WHOLE, Plan
from game.rules.power import assignments
from game.rules.power.assignments import CARD, Month
from game.viewmodel.context import ViewContext
from game.viewmodel.moves import MovePreview, preview_move
from game.viewmodel.names import owner_name, person_name

STEP, SHARE_STEP = 50, 50
HEAD = "head-uchraspred"
LOUDEST = 3
"""So many committees are named of those that ask for most."""


@dataclass(frozen=True, slots=True)
class PlanView:
    """The plan as it is being set, and what committees ask for.

    `work` is what the plan comes to in assignments by card, `capacity` what can be done well, and
    `over` how much more has to be done. `brings` has what a month of it comes to, in sentences.
    """

    monthly: int
    responsible: int
    share: str
    most: int
    asked: tuple[str, ...]
    work: int
    capacity: int
    over: int
    head: str
    load: str
    warning: str
    brings: tuple[str, ...]
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
    draft = Draft(context.state, context.scenario)
    month = assignments.month(draft, wanted, share, assignments.asked_for(draft))
    work = _work(month, wanted, share) + read["assignments-backlog"]
    move = Plan(min(MOST_ASSIGNMENTS, wanted), min(WHOLE, share))
    return PlanView(
        monthly=wanted,
        responsible=share,
        share=locale.percent(share),
        most=MOST_ASSIGNMENTS,
        asked=_asked(context, draft, month),
        work=work,
        capacity=month.limit,
        over=month.over,
        head=_head(context),
        load=locale.text("ui.plan.load", asked=work, limit=month.limit),
        warning=locale.text("ui.plan.over", over=month.over) if month.over else "",
        brings=() if context.preview == "archive" else tuple(_brings(context, draft, month)),
        done=_done(context),
        quality=read["assignments-quality"],
        changed=(wanted, share) != (read["assignments-plan"], read["responsible-share"]),
        preview=preview_move(context, move),
    )


def _work(month: Month, monthly: int, responsible: int) -> int:
    """What a plan comes to, in assignments by card."""
    heads = monthly * responsible // WHOLE
    return heads * month.toll // CARD + monthly - heads


def _asked(context: ViewContext, draft: Draft, month: Month) -> tuple[str, ...]:
    """What committees ask for, who asks for most, and how much work it is."""
    locale = context.locale
    again, rest = draft.number("requests"), month.asked - month.heads
    loudest = sorted(assignments.requests(draft), key=lambda each: (-each[1], each[0]))[:LOUDEST]
    names = [f"{owner_name(locale, place)} ({locale.number(asked)})" for place, asked in loudest]
    return (
        locale.text("ui.plan.asked", heads=month.heads, rest=rest),
        *((locale.text("ui.plan.again", count=again),) if again else ()),
        locale.text("ui.plan.loudest", places=", ".join(names)),
        locale.text("ui.plan.toll", toll=_tenths(month.toll // 100)),
    )


def _brings(context: ViewContext, draft: Draft, month: Month) -> list[str]:
    """What a month of the plan comes to; what is nothing is not said."""
    locale = context.locale
    made = month.rank_and_file + month.mobilised
    said = [locale.text("ui.plan.sends", heads=month.responsible, rest=made)]
    for key, count in (
        ("waiting", month.waiting),
        ("refused", month.refused),
        ("unasked", month.unasked),
    ):
        if count:
            said.append(locale.text(f"ui.plan.{key}", count=count))
    for key, by in (
        ("squabble", assignments.quarrels(draft, month)),
        ("loyalty", assignments.gratitude(draft, month)),
        ("grip", assignments.held(draft, month)),
        ("contentment", -assignments.resented(draft, month)),
    ):
        if by:
            way = "grows" if by > 0 else "falls"
            said.append(locale.text(f"ui.plan.{key}-{way}", points=_tenths(abs(by))))
    lost = assignments.quality_lost(draft, month)
    if lost:
        said.append(locale.text("ui.plan.quality-lost", points=_tenths(lost)))
    return said


def _head(context: ViewContext) -> str:
    holding = context.state.holdings.get(HEAD)
    if holding is None or holding.holder is None:
        return context.locale.text("ui.plan.no-head")
    return context.locale.text("ui.plan.head", who=person_name(context.locale, holding.holder))


def _tenths(permille: int) -> str:
    """Tenths as a whole number with one place: per mille as points of a hundred."""
    return f"{permille // 10}.{permille % 10}"


def _done(context: ViewContext) -> tuple[tuple[str, str], ...]:
    """Totals since April, and what was ordered and is not yet made."""
    read, locale = context.state.ledger, context.locale
    rows = ("assignments-responsible", "assignments-rank-and-file", "assignments-backlog", "cadres")
    return tuple((locale.text(f"ui.plan.{row}"), locale.number(read[row])) for row in rows)
