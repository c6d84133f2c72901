"""Beginning a game, and taking up a saved one by playing its journal again."""

from contextlib import suppress

from game import __version__
from game.rules.archive import Pack
from game.rules.replay import BadMoveError, move_from
from game.rules.state import Why
from game.rules.table import PERSON
from game.rules.version import RULES
from game.saves.game_file import GameFile
from game.saves.problem import SaveError
from game.saves.record import Record
from game.saves.snapshot import Snapshot
from game.saves.store import Store
from game.session.fork import Fork, fork
from game.session.pinned import pin, played_with
from game.session.seed import LONGEST, is_seed
from game.session.session import Session
from game.session.setup import Setup, packages, setup_data, setup_from
from game.session.stored import stored


def begin(setup: Setup, pack: Pack, store: Store, version: str) -> Session:
    """Begin a game that is saved. Raises KeyError if the pack lacks what the setup names.

    Raises SaveError for a seed that could not be read again.
    """
    pack.scenario(setup.scenario, setup.reading, setup.seat, setup.rival)
    if not is_seed(setup.seed):
        raise SaveError("save.problem.seed", most=LONGEST)
    game_file = store.create(setup_data(setup), game=version, rules=RULES, packages=packages(pack))
    session = Session(setup, pack, game_file)
    session.keep()
    pin(pack, store.pins)
    return session


def resume(name: str, pack: Pack, store: Store, version: str = __version__) -> Session:
    """Take up a saved game. Raises SaveError, and then its files stay as they are.

    One that cannot be played again under these rules goes on from a stored state, as a new game.
    """
    game_file = store.open(name)
    try:
        return _take_up(game_file, pack, store, version)
    except BaseException:
        game_file.release()
        raise


def _take_up(game_file: GameFile, pack: Pack, store: Store, version: str) -> Session:
    _check_alone(game_file)
    played = played_with(game_file.header.packages, pack, store.pins) or pack
    why = why_not_played(game_file)
    if why is not None:
        pack = pack if why == "rules" else played  # other rules may need what was not there
        return _forked(fork(game_file, pack, store, version=version, why=why), pack)
    session = replayed(game_file, played)
    if played is not pack and session.notice is None:
        session.notice = Why("save.pinned")
    game_file.save()
    if game_file.header.packages == packages(played):
        pin(played, store.pins)
    return session


def renew(name: str, pack: Pack, store: Store, version: str = __version__) -> Session:
    """Go on with today's content where a saved game stands, as a new game. Raises SaveError.

    The other one stays as it is, and opens as before. What it names and this content does not know
    is left out, and told.
    """
    game_file = store.open(name)
    try:
        _check_alone(game_file)
        why = why_not_played(game_file) or "content"
        if why == "content":
            _store_the_end(game_file, pack, store)
        return _forked(fork(game_file, pack, store, version=version, why=why), pack)
    except BaseException:
        game_file.release()
        raise


def _check_alone(game_file: GameFile) -> None:
    """Raise SaveError for a game that two people play."""
    if game_file.header.setup.get("rival") == PERSON:
        raise SaveError("save.problem.two-people")


def _store_the_end(game_file: GameFile, pack: Pack, store: Store) -> None:
    """Store the state after the last record, if the game can be played to it.

    If it cannot, it goes on from what was stored before.
    """
    played = played_with(game_file.header.packages, pack, store.pins)
    if played is None:
        return
    with suppress(SaveError):
        session = replayed(game_file, played)
        game_file.save()
        session.keep()


def _forked(found: Fork, pack: Pack) -> Session:
    session = Session(
        setup_from(found.game_file.header.setup), pack, found.game_file, found.opening
    )
    session.notice = found.notice
    return session


def replayed(game_file: GameFile, pack: Pack) -> Session:
    """The game of a file after every record of its journal. Raises SaveError."""
    session = fresh(setup_from(game_file.header.setup), pack, game_file, game_file.opening)
    same = game_file.header.packages == packages(pack)
    for record in game_file.journal.records:
        play(session, record, same=same)
    session.saved_turn = session.state.turn
    session.notice = notice(game_file, session.state.turn, same=same)
    return session


def fresh(
    setup: Setup, pack: Pack, game_file: GameFile | None = None, opening: Snapshot | None = None
) -> Session:
    """A game at its start. Raises SaveError if this content does not have what the setup names."""
    try:
        scenario = pack.scenario(setup.scenario, setup.reading, setup.seat, setup.rival)
        session = Session(setup, pack, game_file, stored(opening, scenario))
    except KeyError as error:
        raise SaveError("save.problem.no-scenario", scenario=setup.scenario) from error
    if setup.programme not in session.scenario.programmes:
        raise SaveError("save.problem.no-scenario", scenario=setup.scenario)
    return session


def play(session: Session, record: Record, *, same: bool) -> None:
    """Play one record again. Raises SaveError if the game now goes another way."""
    problem = "save.problem.other-rules" if same else "save.problem.other-content"
    if record.seat != session.setup.seat:
        raise SaveError("save.problem.unknown-record", n=record.n)
    try:
        if record.move is None:
            session.take_back()
            refused = None
        else:
            refused = session.play(move_from(record.move)).refusal
    except BadMoveError as error:
        raise SaveError("save.problem.unknown-record", n=record.n) from error
    except (IndexError, KeyError) as error:
        raise SaveError(problem, n=record.n) from error
    if refused is not None or session.hash[:16] != record.state:
        raise SaveError(problem, n=record.n)


def why_not_played(game_file: GameFile) -> str | None:
    """Why a game goes on from a snapshot instead of being played again, if it does.

    Raises SaveError for the game of a version still to come.
    """
    head = game_file.header
    if head.rules > RULES:
        raise SaveError("save.problem.newer", game=head.game)
    if head.rules < RULES:
        return "rules"
    if game_file.beyond() is not None:
        return "cut"
    return "opening-damaged" if head.opening is not None and game_file.opening is None else None


def notice(game_file: GameFile, turn: int, *, same: bool) -> Why | None:
    """What the player of a game that was taken up in a turn ought to be told, if anything."""
    kept = len(game_file.journal.records)
    if game_file.damaged:
        args = {"count": kept, "turn": turn, "bytes": game_file.damaged}
        return Why("save.recovered", args)
    if game_file.cut:
        return Why("save.cut", {"count": kept, "turn": turn})
    if game_file.altered:
        return Why("save.mended")
    return None if same else Why("save.content-changed")
