"""A lesson on the wall: a class is led through it by the keys of a board and of a presenter."""

import pygame
import pytest

from game.drawing.units import Units
from game.page.board import BOARD
from game.page.events import Activate, Back, Char, Command
from game.screens.table import screen, ways
from game.screens.wall import WallOwn, WallPage
from game.screens.wall_pages import SIZES
from game.session.class_lesson import ClassLesson, Plan, Predictions
from game.session.settings import Settings
from game.window.outline import overflow_report, tree_text
from game.window.view import View
from game.window.widgets.wall_words import WallTextWidget
from tests.support import core
from tests.unit.screens.conftest import FakeHost, Show

LESSONS = tuple(core.pack().archive.lessons)
PROJECTORS = ((1366, 768), (1280, 720), (1920, 1080), (1024, 768))
FLOOR = 25 / 768


class Board:
    """A wall in a window, and the keys of whoever stands before it."""

    def __init__(self, host: FakeHost, show: Show, plan: Plan) -> None:
        self.host, self.lesson = host, host.begin_lesson(plan)
        self._show = show
        self.page = screen(host, "wall")
        self.view = show(self.page, (1366, 768))

    def press(self, *names: str) -> None:
        for name in names:
            self.view.dispatch([Command(name)])

    def hands(self, *counts: int) -> None:
        for number, count in enumerate(counts, 1):
            self.press(*[f"count-{number}"] * count)

    @property
    def text(self) -> str:
        return tree_text(self.view.root)

    @property
    def plate(self) -> str:
        head = next(each for each in self.view.root.walk() if each.key == "head")
        return str(getattr(head.node, "plate", ""))

    def at(self, size: tuple[int, int], scale: int = 100) -> View:
        return self._show(self.page, size, scale)


def board(
    host: FakeHost,
    show: Show,
    lesson: str = "the-discussion",
    predictions: Predictions = "twice",
    *,
    after: bool = False,
) -> Board:
    return Board(host, show, Plan(lesson, 6, "SEED", 28, predictions, after))


def stage(lesson: ClassLesson) -> str:
    return lesson.turns[-1].stage


def steps(found: Board) -> list[str]:
    """A lesson from the door to its end; gives what was on the plate at each step."""
    seen = [found.plate]

    def on(key: str = "wall-on") -> None:
        found.press(key)
        seen.append(found.plate)

    on()
    for index in range(6):
        on()
        found.hands(6, 8, 12)
        on()
        if found.lesson.plan.predicts(index):
            found.hands(3, 17, 8)
            on()
        on()
        on()
    on()
    on()
    return seen


def test_a_lesson_goes_from_the_door_to_its_debrief(host: FakeHost, show: Show) -> None:
    seen = steps(board(host, show))
    plain = ["The matter", "Voting", "Revealed", "The record"]
    asked = ["The matter", "Voting", "Prediction", "Revealed", "The record"]
    assert seen[:6] == ["Before the lesson", *plain, "The matter"]
    assert seen[5:10] == asked
    assert seen[-3:] == ["Debrief", "Debrief", "Exit slip"]
    assert seen.count("Prediction") == 2


@pytest.mark.parametrize(
    ("name", "size"),
    [*((each, (1366, 768)) for each in LESSONS), *(("the-levy", each) for each in PROJECTORS[1:])],
)
def test_every_page_of_every_lesson_has_room_for_its_words(
    host: FakeHost, show: Show, name: str, size: tuple[int, int]
) -> None:
    host.settings = Settings(wall_text=31 if size[0] != 1280 else SIZES[-1])
    found = board(host, show, name, "always")

    def check() -> None:
        view = found.at(size)
        assert overflow_report(view.root) == []
        assert _smallest(view) >= FLOOR * size[1] - 1

    check()
    found.press("wall-on")
    for _ in range(6):
        check()
        found.press("wall-on")
        found.hands(28, 14, 10)
        check()
        found.press("wall-on", *["count-2"] * 3)
        check()
        found.press("wall-on")
        check()
        found.press("wall-on")
        check()
        found.press("wall-source")
        check()
        found.press("wall-source", "wall-on")
    check()
    found.press("wall-on")
    check()
    found.press("wall-on")
    check()


def _smallest(view: View) -> float:
    """The smallest letters on a page, in pixels of the window."""
    texts = [each for each in view.root.walk() if isinstance(each, WallTextWidget)]
    units = Units.for_window(view.ctx.size)
    return min(max(23.5, each.node.size * each.shrunk) * units.scale for each in texts)


