"""What a package lies in: a folder of files, by their paths inside it."""

from pathlib import Path
from typing import Protocol

from game import bounded
from game.content import limits
from game.content.errors import ContentError
from game.content.marks import Mark
from game.content.zips import ENDING, Zip

MANIFEST = "mod.yaml"
ALIKE = (".yaml", ".yml", ".json")
TABLES = "record"
"""Where the tables lie that commands store beside the content."""


class Box(Protocol):
    """Files by name. Names have slashes on every system."""

    @property
    def root(self) -> Path:
        """Where it lies; a file of it is named as if it lay below."""

    def names(self) -> list[str]:
        """The names of its files of content, sorted so that every system reads the same."""

    def strays(self) -> list[tuple[str, str]]:
        """Files that may be meant as content and are not read, and why."""

    def data(self, name: str) -> bytes:
        """The bytes of a file. Raises OSError, and ContentError for one that is not to be read."""


LINKED = "it is a link to a folder, and links are not followed"


class Folder:
    """A package that lies open."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def names(self) -> list[str]:
        """The names of its files, but not of what a link leads to."""
        every = (path for path in self.root.rglob("*.yaml") if not path.is_dir())
        return sorted(path.relative_to(self.root).as_posix() for path in every)

    def data(self, name: str) -> bytes:
        """The bytes of a file."""
        path, place = self.root / name, Mark(1, 1)
        if path.is_symlink() and not path.resolve().is_relative_to(self.root.resolve()):
            if path.exists():
                raise ContentError("E802", place)
        elif path.exists() and not path.is_file():  # a pipe would keep us waiting for ever
            raise ContentError("E110", place, thing="something that is no file")
        if path.stat().st_size > limits.FILE_BYTES:
            raise ContentError("E812", place, thing="size of a file", limit=limits.FILE_BYTES)
        return bounded.read(path, limits.FILE_BYTES)

    def strays(self) -> list[tuple[str, str]]:
        """Files that may be meant as content and are not read, and why."""
        every = (path for path in self.root.rglob("*") if path.suffix.lower() in ALIKE)
        names = sorted(path.relative_to(self.root).as_posix() for path in every if path.is_file())
        tables = tuple(f"{TABLES}/{each}" for each in ("model", "sensitivity", "balance"))
        called = [
            (name, f"its name ends in `{Path(name).suffix}`, and not in `.yaml`")
            for name in names
            if not name.endswith(".yaml") and name.removesuffix(".json") not in tables
        ]
        return [*called, *((name, LINKED) for name in self._links())]

    def _links(self) -> list[str]:
        """The links to folders: what lies there is not read."""
        every = (path for path in self.root.rglob("*") if path.is_symlink() and path.is_dir())
        return sorted(path.relative_to(self.root).as_posix() for path in every)


def box_of(place: Path) -> Box:
    """The package that lies at a place."""
    return Zip(place) if place.suffix.lower() == ENDING and not place.is_dir() else Folder(place)
