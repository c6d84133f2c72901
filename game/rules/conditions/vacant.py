"""Condition `vacant`: a post is empty."""

from dataclasses import dataclass
from typing import Literal

from game.rules.ids import PostId


@dataclass(frozen=True, slots=True)
class Vacant:
    """True when nobody holds `post`."""

    kind: Literal["vacant"]
    post: PostId
