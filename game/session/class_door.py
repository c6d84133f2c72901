"""The door of a class, as the wall may ask of it: where devices come in, if they are let in."""

from dataclasses import dataclass
from typing import Literal

from game.rules.ids import Id

Reach = Literal["here", "network"]
"""Whether only this machine gets in, or the private network that it is in."""


@dataclass(frozen=True, slots=True)
class Door:
    """A door that is open. `address` is what a device is told to open; `squares` are its QR code.

    `reached` counts the devices that have tried whether they reach it.
    """

    reach: Reach
    address: str
    squares: tuple[tuple[bool, ...], ...]
    reached: int = 0


class DoorError(Exception):
    """Devices cannot be let in; `why` is the last part of the key of a text, with its `args`."""

    def __init__(self, why: Id, **args: str) -> None:
        super().__init__(why)
        self.why, self.args_of_text = why, args
