"""Disks that fail on purpose."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from game.saves.disk import Disk

T = TypeVar("T")


class PowerCutError(BaseException):
    """The machine is off: nothing may catch this."""


class FaultyDisk(Disk):
    """The call with the number `at` (from 1) fails; with `lasting`, every later one too.

    `error` makes what is raised. A write that fails has written half.
    """

    def __init__(self, at: int, error: Callable[[], BaseException], *, lasting: bool) -> None:
        self._at, self._error, self._lasting = at, error, lasting
        self.calls = 0
        self.fired = False
        self.broken = True

    def repair(self) -> None:
        """Nothing fails from now on."""
        self.broken = False

    def _next_fails(self) -> bool:
        self.calls += 1
        due = self.calls >= self._at if self._lasting else self.calls == self._at
        self.fired |= due and self.broken
        return due and self.broken

    def _call(self, call: Callable[[], T]) -> T:
        if self._next_fails():
            raise self._error()
        return call()

    def make_folder(self, path: Path) -> None:
        self._call(lambda: super(FaultyDisk, self).make_folder(path))

    def read(self, path: Path, most: int) -> bytes:
        return self._call(lambda: super(FaultyDisk, self).read(path, most))

    def remove(self, path: Path) -> None:
        self._call(lambda: super(FaultyDisk, self).remove(path))

    def open(self, path: Path, *, new: bool = False) -> int:
        return self._call(lambda: super(FaultyDisk, self).open(path, new=new))

    def size(self, file: int) -> int:
        return self._call(lambda: super(FaultyDisk, self).size(file))

    def truncate(self, file: int, length: int) -> None:
        self._call(lambda: super(FaultyDisk, self).truncate(file, length))

    def seek(self, file: int, place: int) -> None:
        self._call(lambda: super(FaultyDisk, self).seek(file, place))

    def write(self, file: int, data: bytes) -> int:
        if self._next_fails():
            super().write(file, data[: len(data) // 2])
            raise self._error()
        return super().write(file, data)

    def sync(self, file: int) -> None:
        self._call(lambda: super(FaultyDisk, self).sync(file))

    def replace(self, old: Path, new: Path) -> None:
        self._call(lambda: super(FaultyDisk, self).replace(old, new))

    def sync_folder(self, path: Path) -> None:
        self._call(lambda: super(FaultyDisk, self).sync_folder(path))


class StingyDisk(Disk):
    """Writes at most seven bytes a call, as a system may."""

    def write(self, file: int, data: bytes) -> int:
        return super().write(file, data[:7])


def os_error(number: int) -> Callable[[], OSError]:
    """Makes the error that the system would raise."""
    return lambda: OSError(number, os.strerror(number))


class WitnessDisk(Disk):
    """Writes down the order of the calls that decide what survives a crash."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def write(self, file: int, data: bytes) -> int:
        self.seen.append("write")
        return super().write(file, data)

    def sync(self, file: int) -> None:
        self.seen.append("sync")
        super().sync(file)

    def replace(self, old: Path, new: Path) -> None:
        self.seen.append("replace")
        super().replace(old, new)

    def sync_folder(self, path: Path) -> None:
        self.seen.append("sync folder")
        super().sync_folder(path)
