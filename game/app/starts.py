"""Starts that failed while packages were on: after two of them the next one leaves them out.

A start is written down as failed before it is tried, and struck out once its first page is there,
so that one which ends in the middle, for whatever reason, is remembered.
"""

import json
from collections.abc import Iterable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from game import bounded
from game.saves.disk import DISK, write_whole

MOST = 2
"""After so many failed starts in a row the packages stay off, until they change."""

_MOST_BYTES = 4096


class Starts:
    """The count of failed starts with one set of packages; another set begins at nought."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._of = ""
        self._before = 0

    def begin(self, mods: Iterable[Path]) -> bool:
        """Whether a start with these packages is to be tried. It counts as failed from now on."""
        self._of = _stamp(mods)
        self._before = self._failed()
        if self._before >= MOST:
            self._of = ""
            return False
        self._write(self._before + 1)
        return True

    def arrived(self) -> None:
        """The first page is there."""
        self._write(self._before)

    def ended(self) -> None:
        """The program was left as it should be."""
        self._write(0)

    def crashed(self) -> None:
        """The program broke, whenever it was."""
        self._write(self._before + 1)

    def forget(self) -> None:
        """Try the packages again."""
        with suppress(OSError):
            self._file.unlink(missing_ok=True)

    def _failed(self) -> int:
        """How often starts with this set failed; nought if that cannot be read."""
        try:
            found = json.loads(bounded.read(self._file, _MOST_BYTES))
            known, count = found["of"], found["failed"]
        except (OSError, ValueError, RecursionError, TypeError, KeyError):
            return 0
        return count if known == self._of and type(count) is int and count > 0 else 0

    def _write(self, failed: int) -> None:
        """Write it down; without packages there is nothing to write, nor on a disk that refuses."""
        if not self._of:
            return
        data = json.dumps({"of": self._of, "failed": failed}) + "\n"
        with suppress(OSError):
            DISK.make_folder(self._file.parent)
            write_whole(DISK, self._file, data.encode())


def _stamp(mods: Iterable[Path]) -> str:
    """What is another one as soon as a package comes, goes or is changed."""
    lines = []
    for mod in sorted(mods):
        for each in (mod, *sorted(mod.rglob("*"))):
            with suppress(OSError):
                now = each.stat()
                lines.append(f"{each} {now.st_size} {now.st_mtime_ns}")
    if not lines:
        return ""
    return sha256("\n".join(lines).encode("utf-8", "surrogateescape")).hexdigest()[:16]
