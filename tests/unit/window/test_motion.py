from dataclasses import dataclass, field
from typing import get_args

import pygame
import pytest

from game.drawing.features import Features
from game.drawing.seats import SeatMark
from game.page.answers import Next
from game.page.arrival import Arrival, How
from game.page.ctx import Ctx
from game.page.nodes import (
    Box,
    Column,
    Hemicycle,
    Label,
    Node,
    Panel,
    Portrait,
    ScenarioPoster,
    Stamp,
)
from game.page.prefs import Prefs
from game.page.screen import Own, Screen
from game.window.events import Cycle
from game.window.motion import BALLOT_STEP, LENGTHS, LONGEST, SOUNDS, STEP, Motion
from game.window.movement import MOVERS, counted
from game.window.offscreen import draw_offscreen, offscreen_view
from game.window.shell import Shell
from game.window.view import View
from tests.support.gallery import Gallery

SIZE = (640, 400)
FRAME = 33
KINDS: tuple[How, ...] = get_args(How)


@dataclass
class Clock:
    """Milliseconds that pass when the test says so."""

    now: int = 1_000

    def __call__(self) -> int:
        return self.now


class Heard(list[str]):
    """Sounds in the order in which they were to be heard."""

    def play(self, name: str) -> None:
        self.append(name)


@dataclass(frozen=True)
class StillOwn(Own):
    """What is on the page."""

    shown: tuple[str, ...] = ()


class Still(Screen[StillOwn]):
    """A page on which things arrive when they are added to it."""

    def __init__(self, **parts: Node) -> None:
        super().__init__(StillOwn(tuple(parts)))
        self.parts = parts

    def build(self, _: Ctx) -> Node:
        return Column([Label("A page"), *(self.parts[name] for name in self.own.shown)], gap=20)


def note(how: How, order: int = 0, sound: str = "") -> Node:
    words = Label(f"Something that comes as {how} does", "title")
    return Panel(words, arrives=Arrival(how, order, sound), key=f"{how}-{order}")


@dataclass
class Stage:
    """A page, its view and a clock."""

    screen: Still
    prefs: Prefs = field(default_factory=Prefs)
    clock: Clock = field(default_factory=Clock)
    heard: Heard = field(default_factory=Heard)

    def __post_init__(self) -> None:
        self.view = offscreen_view(
            self.screen, SIZE, prefs=self.prefs, clock=self.clock, sounds=self.heard
        )
        self.surface = pygame.Surface(SIZE)

    def draw(self) -> bytes:
        """The whole picture."""
        self.view.draw(self.surface)
        return pygame.image.tobytes(self.surface, "RGB")

    def after(self, milliseconds: int) -> bytes:
        """The picture some time later, drawn over the last one."""
        self.clock.now += milliseconds
        self.view.draw_moving(self.surface)
        return pygame.image.tobytes(self.surface, "RGB")


def end_of(screen: Still) -> bytes:
    """The page as a front shows it that does not move."""
    return pygame.image.tobytes(draw_offscreen(screen, SIZE), "RGB")


def test_every_kind_has_a_length_and_a_way_to_move() -> None:
    assert set(LENGTHS) == set(MOVERS) == set(KINDS)
    assert {150 <= each <= 300 for each in LENGTHS.values()} == {True}


