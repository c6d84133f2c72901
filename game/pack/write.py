# ruff: noqa: ANN401 records are written by their fields, whatever these are
"""A pack → the bytes that `read` takes. The same content gives the same bytes.

Fields that stand at their default are left out; `rules.records.decode` puts them back.
"""

import json
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from typing import Any

from game.pack.seal import seal
from game.rules.archive import Pack
from game.rules.records import stored_name


def baked(pack: Pack) -> bytes:
    """The bytes of a baked pack."""
    text = json.dumps(encode(pack), ensure_ascii=False, separators=(",", ":"))
    return seal(text.encode())


def encode(value: Any) -> Any:
    """A record as JSON can hold it."""
    if is_dataclass(value):
        return {
            stored_name(each): encode(getattr(value, each.name))
            for each in fields(value)
            if not _left_out(each, getattr(value, each.name))
        }
    if isinstance(value, Mapping):
        return {key: encode(each) for key, each in value.items()}
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, tuple):
        return [encode(each) for each in value]
    return value


def _left_out(field: Any, value: Any) -> bool:
    if not field.init:  # it is found out anew
        return True
    if field.name == "kind":  # a move's kind is a default, but tells it apart
        return False
    if field.default_factory is not MISSING:
        return bool(value == field.default_factory())
    return field.default is not MISSING and bool(value == field.default)
