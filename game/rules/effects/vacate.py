"""Effect `vacate`: a post falls vacant."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from game.rules.ids import PostId
from game.rules.power.placement import vacate
from game.rules.state import Why

if TYPE_CHECKING:
    from game.rules.draft import Draft


@dataclass(frozen=True, slots=True)
class Vacate:
    """Empty a post: its holder is recalled, resigns or dies."""

    kind: Literal["vacate"]
    post: PostId

    def apply(self, draft: "Draft", why: Why) -> None:
        """Empty the post."""
        vacate(draft, self.post, why)
