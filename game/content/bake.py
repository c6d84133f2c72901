"""A pack → one file of JSON that the shipped game starts from, without yaml or pydantic."""

from pathlib import Path

from game.pack import baked
from game.rules.archive import Pack

__all__ = ["bake", "baked"]


def bake(pack: Pack, path: Path) -> None:
    """Write a pack. The same content gives the same bytes."""
    path.write_bytes(baked(pack))
