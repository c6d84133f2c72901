"""Damage of every kind at random, between games and in play: no exception, nothing sound is lost.

`APPARAT_DAMAGES=5000` makes a longer run of it.
"""

import os
import random
import shutil
from pathlib import Path

import pytest

from game.rules.hashing import state_hash
from game.saves.files import read_files
from game.saves.problem import SaveError
from game.saves.store import Store
from game.session.resume import resume
from game.session.session import Session
from tests.support import tiny
from tests.support.play import play, session

pytestmark = [pytest.mark.fault, pytest.mark.slow]

DAMAGES = int(os.environ.get("APPARAT_DAMAGES", "60"))


def _spoil(path: Path, dice: random.Random) -> None:
    data = path.read_bytes()
    at, length = dice.randrange(len(data) + 1), dice.choice((1, 3, 40, 400))
    noise = dice.randbytes(length)
    match dice.randrange(8):
        case 0:
            data = data[:at]
        case 1:
            data = data[:at] + noise + data[at + length :]
        case 2:
            data = data[:at] + noise + data[at:]
        case 3:
            data = data[:at] + data[at + length :]
        case 4:
            data = data[:at] + b"\0" * (len(data) - at)
        case 5:
            data = data.replace(b"\n", b"\r\n")
        case 6:
            data += data[at : at + length]
        case _:
            path.unlink()
            return
    path.write_bytes(data)


def _spoil_some(folder: Path, dice: random.Random) -> None:
    files = sorted(each for each in folder.iterdir() if each.is_file())
    for path in dice.sample(files, dice.randint(1, min(3, len(files)))):
        _spoil(path, dice)


def _taken_up(home: Path, name: str) -> Session | None:
    try:
        return resume(name, tiny.pack(), Store(home))
    except SaveError:
        return None


def _files(folder: Path) -> dict[str, bytes]:
    found = {each.name: each.read_bytes() for each in folder.iterdir() if each.is_file()}
    found.pop("lock", None)
    return found


def _states(home: Path) -> set[str]:
    found = set()
    for each in Store(home).summaries():
        game = resume(each.id, tiny.pack(), Store(home))
        found.add(state_hash(game.state))
        game.close()
    return found


@pytest.fixture
def game(tmp_path: Path) -> Session:
    made = session(tmp_path / "saves")
    play(made, "recorded", 4)
    play(made, "random", 6)
    return made


def test_damage_between_games_leaves_a_beginning_or_is_said(tmp_path: Path, game: Session) -> None:
    game.close()
    assert game.game_file is not None
    folder = game.game_file.folder
    whole = read_files(folder).records
    for number in range(DAMAGES):
        dice = random.Random(number)  # noqa: S311  # no secret
        home = Path(shutil.copytree(folder.parent, tmp_path / "copy"))
        _spoil_some(home / folder.name, dice)
        files = _files(home / folder.name)
        (row,) = Store(home).summaries()
        again = _taken_up(home, folder.name)
        assert (again is None) == (row.problem is not None)
        if again is not None:
            assert again.game_file is not None
            found = tuple(again.game_file.journal.records)
            assert found == whole[: len(found)]
            play(again, "random", 1)
            assert again.save_badge is None
            again.close()
            is_fork = again.game_file.folder.name != folder.name
            assert is_fork == row.cut
            assert not is_fork or _files(home / folder.name) == files
            third = resume(again.game_file.folder.name, tiny.pack(), Store(home))
            assert state_hash(third.state) == state_hash(again.state)
            third.close()
        shutil.rmtree(home)


def test_damage_in_play_costs_nothing(tmp_path: Path, game: Session) -> None:
    game.close()
    assert game.game_file is not None
    folder = game.game_file.folder
    for number in range(DAMAGES):
        dice = random.Random(number)  # noqa: S311  # no secret
        home = Path(shutil.copytree(folder.parent, tmp_path / "copy"))
        again = resume(folder.name, tiny.pack(), Store(home))
        for _ in range(dice.randint(0, 2)):
            _spoil_some(home / folder.name, dice)
            play(again, "random", 1)
            assert again.save_badge is None
        _spoil_some(home / folder.name, dice)
        assert again.close()
        assert state_hash(again.state) in _states(home)
        shutil.rmtree(home)
