"""Effect `vacate`: a post falls vacant."""

from dataclasses import dataclass
from typing import Literal

from game.rules.ids import PostId


@dataclass(frozen=True, slots=True)
class Vacate:
    """Empty a post: its holder is recalled, resigns or dies."""

    kind: Literal["vacate"]
    post: PostId
