"""The pages of each seat."""

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
"""The pages on which a move can be made; the others are there to be looked at."""

EVERY_PAGE = tuple(dict.fromkeys(page for seat in SEATS for page in PAGES[seat]))
