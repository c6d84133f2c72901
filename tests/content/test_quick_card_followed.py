"""The quick card of the teacher's pack, followed to the letter up to the first decision."""

import re
from typing import Any

import pytest

from game.app.text_lookup import TextLookup
from game.page.board import BOARD
from game.page.events import Activate, Back, Command, Event
from game.page.screen import Screen
from game.screens.table import screen
from game.session.class_lesson import ClassLesson
from game.viewmodel.class_pack import SheetView, sheet
from game.window.offscreen import offscreen_view
from game.window.outline import tree_text
from game.window.view import View
from tests.support import core
from tests.support.hosts import PlainHost

MOST = 6
"""So many presses lie between the title and the first decision on the wall."""

SPECIAL: dict[str, Event] = {"Enter": Activate(), "Esc": Back()}


def card() -> SheetView:
    """The card as it is printed."""
    pack = core.pack()
    return sheet(pack.archive.handouts["quick-card"], pack, core.english())


def part(heading: str) -> list[tuple[str, str]]:
    """The lines under a heading: their label and what they say."""
    found = next(each for each in card().parts if each.heading == heading)
    return [(each.label, each.text) for each in found.items]


def events(key: str) -> list[Event]:
    """What a key does where a board stands."""
    if key in SPECIAL:
        return [SPECIAL[key]]
    return [Command(name) for name, keys in BOARD.items() if key.lower() in keys]


class Teacher:
    """Somebody at the machine who does what the card says and nothing else."""

    def __init__(self) -> None:
        self.host, self.presses = PlainHost(), 0
        self._say = TextLookup(core.pack(), "en").say
        self._open(screen(self.host, "title"))

    def _open(self, page: Screen[Any]) -> None:
        self.view: View = offscreen_view(page, (1366, 768), 100, say=self._say)

    def use(self, words: str) -> None:
        """Press the button that has these words."""
        found = next(
            each
            for each in self.view.root.walk()
            if each.focusable and each.node.says().partition("\n")[0].startswith(words)
        )
        self.view.ctx.focus_key = found.key
        self._send(Activate())

    def press(self, key: str) -> None:
        """Press a key of the board."""
        (event,) = events(key)
        self._send(event)

    def _send(self, event: Event) -> None:
        self.presses += 1
        reply = self.view.dispatch([event])
        if (page := getattr(reply, "screen", None)) is not None:
            self._open(page)

    @property
    def text(self) -> str:
        return tree_text(self.view.root)

    @property
    def lesson(self) -> ClassLesson:
        held = self.host.lesson()
        assert held is not None
        return held


@pytest.fixture
def teacher() -> Teacher:
    return Teacher()


def test_the_card_leads_to_the_first_decision(teacher: Teacher) -> None:
    before, room = (
        dict(part("Before the lesson, ten minutes")),
        dict(part("In the room, five minutes")),
    )
    way = before["Choose a lesson."]
    assert way.startswith("Title, *Class*.")
    teacher.use("Class")
    for name in ("The New Post", "The Notes", "The Discussion", "The Levy"):
        assert name in way
        assert name in teacher.text
    assert all(6 in each.lengths for each in core.pack().archive.lessons.values())
    size = room["Set the size."]
    assert size.startswith("Begin the lesson and press C.")
    teacher.use("Begin")
    (key,) = re.findall(r"press ([A-Z])\b", size)
    teacher.press(key)
    assert "Which is the smallest" in teacher.text
    assert "1 to 5" in size
    teacher.press("4")
    assert teacher.host.settings.wall_text == 35
    assert room["Say the opening line."].split("”")[0].strip("“") in teacher.text
    opened = room["Open decision 1."]
    assert opened.startswith("Enter shows it")
    teacher.press("Enter")
    assert "Decision 1 of 6" in teacher.text
    assert teacher.presses <= MOST
    assert "Enter again opens the vote" in opened
    teacher.press("Enter")
    assert teacher.lesson.turns[0].stage == "vote"
    for key in re.findall(r"\b\d\b", opened):
        teacher.press(key)
    assert teacher.lesson.turns[0].deciding.total == 3


def test_every_key_of_the_card_is_a_key_of_the_wall() -> None:
    labels = [label for label, _ in part("Keys at the wall")]
    keys = [key for label in labels for key in re.split(r" · | (?=\d)", label)]
    assert {"Enter", "1", "2", "3", "R", "B", "P", "F", "Z", "T", "S"} <= {*keys}
    assert all(len(events(each)) == 1 for each in keys)


def test_the_keys_of_a_vote_do_what_the_card_says(teacher: Teacher) -> None:
    told = dict(part("Keys at the wall"))
    teacher.use("Class")
    teacher.use("Begin")
    for _ in range(2):
        teacher.press("Enter")
    assert "hand more for A, B or C" in told["1 2 3"]
    for key in "1223":
        teacher.press(key)
    count = teacher.lesson.turns[0].deciding
    assert [count.of(each) for each in teacher.lesson.decisions[0].options] == [1, 2, 1]
    assert told["Z"].startswith("Takes the last step back")
    teacher.press("Z")
    assert teacher.lesson.turns[0].deciding.total == 3
    assert told["B"].startswith("Hides the wall")
    teacher.press("B")
    assert "Decision 1" not in teacher.text
    teacher.press("B")
    assert "Decision 1" in teacher.text
    teacher.press("R")
    assert "Ends the vote" in told["R"]
    assert teacher.lesson.turns[0].stage == "revealed"
