"""What is alike in every room in which games are played: its moves, its time, who waits for it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from secrets import token_hex

from game.classroom.follow import Refused
from game.classroom.moves import Move
from game.classroom.room import Room
from game.classroom.serve.bell import Bell
from game.classroom.serve.hall import CALLERS
from game.classroom.serve.kept import KeptRoom
from game.page.ctx import Say


@dataclass(kw_only=True)
class OpenHall:
    """A room that is open. `address` is what stands on the wall; empty for this machine alone."""

    kept: KeptRoom
    say: Say
    now: Callable[[], float]
    address: str = ""
    language: str = "en"
    bell: Bell = field(default_factory=Bell)
    board_bell: Bell = field(default_factory=Bell)
    reached: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        # a room that was open before goes on from the last second that it wrote down
        known = [second for each in self.room.rounds for second in (each.opened, each.revealed)]
        self._began, self._run = self.now() - max(known, default=0), token_hex(4)
        self._changes = self._pupils_changes = 0

    @property
    def room(self) -> Room:
        """The room as it stands."""
        return self.kept.room

    @property
    def board_at(self) -> str:
        """Names what the board shows."""
        return f"{self._run}-{self._changes}"

    @property
    def pupils_at(self) -> str:
        """Names what the room says to pupils."""
        return f"{self._run}-{self._pupils_changes}"

    def make(self, move: Move) -> Refused | None:
        """Make a move; when this returns it is kept. Raises OSError; then it was not made."""
        refused = self.kept.make(move, int(self.now() - self._began))
        if refused is None:
            self.note_change()
        return refused

    def note_change(self) -> None:
        """The board shows something else."""
        self._changes += 1
        self.board_bell.ring()

    def note_news(self) -> None:
        """So do pupils’ pages."""
        self._pupils_changes += 1
        self.bell.ring()

    def note_reached(self, caller: str) -> None:
        """An address has reached the room: said to the teacher as a number, and not kept."""
        if caller not in self.reached and len(self.reached) < CALLERS:
            self.reached.add(caller)
            self.note_change()
