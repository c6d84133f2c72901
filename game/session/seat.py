"""One seat of a game of two people, as the pages of a game look at it: a session of its own."""

from collections.abc import Callable
from typing import Protocol

from game.rules.archive import Pack
from game.rules.ids import Seat
from game.rules.moves import EndTurn, Move
from game.rules.state import Refusal, State, Step, Why
from game.rules.table import Table
from game.saves.game_file import GameFile
from game.session.session import Session
from game.session.setup import Setup


class Shared(Protocol):
    """The game of both: it makes every move, and tells each seat what came of it."""

    table: Table

    def dispatch(self, seat: Seat, move: Move) -> Step:
        """Let a seat make a move and write it down."""

    def undo(self, seat: Seat) -> bool:
        """Take back the last move of a seat in this turn. False if there is none that may be."""


class SeatSession(Session):
    """What one of two people plays. `setup` is that of the game as this seat plays it.

    Its moves are made by the game of both (`SharedSession`), which writes them down. A turn that
    it has closed is over when the other has closed it too; until then it `waits`, and then
    `on_opened` is called.
    """

    def __init__(
        self,
        shared: Shared,
        setup: Setup,
        pack: Pack,
        game_file: GameFile | None,
        opening: State | None,
    ) -> None:
        super().__init__(setup, pack, game_file, opening)
        self._shared = shared
        self.on_opened: Callable[[], None] = lambda: None

    @property
    def waits(self) -> bool:
        """Whether the turn is closed here, and the other has not closed it yet."""
        return self._shared.table.places[self.setup.seat].closed

    @property
    def can_undo(self) -> bool:
        """As in any game; what is closed is not taken back."""
        return not self.waits and super().can_undo

    def can(self, move: Move) -> Refusal | None:
        """Why a move is not allowed now, or None."""
        return self._shared.table.can(self.setup.seat, move)

    def play(self, move: Move) -> Step:
        """The same as `dispatch`: what is not to be written down has a game without a file."""
        return self.dispatch(move)

    def dispatch(self, move: Move) -> Step:
        """Let the game of both make a move and write it down."""
        step = self._shared.dispatch(self.setup.seat, move)
        if step.refusal is None:
            self.notice = None
            self._note_saved()
        return step

    def undo(self) -> bool:
        """Let the last move of this turn be taken back. False if there is none that may be."""
        return self._shared.undo(self.setup.seat)

    def follow(self, step: Step) -> None:
        """A move of this seat was made, or a turn was closed by both."""
        self._advance(step)
        if isinstance(step.move, EndTurn):
            self._note_saved()

    def tell(self, notice: Why | None) -> None:
        """What both ought to be told once."""
        self.notice = notice

    def keep(self) -> None:
        """Nothing: only the opening of a turn is stored, by the game of both."""

    def close(self) -> bool:
        """Save what waits; the file is let go by the game of both."""
        return self.save()

    def _note_saved(self) -> None:
        if self.save_badge is None:
            self.saved_turn = self.state.turn
