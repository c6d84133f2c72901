"""Choosing one of many regions or people: a line to type in, and the names that fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.page.ctx import Ctx
from game.page.nodes import Button, Column, Dialog, Label, ListRow, TextField, Node
from game.viewmodel.posting import Pick
from game.viewmodel.privileges import FormView

if TYPE_CHECKING:
    from game.screens.privileges import Privileges


def target_dialog(ctx: Ctx, form: FormView, page: Privileges) -> Dialog:
    """The names, fewer with every letter typed; Enter takes the first."""
    wanted = page.search.strip().casefold()
    fitting = [pick for pick in form.targets if wanted in pick.label.casefold()]

    def submit(_: str) -> None:
        if fitting:
            page.aim(fitting[0].id)

    field = TextField(
        ctx.say("ui.privileges.search"), page.search, page.find, on_submit=submit, key="search"
    )
    rows: list[Node] = [field, *(_row(each, form, page) for each in fitting)]
    if not fitting:
        rows.append(Label(ctx.say("ui.privileges.not-found"), "ui"))
    close = Button(ctx.say("ui.close"), lambda: page.show(""), key="target:close")
    if not ctx.focus_key.startswith(("search", "pick:", "target:")):
        ctx.focus_key = "search:entry"
    title = ctx.say(f"ui.privileges.target.{form.scope}")
    return Dialog(
        title, Column(rows, gap=4), [close], on_close=lambda: page.show(""), key="target-list"
    )


def _row(each: Pick, form: FormView, page: Privileges) -> Node:
    return ListRow(
        each.label,
        marker="red" if each.id == form.target else "",
        chosen=each.id == form.target,
        on_activate=lambda: page.aim(each.id),
        key=f"pick:{each.id}",
    )
