"""A saved game named on the command line: read, never written to."""

from dataclasses import dataclass
from pathlib import Path

from game.app import paths
from game.app.words import Words
from game.app.wrong import WrongArgumentError
from game.rules.archive import Pack
from game.rules.version import RULES
from game.saves.campaign import opening_of
from game.saves.files import Files, read_files
from game.saves.problem import SaveError
from game.saves.snapshot import Snapshot
from game.saves.ulid import is_id
from game.session.resume import fresh, play
from game.session.session import Session
from game.session.setup import packages, setup_from


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
        raise WrongArgumentError(f"{name}: {Words(pack, 'en').why(error.why)}") from error


def begun(saved: SavedFile, pack: Pack) -> Session:
    """The game before its first decision. Raises SaveError."""
    return fresh(setup_from(saved.files.header.setup), pack, opening=saved.opening)


def session_of(saved: SavedFile, pack: Pack) -> Session:
    """The game after its last decision. Raises WrongArgumentError if it cannot be played again."""
    try:
        session = begun(saved, pack)
        same = saved.files.header.packages == packages(pack)
        for each in saved.files.records:
            play(session, each, same=same)
    except SaveError as error:
        message = Words(pack, "en").why(error.why)
        raise WrongArgumentError(f"{saved.files.header.id}: {message}") from error
    return session


def _read(folder: Path) -> SavedFile:
    """The files of a game that can be played again by these rules. Raises SaveError."""
    files = read_files(folder)
    opening = opening_of(folder, files.header)
    if files.header.rules != RULES:
        raise SaveError("save.problem.other-rules", n=1)
    if opening is None and files.header.opening is not None:
        raise SaveError("save.problem.no-snapshot")
    return SavedFile(files, opening)
