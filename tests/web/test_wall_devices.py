"""A wall in a window without a screen, devices that vote over real connections, and a crash."""

import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from queue import Queue
from threading import Thread
from typing import Any

import pygame
import pytest

from game.app.class_lesson import LessonHere
from game.app.window_host import WindowHost
from game.page.screen import Screen
from game.screens.cover import Cover
from game.screens.table import screen
from game.session.class_lesson import Plan
from game.window.outline import tree_text
from game.window.shell import Shell
from tests.support import core
from tests.support.room_served import PATIENCE, ROOT, Device, hidden

pytestmark = pytest.mark.slow

PORT = 29_620
VOTERS = 12
KEYS = {"on": pygame.K_PAGEDOWN, "reveal": pygame.K_r, "one": pygame.K_1, "two": pygame.K_2}
WINDOWLESS = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}


class Teacher:
    """Whoever stands at the wall: presses keys and looks at what it shows."""

    def __init__(self, shell: Shell, lesson: LessonHere) -> None:
        self._shell, self.lesson = shell, lesson

    def press(self, name: str, seen: str) -> None:
        """Press a key, and wait until something is seen on the wall."""
        for kind in (pygame.KEYDOWN, pygame.KEYUP):
            pygame.event.post(pygame.event.Event(kind, key=KEYS[name], mod=0, unicode=""))
        self.wait(lambda: seen in self.sees())

    def sees(self) -> str:
        """What is on the wall."""
        return tree_text(self._shell.top.root)

    def wait(self, until: Callable[[], bool]) -> None:
        """Be patient."""
        last = time.monotonic() + PATIENCE
        while not until():
            assert time.monotonic() < last, self.sees()
            time.sleep(0.01)


def options(lesson: LessonHere) -> tuple[str, ...]:
    return lesson.decisions[len(lesson.turns) - 1].options


def held(host: WindowHost, taught: Callable[[Teacher], None]) -> Shell:
    """The loop of the window while somebody teaches beside it, to the end of what he does."""
    lesson = host.lesson()
    assert isinstance(lesson, LessonHere)
    wrong: Queue[BaseException] = Queue()

    def first() -> Screen[Any]:
        return screen(host, "wall")

    shell = Shell(size=(1366, 768), warm_up=first, say=host.say, term=host.term)

    def teach() -> None:
        try:
            teacher = Teacher(shell, lesson)
            teacher.wait(lambda: bool(shell.views) and shell.top.screen.name == "wall")
            taught(teacher)
        except BaseException as error:  # noqa: BLE001  # of another thread; raised again below
            wrong.put(error)
        shell.stop()

    thread = Thread(target=teach)
    thread.start()
    shell.run(Cover)
    thread.join()
    host.close_door()
    if not wrong.empty():
        raise wrong.get()
    return shell


def test_a_class_votes_with_hands_and_devices_and_every_vote_counts_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("APPARAT_HOME", str(tmp_path))
    host = WindowHost(core.pack())
    host.begin_lesson(Plan("the-notes", 6, "SEED", 20, "always"))
    host.open_door("here", PORT)
    assert host.door is not None
    port = int(host.door.address.rpartition(":")[2])

    def taught(teacher: Teacher) -> None:
        lesson = teacher.lesson
        pupils = [Device(port) for _ in range(VOTERS)]
        with ThreadPoolExecutor(VOTERS) as pool:
            joined = list(pool.map(lambda each: each.post("/", code=lesson.code), pupils))
            assert joined == [(303, "/vote")] * VOTERS
            teacher.wait(lambda: f"{VOTERS} of 20 joined" in teacher.sees())
            teacher.press("on", "The matter")
            teacher.press("on", "Voting")
            a, b, c = options(lesson)
            voting = [pool.submit(each.answer, a) for each in pupils[:5]]
            voting += [pool.submit(each.answer, b) for each in pupils[5:9]]
            voting += [pool.submit(each.answer, "") for each in pupils[9:11]]
            for key in ("two", "two", "one"):  # while the votes come in
                before = lesson.turns[0].deciding.hands
                teacher.press(key, "Voting")
                teacher.wait(lambda before=before: lesson.turns[0].deciding.hands != before)  # type: ignore[misc]
            assert {each.result() for each in voting} == {(303, "/vote")}
            pupils[0].answer(c)  # who changes his mind is counted once
            liar = Device(port, {"apparat-seat": "0" * 48})
            page = pupils[11].get("/vote")[1]
            given = {name: hidden(page, name) for name in ("form", "round", "ballot")}
            assert liar.post("/act", **given, option=a)[0] == 403
            assert pupils[1].post("/act", **given, option=c)[0] == 403, "another’s form"
            count = lesson.turns[0].count("first")
            assert (dict(count.hands), dict(count.devices)) == (
                {a: 1, b: 2},
                {a: 4, b: 4, c: 1, "": 2},
            )
            teacher.wait(lambda: "of 20 have voted, 3 by hand, 2 blank" in teacher.sees())
            assert '"14"' in teacher.sees()
            teacher.press("on", "Prediction")
            assert "What does the record show?" in pupils[3].get("/vote")[1]
            list(pool.map(lambda each: each.answer(c), pupils))
            teacher.wait(lambda: '"12"' in teacher.sees())
            teacher.press("reveal", "Revealed")
        assert lesson.turns[0].chosen == b
        assert lesson.turns[0].count("record").of(c) == VOTERS
        assert pupils[0].post("/act", **given, option=a)[0] == 403
        assert "The class chose B" in pupils[0].get("/vote")[1]
        late = pupils[11].post("/act", **given, option=a)
        assert late[1].startswith("/vote?told="), "after the vote"
        assert lesson.turns[0].count("first") == count

    shell = held(host, taught)
    assert shell.frames, "nothing was drawn"


