"""Content: YAML → checked → the rules' records. The only home of yaml and pydantic.

`load` gives a pack to play from, `check` what is to be said about files.
"""

import gc
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from game.content.box import MANIFEST, box_of
from game.content.build import build
from game.content.consequences import fold
from game.content.findings import Finding, Severity
from game.content.memory import Held, Memory, forget
from game.content.mod_report import report_of
from game.content.order import ordered, unmet
from game.content.reading import Read, manifest_of, read_package
from game.content.settle import caused, examined, settle, stands_in
from game.content.zips import ENDING
from game.pack.mod_report import NO_MODS, ModReport
from game.rules.archive import Pack

__all__ = ["Finding", "Held", "LeftOut", "Loaded", "Severity", "check", "load", "load_set"]

CORE = "core"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A package that stays off: where it lies, its id if that can be read, and why."""

    place: Path
    id: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came of loading: findings, sorted by weight, and a pack unless one is an error.

    `off` are the packages that had to be left out; `report` says what was made of every one.
    """

    findings: tuple[Finding, ...]
    pack: Pack | None
    off: tuple[LeftOut, ...] = ()
    report: ModReport = NO_MODS

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that keep the content from being played."""
        return tuple(each for each in self.findings if each.severity == "error")


def load(root: Path, mods: Sequence[Path] = ()) -> Loaded:
    """Load and check the content below a root, with mods on top. An error anywhere refuses it all.

    The root is a package itself (it has a `mod.yaml`) or holds one named `core`.
    """
    library, findings = examined(_in_order(base(root), mods))
    broken = any(each.severity == "error" for each in findings)
    return Loaded(fold(findings), None if broken else build(library))


def load_set(
    root: Path, mods: Sequence[Path], memory: Path | None = None, held: Held | None = None
) -> Loaded:
    """The same with as many of the mods as can be on: each is on as a whole, or off with reasons.

    There is no pack if the content itself has errors. With a file for its memory only what changed
    is read and judged, and what is `held` is not brought into its model again.
    """
    if memory is not None:
        try:
            with _remembering(memory, held) as known:
                return _loaded(root, mods, known)
        except _NO_MEMORY:
            with suppress(OSError):
                forget(memory)
    return _loaded(root, mods, None)


def _loaded(root: Path, mods: Sequence[Path], memory: Memory | None) -> Loaded:
    settled = settle(
        read_package(box_of(base(root)), memory),
        [read_package(box_of(each), memory) for each in mods],
        memory,
    )
    broken = any(each.severity == "error" for each in settled.findings)
    copies = memory.held.copies if memory is not None else None
    return Loaded(
        fold(settled.findings),
        None if broken else build(settled.library, copies),
        tuple(
            LeftOut(each.read.box.root, each.read.id, fold(each.findings)) for each in settled.off
        ),
        report_of(settled),
    )


def check(
    paths: Iterable[Path],
    core: Path | None = None,
    mods: Sequence[Path] = (),
    memory: Path | None = None,
) -> list[Finding]:
    """What the checks say about packages, or about single files in them.

    A package is checked on top of the package `core`, and of other mods if they are named. Only
    findings in its own files are given, and errors elsewhere that come with it. With a file for its
    memory only what changed since the last time is read and judged.
    """
    if memory is None:
        return list(_checked(paths, core, mods, None))
    wanted = list(paths)
    try:
        return _remembered(wanted, core, mods, memory)
    except _NO_MEMORY:  # it costs time and nothing else
        with suppress(OSError):
            forget(memory)
        return list(_checked(wanted, core, mods, None))


def _remembered(
    paths: Iterable[Path], core: Path | None, mods: Sequence[Path], place: Path
) -> list[Finding]:
    with _remembering(place) as memory:
        return list(_checked(paths, core, mods, memory))


_NO_MEMORY = (sqlite3.Error, OSError, ValueError, TypeError)
"""What comes of a memory that is none of ours, or for which there is no room."""


@contextmanager
def _remembering(place: Path, held: Held | None = None) -> Iterator[Memory]:
    """The memory at a place; what is new is kept at the end. Raises what `_NO_MEMORY` names."""
    memory = Memory(place, held)
    is_on = gc.isenabled()
    gc.disable()  # nothing of all this can be let go before the end
    try:
        yield memory
        memory.keep()
    finally:
        memory.close()
        if is_on:
            gc.enable()


def _checked(
    paths: Iterable[Path], core: Path | None, mods: Sequence[Path], memory: Memory | None
) -> Iterator[Finding]:
    for path in paths:
        package = package_of(path)
        read = read_package(box_of(package), memory)
        below = base(core) if core and not _is_same(base(core), read) else None
        reads = [read_package(box_of(each), memory) for each in (below, *mods) if each is not None]
        yield from fold(_said(read, reads, path, package, memory))


def _said(
    read: Read, below: list[Read], path: Path, package: Path, memory: Memory | None
) -> Iterator[Finding]:
    """What is to be said of a package, or of a file of it, that lies on others."""
    if below:
        for found in unmet(below[0], [*below[1:], read]).get(len(below) - 1, []):
            if _inside(found, path, package):
                yield found
    _, findings = examined((*below, read), memory)
    elsewhere = []
    for each in findings:
        if _inside(each, path, package):
            yield each
        elif each.severity == "error" and not stands_in(each, read):
            elsewhere.append(each)
    if elsewhere and below:
        _, before = examined(below, memory)
        known = {(each.code, each.spot) for each in before}
        for each in elsewhere:
            if (each.code, each.spot) not in known:
                yield caused(each, read.id)


def _in_order(core: Path, mods: Sequence[Path]) -> list[Read]:
    """The first package, and then the mods in their order; those in a circle as they are named."""
    done, waiting = ordered([read_package(box_of(each)) for each in mods])
    return [read_package(box_of(core)), *done, *waiting]


def _is_same(core: Path, read: Read) -> bool:
    """Whether a package is a copy of the base game, and no mod of it."""
    if core.resolve() == read.box.root.resolve():
        return True
    manifest = manifest_of(box_of(core))
    return manifest is not None and manifest.id == read.id


def base(root: Path) -> Path:
    """The package that a root means: itself, or the one named `core` in it."""
    return root / CORE if not (root / MANIFEST).exists() and (root / CORE).is_dir() else root


def package_of(path: Path) -> Path:
    """The package that a folder or file belongs to."""
    for folder in (path, *path.parents):
        if folder.suffix.lower() == ENDING and folder.is_file():
            return folder
        if (folder / MANIFEST).exists():
            return folder
    return base(path)


def _inside(finding: Finding, path: Path, package: Path) -> bool:
    inside = package if path in package.parents else path
    return inside == finding.spot.path or inside in finding.spot.path.parents
