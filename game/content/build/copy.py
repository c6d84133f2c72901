# ruff: noqa: ANN401 the values of fields have no static type
"""Entities → the rules' records: what both know under one name is copied, and nothing forgotten."""

from collections.abc import Mapping
from dataclasses import is_dataclass
from functools import cache
from types import UnionType
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from pydantic import BaseModel

from game.content.copies import once

R = TypeVar("R")


class MisfitError(TypeError):
    """A field of a record can be filled neither from the model nor from what is given."""


def copied(model: BaseModel, record: type[R], /, **given: Any) -> R:
    """The rules' record of a model.

    A field of the record is what is given for it, or else what the model has under that name:
    plain values as they are, models inside it as the records that the field's type names. The
    record's defaults are not used, since one would hide that a field was forgotten in the model.

    Raises MisfitError for a field that is neither given nor in the model, for a value of another
    type, and for something given that is no field of the record.
    """
    hints = _hints(cast(type, record))
    if surplus := sorted(given.keys() - hints.keys()):
        raise MisfitError(f"{record.__name__} has no field {', '.join(surplus)}")
    taken = {name: _taken(model, record, name) for name in hints if name not in given}
    return record(**taken, **given)


@cache
def _hints(record: type) -> Mapping[str, Any]:
    return get_type_hints(record)


def _taken(model: BaseModel, record: type, name: str) -> Any:
    """The value of a field under its name."""
    if name not in vars(model):
        raise MisfitError(_advice(model, record, name, "the model has no such field"))
    try:
        return _as(getattr(model, name), _hints(record)[name])
    except MisfitError as error:
        raise MisfitError(_advice(model, record, name, str(error))) from error


def _advice(model: BaseModel, record: type, name: str, problem: str) -> str:
    return f"{type(model).__name__} → {record.__name__}.{name}: {problem}; give it by keyword"


def _as(value: Any, hint: Any) -> Any:
    """A value as the type wants it. Raises MisfitError for one that is no such thing."""
    plain = getattr(hint, "__supertype__", hint)  # an id may be a type of its own
    if type(value) is plain:  # not isinstance: a bool is no number here
        return value
    if isinstance(value, BaseModel) and is_dataclass(hint) and isinstance(hint, type):
        return once(value, hint, lambda: copied(value, hint))
    kind, inner = get_origin(hint), get_args(hint)
    if kind is Literal and value in inner:
        return value
    if kind is tuple and isinstance(value, tuple) and inner[1:] == (...,):
        return tuple(_as(each, inner[0]) for each in value)
    if kind is Mapping and isinstance(value, dict):
        return {_as(key, inner[0]): _as(each, inner[1]) for key, each in value.items()}
    if kind in (Union, UnionType):
        return _as_one_of(value, inner)
    raise MisfitError(f"{value!r} is no {hint}")


def _as_one_of(value: Any, hints: tuple[Any, ...]) -> Any:
    if type(value) in hints:
        return value
    for each in hints:
        try:
            return _as(value, each)
        except MisfitError:
            continue
    raise MisfitError(f"{value!r} is none of {hints}")