# --- the program -------------------------------------------------------------------------
@contextmanager
def program(home: Path, *argv: str) -> Iterator["subprocess.Popen[str]"]:
    """The window’s program, without a screen."""
    process = subprocess.Popen(  # noqa: S603  # the game
        [sys.executable, "-m", "game", "class", "the-notes", *argv],
        cwd=ROOT,
        env={**os.environ, **WINDOWLESS, "APPARAT_HOME": str(home), "APPARAT_READY": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate(timeout=PATIENCE)


def said(process: "subprocess.Popen[str]") -> tuple[int, str]:
    """The port and the code that the program says."""
    assert process.stdout
    heard = ""
    while "READY" not in heard:
        line = process.stdout.readline()
        assert line, heard
        heard += line
    found = re.search(r"http://127\.0\.0\.1:(\d+)/, code (\w{4})", heard)
    assert found, heard
    return int(found[1]), found[2]


def test_killed_and_begun_again_devices_are_in_the_same_lesson(tmp_path: Path) -> None:
    with program(tmp_path, "--devices", "--port", str(PORT)) as process:
        port, code = said(process)
        pupils = [Device(port) for _ in range(3)]
        for each in pupils:
            assert each.post("/", code=code) == (303, "/vote")
    with pytest.raises(OSError, match="refused"):
        socket.create_connection(("127.0.0.1", port), timeout=5)
    with program(tmp_path, "--devices", "--port", str(PORT)) as process:
        assert said(process) == (port, code)
        for each in pupils:
            assert "You are in" in each.get("/vote")[1]
        assert Device(port).post("/", code=code) == (303, "/vote"), "the door was not locked yet"


HOOK = """
import sys, threading
heard = []
def hook(event, args):
    if event in ("socket.bind", "socket.connect", "socket.getaddrinfo", "socket.sendto"):
        heard.append((event, args[1:]))
sys.addaudithook(hook)
from game.app.window_host import WindowHost
from game.app.wiring import load_pack
from game.screens.table import screen
from game.session.class_lesson import Plan
from game.page.events import Command
from game.window.offscreen import offscreen_view
import game.classroom.serve.run
host = WindowHost(load_pack())
host.begin_lesson(Plan("the-notes", 6, "SEED"))
view = offscreen_view(screen(host, "wall"), (1366, 768), 100)
for key in ("on", "door", "network", "network", "on", "on"):
    view.dispatch([Command(f"wall-{key}")])
view.dispatch([Command("count-1"), ])
view.dispatch([Command("wall-reveal")])
assert host.lesson().turns[0].chosen
print("before", heard, threading.active_count())
view.dispatch([Command("wall-door")])
view.dispatch([Command("count-2")])
bound = [args for event, args in heard if event == "socket.bind"]
print("open", {address[0][0] for address in bound}, host.door.address in str(bound) or len(bound))
view.dispatch([Command("wall-shut")])
print("after", host.door, threading.active_count())
"""


def test_nothing_listens_before_it_is_switched_on_and_then_only_at_this_machine(
    tmp_path: Path,
) -> None:
    done = subprocess.run(  # noqa: S603  # the game
        [sys.executable, "-c", HOOK],
        cwd=ROOT,
        env={**os.environ, **WINDOWLESS, "APPARAT_HOME": str(tmp_path), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    before, opened, after = done.stdout.split("\n")[-4:-1]
    assert before == "before [] 1"
    assert opened.startswith("open {'127.0.0.1'}")
    assert after == "after None 1"
