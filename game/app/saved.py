"""A saved game named on the command line: read, never written to."""

from dataclasses import dataclass
from pathlib import Path

from game.app import paths
from game.app.words import Words
from game.app.wrong import WrongArgumentError
from game.rules.archive import Pack
from game.saves import chain, record
from game.saves.campaign import JOURNAL, read_header
from game.saves.header import Header
from game.saves.journal import read_bytes
from game.saves.problem import SaveError
from game.saves.record import Record
from game.saves.ulid import is_id
from game.session.resume import fresh, play
from game.session.session import Session
from game.session.setup import setup_from


@dataclass(frozen=True, slots=True)
class SavedFile:
    """A saved game as it lies on the disk. `damaged` is how many bytes at its end do not fit."""

    header: Header
    records: tuple[Record, ...]
    damaged: int


def open_saved(name: str, pack: Pack) -> SavedFile:
    """Read a saved game by its folder or its id. Raises WrongArgumentError."""
    folder = Path(name)
    if not folder.is_dir() and is_id(name):
        folder = paths.saves() / name
    if not folder.is_dir():
        raise WrongArgumentError(f"{name}: no such saved game")
    try:
        head = read_header(folder.resolve())
        data = read_bytes(folder / JOURNAL)
        found = chain.read(data, head.id)
        records = tuple(record.decode(body, n) for n, body in enumerate(found.bodies, 1))
    except SaveError as error:
        raise WrongArgumentError(f"{name}: {Words(pack, 'en').why(error.why)}") from error
    return SavedFile(head, records, len(data) - found.sound)


def session_of(saved: SavedFile, pack: Pack) -> Session:
    """The game after its last decision. Raises WrongArgumentError if it cannot be played again."""
    try:
        session = fresh(setup_from(saved.header.setup), pack)
        same = saved.header.content_hash == pack.content_hash
        for each in saved.records:
            play(session, each, same=same)
    except SaveError as error:
        message = Words(pack, "en").why(error.why)
        raise WrongArgumentError(f"{saved.header.id}: {message}") from error
    return session
