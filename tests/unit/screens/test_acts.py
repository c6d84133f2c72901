"""Map, posts, privileges, circulars: nothing clipped, and all of it by keys and by pointer."""

from collections.abc import Callable

import pytest

from game.page.events import Activate, Char, Command
from game.rules.moves import Fill, Grant, Plan, Recall, Write
from game.screens import table as screens
from game.screens.form_page import Circulars
from game.screens.map import Map
from game.screens.posts import Posts
from game.screens.privileges import Privileges
from game.session.session import Session
from game.window.events import Arrow, Event, Press, Release
from game.window.outline import overflow_report, tree_text
from game.window.view import View
from game.window.widgets.map import MapViewWidget
from tests.support.trees import Pages, tree
from tests.support.written import circular
from tests.unit.screens.conftest import FakeHost, Read, Show

SIZES = ((1280, 720), (1366, 768), (1920, 1080))
OPEN = (
    ("map", ""),
    ("map", "secretary-moscow"),
    ("posts", ""),
    ("posts", "commissar-rabkrin"),
    ("posts", "plan"),
    ("privileges", ""),
    ("privileges", "treatment-abroad"),
    ("circulars", ""),
    ("circulars", "sent"),
)
Opened = Callable[..., View]
OpenPage = Callable[..., Pages]


@pytest.fixture
def page(host: FakeHost, session: Session, show: Show) -> Opened:
    def make(name: str, at: str = "", *more: object) -> View:
        return show(screens.screen(host, name, session, at), *more)

    return make


@pytest.fixture
def open_page(host: FakeHost, session: Session, read: Read) -> OpenPage:
    """Opens a page without a window."""

    def make(name: str, at: str = "") -> Pages:
        return read(screens.screen(host, name, session, at))

    return make


def press(view: View, key: str, event: Event | None = None) -> None:
    """Focus a widget and use it, as Enter does."""
    assert view.root.find(key) is not None, f"{key} is not in\n{tree_text(view.root)}"
    view.ctx.focus_key = key
    view.dispatch([event or Activate()])


@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("name", "at"), OPEN)
def test_nothing_is_clipped(
    page: Opened, name: str, at: str, size: tuple[int, int], scale: int
) -> None:
    view = page(name, at, size, scale)
    assert overflow_report(view.root) == []
    assert "⟨" not in tree_text(view.root)


@pytest.mark.parametrize("scale", [100, 150, 200])
def test_nothing_is_clipped_after_an_act(page: Opened, session: Session, scale: int) -> None:
    size = (1280, 720)
    letter = circular("elections", "require", "orgburo", "no-one", "secret", "all-guberniyas")
    session.dispatch(letter)
    assert overflow_report(page("circulars", "sent", size, scale).root) == []
    for name, at in (("map", "secretary-sura"), ("circulars", ""), ("privileges", "flat")):
        view = page(name, at, size, scale)
        press(view, "confirm")
        assert "What moved" in tree_text(view.root)
        assert overflow_report(view.root) == []
    view = page("privileges", "flat", size, scale)
    press(view, "target")
    assert overflow_report(view.root) == []


def test_a_secretary_is_placed_from_the_map_by_keys(page: Opened, session: Session) -> None:
    view = page("map")
    view.dispatch([Char("n")])
    assert isinstance(view.screen, Map)
    region = view.screen.region
    press(view, "map")
    assert view.ctx.focus_key == "candidate:local"
    press(view, "candidate:local")
    press(view, "confirm")
    assert session.desk.moves[-1] == Fill(f"secretary-{region}", "local", "elected")
    assert "What moved" in tree_text(view.root)
    press(view, "act:undo")
    assert not session.desk.moves
    assert "What moved" not in tree_text(view.root)