def test_letters_are_as_large_at_every_size_of_text_of_the_player(
    host: FakeHost, show: Show
) -> None:
    found = board(host, show)
    found.press("wall-on", "wall-on")
    boxes = [
        [each.rect for each in found.at((1366, 768), scale).root.walk()] for scale in (100, 200)
    ]
    assert boxes[0] == boxes[1]


def test_totals_can_be_kept_from_the_wall_until_the_reveal(host: FakeHost, show: Show) -> None:
    found = board(host, show, after=True)
    found.press("wall-on", "wall-on")
    found.hands(7, 9, 10)
    assert "26" in found.text
    assert '"A, Send it to the members"' in found.text
    found.press("wall-reveal")
    assert "A 7, B 9, C 10" in found.text


def test_hands_are_counted_and_taken_back_by_keys(host: FakeHost, show: Show) -> None:
    found = board(host, show)
    found.press("wall-on", "wall-on")
    found.hands(3, 2)
    found.press("uncount-1", "count-0", "count-0", "uncount-0")
    options = found.lesson.decisions[0].options
    count = found.lesson.turns[0].deciding
    assert [count.of(each) for each in (*options, "")] == [2, 2, 0, 1]
    found.press("wall-undo", "wall-undo")
    assert found.lesson.turns[0].deciding.of("") == 1
    found.press("uncount-3")
    assert found.view.ctx.toast


def test_a_digit_of_no_answer_and_letters_that_are_typed_do_nothing(
    host: FakeHost, show: Show
) -> None:
    found = board(host, show)
    found.press("wall-on", "wall-on", "count-4", "count-5", "end-turn")
    found.view.dispatch([Char("1")])
    assert found.lesson.turns[0].deciding.total == 0


def test_thirty_hands_are_thirty_presses_and_nothing_else(host: FakeHost, show: Show) -> None:
    found = board(host, show)
    found.press("wall-on", "wall-on")
    found.hands(9, 11, 10)
    assert found.lesson.turns[0].deciding.total == 30
    assert found.plate == "Voting"


def test_a_vote_without_a_hand_is_not_ended(host: FakeHost, show: Show) -> None:
    found = board(host, show)
    found.press("wall-on", "wall-on", "wall-on", "wall-reveal", "wall-talk")
    assert stage(found.lesson) == "vote"
    assert found.view.ctx.toast == "Nobody has voted yet."


def test_a_class_talks_and_votes_again_and_only_that_counts(host: FakeHost, show: Show) -> None:
    found = board(host, show)
    found.press("wall-on", "wall-on")
    found.hands(9, 1, 1)
    found.press("wall-talk")
    assert '"A, Send it to the members"' in found.text
    assert "9 of 28" not in found.text
    found.press("wall-on")
    found.hands(1, 9, 1)
    found.press("wall-reveal")
    assert found.lesson.turns[0].chosen == found.lesson.decisions[0].options[1]
    assert "Before the talk" in found.text


def test_a_tie_waits_for_the_chair_or_the_lot(host: FakeHost, show: Show) -> None:
    found = board(host, show)
    found.press("wall-on", "wall-on")
    found.hands(5, 5, 1)
    found.press("wall-reveal")
    assert found.plate == "A tie"
    found.press("wall-on", "count-3")
    assert stage(found.lesson) == "vote"
    found.press("wall-back")
    assert found.plate == "Voting"
    found.press("wall-reveal", "count-2")
    assert found.lesson.turns[0].chosen == found.lesson.decisions[0].options[1]
    found.press("wall-back", "wall-reveal", "wall-lot")
    assert found.lesson.turns[0].by_lot
    assert "broken by the lot" in found.text


def test_a_step_back_loses_no_count(host: FakeHost, show: Show) -> None:
    found = board(host, show, predictions="always")
    found.press("wall-on", "wall-on")
    found.hands(1, 2, 3)
    found.press("wall-on")
    found.hands(3, 2, 1)
    before = found.lesson.turns
    found.press("wall-on", "wall-on", "wall-source")
    found.press("wall-back", "wall-back", "wall-back")
    assert found.lesson.turns == before
    found.press("wall-back")
    assert found.plate == "Voting"
    assert found.lesson.turns[0].deciding.total == 6
    found.press("wall-back")
    assert found.plate == "The matter"
    found.press("wall-on")
    assert found.plate == "Voting"


@pytest.mark.parametrize("key", ["wall-dark", "wall-pause"])
def test_a_wall_that_is_hidden_shows_again_exactly_what_it_showed(
    host: FakeHost, show: Show, key: str
) -> None:
    found = board(host, show)
    found.press("wall-on", "wall-on")
    found.hands(1, 2, 3)
    before = found.text
    found.press(key)
    assert "Send it to the members" not in found.text
    found.press("count-1", "wall-reveal", "wall-undo")
    assert found.lesson.turns[0].deciding.total == 6
    found.press(key)
    assert found.text == before


