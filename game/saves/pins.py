"""The content that games are played with: each once, under a name made of what it is.

A saved game replays its moves over the whole content, so one card more or less can lead it another
way. Therefore the compiled pack is kept, packed, for as long as a game needs it, whatever is
installed, removed or brought up to date meanwhile.
"""

import gzip
import re
import time
import zlib
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path

from game.pack import PackError, unpack
from game.pack.bounds import MOST_BYTES as MOST_UNPACKED
from game.pack.seal import is_sound
from game.rules.archive import Pack
from game.saves import plain
from game.saves.disk import DISK, Disk, make_folders, read_or_none, set_aside, write_whole
from game.saves.header import Package

ENDING = ".json.gz"
MOST_BYTES = 16 * 1024 * 1024
"""The longest file that is read, packed."""

SPARED = 24 * 3600
"""A pin younger than this (in seconds) is never let go: its game may be about to be written."""

_NAME = re.compile(rf"[0-9a-f]{{64}}{re.escape(ENDING)}")


def name_of(packages: Sequence[Package]) -> str:
    """The name of the file of a content: a digest over its packages, in their order."""
    text = plain.compact({"packages": [asdict(each) for each in packages]})
    return sha256(text).hexdigest() + ENDING


def is_name(name: str) -> bool:
    """Whether a name could be such a file's."""
    return _NAME.fullmatch(name) is not None


def packed(data: bytes) -> bytes:
    """The bytes of a pin around a baked pack; the same pack, the same bytes."""
    return gzip.compress(data, 6, mtime=0)


def unpacked(data: bytes) -> bytes:
    """The baked pack in a pin. Raises ValueError for what is none, or would be too long."""
    if len(data) > MOST_BYTES:
        raise ValueError("too long")
    maker = zlib.decompressobj(wbits=31)  # gzip alone
    try:
        found = maker.decompress(data, MOST_UNPACKED + 1)
    except zlib.error as error:
        raise ValueError("not packed") from error
    if not maker.eof or maker.unused_data or not is_sound(found):
        raise ValueError("cut off, or damaged")
    return found


class Pins:
    """The contents under one folder, which need not exist yet. Without a folder none is kept."""

    def __init__(self, folder: Path | None, disk: Disk = DISK) -> None:
        self.folder = folder
        self._disk = disk

    def bytes_of(self, packages: Sequence[Package]) -> bytes | None:
        """The file of a content, if it is there and every byte is as it was written."""
        if self.folder is None:
            return None
        try:
            data = read_or_none(self._disk, self.folder / name_of(packages), MOST_BYTES)
            if data is not None:
                unpacked(data)
        except (OSError, ValueError):
            return None
        return data

    def has(self, packages: Sequence[Package]) -> bool:
        """Whether a content is kept, as far as one sees without reading it."""
        return self.folder is not None and (self.folder / name_of(packages)).is_file()

    def read(self, packages: Sequence[Package]) -> Pack | None:
        """A content; None if it is not kept, is damaged, or other records were in use then."""
        data = self.bytes_of(packages)
        try:
            return None if data is None else unpack(unpacked(data), name_of(packages))
        except PackError:
            return None

    def keep(self, packages: Sequence[Package], baked: Callable[[], bytes]) -> bool:
        """Keep a content, if it is not there; False if the disk refuses."""
        if self.folder is None or self.bytes_of(packages) is not None:
            return True
        return self.put(name_of(packages), packed(baked()))

    def put(self, name: str, data: bytes) -> bool:
        """Write the file of a content; what lay there under its name is set aside."""
        if self.folder is None or not is_name(name):
            return False
        path = self.folder / name
        try:
            make_folders(self._disk, self.folder)
            found = read_or_none(self._disk, path, MOST_BYTES)
            if found is not None and found != data:
                set_aside(self._disk, path, found)
            if found != data:
                write_whole(self._disk, path, data)
        except OSError:
            return False
        return True

    def let_go(self, needed: Collection[str]) -> None:
        """Delete the contents that no game needs any more: `needed` are names of files."""
        oldest = time.time() - SPARED
        with suppress(OSError):
            for each in self.folder.iterdir() if self.folder is not None else ():
                if is_name(each.name) and each.name not in needed:
                    with suppress(OSError):
                        if each.stat().st_mtime < oldest:
                            self._disk.remove(each)
