"""What a page is for: the button that decides, for the way that leads straight to it."""

from game.page.nodes.base import Node
from game.page.nodes.button import Button

DECISIVE = frozenset({"primary", "great"})
"""Kinds of the button that a page is for."""


def decision(root: Node) -> Button | None:
    """What a page or the dialog on it is for: the first button of the large kinds, if it is open.

    None where nothing is decided, or not yet.
    """
    front = [each for each in root.walk() if each.modal]
    buttons = (each for each in (front[-1] if front else root).walk() if isinstance(each, Button))
    return next((each for each in buttons if each.kind in DECISIVE and each.enabled), None)
