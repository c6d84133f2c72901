# ruff: noqa: ANN401 annotations and the values of fields have no static type
"""Walks over entities: their models, the rules' records inside them, their prose.

Which fields are prose is said once, in the models, by the mark `Said`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import Any, get_args

from pydantic import BaseModel

from game.content.marks import Segment
from game.content.schema import SINGULAR
from game.content.schema.base import Entity, Said

Path = tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """A piece of prose: its locale key, where it stands, what it says."""

    key: str
    path: Path
    text: str


@cache
def marked(model: type[BaseModel], mark: type[Any]) -> dict[str, Any]:
    """The fields of a model that bear a mark, with the mark."""
    found = {}
    for name, info in model.model_fields.items():
        for each in (*info.metadata, *_metadata(info.annotation)):
            if isinstance(each, mark):
                found[name] = each
    return found


def _metadata(annotation: Any) -> Iterator[Any]:
    yield from getattr(annotation, "__metadata__", ())
    inner = get_args(annotation)
    # the first argument of Annotated is its type, and the others were yielded above
    for each in inner[:1] if hasattr(annotation, "__metadata__") else inner:
        yield from _metadata(each)


def models(model: BaseModel, path: Path = ()) -> Iterator[tuple[BaseModel, Path]]:
    """A model and all models inside it."""
    yield model, path
    for name in type(model).model_fields:
        for value, below in _each(getattr(model, name), (*path, written(model, name))):
            if isinstance(value, BaseModel):
                yield from models(value, below)


def _each(value: Any, path: Path) -> Iterator[tuple[Any, Path]]:
    """The value, or the values of a list or mapping."""
    if isinstance(value, tuple):
        for index, each in enumerate(value):
            yield from _each(each, (*path, index))
    elif isinstance(value, dict):
        for key, each in value.items():
            yield from _each(each, (*path, key))
    else:
        yield value, path


def written(model: BaseModel, name: str) -> str:
    """The name that the author writes for a field."""
    return type(model).model_fields[name].alias or name


def records(entity: BaseModel) -> Iterator[tuple[Any, Path]]:
    """Every effect, condition, move and quantity of an entity, also those inside others."""
    for model, path in models(entity):
        for name in type(model).model_fields:
            for value, below in _each(getattr(model, name), (*path, written(model, name))):
                yield from inner_records(value, below)


def inner_records(value: Any, path: Path) -> Iterator[tuple[Any, Path]]:
    """A record and the records inside it."""
    if not is_dataclass(value):
        return
    yield value, path
    for field in fields(value):
        for each, below in _each(getattr(value, field.name), (*path, field.name)):
            yield from inner_records(each, below)


_MEMBERS = {
    "options": "option",
    "aims": "aim",
    "provinces": "province",
    "seats": "seat",
    "clauses": "clause",
    "blocs": "bloc",
    "variants": "variant",
    "echoes": "echo",
    "answers": "answer",
    "lines": "line",
    "decisions": "decision",
    "parts": "part",
    "items": "item",
}
_TERM = re.compile(r"\.terms\.\d+$")


def texts(kind: str, entity: Entity) -> Iterator[Text]:
    """All prose of an entity under its locale keys: `card.<id>.option.<option>.label`."""
    yield from _texts(entity, prefix(kind, entity), ())


def prefix(kind: str, entity: Entity) -> str:
    """The beginning of an entity's locale keys. Circulars have one list of ids a field."""
    field = f".{entity.field}" if hasattr(entity, "field") else ""
    return f"{SINGULAR[kind]}{field}.{entity.id}"


def _texts(model: BaseModel, key: str, path: Path) -> Iterator[Text]:
    said = marked(type(model), Said)
    for name in type(model).model_fields:
        value = getattr(model, name)
        here = (*path, written(model, name))
        if name in said:
            yield from _said(value, _joined(model, key, name), here)
        else:
            yield from _below(value, _member(key, name), here)


def _member(key: str, name: str) -> str:
    # the same unnamed seats can sit in several terms of a body: they are named once, as its own
    stem = _TERM.sub("", key) if name == "blocs" else key
    return f"{stem}.{_MEMBERS.get(name, name.replace('_', '-'))}"


def _joined(model: BaseModel, key: str, name: str) -> str:
    # `lapse: {text: …}` is the text `card.<id>.lapse`: the thing says one thing only
    is_plain = name == "text" and not isinstance(model, Entity)
    return key if is_plain else f"{key}.{name.replace('_', '-')}"


def _said(value: Any, key: str, path: Path) -> Iterator[Text]:
    if isinstance(value, str):
        yield Text(key, path, value)
    elif isinstance(value, tuple):
        for index, each in enumerate(value):
            yield from _said(each, f"{key}.{index}", (*path, index))


def _below(value: Any, key: str, path: Path) -> Iterator[Text]:
    if isinstance(value, Entity) and isinstance(path[-1], int):
        yield from _texts(value, f"{key}.{value.id}", path)
    elif isinstance(value, BaseModel):
        suffix = f".{path[-1]}" if isinstance(path[-1], int) else ""
        yield from _texts(value, key + suffix, path)
    elif isinstance(value, tuple):
        for index, each in enumerate(value):
            yield from _below(each, key, (*path, index))
