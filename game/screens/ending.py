"""Before a month is closed: what will be left, and what comes of it."""

from game.page.answers import OnUse
from game.page.ctx import Ctx
from game.page.nodes import Box, Button, Column, Dialog, Label, Node
from game.screens.rows import told
from game.viewmodel.shared import Line


def end_dialog(
    ctx: Ctx, left: tuple[Line, ...], unspent: str, on_end: OnUse, on_close: OnUse
) -> Dialog:
    """The matters that lapse now, each with its consequence, and what is unspent; Enter closes."""
    lapsing = told(ctx.say("ui.end.text", count=len(left)) if left else "")
    rows = [*lapsing, *map(_matter, left), *told(unspent)]
    buttons = [
        Button(ctx.say("ui.desk.end"), on_end, kind="primary", arrow=True, key="end:yes"),
        Button(ctx.say("ui.end.back"), on_close, key="end:no"),
    ]
    title = ctx.say("ui.end.title")
    return Dialog(
        title,
        Column(rows, gap=10),
        buttons,
        on_close=on_close,
        key="end",
        width=620,
        first="end:yes",
    )


def _matter(view: Line) -> Node:
    words = [Label(view.name, "option"), *told(view.note)]
    return Box(Column(words, gap=0), pad=(12, 2, 4, 4), accent="ochre", accent_width=6)
