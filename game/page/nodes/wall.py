"""What is projected before a class, whoever sits at the board: the whole of it, and its fields."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from game.page.nodes.base import Node
from game.page.nodes.layout import Pair
from game.page.nodes.wall_bar import Keycap, WallBand, WallFoot, WallHead
from game.page.nodes.wall_words import WallText


@dataclass(frozen=True, eq=False)
class WallSides(Pair):
    """Two fields beside one another with a line between; `share` is the left one's, per mille.

    `raised` is the one on the ground of cards.
    """

    share: int = field(default=512, kw_only=True)
    raised: Literal["left", "right"] = field(default="left", kw_only=True)


@dataclass(frozen=True, eq=False)
class Wall(Node):
    """The whole screen: bar, page, perhaps a question, and the keys of the teacher."""

    role = "page"

    head: WallHead
    body: Node
    foot: WallFoot
    band: WallBand | None = field(default=None, kw_only=True)

    def inside(self) -> Sequence[Node]:
        band = (self.band,) if self.band is not None else ()
        return (self.head, self.body, *band, self.foot)


@dataclass(frozen=True, eq=False)
class DarkWall(Node):
    """A wall that shows nothing: a word, if any, and what shows it again."""

    role = "page"

    word: str
    key_to_light: Keycap

    def inside(self) -> Sequence[Node]:
        word = WallText(self.word, "title", size=60, colour="on_dark_dim", align="center")
        return (word, self.key_to_light)
