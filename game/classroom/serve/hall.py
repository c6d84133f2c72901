"""What both doors of a room lead to: the room, its lesson, its time, and who waits for it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from secrets import token_hex
from typing import Protocol

from game.classroom.follow import Refused
from game.classroom.moves import CountHands, Move, PupilMove
from game.classroom.room import Room
from game.classroom.rounds import BallotName
from game.classroom.serve.bell import Bell
from game.classroom.serve.sheet import Sheet
from game.classroom.serve.taught import Taught
from game.page.ctx import Say

CALLERS = 1_000
"""So many addresses are remembered that have tried whether they reach the room."""


class Kept(Protocol):
    """A room, and whoever keeps it."""

    @property
    def room(self) -> Room:
        """The room as it stands."""

    def make(self, move: Move, at: int, /) -> Refused | None:
        """Make a move, and return when it is kept. Raises OSError; then it was not made."""


@dataclass
class Hall:
    """A room that is open. `now` tells the seconds; they are only noted, and never decide.

    `address` is what stands on the wall; empty where only this machine gets in. Of so many rounds,
    from the first, the `records` are shown; without a number, each with what followed. The
    `sheet` is what pupils take home when the lesson is over.
    """

    kept: Kept
    taught: Taught
    say: Say
    now: Callable[[], float]
    address: str = ""
    language: str = "en"
    records: int | None = None
    sheet: Sheet | None = None
    bell: Bell = field(default_factory=Bell)
    board_bell: Bell = field(default_factory=Bell)
    reached: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        # a room that was open before goes on from the last second that it wrote down
        known = [second for each in self.room.rounds for second in (each.opened, each.revealed)]
        self._began = self.now() - max(known, default=0)
        self._run = token_hex(4)
        self.unsaved = False  # whether the last move could not be kept
        self._changes = self._pupils_changes = 0

    @property
    def room(self) -> Room:
        """The room as it stands."""
        return self.kept.room

    @property
    def second(self) -> int:
        """The second of the room."""
        return int(self.now() - self._began)

    @property
    def board_at(self) -> str:
        """Names what the board shows: another one is another page."""
        return f"{self._run}-{self._changes}"

    @property
    def pupils_at(self) -> str:
        """Names what pupils' pages show, which others' votes do not change."""
        return f"{self._run}-{self._pupils_changes}"

    def make(self, move: Move) -> Refused | None:
        """Make a move; when this returns it is kept. Raises OSError; then it was not made."""
        try:
            refused = self.kept.make(move, self.second)
        except OSError:
            self._note_unsaved()
            raise
        if refused is None:
            self.unsaved = False
            self._changes += 1
            self.board_bell.ring()
            if not isinstance(move, PupilMove | CountHands):
                self._call_pupils()
        return refused

    def _note_unsaved(self) -> None:
        """The disk refuses: the teacher is told at once, whoever has pressed something."""
        self.unsaved = True
        self._changes += 1
        self.board_bell.ring()

    def show_records(self, count: int) -> None:
        """Show what the record has of so many rounds, and no more."""
        if count != self.records:
            self.records = count
            self._call_pupils()

    def shows_record(self, number: int) -> bool:
        """Whether what the record has of a round, counted from 0, is shown."""
        return self.records is None or number < self.records

    def _call_pupils(self) -> None:
        self._pupils_changes += 1
        self.bell.ring()

    def note_reached(self, caller: str) -> None:
        """An address has reached the room: said to the teacher as a number, and not kept."""
        if caller not in self.reached and len(self.reached) < CALLERS:
            self.reached.add(caller)
            self._changes += 1
            self.board_bell.ring()

    def answer_of(self, device: str, ballot: BallotName) -> str | None:
        """What a device answered on a ballot of the round that is last; None if nothing."""
        now = self.room.round
        if now is None:
            return None
        mine = now.ballot(ballot).casts.get(device)
        return mine.option if mine is not None else None


def voted(room: Room, ballot: BallotName) -> int:
    """How many answers a ballot of the last round has, of devices and hands."""
    return sum(room.round.totals(ballot).values()) if room.round is not None else 0
