"""The form of a circular: its fields and what it would do in sight, its notes behind a button."""

import pygame
import pytest

from game.app.text_lookup import TextLookup
from game.page.arrival import Arrival
from game.page.events import Activate
from game.page.nodes import Stamp
from game.screens import table as screens
from game.screens.form_page import Circulars
from game.session.session import Session
from game.window.shell import Shell
from game.window.widgets.scroller import ScrollerWidget
from tests.support import core
from tests.support.trees import tree
from tests.unit.screens.conftest import FakeHost, Read, Show

FIELDS = ("subject", "instruction", "voice", "agreed", "secrecy", "addressees")
SUBJECTS = [each.id for each in core.new_post().forms["circular"].fields["subject"]]
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


@pytest.mark.parametrize("subject", SUBJECTS)
def test_what_a_letter_would_change_is_in_sight_whatever_it_is_about(
    host: FakeHost, session: Session, show: Show, subject: str
) -> None:
    page = screens.screen(host, "circulars", session)
    assert isinstance(page, Circulars)
    page.pick("subject", subject)
    page.pick("voice", "central-committee")
    view = show(page)
    scroller = view.root.find("draft:scroll")
    assert isinstance(scroller, ScrollerWidget)
    assert scroller.reach == 0
    for key in ("there", "confirm", "notes"):
        found = view.root.find(key)
        assert found is not None
        assert view.root.rect.contains(found.rect)


def test_a_draft_has_no_stamp_and_signing_lets_one_fall(
    host: FakeHost, session: Session, show: Show
) -> None:
    page = screens.screen(host, "circulars", session)
    view = show(page)
    assert not [each for each in view.root.walk() if isinstance(each.node, Stamp)]
    confirm = view.root.find("confirm")
    assert confirm is not None
    confirm.handle(Activate())
    view.rebuild()
    (stamp,) = (each.node for each in view.root.walk() if isinstance(each.node, Stamp))
    assert stamp.arrives == Arrival("stamp")


def test_a_letter_in_the_list_lies_there_with_its_stamp(
    host: FakeHost, session: Session, read: Read
) -> None:
    pages = read(screens.screen(host, "circulars", session))
    pages.use("confirm")
    pages.use("tabs:sent")
    stamps = [each for each in tree(pages.screen, pages.ctx).walk() if isinstance(each, Stamp)]
    assert [each.arrives for each in stamps] == [None]


def test_by_keyboard_the_stamp_falls_at_enter_and_the_next_key_is_answered(
    host: FakeHost, session: Session
) -> None:
    now, texts = 0, TextLookup(core.pack(), "en")
    shell = Shell(clock=lambda: now, say=texts.say, term=texts.term)
    shell.open()
    shell.push(screens.screen(host, "circulars", session))
    shell.turn([])
    assert not shell.top.motion.moving
    shell.top.ctx.focus_key = "confirm"
    shell.turn([_press(pygame.K_RETURN)])
    assert shell.top.motion.names() == {"stamp"}
    focused = shell.top.ctx.focus_key
    shell.turn([_press(pygame.K_TAB)])
    assert shell.top.motion.names() == frozenset()
    assert shell.top.ctx.focus_key != focused


def _press(code: int) -> pygame.event.Event:
    return pygame.event.Event(pygame.KEYDOWN, key=code, mod=0, unicode="")
