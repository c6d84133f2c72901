"""Forty voters of whom some are real browsers, among four who mean ill: every vote counts once.

`APPARAT_CHROMIUM_VOTERS=20` makes twenty of them browsers; without it there are two. What a vote
took and what the room's program had in memory is printed (`pytest -s`); nothing is held to it.
"""

import os
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import pytest

from tests.support import core
from tests.support.chromium import chromium, lacking
from tests.support.classes import option
from tests.support.room_served import PATIENCE, Device, Opened, hidden, opened
from tests.web.test_room import sums

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.skipif(bool(lacking()), reason=lacking()),
]

VOTERS = 40
BROWSERS = int(os.environ.get("APPARAT_CHROMIUM_VOTERS", "2"))
PORT = 29_622

taken: list[float] = []
"""Seconds from what was pressed to the finished page, of every vote over plain HTTP."""


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Opened]:
    core.pack()
    with opened(tmp_path, "--keep", str(tmp_path / "room"), port=PORT) as found:
        yield found


def letters(which: str) -> list[str]:
    """An answer for each voter."""
    return list(islice(cycle(which), VOTERS))


def tally(answers: Sequence[str], *more: str) -> list[int]:
    """What the board is to show: A, B, C, no answer."""
    counted = Counter((*answers, *more))
    return [*(counted[each] for each in "ABC"), 0]


def vote(device: Device, letter: str) -> None:
    """Answer, and see the page that comes of it."""
    _, page = device.get("/vote")
    fields = {name: hidden(page, name) for name in ("form", "round", "ballot")}
    began = time.perf_counter()
    assert device.post("/act", **fields, option=option(letter)) == (303, "/vote")
    assert f"Your answer is {letter}" in device.get("/vote")[1]
    taken.append(time.perf_counter() - began)


def join(browser: Any, room: Opened) -> Any:  # noqa: ANN401  # a page of a library without types
    """A browser of its own that types the code."""
    page = browser.new_context(viewport={"width": 390, "height": 844}).new_page()
    page.set_default_timeout(PATIENCE * 1000)
    page.goto(f"http://127.0.0.1:{room.port}/")
    page.fill("input[name=code]", room.code)
    page.press("input[name=code]", "Enter")
    page.wait_for_url("**/vote")
    return page


def press(page: Any, letter: str) -> None:  # noqa: ANN401  # likewise
    """Answer on the page as a pupil does."""
    page.click(f"#answer-{letter}")
    page.wait_for_selector(f"#answer-{letter}[aria-pressed=true]")


def lie(room: Opened, liar: Device, other: Device) -> list[int]:
    """Votes for others, for what is not asked, with a forged token, and then once, twice."""
    form = hidden(liar.get("/vote")[1], "form")
    good = {"form": form, "round": 0, "ballot": "first", "option": option("A")}
    forged = Device(room.port, {"apparat-seat": "0" * 48})
    tried = [
        liar.post("/act", **{**good, "form": hidden(other.get("/vote")[1], "form")}),
        liar.post("/act", **{**good, "round": 1}),
        forged.post("/act", **good),
        liar.post("/act", **good),
        liar.post("/act", **good),
    ]
    return [status for status, _ in tried]


def test_browsers_and_devices_vote_twice_and_the_tally_is_exact(room: Opened) -> None:
    first, second = letters("ABCB"), letters("CCCB")
    plain = VOTERS - BROWSERS
    with chromium() as browser, ThreadPoolExecutor(plain + 2) as pool:
        devices = list(pool.map(lambda _: room.pupil(), range(plain)))
        pages = [join(browser, room) for _ in range(BROWSERS)]
        liar, flooder, vanisher = room.pupil(), room.pupil(), room.pupil()
        assert room.teacher.press("lock") == (303, "/")
        assert room.teacher.press("open", round=0) == (303, "/")
        flooding = pool.submit(lambda: {flooder.get("/vote")[0] for _ in range(200)})
        lying = pool.submit(lie, room, liar, devices[0])
        vanisher.get("/vote")  # and is not seen again
        voting = [pool.submit(vote, *each) for each in zip(devices, first[BROWSERS:], strict=True)]
        for page, letter in zip(pages, first[:BROWSERS], strict=True):
            press(page, letter)
        for each in voting:
            each.result()
        assert lying.result() == [403, 303, 403, 303, 303]
        assert flooding.result() <= {200, 429}
        board = room.teacher.get("/")[1]
        assert sums(board, "first") == tally(first, "A"), "the liar’s own vote counts once"
        assert f"{VOTERS + 1} of {VOTERS + 3} have voted" in board
        assert room.teacher.press("talk", round=0) == (303, "/")
        assert room.teacher.press("revote", round=0) == (303, "/")
        voting = [pool.submit(vote, *each) for each in zip(devices, second[BROWSERS:], strict=True)]
        for page, letter in zip(pages, second[:BROWSERS], strict=True):
            page.wait_for_selector("#answer-A[aria-pressed=false]")  # the page has followed
            page.wait_for_selector("text=Second vote")
            press(page, letter)
        for each in voting:
            each.result()
        board = room.teacher.get("/")[1]
        assert sums(board, "first") == tally(first, "A")
        assert sums(board, "second") == tally(second)
        assert room.teacher.press("reveal", round=0) == (303, "/")
        for page in pages:
            page.wait_for_selector("text=The class chose C")
    _tell(room)


def _tell(room: Opened) -> None:
    """What it took, for whoever asks."""
    taken.sort()
    half, most = (taken[len(taken) * part // 100] * 1000 for part in (50, 95))
    status = Path(f"/proc/{room.process.pid}/status")
    lines = status.read_text().splitlines() if status.exists() else []
    memory = next((each.split(":")[1].strip() for each in lines if each[:6] == "VmHWM:"), "?")
    print(f"\n{len(taken)} votes: p50 {half:.0f} ms, p95 {most:.0f} ms; at most {memory}")  # noqa: T201
