"""What is projected while devices come in: where to, the code, and how many are there."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.page.nodes.base import Node
from game.page.nodes.wall_words import WallText

FIFTH = 5
"""Every fifth who comes in is told to who cannot see it."""


@dataclass(frozen=True, eq=False)
class WallQr(Node):
    """A QR code: rows of squares, of which the true ones are dark."""

    role = "image"

    squares: Sequence[Sequence[bool]]


@dataclass(frozen=True, eq=False)
class WallSeats(Node):
    """A hall that fills in the order in which devices come in; `told` stands under the number."""

    role = "status"

    count: int
    of: int
    told: str

    def inside(self) -> Sequence[Node]:
        return (
            WallText(str(self.count), "number", size=62, colour="on_dark", align="center"),
            WallText(self.told, "option", size=28, colour="on_dark", align="center"),
        )

    def says(self) -> str:
        return f"{self.count} {self.told}"

    def tells(self) -> Sequence[Node]:
        return (self,) if self.count % FIFTH == 0 or self.count >= self.of else ()


@dataclass(frozen=True, eq=False)
class WallJoin(Node):
    """The way in: an address and a code as large as there is room for, a QR code, the hall."""

    role = "region"

    to_open: str
    address: str
    to_type: str
    code: str
    notes: Sequence[WallText]
    to_scan: str
    qr: WallQr
    seats: WallSeats

    def inside(self) -> Sequence[Node]:
        return (
            WallText(self.to_open, "option", size=32, colour="red_text"),
            WallText(self.address, "number", size=92),
            WallText(self.to_type, "option", size=32, colour="red_text"),
            WallText(self.code, "number", size=250),
            *self.notes,
            WallText(self.to_scan, "option", size=30, colour="on_dark", align="right"),
            self.qr,
            self.seats,
        )
