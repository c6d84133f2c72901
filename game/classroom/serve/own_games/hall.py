"""What both doors of a room of own games lead to: the room, its games, who waits for news."""

from collections.abc import Callable
from dataclasses import dataclass, field
from secrets import token_hex

from game.classroom.follow import Refused
from game.classroom.moves import Dismiss, Join, Move, PupilMove
from game.classroom.result_code import Result
from game.classroom.room import Room
from game.classroom.serve.bell import Bell
from game.classroom.serve.hall import CALLERS
from game.classroom.serve.kept import KeptRoom
from game.classroom.serve.own_games.games import MOST, Games
from game.page.ctx import Say


@dataclass
class OwnHall:
    """A room that is open. `address` is what stands on the wall; empty for this machine alone."""

    kept: KeptRoom
    games: Games
    say: Say
    now: Callable[[], float]
    address: str = ""
    language: str = "en"
    bell: Bell = field(default_factory=Bell)
    board_bell: Bell = field(default_factory=Bell)
    reached: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._began, self._run = self.now(), token_hex(4)
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
        """Names what the room says to pupils, whose games do not change it."""
        return f"{self._run}-{self._pupils_changes}"

    @property
    def results(self) -> tuple[Result, ...]:
        """The results of the games that are over, by seats."""
        seats = sorted(self.room.seats.items(), key=lambda each: each[1])
        games = (self.games.opened(device) for device, _ in seats)
        return tuple(each.result for each in games if each is not None and each.result is not None)

    def label(self, seat: int) -> str:
        """What a seat is called: a number, and a thing of the office that can be remembered."""
        return self.say("ui.own.seat", number=seat, label=self.say(f"ui.own.label.{seat}"))

    def make(self, move: Move) -> Refused | None:
        """Make a move; when this returns it is kept. Raises OSError; then it was not made."""
        room = self.room
        if isinstance(move, Join) and move.device not in room.seats and len(room.seats) >= MOST:
            return Refused("full")
        left = [device for device, seat in room.seats.items() if move == Dismiss(seat)]
        refused = self.kept.make(move, int(self.now() - self._began))
        if refused is None:
            for device in left:
                self.games.forget(device)
            self.note_change()
            if not isinstance(move, PupilMove):
                self._pupils_changes += 1
                self.bell.ring()
        return refused

    def note_change(self) -> None:
        """The board shows something else."""
        self._changes += 1
        self.board_bell.ring()

    def note_reached(self, caller: str) -> None:
        """An address has reached the room: said to the teacher as a number, and not kept."""
        if caller not in self.reached and len(self.reached) < CALLERS:
            self.reached.add(caller)
            self.note_change()