def test_arrows_walk_and_l_turns_the_layers(page: Opened) -> None:
    view = page("map", "secretary-moscow")
    assert isinstance(view.screen, Map)
    view.ctx.focus_key = "map"
    view.dispatch([Arrow("right")])
    assert view.screen.region != "moscow"
    view.dispatch([Char("l")])
    assert view.screen.own.layer == "grip"
    assert "Grip of the committee" in tree_text(view.root)
    view.dispatch([Command("zoom-in")])
    assert view.ctx.memory["map:map"]


def test_with_large_text_the_region_has_the_page_to_itself(page: Opened) -> None:
    view = page("map", "", (1280, 720), 200)
    assert view.root.find("map") is not None
    press(view, "open")
    assert view.root.find("map") is None
    press(view, "back-to-map")
    assert view.root.find("map") is not None


def test_a_man_who_is_elected_is_picked_with_his_election(open_page: OpenPage) -> None:
    pages = open_page("posts", "secretary-sura")
    assert isinstance(pages.screen, Posts)
    pages.use("manner:elected")
    assert pages.screen.own.posting.choice.person == "local"
    root = tree(pages.screen, pages.ctx)
    first = next(each.key for each in root.walk() if each.key.startswith("candidate:"))
    pages.use(first)
    assert pages.screen.own.posting.choice.manner == "recommended"


def test_recall_and_transfer_from_the_list(open_page: OpenPage, session: Session) -> None:
    pages = open_page("posts")
    pages.use("posts-table:secretary-moscow")
    assert pages.find("confirm") is None
    pages.use("act:recall")
    pages.use("confirm")
    assert session.desk.moves == (Recall("secretary-moscow"),)
    pages.use("filter:vacant")
    assert pages.find("posts-table:secretary-moscow") is not None
    assert pages.find("posts-table:secretary-petrograd") is None


def test_a_refusal_is_written_out(open_page: OpenPage) -> None:
    pages = open_page("posts", "commissar-rabkrin")
    pages.use("act:recall")
    text = pages.text
    assert "not the Secretariat" in text
    assert "Only a card of the desk" in text


def test_the_plan_is_set(open_page: OpenPage, session: Session) -> None:
    pages = open_page("posts")
    pages.use("tabs:plan")
    pages.use("monthly:more")
    pages.use("confirm")
    assert session.desk.moves == (Plan(550, 400),)
    assert "What moved" in pages.text


def test_a_cure_is_given_to_someone_found_by_letters(page: Opened, session: Session) -> None:
    view = page("privileges", "treatment-abroad")
    press(view, "target")
    assert view.typing
    for letter in "kirov":
        view.dispatch([Char(letter)])
    view.dispatch([Activate()])
    assert isinstance(view.screen, Privileges)
    assert view.screen.own.choice.target == "kirov"
    press(view, "confirm")
    assert session.desk.moves == (Grant("treatment-abroad", "kirov", 1),)


def test_a_privilege_is_withdrawn(open_page: OpenPage, session: Session) -> None:
    pages = open_page("privileges", "goods-ration")
    pages.use("amount:less")
    pages.use("confirm")
    assert session.desk.moves == (Grant("goods-ration", "central", -1),)


def test_a_letter_is_signed_and_read_again(open_page: OpenPage, session: Session) -> None:
    pages = open_page("circulars")
    assert isinstance(pages.screen, Circulars)
    pages.use("subject:unity")
    pages.use("instruction:require")
    assert "It is decided:" in pages.text
    pages.use("confirm")
    assert isinstance(session.desk.moves[-1], Write)
    assert pages.find("confirm") is None
    pages.use("another")
    pages.use("tabs:sent")
    assert "no replies yet" in pages.text


def test_the_pointer_can_pick_a_region(page: Opened) -> None:
    view = page("map", "secretary-moscow")
    shown = view.root.find("map")
    assert isinstance(view.screen, Map)
    assert isinstance(shown, MapViewWidget)
    spot = shown.room.centre
    view.dispatch([Press(spot)])
    view.dispatch([Release(spot)])
    assert view.screen.region != "moscow"
