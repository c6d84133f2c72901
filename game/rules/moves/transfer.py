"""Move `transfer`: the holder of one post is sent to another."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from game.rules.ids import OFFICE, PostId, Seat


@dataclass(frozen=True, slots=True)
class Transfer:
    """Send the holder of one post to another, vacant one."""

    post: PostId
    to: PostId
    kind: Literal["transfer"] = "transfer"
    seat: ClassVar[Seat | None] = OFFICE
