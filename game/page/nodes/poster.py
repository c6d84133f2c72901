"""The poster of the title: apart from other pictures, for it is all that the first frame shows."""

from dataclasses import dataclass, field

from game.page.nodes.base import Around

MENU_PAD = 90
"""How much narrower a menu on the poster is than the words over it: the paper tapers."""


@dataclass(frozen=True, eq=False)
class Poster(Around):
    """One child on paper at the left; the rest is the poster of the title."""

    role = "page"

    key: str = field(default="poster", kw_only=True)
