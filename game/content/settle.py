"""Which packages can be played together: each is on as a whole, or off with the reasons."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from game.content.check import run
from game.content.collect import laid
from game.content.findings import Finding
from game.content.ignores import heeded
from game.content.library import Library
from game.content.memory import Memory
from game.content.order import circle, ordered, unmet
from game.content.reading import Read


@dataclass(frozen=True, slots=True)
class Off:
    """A package that stays off, and why."""

    read: Read
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Settled:
    """What lies on what, the library of it, what is to be said of it, and what is left out.

    The findings have errors only where the first package itself has them.
    """

    reads: tuple[Read, ...]
    library: Library
    findings: tuple[Finding, ...]
    off: tuple[Off, ...]


def settle(base: Read, mods: Sequence[Read], memory: Memory | None = None) -> Settled:
    """Lay down all packages that can be.

    A package is off that cannot be read, that misses or does not bear another, or with which an
    error comes, wherever that stands; and with it those that need it.
    """
    off: list[Off] = []
    on = _readable(mods, off)
    while True:
        on = _order(base, on, off)
        library, findings = examined((base, *on), memory)
        wrong = _errors(findings)
        if not wrong or not on:
            return Settled((base, *on), library, tuple(findings), tuple(off))
        guilty = _bringer(base, on, wrong, memory)
        if guilty is None:
            library, findings = examined((base,), memory)
            return Settled((base,), library, tuple(findings), tuple(off))
        off.append(guilty)
        on = [each for each in on if each is not guilty.read]


def examined(reads: Sequence[Read], memory: Memory | None = None) -> tuple[Library, list[Finding]]:
    """Packages laid over each other, and all that is to be said of them."""
    library, findings = laid(reads, memory)
    findings += run(library, is_whole=not _errors(findings))
    return library, heeded([each for read in reads for each in read.ignores], findings)


def _readable(mods: Sequence[Read], off: list[Off]) -> list[Read]:
    """The packages whose files can be read, and whose manifest is sound."""
    off += (Off(each, tuple(wrong)) for each in mods if (wrong := _errors(each.findings)))
    return [each for each in mods if not _errors(each.findings)]


def _order(base: Read, on: list[Read], off: list[Off]) -> list[Read]:
    """The packages in their order, less those that miss or do not bear another one."""
    while True:
        missing = unmet(base, on)
        off += (Off(on[index], tuple(found)) for index, found in missing.items())
        on = [each for index, each in enumerate(on) if index not in missing]
        if missing:
            continue
        done, waiting = ordered(on)
        off += (Off(each, (circle(each, waiting),)) for each in waiting)
        on = done
        if not waiting:
            return on


def _errors(findings: Iterable[Finding]) -> list[Finding]:
    return [each for each in findings if each.severity == "error"]


def _bringer(base: Read, on: list[Read], wrong: list[Finding], memory: Memory | None) -> Off | None:
    """The first package with which errors come; None if they are there without any."""
    if len(on) == 1 and any(stands_in(each, on[0]) for each in wrong):
        return _off(on[0], wrong)
    for count in range(len(on) + 1):
        _, findings = examined((base, *on[:count]), memory)
        if found := _errors(findings):
            return _off(on[count - 1], found) if count else None
    return None


def _off(read: Read, wrong: list[Finding]) -> Off:
    """A package that is off for its errors; of one elsewhere it is said that it comes with it."""
    said = (each if stands_in(each, read) else caused(each, read.id) for each in wrong)
    return Off(read, tuple(said))


def stands_in(finding: Finding, read: Read) -> bool:
    """Whether a finding points into a package."""
    return finding.spot.path.is_relative_to(read.box.root)


def caused(finding: Finding, package: str) -> Finding:
    """A finding that says which package brings it, since it stands elsewhere."""
    return replace(finding, help=(*finding.help, f"this comes with the package `{package}`"))
