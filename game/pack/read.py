"""A baked file → a pack."""

import json
from pathlib import Path
from typing import Any

from game import bounded
from game.pack import seal
from game.pack.bounds import MOST_BYTES, MOST_DEPTH, depth, excess
from game.rules.archive import Pack
from game.rules.records import MisfitError, decode


class PackError(Exception):
    """A file that is no pack this game can start from. The message says why."""


def read(path: Path) -> Pack:
    """Read a pack. Raises PackError for a broken or foreign file, OSError for one not there."""
    return unpack(bounded.read(path, MOST_BYTES), path.name)


def unpack(data: bytes, name: str) -> Pack:
    """The pack in the bytes of a file. Raises PackError."""
    if len(data) > MOST_BYTES:
        raise PackError(f"{name} is longer than {MOST_BYTES} bytes")
    try:
        document = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise PackError(f"{name} is cut off or is no JSON: {error}") from error
    _check_format(document, name)
    if not seal.is_sound(data):
        raise PackError(f"{name} is damaged: its digest does not fit")
    if depth(document) > MOST_DEPTH:
        raise PackError(f"{name} is nested more than {MOST_DEPTH} deep")
    try:
        pack: Pack = decode(Pack, document["pack"])
    except MisfitError as error:
        raise PackError(f"{name} is damaged: {error}") from error
    if problem := excess(pack):
        raise PackError(f"{name} asks too much: {problem}")
    return pack


def _check_format(document: Any, name: str) -> None:  # noqa: ANN401 what JSON gives has no static type
    if not isinstance(document, dict) or seal.MAGIC not in document:
        raise PackError(f"{name} is no pack of Apparat")
    found = document[seal.MAGIC]
    if found != seal.FORMAT:
        raise PackError(f"{name} has format {found}; this game reads format {seal.FORMAT}")
