"""A scenario in half-months from each seat to its end, by keyboard, in a real window."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from game.app.cli import main
from game.rules.ids import SEATS, Seat
from game.rules.reducer import new_game
from game.viewmodel.context import ViewContext
from game.viewmodel.moved_from import DESK, moved_from
from game.viewmodel.tray import VOTE, tray
from tests.support import core
from tests.support.window import Program, display, journal, missing_tools, turns_ended

pytestmark = [
    pytest.mark.ui,
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing_tools()), reason="needs Xvfb and xdotool"),
]

ROOT = Path(__file__).resolve().parents[2]
CONTENT = str(ROOT / "content")
TURNS = 8
SEED = "KEYS"
WRITES: dict[Seat, str] = {"general-secretary": "c", "opposition": "w"}
"""The key of the page on which a seat writes."""
ON = ("Return", "1", "e", "Return", "2", "3", "4")
"""Goes on, answers the card with what is open, closes the turn, and confirms that."""


@pytest.fixture(scope="module")
def shown_on() -> Iterator[str]:
    with display() as name:
        yield name


@pytest.mark.parametrize("seat", SEATS)
def test_the_discussion(
    seat: Seat,
    shown_on: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    home = tmp_path / "home"
    argv = ("play", "--scenario", "the-discussion", "--seat", seat, "--seed", SEED)
    env = {"APPARAT_HOME": str(home), "APPARAT_CONTENT": CONTENT}
    program = Program([sys.executable, "-m", "game", *argv], shown_on, env, ROOT)
    try:
        program.wait_ready()
        program.key("Escape")  # past the scene before the first matter
        _every_kind_of_move(program, seat, home)
        program.play_until(lambda: turns_ended(home) == TURNS, ON, rounds=80)
        # past the last report the key that closes a turn saves the report of the game
        saved = lambda: any(home.glob("reports/*.html"))  # noqa: E731  # as short as what it asks
        program.play_until(saved, ("Return", "e"), rounds=10)
    finally:
        said = program.stop()
    assert said == ""

    monkeypatch.setenv("APPARAT_HOME", str(home))
    monkeypatch.setenv("APPARAT_CONTENT", CONTENT)
    (folder,) = home.glob("saves/[0-9A-Z]*")
    assert main(["replay", str(folder)]) == 0  # each record keeps the hash of its state
    assert f"turn {TURNS} of {TURNS}, over" in capsys.readouterr().out


def _before(seat: Seat) -> int:
    """How many matters lie before the vote of the first turn."""
    scenario = core.scenario("the-discussion", seat=seat)
    state = new_game(scenario, SEED)
    lines = tray(ViewContext(state, scenario, core.pack().archive, core.english()))
    return [line.kind for line in lines].index(VOTE)


def _links(seat: Seat) -> int:
    """How many aims of the programme have a button to the page from which they are moved."""
    scenario = core.scenario("the-discussion", seat=seat)
    first = next(each for each in scenario.programmes.values() if each.seat == seat)
    return sum(moved_from(seat, aim.shows) != DESK for aim in first.aims)


def _every_kind_of_move(program: Program, seat: Seat, home: Path) -> None:
    """A standing action taken back and done again, a letter or paper, a forecast."""

    def then(kind: str, count: int, *keys: str) -> None:
        program.key(*keys)
        program.play_until(_counts(home, kind, count), ())

    do_it = ("shift+Tab", "Return")  # the button at the foot is the last thing of a page
    then("undertake", 1, "x", "4", *do_it)
    then("undo", 1, "z")
    then("undertake", 2, "x", "4", *do_it)
    then("write", 1, WRITES[seat], "shift+Tab", *do_it)  # behind it are the notes of the form
    # back from the card: the strip, the button above, and from the foot of the desk to the tray,
    # which is one stop; the matter on the desk has it
    back = len(("pages", "end", "sources", "tray")) + _links(seat)
    there = (*("shift+Tab",) * back, *("Down",) * _before(seat), "Return")
    slider = ("shift+Tab", "shift+Tab", "shift+Tab", "Left", "Left", "Tab", "Return")
    then("forecast", 1, "d", *there, *slider)
    program.key("d")


def _counts(home: Path, kind: str, count: int) -> Callable[[], bool]:
    """Whether the journal has so many of a kind: of moves, or of records without one."""

    def done() -> bool:
        kinds = [
            move["kind"] if isinstance(move := each.get("move"), dict) else each.get("kind")
            for each in journal(home)
        ]
        return kinds.count(kind) >= count

    return done
