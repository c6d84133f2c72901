"""What both doors of a room of own games lead to: the room, its games, who waits for news."""

from dataclasses import dataclass

from game.classroom.follow import Refused
from game.classroom.moves import Dismiss, Join, Move, PupilMove
from game.classroom.result_code import Result
from game.classroom.serve.open_hall import OpenHall
from game.classroom.serve.own_games.games import MOST, Games


@dataclass(kw_only=True)
class OwnHall(OpenHall):
    """A room in which each plays an own game, which changes nothing of what the room says."""

    games: Games

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
        refused = super().make(move)
        if refused is None:
            for device in left:
                self.games.forget(device)
            if not isinstance(move, PupilMove):
                self.note_news()
        return refused
