"""The faces of the static edition: a sheet that names them, and their files."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from game.drawing.assets import asset
from game.web.stylesheet import faces

FOLDER = "fonts"
WHOLE = "truetype"


@dataclass(frozen=True)
class Faces:
    """A stylesheet, and the files that it asks for by name."""

    sheet: str
    files: Mapping[str, bytes]


def sources() -> list[Path]:
    """The faces that a page asks for, as the window has them."""
    sheet = faces(FOLDER, WHOLE)
    return [each for each in sorted(asset("fonts").glob("*.ttf")) if f"/{each.name}" in sheet]


def whole() -> Faces:
    """The faces as the window has them, which are long."""
    return Faces(faces(FOLDER, WHOLE), {each.name: each.read_bytes() for each in sources()})
