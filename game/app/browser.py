"""The whole program inside of a browser, as the script of the static edition calls it.

Python’s files are in memory there. After each use the script puts those that have changed into
the browser’s own storage, in one transaction, and says when they are kept.
"""

import json
from pathlib import Path
from urllib.parse import parse_qsl
from zipfile import ZipFile

from game.app import paths
from game.app.carried import put_in, words
from game.app.host import AppHost
from game.app.mods import Wanted
from game.app.pages import front_of
from game.saves.carried import pack_up
from game.saves.pins import Pins
from game.saves.problem import SaveError
from game.session.session import Session
from game.web.document import farewell
from game.web.post import UnknownUseError, Use

PASSING = ("lock",)
"""Files that mean something only while the program runs."""

NOTHING = Use("activate", "?")
"""What is on no page."""

Stamp = tuple[int, int, int]


class BrowserHost(AppHost):
    """A program that has no folders to speak of, and shows one player his pages."""

    has_class = has_packages = False

    def __init__(self) -> None:
        super().__init__(wanted=Wanted(with_installed=False))  # here is no compiler

    def exports(self) -> Path:
        """Among the reports: what lies there is handed to the player."""
        return paths.reports()

    def export_saved(self, name: str) -> str:
        """Write a saved game as one file and say how it is called. Raises SaveError, OSError."""
        return Path(super().export_saved(name)).name

    def write_report(self, session: Session) -> str:
        """Write the report of a game and say how it is called. Raises OSError."""
        return Path(super().write_report(session)).name


class Edition:
    """One player’s game. What is told is text or JSON, which a script can read."""

    def __init__(self) -> None:
        self._host = BrowserHost()
        self._host.load()
        self._front = front_of(self._host)
        self._kept: dict[str, Stamp] = _stamps(paths.home())
        self._told: dict[str, Stamp] = {}
        self._handed: dict[str, Stamp] = {}

    @property
    def hash(self) -> str:
        """The hash of the game that is open."""
        return self._host.session.hash if self._host.session is not None else ""

    # --- pages --------------------------------------------------------------------------
    def use(self, fields: str) -> None:
        """Use what a form has sent."""
        given = parse_qsl(fields, keep_blank_values=True)
        counts = [value for name, value in given if name == "at"]
        uses = [(name, value) for name, value in given if name != "at"]
        try:
            use, count = Use.of(*uses[0]), int(counts[0])
        except (IndexError, ValueError, UnknownUseError):
            use, count = NOTHING, self._front.count
        self._front.use(use, count)
        if self._front.left:
            self._host.close()

    def html(self) -> str:
        """The page on top; when the game has been left, the last one."""
        if self._front.left:
            return farewell(self._host.say, self._front.texts.language)
        return self._front.html()

    def drawn(self, name: str) -> str:
        """A picture that a page has shown; nothing if none has."""
        return self._front.drawn(name) or ""

    # --- files --------------------------------------------------------------------------
    def changed(self) -> str:
        """Names of files under the player’s folder that are not kept as they are now: a list.

        One that is not there any more is among them.
        """
        self._told = _stamps(paths.home(), but=paths.reports())
        names = self._told.keys() | self._kept.keys()
        return json.dumps(sorted(n for n in names if self._told.get(n) != self._kept.get(n)))

    def handed(self) -> str:
        """Names of reports written since the last asking: a list. They are the player’s to keep."""
        now = {
            f"{paths.reports().name}/{n}": stamp for n, stamp in _stamps(paths.reports()).items()
        }
        new = sorted(name for name, stamp in now.items() if self._handed.get(name) != stamp)
        self._handed = now
        return json.dumps(new)

    def kept(self) -> None:
        """What `changed` has named is kept."""
        self._kept = self._told

    def forget(self) -> None:
        """Nothing is kept any more."""
        self._kept = {}

    # --- the program itself -------------------------------------------------------------
    def compiled(self, root: str, place: str) -> None:
        """Write as one file what Python has made of the program, to be unpacked over it."""
        with ZipFile(place, "w") as packed:
            for path in sorted(Path(root).rglob("*.pyc")):
                packed.write(path, path.relative_to(root))

    # --- copies -------------------------------------------------------------------------
    def pack_up(self, place: str) -> None:
        """Write all saved games as one file."""
        Path(place).write_bytes(pack_up(paths.saves(), Pins(paths.played())))

    def take_in(self, place: str) -> str:
        """Take the games of such a file in; says in words what came of it."""
        try:
            return words(put_in(Path(place).read_bytes()), self._host.say)
        except SaveError as error:
            return self._host.explain(error)


def _stamps(folder: Path, but: Path | None = None) -> dict[str, Stamp]:
    """What is another one as soon as a file is another one."""
    found: dict[str, Stamp] = {}
    for path in folder.rglob("*"):
        if path.name not in PASSING and but not in path.parents and path.is_file():
            now = path.stat()
            found[path.relative_to(folder).as_posix()] = now.st_mtime_ns, now.st_size, now.st_ino
    return found