@pytest.mark.parametrize("how", KINDS)
def test_what_arrives_is_not_there_before_and_ends_where_a_still_page_has_it(how: How) -> None:
    stage = Stage(Still(it=note(how)))
    assert stage.draw() == end_of(Still())
    half = stage.after(LENGTHS[how] // 2)
    assert half not in (end_of(Still()), end_of(Still(it=note(how))))
    assert stage.after(LENGTHS[how]) == end_of(Still(it=note(how)))
    assert not stage.view.motion.moving


def test_a_part_that_is_drawn_anew_is_the_picture_of_a_whole_frame() -> None:
    one, other = (Stage(Still(a=note("slide"), b=note("stamp", 1))) for _ in range(2))
    one.draw()
    other.draw()
    for _ in range(12):
        part = one.after(FRAME)
        other.clock.now += FRAME
        assert part == other.draw()


def test_a_movement_begins_with_the_frame_that_first_shows_it() -> None:
    stage = Stage(Still(it=note("slide")))
    stage.clock.now += 5_000  # a slow page
    stage.draw()
    assert stage.view.motion.share("slide-0") == 0
    stage.after(LENGTHS["slide"] // 2)
    assert stage.view.motion.share("slide-0") == 0.5


def test_things_arrive_in_their_order_and_a_gap_in_it_takes_no_time() -> None:
    stage = Stage(Still(a=note("slide", 2), b=note("slide", 7), c=note("stamp", 7)))
    stage.draw()
    stage.after(STEP)
    shares = [stage.view.motion.share(name) for name in ("slide-2", "slide-7", "stamp-7")]
    assert shares == [STEP / LENGTHS["slide"], 0, 0]
    stage.after(FRAME)
    assert stage.view.motion.share("stamp-7") == FRAME / LENGTHS["stamp"]


def test_what_was_on_the_page_before_does_not_arrive_again() -> None:
    screen = Still(a=note("slide"), b=note("stamp"))
    screen.keep(shown=("a",))
    stage = Stage(screen)
    stage.draw()
    stage.after(1_000)
    screen.keep(shown=("a", "b"))
    stage.view.rebuild()
    assert stage.view.motion.names() == {"stamp-0"}
    stage.view.settle()
    stage.view.rebuild(stage.view.ctx.resized((800, 600)))
    assert not stage.view.motion.moving


def test_reduced_motion_shows_the_end_at_once() -> None:
    stage = Stage(Still(it=note("stamp")), Prefs(reduced_motion=True))
    assert not stage.view.motion.moving
    assert stage.draw() == end_of(Still(it=note("stamp")))
    assert stage.heard == ["stamp"]


def test_settling_puts_everything_where_it_ends() -> None:
    stage = Stage(Still(a=note("page"), b=note("type", 1)))
    stage.draw()
    stage.after(FRAME)
    assert stage.view.settle()
    assert stage.draw() == end_of(Still(a=note("page"), b=note("type", 1)))
    assert not stage.view.settle()


def test_each_sound_is_heard_when_its_time_comes_and_once_if_it_is_cut_short() -> None:
    parts = {"a": note("stamp"), "b": note("slide", 1, "telegraph"), "c": note("fade", 1)}
    stage = Stage(Still(**parts))
    assert stage.heard == []
    stage.draw()
    assert stage.heard == [SOUNDS["stamp"]]
    stage.after(STEP)
    assert stage.heard == ["stamp", "telegraph"]
    again = Stage(Still(**parts, d=note("stamp", 2)))
    again.view.settle()
    assert again.heard == ["stamp", "telegraph"]


def test_figures_count_from_what_they_were() -> None:
    assert counted("3 : 4", "9 : 10", 0.5) == "6 : 7"
    assert counted("", "80 of 120", 0.5) == "40 of 60"
    assert counted("3", "4", 1.0) == "4"
    assert counted("some", "none", 0.3) == "none"


def test_a_figure_that_has_changed_counts_on() -> None:
    def score(text: str) -> Node:
        return Label(text, "title", arrives=Arrival("count"), key="score")

    screen = Still(score=score("10"))
    stage = Stage(screen)
    stage.draw()
    stage.after(LENGTHS["count"])
    screen.parts["score"] = score("20")
    stage.view.rebuild()
    assert stage.draw() == end_of(Still(score=score("10")))
    assert stage.after(LENGTHS["count"] // 2) == end_of(Still(score=score("15")))
    assert stage.after(LENGTHS["count"]) == end_of(Still(score=score("20")))


def head(*, gone: bool) -> Node:
    return Portrait(Features("swept"), 84, gone=gone, arrives=Arrival("grey"), key="head")


def test_a_head_goes_grey_from_its_colours() -> None:
    stage = Stage(Still(head=head(gone=True)))
    assert stage.draw() == end_of(Still(head=head(gone=False)))
    between = stage.after(LENGTHS["grey"] // 2)
    assert between != stage.after(LENGTHS["grey"]) == end_of(Still(head=head(gone=True)))


def hall(*ballots: str) -> Node:
    seats = [SeatMark(each, str(number)) for number, each in enumerate(ballots)]  # type: ignore[arg-type]
    return Hemicycle(seats, height=240, arrives=Arrival("fall"))


def alike(one: bytes, other: bytes) -> bool:
    """Whether two pictures look the same.

    A slanting edge that is cut where a part ends is rounded a little otherwise.
    """
    return len(one) == len(other) and all(
        abs(a - b) <= 8 for a, b in zip(one, other, strict=True) if a != b
    )


def test_ballots_fall_one_by_one_and_those_that_were_cast_stay() -> None:
    screen = Still(hall=hall("for", "waiting", "waiting", "absent"))
    stage = Stage(screen)
    stage.draw()
    stage.after(1_000)
    screen.parts["hall"] = hall("for", "against", "abstain", "absent")
    stage.view.rebuild()
    names = {f"hemicycle:ballot:{n}" for n in (1, 2)}
    assert stage.view.motion.names() == names
    assert stage.draw() == end_of(Still(hall=hall("for", "waiting", "waiting", "absent")))
    stage.after(BALLOT_STEP)
    assert [stage.view.motion.share(each) > 0 for each in sorted(names)] == [True, False]
    last = stage.after(BALLOT_STEP + LENGTHS["fall"])
    assert alike(last, end_of(Still(hall=hall("for", "against", "abstain", "absent"))))


def test_a_long_row_of_ballots_comes_in_shorter_steps() -> None:
    stage = Stage(Still(hall=hall(*["for"] * 200)))
    stage.draw()
    stage.after(LONGEST + LENGTHS["fall"])
    assert not stage.view.motion.moving


def test_the_bar_of_an_echo_grows_beside_words_that_are_there_at_once() -> None:
    words = Label("A hundred envelopes", "title", key="words")
    box = Box(words, accent="red", accent_width=8, arrives=Arrival("grow"), key="echo")
    stage = Stage(Still(it=box))
    stage.draw()
    bar = stage.view.root.find("echo")
    assert bar is not None
    red = pygame.Color(*bar.ink("red"))
    foot = (bar.rect.left + 2, bar.rect.bottom - 2)
    assert stage.view.motion.names() == {"echo:bar"}
    assert stage.surface.get_at(foot) != red
    assert stage.after(LENGTHS["grow"]) == end_of(Still(it=box))
    assert stage.surface.get_at(foot) == red


def test_a_poster_rises_when_the_focus_comes_and_moves_no_more() -> None:
    poster = ScenarioPoster(
        "The notes", "3 months", drawing="wedge", on_activate=lambda: None, key="notes"
    )
    stage = Stage(Still(it=poster))
    stage.draw()
    assert not stage.view.motion.moving
    stage.view.dispatch([Cycle(1)])
    risen = stage.view.focused
    assert risen is not None
    assert stage.view.motion.names() == {"notes:rise"}
    stage.after(0)
    low = risen.ring.top
    stage.after(LENGTHS["rise"])
    assert risen.ring.top < low
    assert not stage.view.motion.moving


def test_a_poster_is_risen_at_once_under_reduced_motion() -> None:
    poster = ScenarioPoster(
        "The notes", "3 months", drawing="wedge", on_activate=lambda: None, key="notes"
    )
    stage = Stage(Still(it=poster), Prefs(reduced_motion=True))
    stage.view.dispatch([Cycle(1)])
    risen = stage.view.focused
    assert risen is not None
    assert not stage.view.motion.moving
    assert risen.ring.top < risen.rect.top


def test_what_has_no_clock_is_where_it_ends() -> None:
    motion = Motion()
    motion.take({"a": Arrival("slide")})
    motion.frame()
    assert (motion.moving, motion.share("a"), motion.how("a")) == (False, 1.0, None)


# --- the loop ----------------------------------------------------------------------------
@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def shell(clock: Clock) -> Shell:
    made = Shell(clock=clock, size=SIZE)
    made.open()
    made.push(Still(it=note("slide"), stamp=Stamp("SENT", arrives=Arrival("stamp"), key="s")))
    made.turn([])
    return made


def press(code: int) -> pygame.event.Event:
    return pygame.event.Event(pygame.KEYDOWN, key=code, mod=0, unicode="")


def turns(shell: Shell, clock: Clock, count: int) -> int:
    """How many frames are drawn in so many turns of the loop."""
    before = shell.frames
    for _ in range(count):
        clock.now += FRAME
        shell.turn([])
    return shell.frames - before


def test_frames_are_drawn_while_something_moves_and_none_when_it_is_still(
    shell: Shell, clock: Clock
) -> None:
    due = -(-LENGTHS["slide"] // FRAME)
    assert turns(shell, clock, 40) == due
    assert turns(shell, clock, 40) == 0


def test_no_frame_is_drawn_for_a_movement_under_reduced_motion(clock: Clock) -> None:
    shell = Shell(clock=clock, size=SIZE, prefs=Prefs(reduced_motion=True))
    shell.open()
    shell.push(Still(it=note("slide")))
    shell.turn([])
    assert turns(shell, clock, 40) == 0


def test_any_key_completes_a_movement(shell: Shell, clock: Clock) -> None:
    assert turns(shell, clock, 2) == 2
    before = shell.frames
    shell.turn([press(pygame.K_q)])  # it means nothing
    assert shell.frames == before + 1
    assert turns(shell, clock, 5) == 0


def test_an_event_completes_a_movement_and_is_answered(
    shell: Shell, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []

    def answer(view: View, _: object) -> Next | None:
        seen.append(view.motion.moving)
        return None

    monkeypatch.setattr(View, "dispatch", answer)
    turns(shell, clock, 1)
    shell.turn([press(pygame.K_RETURN)])
    assert seen == [False]


def test_the_pointer_passes_over_a_movement(shell: Shell, clock: Clock) -> None:
    turns(shell, clock, 1)
    moved = pygame.event.Event(pygame.MOUSEMOTION, pos=(5, 5), rel=(1, 1), buttons=(0, 0, 0))
    shell.turn([moved])
    assert shell.top.motion.moving


def test_a_page_without_arrivals_does_not_move() -> None:
    assert not offscreen_view(Gallery(), clock=Clock()).motion.moving
