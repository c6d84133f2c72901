"""That a thing is new on a page and arrives: a page says what comes, a front decides how."""

from dataclasses import dataclass
from typing import Literal

How = Literal["page", "slide", "fade", "stamp", "fall", "type", "count", "grey", "grow", "rise"]
"""A page is laid down, something slides in or comes up, a stamp or a ballot falls, a letter is
typed, figures count, a head goes grey, a bar grows from the top, what has the focus rises."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """How something comes. A front that does not move shows it where it ends.

    Of what arrives together a lower `order` comes first, and the same one at the same time. `sound`
    is heard with it, in place of the one that goes with its kind.
    """

    how: How
    order: int = 0
    sound: str = ""
