"""Which packages the player has switched off, by the names of their files: a file of its own."""

import json
from collections.abc import Collection
from pathlib import Path

from game import bounded
from game.saves.disk import DISK, Disk, write_whole

_MOST_BYTES = 256 * 1024
ASIDE = ".bad"
"""What a damaged file is called from then on: nothing of the player’s is deleted."""


def read_switches(path: Path) -> tuple[frozenset[str], bool]:
    """The names that are switched off, and whether the file could be read.

    A name of a package that is gone stays among them: it may come back.
    """
    try:
        data = bounded.read(path, _MOST_BYTES)
        found = json.loads(data) if len(data) <= _MOST_BYTES else None
    except FileNotFoundError:
        return frozenset(), True
    except (OSError, ValueError, RecursionError):
        return frozenset(), False
    off = found.get("off") if isinstance(found, dict) else None
    if not isinstance(off, list) or not all(isinstance(each, str) for each in off):
        return frozenset(), False
    return frozenset(off), True


def write_switches(path: Path, off: Collection[str], disk: Disk = DISK) -> bool:
    """Store which are off; False if the disk refuses. A damaged file is put aside first."""
    data = json.dumps({"off": sorted(off)}, indent=1) + "\n"
    _, sound = read_switches(path)
    try:
        disk.make_folder(path.parent)
        if not sound:
            disk.replace(path, path.with_name(path.name + ASIDE))
        write_whole(disk, path, data.encode())
    except OSError:
        return False
    return True
