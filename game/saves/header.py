"""The head of a saved game, `campaign.json`: written once, when the game begins."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from hashlib import sha256
from typing import Any

from game.saves.problem import SaveError

FORMAT = 1
"""The format this version writes. A number for people who will have to read it in ten years."""

_MOST_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True)
class Header:
    """What a game was begun with. `setup` is flat: scenario, seat, seed and the other choices."""

    id: str
    game: str
    pack: str
    pack_version: str
    content_hash: str
    setup: Mapping[str, str]
    started: str


def encode(header: Header) -> bytes:
    """The bytes of `campaign.json`, a digest over the rest of it included."""
    data: dict[str, Any] = {"format": FORMAT} | asdict(header)
    data["check"] = sha256(_text(data)).hexdigest()[:16]
    return _text(data)


def decode(data: bytes) -> Header:
    """Read a head. Raises SaveError for a damaged one, and for a format still to come."""
    if len(data) > _MOST_BYTES:
        raise SaveError("save.problem.header")
    try:
        found = json.loads(data)
        version = found["format"]
        if type(version) is int and version > FORMAT:
            raise SaveError("save.problem.newer", game=str(found.get("game", "?")))
        header = Header(**{each.name: found[each.name] for each in fields(Header)})
        sound = encode(header) == data and _flat(header)
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        raise SaveError("save.problem.header") from error
    if not sound:
        raise SaveError("save.problem.header")
    return header


def _flat(header: Header) -> bool:
    if not isinstance(header.setup, dict):
        return False
    texts = [getattr(header, each.name) for each in fields(Header) if each.name != "setup"]
    return all(isinstance(each, str) for each in (*texts, *header.setup.values()))


def _text(data: Mapping[str, Any]) -> bytes:
    return (json.dumps(data, indent=1, sort_keys=True, ensure_ascii=False) + "\n").encode()
