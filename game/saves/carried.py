"""Saved games carried from one machine to another in a single file: a zip of their folders.

The contents that they are played with travel with them. What comes in from elsewhere is read before
anything is changed. Only the names that a saved game has are looked at, and nothing longer than one
can be.
"""

import re
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from game import bounded
from game.pack import PackError, unpack
from game.rules.archive import Pack
from game.saves import header, record
from game.saves.backup import back_up
from game.saves.disk import DISK, Disk, make_folders, write_whole
from game.saves.files import HEADER, JOURNAL, MOST_BYTES, Files, read_files
from game.saves.game_file import GameFile
from game.saves.header import Package
from game.saves.lock import Lock
from game.saves.pins import Pins, is_name, name_of, unpacked
from game.saves.problem import SaveError
from game.saves.ulid import is_id

ENDING = ".apparat"
"""What the name of such a file ends in."""

CONTENTS = "played-with"
"""The folder of the contents in such a file."""

NO_PINS = Pins(None)
MOST_FILES = 4_000
MOST_TOGETHER = 256 * 1024 * 1024
_NAMES = re.compile(rf"{re.escape(HEADER)}|{re.escape(JOURNAL)}|snap-[0-9]{{5,9}}\.json")
_NO_ZIP = (
    *(zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError),
    *(OverflowError, zlib.error),
)
"""What zipfile raises for what is none, or a broken one."""

_BEGUN = (1980, 1, 1, 0, 0, 0)
"""The first moment that a zip knows; the same games give the same bytes."""


def nobody(_: Pack) -> tuple[Package, ...]:
    """What a content is made of, to somebody who takes none in."""
    return ()


@dataclass(frozen=True, slots=True)
class Taken:
    """The games that were taken in, and how many were there already, as far or further."""

    names: tuple[str, ...]
    known: int = 0


def pack_up(folder: Path, pins: Pins = NO_PINS, *, only: str = "") -> bytes:
    """All saved games under a folder (or only one), the one played last at the end."""
    entries = list(_entries(_files(folder, only)))
    needed = dict[str, bytes]()
    for name, data in entries:
        if name.endswith(HEADER):
            needed |= _content(data, pins)
    return _zipped((*entries, *((f"{CONTENTS}/{n}", needed[n]) for n in sorted(needed))))


def pack_game(game_file: GameFile, content: bytes) -> bytes:
    """A game that is being played, with what the disk did not take, and a pin of its content."""
    head = game_file.header
    entries = [(f"{head.id}/{file}", data) for file, data in game_file.files().items()]
    return _zipped((*entries, (f"{CONTENTS}/{name_of(head.packages)}", content)))


def take_in(
    data: bytes,
    folder: Path,
    disk: Disk = DISK,
    *,
    pins: Pins = NO_PINS,
    identity: Callable[[Pack], tuple[Package, ...]] = nobody,
) -> Taken:
    """Put the games of such a file beside those that are there.

    A game that is there already is gone on with where the file goes further; as it was, it is kept
    in the folder `.backup`. The contents come in if they are what they are called: `identity` says
    what packages one is made of. Raises SaveError, and then nothing was changed by the game it is
    about; OSError if the disk refuses.
    """
    found, contents = _read_file(data)
    for name, content in contents.items():
        _check(name, content, identity)
    names = [name for name, files in found.items() if _take(name, files, folder, disk)]
    for name, content in contents.items():
        pins.put(name, content)
    return Taken(tuple(names), len(found) - len(names))


def _zipped(entries: Iterable[tuple[str, bytes]]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for name, data in entries:
            info = zipfile.ZipInfo(name, _BEGUN)
            info.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(info, data)
    return out.getvalue()


def _content(head: bytes, pins: Pins) -> dict[str, bytes]:
    """The content that a head names, if it is kept."""
    try:
        packages = header.decode(head).packages
    except SaveError:
        return {}
    data = pins.bytes_of(packages)
    return {} if data is None else {name_of(packages): data}


def _check(name: str, content: bytes, identity: Callable[[Pack], tuple[Package, ...]]) -> None:
    """Raise SaveError for a content that is damaged, or another one than it is called."""
    try:
        pack = unpack(unpacked(content), name)
    except (ValueError, PackError) as error:
        raise SaveError("save.problem.content") from error
    if name_of(identity(pack)) != name:
        raise SaveError("save.problem.content")


def _entries(paths: Iterable[Path]) -> Iterator[tuple[str, bytes]]:
    for path in paths:
        yield f"{path.parent.name}/{path.name}", bounded.read(path, MOST_TOGETHER)


def _files(folder: Path, only: str) -> Iterator[Path]:
    games = [each for each in folder.iterdir() if is_id(each.name)] if folder.is_dir() else []
    games = [each for each in games if only in ("", each.name)]
    journals = [each for each in games if (each / JOURNAL).is_file()]
    for game in sorted(journals, key=lambda each: ((each / JOURNAL).stat().st_mtime_ns, each.name)):
        yield from (each for each in sorted(game.iterdir()) if _NAMES.fullmatch(each.name))


def _read_file(data: bytes) -> tuple[dict[str, dict[str, bytes]], dict[str, bytes]]:
    """The files of each game, the games in their order, and the contents. Raises SaveError."""
    games: dict[str, dict[str, bytes]] = {}
    contents: dict[str, bytes] = {}
    try:
        with zipfile.ZipFile(BytesIO(data)) as packed:
            for info in _wanted(packed.infolist()):
                name, _, file = info.filename.rpartition("/")
                place = contents if name == CONTENTS else games.setdefault(name, {})
                place[file] = packed.read(info)
    except _NO_ZIP as error:
        raise SaveError("save.problem.no-copy") from error
    if not games or any(not files.keys() >= {HEADER, JOURNAL} for files in games.values()):
        raise SaveError("save.problem.no-copy")
    return games, contents


def _wanted(infos: Iterable[zipfile.ZipInfo]) -> list[zipfile.ZipInfo]:
    found = []
    for info in infos:
        name, _, file = info.filename.rpartition("/")
        if (is_id(name) and _NAMES.fullmatch(file)) or (name == CONTENTS and is_name(file)):
            found.append(info)
    sizes = [each.file_size for each in found]
    if len({each.filename for each in found}) < len(found):
        raise SaveError("save.problem.no-copy")
    if len(found) > MOST_FILES or sum(sizes) > MOST_TOGETHER or max(sizes, default=0) > MOST_BYTES:
        raise SaveError("save.problem.too-long")
    return found


def _take(name: str, files: Mapping[str, bytes], folder: Path, disk: Disk) -> bool:
    """Take one game in; False if it is there already. Raises SaveError, OSError."""
    theirs = _read(name, files)
    place = folder / name
    if place.is_dir() and not _goes_on(theirs, place, disk):
        return False
    if place.is_dir():
        back_up(place, disk)
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
