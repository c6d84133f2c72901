"""The keys: a list of commands, and a picker that works with mouse, keyboard and gamepad alike."""

from game.page.answers import OnChoose, OnUse
from game.page.ctx import Ctx
from game.page.keys import Bindings, conflicts
from game.page.nodes import (
    Button,
    Column,
    Dialog,
    Flow,
    Heading,
    Label,
    Node,
    Panel,
    Row,
    ToggleGroup,
)
from game.viewmodel.settings import OFFERED, key_name, keys
from game.viewmodel.shared import Line


def keys_panel(ctx: Ctx, bindings: Bindings, ask: OnChoose, on_reset: OnUse) -> Node:
    """Every command with its keys, whom it shares one with, and a button to change it.

    `ask` is given the command whose key is to be changed. Those that the front has not are left
    out.
    """
    bindings = {each: held for each, held in bindings.items() if each not in ctx.can.without}
    reset = Button(ctx.say("ui.settings.reset"), on_reset, key="reset-keys")
    known = keys(ctx.say, bindings, conflicts(bindings))
    lines = [_row(ctx, each, ask) for each in known if each.id not in ctx.can.without]
    rows: list[Node] = [Heading(ctx.say("ui.settings.keys")), Flow([reset]), *lines]
    return Panel(Column(rows, gap=6), key="keys")


def _row(ctx: Ctx, view: Line, ask: OnChoose) -> Node:
    change = Button(
        ctx.say("ui.settings.change"),
        lambda: ask(view.id),
        key=f"change:{view.id}",
        label=ctx.say("ui.settings.change-of", what=view.name),
    )
    names = [Label(view.name, "ui"), Label(view.tag, "ui-bold")]
    line = Row([Column(names, gap=0, grow=1), change], gap=10, least=120)
    if not view.note:
        return line
    return Column([line, Label(view.note, "ui", colour="red_text")], gap=2)


def picker(ctx: Ctx, command: str, bindings: Bindings, give: OnChoose, on_close: OnUse) -> Dialog:
    """All keys that a command can be given; `give` without a key gives it the shipped ones."""
    now = bindings.get(command, ("",))[0]
    options = [(each, key_name(ctx.say, each)) for each in OFFERED]
    group = ToggleGroup("", options, now, give, key="picked")
    buttons = [
        Button(ctx.say("ui.settings.default"), lambda: give(""), key="default"),
        Button(ctx.say("ui.close"), on_close, key="close"),
    ]
    title = ctx.say("ui.settings.pick", what=ctx.say(f"ui.command.{command}"))
    first = f"picked:{now if now in OFFERED else OFFERED[0]}"
    return Dialog(title, group, buttons, on_close=on_close, key="picker", width=640, first=first)
