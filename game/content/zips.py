"""A package in one zip, read in place.

Only the plain form of the format is read: no encryption, no ZIP64, no comment, nothing before,
between or behind the files, and the two heads of each file have to agree. So a zip means the same
to us as to every other program, and a small one cannot grow without bounds.
"""

import re
import stat
import unicodedata
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from struct import Struct
from typing import BinaryIO

from game.content import limits
from game.content.errors import ContentError
from game.content.marks import Mark

ENDING = ".zip"
KINDS = (".yaml", ".md", ".txt", ".png")

_END = Struct("<4s4H2LH")
_CENTRAL = Struct("<4s6H3L5H2L")
_LOCAL = Struct("<4s5H3L2H")
_STORED, _DEFLATED = 0, 8
_ENCRYPTED, _DESCRIBED, _UTF8 = 0x1, 0x8, 0x800
_HUGE = 0xFFFFFFFF
_NAME = re.compile(r"[A-Za-z0-9_./-]+")
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Entry:
    """A file in a zip: how it is packed, its sum and sizes, and where its own head begins."""

    name: str
    flags: int
    method: int
    crc: int
    packed: int
    size: int
    offset: int


class Zip:
    """A package in a zip. If all its files lie in one folder, that is the package."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def names(self) -> list[str]:
        """The names of its files of content, sorted. Raises ContentError."""
        return sorted(name for name in self._entries if name.endswith(".yaml"))

    def every(self) -> list[str]:
        """The names of all its files. Raises ContentError."""
        return sorted(self._entries)

    def strays(self) -> list[tuple[str, str]]:
        """None: whatever is no content is refused."""
        return []

    def data(self, name: str) -> bytes:
        """The bytes of a file. Raises ContentError, and FileNotFoundError for one not in it."""
        entry = self._entries.get(name)
        if entry is None:
            raise FileNotFoundError(name)
        with self.root.open("rb") as file:
            start = _start(file, entry)
            file.seek(start)
            return _unpacked(entry, file.read(entry.packed))

    @cached_property
    def _entries(self) -> dict[str, Entry]:
        try:
            with self.root.open("rb") as file:
                found = list(_checked(file, self.root.stat().st_size))
        except OSError as error:
            raise _refused(error.strerror or "it cannot be opened") from error
        top = _top([each.name for each in found])
        return {each.name.removeprefix(top): each for each in found}


def _refused(why: str) -> ContentError:
    return ContentError("E803", Mark(1, 1), why=why)


def _top(names: list[str]) -> str:
    """The one folder that everything lies in, with its stroke; "" if there is none."""
    first = names[0].partition("/")[0] + "/" if names else ""
    return first if all(name.startswith(first) for name in names) else ""


def _checked(file: BinaryIO, size: int) -> Iterator[Entry]:
    """The files of a zip, if everything about it is plain."""
    if size > limits.ZIP_BYTES:
        raise _refused(f"it has more than {limits.ZIP_BYTES} bytes")
    count, start = _end(file, size)
    entries = list(_central(file, count, start, size - _END.size))
    _bounded(entries)
    place = 0
    for each in sorted(entries, key=lambda each: each.offset):
        if each.offset != place:
            raise _refused(f"there is something before `{each.name}`, or it lies over another file")
        place = _behind(file, each)
    if place != start:
        raise _refused("there is something behind its files")
    return (each for each in entries if not each.name.endswith("/"))


def _end(file: BinaryIO, size: int) -> tuple[int, int]:
    """How many files the end of a zip tells of, and where their list begins."""
    if size < _END.size:
        raise _refused("it is no zip")
    file.seek(size - _END.size)
    magic, disk, first, here, count, length, start, comment = _END.unpack(file.read(_END.size))
    if magic != b"PK\x05\x06" or comment:
        raise _refused("it is no zip, is cut off, or ends in a comment")
    if disk or first or here != count or _HUGE in (length, start):
        raise _refused("it has several parts or is of the form for huge files")
    if count > limits.ENTRIES:
        raise _refused(f"it has more than {limits.ENTRIES} files")
    if start + length != size - _END.size:
        raise _refused("there is something before or behind its list of files")
    return count, start


def _central(file: BinaryIO, count: int, start: int, end: int) -> Iterator[Entry]:
    """The files by the list at its end."""
    file.seek(start)
    data, at = file.read(end - start), 0
    seen: set[str] = set()
    for _ in range(count):
        if len(data) < at + _CENTRAL.size:
            raise _refused("its list of files is cut off")
        found = _CENTRAL.unpack_from(data, at)
        magic, _, _, flags, method, _, _, crc, packed, size = found[:10]
        name_length, extra, comment, _, _, outer, offset = found[10:]
        if magic != b"PK\x01\x02":
            raise _refused("its list of files is damaged")
        at += _CENTRAL.size
        name = _name(data[at : at + name_length])
        at += name_length + extra + comment
        if at > len(data):
            raise _refused("its list of files is cut off")
        if stat.S_ISLNK(outer >> 16):
            raise _refused(f"`{name}` is a link")
        same = unicodedata.normalize("NFC", name).casefold().rstrip("/")
        if same in seen:
            raise _refused(f"`{name}` stands in it twice, but for small and capital letters")
        seen.add(same)
        yield _plain(Entry(name, flags, method, crc, packed, size, offset))
    if at != len(data):
        raise _refused("its list of files is damaged")


def _name(data: bytes) -> str:
    """A name that every system can have."""
    name = data.decode("utf-8", errors="replace")
    if not _NAME.fullmatch(name) or len(name) > limits.PATH_LENGTH:
        raise _refused(
            f"the name `{_shown(name)}` has other signs than a to z, digits, `_`, `-` and `.`, "
            f"or more than {limits.PATH_LENGTH}"
        )
    parts = name.removesuffix("/").split("/")
    if len(parts) > limits.PATH_DEPTH:
        raise _refused(f"`{_shown(name)}` lies deeper than {limits.PATH_DEPTH} folders")
    for part in parts:
        if part in ("", ".", "..") or part.endswith(".") or _RESERVED.fullmatch(part):
            raise _refused(f"the name `{_shown(name)}` is not possible on every system")
    if not name.endswith(("/", *KINDS)):
        kinds = ", ".join(KINDS)
        raise _refused(f"`{_shown(name)}` is of another kind than {kinds}")
    return name


def _shown(name: str) -> str:
    """As a message can show it."""
    clean = "".join(sign if sign.isprintable() else "?" for sign in name)
    return clean if len(clean) <= limits.PATH_LENGTH else f"{clean[:40]}…"


def _plain(entry: Entry) -> Entry:
    """The same, if it is packed in a form that we read and within bounds."""
    name = entry.name
    if entry.flags & ~(_DESCRIBED | _UTF8 | 0x6):  # the speed it was packed with is nothing to us
        what = "is encrypted" if entry.flags & _ENCRYPTED else "is packed in an unusual way"
        raise _refused(f"`{name}` {what}")
    if entry.method not in (_STORED, _DEFLATED):
        raise _refused(f"`{name}` is packed in an unusual way")
    if _HUGE in (entry.packed, entry.size, entry.offset):
        raise _refused(f"`{name}` is of the form for huge files")
    most = limits.FILE_BYTES if name.endswith(".yaml") else limits.ENTRY_BYTES
    if entry.size > most:
        raise _refused(f"`{name}` has more than {most} bytes")
    is_folder = name.endswith("/")
    if (is_folder or entry.method == _STORED) and entry.packed != entry.size:
        raise _refused(f"`{name}` has two sizes")
    if is_folder and entry.size:
        raise _refused(f"`{name}` is a folder with something in it")
    if entry.size > limits.RATIO_FROM and entry.size > entry.packed * limits.ENTRY_RATIO:
        raise _refused(f"`{name}` grows more than {limits.ENTRY_RATIO} times")
    return entry


def _bounded(entries: list[Entry]) -> None:
    unpacked = sum(each.size for each in entries)
    packed = sum(each.packed for each in entries)
    if unpacked > limits.UNPACKED_BYTES:
        raise _refused(f"unpacked it has more than {limits.UNPACKED_BYTES} bytes")
    if unpacked > limits.RATIO_FROM and unpacked > packed * limits.WHOLE_RATIO:
        raise _refused(f"it grows more than {limits.WHOLE_RATIO} times")


def _start(file: BinaryIO, entry: Entry) -> int:
    """Where the bytes of a file begin, if its own head says the same as the list."""
    file.seek(entry.offset)
    head = file.read(_LOCAL.size)
    if len(head) < _LOCAL.size:
        raise _refused(f"`{entry.name}` is cut off")
    magic, _, flags, method, _, _, crc, packed, size, name_length, extra = _LOCAL.unpack(head)
    said = (crc, packed, size)
    known = (entry.crc, entry.packed, entry.size)
    agree = said == known or (flags & _DESCRIBED and said == (0, 0, 0))
    name = file.read(name_length)
    if magic != b"PK\x03\x04" or name != entry.name.encode("ascii") or not agree:
        raise _refused(f"the head of `{entry.name}` says something else than the list of files")
    if (flags, method) != (entry.flags, entry.method):
        raise _refused(f"the head of `{entry.name}` says something else than the list of files")
    end: int = entry.offset + _LOCAL.size + name_length + extra
    return end


def _behind(file: BinaryIO, entry: Entry) -> int:
    """Where the next file has to begin."""
    end = _start(file, entry) + entry.packed
    if not entry.flags & _DESCRIBED:
        return end
    file.seek(end)
    return end + (16 if file.read(4) == b"PK\x07\x08" else 12)


def _unpacked(entry: Entry, packed: bytes) -> bytes:
    if len(packed) != entry.packed:
        raise _refused(f"`{entry.name}` is cut off")
    if entry.method == _STORED:
        data, is_whole = packed, True
    else:
        inflater = zlib.decompressobj(-zlib.MAX_WBITS)
        try:
            data = inflater.decompress(packed, entry.size + 1)
        except zlib.error as error:
            raise _refused(f"`{entry.name}` is damaged") from error
        is_whole = inflater.eof and not inflater.unused_data
    if not is_whole or len(data) != entry.size or zlib.crc32(data) != entry.crc:
        raise _refused(f"`{entry.name}` is damaged")
    return data
