"""Pictures of a page: drawn once, then an image that a browser keeps, or inside of the page.

A picture is named by what it shows, so that another page, another turn and another player ask for
the same one. Charts are not here: they are inside the page, for their words are read.
"""

from base64 import urlsafe_b64encode
from collections.abc import Callable
from hashlib import blake2b
from typing import Protocol

from game.drawing.theme import Theme
from game.web.html import element

FOLDER = "art"
"""Where images are asked for, beside the page."""

AT_ONCE = 24
"""So many images of a page are fetched with it; those further down, when they come into sight."""

Draw = Callable[..., str]
"""Draws something as a whole SVG; its last argument is the theme."""


class Art(Protocol):
    """How pictures come into a page."""

    def picture(self, draw: Draw, *what: object, alt: str = "", **attributes: object) -> str:
        """What is drawn from some things, and what stands for it in words."""


class Inside:
    """Pictures stand in the page itself, for a page that is a file of its own."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def picture(self, draw: Draw, *what: object, alt: str = "", **attributes: object) -> str:
        """The drawing, with its words if it has any."""
        spoken: dict[str, object] = {"role": "img", "aria_label": alt} if alt else {}
        return element("span", draw(*what, self._theme), **{**spoken, **attributes})


class Asked:
    """Pictures are images with names, which `drawn` finds again."""

    def __init__(self, theme: Theme, known: dict[str, Callable[[], str]]) -> None:
        self._theme, self._known, self._asked = theme, known, 0

    def picture(self, draw: Draw, *what: object, alt: str = "", **attributes: object) -> str:
        """An image; what it is drawn from is kept under its name."""
        name = name_of(draw, *what, self._theme.name)
        self._known[name] = lambda: draw(*what, self._theme)
        self._asked += 1
        later = "lazy" if self._asked > AT_ONCE else None
        source = f"{FOLDER}/{name}.svg"
        return element("img", src=source, alt=alt, loading=later, **attributes)


def name_of(draw: Draw, *what: object) -> str:
    """The name of a drawing: equal for what is drawn from equal things."""
    told = repr((draw.__name__, what))
    short = urlsafe_b64encode(blake2b(told.encode(), digest_size=6).digest()).decode()
    return f"{draw.__name__}-{short}"
