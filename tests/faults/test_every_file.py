"""Every file of a saved game, cut at every byte and flipped in its bits: no silent difference.

`.ci/run` cuts at every tenth byte and flips 2,000 bits. `APPARAT_FLIPS=20000` cuts at every byte
and flips so many: `.ci/full` does.
"""

import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from game.pack import baked
from game.rules.archive import Pack
from game.saves import snapshot
from game.saves.disk import DISK
from game.saves.files import read_files
from game.saves.pins import Pins, unpacked
from game.saves.problem import SaveError
from game.saves.store import Store
from game.session.resume import begin, resume
from game.session.session import Session
from game.session.setup import packages
from tests.support import tiny
from tests.support.play import VERSION, play, setup

pytestmark = [pytest.mark.fault, pytest.mark.slow]

FLIPS = int(os.environ.get("APPARAT_FLIPS", "2000"))
STEP = max(1, 20_000 // FLIPS)
OPENED = 50
"""Of so many damaged games one is taken up, as a player would."""

TODAY = tiny.pack()
Check = Callable[[], None]


class Saved:
    """A saved game with its content, and what holds of it however it is damaged."""

    def __init__(self, home: Path) -> None:
        self.store = Store(home / "saves", contents=home / "played-with")
        game = begin(setup(), TODAY, self.store, VERSION)
        play(game, "random", 4)
        game.undo()
        play(game, "random")
        game.close()
        assert game.game_file is not None
        assert self.store.pins.folder is not None
        self.folder = game.game_file.folder
        self.hash = game.hash
        self.whole = read_files(self.folder)
        self.hashes = {each.state for each in self.whole.records}
        self.first = Session(setup(), TODAY).hash[:16]
        (self.pin,) = self.store.pins.folder.iterdir()

    @property
    def files(self) -> dict[Path, Check]:
        """Every file, and the check of it."""
        checks: dict[Path, Check] = {self.pin: self.check_content}
        for each in self.folder.iterdir():
            if each.name.startswith("snap-"):
                checks[each] = self.check_state
            elif each.name != "lock":
                checks[each] = self.check_game
        return checks

    def check_game(self) -> None:
        """The longest sound beginning, and a word if anything is missing."""
        found = read_files(self.folder)
        assert found.header == self.whole.header
        assert found.records == self.whole.records[: len(found.records)]
        if len(found.records) < len(self.whole.records):
            (last, *_) = snapshot.numbers(self.folder)
            assert found.damaged or last > len(found.records)

    def check_state(self) -> None:
        """A state is as it was stored, or none."""
        for n in snapshot.numbers(self.folder):
            found = snapshot.read(self.folder, n, DISK)
            if found is not None:
                at = self.whole.records[n - 1].state if n else self.first
                assert found.hash[:16] == at
                assert snapshot.encode(found) == snapshot.path_of(self.folder, n).read_bytes()

    def check_content(self) -> None:
        """A content is as it was kept, or none; how it is packed says nothing of it."""
        found = Pins(self.pin.parent).bytes_of(packages(TODAY))
        assert found is None or unpacked(found) == baked(TODAY)

    def open(self, pack: Pack = TODAY) -> None:
        """Take it up: at a state that was played, or not at all."""
        lay_there = {each: each.read_bytes() for each in self.files}
        try:
            game = resume(self.folder.name, pack, self.store)
        except SaveError:
            assert {each: each.read_bytes() for each in self.files} == lay_there
            return
        assert game.hash == self.hash or game.notice is not None
        game.close()


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Saved:
    return Saved(tmp_path_factory.mktemp("home"))


def _flip(path: Path, dice: random.Random) -> None:
    flipped = bytearray(path.read_bytes())
    flipped[dice.randrange(len(flipped))] ^= 1 << dice.randrange(8)
    path.write_bytes(bytes(flipped))


def test_cut_at_any_byte_nothing_differs_in_silence(saved: Saved) -> None:
    for path, check in saved.files.items():
        data = path.read_bytes()
        for length in (*range(0, len(data), STEP), len(data)):
            path.write_bytes(data[:length])
            check()
        path.write_bytes(data)


def test_flipped_in_any_bit_nothing_differs_in_silence(saved: Saved) -> None:
    dice = random.Random(FLIPS)  # noqa: S311  # no secret
    files = saved.files
    for _ in range(FLIPS):
        path = dice.choice(sorted(files))
        data = path.read_bytes()
        _flip(path, dice)
        files[path]()
        path.write_bytes(data)


def test_a_player_who_takes_a_flipped_game_up_is_told(tmp_path: Path) -> None:
    dice = random.Random(1)  # noqa: S311  # no secret
    for n in range(FLIPS // OPENED):
        saved = Saved(tmp_path / str(n))
        _flip(dice.choice(sorted(saved.files)), dice)
        saved.open()
