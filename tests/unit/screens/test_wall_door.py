"""Devices at the wall: the switch, the way in, what is hidden while they vote, what goes on."""

from dataclasses import replace

import pytest

from game.app.class_lesson import LessonHere
from game.classroom.device import device_of
from game.classroom.moves import Answer, Join
from game.drawing.qr import DARK, LIGHT, QUIET, extent
from game.page.events import Activate, Back, Command
from game.page.prefs import Prefs
from game.screens.table import screen
from game.screens.wall import WallOwn, WallPage
from game.session.class_lesson import Plan
from game.window.narration import heard, news
from game.window.offscreen import offscreen_view
from game.window.outline import overflow_report, tree_text
from game.window.view import View
from game.window.widgets.wall_bar import KeycapWidget
from game.window.widgets.wall_door import WallQrWidget
from tests.unit.screens.conftest import FakeHost, Show

PROJECTORS = ((1366, 768), (1280, 720), (1920, 1080), (1024, 768))


class Class:
    """A wall, its keys, and devices that come in and vote."""

    def __init__(self, host: FakeHost, show: Show, pupils: int = 28) -> None:
        self.host, self._show = host, show
        lesson = host.begin_lesson(Plan("the-discussion", 6, "SEED", pupils, "always"))
        assert isinstance(lesson, LessonHere)
        self.lesson = lesson
        self.page = screen(host, "wall")
        self.view = show(self.page, (1366, 768))

    def press(self, *names: str) -> None:
        for name in names:
            self.view.dispatch([Command(name)])

    def join(self, count: int) -> None:
        for _ in range(count):
            number = self.lesson.joined
            assert self.lesson.make(Join(device_of(str(number)))) is None

    def vote(self, number: int, letter: str, paper: str = "first") -> None:
        index = len(self.lesson.turns) - 1
        option = self.lesson.decisions[index].options["ABC".index(letter)]
        move = Answer(device_of(str(number)), index, "first", option)
        if paper == "record":
            move = replace(move, ballot="record")
        assert self.lesson.make(move) is None

    def anew(self, size: tuple[int, int] = (1366, 768)) -> View:
        return self._show(self.page, size)

    @property
    def text(self) -> str:
        return tree_text(self.anew().root)

    @property
    def plate(self) -> str:
        head = next(each for each in self.anew().root.walk() if each.key == "head")
        return str(getattr(head.node, "plate", ""))


@pytest.fixture
def found(host: FakeHost, show: Show) -> Class:
    return Class(host, show)


@pytest.fixture
def let_in(found: Class) -> Class:
    found.press("wall-door", "count-1")
    return found


# --- the switch -------------------------------------------------------------------------
def test_nothing_is_open_until_it_is_switched_on(found: Class) -> None:
    assert "let devices vote, D" in found.text
    found.press("wall-door")
    assert "Now nothing listens" in found.text
    assert found.host.door is None
    found.press("wall-on")
    assert found.host.door is None
    assert found.plate == "Before the lesson"


@pytest.mark.parametrize(("key", "reach"), [("count-1", "network"), ("count-2", "here")])
def test_a_digit_says_who_is_let_in(found: Class, key: str, reach: str) -> None:
    found.press("wall-door", key)
    assert found.host.door is not None
    assert found.host.door.reach == reach
    assert found.host.door.address in found.text
    found.press("count-1", "count-2")
    assert found.host.door.reach == reach, "a second press opens no second door"


def test_it_is_switched_on_by_the_pointer_too(found: Class) -> None:
    found.view.ctx.focus_key = "wall:door"
    found.view.dispatch([Activate()])
    found.view.ctx.focus_key = "reach:here"
    found.view.dispatch([Activate()])
    assert found.host.door is not None


@pytest.mark.parametrize(
    ("why", "told"),
    [
        ("web", "pip install"),
        ("network", "private network"),
        ("port", "No port is free"),
        ("window", "from the window"),
        ("lesson", "No lesson is kept"),
        ("public", "no address of a private network"),
        ("elsewhere", "no address of this machine"),
        ("gone", "Count hands"),
    ],
)
def test_where_it_cannot_be_switched_on_the_wall_says_why(
    found: Class, why: str, told: str
) -> None:
    found.host.shut = why
    found.press("wall-door", "count-1")
    assert told in found.view.ctx.toast
    assert found.host.door is None
    found.press("wall-on", "wall-on", "wall-on", "count-1")
    assert found.lesson.turns[0].deciding.total == 1, "hands are counted all the same"


def test_switched_off_nobody_comes_in_and_the_lesson_goes_on(let_in: Class) -> None:
    let_in.join(2)
    let_in.press("wall-shut")
    assert not has_door(let_in)
    assert "Now nothing listens" in let_in.text
    let_in.press("wall-on", "wall-on", "wall-on", "count-2", "wall-reveal")
    assert let_in.lesson.turns[0].chosen == let_in.lesson.decisions[0].options[1]


