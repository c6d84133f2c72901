"""A saved game named on the command line: read, never written to."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from game.app import paths
from game.app.argument_error import WrongArgumentError
from game.app.text_lookup import TextLookup
from game.rules.archive import Pack
from game.rules.table import PERSON
from game.rules.version import RULES
from game.saves.files import Files, read_files
from game.saves.game_file import opening_of
from game.saves.pins import Pins
from game.saves.problem import SaveError
from game.saves.record import Record
from game.saves.snapshot import Snapshot
from game.saves.ulid import is_id
from game.session.pinned import played_with
from game.session.resume import fresh, play
from game.session.session import Session
from game.session.setup import packages, setup_from
from game.session.shared import SharedSession, fresh_shared


@dataclass(frozen=True, slots=True)
class SavedFile:
    """A saved game as it lies on the disk, and the stored state it begins at, if it has one."""

    files: Files
    opening: Snapshot | None


def open_saved(name: str, pack: Pack) -> SavedFile:
    """Read a saved game by its folder or its id. Raises WrongArgumentError."""
    folder = Path(name)
    if not folder.is_dir() and is_id(name):
        folder = paths.saves() / name
    if not folder.is_dir():
        raise WrongArgumentError(f"{name}: no such saved game")
    try:
        return _read(folder.resolve())
    except SaveError as error:
        raise WrongArgumentError(f"{name}: {TextLookup(pack, 'en').why(error.why)}") from error


def replayed(saved: SavedFile, pack: Pack) -> tuple[Session | SharedSession, SaveError | None]:
    """The game after every decision that can be played again, and what stopped it, if anything.

    Raises WrongArgumentError if it cannot even be begun.
    """
    pack = played_with(saved.files.header.packages, pack, Pins(paths.played())) or pack
    try:
        session = _begun(saved, pack)
    except SaveError as error:
        raise _wrong(saved, error, pack) from error
    same = saved.files.header.packages == packages(pack)
    if isinstance(session, SharedSession):
        return session, _stopped(partial(session.play_record, same=same), saved)
    return session, _stopped(partial(play, session, same=same), saved)


def session_of(saved: SavedFile, pack: Pack) -> Session:
    """The game after its last decision, seen by the one who plays it.

    Raises WrongArgumentError if it cannot be played again, and for a game of two people.
    """
    found, stopped = replayed(saved, pack)
    if isinstance(found, Session) and stopped is None:
        return found
    raise _wrong(saved, stopped or SaveError("save.problem.two-people"), pack)


def _begun(saved: SavedFile, pack: Pack) -> Session | SharedSession:
    setup = setup_from(saved.files.header.setup)
    made = fresh_shared if setup.rival == PERSON else fresh
    return made(setup, pack, opening=saved.opening)


def _wrong(saved: SavedFile, error: SaveError, pack: Pack) -> WrongArgumentError:
    return WrongArgumentError(f"{saved.files.header.id}: {TextLookup(pack, 'en').why(error.why)}")


def _stopped(play_again: Callable[[Record], None], saved: SavedFile) -> SaveError | None:
    try:
        for record in saved.files.records:
            play_again(record)
    except SaveError as error:
        return error
    return None


def _read(folder: Path) -> SavedFile:
    """The files of a game that can be played again by these rules. Raises SaveError."""
    files = read_files(folder)
    opening = opening_of(folder, files.header)
    if files.header.rules > RULES:
        raise SaveError("save.problem.newer", game=files.header.game)
    if files.header.rules < RULES:
        raise SaveError("save.problem.only-forked", game=files.header.game)
    if opening is None and files.header.opening is not None:
        raise SaveError("save.problem.no-snapshot")
    return SavedFile(files, opening)
