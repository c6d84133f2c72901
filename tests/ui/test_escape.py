"""Escape, on every page and over every dialog: it is always answered and loses nothing.

On a page of a game it pauses, and once more takes the page up again as it was; what is open over a
page it closes; what was opened from another page it leaves for that page.
"""

from dataclasses import replace
from fnmatch import fnmatchcase

import pytest

from game.page.stack_text import to_text
from game.screens.play_screen import PlayScreen
from game.screens.vote import Vote
from tests.support.catalogue import Picture, catalogue, use
from tests.support.pictures import opened
from tests.support.shown import Shown

WHERE = (
    "outside/*-from-a-game",
    "tutorial/*/1/desk*",
    "tutorial/*/1/month",
    "tutorial/*/1/map-opened",
    "tutorial/*/1/posts-[pvtb]*",
    "tutorial/*/1/privileges-[ast]*",
    "tutorial/*/1/*-chosen-more",
    "tutorial/*/1/actions-s*",
    "tutorial/*/1/bodies-person",
    "tutorial/*/1/reports-pointed",
    "tutorial/*/1/returns",
    "tutorial/*/end/debrief*",
    "votes/*/09-*",
    "votes/*/forecast",
    "votes/*/from-*",
)
OUTSIDE = ("new-game", "archive", "settings", "load", "packages")


def pages() -> list[str]:
    return [name for name in catalogue() if any(fnmatchcase(name, each) for each in WHERE)]


def dialog(shown: Shown) -> str:
    top = shown.stack[-1]
    return top.own.dialog if isinstance(top, PlayScreen) else ""


def without_dialog(shown: Shown) -> str:
    """The stack, as if no dialog were open."""
    top = shown.stack[-1]
    assert isinstance(top, PlayScreen)
    bare = type(top)(top.navigator, top.session, replace(top.own, dialog=""))
    bare.orders.update(top.orders)
    return to_text((*shown.stack[:-1], bare))


@pytest.mark.parametrize("name", pages())
def test_escape_is_answered_and_loses_nothing(name: str) -> None:
    with opened(catalogue()[name]) as shown:
        before, over, depth = to_text(shown.stack), dialog(shown), len(shown.stack)
        noted, top = shown.noted, shown.stack[-1]
        shown.back()
        if noted:
            assert not shown.noted
            assert to_text(shown.stack) == before
        elif not isinstance(top, PlayScreen):
            assert len(shown.stack) < depth or to_text(shown.stack) != before
        elif over:
            assert dialog(shown) == ""
            assert to_text(shown.stack) == without_dialog(shown)
        elif isinstance(top, Vote) and not top.held:
            assert shown.stack[-1].name == "desk"
        else:
            assert dialog(shown) == "menu"
            shown.back()
            assert to_text(shown.stack) == before


@pytest.mark.parametrize("name", OUTSIDE)
def test_escape_leads_back_to_the_title(name: str) -> None:
    with opened(Picture("title", steps=use(f"menu:{name}"), saves=True)) as shown:
        assert [each.name for each in shown.stack] == ["title", name]
        shown.back()
        assert [each.name for each in shown.stack] == ["title"]


@pytest.mark.parametrize(("name", "key"), [("settings", "change:undo"), ("load", "delete:*")])
def test_escape_closes_a_dialog_before_it_leaves(name: str, key: str) -> None:
    with opened(Picture("title", steps=use(f"menu:{name}", key), saves=True)) as shown:
        before = to_text(shown.stack)
        shown.back()
        assert shown.stack[-1].name == name
        assert to_text(shown.stack) != before
        shown.back()
        assert shown.stack[-1].name == "title"
