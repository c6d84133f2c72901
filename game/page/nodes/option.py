"""A numbered option of a card, open or closed."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from game.page.answers import STAY, Next, Stay
from game.page.markup import plain
from game.page.nodes.base import Node
from game.page.nodes.chip import Chip
from game.page.nodes.pickable import Pickable
from game.page.nodes.prose import Prose
from game.page.nodes.text import Label


@dataclass(frozen=True, eq=False)
class OptionCard(Pickable):
    """Number, title, explanation and chips; ``closed`` gives the reason it cannot be taken."""

    role = "option"
    roves = ""
    sound = "paper"

    number: int
    title: str
    explanation: str = ""
    chips: Sequence[Chip] = ()
    focusable: bool = field(default=True, kw_only=True)
    closed: str = field(default="", kw_only=True)

    @property
    def ink(self) -> str:
        """The colour of its words."""
        return "muted" if self.closed else "text"

    @property
    def heading(self) -> Label:
        """Number and title."""
        return Label(f"{self.number}\u2002{self.title}", "option", colour=self.ink)

    @property
    def words(self) -> list[Label]:
        """What it explains, and why it is closed."""
        found: list[Label] = []
        if self.explanation:
            found.append(Prose(self.explanation, "ui", colour=self.ink))
        if self.closed:
            # the reason is what the player needs, so it keeps full contrast
            found.append(Label(self.closed, "ui-bold"))
        return found

    def inside(self) -> Sequence[Node]:
        return (self.heading, *self.words, *self.chips)

    def says(self) -> str:
        return f"{self.number}. {self.title}"

    def explains(self) -> str:
        told = (f"**{plain(each.text)}** {each.tip}" for each in self.chips if each.tip)
        return self.tip or "\n".join(told)

    def state(self) -> list[str]:
        return (["chosen"] if self.chosen else []) + (["closed"] if self.closed else [])

    def activate(self) -> Next | None:
        if self.on_activate is None:
            return None
        if self.closed:  # it can be reached, so it answers
            return Stay(toast=self.closed)
        return self.on_activate() or STAY
