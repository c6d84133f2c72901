"""The menu over a running game."""

from collections.abc import Callable

from game.ui.ctx import Ctx
from game.ui.replies import Next, Push
from game.ui.screens.stage import Stage
from game.ui.widgets import Button, Column, Dialog, Label


def menu_dialog(stage: Stage, ctx: Ctx, show: Callable[[str], Next]) -> Dialog:
    """Go on, help, settings, load, leave. Saving needs no entry: every move is written down."""

    def entry(name: str, act: Callable[[], Next]) -> Button:
        return Button(ctx.say(f"ui.menu.{name}"), act, key=f"menu:{name}")

    rows = [
        entry("resume", lambda: show("")),
        entry("help", lambda: show("help")),
        entry("settings", lambda: Push(stage.screen("settings"))),
        entry("load", lambda: Push(stage.screen("load"))),
        entry("leave", stage.leave),
    ]
    if not ctx.focus_key:
        ctx.focus_key = "menu:resume"
    note = Label(ctx.say("ui.menu.saved"), "ui", colour="muted")
    body = Column([note, *rows], gap=10)
    return Dialog(ctx.say("ui.menu.title"), body, on_close=lambda: show(""), key="menu", width=420)
