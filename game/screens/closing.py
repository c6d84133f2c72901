"""Dialogs that are only read, with one button that puts them away."""

from game.page.answers import OnUse
from game.page.ctx import Ctx
from game.page.nodes import Button, Dialog, Node


def closing_dialog(
    ctx: Ctx, title: str, body: Node, on_close: OnUse, *, name: str, key: str = "", width: float
) -> Dialog:
    """A dialog whose button has the focus first; `key` where it is not simply the name."""
    close = f"{name}:close"
    button = Button(ctx.say("ui.close"), on_close, kind="dark", key=close)
    return Dialog(
        title, body, [button], on_close=on_close, key=key or name, width=width, first=close
    )
