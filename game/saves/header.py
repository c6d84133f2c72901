"""The head of a saved game: the file `campaign.json`, and the first line of its journal.

Written once, when the game begins. Whichever of the two is sound heals the other.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal

from game.saves import plain
from game.saves.problem import SaveError

FORMAT = 2
"""The format this version writes. A number for people who will have to read it in ten years."""

OLD_FORMAT = 1
"""The format of games 0.1 and 0.2: one package, no rules version, no copy in the journal."""

MOST_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True)
class Package:
    """A package of content that a game is played with."""

    id: str
    version: str
    digest: str


@dataclass(frozen=True, slots=True)
class Origin:
    """The saved game that this one came out of, after which record, and why.

    A branch goes on from the same beginning, since another program wrote into the other's files. A
    fork begins at a state that was stored, since the way to it cannot be played again.
    """

    kind: Literal["fork", "branch"]
    parent: str
    n: int
    why: str


@dataclass(frozen=True, slots=True)
class Opening:
    """The stored state that a game begins at: its digest, and the turn it stands in.

    Of a game that is over this is the turn after the last.
    """

    digest: str
    turn: int


@dataclass(frozen=True, slots=True)
class Header:
    """What a game was begun with.

    `setup` is flat: scenario, seat, seed and the other choices. `packages` are in the order in
    which they were laid over each other. `opening` names the state that the game begins at
    and that its snapshot 0 keeps; None if it begins as its scenario does.
    """

    id: str
    game: str
    rules: int
    packages: tuple[Package, ...]
    setup: Mapping[str, str]
    started: str
    origin: Origin | None = None
    opening: Opening | None = None


def encode(header: Header) -> bytes:
    """The bytes of `campaign.json`."""
    return plain.seal(_data(header))


def body(header: Header) -> bytes:
    """The body of the journal's first line."""
    return plain.compact({"kind": "header", **_data(header)})


def decode(data: bytes) -> Header:
    """Read `campaign.json`. Raises SaveError for a damaged one and for one of another format."""
    return _header(unsealed(data))


def decode_body(data: bytes) -> Header:
    """Read the body of a journal's first line. Raises SaveError if it holds no head."""
    try:
        found = plain.parse(data)
    except ValueError as error:
        raise SaveError("save.problem.header") from error
    if not isinstance(found, dict) or found.pop("kind", None) != "header":
        raise SaveError("save.problem.header")
    return _header(found)


def unsealed(data: bytes) -> dict[str, Any]:
    """The fields of a head of any format, if no byte of it is damaged. Raises SaveError."""
    if len(data) > MOST_BYTES:
        raise SaveError("save.problem.header")
    try:
        return plain.unseal(data)
    except ValueError as error:
        raise SaveError("save.problem.header") from error


def _data(header: Header) -> dict[str, Any]:
    data = {"format": FORMAT} | asdict(header)
    if header.origin is not None:
        data["origin"] = {
            "from" if name == "parent" else name: value for name, value in data["origin"].items()
        }
    return {name: value for name, value in data.items() if value is not None}


def _header(data: Mapping[str, Any]) -> Header:
    version = data.get("format")
    if type(version) is int and version > FORMAT:
        raise SaveError("save.problem.newer", game=str(data.get("game", "?")))
    if version == OLD_FORMAT:
        raise SaveError("save.problem.old", game=str(data.get("game", "?")))
    try:
        header = _made(data)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise SaveError("save.problem.header") from error
    if version != FORMAT or plain.compact(_data(header)) != plain.compact(data):
        raise SaveError("save.problem.header")
    return header


def _made(data: Mapping[str, Any]) -> Header:
    fields = {name: value for name, value in data.items() if name != "format"}
    fields["packages"] = tuple(Package(**each) for each in data["packages"])
    if "origin" in data:
        origin = dict(data["origin"])
        fields["origin"] = Origin(parent=origin.pop("from"), **origin)
    if "opening" in data:
        fields["opening"] = Opening(**data["opening"])
    header = Header(**fields)
    if not _is_flat(header):
        raise TypeError(header)
    return header


def _is_flat(header: Header) -> bool:
    """Whether every field is of its type."""
    origin = header.origin or Origin("fork", "", 0, "")
    opening = header.opening or Opening("", 1)
    texts = [header.id, header.game, header.started, opening.digest]
    texts += [*header.setup.values(), origin.parent, origin.why]
    texts += [text for each in header.packages for text in (each.id, each.version, each.digest)]
    numbers = (header.rules, origin.n, opening.turn)
    return (
        all(isinstance(each, str) for each in texts)
        and all(type(each) is int for each in numbers)
        and opening.turn >= 1
        and origin.n >= 0
        and origin.kind in ("fork", "branch")
    )
