"""The archive by keys, with a game and without one."""

import pytest

from game.page.answers import Pop
from game.page.events import Activate, Back, Char, Command
from game.rules.seats.policies import POLICIES
from game.screens import table as screens
from game.session.session import Session
from game.viewmodel.archive import SECTIONS
from game.window.outline import overflow_report, tree_text
from game.window.view import View
from tests.support.trees import Pages
from tests.unit.screens.conftest import FakeHost, Read, Show

SIZES = ((1280, 720), (1366, 768), (1920, 1080))


@pytest.fixture
def archive(host: FakeHost, session: Session, show: Show) -> View:
    return show(screens.screen(host, "archive", session))


@pytest.fixture
def pages(host: FakeHost, session: Session, read: Read) -> Pages:
    return read(screens.screen(host, "archive", session))


@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_clipped(
    host: FakeHost, session: Session, show: Show, size: tuple[int, int], scale: int
) -> None:
    for _ in range(8):
        session.dispatch(POLICIES["random"](session.state, session.scenario))
    for section in (*SECTIONS, "people:lenin", "glossary:uezd", "sources:kotkin-2014"):
        view = show(screens.screen(host, "archive", session, section), size, scale)
        assert overflow_report(view.root) == []


@pytest.mark.parametrize("scale", [100, 150, 200])
def test_nothing_is_clipped_without_a_game(host: FakeHost, show: Show, scale: int) -> None:
    view = show(screens.screen(host, "archive"), (1280, 720), scale)
    for number in range(1, len(SECTIONS)):
        view.dispatch([Command(f"choose-{number}")])
        assert overflow_report(view.root) == []


def test_typing_searches_and_keeps_the_focus(archive: View) -> None:
    archive.ctx.focus_key = "search:entry"
    for letter in "trotsk":
        archive.dispatch([Char(letter)])
    assert archive.typing
    assert archive.root.find("item:trotsky") is not None
    assert archive.root.find("item:chelyshev") is None
    rows = [each.key for each in archive.root.walk() if each.key.startswith("item:")]
    assert rows[0] == "item:trotsky"


def test_a_search_without_a_find_says_so(pages: Pages) -> None:
    pages.write("search", "zzzz")
    assert "Nothing is found" in pages.text


def test_an_entry_opens_beside_the_list(pages: Pages) -> None:
    pages.use("item:lenin")
    assert "Vladimir Ilyich Ulyanov" in pages.text


def test_terms_of_the_glossary_can_be_focused(archive: View) -> None:
    archive.dispatch([Command("choose-2")])
    archive.ctx.focus_key = "item:congress"
    archive.dispatch([Activate()])
    assert 'term "' in tree_text(archive.root)


def test_with_large_text_the_entry_takes_the_place_of_the_list(
    host: FakeHost, session: Session, show: Show
) -> None:
    view = show(screens.screen(host, "archive", session), (1280, 720), 200)
    view.ctx.focus_key = "item:lenin"
    view.dispatch([Activate()])
    assert view.root.find("item:lenin") is None
    assert view.focused is not None
    assert view.focused.key == "to-list"
    view.dispatch([Activate()])
    assert view.root.find("item:lenin") is not None


def test_the_tab_of_the_model_tells_from_what_its_constants_were_set(
    host: FakeHost, session: Session, read: Read
) -> None:
    text = read(screens.screen(host, "archive", session, "record")).text
    assert "From what the constants were set" in text
    assert "stages.spread" in text
    assert "The 27 full members whom the XI Congress elected." in text


def test_the_tab_of_sensitivity_names_ten_constants_with_the_winter_of_each(
    host: FakeHost, session: Session, read: Read
) -> None:
    text = read(screens.screen(host, "archive", session, "sensitivity")).text
    for each in ("On what the winter hangs", "At half", "As it is", "At double", "Luck alone"):
        assert each in text
    assert "Hearing of the strata" in text
    assert text.count("Guberniya ") >= 30


def test_the_chronicle_tells_what_was_done(host: FakeHost, session: Session, read: Read) -> None:
    pages = read(screens.screen(host, "archive", session, "chronicle"))
    assert "Nothing has been done yet" in pages.text
    session.dispatch(POLICIES["random"](session.state, session.scenario))
    assert "Nothing has been done yet" not in pages.text
    assert "1 entry" in pages.text


def test_without_a_game_there_is_no_chronicle_and_no_fate(host: FakeHost, read: Read) -> None:
    pages = read(screens.screen(host, "archive"))
    text = pages.text
    assert "Chronicle" not in text
    assert "What became" not in text


def test_escape_leaves_the_archive_of_the_title(host: FakeHost, show: Show) -> None:
    view = show(screens.screen(host, "archive"))
    assert isinstance(view.dispatch([Back()]), Pop)


def test_content_that_cannot_be_read_leaves_an_empty_archive(read: Read) -> None:
    pages = read(screens.screen(FakeHost(pack=None, problem="It is broken."), "archive"))
    assert "It is broken." in pages.text