def test_a_presenter_lights_a_dark_wall_before_it_goes_on(host: FakeHost, show: Show) -> None:
    found = board(host, show)
    found.press("wall-on", "wall-dark", "wall-on")
    assert found.plate == "The matter"


def test_the_clock_runs_down_and_decides_nothing(host: FakeHost, show: Show) -> None:
    found = board(host, show)
    found.press("wall-on", "wall-on", "count-1", "wall-timer")
    assert _seconds(found) == 30
    found.press("wall-minute")
    assert _seconds(found) == 90
    assert stage(found.lesson) == "vote"
    found.press("wall-timer")
    assert _seconds(found) is None


def _seconds(found: Board) -> int | None:
    clock = found.view.root.find("countdown")
    return None if clock is None else int(clock.node.seconds)


def test_the_back_row_says_how_large_letters_are(host: FakeHost, show: Show) -> None:
    found = board(host, show)
    found.press("wall-size", "count-5")
    assert host.settings.wall_text == SIZES[-1]
    assert found.plate == "Before the lesson"
    found.press("wall-on")
    large = max(each.height for each in _rects(found.view))
    found.press("wall-back", "wall-size", "count-1", "wall-on")
    assert host.settings.wall_text == SIZES[0]
    assert max(each.height for each in _rects(found.view)) < large


def _rects(view: View) -> list[pygame.Rect]:
    return [each.rect for each in view.root.walk() if isinstance(each, WallTextWidget)]


def test_every_key_of_the_foot_can_be_pressed_and_enter_goes_on(host: FakeHost, show: Show) -> None:
    found = board(host, show)
    found.view.dispatch([Activate()])
    found.view.dispatch([Activate()])
    assert found.plate == "Voting"
    keys = [each.key for each in found.view.root.walk() if each.key.startswith("wall:")]
    assert {"wall:count", "wall:on", "wall:undo", "wall:dark", "wall:pause", "wall:timer"} <= {
        *keys
    }


def test_escape_leaves_it_and_the_class_goes_on_with_it(host: FakeHost, show: Show) -> None:
    found = board(host, show)
    found.press("wall-on", "wall-on")
    found.hands(1, 2)
    reply = found.view.dispatch([Back()])
    page = getattr(reply, "screen", None)
    assert page is not None
    assert page.name == "class"
    on = show(page).dispatch([Activate()])
    wall = getattr(on, "screen", None)
    assert isinstance(wall, WallPage)
    assert '"A, Send it to the members, 1"' in tree_text(show(wall).root)


def test_a_lesson_that_is_over_opens_on_its_debrief(host: FakeHost, show: Show) -> None:
    found = board(host, show)
    steps(found)
    found.press("wall-on")
    assert found.lesson.closed
    on = show(screen(host, "class")).dispatch([Activate()])
    wall = getattr(on, "screen", None)
    assert wall is not None
    assert "Envelopes in the registry" in tree_text(show(wall).root)


def test_without_a_lesson_the_wall_is_dark_and_can_be_left(host: FakeHost, show: Show) -> None:
    view = show(screen(host, "wall"))
    assert "No lesson is kept" in tree_text(view.root)
    assert view.dispatch([Command("wall-on")]) is None
    assert getattr(view.dispatch([Activate()]), "screen", None) is not None


def test_what_a_text_says_of_a_wall_and_is_not_known_is_put_right(host: FakeHost) -> None:
    page = WallPage(ways(host), WallOwn(look="nowhere", seconds=-5))
    page.put_right()
    assert page.own == WallOwn()


def test_no_key_of_the_board_means_two_things() -> None:
    keys = [key for each in BOARD.values() for key in each]
    assert len(keys) == len(set(keys))


def test_a_class_is_settled_and_begun(host: FakeHost, show: Show) -> None:
    view = show(screen(host, "class"))
    for key in ("lesson:the-levy", "predictions:always", "totals:after", "begin"):
        view.ctx.focus_key = key
        reply = view.dispatch([Activate()])
    assert isinstance(getattr(reply, "screen", None), WallPage)
    assert host.held is not None
    plan = host.held.plan
    assert (plan.lesson, plan.length, plan.predictions, plan.after) == (
        "the-levy",
        6,
        "always",
        True,
    )


@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("size", PROJECTORS)
def test_the_page_before_a_lesson_clips_nothing(
    host: FakeHost, show: Show, size: tuple[int, int], scale: int
) -> None:
    host.begin_lesson(Plan("new-post", 6, "SEED"))
    assert overflow_report(show(screen(host, "class"), size, scale).root) == []
