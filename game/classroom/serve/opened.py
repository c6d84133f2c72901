"""What every door leads to, whatever is done behind it: a room, its words, its time, its news."""

from typing import Protocol

from game.classroom.follow import Refused
from game.classroom.moves import Move
from game.classroom.room import Room
from game.classroom.serve.bell import Bell
from game.page.ctx import Say


class Opened(Protocol):
    """A room that is open."""

    @property
    def room(self) -> Room:
        """The room as it stands."""

    @property
    def say(self) -> Say:
        """Texts."""

    @property
    def address(self) -> str:
        """What stands on the wall; empty where only this machine gets in."""

    @property
    def language(self) -> str:
        """Their language."""

    @property
    def bell(self) -> Bell:
        """Wakes pupils’ pages."""

    @property
    def pupils_at(self) -> str:
        """Names what pupils’ pages show."""

    @property
    def board_bell(self) -> Bell:
        """Wakes the board."""

    @property
    def board_at(self) -> str:
        """Names what the board shows."""

    def now(self) -> float:
        """Seconds, from whatever beginning."""

    def make(self, move: Move) -> Refused | None:
        """Make a move; when this returns it is kept. Raises OSError; then it was not made."""

    def note_reached(self, caller: str) -> None:
        """An address has reached the room."""
