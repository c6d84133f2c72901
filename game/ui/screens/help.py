"""The help page: how a month goes, and what the keys do."""

from collections.abc import Sequence

from game.rules.ids import Seat
from game.ui.ctx import Ctx
from game.ui.screens.prompts import prompt
from game.ui.widgets import Button, Column, Dialog, Heading, Label, Prose, Row, Widget
from game.ui.widgets.button import Act
from game.viewmodel.help import help_view


def help_dialog(ctx: Ctx, keys: Sequence[tuple[str, str]], on_close: Act, seat: Seat) -> Dialog:
    """Help over a page; `keys` are the page's own commands with the locale key of what they do."""
    view = help_view(ctx.say, lambda command: prompt(ctx, command), keys, seat)
    rows: list[Widget] = [Prose(text, "ui") for text in view.texts]
    for group in view.groups:
        rows.append(Heading(group.title))
        rows += [_line(key, what) for key, what in group.rows]
    close = Button(ctx.say("ui.close"), on_close, kind="dark", key="help:close")
    if not ctx.focus_key:
        ctx.focus_key = "help:close"
    body = Column(rows, gap=6)
    return Dialog(view.title, body, [close], on_close=on_close, key="help", width=680)


def _line(key: str, what: str) -> Widget:
    return Row([_Key(key), Label(what, "ui", grow=1)], gap=12, least=120)


class _Key(Label):
    """The name of a key, in a column of its own."""

    def __init__(self, text: str) -> None:
        super().__init__(text, "ui-bold")

    def preferred(self) -> int:
        return max(self.ctx.units.t(120), super().preferred())
