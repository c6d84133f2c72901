"""Lines of a trace: which number moved, from what to what, why."""

from collections.abc import Sequence

from game.page.ctx import Ctx
from game.page.nodes import Column, Label, Node
from game.screens.rows import figure
from game.viewmodel.trace import TraceLine


def trace_rows(ctx: Ctx, lines: Sequence[TraceLine]) -> list[Node]:
    """The lines under one another; a line of words if nothing moved."""
    if not lines:
        return [Label(ctx.say("ui.trace.nothing"), "ui", colour="muted")]
    rows: list[Node] = []
    why = ""
    for line in lines:
        if line.why != why:
            why = line.why
            rows.append(Label(why, "ui", colour="muted"))
        rows.append(_line(line))
    return rows


def _line(line: TraceLine) -> Node:
    moved = f"{line.before} \u2192 {line.after}"
    return Column([figure(line.name, moved)], label=f"{line.name}: {moved.rstrip('.')}. {line.why}")
