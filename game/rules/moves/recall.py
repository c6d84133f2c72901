"""Move `recall`: the holder of a post is recalled."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from game.rules.ids import OFFICE, PostId, Seat


@dataclass(frozen=True, slots=True)
class Recall:
    """Recall the holder of a post to the disposal of the Central Committee."""

    post: PostId
    kind: Literal["recall"] = "recall"
    seat: ClassVar[Seat | None] = OFFICE
