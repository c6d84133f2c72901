"""Acts on a page: chips and trace before, the trace after, and the button between them."""

from collections.abc import Sequence

from game.page.answers import OnUse
from game.page.ctx import Ctx
from game.page.nodes import Button, Column, Flow, Heading, Node, Notice
from game.rules.state import Step
from game.screens.chips import chips
from game.screens.play_screen import AnyPage
from game.screens.rows import said, warned
from game.screens.traces import trace_rows
from game.session.session import Session
from game.viewmodel.moves import MovePreview, report_move

SHOWN = 4
"""So many effects fit beside the price; the rest is in the lines above."""


def price(
    view: MovePreview, *first: Node, effects: bool = False, last: Sequence[Node] = ()
) -> Node:
    """What an act takes, and if asked for its first effects, as chips among other things."""
    shown = view.effects[:SHOWN] if effects else ()
    return Flow([*first, *chips([*view.cost, *shown]), *last], gap=8, line_gap=8)


def preview_rows(ctx: Ctx, view: MovePreview) -> list[Node]:
    """What an act is expected to do, line by line; or why it cannot be done."""
    if view.refused:
        return []
    rows: list[Node] = [Heading(ctx.say("ui.acts.expected"))]
    if view.effects and not (view.lines or view.later):
        rows.append(Flow(chips(view.effects), gap=8))
    # without a line these are the words that nothing moves: where nothing else is said
    if view.lines or not (view.later or view.effects or view.note):
        rows += trace_rows(ctx, view.lines)
    rows += said(view.note, colour="text" if view.later else "muted")
    return [*rows, *trace_rows(ctx, view.later)] if view.later else rows


def refusal_rows(view: MovePreview) -> list[Node]:
    """Why an act is refused, in full contrast, and what would allow it."""
    return [*warned(view.refused), *said(view.remedy)] if view.refused else []


def confirm(view: MovePreview, text: str, act: OnUse) -> Button:
    """The button that makes the act; closed, it still tells the reason."""
    open_ = not view.refused
    return Button(
        text, act, kind="primary", key="confirm", sound="stamp", enabled=open_, tip=view.refused
    )


def standing(session: Session, done: int) -> Step | None:
    """The act that was the game's move number `done`, while no other has followed it."""
    return session.last if 0 < done == len(session.history) else None


def report_rows(ctx: Ctx, page: AnyPage, done: int) -> list[Node]:
    """What an act of the page did, in place, until the next one; `done` is its number."""
    step = standing(page.session, done)
    if step is None:
        return []
    view = report_move(page.view_context(), step)
    undo = Flow([Button(ctx.say("ui.desk.undo"), page.take_back, key="act:undo")])
    return [
        Notice(view.title, "done"),
        *([undo] if page.session.can_undo else ()),
        Heading(ctx.say("ui.trace.title")),
        Column(trace_rows(ctx, view.lines), gap=4),
    ]
