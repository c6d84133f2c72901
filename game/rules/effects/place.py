"""Effect `place`: fill a post by a decision on a card."""

from dataclasses import dataclass
from typing import Literal

from game.rules.ids import HolderId, Manner, PostId


@dataclass(frozen=True, slots=True)
class Place:
    """Put a person (`local`: a man of the place) into a post, by the rule of the Posts page."""

    kind: Literal["place"]
    post: PostId
    person: HolderId
    manner: Manner
