"""Own games over real connections: ten at once, each as it is alone; a crash in the middle."""

import re
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest

from game.app.result_code import result_code
from game.app.text_lookup import TextLookup
from game.screens import table as screens
from game.session.session import Session
from game.web.front import Front, Texts
from game.web.post import Use
from tests.support import core
from tests.support.hosts import PlainHost
from tests.support.own_rooms import setup_of, wanted
from tests.support.plain_player import OVER
from tests.support.room_served import OWN, Device, Opened, hidden, opened

pytestmark = pytest.mark.slow

PUPILS = 10
MOST = 400


@dataclass
class Player:
    """A pupil's device, and what was pressed on it."""

    device: Device
    choice: int
    pressed: list[str] = field(default_factory=list)
    page: str = ""

    def play(self, presses: int = MOST) -> "Player":
        """So many presses, or to the debrief."""
        self.look()
        for _ in range(presses):
            if OVER in self.page:
                break
            key = wanted(self.page, self.choice * (len(self.pressed) + 1))
            use = {"at": hidden(self.page, "at"), f"activate {key}": ""}
            assert patiently(partial(self.device.post, "/play/", **use))[0] == 303
            self.pressed.append(key)
            self.look()
        return self

    def look(self) -> None:
        """Ask for the page."""
        status, self.page = patiently(lambda: self.device.get("/play/"))
        assert status == 200

    @property
    def code(self) -> str:
        """The code of the result, from its page."""
        _, page = self.device.get("/result")
        return page.partition('is-result">')[2].partition("<")[0]


def patiently(ask: Callable[[], tuple[int, str]]) -> tuple[int, str]:
    """Ask again while it is too often: nobody presses as fast as this."""
    while (got := ask())[0] == 429:
        time.sleep(0.5)
    return got


def alone(pressed: list[str], seat: int) -> str:
    """The code that the same presses lead to without a room, on the pages of the program."""
    setup, pack = setup_of(), core.pack()
    session = Session(setup, pack)
    text = TextLookup(pack, "en")
    first = screens.screen(PlainHost(), "prologue", session)
    front = Front((first,), Texts(text.say, text.term))
    for key in pressed:
        front.use(Use("activate", key))
    assert session.state.over
    return result_code(session, seat)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Opened]:
    core.pack()
    with opened(tmp_path, "--keep", str(tmp_path / "room"), what=OWN) as found:
        yield found


def test_ten_games_at_once_are_what_each_would_be_alone(room: Opened) -> None:
    players = [Player(room.pupil(), number) for number in range(PUPILS)]
    with ThreadPoolExecutor(PUPILS) as pool:
        list(pool.map(Player.play, players))
    codes = [each.code for each in players]
    assert codes == [alone(each.pressed, seat) for seat, each in enumerate(players, 1)]
    assert len(set(codes)) == PUPILS
    page = room.teacher.get("/class")[1]
    assert f"{PUPILS} games counted" in page
    assert "How the games ended" in page


def test_after_a_crash_all_games_are_there_and_pupils_come_back(
    tmp_path: Path, room: Opened
) -> None:
    players = [Player(room.pupil(), number).play(6 + 2 * number) for number in range(3)]
    room.teacher.press("tell", text="Two more minutes")
    cells = _cells(room.teacher.get("/")[1])
    pages = [each.page.partition('<div id="shown">')[2] for each in players]
    room.kill()
    with opened(tmp_path, "--keep", str(tmp_path / "room"), port=room.port, what=OWN) as again:
        assert (again.port, again.code) == (room.port, room.code)
        for player, page in zip(players, pages, strict=True):
            _, now = player.device.get("/play/")
            assert "Two more minutes" in now
            assert hidden(now, "at") == hidden(player.page, "at")
            assert now.partition('<div id="shown">')[2] == page
        assert _cells(again.teacher.get("/")[1]) == cells
        for seat, player in enumerate(players, 1):
            player.play()
            assert player.code == alone(player.pressed, seat)


def _cells(board: str) -> list[str]:
    """What the board says of each game: month, decisions, whether it goes on."""
    return re.findall(r"<td>([^<]+)</td>", board)


def test_a_kept_room_is_opened_for_the_game_that_it_plays_and_no_other(
    tmp_path: Path, room: Opened
) -> None:
    room.kill()
    with (
        pytest.raises(AssertionError, match="one of another game"),
        opened(tmp_path, "--keep", str(tmp_path / "room"), what=("new-post", "--own-games")),
    ):
        pass
