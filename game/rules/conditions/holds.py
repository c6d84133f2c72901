"""Condition `holds`: a person holds a post, or a post is held in some manner."""

from dataclasses import dataclass
from typing import Literal

from game.rules.ids import HolderId, Manner, PostId


@dataclass(frozen=True, slots=True)
class Holds:
    """True when `post` is held: by `person` if given, in `manner` if given."""

    kind: Literal["holds"]
    post: PostId
    person: HolderId | None = None
    manner: Manner | None = None
