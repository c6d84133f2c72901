"""What was made of the player's packages: which are on, in which order, and what is said of them.

Plain records, so that whoever shows them needs no compiler: they lie beside the compiled pack.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

CONFLICTS = frozenset({"W702", "W704", "W705"})
"""Findings that say how one package meets what another has done."""

MOST = 30
"""So many remarks are kept of a package."""

Weight = Literal["error", "warning", "info"]
Impact = Literal["texts", "adds", "changes"]
"""What a package does: it rewords, it adds things of its own, or it changes those of others."""


def printable(text: str) -> str:
    """Text that every front can show: a name of a file may hold what is no letter at all."""
    plain = "".join(each if each.isprintable() else " " for each in text if not _is_half(each))
    return plain if plain == text else text.encode("unicode_escape").decode()


def _is_half(letter: str) -> bool:
    """Half of a surrogate pair: how Python reads a byte that is no letter."""
    return "\ud800" <= letter <= "\udfff"


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a file of a package; the path begins with the package's own name."""

    path: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Remark:
    """A finding as it is shown. `also` is a second place that belongs to it."""

    code: str
    weight: Weight
    message: str
    place: Place
    also: Place | None = None
    help: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ModRow:
    """A package that was looked at. `name` is that of its file or folder.

    `after` are packages that it says it comes after, and that are on. `more` counts the remarks
    that are left out, since nobody reads thousands.
    """

    name: str
    id: str
    version: str
    title: str
    is_on: bool
    impact: Impact = "adds"
    after: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()
    more: int = 0

    @property
    def conflicts(self) -> tuple[Remark, ...]:
        """The remarks that point into two packages."""
        return tuple(each for each in self.remarks if each.code in CONFLICTS)


@dataclass(frozen=True, slots=True)
class ModReport:
    """The packages that are on, in their order, and then those that have to be off."""

    rows: tuple[ModRow, ...] = ()

    def off(self) -> Iterator[ModRow]:
        """The packages that have to be off."""
        return (each for each in self.rows if not each.is_on)


NO_MODS = ModReport()
"""Of a content without packages."""


@dataclass(frozen=True, slots=True)
class Packages:
    """The player's packages, and how the program stands to them.

    `rows` are all that lie in `folder` or did when the content was read: those that are on in their
    order, then those that have to be off, then those of which nothing was asked. `off` are names
    that are switched off, `new` those that came later, `gone` those that went. `safe` is whether
    all are left out since starts with them failed, `trouble` why nothing could be made of them.
    `kept` is whether the disk took the last switch, `sound` whether the file of the switches can be
    read, `playing` whether a game is open. `guides` is where the guide and the examples lie.
    """

    folder: str
    rows: tuple[ModRow, ...] = ()
    off: frozenset[str] = frozenset()
    new: frozenset[str] = frozenset()
    gone: frozenset[str] = frozenset()
    safe: bool = False
    trouble: str = ""
    kept: bool = True
    sound: bool = True
    playing: bool = False
    guides: str = ""
