"""The player's packages for their page: what was made of each, and what lies there now."""

from collections.abc import Iterable
from pathlib import Path

from game.app import paths
from game.app.mods import installed
from game.app.switches import read_switches, write_switches
from game.pack.mod_report import ModReport, ModRow, Packages, printable


class ModList:
    """Lists the packages and switches them."""

    def __init__(self) -> None:
        self._kept = True
        self._unread: dict[tuple[str, int], ModRow] = {}

    def packages(
        self, report: ModReport, *, safe: bool, trouble: str, playing: bool, named: Iterable[Path]
    ) -> Packages:
        """All that lie in the folder of mods, and those that a command has named."""
        there = {printable(each.name): each for each in installed()}
        off, sound = read_switches(paths.switches())
        rows = [each for each in report.rows if each.name not in off or each.is_on]
        seen = {each.name for each in rows}
        rest = [name for name in there if name not in seen]
        rows += [self._row(there[name]) for name in rest]
        beside = {printable(each.name) for each in named}
        return Packages(
            str(paths.mods()),
            tuple(rows),
            off=off & there.keys(),
            new=frozenset(name for name in rest if name not in off),
            gone=frozenset(seen - there.keys() - beside),
            safe=safe,
            trouble=trouble,
            kept=self._kept,
            sound=sound,
            playing=playing,
            guides=str(paths.sources() / "guides"),
        )

    def switch(self, name: str, *, on: bool) -> bool:
        """Store that a package is to be on, or off; False if the disk refuses."""
        off, _ = read_switches(paths.switches())
        self._kept = write_switches(paths.switches(), off - {name} if on else off | {name})
        return self._kept

    def _row(self, place: Path) -> ModRow:
        """A package of which nothing was made: what it says of itself."""
        name = printable(place.name)
        try:
            known = name, place.stat().st_mtime_ns
        except OSError:
            return ModRow(name, "", "", "", is_on=False)
        if known not in self._unread:
            self._unread[known] = _asked(place, name)
        return self._unread[known]


def _asked(place: Path, name: str) -> ModRow:
    from game.content.mods import manifest_at

    try:
        found = manifest_at(place)
    except OSError:
        found = None
    if found is None:
        return ModRow(name, "", "", "", is_on=False)
    return ModRow(name, found.id, found.version, printable(found.title), is_on=False)
