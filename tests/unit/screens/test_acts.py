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
from tests.support.written import circular
from tests.unit.screens.conftest import FakeHost, Show

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


@pytest.fixture
def page(host: FakeHost, session: Session, show: Show) -> Opened:
    def make(name: str, at: str = "", *more: object) -> View:
        return show(screens.screen(host, name, session, at), *more)

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


def test_a_man_who_is_elected_is_picked_with_his_election(page: Opened) -> None:
    view = page("posts", "secretary-sura")
    assert isinstance(view.screen, Posts)
    press(view, "manner:elected")
    assert view.screen.own.posting.choice.person == "local"
    first = next(w.key for w in view.root.walk() if w.key.startswith("candidate:"))
    press(view, first)
    assert view.screen.own.posting.choice.manner == "recommended"


def test_recall_and_transfer_from_the_list(page: Opened, session: Session) -> None:
    view = page("posts")
    press(view, "posts-table:secretary-moscow")
    assert view.root.find("confirm") is None
    press(view, "act:recall")
    press(view, "confirm")
    assert session.desk.moves == (Recall("secretary-moscow"),)
    press(view, "filter:vacant")
    assert view.root.find("posts-table:secretary-moscow") is not None
    assert view.root.find("posts-table:secretary-petrograd") is None


def test_a_refusal_is_written_out(page: Opened) -> None:
    view = page("posts", "commissar-rabkrin")
    press(view, "act:recall")
    text = tree_text(view.root)
    assert "not the Secretariat" in text
    assert "Only a card of the desk" in text


def test_the_plan_is_set(page: Opened, session: Session) -> None:
    view = page("posts")
    press(view, "tabs:plan")
    press(view, "monthly:more")
    press(view, "confirm")
    assert session.desk.moves == (Plan(550, 400),)
    assert "What moved" in tree_text(view.root)


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


def test_a_privilege_is_withdrawn(page: Opened, session: Session) -> None:
    view = page("privileges", "goods-ration")
    press(view, "amount:less")
    press(view, "confirm")
    assert session.desk.moves == (Grant("goods-ration", "central", -1),)


def test_a_letter_is_signed_and_read_again(page: Opened, session: Session) -> None:
    view = page("circulars")
    assert isinstance(view.screen, Circulars)
    press(view, "subject:unity")
    press(view, "instruction:require")
    assert "It is decided:" in tree_text(view.root)
    press(view, "confirm")
    assert isinstance(session.desk.moves[-1], Write)
    assert view.root.find("confirm") is None
    press(view, "another")
    press(view, "tabs:sent")
    assert "no replies yet" in tree_text(view.root)


def test_the_pointer_can_pick_a_region(page: Opened) -> None:
    view = page("map", "secretary-moscow")
    shown = view.root.find("map")
    assert isinstance(view.screen, Map)
    assert isinstance(shown, MapViewWidget)
    spot = shown.room.centre
    view.dispatch([Press(spot)])
    view.dispatch([Release(spot)])
    assert view.screen.region != "moscow"
