"""From which page a seat moves what an aim reads.

The same number is moved from different pages by the two seats: what the Secretariat does by letter
its critics do by paper. What nothing on a page moves is moved by the cards of the desk.
"""

from collections.abc import Mapping

from game.rules.ids import Seat
from game.rules.quantity import Quantity

DESK = "desk"

MOVED_FROM: Mapping[Seat, Mapping[str, str]] = {
    "general-secretary": {
        # who is sent, called back and left in place
        "grip": "posts",
        "inspected": "posts",
        "cadres": "posts",
        "assembly": "posts",
        # what is granted, and what it costs
        "loyalty": "privileges",
        "rank-loyalty": "privileges",
        "fund": "privileges",
        "tie": "privileges",
        # what is written, and whether it is obeyed
        "authority": "circulars",
        "scrutiny": "circulars",
        "load": "circulars",
        "reporting": "circulars",
        "squabble": "circulars",
        "discussion": "circulars",
        "opposition-student": "circulars",
        "opposition-office": "circulars",
        # what has a page of its own beside
        "contentment": "actions",
        "opposition-factory": "actions",
        "pressure-on-press": "actions",
        "access": "actions",
    },
    "opposition": {
        "platform": "papers",
        "discussion": "papers",
        "watch": "papers",
        "coalition": "papers",
        "legality": "actions",
        "standing": "actions",
        "access": "actions",
        "scrutiny": "actions",
        "exposure": "actions",
        "opposition-student": "actions",
        "opposition-office": "actions",
        "opposition-factory": "actions",
        "contentment": "actions",
        "grip": "actions",
        "squabble": "actions",
        "assembly": "actions",
    },
}
"""By seat: the page from which a number (or, of no number, a kind of figure) is moved first."""


def moved_from(seat: Seat, quantity: Quantity) -> str:
    """The page from which the seat moves the figure."""
    pages = MOVED_FROM[seat]
    number = quantity.of[0].partition("@")[0] if quantity.of else ""
    return pages.get(number) or pages.get(quantity.kind) or DESK
