"""What both doors of a room of two sides lead to: the room, its game, who waits for news."""

from contextlib import suppress
from dataclasses import dataclass

from game.classroom.follow import Refused
from game.classroom.moves import Answer, Join, Move
from game.classroom.serve.open_hall import OpenHall
from game.classroom.serve.own_games.games import MOST
from game.classroom.serve.two_sides.curtain import Curtain
from game.classroom.serve.two_sides.gallery import next_move
from game.classroom.serve.two_sides.match import Match
from game.rules.ids import SEATS, Seat
from game.viewmodel.seat_names import seat_name


@dataclass(kw_only=True)
class TwoHall(OpenHall):
    """A room in which two play and the others are delegates. Most that changes, all may see.

    With a `curtain` both desks are at one device, which sits at the first of them.
    """

    match: Match
    curtain: Curtain | None = None

    def label(self, seat: int) -> str:
        """What a place in the room is called: a number, and a thing of the office."""
        if seat > MOST:  # there are more places than things
            return self.say("ui.room.seat", number=seat)
        return self.say("ui.own.seat", number=seat, label=self.say(f"ui.own.label.{seat}"))

    def desk_name(self, seat: Seat) -> str:
        """What a desk is called."""
        return seat_name(self.match.course.locale, self.match.scenario.id, seat)

    def desk_of(self, device: str) -> Seat | None:
        """The desk at which a device sits."""
        found = self.room.desk_of(device)
        if found and self.curtain is not None:
            return self.curtain.seat
        return next((each for each in SEATS if each == found), None)

    @property
    def places(self) -> tuple[Seat, ...]:
        """The desks at which a device sits down: one, where it has both."""
        return SEATS if self.curtain is None else SEATS[:1]

    @property
    def is_covered(self) -> bool:
        """Whether nothing of a desk may be shown before somebody says that he is ready."""
        return self.curtain is not None and self.curtain.drawn

    def make(self, move: Move) -> Refused | None:
        """Make a move; when this returns it is kept. Raises OSError; then it was not made."""
        refused = super().make(move)
        if refused is None and not isinstance(move, Answer | Join):  # who shows on no page
            self.note_news()
        return refused

    def settle(self) -> None:
        """Ask delegates what the turn brings, or end what it has brought.

        A disk that does not take it costs a question, and no turn.
        """
        with suppress(OSError):
            for _ in range(2):  # one ends, another is opened
                move = next_move(self.room, self.match)
                if move is None or self.make(move) is not None:
                    return
