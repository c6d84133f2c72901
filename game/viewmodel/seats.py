"""The pages of each seat."""

from collections.abc import Mapping

from game.rules.ids import SEATS, FormId, Seat
from game.rules.scenario import Scenario

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

OF_A_FORM: Mapping[str, FormId] = {"circulars": "circular", "papers": "paper"}
"""The pages that are there only where a scenario has the form."""


def pages(scenario: Scenario) -> tuple[str, ...]:
    """The pages of the strip in a scenario, from its seat."""
    return tuple(
        page
        for page in PAGES[scenario.seat]
        if page not in OF_A_FORM or OF_A_FORM[page] in scenario.forms
    )


EVERY_PAGE = tuple(dict.fromkeys(page for seat in SEATS for page in PAGES[seat]))
