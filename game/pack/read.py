"""A baked file → a pack."""

import json
from pathlib import Path
from typing import Any

from game.rules.archive import Pack
from game.rules.records import MisfitError, decode

FORMAT = 1
"""The format of baked packs that this game reads; `content.bake` writes the same."""

MAGIC = "apparat-pack"


class PackError(Exception):
    """A file that is no pack this game can start from. The message says why."""


def read(path: Path) -> Pack:
    """Read a pack. Raises PackError for a broken or foreign file, OSError for one not there."""
    try:
        document = json.loads(path.read_bytes())
    except (ValueError, RecursionError) as error:
        raise PackError(f"{path.name} is cut off or is no JSON: {error}") from error
    return unpack(document, path.name)


def unpack(document: Any, name: str) -> Pack:  # noqa: ANN401 what JSON gives has no static type
    """The pack in a parsed file."""
    if not isinstance(document, dict) or MAGIC not in document:
        raise PackError(f"{name} is no pack of Apparat")
    if document[MAGIC] != FORMAT:
        raise PackError(f"{name} has format {document[MAGIC]}; this game reads format {FORMAT}")
    try:
        pack: Pack = decode(Pack, document.get("pack"))
    except MisfitError as error:
        raise PackError(f"{name} is damaged: {error}") from error
    return pack
