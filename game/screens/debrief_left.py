"""Where the player left the record, in one strip of short notes."""

from game.page.ctx import Ctx
from game.page.nodes import Box, Column, Grid, Heading, Label, Node, Panel
from game.screens.kinds import COLOURS
from game.viewmodel.debrief import DebriefView
from game.viewmodel.divergence import DivergenceView

MOST = 4


def left_strip(ctx: Ctx, view: DebriefView) -> list[Node]:
    """The first divergences, as many as stand abreast; nothing if there is none."""
    if not view.divergences:
        return []
    notes = [_note(ctx, each) for each in view.divergences[:MOST]]
    count = min(MOST, len(notes))
    heading = Heading(ctx.say("ui.debrief.divergences"))
    strip = Grid(notes, columns=count, least=236, gap=14)
    return [Panel(Column([heading, strip], gap=6), key="left")]


def _note(ctx: Ctx, view: DivergenceView) -> Node:
    rows: list[Node] = [
        Label(view.month, "caption", colour="muted"),
        Label(view.card, "option"),
        Label(ctx.say("ui.debrief.chosen", chosen=view.chosen), "ui"),
        Label(ctx.say("ui.debrief.recorded", recorded=view.recorded), "ui"),
    ]
    return Box(Column(rows, gap=0), pad=(10, 0, 0, 2), accent=COLOURS.get(view.act, "muted"))
