# ruff: noqa: ANN401 what JSON gives has no static type
"""Frozen records as JSON values and back, guided by the records' own annotations.

A union of records is told apart by `kind`. Only what the records of the rules use is known here;
anything else is a mistake in the code and raises TypeError.
"""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from game.rules.state import STORED

Decode = Callable[[Any], Any]


def hints(kind: Any) -> dict[str, Any]:
    """The types of a record's fields, with what marks them."""
    return get_type_hints(kind, include_extras=True)


class MisfitError(Exception):
    """A value that does not fit its type."""


def encode(value: Any) -> Any:
    """A record, or what stands in one, as JSON can hold it; `decode` gives an equal one back.

    The same value always gives the same text: sets are sorted, and mappings by their keys. Fields
    that stand at their default are written too, since a later game may have another default; fields
    that are no part of a record's identity are left out.
    """
    if value is None or isinstance(value, str | int):
        return value
    if isinstance(value, dict):
        return {key: encode(value[key]) for key in sorted(value)}
    if isinstance(value, tuple):
        return [encode(each) for each in value]
    if is_dataclass(value):
        return {
            stored: encode(getattr(value, name)) for name, stored in names(value.__class__).items()
        }
    if isinstance(value, frozenset):
        return sorted(encode(each) for each in value)
    raise TypeError(f"{type(value).__name__} has no plain form")


@cache
def names(kind: Any) -> Mapping[str, str]:
    """The fields that are part of a record's identity, in their order, each → its stored name."""
    return {each.name: stored_name(each) for each in fields(kind) if each.compare}


def stored_name(field: Any) -> str:
    """The name that a field of a record has outside the program, whatever the code calls it."""
    return str(field.metadata.get(STORED, field.name))


def decode(kind: Any, value: Any) -> Any:
    """A value of a type. Raises MisfitError if the JSON holds something else."""
    return decoder(kind)(value)


@cache
def decoder(kind: Any) -> Decode:
    """The function that makes values of a type."""
    if kind in (str, int, bool, NoneType):
        return _plain(kind)
    if is_dataclass(kind):
        return _record(kind)
    origin, inner = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return decoder(inner[0])
    if origin in (Union, UnionType):
        return _union(inner)
    makers: dict[Any, Callable[[Any], Decode]] = {
        tuple: _tuple,
        frozenset: _set,
        Mapping: _mapping,
        Literal: _literal,
    }
    if origin not in makers:
        raise TypeError(kind)
    return makers[origin](inner)


def _plain(kind: type) -> Decode:
    def make(value: Any) -> Any:
        if type(value) is not kind:  # not isinstance: a bool is no number here
            raise MisfitError(f"{value!r} is no {kind.__name__}")
        return value

    return make


def _record(kind: Any) -> Decode:
    @cache  # the annotations are read at the first use: records may hold each other
    def parts() -> dict[str, tuple[str, Decode]]:
        types = hints(kind)
        given = [each for each in fields(kind) if each.init]
        return {stored_name(each): (each.name, decoder(types[each.name])) for each in given}

    def make(value: Any) -> Any:
        if not isinstance(value, dict):
            raise MisfitError(f"{value!r} is no {kind.__name__}")
        known = parts()
        try:
            given = ((*known[stored], each) for stored, each in value.items())
            return kind(**{name: make_one(each) for name, make_one, each in given})
        except (KeyError, TypeError) as error:
            raise MisfitError(f"a {kind.__name__} does not fit: {error}") from error

    return make


def _union(members: tuple[Any, ...]) -> Decode:
    by_kind = {_kind(each): each for each in members if is_dataclass(each)}
    plain = [each for each in members if not is_dataclass(each)]

    def make(value: Any) -> Any:
        if isinstance(value, dict) and by_kind:
            word = value.get("kind")
            kind = by_kind.get(word if isinstance(word, str) else None) or by_kind.get(None)
            if kind is None:
                raise MisfitError(f"{word!r} is no known kind")
            return decode(kind, value)
        for each in plain:
            try:
                return decode(each, value)
            except MisfitError:
                continue
        raise MisfitError(f"{value!r} fits none of {members}")

    return make


def _kind(record: Any) -> str | None:
    """The `kind` of a record; None for one that stands in no table of kinds."""
    hint = hints(record).get("kind")
    words: tuple[str, ...] = get_args(hint)
    return words[0] if len(words) == 1 else None


def _tuple(inner: tuple[Any, ...]) -> Decode:
    def make(value: Any) -> Any:
        if not isinstance(value, list):
            raise MisfitError(f"{value!r} is no list")
        if inner[-1] is Ellipsis:
            each = decoder(inner[0])
            return tuple(each(item) for item in value)
        if len(value) != len(inner):
            raise MisfitError(f"{value!r} should have {len(inner)} members")
        return tuple(decode(kind, item) for kind, item in zip(inner, value, strict=True))

    return make


def _set(inner: tuple[Any, ...]) -> Decode:
    row = _tuple((inner[0], ...))
    return lambda value: frozenset(row(value))


def _mapping(inner: tuple[Any, ...]) -> Decode:
    def make(value: Any) -> Any:
        if not isinstance(value, dict):
            raise MisfitError(f"{value!r} is no mapping")
        key, each = decoder(inner[0]), decoder(inner[1])
        return {key(name): each(item) for name, item in value.items()}

    return make


def _literal(words: tuple[Any, ...]) -> Decode:
    def make(value: Any) -> Any:
        if value not in words:
            raise MisfitError(f"{value!r} is none of {words}")
        return value

    return make
