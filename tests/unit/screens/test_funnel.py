"""The way into a hall by keys: gate to gate, on to the votes, past it."""

from typing import Any

import pytest

from game.app.text_lookup import TextLookup
from game.page.answers import Replace
from game.page.ctx import Ctx
from game.page.events import Activate, Back, Command
from game.rules.ids import SEATS, Seat
from game.rules.moves import EndTurn
from game.rules.seats.policies import recorded
from game.screens import table as screens
from game.screens.funnel import FunnelPage
from game.session.session import Session
from game.viewmodel.scene import ALL
from game.window.events import Arrow, Click
from game.window.outline import overflow_report, tree_text
from game.window.view import View
from tests.support import core, critics
from tests.support.plain_html import page as page_of
from tests.support.plain_reader import use
from tests.unit.screens.conftest import FakeHost, Read, Show, spend_the_hours

SIZES = ((1280, 720), (1366, 768), (1920, 1080))
CONFERENCE = "xiii-conference"


def game(seat: Seat = "opposition") -> Session:
    return critics.session(critics.CHOSEN, seat)


@pytest.fixture
def page(host: FakeHost, show: Show) -> View:
    return show(screens.screen(host, "funnel", game(), CONFERENCE))


def gate(view: View) -> int:
    screen = view.screen
    assert isinstance(screen, FunnelPage)
    return screen.own.gate


@pytest.mark.parametrize("scale", [100, 125, 150, 200])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("seat", SEATS)
def test_nothing_is_clipped(
    host: FakeHost, show: Show, seat: Seat, size: tuple[int, int], scale: int
) -> None:
    view = show(screens.screen(host, "funnel", game(seat), CONFERENCE), size, scale)
    for _ in range(3):
        assert overflow_report(view.root) == []
        view.dispatch([Arrow("right")])


def test_arrows_go_from_gate_to_gate_and_stop_at_the_last(page: View) -> None:
    page.ctx.focus_key = "funnel"
    assert gate(page) == 1
    page.dispatch([Arrow("right")])
    page.dispatch([Arrow("right")])
    assert gate(page) == 2
    assert "The third gate" in tree_text(page.root)
    for _ in range(3):
        page.dispatch([Arrow("left")])
    assert gate(page) == 0
    assert "The first gate" in tree_text(page.root)


def test_a_click_looks_at_the_nearest_gate(page: View) -> None:
    page.dispatch([Click((1000, 400))])
    assert gate(page) == 2


@pytest.mark.parametrize("event", [Activate(), Back(), Command("end-turn")])
def test_one_goes_on_to_what_comes_next(page: View, event: Any) -> None:  # noqa: ANN401
    reply = page.dispatch([event])
    assert isinstance(reply, Replace)
    assert reply.screen.name == "vote"  # the plenum voted in that half of the month


def test_all_regions_are_one_click_away_and_put_away_again(host: FakeHost, read: Read) -> None:
    pages = read(screens.screen(host, "funnel", game(), CONFERENCE))
    pages.use("table")
    assert "Petrograd" in pages.text
    pages.close()
    assert "dialog" not in pages.text
    assert pages.screen.name == "funnel"


@pytest.mark.parametrize("seat", SEATS)
def test_it_stands_between_the_closing_of_the_turn_and_what_came_of_it(
    host: FakeHost, show: Show, seat: Seat
) -> None:
    session = critics.session(critics.CHOSEN - 1, seat)
    while not isinstance(move := recorded(session.state, session.scenario), EndTurn):
        session.dispatch(move)
    if seat == "general-secretary":
        spend_the_hours(session)
    view = show(screens.play(host, session))
    reply = view.dispatch([Command("end-turn")])
    if not isinstance(reply, Replace):  # what is left undone is said first
        reply = view.dispatch([Activate()])
    assert isinstance(reply, Replace)
    assert isinstance(reply.screen, FunnelPage)
    assert reply.screen.own.at == CONFERENCE


def test_before_any_assembly_it_says_so_and_leads_on(host: FakeHost, show: Show) -> None:
    game = critics.session()
    game.told = dict.fromkeys(game.scenario.scenes, ALL)  # a set scene would come first
    view = show(screens.screen(host, "funnel", game, ""))
    assert "No conference or congress" in tree_text(view.root)
    assert overflow_report(view.root) == []
    reply = view.dispatch([Activate()])
    assert isinstance(reply, Replace)
    assert reply.screen.name == "desk"


def test_a_region_is_picked_from_the_table_and_drawn(host: FakeHost, read: Read) -> None:
    pages = read(screens.screen(host, "funnel", game(), CONFERENCE))
    pages.use("table")
    pages.use("funnel-table:petrograd")
    assert "dialog" not in pages.text
    assert "the conference of Petrograd" in pages.text


def test_from_the_table_of_returns_one_gets_to_the_picture(host: FakeHost, read: Read) -> None:
    pages = read(screens.screen(host, "returns", game()))
    pages.use("to-funnel")
    assert pages.screen.name == "funnel"


def test_as_plain_html_every_gate_is_a_button(host: FakeHost) -> None:
    texts = TextLookup(core.pack(), "en")
    ctx = Ctx(texts.say, texts.term)
    screen = screens.screen(host, "funnel", game(), CONFERENCE)
    root = screen.build(ctx)
    written = page_of(root, texts.term)
    assert written.count('name="choose funnel ') == 3
    assert "<svg" in written
    assert "not sent on" in written
    use(root, "choose", "funnel", "2")
    assert screen.own.gate == 2
    assert isinstance(use(root, "activate", "funnel"), Replace)
    for value in ("x", "", "1.5"):
        with pytest.raises(LookupError):
            use(root, "choose", "funnel", value)
    use(root, "choose", "funnel", "99")
    assert screen.own.gate == 2


def test_a_region_that_is_none_is_put_right(host: FakeHost) -> None:
    screen = screens.screen(host, "funnel", game(), CONFERENCE)
    for region, kept in (("atlantis", ""), ("petrograd", "petrograd")):
        screen.keep(region=region)
        screen.put_right()
        assert screen.own.region == kept


@pytest.mark.parametrize(("own", "gate"), [({"gate": 7}, 1), ({"gate": -1}, 1), ({"gate": 0}, 0)])
def test_a_gate_that_is_none_is_put_right(host: FakeHost, own: dict[str, int], gate: int) -> None:
    screen = screens.screen(host, "funnel", game(), CONFERENCE)
    screen.keep(**own)
    screen.put_right()
    assert screen.own.gate == gate


def test_an_assembly_that_is_not_known_is_the_last(host: FakeHost) -> None:
    screen = screens.screen(host, "funnel", game(), "xx-congress")
    screen.put_right()
    assert screen.own.at == ""
