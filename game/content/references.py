# ruff: noqa: ANN401 annotations and the values of fields have no static type
"""One walk over models and records that finds every id in them, and what it names.

What a field names is said once, in its type (`Names` and `NamesEach` in `rules/ids.py`); prose
names terms of the glossary in double brackets.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import cache
from itertools import chain, repeat
from types import EllipsisType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

from game.content.schema.base import Said
from game.content.traversal import Path, written
from game.rules import records
from game.rules.ids import Names, NamesEach, Scope

_TERM = re.compile(r"\[\[([^\]|]+)")


@dataclass(frozen=True, slots=True)
class Reference:
    """An id of a thing of some kind, such as `card` or `option of card scissors`.

    `is_key` if it stands as the key of a mapping. `scope` says whose a number has to be, if the
    type says so. `inside` is the model or record in which it stands.
    """

    kind: str
    id: str
    path: Path
    is_key: bool
    scope: Scope | None
    inside: object


def references(record: object) -> Iterator[Reference]:
    """Every reference in a model or record, and in those inside it."""
    return _of_record(record, (), ())


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a value stands: its path, the records around it (the nearest first), and its key."""

    path: Path
    around: tuple[Any, ...]
    key: str
    is_key: bool = False

    def below(self, segment: str | int) -> "_Place":
        """The place of a member of a list, or of a value in a mapping."""
        key = segment if isinstance(segment, str) else self.key
        return replace(self, path=(*self.path, segment), key=key)

    def reference(self, names: Names, name: str) -> Reference:
        """The reference that stands here."""
        kind = names.kind.format_map(_Gaps(self)) if "{" in names.kind else names.kind
        return Reference(kind, name, self.path, self.is_key, names.scope, self.around[0])


class _Gaps(dict[str, object]):
    """What fills the gaps of a kind: fields of the records around, and the key."""

    def __init__(self, place: _Place) -> None:
        super().__init__(key=place.key)
        self._around = place.around

    def __missing__(self, name: str) -> object:
        nearest = next((each for each in self._around if name in hints(each.__class__)), None)
        if nearest is None:
            raise KeyError(name)
        return getattr(nearest, name)


def _of_record(record: Any, path: Path, around: tuple[Any, ...]) -> Iterator[Reference]:
    around = (record, *around)
    for name, hint in hints(record.__class__).items():
        key = written(record, name) if isinstance(record, BaseModel) else name
        yield from _of_value(getattr(record, name), hint, _Place((*path, key), around, name))


@cache
def hints(kind: type[Any]) -> dict[str, Any]:
    """The fields of a model or record, with their types and the marks on them."""
    if issubclass(kind, BaseModel):
        return {name: info.rebuild_annotation() for name, info in kind.model_fields.items()}
    found = records.hints(kind)
    return {each.name: found[each.name] for each in fields(kind)}


def _of_value(value: Any, hint: Any, place: _Place) -> Iterator[Reference]:
    """The references in a value that stands at a place of some type."""
    if value is None:
        return
    if isinstance(value, BaseModel) or is_dataclass(value):
        yield from _of_record(value, place.path, place.around)
        return
    origin, inner = get_origin(hint), get_args(hint)
    if origin is Annotated:
        for mark in hint.__metadata__:
            yield from _marked(value, mark, place)
        yield from _of_value(value, inner[0], place)
    elif origin in (Union, UnionType):
        for each in inner:
            yield from _of_value(value, each, place)
    elif inner and isinstance(value, Mapping):
        yield from _of_mapping(value, inner, place)
    elif inner and isinstance(value, tuple | frozenset):
        yield from _of_members(value, inner, place)


def _marked(value: Any, mark: object, place: _Place) -> Iterator[Reference]:
    """What a mark says of a value."""
    if isinstance(value, str):
        if isinstance(mark, Names):
            yield place.reference(mark, value)
        elif isinstance(mark, Said):
            names = Names("term")
            yield from (place.reference(names, term) for term in _TERM.findall(value))
    elif isinstance(mark, NamesEach):
        kind = getattr(place.around[0], "kind")  # noqa: B009 the record that bears the mark has one
        for index, (each, names) in enumerate(zip(value, _row(mark, kind), strict=False)):
            yield place.below(index).reference(names, each)


def _row(mark: NamesEach, kind: str) -> Iterator[Names]:
    """What the members of a tuple name, as far as its type tells."""
    told: tuple[Names | EllipsisType, ...] = mark.kinds.get(kind, ())
    named = [each for each in told if isinstance(each, Names)]
    return chain(named, repeat(named[-1])) if len(named) < len(told) else iter(named)


def _of_mapping(
    value: Mapping[str, Any], inner: tuple[Any, ...], place: _Place
) -> Iterator[Reference]:
    for key, each in value.items():
        path = (*place.path, key)
        yield from _of_value(key, inner[0], replace(place, path=path, is_key=True))
        yield from _of_value(each, inner[1], place.below(key))


def _of_members(
    value: tuple[Any, ...] | frozenset[Any], inner: tuple[Any, ...], place: _Place
) -> Iterator[Reference]:
    kinds = inner if len(inner) == len(value) and Ellipsis not in inner else repeat(inner[0])
    ordered = value if isinstance(value, tuple) else sorted(value)
    for index, (each, hint) in enumerate(zip(ordered, kinds, strict=False)):
        yield from _of_value(each, hint, place.below(index))
