"""A class over real connections: forty who vote twice, one who lies, one who floods, a crash."""

import re
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from http.client import HTTPException
from pathlib import Path

import pytest

from game.classroom.device import device_of
from game.classroom.log import from_text
from tests.support import core
from tests.support.classes import option
from tests.support.room_served import ROOT, Device, Opened, hidden, opened

pytestmark = pytest.mark.slow

VOTERS = 40
FOLLOWING = {"A": "B", "B": "C", "C": "A"}


@pytest.fixture(scope="module", autouse=True)
def _loaded() -> None:
    """The content is loaded before forty ask for it at once."""
    core.pack()


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Opened]:
    with opened(tmp_path, "--keep", str(tmp_path / "room")) as found:
        yield found


def sums(page: str, kind: str) -> list[int]:
    """The sums of a ballot, as the board shows them: A, B, C, no answer."""
    found = re.search(rf'<table class="sums is-{kind}">.*?</table>', page)
    assert found, page
    return [int(each) for each in re.findall(r'<td class="count">(\d+)</td>', found[0])]


def vote(device: Device, letter: str) -> None:
    """Look and answer."""
    assert device.answer(option(letter)) == (303, "/vote")


def test_forty_vote_twice_among_a_liar_a_flooder_and_one_who_vanishes(room: Opened) -> None:
    with ThreadPoolExecutor(VOTERS) as pool:
        pupils = list(pool.map(lambda _: room.pupil(), range(VOTERS)))
        liar, flooder, vanisher = room.pupil(), room.pupil(), room.pupil()
        assert room.teacher.press("lock") == (303, "/")
        assert room.teacher.press("open", round=0) == (303, "/")

        def flood() -> Counter[int]:
            return Counter(flooder.get("/vote")[0] for _ in range(300))

        def lie() -> list[int]:
            """Votes for others, for what is not asked, twice at once, and with forged tokens."""
            form = hidden(liar.get("/vote")[1], "form")
            good = {"form": form, "round": 0, "ballot": "first", "option": option("A")}
            forged = Device(room.port, {"apparat-seat": "0" * 48})
            tried = [
                liar.post("/act", **{**good, "form": hidden(pupils[0].get("/vote")[1], "form")}),
                liar.post("/act", **{**good, "option": "march"}),
                liar.post("/act", **{**good, "round": 1}),
                liar.post("/act", **{**good, "ballot": "record"}),
                forged.post("/act", **good),
                room.device().post("/", code=room.code),
                liar.post("/act", **good),
                liar.post("/act", **good),
            ]
            return [status for status, _ in tried]

        def vanish() -> None:
            """Begins to send an answer, and goes."""
            with socket.create_connection(("127.0.0.1", room.port)) as half:
                half.sendall(
                    b"POST /act HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 99\r\n\r\nx"
                )

        flooding, lying = pool.submit(flood), pool.submit(lie)
        vanish()
        list(pool.map(vote, pupils, "ABCB" * 10))
        assert lying.result() == [403, 303, 303, 303, 403, 403, 303, 303]
        assert flooding.result().keys() == {200, 429}
        board = room.teacher.get("/")[1]
        assert sums(board, "first") == [11, 20, 10, 0], "the liar’s own vote counts once"
        assert "41 of 43 have voted" in board
        assert room.teacher.press("talk", round=0) == (303, "/")
        assert room.teacher.press("revote", round=0) == (303, "/")
        list(pool.map(vote, pupils, "CCCB" * 10))
    board = room.teacher.get("/")[1]
    assert sums(board, "first") == [11, 20, 10, 0]
    assert sums(board, "second") == [0, 10, 30, 0]
    assert room.teacher.press("reveal", round=0) == (303, "/")
    assert "The class chose C" in vanisher.get("/vote")[1]


def test_killed_in_the_middle_of_a_vote_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    folder = tmp_path / "room"
    acknowledged: dict[int, str] = {}
    with opened(tmp_path, "--keep", str(folder)) as room:
        pupils = [room.pupil() for _ in range(12)]
        assert room.teacher.press("open", round=0) == (303, "/")

        def change(number: int) -> None:
            for letter in "ABCABC":
                try:
                    status, _ = pupils[number].answer(option(letter))
                except (OSError, HTTPException, AssertionError):
                    return
                if status == 303:
                    acknowledged[number] = letter

        with ThreadPoolExecutor(12) as pool:
            voting = [pool.submit(change, number) for number in range(12)]
            while not acknowledged:
                time.sleep(0.01)
            room.kill()
            for each in voting:
                each.result()
    assert acknowledged
    at_rest = from_text((folder / "room.log").read_bytes()).room
    with opened(tmp_path, "--keep", str(folder), port=room.port) as again:
        assert (again.port, again.code) == (room.port, room.code)
        for number, pupil in enumerate(pupils):
            status, page = pupil.get("/vote")
            assert status == 200, "pupils come back by themselves"
            now = at_rest.round
            assert now is not None
            cast = now.ballot("first").casts.get(device_of(pupil.cookies["apparat-seat"]))
            if number in acknowledged:
                # what was on its way when it fell may count as well, but nothing older
                assert cast is not None
                last = acknowledged[number]
                assert cast.option in {option(each) for each in (last, FOLLOWING[last])}
                assert "Your answer is" in page
        assert pupils[0].answer(option("C")) == (303, "/vote")


def test_news_comes_by_itself(room: Opened) -> None:
    pupil = room.pupil()
    with closing(socket.create_connection(("127.0.0.1", room.port), timeout=20)) as wire:
        cookie = pupil.cookies["apparat-seat"]
        wire.sendall(
            f"GET /events HTTP/1.1\r\nhost: 127.0.0.1:{room.port}\r\n"
            f"cookie: apparat-seat={cookie}\r\n\r\n".encode()
        )
        first = _line(wire)
        assert first in pupil.get("/vote")[1]
        room.teacher.press("open", round=0)
        second = _line(wire)
        assert second != first
        assert second in pupil.get("/vote")[1]


def _line(wire: socket.socket) -> str:
    """What the next event says."""
    got = ""
    while not (found := re.search(r"data: (\S+)\r?\n", got)):
        part = wire.recv(4096).decode()
        assert part, got
        got += part
    return found[1]


HOOK = """
import sys
heard = []
def hook(event, args):
    if event in ("socket.bind", "socket.connect", "socket.getaddrinfo", "socket.sendto"):
        heard.append((event, args[1:]))
sys.addaudithook(hook)
from game.app.cli import main
import game.classroom.serve.run
code = main(sys.argv[1:])
print(code, heard)
"""


def test_nothing_listens_unless_it_is_switched_on(tmp_path: Path) -> None:
    argv = ["class", "the-notes", "--lan", "--keep", str(tmp_path / "room")]
    done = subprocess.run(  # noqa: S603  # the game
        [sys.executable, "-c", HOOK, *argv],
        cwd=ROOT,
        env={"APPARAT_HOME": str(tmp_path), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["2", "[]"]
    assert "nothing listens" in done.stderr
