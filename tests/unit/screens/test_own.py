# ruff: noqa: ANN401 types are looked at here
"""What is a screen's own can be written as text, whichever screen it is."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any, Literal, get_args, get_origin

import pytest

from game.page.screen import Own, Screen
from game.rules.records import decoder, hints
from game.screens.table import PAGES, SCREENS

KINDS = {**{f"{name} of a game": kind for name, kind in PAGES.items()}, **SCREENS}


def types_in(kind: Any) -> Iterator[Any]:
    """The types of all fields, and of the fields of the records in them."""
    if get_origin(kind) is Literal:
        return
    for inner in get_args(kind):
        yield from types_in(inner)
    if is_dataclass(kind):
        types = hints(kind)
        for each in fields(kind):
            yield types[each.name]
            yield from types_in(types[each.name])


@pytest.mark.parametrize("name", KINDS)
def test_what_is_a_screens_own_can_be_written_and_read(name: str) -> None:
    for kind in types_in(KINDS[name].own_type):
        decoder(kind)


@pytest.mark.parametrize("name", KINDS)
def test_the_record_of_a_screen_is_the_one_that_its_type_says(name: str) -> None:
    assert KINDS[name].own_type is said(KINDS[name])


def said(kind: type[Screen[Any]]) -> type[Own]:
    """The record in the brackets of the class or of the first of its bases that says one."""
    for base in kind.__mro__:
        for origin in base.__dict__.get("__orig_bases__", ()):
            for each in get_args(origin):
                if isinstance(each, type) and issubclass(each, Own):
                    return each
    raise AssertionError(f"{kind.__name__} does not say what is its own")


def test_what_cannot_be_written_is_found() -> None:
    with pytest.raises(TypeError):
        decoder(list[str])
