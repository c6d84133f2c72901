"""A room as the program opens it: the process, pupils and the teacher over real connections."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.client import HTTPConnection
from http.cookies import SimpleCookie
from pathlib import Path
from urllib.parse import urlencode

from game.content.bake import baked
from tests.support import core

ROOT = Path(__file__).resolve().parents[2]
PORT = 29_322
VOTE = ("the-notes", "--serve")
TWO = ("tutorial", "--two-sides", "--seed", "SEED")
OWN = ("tutorial", "--own-games", "--seed", "SEED")
PATIENCE = 120
"""Seconds that an answer may take on a busy machine."""


@dataclass
class Device:
    """A browser without script: it keeps its cookies and follows no ways by itself."""

    port: int
    cookies: dict[str, str] = field(default_factory=dict)

    def get(self, path: str) -> tuple[int, str]:
        """Ask for a page."""
        return self._ask("GET", path, b"")

    def post(self, path: str, **fields: object) -> tuple[int, str]:
        """Send a form; gives the status, and where it leads or what is said."""
        return self._ask("POST", path, urlencode(fields).encode())

    def _ask(self, method: str, path: str, body: bytes) -> tuple[int, str]:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        try:
            connection.request(method, path, body, {"cookie": cookie} if cookie else {})
            got = connection.getresponse()
            text = got.read().decode()
        finally:
            connection.close()
        for line in got.headers.get_all("set-cookie") or ():
            self.cookies.update({name: each.value for name, each in SimpleCookie(line).items()})
        return got.status, got.headers["location"] if got.status == 303 else text

    def answer(self, option: str) -> tuple[int, str]:
        """Answer what the page asks."""
        _, page = self.get("/vote")
        fields = {name: hidden(page, name) for name in ("form", "round", "ballot")}
        return self.post("/act", **fields, option=option)

    def press(self, do: str, **fields: object) -> tuple[int, str]:
        """Press something, on the board."""
        form = hidden(self.get("/")[1], "form")
        return self.post("/do", form=form, do=do, **fields)


def hidden(page: str, name: str) -> str:
    """A field of a page that is not shown."""
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert found, page
    return found[1]


@dataclass
class Opened:
    """A room that runs."""

    process: "subprocess.Popen[str]"
    port: int
    code: str
    teacher: Device

    def device(self) -> Device:
        """A device that is not in yet."""
        return Device(self.port)

    def pupil(self) -> Device:
        """A device that is in."""
        found = self.device()
        status, place = found.post("/", code=self.code)
        assert status == 303
        assert place in {"/vote", "/play/", "/room"}
        return found

    def kill(self) -> None:
        """As if the plug were pulled."""
        self.process.kill()
        self.process.wait(PATIENCE)


@contextmanager
def opened(
    home: Path, *argv: str, port: int = PORT, what: Sequence[str] = VOTE
) -> Iterator[Opened]:
    """A room, for *The Notes* unless something else is said; what still runs is ended."""
    content = home / "content.json"
    if not content.exists():  # so that the program has nothing to compile
        content.write_bytes(baked(core.pack()))
    given = ["class", *what, "--no-board", "--port", str(port), *argv]
    process = subprocess.Popen(  # noqa: S603  # the game
        [sys.executable, "-m", "game", *given],
        cwd=ROOT,
        env={**os.environ, "APPARAT_HOME": str(home), "APPARAT_CONTENT": str(content)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        yield _said(process)
    finally:
        with suppress(OSError):
            process.terminate()
        process.communicate(timeout=PATIENCE)


def _said(process: "subprocess.Popen[str]") -> Opened:
    assert process.stdout
    until, said = time.monotonic() + PATIENCE, ""
    while "Ctrl+C" not in said and time.monotonic() < until:
        line = process.stdout.readline()
        assert line, said
        said += line
    pupils = re.search(r"http://[\d.]+:(\d+)/, code (\w{4})", said)
    board = re.search(r"http://127\.0\.0\.1:(\d+)(/\?key=\w+)", said)
    assert pupils, said
    assert board, said
    teacher = Device(int(board[1]))
    assert teacher.get(board[2]) == (303, "/")
    return Opened(process, int(pupils[1]), pupils[2], teacher)
