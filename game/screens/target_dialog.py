"""Choosing one of many regions or people: a line to type in, and the names that fit."""

from game.page.answers import OnChoose, OnUse
from game.page.ctx import Ctx
from game.page.nodes import Button, Column, Dialog, ListRow, Node, TextField
from game.screens.rows import said
from game.viewmodel.privileges import FormView
from game.viewmodel.shared import Pick


def target_dialog(
    ctx: Ctx, form: FormView, search: str, find: OnChoose, aim: OnChoose, *, on_close: OnUse
) -> Dialog:
    """The names, fewer with every letter typed; Enter takes the first."""
    wanted = search.strip().casefold()
    fitting = [pick for pick in form.targets if wanted in pick.label.casefold()]

    def submit(_: str) -> None:
        if fitting:
            aim(fitting[0].id)

    caption = ctx.say("ui.privileges.search")
    field = TextField(caption, search, find, on_submit=submit, key="search")
    found = [_row(each, form, aim) for each in fitting] or said(ctx.say("ui.privileges.not-found"))
    rows: list[Node] = [field, *found]
    close = Button(ctx.say("ui.close"), on_close, key="target:close")
    title = ctx.say(f"ui.privileges.target.{form.scope}")
    return Dialog(
        title,
        Column(rows, gap=4),
        [close],
        on_close=on_close,
        key="target-list",
        first="search:entry",
    )


def _row(each: Pick, form: FormView, aim: OnChoose) -> Node:
    return ListRow(
        each.label,
        marker="red" if each.id == form.target else "",
        chosen=each.id == form.target,
        on_activate=lambda: aim(each.id),
        key=f"pick:{each.id}",
    )
