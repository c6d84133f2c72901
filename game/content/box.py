"""What a package lies in: a folder of files, by their paths inside it."""

from pathlib import Path
from typing import Protocol

from game.content.errors import ContentError
from game.content.marks import Mark

MANIFEST = "mod.yaml"


class Box(Protocol):
    """Files by name. Names have slashes on every system."""

    @property
    def root(self) -> Path:
        """Where it lies; a file of it is named as if it lay below."""

    def names(self) -> list[str]:
        """The names of its files of content, sorted so that every system reads the same."""

    def data(self, name: str) -> bytes:
        """The bytes of a file. Raises OSError, and ContentError for one that is not to be read."""


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
        path = self.root / name
        if path.exists() and not path.is_file():  # a pipe would keep us waiting for ever
            raise ContentError("E110", Mark(1, 1), thing="something that is no file")
        return path.read_bytes()


def box_of(place: Path) -> Box:
    """The package that lies at a place."""
    return Folder(place)
