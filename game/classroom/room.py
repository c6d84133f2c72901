"""A room: who sits in it and what was asked. It knows seats by number, and nobody by name."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from game.classroom.rounds import Round


@dataclass(frozen=True, slots=True)
class Room:
    """A room as it stands. `seats` has the number of each device, which follow their arrival.

    `slip` is whether the exit slip is before the class, which is after the last vote.
    Where two sides play, `desks` has the device that sits at each desk; the others are delegates.
    """

    code: str
    seed: str
    seats: Mapping[str, int] = field(default_factory=dict)
    locked: bool = False
    rounds: tuple[Round, ...] = ()
    paused: bool = False
    message: str = ""
    closed: bool = False
    slip: bool = False
    desks: Mapping[str, str] = field(default_factory=dict)

    @property
    def round(self) -> Round | None:
        """The round that was opened last."""
        return self.rounds[-1] if self.rounds else None

    def with_round(self, now: Round) -> "Room":
        """With the last round as it is now."""
        return replace(self, rounds=(*self.rounds[:-1], now))

    def desk_of(self, device: str) -> str:
        """The desk at which a device sits; empty for none."""
        return next((desk for desk, each in self.desks.items() if each == device), "")

    def delegates(self) -> tuple[str, ...]:
        """The devices that sit at no desk."""
        return tuple(each for each in self.seats if each not in self.desks.values())

    def free_seat(self) -> int:
        """The lowest number that nobody has."""
        taken = set(self.seats.values())
        return next(number for number in range(1, len(taken) + 2) if number not in taken)

    def without_devices(self) -> "Room":
        """The same room, with nothing left that says who answered what."""
        return replace(self, rounds=tuple(each.without_devices() for each in self.rounds))
