"""The running game. Screens read its state and send it moves; nothing else changes it."""

from game.rules.archive import Pack
from game.rules.hashing import Chain
from game.rules.legal import refusal
from game.rules.moves import FINAL, EndTurn, Move
from game.rules.reducer import new_game, reduce
from game.rules.state import Desk, Played, Refusal, State, Step, Why
from game.saves.game_file import GameFile
from game.session.preview import PreviewLevel
from game.session.setup import Setup


class Session:
    """One game from its first turn on. Without a file it is played and forgotten.

    `opening` is a stored state to begin at, instead of the scenario's own first; `first_turn` is
    the turn of the one it began at. `notice` is
    something the player ought to be told until the next move, such as what was recovered. `told`
    says how far the player has been told each set scene: it belongs to who looks, not to the game.
    """

    def __init__(
        self,
        setup: Setup,
        pack: Pack,
        game_file: GameFile | None = None,
        opening: State | None = None,
    ) -> None:
        self.setup = setup
        self.pack = pack
        self.scenario = pack.scenario(setup.scenario, setup.reading, setup.seat, setup.rival)
        self.state: State = opening or new_game(self.scenario, setup.seed)
        self._turned = False  # whether it tells the other of the two levels
        self.is_rehearsal = False  # whether it is played to try content out, and never saved
        self.notice: Why | None = None
        self.told: dict[str, int] = {}
        self.saved_turn = self.first_turn = self.state.turn
        self._game_file = game_file
        self._last: list[Step] = []  # the steps that led to the states of this turn
        self._history: list[Played] = []
        self._chain = Chain.begin(self.state)
        self._openings: list[State] = [self.state]
        self._before: list[tuple[State, Chain]] = []  # of this turn, to be returned to

    @property
    def game_file(self) -> GameFile | None:
        """Where the game is saved, if it is."""
        return self._game_file

    @property
    def last(self) -> Step | None:
        """What the last move did; None at the start and after one was taken back to the start."""
        return self._last[-1] if self._last else None

    @property
    def history(self) -> tuple[Played, ...]:
        """Every move that stands, from the first, with what it did."""
        return tuple(self._history)

    @property
    def hash(self) -> str:
        """The hash of the game so far: the same whenever the same moves are played."""
        return self._chain.now

    @property
    def desk(self) -> Desk:
        """What lies before the player."""
        return self.state.desks[self.setup.seat]

    def opening(self, turn: int) -> State:
        """The state at the opening of a turn that has been reached. Raises IndexError otherwise."""
        if turn < self.first_turn:
            raise IndexError(turn)
        return self._openings[turn - self.first_turn]

    @property
    def waits(self) -> bool:
        """Whether the turn is closed and waits for another person to close it: never for one."""
        return False

    @property
    def preview_level(self) -> PreviewLevel:
        """How much is told before a decision: what the game was begun with, unless turned."""
        begun = self.setup.preview
        if begun == "archive" or not self._turned:
            return begun
        return "secretary" if begun == "student" else "student"

    def turn_preview(self) -> None:
        """Tell every effect from now on, or few again; a game that tells nothing goes on so.

        It is not saved: a game is taken up with what it was begun with.
        """
        self._turned = not self._turned

    def can(self, move: Move) -> Refusal | None:
        """Why a move is not allowed now, or None."""
        return refusal(self.state, move, self.scenario)

    def preview(self, move: Move) -> Step:
        """What a move would do. Nothing is kept."""
        return reduce(self.state, move, self.scenario)

    def dispatch(self, move: Move) -> Step:
        """Play a move. When this returns, the move is on disk, or `save_badge` says that it is not.

        A refused move changes nothing and is not written down.
        """
        step = self.play(move)
        if step.refusal is None:
            self.notice = None
            self._write(move)
        return step

    @property
    def can_undo(self) -> bool:
        """Whether the last move may be taken back.

        It may in its own turn, if nobody has answered it, and not in archive preview.
        """
        if not self._before or self.setup.preview == "archive":
            return False
        return not isinstance(self._last[-1].move, FINAL)

    def undo(self) -> bool:
        """Take the last move of this turn back. False if there is none that may be."""
        if not self.can_undo:
            return False
        self.take_back()
        self._write(None)
        return True

    @property
    def save_badge(self) -> str | None:
        """None when every decision is on disk; otherwise a locale key, for `saved_turn`."""
        return "save.badge" if self._game_file is not None and not self._game_file.saved else None

    def save(self) -> bool:
        """Try again to write what waits. True when everything is on disk."""
        if self._game_file is None:
            return True
        saved = self._game_file.save()
        self._tell()
        if saved:
            self.saved_turn = self.state.turn
        return saved

    def keep(self) -> None:
        """Store the whole state beside the journal, for a game whose rules are others."""
        if self._game_file is not None:
            self._game_file.keep(self.state, self.hash)

    def close(self) -> bool:
        """Save what waits and let the file go. True when nothing is lost."""
        if self._game_file is None:
            return True
        self.save()
        self.keep()
        return self._game_file.close()

    def play(self, move: Move) -> Step:
        """Play a move without writing it down: `dispatch` does both, a replay only this."""
        step = reduce(self.state, move, self.scenario)
        if step.refusal is None:
            self._advance(step)
        return step

    def take_back(self) -> None:
        """Take a move back without writing it down. Raises IndexError if this turn has none."""
        self.state, self._chain = self._before.pop()
        self._last.pop()
        self._history.pop()

    def _advance(self, step: Step) -> None:
        self._history.append(Played(self.state.turn, step.move, step.changes, step.entries))
        self._last.append(step)
        self._before.append((self.state, self._chain))
        self._chain = self._chain.follow(self.state, step)
        self.state = step.state
        if isinstance(step.move, EndTurn):
            self._before.clear()
            del self._last[:-1]
            if not self.state.over:
                self._openings.append(self.state)

    def _write(self, move: Move | None) -> None:
        if self._game_file is None:
            return
        saved = self._game_file.add(self.setup.seat, move, self.hash)
        self._tell()
        if saved:
            self.saved_turn = self.state.turn
        if isinstance(move, EndTurn):
            self.keep()

    def _tell(self) -> None:
        """Say once that another program has been found to write the same game."""
        if self._game_file is not None and self._game_file.branched is not None:
            self.notice, self._game_file.branched = self._game_file.branched, None
