# ruff: noqa: ANN401 the types of fields have no static type
"""What a field may hold, in words for authors: read off its type."""

import re
from collections.abc import Callable, Iterator, Mapping
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from annotated_types import Ge, Le, MaxLen, MinLen
from pydantic import StringConstraints
from pydantic.fields import FieldInfo

from game.content.schema.base import Date, Day, Month
from game.rules.ids import Names

Link = Callable[[Any], str | None]
"""How a type is called that is explained in a place of its own."""

_WORDS: Mapping[Any, str] = {
    Date: "a year, a month or a day: `'1923'`, `'1923-04'`, `'1923-04-17'`",
    Day: "a month or a day: `'1923-04'`, `'1923-04-17'`",
    Month: "a month: `'1923-04'`",
    Any: "anything",
    bool: "`true` or `false`",
    NoneType: "`null`",
}
_OTHER = re.compile(r"(?:a |\b(\w+) )\{(\w+)\}")
"""A gap of `Names`: what another field names."""


def in_words(hint: Any, link: Link) -> str:
    """A type in words.

    >>> in_words(tuple[Literal["month", "tray"], ...], lambda hint: None)
    'a list, each `month` or `tray`'
    """
    inner, marks = _parted(hint)
    for each in (hint, inner):
        if (said := link(each) or _WORDS.get(each)) is not None:
            return said
    return _composed(inner, marks, link) or (_number(marks) if inner is int else _text(marks))


def _composed(inner: Any, marks: list[Any], link: Link) -> str:
    """A type that is made of others; "" for one that is not."""
    origin, members = get_origin(inner), get_args(inner)
    if origin is Literal:
        return _either([f"`{each}`" for each in members])
    if origin in (Union, UnionType):
        return _either([in_words(each, link) for each in members])
    if origin is tuple:
        return f"{_times(marks)}, each {in_words(members[0], link)}"
    if origin in (dict, Mapping):
        key, value = (in_words(each, link) for each in members)
        return f"a mapping, each {key} to {value}"
    return ""


def _parted(hint: Any) -> tuple[Any, list[Any]]:
    """A type without its marks, and the marks; what pydantic packs together is unpacked."""
    if get_origin(hint) is not Annotated:
        return hint, []
    inner, *marks = get_args(hint)
    return inner, list(_unpacked(marks))


def _unpacked(marks: list[Any]) -> Iterator[Any]:
    for each in marks:
        yield from each.metadata if isinstance(each, FieldInfo) else [each]


def _either(words: list[str]) -> str:
    *others, last = words
    return f"{', '.join(others)} or {last}" if others else last


def _number(marks: list[Any]) -> str:
    low = next((each.ge for each in marks if isinstance(each, Ge)), None)
    high = next((each.le for each in marks if isinstance(each, Le)), None)
    if low is None and high is None:
        return "a whole number"
    said = f"of at least {low}" if high is None else f"from {low} to {high}"
    return f"a number {said}".replace("-", "−")


def _times(marks: list[Any]) -> str:
    least = next((each.min_length for each in marks if isinstance(each, MinLen)), 0)
    most = next((each.max_length for each in marks if isinstance(each, MaxLen)), None)
    if most is None:
        return f"a list of at least {least}" if least else "a list"
    return f"a list of {least} to {most}" if least else f"a list of at most {most}"


def _text(marks: list[Any]) -> str:
    for each in marks:
        if isinstance(each, Names):
            return _id(each.kind)
        if isinstance(each, StringConstraints) and each.max_length is not None:
            return "a word in kebab-case"
    return "a text"


def _id(kind: str) -> str:
    """What an id names, where `Names` says it with gaps.

    >>> _id("option of card {card}"), _id("{key} of a circular")
    ('the id of an option of that card', 'the id of a choice of a circular')
    """
    said = kind.replace("{key}", "choice").replace("owners", "owner or group of owners")
    named = _OTHER.sub(lambda gap: f"that {gap[1] or gap[2]}", said)
    return f"the id of {'an' if named[0] in 'aeiou' else 'a'} {named}"
