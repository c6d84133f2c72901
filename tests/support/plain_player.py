"""Plays a game from the title to the debrief by the keys that stand in the HTML of its pages."""

from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase

from game.rules.ids import Id, Seat
from tests.support.plain_reader import Browser, Control, Read

WANTED = (
    "confirm:yes",
    "end:yes",
    "call-all",
    "go-on",
    "next",
    "option:*",
    "end-month",
)
"""What is pressed, the first of them that there is."""
OVER = "frame-debrief"
"""What stands on the page of a game that is over."""
MOST = 600


@dataclass(frozen=True, slots=True)
class Press:
    """What was sent, as it came back of the page."""

    event: str
    key: str
    value: str = ""


def press(browser: Browser, event: str, key: str, value: str = "") -> Press:
    """Use a control of the page on top. Raises KeyError if it has none of this key."""
    return _sent(browser, browser.look().control(key, event), value)


def begin(browser: Browser, scenario: Id, seat: Seat, seed: str) -> Iterator[Press]:
    """From the title into a new game."""
    yield press(browser, "activate", "menu:new-game")
    yield press(browser, "activate", "more")
    yield press(browser, "type", "seed:entry", seed)
    for key in ("more:done", f"scenario:{scenario}", f"seat:{seat}", "start", "on"):
        yield press(browser, "activate", key)


def play(browser: Browser) -> Iterator[Press]:
    """To the debrief; of the options of a card another each time."""
    for number in range(MOST):
        here = browser.look()
        if OVER in here.keys:
            return
        yield _sent(browser, _wanted(here, number))
    raise AssertionError(f"no end after {MOST} presses")


def _wanted(here: Read, number: int) -> Control:
    for pattern in WANTED:
        found = [
            each
            for each in here.usable("activate")
            if fnmatchcase(each.key, pattern) and "aria-disabled" not in each.attributes
        ]
        if found:
            return found[number % len(found)]
    raise AssertionError(f"nothing to press among {[each.key for each in here.controls]}")


def _sent(browser: Browser, control: Control, value: str = "") -> Press:
    browser.send(control, value)
    return Press(control.event, control.key, value or control.value)
