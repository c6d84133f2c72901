"""The first page of the debrief and the fates by keys: what its foot begins, heads that go grey."""

from dataclasses import dataclass
from html import unescape

import pytest

from game.app.text_lookup import TextLookup
from game.page.answers import Replace
from game.page.ctx import Ctx
from game.page.events import Activate, Command
from game.rules.ids import SEATS, Seat
from game.saves.problem import SaveError
from game.screens import table as screens
from game.screens.debrief import FATES, FIRST, PARTS, Debrief
from game.session.session import Session
from game.session.setup import Setup
from game.window.outline import overflow_report, tree_text
from game.window.view import View
from tests.support import core
from tests.support.plain_html import page as page_of
from tests.unit.screens.conftest import FakeHost, Read, Show
from tests.unit.viewmodel.test_debrief_first import over

SIZES = ((1280, 720), (1366, 768), (1920, 1080))


@dataclass
class NoRoom(FakeHost):
    """Its disk takes no new game."""

    def start(self, setup: Setup) -> Session:  # noqa: ARG002 the host’s signature
        raise SaveError("save.problem.header", name="x")


@pytest.fixture
def game() -> Session:
    return over("random")


@pytest.fixture
def page(host: FakeHost, game: Session, show: Show) -> View:
    return show(screens.screen(host, "debrief", game))


def begun(reply: object) -> Session:
    """The game that an answer enters."""
    assert isinstance(reply, Replace)
    assert reply.everything
    assert reply.screen.name == "desk"
    session = reply.screen.session
    assert isinstance(session, Session)
    return session


def at(view: View) -> str:
    screen = view.screen
    assert isinstance(screen, Debrief)
    return screen.own.at


@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("seat", SEATS)
def test_nothing_is_clipped(
    host: FakeHost, show: Show, size: tuple[int, int], scale: int, seat: Seat
) -> None:
    for policy in ("recorded", "random"):
        for part in (FIRST, FATES):
            view = show(screens.screen(host, "debrief", over(policy, seat=seat), part), size, scale)
            assert overflow_report(view.root) == []


def test_it_opens_on_the_first_page_with_the_way_on_in_focus(page: View) -> None:
    text = tree_text(page.root)
    assert at(page) == FIRST
    for words in ("Again", "The other desk", "Another reading", "The record", "Next page"):
        assert words in text
    page.ctx.focus_key = "next"
    page.dispatch([Activate()])
    assert at(page) == FATES


def test_again_is_the_same_game_with_other_dice(page: View, game: Session) -> None:
    session = begun(page.dispatch([Command("page-archive")]))
    assert session.setup.seed != game.setup.seed
    assert (session.setup.scenario, session.setup.seat) == ("new-post", game.setup.seat)
    assert session.state.turn == 1


def test_the_other_desk_is_the_same_game_from_there(page: View, game: Session) -> None:
    session = begun(page.dispatch([Command("page-desk")]))
    assert session.setup.seat == "opposition"
    assert session.setup.seed == game.setup.seed
    assert session.setup.programme in session.scenario.programmes


def test_another_reading_is_the_next_in_the_list(page: View, game: Session) -> None:
    session = begun(page.dispatch([Command("page-reports")]))
    assert session.setup.reading != game.setup.reading
    assert session.scenario.reading.id == session.setup.reading


def test_the_record_is_a_page_of_this_debrief(page: View) -> None:
    page.dispatch([Command("explain")])
    assert at(page) == "record"


@pytest.mark.parametrize("number", range(1, len(PARTS) + 1))
def test_a_number_turns_to_its_part(page: View, number: int) -> None:
    page.dispatch([Command(f"choose-{number}")])
    assert at(page) == PARTS[number - 1]


def test_from_the_tables_one_comes_back_to_the_first_page(
    host: FakeHost, game: Session, read: Read
) -> None:
    pages = read(screens.screen(host, "debrief", game, "record"))
    pages.use("nav:first")
    assert "Next page" in pages.text
    pages.use("other-desk")
    assert pages.screen.name == "desk"


def test_a_game_that_cannot_be_begun_is_told_and_the_debrief_stays(
    game: Session, show: Show
) -> None:
    view = show(screens.screen(NoRoom(), "debrief", game))
    reply = view.dispatch([Command("page-archive")])
    assert not isinstance(reply, Replace)
    assert "could not be begun" in view.ctx.toast


def test_heads_go_grey_one_by_one_and_then_come_the_tables(
    host: FakeHost, game: Session, read: Read
) -> None:
    pages = read(screens.screen(host, "debrief", game, FATES))
    screen = pages.screen
    assert isinstance(screen, Debrief)
    count = len(screen.first.fates)
    assert count > 1
    for number in range(count):
        assert pages.text.count("[gone]") == number
        pages.send(Activate())
    assert pages.text.count("[gone]") == count + 1  # the last one is still read of
    pages.send(Activate())
    assert screen.own.at == PARTS[0]


def test_all_heads_at_once(host: FakeHost, game: Session, read: Read) -> None:
    pages = read(screens.screen(host, "debrief", game, FATES))
    pages.use("every")
    assert pages.find("every") is None
    pages.use("leave")
    assert "nav:verdict" in pages.text


def test_where_nobody_was_touched_there_is_only_the_way_on(host: FakeHost, read: Read) -> None:
    session = over("recorded", "tutorial", "opposition")
    screen = screens.screen(host, "debrief", session, FATES)
    assert isinstance(screen, Debrief)
    if screen.first.fates:
        pytest.skip("somebody was")
    pages = read(screen)
    assert "touched" in pages.text
    pages.use("go-on")
    assert screen.own.at == PARTS[0]


def test_as_plain_html_it_has_its_picture_its_words_and_its_ways(
    host: FakeHost, game: Session
) -> None:
    texts = TextLookup(core.pack(), "en")
    screen = screens.screen(host, "debrief", game)
    assert isinstance(screen, Debrief)
    written = page_of(screen.build(Ctx(texts.say, texts.term)), texts.term)
    for way in ("again", "other-desk", "another-reading", "record", "next"):
        assert f'name="activate {way}"' in written
    assert written.count("<img") + written.count("<svg") >= 3
    assert screen.first.title in written
    assert all(each.title in unescape(written) for each in screen.first.held)


@pytest.mark.parametrize("read_of", [-1, 10_000])
def test_more_fates_than_there_are_is_put_right(
    host: FakeHost, game: Session, read_of: int
) -> None:
    screen = screens.screen(host, "debrief", game, FATES)
    screen.keep(read=read_of)
    screen.put_right()
    assert screen.own.read == 0


def test_an_unknown_part_is_the_first_page(host: FakeHost, game: Session) -> None:
    assert screens.screen(host, "debrief", game, "nowhere").own.at == FIRST
