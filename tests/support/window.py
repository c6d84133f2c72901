"""A program in a real window under Xvfb, played by keyboard with xdotool. Standard library only.

Nothing waits for a fixed time: a program is there when it prints READY, and has worked a key in
when it prints KEY. What came of it is asked of the world, such as the journal on disk.
"""

import json
import os
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from queue import Queue

PATIENCE = 120.0
"""Seconds that anything may take on a busy machine."""

ENDED = ""
"""Comes instead of a line when the program has ended."""


def missing_tools() -> list[str]:
    """What is needed and not installed."""
    return [tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None]


@contextmanager
def display(size: str = "1280x720") -> Iterator[str]:
    """A display of its own; gives its name."""
    reading, writing = os.pipe()
    argv = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(argv, pass_fds=[writing], stderr=subprocess.DEVNULL)  # noqa: S603
    os.close(writing)
    try:
        with os.fdopen(reading) as number:
            yield f":{number.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


class Program:
    """A started game."""

    def __init__(
        self,
        argv: Sequence[str],
        shown_on: str,
        env: Mapping[str, str],
        folder: Path | None = None,
    ) -> None:
        self._env = {**os.environ, **env, "DISPLAY": shown_on, "APPARAT_READY": "1"}
        self._env |= {"SDL_VIDEODRIVER": "x11"}  # tests without a window leave another one behind
        self._env.setdefault("SDL_AUDIODRIVER", "dummy")
        self.process = subprocess.Popen(  # noqa: S603  # the game
            argv,
            cwd=folder,
            env=self._env,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        self._lines: Queue[str] = Queue()
        self._said = ""
        self._threads = [threading.Thread(target=job) for job in (self._listen, self._overhear)]
        for each in self._threads:
            each.start()

    def wait_ready(self) -> None:
        """Return after the first frame."""
        if not self._reaches("READY"):
            raise AssertionError(f"ended before the first frame: {self.wait()}")

    def key(self, *names: str) -> None:
        """Press keys as xdotool calls them, each when the one before has been worked in."""
        for name in names:
            self.press(name)
            for _ in name.split("+"):  # each is let go again, also one that is held beside it
                self._reaches("KEY")

    def press(self, name: str) -> None:
        """Press a key, and wait for nothing."""
        argv = ["xdotool", "key", name]
        subprocess.run(argv, env=self._env, check=True, capture_output=True)  # noqa: S603

    def play_until(self, done: Callable[[], bool], keys: Sequence[str], rounds: int = 40) -> None:
        """Press keys in turn until something is so."""
        for _ in range(rounds):
            for name in keys:
                if done():
                    return
                if self.process.poll() is not None:
                    raise AssertionError(f"it ended: {self.wait()}")
                self.key(name)
        until(done, f"{rounds} rounds of {keys} did not do it")

    def stop(self, how: int = signal.SIGTERM) -> str:
        """End the program with a signal; give what it said on stderr."""
        if self.process.poll() is None:
            self.process.send_signal(how)
        return self.wait()

    def wait(self) -> str:
        """Wait for the end; give what it said on stderr."""
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise
        for each in self._threads:
            each.join()
        return self._said

    def hear(self, within: str) -> str:
        """The next line that the program prints with this in it. Raises AssertionError."""
        while (line := self._lines.get(timeout=PATIENCE)) != ENDED:
            if within in line:
                return line
        raise AssertionError(f"it ended and never said {within}: {self.wait()}")

    def _reaches(self, mark: str) -> bool:
        """Wait until the program prints a line; False if it ended instead."""
        line = ""
        while line != f"{mark}\n":
            line = self._lines.get(timeout=PATIENCE)
            if line == ENDED:
                self._lines.put(ENDED)  # whoever asks again hears the same
                return False
        return True

    def _listen(self) -> None:
        assert self.process.stdout is not None  # a pipe, see above
        with self.process.stdout as lines:
            for line in lines:
                self._lines.put(line)
        self._lines.put(ENDED)

    def _overhear(self) -> None:
        assert self.process.stderr is not None  # a pipe, see above
        with self.process.stderr as lines:
            self._said = lines.read()


def until(done: Callable[[], bool], otherwise: str) -> None:
    """Wait until something is so."""
    end = time.monotonic() + PATIENCE
    while not done():
        if time.monotonic() > end:
            raise AssertionError(otherwise)
        time.sleep(0.05)


def journal(home: Path) -> list[dict[str, object]]:
    """The records of the only saved game in a home, as they are on disk behind its head."""
    found = [path.read_bytes() for path in home.glob("saves/*/journal.jsonl")]
    lines = b"".join(found).splitlines(keepends=True)
    bodies = [json.loads(line[26:]) for line in lines if line.endswith(b"\n")]
    return [each for each in bodies if "n" in each]


def turns_ended(home: Path) -> int:
    """How many turns of the only saved game have ended."""
    moves = [record.get("move") for record in journal(home)]
    return sum(isinstance(move, dict) and move["kind"] == "end-turn" for move in moves)
