# ruff: noqa: ANN401 annotations have no static type
"""The types of the fields of records and models, for tests of what they say."""

from collections.abc import Iterable, Iterator
from dataclasses import is_dataclass
from typing import Annotated, Any, Literal, get_args, get_origin

from pydantic import BaseModel

from game.content.references import hints
from game.content.schema.base import Dated, Said
from game.rules.ids import Names, NamesEach

SAID = (Names, NamesEach, Said, Dated)
"""The marks that say what a text is."""


def reached(roots: Iterable[Any]) -> list[Any]:
    """The records and models that can stand inside some, and these themselves."""
    found: dict[Any, None] = {}
    rest = list(roots)
    while rest:
        hint = rest.pop()
        if hint in found or get_origin(hint) is Literal:
            continue
        if isinstance(hint, type) and (is_dataclass(hint) or issubclass(hint, BaseModel)):
            found[hint] = None
            rest += hints(hint).values()
        else:
            rest += get_args(hint)
    return list(found)


def plain(kinds: Iterable[Any]) -> set[str]:
    """The fields that hold a text of which nothing says what it is: `Number.unit`."""
    return {
        f"{kind.__name__}.{name}"
        for kind in kinds
        for name, hint in hints(kind).items()
        if _is_plain(hint)
    }


def _is_plain(hint: Any) -> bool:
    if get_origin(hint) is Annotated and any(isinstance(m, SAID) for m in hint.__metadata__):
        return False
    if get_origin(hint) is Literal:
        return False
    return hint is str or any(_is_plain(each) for each in get_args(hint))


def named(kinds: Iterable[Any]) -> set[str]:
    """The kinds of things that the ids in records and models name, gaps and all."""
    return {names for kind in kinds for hint in hints(kind).values() for names in _named(hint)}


def _named(hint: Any) -> Iterator[str]:
    for mark in getattr(hint, "__metadata__", ()):
        if isinstance(mark, Names):
            yield mark.kind
        elif isinstance(mark, NamesEach):
            rows = mark.kinds.values()
            yield from (each.kind for row in rows for each in row if isinstance(each, Names))
    for each in get_args(hint) if get_origin(hint) is not Literal else ():
        yield from _named(each)
