"""Stacks whose values are of the right type and no game's: put right, or refused with a reason."""

import json
from collections.abc import Mapping
from typing import Any

import pytest

from game.app.text_lookup import TextLookup
from game.page.ctx import Ctx
from game.page.screen import Screen
from game.page.stack import Stack
from game.page.stack_text import StackError, to_text
from game.rules.moves import Fill, Write
from game.screens.navigator import Navigator
from game.screens.table import ways
from game.session.session import Session
from tests.support import core, critics, trees
from tests.support.hosts import PlainHost, begun

_TEXTS = TextLookup(core.pack(), "en")
CTX = Ctx(_TEXTS.say, _TEXTS.term)


def navigator() -> Navigator:
    return ways(PlainHost())


def changed(screen: Screen[Any], values: Mapping[str, object]) -> str:
    """A stack of one screen, with other values in places of its own: `field.field`."""
    read = json.loads(to_text((screen,)))
    for place, value in values.items():
        *way, last = place.split(".")
        at = read[0]["own"]
        for step in way:
            at = at[step]
        assert last in at
        at[last] = value
    return json.dumps(read)


def restored(
    screen: Screen[Any], values: Mapping[str, object], session: Session | None = None
) -> Stack:
    """The screen as it is found with other values of its own; it can be built."""
    stack = navigator().restored(changed(screen, values), session)
    assert trees.lines(trees.tree(stack[-1], CTX))
    return stack


def test_another_move_of_the_same_number_is_no_letter() -> None:
    session = begun()
    before = trees.tree(navigator().page("circulars", session), CTX)
    stack = trees.use((navigator().page("circulars", session),), CTX, "confirm")
    text = to_text(stack)
    assert trees.tree(stack[-1], CTX).find("another") is not None
    # in another tab the letter is taken back, and another move takes its number
    session.undo()
    session.dispatch(Fill("secretary-sura", "local", "recommended"))
    assert len(session.history) == stack[-1].own.done
    found = trees.tree(navigator().restored(text, session)[-1], CTX)
    assert before.find("confirm") is not None
    assert found.find("confirm") is not None
    assert found.find("another") is None


@pytest.mark.parametrize(
    ("name", "form", "other"), [("circulars", "circular", "paper"), ("papers", "paper", "circular")]
)
def test_a_form_is_the_page_s_own(name: str, form: str, other: str) -> None:
    session = begun() if form == "circular" else critics.session()
    opened = navigator().page(name, session)
    picks = [["subject", "nowhere"], [other, "nowhere"], ["", ""]]
    stack = trees.use(restored(opened, {"chosen": picks}, session), CTX, "confirm")
    move = session.history[-1].move
    assert isinstance(move, Write)
    assert move.form == form
    assert trees.tree(stack[-1], CTX).find("another") is not None
    read = json.loads(to_text((opened,)))
    read[0]["own"]["draft"] = {"form": other, "chosen": []}
    with pytest.raises(StackError, match=name):
        navigator().restored(json.dumps(read), session)
