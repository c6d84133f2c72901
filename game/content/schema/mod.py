"""The manifest of a package."""

from typing import Annotated

from pydantic import Field, StringConstraints

from game.content.schema.base import Closed, Id, Line

Version = Annotated[str, StringConstraints(pattern=r"^\d+\.\d+\.\d+$")]
Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}$")]


class Requirement(Closed):
    """Another package that must be there."""

    id: Id
    version: Line | None = None


class Manifest(Closed):
    """`mod.yaml`: what a package is."""

    format: int
    id: Id
    version: Version
    title: Line
    authors: tuple[Line, ...] = ()
    licence: Line
    languages: Annotated[tuple[Language, ...], Field(min_length=1)] = ("en",)
    game: Line | None = None
    requires: tuple[Requirement, ...] = ()
    homepage: Line | None = None


FORMAT = 1
"""The format of content that this game reads."""
