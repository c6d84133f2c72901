"""A page as HTML without a player around it: what the tests of pages look at."""

from collections.abc import Callable

from game.app.text_lookup import TextLookup
from game.drawing.theme import PAPER
from game.page.nodes.base import Node
from game.web.art import Asked
from game.web.document import Sheet
from game.web.document import page as whole
from game.web.html import element
from game.web.writer import RULES, PageError
from tests.support import core

Glossary = Callable[[str], tuple[str, str] | None]

__all__ = ["RULES", "PageError", "element", "page"]


def page(root: Node, glossary: Glossary, title: str = "", *, drawn: bool = True) -> str:
    """A whole document. Raises PageError; KeyError for a node that has no rule."""
    del drawn  # pictures are asked for, so they cost nothing here
    say = TextLookup(core.pack(), "en").say
    return whole(root, Sheet(say, glossary, Asked(PAPER, {}), title=title))
