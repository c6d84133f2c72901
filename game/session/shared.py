"""A game that two people play, saved as one: the journal has the moves of both seats."""

from collections.abc import Mapping
from dataclasses import replace

from game import __version__
from game.rules import table
from game.rules.archive import Pack
from game.rules.ids import SEATS, Seat
from game.rules.moves import FINAL, EndTurn, Move
from game.rules.reducer import new_game
from game.rules.replay import BadMoveError, move_from
from game.rules.scenario import Scenario
from game.rules.state import State, Step, Why
from game.rules.table import PERSON, lay_table
from game.rules.version import RULES
from game.saves.game_file import GameFile
from game.saves.problem import SaveError
from game.saves.record import Record
from game.saves.snapshot import Snapshot
from game.saves.store import Store
from game.session.fork import Fork, fork
from game.session.pinned import pin, played_with
from game.session.resume import notice, why_not_played
from game.session.seat import SeatSession
from game.session.setup import Setup, packages, setup_data, setup_from
from game.session.stored import stored


class SharedSession:
    """One game of two people. Without a file it is played and forgotten.

    `setup.seat` is the seat from which the list of saved games tells of it; `opening` a stored
    state to begin at, instead of the scenario's own first. `notice` is something both ought to be
    told once. `seats` are what the pages of each look at. Raises KeyError if the pack lacks what
    the setup names.
    """

    def __init__(
        self,
        setup: Setup,
        pack: Pack,
        game_file: GameFile | None = None,
        opening: State | None = None,
    ) -> None:
        self.setup = setup
        self.game_file = game_file
        self._notice: Why | None = None
        scenario = pack.scenario(setup.scenario, setup.reading, setup.seat, PERSON)
        begun = opening or new_game(scenario, setup.seed)
        self.table = lay_table(scenario, begun)
        self.seats: Mapping[Seat, SeatSession] = {
            seat: SeatSession(self, setup_of(setup, seat, pack), pack, game_file, begun)
            for seat in SEATS
        }

    @property
    def notice(self) -> Why | None:
        """Something that both ought to be told once."""
        return self._notice

    @notice.setter
    def notice(self, found: Why | None) -> None:
        self._notice = found
        for each in self.seats.values():
            each.tell(found)

    def state(self, seat: Seat) -> State:
        """The game as a seat sees it."""
        return self.table.places[seat].state

    def scenario(self, seat: Seat) -> Scenario:
        """The scenario from a seat."""
        return self.table.seen_from(seat)

    def has_closed(self, seat: Seat) -> bool:
        """Whether a seat has closed its turn and waits for the other."""
        return self.table.places[seat].closed

    @property
    def hash(self) -> str:
        """The hash of the game up to the opening of the turn: for both seats the same."""
        return self.table.places[self.setup.seat].chain.opening

    def dispatch(self, seat: Seat, move: Move) -> Step:
        """Let a seat make a move and write it down; a refused one changes nothing."""
        turn = self.state(seat).turn
        step = self.play(seat, move)
        if step.refusal is None:
            self._write(seat, move)
            if isinstance(move, EndTurn) and (self.state(seat).turn > turn or step.state.over):
                self.keep(seat)
        return step

    def undo(self, seat: Seat) -> bool:
        """Take back the last move of a seat in this turn. False if there is none that may be.

        What somebody has answered may not be, and in archive preview nothing.
        """
        if self.table.places[seat].before is None or self.setup.preview == "archive":
            return False
        if isinstance(self.state(seat).desks[seat].moves[-1], FINAL):
            return False
        self._take_back(seat)
        self._write(seat, None)
        return True

    def play(self, seat: Seat, move: Move) -> Step:
        """Let a seat make a move without writing it down."""
        closes = isinstance(move, EndTurn)
        self.table, step = table.play(self.table, seat, move)
        if step.refusal is None and not closes:
            self.seats[seat].follow(step)
        elif step.refusal is None and not self.has_closed(seat):
            for each, place in self.table.places.items():
                if place.last is not None:
                    self.seats[each].follow(place.last)
                if each != seat:
                    self.seats[each].on_opened()
        return step

    def _take_back(self, seat: Seat) -> None:
        """Take the last move of a seat back. Raises IndexError if this turn has none."""
        self.table = table.take_back(self.table, seat)
        self.seats[seat].take_back()

    def play_record(self, record: Record, *, same: bool) -> None:
        """Play one record again. Raises SaveError if the game now goes another way."""
        problem = "save.problem.other-rules" if same else "save.problem.other-content"
        try:
            sound = self._play_again(record)
        except BadMoveError as error:
            raise SaveError("save.problem.unknown-record", n=record.n) from error
        except (IndexError, KeyError) as error:
            raise SaveError(problem, n=record.n) from error
        if not sound:
            raise SaveError(problem, n=record.n)

    def _play_again(self, record: Record) -> bool:
        """Whether a record can be played, and comes to the state that was written down."""
        seat = next((each for each in SEATS if each == record.seat), None)
        if seat is None:
            raise BadMoveError(record.seat)
        if record.move is None:
            self._take_back(seat)
        elif self.play(seat, move_from(record.move)).refusal is not None:
            return False
        return self._link(seat)[:16] == record.state

    def close(self) -> bool:
        """Save what waits and let the file go. True when nothing is lost."""
        return self.game_file is None or self.game_file.close()

    def _link(self, seat: Seat) -> str:
        return self.table.places[seat].chain.now

    def _write(self, seat: Seat, move: Move | None) -> None:
        if self.game_file is None:
            return
        self.game_file.add(seat, move, self._link(seat))
        if self.game_file.branched is not None:
            self.notice, self.game_file.branched = self.game_file.branched, None

    def keep(self, seat: Seat) -> None:
        """Store the whole state when a turn has been opened: then both seats see the same."""
        if self.game_file is not None:
            self.game_file.keep(self.state(seat), self._link(seat))


