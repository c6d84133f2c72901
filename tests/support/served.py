"""The game as it is served to a browser: the program, and requests as they go over a wire."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlencode

ROOT = Path(__file__).resolve().parents[2]
PORT = 18_922
PATIENCE = 30
"""Seconds that an answer may take on a busy machine."""


@dataclass(frozen=True)
class Answer:
    """What came back of a request."""

    status: int
    text: str
    headers: Mapping[str, str]

    @property
    def count(self) -> str:
        """How many uses the page knows to have been answered."""
        found = re.search(r'name="at" value="(\d+)"', self.text)
        assert found, self.text
        return found[1]


@dataclass
class Served:
    """Where a running program answers, as it said."""

    process: "subprocess.Popen[str]"
    said: str

    @property
    def address(self) -> str:
        """What a browser is to open."""
        return f"http://127.0.0.1:{self.port}/"

    @property
    def port(self) -> int:
        """The port that it found free."""
        found = re.search(r"http://127\.0\.0\.1:(\d+)/", self.said)
        assert found, self.said
        return int(found[1])

    def ask(
        self, method: str = "GET", path: str = "/", body: bytes | None = None, **headers: str
    ) -> Answer:
        """One request. Underscores of headers are hyphens."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, body, given)
        got = connection.getresponse()
        answer = Answer(
            got.status, got.read().decode(), {k.lower(): v for k, v in got.getheaders()}
        )
        connection.close()
        return answer

    def use(self, name: str, value: str = "", at: str = "", **headers: str) -> Answer:
        """Use something on the page, as a form sends it."""
        fields = {"at": at or self.ask().count, name: value}
        return self.ask("POST", "/", urlencode(fields).encode(), **headers)

    def press(self, *names: str) -> str:
        """Use things one after another; gives the page that comes of it."""
        for each in names:
            assert self.use(f"activate {each}").status == 303
        return self.ask().text


@contextmanager
def served(home: Path, *argv: str, **env: str) -> Iterator[Served]:
    """The program on a home of its own; what still runs is ended."""
    given = ["--no-browser", "--port", str(PORT), *argv]
    process = subprocess.Popen(  # noqa: S603  # the game
        [sys.executable, "-m", "game", "read", *given],
        cwd=ROOT,
        env={**os.environ, "APPARAT_HOME": str(home), **env},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        assert process.stdout
        yield Served(process, process.stdout.readline())
    finally:
        process.terminate()
        process.communicate(timeout=PATIENCE)
