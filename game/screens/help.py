"""The help page: how a month goes, and what the keys do."""

from collections.abc import Sequence

from game.page.answers import OnUse
from game.page.ctx import Ctx
from game.page.nodes import Column, Dialog, Label, Node, Prose, Row
from game.rules.ids import Seat
from game.screens.closing import closing_dialog
from game.screens.prompts import prompt
from game.screens.rows import headed
from game.viewmodel.help import help_view


def help_dialog(ctx: Ctx, keys: Sequence[tuple[str, str]], on_close: OnUse, seat: Seat) -> Dialog:
    """Help over a page; `keys` are the page's own commands with the locale key of what they do."""
    view = help_view(ctx.say, lambda command: prompt(ctx, command), keys, seat)
    rows: list[Node] = [Prose(text, "ui") for text in view.texts]
    for group in view.groups:
        rows += headed(group.title, (_line(key, what) for key, what in group.lines))
    return closing_dialog(ctx, view.title, Column(rows, gap=6), on_close, name="help", width=680)


def _line(key: str, what: str) -> Node:
    return Row([Label(key, "ui-bold", least=120), Label(what, "ui", grow=1)], gap=12, least=120)
