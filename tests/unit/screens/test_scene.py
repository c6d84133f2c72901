"""A set scene on its page: shown once before its card, by keys, by pointer, with large text."""

import pytest

from game.page.answers import Replace
from game.page.events import Activate, Back, Command
from game.page.stack_text import to_text
from game.rules.ids import SEATS
from game.rules.moves import Choose
from game.rules.state import TrayItem
from game.screens import table as screens
from game.screens.scene import SceneOwn, ScenePage
from game.session.session import Session
from game.viewmodel.scene import ALL
from game.window.events import Cycle, Press, Release
from game.window.outline import overflow_report, tree_text
from game.window.view import View
from tests.support import core
from tests.support.desks import with_desk
from tests.support.staged import CAMPAIGN, before, seats_of
from tests.support.trees import Pages
from tests.unit.screens.conftest import FakeHost, Read, Show

SCENES = tuple(core.scenario(CAMPAIGN).scenes)
PROMISE = {"a-promise-at-gorki": "not-yet"}
ROOMS = (((1280, 720), 100), ((1280, 720), 200), ((1920, 1080), 150), ((960, 720), 100))


@pytest.fixture
def session() -> Session:
    return before("the-request", chosen=PROMISE)


@pytest.fixture
def pages(host: FakeHost, session: Session, read: Read) -> Pages:
    return read(screens.play(host, session))


@pytest.fixture
def view(host: FakeHost, session: Session, show: Show) -> View:
    return show(screens.play(host, session))


def test_the_desk_is_turned_to_by_way_of_the_scene(pages: Pages) -> None:
    assert pages.screen.name == "scene"
    assert "She meets you in the passage" in pages.text


def test_enter_brings_line_after_line_and_then_the_card(pages: Pages, session: Session) -> None:
    told = 1
    while pages.screen.name == "scene":
        pages.send(Activate())
        told += 1
        assert told < 20
    assert pages.screen.name == "desk"
    assert "card:an-empty-place-at-the-rostrum" in pages.text
    assert session.told["the-request"] == ALL


def test_the_game_is_not_changed_by_it(pages: Pages, session: Session) -> None:
    state, hashed = session.state, session.hash
    pages.send(Activate())
    pages.send(Back())
    assert session.state is state
    assert session.hash == hashed
    assert session.history == ()


def test_escape_skips_the_rest_and_it_does_not_come_again(
    pages: Pages, host: FakeHost, session: Session
) -> None:
    pages.send(Back())
    assert pages.screen.name == "desk"
    assert screens.play(host, session).name == "desk"


def test_it_comes_before_a_card_that_is_picked_from_the_tray(
    host: FakeHost, read: Read, session: Session
) -> None:
    session.told["the-request"] = ALL
    other = before("the-telephone")
    session.state = other.state
    session.told["the-telephone"] = ALL
    pages = read(screens.play(host, session))
    assert pages.screen.name == "desk"
    del session.told["the-telephone"]
    answer = pages.screen.pick("a-call-to-the-kremlin")  # type: ignore[attr-defined]
    assert isinstance(answer, Replace)
    assert answer.screen.name == "scene"


def test_it_comes_when_the_outcome_before_it_is_put_away(
    host: FakeHost, read: Read, session: Session
) -> None:
    other = before("the-telephone")
    first, turn = "who-answers-for-the-regime", other.state.turn
    tray = (TrayItem(first, turn), *other.desk.tray)
    session.state = with_desk(other.state, "general-secretary", tray=tray)
    pages = read(screens.play(host, session))
    assert pages.screen.name == "desk"
    assert session.dispatch(Choose(first, "general-secretary")).refusal is None
    pages.use("next")
    assert pages.screen.name == "scene"
    assert "The note to Trotsky" not in pages.text  # the picture comes first
    pages.use("go-on")
    assert "The note to Trotsky" in pages.text


def test_a_quoted_choice_can_be_reached_and_opens_the_chronicle(pages: Pages) -> None:
    while pages.find("mark:not-yet") is None:
        pages.use("go-on")
    pages.use("mark:not-yet")
    assert pages.screen.name == "archive"
    assert pages.screen.own.book.section == "chronicle"
    assert pages.screen.own.book.search == core.english().text("card.a-promise-at-gorki.title")


def test_after_the_chronicle_it_goes_on_where_it_was_left(pages: Pages) -> None:
    while pages.find("mark:not-yet") is None:
        pages.use("go-on")
    beat = pages.screen.own.beat
    pages.use("mark:not-yet")
    pages.send(Command("page-desk"))
    assert pages.screen.name == "scene"
    assert pages.screen.own.beat == beat


