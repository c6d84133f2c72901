"""The menu over a running game."""

from collections.abc import Callable

from game.page.answers import Next, Push
from game.page.ctx import Ctx
from game.page.nodes import Button, Column, Dialog, Label
from game.screens.navigator import Navigator


def menu_dialog(navigator: Navigator, ctx: Ctx, show: Callable[[str], Next]) -> Dialog:
    """Go on, help, settings, load, leave: those that there are. Every move is saved by itself."""

    def entry(name: str, act: Callable[[], Next]) -> Button:
        return Button(ctx.say(f"ui.menu.{name}"), act, key=f"menu:{name}")

    rows = [
        entry("resume", lambda: show("")),
        entry("help", lambda: show("help")),
        entry("settings", lambda: Push(navigator.screen("settings"))),
    ]
    if "load" in navigator.screens:
        rows.append(entry("load", lambda: Push(navigator.screen("load"))))
    if "title" in navigator.screens:
        rows.append(entry("leave", navigator.leave))
    note = Label(ctx.say("ui.menu.saved"), "ui", colour="muted")
    body = Column([note, *rows], gap=10)
    return Dialog(
        ctx.say("ui.menu.title"),
        body,
        on_close=lambda: show(""),
        key="menu",
        width=420,
        first="menu:resume",
    )
