"""Keeping the content of a game: no failing call and no power cut costs it or the game."""

import errno
from dataclasses import replace
from pathlib import Path

import pytest

from game.pack import baked
from game.saves.pins import Pins, name_of, unpacked
from game.saves.store import Store
from game.session.resume import begin, resume
from game.session.setup import packages
from tests.support import tiny
from tests.support.crashes import RecordingDisk, crash_disks
from tests.support.faulty import FaultyDisk, os_error
from tests.support.play import VERSION, play, setup

pytestmark = [pytest.mark.fault, pytest.mark.slow]

TODAY = tiny.pack()
CHANGED = replace(TODAY, content_hash="9" * 64, scenarios={})
MOST_CALLS = 200


@pytest.mark.parametrize("lasting", [False, True])
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EACCES])
def test_a_failing_call_costs_neither_the_game_nor_its_content(
    tmp_path: Path, number: int, *, lasting: bool
) -> None:
    for at in range(1, MOST_CALLS):
        home = tmp_path / str(at)
        disk = FaultyDisk(at, os_error(number), lasting=lasting)
        store = Store(home / "saves", disk, contents=home / "played-with")
        game = begin(setup(), TODAY, store, VERSION)
        play(game, "random", 3)
        disk.repair()
        assert game.save()
        assert game.close()
        assert game.game_file is not None
        name = game.game_file.header.id
        again = Store(home / "saves", contents=home / "played-with")
        if not again.pins.has(packages(TODAY)):  # it is kept when the game is next taken up
            assert disk.fired
            resume(name, TODAY, again).close()
        assert resume(name, CHANGED, again).hash == game.hash
        if not disk.fired:
            return
    pytest.fail("more calls than expected")


@pytest.mark.parametrize("lies_there", [False, True])
def test_after_a_power_cut_a_content_is_whole_or_not_there(
    tmp_path: Path, *, lies_there: bool
) -> None:
    place = tmp_path / "played-with"
    name = name_of(packages(TODAY))
    if lies_there:
        place.mkdir()
        (place / name).write_bytes(b"damaged")
    before = {each: each.read_bytes() for each in place.iterdir()} if lies_there else {}
    disk = RecordingDisk()
    assert Pins(place, disk).keep(packages(TODAY), lambda: baked(TODAY))
    disks = [files for _, files in crash_disks(disk.calls, tmp_path, before)]
    assert len(disks) > 20
    for files in disks:
        found = files.get(place / name)
        if found is not None and found != before.get(place / name):
            assert unpacked(found) == baked(TODAY)
