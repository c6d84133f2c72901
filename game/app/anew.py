"""Content that changed while it is played, read anew: it is taken up, or what is wrong is told."""

from collections.abc import Collection
from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING

from game.app import paths
from game.app.mods import Wanted
from game.app.wiring import Playable
from game.pack.mod_report import MOST, ModReport, Remark, printable

if TYPE_CHECKING:
    from game.content import Held


@dataclass(frozen=True, slots=True)
class Anew:
    """What came of reading: content to play, or none and what is wrong.

    `count` are all errors, `remarks` the first of them, `trouble` why nothing could be read;
    `seconds` is how long it took.
    """

    playable: Playable | None
    remarks: tuple[Remark, ...] = ()
    count: int = 0
    trouble: str = ""
    seconds: float = 0.0


def read_anew(wanted: Wanted, on: Collection[str], held: "Held") -> Anew:
    """Read the content that a checkout or a player's packages have now.

    It is taken only as a whole: where a package of those that were `on`, by their names, has an
    error, or the content itself, nothing is. What is off already stays off and is no error.
    """
    began = perf_counter()
    from game.content import load_set
    from game.content.mod_report import remarks

    root = paths.sources()
    try:
        loaded = load_set(root, wanted.all(), paths.memory(), held)
    except OSError as error:
        where = error.filename or root
        return Anew(None, trouble=f"{where}: {error.strerror or error}")
    named = {*on, *(printable(each.name) for each in wanted.named)}
    off = [each for each in loaded.report.off() if each.name in named]
    own = remarks(loaded.errors[:MOST], [root])
    if loaded.pack is None or off:
        told = (*own, *(each for row in off for each in row.remarks))
        count = len(loaded.errors) + sum(len(row.remarks) + row.more for row in off)
        return Anew(None, told, count, seconds=perf_counter() - began)
    playable = Playable(loaded.pack, loaded.report)
    return Anew(playable, seconds=perf_counter() - began)


def names_on(report: ModReport) -> frozenset[str]:
    """The names of the packages that are on."""
    return frozenset(each.name for each in report.rows if each.is_on)
