"""Actions, papers, returns and what the opposition only looks at: by keys, nothing clipped."""

from collections.abc import Callable
from typing import Any

import pytest

from game.page.answers import Replace
from game.page.events import Activate, Char, Command
from game.page.screen import Screen
from game.rules.ids import Seat
from game.rules.moves import Undertake
from game.screens import table as screens
from game.screens.actions import Actions
from game.screens.bodies import Bodies
from game.screens.form_page import Papers
from game.screens.map import Map
from game.screens.returns import ReturnsPage
from game.session.session import Session
from game.window.outline import overflow_report, tree_text
from game.window.view import View
from tests.support import critics
from tests.support.trees import Pages
from tests.support.written import paper
from tests.unit.screens.conftest import FakeHost, Read, Show

SIZES = ((1280, 720), (1366, 768), (1920, 1080))
OPPOSITION: Seat = "opposition"
OFFICE: Seat = "general-secretary"
OPEN = (
    (OPPOSITION, "actions", ""),
    (OPPOSITION, "actions", "shelter"),
    (OPPOSITION, "actions", "expose-privileges"),
    (OPPOSITION, "actions", "stay-in-office"),
    (OPPOSITION, "papers", ""),
    (OPPOSITION, "papers", "out"),
    (OPPOSITION, "returns", ""),
    (OPPOSITION, "map", "secretary-moscow"),
    (OPPOSITION, "posts", "secretary-moscow"),
    (OPPOSITION, "privileges", ""),
    (OPPOSITION, "bodies", ""),
    (OPPOSITION, "month", ""),
    (OFFICE, "actions", ""),
    (OFFICE, "actions", "send-emissary"),
    (OFFICE, "returns", "xiii-conference/petrograd"),
    (OFFICE, "archive", "credits:"),
    (OFFICE, "archive", "record:"),
)
Opened = Callable[..., View]
OpenPage = Callable[..., Pages]


@pytest.fixture
def critic() -> Session:
    return critics.session()


@pytest.fixture
def page(host: FakeHost, show: Show) -> Opened:
    def make(game: Session, name: str, at: str = "", *more: object) -> View:
        return show(screens.screen(host, name, game, at), *more)

    return make


@pytest.fixture
def open_page(host: FakeHost, read: Read) -> OpenPage:
    """Opens a page without a window."""

    def make(game: Session, name: str, at: str = "") -> Pages:
        return read(screens.screen(host, name, game, at))

    return make


def press(view: View, key: str) -> Screen[Any] | None:
    """Focus a widget and use it, as Enter does; the page it leads to, if it leads to one."""
    assert view.root.find(key) is not None, f"{key} is not in\n{tree_text(view.root)}"
    view.ctx.focus_key = key
    reply = view.dispatch([Activate()])
    return reply.screen if isinstance(reply, Replace) else None


@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("seat", "name", "at"), OPEN)
def test_nothing_is_clipped(  # noqa: PLR0917 one for every table above
    page: Opened, seat: Seat, name: str, at: str, size: tuple[int, int], scale: int
) -> None:
    view = page(critics.session(critics.CHOSEN, seat), name, at, size, scale)
    assert overflow_report(view.root) == []
    assert "⟨" not in tree_text(view.root)


@pytest.mark.parametrize("scale", [100, 150, 200])
def test_nothing_is_clipped_after_an_act(page: Opened, critic: Session, scale: int) -> None:
    for name, at in (("actions", "stay-in-office"), ("actions", "carry-wages"), ("papers", "")):
        view = page(critic, name, at, (1280, 720), scale)
        press(view, "confirm")
        assert "What moved" in tree_text(view.root)
        assert overflow_report(view.root) == []
    assert overflow_report(page(critic, "papers", "out", (1280, 720), scale).root) == []


# --- actions --------------------------------------------------------------------------
def test_an_action_is_done_by_keys_and_taken_back(page: Opened, critic: Session) -> None:
    view = page(critic, "actions")
    view.dispatch([Command("choose-5")])  # the fifth of the list
    press(view, "targets-organisation:ural")
    press(view, "confirm")
    assert critic.desk.moves[-1] == Undertake("carry-wages", "ural")
    text = tree_text(view.root)
    assert "What moved" in text
    assert "done this turn" in text
    press(view, "act:undo")
    assert not critic.desk.moves
    assert "What moved" not in tree_text(view.root)


def test_a_second_time_in_a_turn_is_refused_in_words(open_page: OpenPage, critic: Session) -> None:
    pages = open_page(critic, "actions", "carry-wages")
    pages.use("confirm")
    assert "It has been done this turn" in pages.text
    pages.use("targets-organisation:ural")
    assert "It has been done this turn" not in pages.text


