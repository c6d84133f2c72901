"""The form of a circular: all its fields in sight, its notes behind a button."""

import pytest

from game.screens import table as screens
from game.session.session import Session
from game.window.widgets.scroller import ScrollerWidget
from tests.unit.screens.conftest import FakeHost, Read, Show

FIELDS = ("subject", "instruction", "voice", "agreed", "secrecy", "addressees")
NOTE = "Scrutiny stands at"


@pytest.mark.parametrize("field", FIELDS)
def test_every_field_stands_in_sight(
    host: FakeHost, session: Session, show: Show, field: str
) -> None:
    view = show(screens.screen(host, "circulars", session))
    scroller = view.root.find("draft:scroll")
    assert isinstance(scroller, ScrollerWidget)
    group = view.root.find(field)
    assert group is not None
    assert scroller.rect.contains(group.rect)


def test_the_notes_open_and_close(host: FakeHost, session: Session, read: Read) -> None:
    pages = read(screens.screen(host, "circulars", session))
    assert NOTE not in pages.text
    pages.use("notes")
    assert NOTE in pages.text
    assert "Close the notes" in pages.text
    pages.use("notes")
    assert NOTE not in pages.text
