"""Compiled content, kept under a name made from everything it was made of. Safe to delete."""

from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from game import bounded
from game.app import paths
from game.pack import PackError, read
from game.rules.archive import Pack
from game.saves.disk import DISK, write_whole

MOST_BYTES = 16 * 1024 * 1024
"""No file of content or of the compiler is as long."""

KEPT = 4
"""So many compiled contents are kept, for people who switch between versions."""

_COMPILER = ("content", "pack", "rules")


def place(content: Path) -> Path:
    """The file that holds what this content compiles to with this version of the compiler."""
    game = Path(__file__).resolve().parents[1]
    files = [(each, content) for kind in ("*.yaml", "*.json") for each in content.rglob(kind)]
    for package in _COMPILER:
        files += [(each, game) for each in (game / package).rglob("*.py")]
    lines = sorted(
        f"{each.relative_to(base).as_posix()}\0{sha256(bounded.read(each, MOST_BYTES)).hexdigest()}"
        for each, base in files
    )
    name = sha256("\n".join(lines).encode()).hexdigest()[:32]
    return paths.cache() / f"content-{name}.json"


def fetch(path: Path) -> Pack | None:
    """A compiled pack, or None if it is not there or not sound."""
    with suppress(OSError, PackError):
        return read(path)
    return None


def keep(path: Path, data: bytes) -> None:
    """Keep a compiled pack, and only a few older ones. A disk that refuses costs only time."""
    with suppress(OSError):
        DISK.make_folder(path.parent)
        write_whole(DISK, path, data)
        found = sorted(path.parent.glob("content-*.json"), key=lambda each: each.stat().st_mtime)
        for old in found[:-KEPT]:
            old.unlink()
