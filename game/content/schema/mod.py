"""The manifest of a package."""

from typing import Annotated

from pydantic import Field, StringConstraints

from game.content.schema.base import Closed, Id, Line

VERSION = r"^\d+\.\d+\.\d+$"
RANGE = r"^(>=|<=|>|<|=)?\d+(\.\d+){0,2}( (>=|<=|>|<|=)?\d+(\.\d+){0,2})*$"
LANGUAGE = r"^[a-z]{2,3}$"
ADDRESS = r"^https://[^\s/]+\.\S+$"

Version = Annotated[str, StringConstraints(pattern=VERSION)]
Versions = Annotated[str, StringConstraints(pattern=RANGE)]
Language = Annotated[str, StringConstraints(pattern=LANGUAGE)]
Address = Annotated[str, StringConstraints(pattern=ADDRESS)]


class Requirement(Closed):
    """Another package, and which versions of it are meant."""

    id: Id
    """The id of the other package."""
    version: Versions | None = None
    """Which versions of it, such as `>=1.2 <2`. Left out, any."""


class Manifest(Closed):
    """`mod.yaml`: what a package is."""

    format: int
    """The format of content that the package is written in. This game reads format 1."""
    id: Id
    """The name of the package: kebab-case, at most 48 characters, one of its kind among all that
    are on.
    """
    version: Version
    """Its own version, as three numbers such as `1.4.0`; raise it with every change that you give
    away.
    """
    title: Line
    """What it is called in lists."""
    authors: tuple[Line, ...] = ()
    """Names of those who made it. Left out, nobody is named."""
    licence: Line
    """Under what terms it may be passed on, best as an SPDX word such as `CC-BY-4.0`."""
    languages: Annotated[tuple[Language, ...], Field(min_length=1)] = ("en",)
    """The languages that it has texts in, as codes of two or three letters; the first is the one it
    was written in.
    """
    game: Versions | None = None
    """Which versions of the game it was made for, such as `>=0.3`. Left out, any."""
    requires: tuple[Requirement, ...] = ()
    """Packages without which it stays off. They are laid down before it. Left out, it needs only
    the base game.
    """
    conflicts: tuple[Requirement, ...] = ()
    """Packages beside which it stays off. Left out, it bears every other."""
    after: tuple[Id, ...] = ()
    """Packages that are laid down before it if they are on. Left out, the order of ids decides
    among those that do not require each other.
    """
    homepage: Address | None = None
    """An address with `https://`, where more is said of it. It is not opened by the game."""


FORMAT = 1
"""The format of content that this game reads."""
