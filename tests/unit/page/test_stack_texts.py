"""Texts that are no stack of pages: each is refused with a reason, and in no other way."""

import json
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.page.ctx import Ctx
from game.page.nodes.table import Table, TableColumn, TableRow
from game.page.stack import Stack
from game.page.stack_text import StackError, to_text
from game.screens.navigator import Navigator
from game.screens.table import PAGES, SCREENS, ways
from game.session.session import Session
from tests.support.hosts import PlainHost, begun
from tests.support.trees import tree

Path = tuple[str | int, ...]
VALUES: st.SearchStrategy[object] = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=4)
    | st.just([])
    | st.just({})
)
"""What may stand anywhere in JSON."""


@cache
def game() -> Session:
    return begun("tutorial")


def navigator() -> Navigator:
    return ways(PlainHost())


@cache
def text() -> str:
    """Every page of a running game and every screen outside one, on top of one another."""
    way = navigator()
    stack: Stack = tuple(
        way.page(name, game()) for name in PAGES if name not in ("vote", "debrief")
    )
    stack += tuple(way.screen(name) for name in SCREENS if name != "new-game")
    stack[0].orders["posts-table"] = (1, -1)
    return to_text(stack)


def restored(text: str) -> Stack | None:
    """The stack, or nothing if the text is refused with a reason."""
    try:
        return navigator().restored(text, game())
    except StackError as error:
        reason = str(error)
    assert reason.endswith(".")
    return None


def places(value: Any, path: Path = ()) -> list[Path]:  # noqa: ANN401  # what JSON holds
    """The way to everything in a JSON value."""
    inside = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value)
        if isinstance(value, list)
        else ()
    )
    return [path, *(place for key, each in inside for place in places(each, (*path, key)))]


def changed(path: Path, value: Any, *, extra: str = "") -> str:  # noqa: ANN401  # what JSON holds
    """The stack with another value in a place, or under a new name beside it."""
    read = json.loads(text())
    if not path:
        return json.dumps(value)
    at = read
    for step in path[:-1]:
        at = at[step]
    if extra and isinstance(at, dict):
        at[extra] = value
    else:
        at[path[-1]] = value
    return json.dumps(read)


@given(st.data())
def test_a_cut_text_is_refused(data: st.DataObject) -> None:
    end = data.draw(st.integers(0, len(text()) - 1))
    assert restored(text()[:end]) is None


@given(st.text())
def test_any_text_is_a_stack_or_refused(given_text: str) -> None:
    assert restored(given_text) is None


@given(st.data(), VALUES)
def test_a_stack_with_a_wrong_value_is_refused_or_fits(data: st.DataObject, value: object) -> None:
    place = data.draw(st.sampled_from(places(json.loads(text()))))
    found = restored(changed(place, value))
    if found is not None:  # the value was of the right type: it is written as it was read
        assert navigator().restored(to_text(found), game())[-1].own == found[-1].own


@given(st.data(), VALUES)
def test_an_unknown_field_is_refused(data: st.DataObject, value: object) -> None:
    deep = [each for each in places(json.loads(text())) if each and isinstance(each[-1], str)]
    inside = [each for each in deep if not {"orders", "chosen"} & set(each[1:-1])]
    place = data.draw(st.sampled_from(inside))
    assert restored(changed(place, value, extra="unheard-of")) is None


def test_what_nests_too_deep_is_refused() -> None:
    assert restored("[" * 100_000 + "]" * 100_000) is None
    deep = '{"a":' * 900 + "1" + "}" * 900
    assert restored(text().replace('"at":""', f'"at":{deep}')) is None


@pytest.mark.parametrize(
    ("given_text", "why"),
    [
        ("", "no stack"),
        ("[]", "no list with a page"),
        ("{}", "no list with a page"),
        ('[{"screen":"title"}]', "needs these parts"),
        ('[{"screen":"no","in_game":true,"own":{},"orders":{}}]', "called no"),
        ('[{"screen":"desk","in_game":false,"own":{},"orders":{}}]', "called desk"),
        ('[{"screen":"desk","in_game":true,"own":{"at":1},"orders":{}}]', "1 is no str"),
        ('[{"screen":"desk","in_game":true,"own":{},"orders":{"t":[0,7]}}]', "page desk"),
    ],
)
def test_the_reason_is_said(given_text: str, why: str) -> None:
    with pytest.raises(StackError, match=why):
        navigator().restored(given_text, game())


def test_a_page_without_its_game_is_refused() -> None:
    for name in PAGES:
        if name != "vote":
            alone = to_text((navigator().page(name, game()),))
            with pytest.raises(StackError, match="needs a game"):
                navigator().restored(alone)


def test_the_archive_without_a_game_stays_without_one() -> None:
    outside = (navigator().screen("archive"),)
    found = navigator().restored(to_text(outside), game())
    assert type(found[0]) is type(outside[0])
    tree(found[0], Ctx())


def test_the_order_of_another_table_sorts_nothing() -> None:
    rows = [TableRow("b", ("b",)), TableRow("a", ("a",))]
    table = Table([TableColumn("name")], rows, order=(4, 1))
    assert [each.key for each in table.children[1:]] == ["table:b", "table:a"]
