"""Where a game came to rest, over a picture."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from game.page.nodes.base import Node
from game.page.nodes.prose import Prose
from game.page.nodes.text import Label


@dataclass(frozen=True, eq=False)
class EndingPlate(Node):
    """A title on a dark strip, words on paper, and the picture of a family of endings by its name.

    `label` is what is to be seen on it.
    """

    role = "region"

    picture: str
    title: str
    text: str
    height: float = field(default=232, kw_only=True)

    def inside(self) -> Sequence[Node]:
        title = Label(self.title, "ending", colour="on_dark")
        return (title, Prose(self.text, "prose-small")) if self.text else (title,)
