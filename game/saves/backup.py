"""Copies of saved games as they were before something else took their place."""

from contextlib import suppress
from pathlib import Path

from game import bounded
from game.saves.disk import Disk, make_folders, write_whole

FOLDER = ".backup"
KEPT = 5
"""So many copies of one game are kept."""

MOST_BYTES = 64 * 1024 * 1024


def back_up(game: Path, disk: Disk) -> None:
    """Copy the folder of a game, and let the oldest copies of it go. Raises OSError."""
    folder = game.parent / FOLDER
    copies = copies_of(game)
    last = int(copies[-1].name.rpartition(".")[2]) if copies else 0
    place = folder / f"{game.name}.{last + 1}"
    make_folders(disk, place)
    for each in sorted(game.iterdir()):
        if each.is_file() and each.name != "lock":
            write_whole(disk, place / each.name, bounded.read(each, MOST_BYTES))
    for old in copies[: max(0, len(copies) + 1 - KEPT)]:
        _remove(old, disk)


def copies_of(game: Path) -> list[Path]:
    """The copies of a game, the oldest first."""
    found = (game.parent / FOLDER).glob(f"{game.name}.*")
    numbered = [each for each in found if each.name.rpartition(".")[2].isdecimal()]
    return sorted(numbered, key=lambda each: int(each.name.rpartition(".")[2]))


def _remove(copy: Path, disk: Disk) -> None:
    with suppress(OSError):
        for each in copy.iterdir():
            disk.remove(each)
        copy.rmdir()
