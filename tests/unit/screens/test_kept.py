"""What a player has before him stays when the page is laid out anew.

After another size of the window or of the text, another theme, or just a rebuild, the focus, the
scrolling, what was typed, the order of tables and the open dialog are as before.
"""

from collections.abc import Callable
from dataclasses import replace

import pytest

from game.page.events import Activate, Char, Command
from game.page.stack_text import to_text
from game.rules.seats.policies import recorded
from game.screens import table as screens
from game.session.session import Session
from game.window.events import Scroll
from game.window.view import View
from game.window.widgets.field import EntryWidget
from game.window.widgets.scroller import ScrollerWidget
from tests.unit.screens.conftest import FakeHost, Show

Change = Callable[[View], None]
SMALL = (960, 600)


def resize(view: View) -> None:
    view.rebuild(view.ctx.resized((1366, 768)))


def set_preference(**changed: object) -> Change:
    def change(view: View) -> None:
        prefs = replace(view.ctx.prefs, **changed)  # type: ignore[arg-type]  # names of preferences
        view.rebuild(view.ctx.resized(view.ctx.size, prefs))

    return change


CHANGES: dict[str, Change] = {
    "another size": resize,
    "smaller still": lambda view: view.rebuild(view.ctx.resized(SMALL)),
    "larger text": set_preference(text_percent=125),
    "another theme": set_preference(theme="night"),
    "a rebuild": lambda view: view.rebuild(),
}
changes = pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)


def use(view: View, key: str) -> None:
    view.ctx.focus_key = key
    view.dispatch([Activate()])


@changes
def test_what_is_typed_and_has_the_focus(
    host: FakeHost, session: Session, show: Show, change: Change
) -> None:
    view = show(screens.screen(host, "archive", session))
    use(view, "search:entry")
    for letter in "kam":
        view.dispatch([Char(letter)])
    change(view)
    assert view.focused is not None
    assert view.focused.key == "search:entry"
    entry = view.focused
    assert isinstance(entry, EntryWidget)
    assert entry.text == "kam"
    view.dispatch([Char("e")])
    assert '"search":"kame"' in to_text([view.screen])


@changes
def test_what_is_scrolled(host: FakeHost, session: Session, show: Show, change: Change) -> None:
    view = show(screens.screen(host, "posts", session))
    every = (each for each in view.root.walk() if isinstance(each, ScrollerWidget))
    scroller = max(every, key=lambda each: each.reach)
    view.dispatch([Scroll(4, scroller.rect.center)])
    before = scroller.offset
    assert before > 0
    change(view)
    again = view.root.find(scroller.key)
    assert isinstance(again, ScrollerWidget)
    assert again.offset == min(before, again.reach) > 0


@changes
def test_how_a_table_is_sorted(
    host: FakeHost, session: Session, show: Show, change: Change
) -> None:
    view = show(screens.screen(host, "posts", session))
    use(view, "posts-table:head:1")
    rows = [w.key for w in view.root.walk() if w.role == "row"]
    change(view)
    assert [w.key for w in view.root.walk() if w.role == "row"] == rows
    assert view.ctx.focus_key == "posts-table:head:1"


@changes
@pytest.mark.parametrize("name", ["help", "sources"])
def test_a_dialog_and_its_focus(
    host: FakeHost, session: Session, show: Show, change: Change, name: str
) -> None:
    view = show(screens.play(host, session))
    view.dispatch([Command(name)])
    key, stack = view.ctx.focus_key, to_text([view.screen])
    assert view.scope.modal
    change(view)
    assert view.scope.modal
    assert to_text([view.screen]) == stack
    assert view.focused is not None
    assert view.focused.key == key


@changes
def test_a_decision_can_still_be_taken_back(
    host: FakeHost, session: Session, show: Show, change: Change
) -> None:
    view = show(screens.play(host, session))
    before = session.state
    session.dispatch(recorded(session.state, session.scenario))
    view.rebuild()
    change(view)
    view.dispatch([Command("undo")])
    assert session.state == before


def test_a_stack_that_was_text_keeps_what_is_open(
    host: FakeHost, session: Session, show: Show
) -> None:
    view = show(screens.play(host, session))
    view.dispatch([Command("help")])
    text = to_text([view.screen])
    (again,) = screens.ways(host).restored(text, session)
    assert to_text([again]) == text
    assert show(again).scope.modal
