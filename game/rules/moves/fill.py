"""Move `fill`: a vacant post is filled."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from game.rules.ids import OFFICE, HolderId, Manner, PostId, Seat


@dataclass(frozen=True, slots=True)
class Fill:
    """Fill a vacant post. `person` is "local" when the place elects its own man."""

    post: PostId
    person: HolderId
    manner: Manner
    kind: Literal["fill"] = "fill"
    seat: ClassVar[Seat | None] = OFFICE
