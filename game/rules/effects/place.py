"""Effect `place`: fill a post by a decision on a card."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from game.rules.ids import HolderId, Manner, PostId
from game.rules.power.placement import place
from game.rules.state import Why

if TYPE_CHECKING:
    from game.rules.draft import Draft


@dataclass(frozen=True, slots=True)
class Place:
    """Put a person (`local`: a man of the place) into a post, by the rule of the Posts page."""

    kind: Literal["place"]
    post: PostId
    person: HolderId
    manner: Manner

    def apply(self, draft: "Draft", why: Why) -> None:
        """Fill the post; whoever held it goes."""
        place(draft, self.post, self.person, self.manner, why)
