"""The end of a turn: the paper, the sheet under it, and what lies one click deeper."""

import pytest

from game.app import fast_forward
from game.page.answers import Replace
from game.page.arrival import Arrival
from game.page.events import Activate, Back, Command
from game.rules.ids import SEATS, Seat
from game.screens import table as screens
from game.screens.desk import Desk
from game.session.session import Session
from game.session.setup import Setup
from game.window.events import Arrow, Press, Release
from game.window.outline import overflow_report, tree_text
from game.window.view import View
from tests.support import core
from tests.support.keyed import arrowed, tabbed
from tests.unit.screens.conftest import FakeHost, Read, Show

TURN = 3


def played(seat: Seat, turn: int = TURN) -> Session:
    pack = core.pack()
    programme = next(iter(pack.scenario("the-notes", seat=seat).programmes), "")
    game = Session(Setup("the-notes", seat, "SEED", programme, next(iter(pack.readings))), pack)
    fast_forward.at_turn(game, fast_forward.POLICIES["recorded"], turn)
    return game


@pytest.fixture(scope="module")
def games() -> dict[Seat, Session]:
    return {seat: played(seat) for seat in SEATS}


@pytest.fixture
def game(games: dict[Seat, Session]) -> Session:
    return games["general-secretary"]


@pytest.fixture
def month(host: FakeHost, game: Session, show: Show) -> View:
    view: View = show(screens.screen(host, "month", game))
    return view


def sheet_is_out(view: View) -> bool:
    return view.root.find("sheet") is not None


def test_first_there_is_the_paper_and_nothing_else(month: View) -> None:
    text = tree_text(month.root)
    assert "The Ruhr is occupied" in text
    assert "Lausanne broken off" not in text  # that is of the month to come
    assert "Put together by the game" in text
    assert not sheet_is_out(month)
    assert month.ctx.focus_key == "turn"


def test_right_draws_the_sheet_out_and_left_folds_it_away(month: View) -> None:
    month.dispatch([Arrow("right")])
    assert sheet_is_out(month)
    assert month.ctx.focus_key == "go-on"
    month.dispatch([Arrow("left")])
    assert not sheet_is_out(month)
    assert month.ctx.focus_key == "turn"


def test_the_paper_is_laid_down_and_the_sheet_drawn_out_before_it_is_stamped(month: View) -> None:
    def comes(key: str) -> Arrival:
        found = month.root.find(key)
        assert found is not None
        arrives = found.node.arrives
        assert isinstance(arrives, Arrival)
        return arrives

    assert comes("paper").how == "page"
    month.dispatch([Arrow("right")])
    assert (comes("sheet").how, comes("sheet:stamp").how) == ("slide", "stamp")
    assert comes("sheet").order < comes("sheet:stamp").order


def test_enter_draws_the_sheet_out_and_then_opens_the_next_month(month: View) -> None:
    month.dispatch([Activate()])
    assert sheet_is_out(month)
    reply = month.dispatch([Activate()])
    assert isinstance(reply, Replace)
    assert isinstance(reply.screen, Desk)


def test_a_click_on_its_button_draws_the_sheet_out(month: View) -> None:
    button = month.root.find("turn")
    assert button is not None
    month.dispatch([Press(button.rect.center)])
    month.dispatch([Release(button.rect.center)])
    assert sheet_is_out(month)


def test_whoever_ends_the_month_here_only_goes_on(month: View, game: Session) -> None:
    turn = game.state.turn
    reply = month.dispatch([Command("end-turn")])
    assert isinstance(reply, Replace)
    assert game.state.turn == turn


def test_keys_reach_stories_findings_and_every_way_on(month: View) -> None:
    month.dispatch([Arrow("right")])
    walk = tabbed(month)
    assert {"numbers", "chronicle", "turn", "go-on"} <= set(walk)
    reached = arrowed(month, walk)
    assert "finding:1" in reached
    assert sum(each.startswith("news:") for each in reached) == 4


def test_a_story_opens_its_sources(host: FakeHost, game: Session, read: Read) -> None:
    pages = read(screens.screen(host, "month", game))
    pages.use("news:ruhr")
    assert "German October" in pages.text
    pages.use("sources:close")
    assert pages.find("sources:dialog") is None


def test_a_finding_says_how_it_is_known(host: FakeHost, game: Session, read: Read) -> None:
    pages = read(screens.screen(host, "month", game, "sheet"))
    pages.use("finding:1")
    assert "How it is known" in pages.text
    pages.use("how:close")
    assert pages.find("how:dialog") is None


def test_what_of_ones_own_led_to_it_opens_the_chronicle(host: FakeHost, show: Show) -> None:
    for turn in range(2, 6):
        game = played("general-secretary", turn)
        view = show(screens.screen(host, "month", game, "sheet"))
        marks = [each for each in view.root.walk() if each.key.startswith("because:")]
        if marks:
            reply = marks[0].handle(Activate())
            assert isinstance(reply, Replace)
            assert reply.screen.name == "archive"
            return
    pytest.fail("in no month had anything to do with a circular or a choice")


@pytest.mark.parametrize(("part", "word"), [("numbers", "Matters"), ("chronicle", "Report")])
def test_everything_is_one_click_deeper_and_escape_comes_back(
    host: FakeHost, game: Session, show: Show, part: str, word: str
) -> None:
    view = show(screens.screen(host, "month", game))
    button = view.root.find(part)
    assert button is not None
    view.dispatch([Press(button.rect.center)])
    view.dispatch([Release(button.rect.center)])
    assert word in tree_text(view.root)
    assert view.ctx.focus_key == "back"
    view.dispatch([Back()])
    assert view.root.find("paper") is not None


def test_the_sheets_of_the_two_desks_have_different_heads(
    host: FakeHost, games: dict[Seat, Session], read: Read
) -> None:
    texts = [read(screens.screen(host, "month", games[seat], "sheet")).text for seat in SEATS]
    assert "Information Department" in texts[0]
    assert "Information Department" not in texts[1]
    assert "Burn after reading" in texts[1]


@pytest.mark.parametrize("seat", SEATS)
@pytest.mark.parametrize("at", ["", "sheet", "numbers", "chronicle"])
@pytest.mark.parametrize(
    ("size", "scale"),
    [
        ((1280, 720), 100),
        ((1280, 720), 200),
        ((1920, 1080), 150),
        ((960, 720), 100),
        ((640, 900), 200),
    ],
)
def test_nothing_is_clipped_at_any_size(  # noqa: PLR0917 what is varied
    host: FakeHost,
    games: dict[Seat, Session],
    show: Show,
    seat: Seat,
    at: str,
    size: tuple[int, int],
    scale: int,
) -> None:
    view = show(screens.screen(host, "month", games[seat], at), size, scale)
    assert overflow_report(view.root) == []


def test_paper_and_sheet_lie_under_one_another_where_they_do_not_fit(
    host: FakeHost, game: Session, show: Show
) -> None:
    wide = show(screens.screen(host, "month", game, "sheet"), (1280, 720), 100)
    large = show(screens.screen(host, "month", game, "sheet"), (1280, 720), 200)
    for view, beside in ((wide, True), (large, False)):
        paper, sheet = view.root.find("paper"), view.root.find("sheet")
        assert paper is not None
        assert sheet is not None
        assert (sheet.rect.left > paper.rect.left) == beside
        assert (sheet.rect.top > paper.rect.bottom) != beside


def test_a_part_that_there_is_not_is_the_paper(host: FakeHost, game: Session) -> None:
    page = screens.screen(host, "month", game)
    page.keep(part="nonsense")
    page.put_right()
    assert page.own.part == ""
