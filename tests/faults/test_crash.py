"""Power cuts at every moment of play: each disk that may be left keeps what was acknowledged."""

import shutil
from collections.abc import Callable, Iterable
from itertools import takewhile
from pathlib import Path

import pytest

from game.rules.moves import EndTurn
from game.saves import snapshot
from game.saves.disk import Disk
from game.saves.files import read_files
from game.saves.problem import SaveError
from game.saves.record import Record
from game.saves.store import Store
from game.session.resume import resume
from game.session.session import Session
from tests.support import tiny
from tests.support.crashes import Files, RecordingDisk, crash_disks
from tests.support.play import play, session

pytestmark = [pytest.mark.fault, pytest.mark.slow]

Script = Callable[[Path, RecordingDisk], list[Session]]
OPENED = 40
"""Of so many disks one is written out, opened and played on."""


class MemoryDisk(Disk):
    """Reads from files in memory."""

    def __init__(self, files: Files) -> None:
        self._files = files

    def read(self, path: Path, most: int) -> bytes:
        if path not in self._files:
            raise FileNotFoundError(path)
        return self._files[path][: most + 1]


def _acts(game: Session, disk: RecordingDisk, moves: int) -> None:
    assert game.game_file is not None
    for act in range(moves):
        if game.state.over:
            return
        if act == 2 and game.can_undo:
            game.undo()
        else:
            play(game, "random", 1)
        assert game.save_badge is None
        disk.acknowledge(len(game.game_file.journal.records))


def _begun(home: Path, disk: RecordingDisk) -> list[Session]:
    game = session(home, disk=disk)
    _acts(game, disk, 14)
    game.close()
    return [game]


def _mended(home: Path, disk: RecordingDisk) -> list[Session]:
    """Everything on the disk is damaged in some way before the game is taken up."""
    (folder,) = home.iterdir()
    game = resume(folder.name, tiny.pack(), Store(home, disk))
    assert game.game_file is not None
    disk.acknowledge(len(game.game_file.journal.records))
    _acts(game, disk, 3)
    game.close()
    return [game]


def _branched(home: Path, disk: RecordingDisk) -> list[Session]:
    """Another program goes on in the same files, where locks do not hold."""
    (folder,) = home.iterdir()
    game = resume(folder.name, tiny.pack(), Store(home, disk))
    assert game.game_file is not None
    disk.acknowledge(len(game.game_file.journal.records))
    game.game_file.release()
    other = resume(folder.name, tiny.pack(), Store(home, disk))
    other.dispatch(EndTurn())
    _acts(game, disk, 3)
    assert game.game_file.header.origin is not None
    other.close()
    game.close()
    return [game, other]


def _cut(home: Path) -> None:
    """The end of the journal is lost; a stored state proves it, so that the game is forked."""
    game = session(home)
    play(game, "random", 6)
    game.close()
    (folder,) = home.iterdir()
    journal = folder / "journal.jsonl"
    journal.write_bytes(journal.read_bytes()[:-30])


def _damage(home: Path) -> None:
    """As if cut, with a head that is gone too and nothing stored: what is left is put right."""
    _cut(home)
    (folder,) = home.iterdir()
    (folder / "campaign.json").write_bytes(b"\0" * 300)
    for each in folder.glob("snap-*"):
        each.unlink()


def _play_some(home: Path) -> None:
    game = session(home)
    play(game, "random", 3)
    game.close()


@pytest.mark.parametrize(
    ("prepare", "script", "least"),
    [
        (None, _begun, 2000),
        (_damage, _mended, 500),
        (_cut, _mended, 500),
        (_play_some, _branched, 500),
    ],
    ids=["begun", "mended", "forked", "branched"],
)
def test_no_disk_lacks_what_was_acknowledged(
    tmp_path: Path, prepare: Callable[[Path], None] | None, script: Script, least: int
) -> None:
    home = tmp_path / "saves"
    if prepare is not None:
        prepare(home)
    before = {each: each.read_bytes() for each in _files(home)}
    disk = RecordingDisk()
    games = script(home, disk)
    count = 0
    for count, (acknowledged, files) in enumerate(crash_disks(disk.calls, tmp_path, before), 1):
        _check(files, acknowledged, [_records(game) for game in games], before)
        if count % OPENED == 0:
            _check_opened(files, home, tmp_path / "after")
    assert count >= least


def _files(home: Path) -> list[Path]:
    return [each for each in home.rglob("*") if each.is_file() and each.name != "lock"]


def _check(files: Files, acknowledged: int, played: list[list[Record]], before: Files) -> None:
    found = [_read(files, folder) for folder in {each.parent for each in files}]
    lay_there = [list(_read(before, folder)) for folder in {each.parent for each in before}]
    for records in found:
        assert any(records == tuple(each[: len(records)]) for each in (*played, *lay_there))
    assert max((_common(each, played[0]) for each in found), default=0) >= acknowledged
    for path, data in files.items():
        if path.suffix == ".json" and path.name.startswith("snap-"):
            snapshot.decode(data)  # what has the name of a snapshot is whole


def _read(files: Files, folder: Path) -> tuple[Record, ...]:
    """The records of a saved game; of a folder in which none has begun yet, nothing."""
    try:
        return read_files(folder, MemoryDisk(files)).records
    except SaveError:
        names = {each.name for each in files if each.parent == folder}
        assert names <= {"campaign.json.new", "snap-00000.json", "snap-00000.json.new"}
        return ()


def _common(one: Iterable[Record], other: Iterable[Record]) -> int:
    pairs = zip(one, other, strict=False)
    return len(list(takewhile(lambda pair: pair[0] == pair[1], pairs)))


def _records(game: Session) -> list[Record]:
    assert game.game_file is not None
    return game.game_file.journal.records


def _check_opened(files: Files, home: Path, after: Path) -> None:
    """Every game on such a disk is taken up and played on."""
    shutil.rmtree(after, ignore_errors=True)
    for path, data in files.items():
        place = after / path.relative_to(home)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
    store = Store(after)
    for each in store.summaries():
        if each.problem is not None:
            continue  # nothing but a draft of its head: see _read
        game = resume(each.id, tiny.pack(), store)
        play(game, "random", 2)
        assert game.save_badge is None
        assert game.close()
        assert resume(each.id, tiny.pack(), store).close()
