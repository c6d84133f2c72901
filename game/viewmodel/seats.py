"""What belongs to each seat: its pages, its purses, the public quantities it lives by."""

from collections.abc import Mapping

from game.rules.ids import SEATS, Seat

PAGES: Mapping[Seat, tuple[str, ...]] = {
    "general-secretary": (
        "desk",
        "map",
        "bodies",
        "posts",
        "privileges",
        "circulars",
        "actions",
        "reports",
        "archive",
    ),
    "opposition": (
        "desk",
        "map",
        "bodies",
        "actions",
        "papers",
        "posts",
        "privileges",
        "reports",
        "archive",
    ),
}
"""The pages of the strip, in order."""

TO_ACT_ON: Mapping[Seat, tuple[str, ...]] = {
    "general-secretary": ("posts", "circulars", "privileges", "actions"),
    "opposition": ("papers", "actions"),
}
"""The pages on which an act can be made; the others are there to be looked at."""

EVERY_PAGE = tuple(dict.fromkeys(page for seat in SEATS for page in PAGES[seat]))

PURSES: Mapping[Seat, tuple[str, ...]] = {
    "general-secretary": ("desk-time", "cadres", "fund"),
    "opposition": ("supporters", "access", "legality"),
}
"""What acts are paid from. The first is filled up anew every turn."""

PUBLIC: Mapping[Seat, tuple[str, ...]] = {
    "general-secretary": ("authority", "scrutiny"),
    "opposition": ("standing", "watch"),
}
"""What everybody can see of a seat."""


def other(seat: Seat) -> Seat:
    """The seat across the table."""
    return SEATS[1 - SEATS.index(seat)]


def daily(seat: Seat) -> str:
    """The purse that cannot be kept from one turn to the next."""
    return PURSES[seat][0]
