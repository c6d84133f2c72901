"""Compiled content, kept under a name made from everything it was made of. Safe to delete."""

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from game import __version__, bounded
from game.app import paths
from game.pack import PackError, read
from game.pack.mod_report import ModReport
from game.rules.archive import Pack
from game.rules.records import MisfitError, decode, encode
from game.saves.disk import DISK, write_whole

KEPT = 4
"""So many compiled contents are kept, for people who switch between versions."""

LARGEST = 64 * 1024 * 1024
"""A larger package, or file of content, is not read to its end."""

_COMPILER = ("content", "pack", "rules")


def place(content: Path, mods: Sequence[Path] = ()) -> Path:
    """The file that holds what this content compiles to with this version of the compiler."""
    lines = _of_program() if paths.is_built() else _of_checkout(content)
    for mod in sorted(mods):  # in whatever order they are found
        lines += [f"{mod.as_posix()}/{line}" for line in _of_mod(mod)]
    # a name of a file may hold bytes that are no letters
    name = sha256("\n".join(lines).encode("utf-8", "surrogateescape")).hexdigest()[:32]
    return paths.cache() / f"content-{name}.json"


def _of_program() -> list[str]:
    """A built game, whose files nobody changes: its own content, and when it was installed."""
    program = Path(sys.executable).stat()
    baked = _hash(paths.root() / "content.json")
    return [__version__, baked, f"{program.st_size} {program.st_mtime_ns}"]


def _of_checkout(content: Path) -> list[str]:
    """Every file that the content is compiled from, and of the compiler."""
    game = Path(__file__).resolve().parents[1]
    lines = _lines(content, "*.yaml", "*.json")
    for package in _COMPILER:
        lines += [f"{package}/{line}" for line in _lines(game / package, "*.py")]
    return lines


def _lines(folder: Path, *kinds: str) -> list[str]:
    """The files of a folder by name and hash."""
    files = (each for kind in kinds for each in folder.rglob(kind) if each.is_file())
    return sorted(f"{each.relative_to(folder).as_posix()}\0{_hash(each)}" for each in files)


def _of_mod(mod: Path) -> Iterator[str]:
    if mod.is_dir():
        yield from _lines(mod, "*")
    elif mod.is_file():
        size = mod.stat().st_size  # one that is too large is refused, and not worth a reading
        yield _hash(mod) if size <= LARGEST else str(size)


def _hash(path: Path) -> str:
    return sha256(bounded.read(path, LARGEST)).hexdigest()


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
            _beside(old).unlink(missing_ok=True)


def fetch_report(path: Path) -> ModReport | None:
    """What was made of the packages in a compiled pack; None if it is not known."""
    try:
        data = bounded.read(_beside(path), LARGEST)
        report: ModReport = decode(ModReport, json.loads(data))
    except (OSError, ValueError, RecursionError, MisfitError):
        return None
    return report


def keep_report(path: Path, report: ModReport) -> None:
    """Keep what was made of the packages in a compiled pack, beside it."""
    with suppress(OSError):
        DISK.make_folder(path.parent)
        write_whole(DISK, _beside(path), json.dumps(encode(report)).encode())


def _beside(path: Path) -> Path:
    return path.with_name(path.name.replace("content-", "packages-"))