# --- the way in -------------------------------------------------------------------------
def test_the_wall_says_where_to_go_what_to_type_and_who_is_there(let_in: Class) -> None:
    let_in.join(17)
    for each in ("192.168.1.20:8922", "7KQM", "17 of 28 joined", "192.168.1.20:8922/ping"):
        assert each in let_in.text
    let_in.join(14)
    assert "31 of 28 joined" in let_in.text


def test_the_door_is_locked_as_soon_as_the_wall_shows_something_else(let_in: Class) -> None:
    assert not is_locked(let_in)
    let_in.press("wall-network")
    assert not is_locked(let_in)
    let_in.press("wall-network", "wall-on")
    assert is_locked(let_in)
    assert let_in.plate == "The matter", "the lesson begins"
    let_in.press("wall-on")
    assert let_in.plate == "Voting"
    let_in.press("wall-door")
    assert not is_locked(let_in), "a latecomer comes in during a vote"
    let_in.press("wall-back")
    assert is_locked(let_in)
    assert let_in.plate == "Voting"
    let_in.press("wall-door")
    let_in.view.dispatch([Back()])
    assert is_locked(let_in), "the wall that is left lets in nobody either"


def test_a_wall_begins_at_an_open_door_and_else_where_the_lesson_is(host: FakeHost) -> None:
    host.begin_lesson(Plan("the-notes", 6, "SEED"))
    assert screen(host, "wall").own == WallOwn()
    host.open_door("here")
    assert screen(host, "wall").own == WallOwn(look="join")
    lesson = host.lesson()
    assert lesson is not None
    lesson.lock(on=True)
    assert screen(host, "wall").own == WallOwn()


def test_what_is_done_where_no_page_opens(let_in: Class) -> None:
    let_in.press("wall-network")
    for each in ("192.168.1.20:8922/ping", "The same network", "phone", "Hands", "Paper"):
        assert each in let_in.text
    assert "0 devices have tried" in let_in.text
    assert let_in.host.door is not None
    let_in.host.door = replace(let_in.host.door, reached=1)
    assert "One device has tried" in let_in.text


def test_a_camera_finds_the_code_in_every_theme(let_in: Class) -> None:
    for theme in ("paper", "night", "high-contrast"):
        view = offscreen_view(let_in.page, (1366, 768), 100, prefs=Prefs(theme=theme))
        code = next(each for each in view.root.walk() if isinstance(each, WallQrWidget))
        picture = view.root.picture_by(view.root.draw_still, code.rect)
        squares = code.node.squares
        wide = picture.get_width() - 2 * code.u(7)
        size = wide // extent(squares)
        start = (picture.get_width() - size * extent(squares)) // 2
        middle = start + size // 2
        for y, row in enumerate(squares, QUIET):
            for x, dark in enumerate(row, QUIET):
                spot = picture.get_at((middle + x * size, middle + y * size))[:3]
                assert spot == (DARK if dark else LIGHT)
        for place in range(extent(squares)):
            for depth in range(QUIET):
                spot = picture.get_at((middle + place * size, middle + depth * size))[:3]
                assert spot == LIGHT, "what lies around it stays quiet"
        assert size >= 7, "a module is at least seven pixels of the wall"


@pytest.mark.parametrize("size", PROJECTORS)
@pytest.mark.parametrize("joined", [0, 28, 60])
def test_everything_at_the_door_has_room(let_in: Class, size: tuple[int, int], joined: int) -> None:
    let_in.join(joined)
    assert overflow_report(let_in.anew(size).root) == []
    let_in.press("wall-network")
    assert overflow_report(let_in.anew(size).root) == []
    let_in.press("wall-shut")
    assert overflow_report(let_in.anew(size).root) == []


def test_every_fifth_who_comes_in_is_told_to_who_cannot_see_it(let_in: Class) -> None:
    told = []
    before = heard(let_in.anew())
    for _ in range(11):
        let_in.join(1)
        now = heard(let_in.anew())
        told.append(news(before, now))
        before = now
    assert [each for each in told if each] == ["5 of 28 joined.", "10 of 28 joined."]


def test_the_way_in_as_it_is_heard(let_in: Class) -> None:
    let_in.join(5)
    said = news(None, heard(let_in.anew()))
    for each in ("Joining", "5 of 28 joined", "lock the door, begin, Enter, button"):
        assert each in said, said


def has_door(found: Class) -> bool:
    return found.host.door is not None


def is_locked(found: Class) -> bool:
    return found.lesson.locked


def is_outdated(view: View) -> bool:
    return view.outdated


# --- while they vote --------------------------------------------------------------------
def voting(let_in: Class, count: int = 3) -> Class:
    let_in.join(count)
    let_in.press("wall-on", "wall-on")
    return let_in


