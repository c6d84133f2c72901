"""Saved games carried from one machine to another in a single file: a zip of their folders.

What comes in from elsewhere is read before anything is changed. Only the names that a saved game
has are looked at, and nothing longer than one can be.
"""

import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from game.saves import header, record
from game.saves.disk import DISK, Disk, make_folders, write_whole
from game.saves.files import HEADER, JOURNAL, MOST_BYTES, Files, read_files
from game.saves.lock import Lock
from game.saves.problem import SaveError
from game.saves.ulid import is_id

ENDING = ".apparat"
"""What the name of such a file ends in."""

MOST_FILES = 4_000
MOST_TOGETHER = 256 * 1024 * 1024
_NAMES = re.compile(rf"{re.escape(HEADER)}|{re.escape(JOURNAL)}|snap-[0-9]{{5,9}}\.json")
_BEGUN = (1980, 1, 1, 0, 0, 0)
"""The first moment that a zip knows; the same games give the same bytes."""


@dataclass(frozen=True, slots=True)
class Taken:
    """The games that were taken in, and how many were there already, as far or further."""

    names: tuple[str, ...]
    known: int = 0


def pack_up(folder: Path) -> bytes:
    """All saved games under a folder, the one played last at the end."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in _files(folder):
            info = zipfile.ZipInfo(f"{path.parent.name}/{path.name}", _BEGUN)
            info.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(info, path.read_bytes())
    return out.getvalue()


def take_in(data: bytes, folder: Path, disk: Disk = DISK) -> Taken:
    """Put the games of such a file beside those that are there.

    A game that is there already is gone on with where the file goes further. Raises SaveError, and
    then nothing was changed by the game it is about; OSError if the disk refuses.
    """
    found = _games(data)
    names = [name for name, files in found.items() if _take(name, files, folder, disk)]
    return Taken(tuple(names), len(found) - len(names))


def _files(folder: Path) -> Iterator[Path]:
    games = [each for each in folder.iterdir() if is_id(each.name)] if folder.is_dir() else []
    journals = [each for each in games if (each / JOURNAL).is_file()]
    for game in sorted(journals, key=lambda each: ((each / JOURNAL).stat().st_mtime_ns, each.name)):
        yield from (each for each in sorted(game.iterdir()) if _NAMES.fullmatch(each.name))


def _games(data: bytes) -> dict[str, dict[str, bytes]]:
    """The files of each game, the games in their order. Raises SaveError."""
    games: dict[str, dict[str, bytes]] = {}
    try:
        with zipfile.ZipFile(BytesIO(data)) as packed:
            for info in _wanted(packed.infolist()):
                name, _, file = info.filename.rpartition("/")
                games.setdefault(name, {})[file] = packed.read(info)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError) as error:
        raise SaveError("save.problem.no-copy") from error
    if not games:
        raise SaveError("save.problem.no-copy")
    return games


def _wanted(infos: Iterable[zipfile.ZipInfo]) -> list[zipfile.ZipInfo]:
    found = []
    for info in infos:
        name, _, file = info.filename.rpartition("/")
        if is_id(name) and _NAMES.fullmatch(file):
            found.append(info)
    sizes = [each.file_size for each in found]
    if len(found) > MOST_FILES or sum(sizes) > MOST_TOGETHER or max(sizes, default=0) > MOST_BYTES:
        raise SaveError("save.problem.too-long")
    return found


def _take(name: str, files: Mapping[str, bytes], folder: Path, disk: Disk) -> bool:
    """Take one game in; False if it is there already. Raises SaveError, OSError."""
    theirs = _read(name, files)
    place = folder / name
    if place.is_dir() and not _goes_on(theirs, place, disk):
        return False
    make_folders(disk, place)
    # the journal last: until it is there, the game is as it was
    for file in sorted(files, key=lambda each: (each == JOURNAL, each)):
        write_whole(disk, place / file, files[file])
    return True


def _read(name: str, files: Mapping[str, bytes]) -> Files:
    """What a game from elsewhere holds, looked at where it does no harm. Raises SaveError."""
    with TemporaryDirectory() as aside:
        folder = Path(aside) / name
        folder.mkdir()
        for file, data in files.items():
            (folder / file).write_bytes(data)
        return read_files(folder)


def _goes_on(theirs: Files, place: Path, disk: Disk) -> bool:
    """Whether a game goes on where the one that is here ends. Raises SaveError."""
    ours = read_files(place, disk)
    common = min(len(ours.records), len(theirs.records))
    same = header.body(ours.header) == header.body(theirs.header)
    if not same or _bodies(ours, common) != _bodies(theirs, common):
        raise SaveError("save.problem.parted")
    if len(theirs.records) == common:
        return False
    if Lock(place).is_held():
        raise SaveError("save.problem.locked")
    return True


def _bodies(files: Files, n: int) -> list[bytes]:
    return [record.encode(each) for each in files.records[:n]]
