"""What the list of saved games shows of one, read without playing it."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from game.rules.moves import EndTurn, Move
from game.saves import chain, record
from game.saves.campaign import HEADER, JOURNAL, read_header
from game.saves.header import Header
from game.saves.journal import read_bytes
from game.saves.problem import SaveError
from game.saves.record import Record


@dataclass(frozen=True, slots=True)
class Summary:
    """A saved game in the list. `ended` counts the turns that were played to their end."""

    id: str
    saved_at: datetime
    header: Header | None = None
    ended: int = 0
    problem: SaveError | None = None


def summarise(folder: Path) -> Summary:
    """Read a saved game for the list; nothing on disk is changed. A bad one says what is wrong."""
    when = _saved_at(folder)
    try:
        head = read_header(folder)
    except SaveError as error:
        return Summary(folder.name, when, problem=error)
    try:
        played = moves(records(folder, head.id))
    except SaveError as error:
        return Summary(folder.name, when, head, problem=error)
    return Summary(folder.name, when, head, sum(isinstance(each, EndTurn) for each in played))


def records(folder: Path, start: str) -> list[Record]:
    """The sound records of a journal, without touching it. Raises SaveError."""
    try:
        found = chain.read(read_bytes(folder / JOURNAL), start)
    except OSError as error:
        raise SaveError("save.problem.unreadable") from error
    return [record.decode(body, n) for n, body in enumerate(found.bodies, 1)]


def moves(journal: list[Record]) -> tuple[Move, ...]:
    """The moves that stand when what was taken back is left out."""
    played: list[Move] = []
    for each in journal:
        if each.move is not None:
            played.append(each.move)
        elif played:
            played.pop()
    return tuple(played)


def _saved_at(folder: Path) -> datetime:
    times = [0.0]
    for name in (HEADER, JOURNAL):
        try:
            times.append((folder / name).stat().st_mtime)
        except OSError:
            continue
    return datetime.fromtimestamp(max(times), UTC)