def test_sources_say_what_is_the_games(pages: Pages) -> None:
    pages.use("sources")
    assert "the game’s" in pages.text
    assert "Stalin’s memorandum" in pages.text
    pages.close()
    assert "the game’s" not in pages.text


def test_commands_of_the_game_wait_until_it_is_over(pages: Pages, session: Session) -> None:
    turn = session.state.turn
    for name in ("end-turn", "undo", "page-map", "next-page", "save"):
        pages.send(Command(name))
        assert pages.screen.name == "scene"
    assert session.state.turn == turn


def test_a_reload_finds_the_line_and_shows_no_scene_twice(
    host: FakeHost, session: Session, read: Read
) -> None:
    pages = read(screens.play(host, session))
    pages.use("go-on")
    pages.use("go-on")
    text = to_text(pages.stack)
    fresh = before("the-request", chosen=PROMISE)
    (again,) = screens.ways(host).restored(text, fresh)
    assert again.own.beat == 2
    pages.send(Back())
    pages.stack = (screens.ways(host).page("map", session),)
    text = to_text(pages.stack)
    fresh = before("the-request", chosen=PROMISE)
    screens.ways(host).restored(text, fresh)
    assert screens.play(host, fresh).name == "desk"


@pytest.mark.parametrize(
    "own",
    [
        SceneOwn(at="no-such-scene", beat=3),
        SceneOwn(at="", beat=-1),
        SceneOwn(at="the-request", beat=10**9),
        SceneOwn(at="the-request", beat=-(10**9)),
        SceneOwn(at="the-request", told={"nothing": 3, "the-oath": -7}),
    ],
)
def test_what_anybody_may_have_written_is_put_right(
    host: FakeHost, session: Session, read: Read, own: SceneOwn
) -> None:
    page = ScenePage(screens.ways(host), session, own)
    (again,) = screens.ways(host).restored(to_text((page,)), session)
    pages = read(again)
    assert pages.find("go-on") is not None
    for _ in range(20):
        if pages.screen.name == "scene":
            pages.use("go-on")
    assert pages.screen.name == "desk"


def test_a_press_anywhere_goes_on(view: View) -> None:
    before_it = view.screen.own.beat
    view.dispatch([Press((200, 200))])
    view.dispatch([Release((200, 200))])
    assert view.screen.own.beat == before_it + 1


def test_a_press_on_a_button_is_the_buttons(view: View) -> None:
    sources = view.root.find("sources")
    assert sources is not None
    view.dispatch([Press(sources.rect.center)])
    view.dispatch([Release(sources.rect.center)])
    assert view.screen.own.beat == 0
    assert view.screen.own.dialog == "sources"


def test_the_whole_scene_is_walked_by_keyboard(view: View) -> None:
    """Enter goes on; Tab reaches the mark, and the way on keeps the focus otherwise."""
    reply = None
    while view.root.find("mark:not-yet") is None:
        assert "go-on" in view.ctx.focus_key
        view.dispatch([Activate()])
    view.dispatch([Cycle(1)])
    view.dispatch([Cycle(1)])
    while view.ctx.focus_key != "mark:not-yet":
        view.dispatch([Cycle(1)])
    reply = view.dispatch([Activate()])
    assert isinstance(reply, Replace)
    assert reply.screen.name == "archive"


def test_speech_names_the_scene_and_how_far_it_is(view: View) -> None:
    said = tree_text(view.root)
    assert 'page "The request. 17 March 1923 · Moscow, the Kremlin"' in said
    assert 'progress "1 / 7"' in said


def test_a_sound_is_heard_once_a_beat(host: FakeHost, show: Show) -> None:
    view = show(screens.play(host, before("the-train", "opposition")))
    played: list[str] = []
    view.ctx.sounds = type("Ear", (), {"play": lambda _, name: played.append(name)})()
    for _ in range(5):
        view.rebuild()
        view.rebuild()
        view.dispatch([Activate()])
    assert played == ["telegraph"] * 3  # the first was heard when the view was made


@pytest.mark.parametrize("room", ROOMS, ids=str)
@pytest.mark.parametrize("name", SCENES)
def test_nothing_of_any_scene_is_clipped(
    host: FakeHost, show: Show, name: str, room: tuple[tuple[int, int], int]
) -> None:
    size, scale = room
    for seat in seats_of(name):
        session = before(name, seat)
        page = screens.screen(host, "scene", session, name)
        view = show(page, size, scale)
        for beat in range(30):
            assert overflow_report(view.root) == [], (seat, beat)
            if isinstance(view.dispatch([Activate()]), Replace):
                break
        else:
            pytest.fail("no end")


def test_every_seat_has_scenes() -> None:
    assert {seat for each in SCENES for seat in seats_of(each)} == set(SEATS)