def test_how_a_vote_stands_is_hidden_and_how_many_have_voted_is_not(let_in: Class) -> None:
    found = voting(let_in)
    found.vote(0, "A")
    found.vote(1, "A")
    found.press("count-2")
    assert '"A, Send it to the members"' in found.text
    assert "3" in found.text
    assert "of 28 have voted, 1 by hand" in found.text
    found.press("wall-totals")
    assert '"A, Send it to the members, 2"' in found.text
    found.press("wall-totals")
    assert '"A, Send it to the members"' in found.text
    found.press("wall-totals", "wall-on")
    found.vote(0, "B", "record")
    assert '"B, Hold it until an answer is ready"' in found.text, "each vote is hidden anew"


def test_hands_alone_stand_on_the_wall_as_ever(found: Class) -> None:
    found.press("wall-on", "wall-on", "count-1", "wall-totals")
    assert '"A, Send it to the members, 1"' in found.text
    assert "totals, N" not in found.text


def test_the_wall_goes_on_with_what_devices_do(let_in: Class) -> None:
    found = voting(let_in)
    view = found.anew()
    assert not is_outdated(view)
    found.vote(0, "A")
    assert is_outdated(view)
    view.rebuild()
    assert not is_outdated(view)
    assert '"1"' in tree_text(view.root)
    found.host.close_door()
    assert not is_outdated(found.anew())


def test_a_tie_that_a_device_breaks_is_none_any_more(let_in: Class) -> None:
    found = voting(let_in)
    found.vote(0, "A")
    found.vote(1, "B")
    found.press("wall-reveal")
    assert found.plate == "A tie"
    found.vote(2, "B")
    assert found.plate == "Voting"
    found.press("wall-reveal")
    assert found.lesson.turns[0].chosen == found.lesson.decisions[0].options[1]


def test_a_class_is_as_large_as_the_devices_in_it(host: FakeHost, show: Show) -> None:
    found = Class(host, show, pupils=2)
    found.press("wall-door", "count-1")
    voting(found, 5)
    for number in range(5):
        found.vote(number, "C")
    assert "of 5 have voted" in found.text


def test_the_record_is_shown_to_devices_with_the_wall(let_in: Class) -> None:
    shown: list[int] = []

    class Devices:
        def make(self, move: object) -> None:
            assert let_in.lesson.make(move) is None  # type: ignore[arg-type]  # a move

        def show_records(self, count: int) -> None:
            shown.append(count)

    let_in.lesson.go_through(Devices())
    voting(let_in)
    let_in.vote(0, "A")
    let_in.press("wall-on")
    let_in.press("wall-reveal")
    assert shown[-1] == 0
    let_in.press("wall-on")
    assert let_in.plate == "The record"
    assert shown[-1] == 1


def test_a_page_that_is_no_page_at_the_door_is_put_right(host: FakeHost, found: Class) -> None:
    assert isinstance(found.page, WallPage)
    found.page.own = WallOwn(before="nowhere")
    found.page.put_right()
    assert found.page.own == WallOwn()
    assert host.door is None


# --- keys at the foot -------------------------------------------------------------------
@pytest.mark.parametrize("size", PROJECTORS)
def test_every_key_of_a_vote_has_a_place_at_the_foot(let_in: Class, size: tuple[int, int]) -> None:
    found = voting(let_in)
    view = found.anew(size)
    foot = next(each for each in view.root.walk() if each.key == "foot")
    caps = [each for each in foot.children if isinstance(each, KeycapWidget)]
    shown = [each.node.cap for each in caps]
    every = ["1 2 3", "Shift", "0", "Enter", "R", "T", "N", "Z", "B", "P", "F", "Esc"]
    assert shown == every
    assert [each.has_words for each in caps] == sorted(each.has_words for each in caps)[::-1]
    assert all(foot.rect.contains(each.rect) for each in caps)
    said = tree_text(foot)
    assert '"leave, Esc"' in said, "what has no room for its words is heard with them"


# --- the pages beside it ----------------------------------------------------------------
@pytest.mark.parametrize("size", PROJECTORS)
def test_after_two_votes_and_a_prediction_the_record_has_room(
    let_in: Class, size: tuple[int, int]
) -> None:
    found = voting(let_in)
    found.vote(0, "A")
    found.press("wall-talk", "wall-on", "count-2", "wall-on", "count-3", "wall-reveal")
    assert "Before the talk" in found.text
    assert overflow_report(found.anew(size).root) == []
    found.press("wall-on")
    assert found.plate == "The record"
    assert overflow_report(found.anew(size).root) == []


def test_the_page_before_a_lesson_says_that_devices_come_in(let_in: Class, show: Show) -> None:
    view = show(screen(let_in.host, "class"))
    assert "Devices come in at 192.168.1.20:8922" in tree_text(view.root)
    view.ctx.focus_key = "shut"
    view.dispatch([Activate()])
    assert not has_door(let_in)
    assert "Devices come in" not in tree_text(view.root)