def test_with_large_text_the_action_has_the_page_to_itself(page: Opened, critic: Session) -> None:
    view = page(critic, "actions", "", (1280, 720), 200)
    assert view.root.find("confirm") is None
    press(view, "action:shelter")
    assert view.root.find("confirm") is not None
    press(view, "back-to-actions")
    assert view.ctx.focus_key == "action:shelter"


def test_the_sources_of_an_action_open(open_page: OpenPage, critic: Session) -> None:
    pages = open_page(critic, "actions", "shelter")
    pages.send(Command("sources"))
    assert pages.find("sources:close") is not None


def test_the_key_of_the_page_opens_it(page: Opened, critic: Session) -> None:
    for name, screen in (("actions", Actions), ("papers", Papers)):
        reply = page(critic, "map").dispatch([Command(f"page-{name}")])
        assert isinstance(reply, Replace)
        assert isinstance(reply.screen, screen)


def test_the_office_has_its_own_actions(open_page: OpenPage) -> None:
    office = critics.session(seat=OFFICE)
    pages = open_page(office, "actions")
    assert "Speak to the editors" in pages.text
    pages.use("action:brief-the-press")
    pages.use("confirm")
    assert office.desk.moves[-1] == Undertake("brief-the-press", "")


# --- papers ---------------------------------------------------------------------------
def test_a_paper_is_written_and_given_out_by_keys(open_page: OpenPage, critic: Session) -> None:
    pages = open_page(critic, "papers")
    for chip in ("subject:wages", "signatures:a-few", "addressee:all-members"):
        pages.use(chip)
    text = pages.text
    assert "Wages come weeks late" in text
    assert "To all members of the party" in text
    assert "Control Commission takes it up" in text
    pages.use("confirm")
    first = critic.scenario.forms["paper"].fields["publicity"][0].id
    assert critic.desk.moves[-1] == paper("wages", "a-few", "all-members", first)
    pages.use("another")
    assert "This paper has gone out already" in pages.text
    pages.use("tabs:out")
    assert "not known yet" in pages.text


# --- to be looked at ------------------------------------------------------------------
@pytest.mark.parametrize(
    ("name", "at"),
    [("posts", "secretary-moscow"), ("map", "secretary-moscow"), ("privileges", "")],
)
def test_what_is_not_this_seats_to_do_has_no_button(
    open_page: OpenPage, critic: Session, name: str, at: str
) -> None:
    pages = open_page(critic, name, at)
    assert pages.find("confirm") is None
    assert pages.find("act:recall") is None


def test_the_strata_stand_in_the_panel_of_a_region(open_page: OpenPage, critic: Session) -> None:
    pages = open_page(critic, "map", "secretary-moscow")
    assert pages.find("stratum:student") is not None
    assert isinstance(pages.screen, Map)
    assert pages.screen.own.layer == "opposition"


# --- how an assembly was chosen -------------------------------------------------------
@pytest.mark.parametrize("start", ["month", "bodies"])
def test_one_gets_to_the_returns(open_page: OpenPage, start: str) -> None:
    pages = open_page(critics.session(critics.CHOSEN), start)
    pages.use("returns")
    assert isinstance(pages.screen, ReturnsPage)
    assert "of 128 delegates" in pages.text


def test_another_region_is_drawn(open_page: OpenPage) -> None:
    pages = open_page(critics.session(critics.CHOSEN), "returns")
    pages.use("returns-table:petrograd")
    assert "Petrograd: from the cells" in pages.text
    pages.send(Char("n"))
    assert "Petrograd: from the cells" not in pages.text


def test_from_the_map_to_the_returns_and_back(open_page: OpenPage) -> None:
    pages = open_page(critics.session(critics.CHOSEN), "map", "petrograd")
    for _ in range(4):  # past all that is known of the regions before
        pages.send(Char("l"))
    pages.use("returns")
    assert pages.screen.name == "returns"
    assert "Petrograd: from the cells" in pages.text
    pages.use("to-map")
    screen = pages.screen
    assert isinstance(screen, Map)
    assert screen.region == "petrograd"


def test_before_an_assembly_the_page_says_so(open_page: OpenPage, critic: Session) -> None:
    pages = open_page(critic, "returns")
    assert "has been chosen in this game yet" in pages.text
    pages.use("to-bodies")
    assert isinstance(pages.screen, Bodies)


# --- the guide ------------------------------------------------------------------------
@pytest.mark.parametrize("scale", [100, 200])
def test_the_note_can_be_put_away(page: Opened, scale: int) -> None:
    game = critics.session(scenario="tutorial", seat=OFFICE)
    view = page(game, "desk", "", (1280, 720), scale)
    note = view.root.find("guide")
    assert note is not None
    assert note.focusable
    assert "Read the card" in note.label
    assert overflow_report(view.root) == []
    press(view, "guide:away")
    assert view.root.find("guide") is None
