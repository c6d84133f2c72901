"""The keys: a list of commands, and a picker that works with mouse, keyboard and gamepad alike."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from game.page.ctx import Ctx
from game.ui.input import conflicts
from game.page.nodes import (
    Button,
    Column,
    Dialog,
    Flow,
    Heading,
    Label,
    Panel,
    Row,
    ToggleGroup,
    Node,
)
from game.viewmodel.settings import OFFERED, KeyView, key_name, keys

if TYPE_CHECKING:
    from game.screens.settings import SettingsScreen

Bindings = Mapping[str, tuple[str, ...]]


def keys_panel(ctx: Ctx, bindings: Bindings, page: SettingsScreen) -> Node:
    """Every command with its keys, whom it shares one with, and a button to change it."""
    reset = Button(ctx.say("ui.settings.reset"), page.reset_keys, key="reset-keys")
    rows: list[Node] = [Heading(ctx.say("ui.settings.keys")), Flow([reset])]
    rows += [_row(ctx, each, page) for each in keys(ctx.say, bindings, conflicts(bindings))]
    return Panel(Column(rows, gap=6), key="keys")


def _row(ctx: Ctx, view: KeyView, page: SettingsScreen) -> Node:
    change = Button(
        ctx.say("ui.settings.change"),
        lambda: page.ask_key(view.command),
        key=f"change:{view.command}",
        label=ctx.say("ui.settings.change-of", what=view.name),
    )
    names = [Label(view.name, "ui"), Label(view.keys, "ui-bold")]
    line = Row([Column(names, gap=0, grow=1), change], gap=10, least=120)
    if not view.clash:
        return line
    return Column([line, Label(view.clash, "ui", colour="red_text")], gap=2)


def picker(ctx: Ctx, command: str, bindings: Bindings, page: SettingsScreen) -> Dialog:
    """All keys that a command can be given."""
    now = bindings.get(command, ("",))[0]
    options = [(each, key_name(ctx.say, each)) for each in OFFERED]
    if not ctx.focus_key:
        ctx.focus_key = f"picked:{now if now in OFFERED else OFFERED[0]}"
    group = ToggleGroup("", options, now, lambda key: page.give_key(command, key), key="picked")
    buttons = [
        Button(ctx.say("ui.settings.default"), lambda: page.give_key(command, ""), key="default"),
        Button(ctx.say("ui.close"), lambda: page.ask_key(""), key="close"),
    ]
    title = ctx.say("ui.settings.pick", what=ctx.say(f"ui.command.{command}"))
    return Dialog(title, group, buttons, on_close=lambda: page.ask_key(""), key="picker", width=640)
