"""Files as plain JSON: read strictly, sealed by a digest over themselves."""

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

MOST_DEPTH = 32
_BOM = b"\xef\xbb\xbf"


def seal(data: Mapping[str, Any], indent: int | None = 1) -> bytes:
    """The bytes of a file with its digest in the field `check`; the same data, the same bytes."""
    return _text({**data, "check": _digest(data, indent)}, indent)


def unseal(data: bytes, indent: int | None = 1) -> dict[str, Any]:
    """What was sealed, without its digest. Raises ValueError unless every byte is as written.

    Line ends that another program has changed do no harm.
    """
    text = mended(data)
    found = parse(text)
    fields = dict(found) if isinstance(found, dict) else {}
    fields.pop("check", None)
    if seal(fields, indent) != text:
        raise ValueError("the digest does not fit")
    return fields


def mended(data: bytes) -> bytes:
    """Text as it was written, whatever an editor has made of its line ends and its beginning.

    Nothing that we write has a carriage return in it: JSON spells it out.
    """
    return data.removeprefix(_BOM).replace(b"\r\n", b"\n")


def parse(data: bytes) -> Any:  # noqa: ANN401  # JSON can be anything
    """A JSON text. Raises ValueError for what JSON has two minds about, and for deep nesting.

    Half a character (an escape for a lone surrogate) is refused too: it could not be written again.
    """
    try:
        found = json.loads(data.decode(), object_pairs_hook=_once, parse_constant=_refuse)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if _depth(found) > MOST_DEPTH:
        raise ValueError("nested too deeply")
    if b"\\u" in data:
        json.dumps(found, ensure_ascii=False).encode()
    return found


def compact(data: Mapping[str, Any]) -> bytes:
    """An object in one line."""
    return json.dumps(data, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def _digest(data: Mapping[str, Any], indent: int | None) -> str:
    return sha256(_text(data, indent)).hexdigest()[:16]


def _text(data: Mapping[str, Any], indent: int | None) -> bytes:
    text = json.dumps(data, indent=indent, sort_keys=True, ensure_ascii=False, allow_nan=False)
    return (text + "\n").encode()


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def _refuse(word: str) -> None:
    raise ValueError(f"{word} is no number")


def _depth(value: Any) -> int:  # noqa: ANN401
    """How many lists and objects lie in each other, counted level by level."""
    level, depth = [value], 0
    while level := [each for each in level if isinstance(each, dict | list)]:
        depth += 1
        level = [inner for each in level for inner in _members(each)]
    return depth


def _members(value: dict[str, Any] | list[Any]) -> list[Any]:
    return list(value.values()) if isinstance(value, dict) else value