def setup_of(setup: Setup, seat: Seat, pack: Pack) -> Setup:
    """A game of two people as one seat of it plays it: with a programme that this seat has."""
    programmes = pack.scenario(setup.scenario, setup.reading, seat, PERSON).programmes
    fits = seat == setup.seat or setup.programme in programmes
    programme = setup.programme if fits else next(iter(programmes), "")
    return replace(setup, seat=seat, programme=programme, rival=PERSON)


def begin_shared(setup: Setup, pack: Pack, store: Store, version: str) -> SharedSession:
    """Begin a saved game of two people, whatever the setup says of the other seat.

    Raises KeyError if the pack lacks what the setup names.
    """
    setup = replace(setup, rival=PERSON)
    pack.scenario(setup.scenario, setup.reading, setup.seat, PERSON)
    game_file = store.create(setup_data(setup), game=version, rules=RULES, packages=packages(pack))
    session = SharedSession(setup, pack, game_file)
    session.keep(setup.seat)
    pin(pack, store.pins)
    return session


def resume_shared(name: str, pack: Pack, store: Store, version: str = __version__) -> SharedSession:
    """Take up a saved game of two people. Raises SaveError, and then its files stay as they are.

    One that cannot be played again under these rules goes on from a stored state, as a new game.
    """
    game_file = store.open(name)
    try:
        return _take_up(game_file, pack, store, version)
    except BaseException:
        game_file.release()
        raise


def _take_up(game_file: GameFile, pack: Pack, store: Store, version: str) -> SharedSession:
    if game_file.header.setup.get("rival") != PERSON:
        raise SaveError("save.problem.one-person")
    played = played_with(game_file.header.packages, pack, store.pins) or pack
    why = why_not_played(game_file)
    if why is not None:
        pack = pack if why == "rules" else played  # other rules may need what was not there
        return _forked(fork(game_file, pack, store, version=version, why=why), pack)
    session = replayed_shared(game_file, played)
    game_file.save()
    if game_file.header.packages == packages(played):
        pin(played, store.pins)
    return session


def replayed_shared(game_file: GameFile, pack: Pack) -> SharedSession:
    """The game of a file after every record of its journal. Raises SaveError."""
    session = fresh_shared(setup_from(game_file.header.setup), pack, game_file, game_file.opening)
    same = game_file.header.packages == packages(pack)
    for record in game_file.journal.records:
        session.play_record(record, same=same)
    session.notice = notice(game_file, session.state(session.setup.seat).turn, same=same)
    return session


def fresh_shared(
    setup: Setup, pack: Pack, game_file: GameFile | None = None, opening: Snapshot | None = None
) -> SharedSession:
    """A game at its start. Raises SaveError if this content does not have what the setup names."""
    if setup.rival != PERSON:
        raise SaveError("save.problem.one-person")
    try:
        scenario = pack.scenario(setup.scenario, setup.reading, setup.seat, PERSON)
        return SharedSession(setup, pack, game_file, stored(opening, scenario))
    except KeyError as error:
        raise SaveError("save.problem.no-scenario", scenario=setup.scenario) from error


def _forked(found: Fork, pack: Pack) -> SharedSession:
    setup = setup_from(found.game_file.header.setup)
    session = SharedSession(setup, pack, found.game_file, found.opening)
    session.notice = found.notice
    return session
