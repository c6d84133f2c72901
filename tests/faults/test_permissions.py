"""Folders that may not be looked into or changed, as somebody who is not allowed everything."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from game.saves.problem import SaveError
from game.saves.store import Store
from tests.support.play import play, session

pytestmark = [
    pytest.mark.fault,
    pytest.mark.skipif(not hasattr(os, "geteuid"), reason="Windows has no such rights"),
]

NOBODY = 65_534


@contextmanager
def _as_nobody() -> Iterator[None]:
    """The one who may do everything is let do everything; so be somebody else."""
    me = os.geteuid()
    if me == 0:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if me == 0:
            os.seteuid(me)


@pytest.fixture
def home() -> Iterator[Path]:
    """A folder whose parents everybody may pass through."""
    place = Path(tempfile.mkdtemp())
    if os.geteuid() == 0:
        os.chown(place, NOBODY, NOBODY)
    with _as_nobody():
        yield place
    for each in (place, *place.rglob("*")):
        if each.is_dir():
            each.chmod(0o700)
    shutil.rmtree(place)


def test_deleting_from_a_folder_that_may_not_be_entered_is_refused_in_words(home: Path) -> None:
    session(home).close()
    store = Store(home)
    (row,) = store.summaries()
    home.chmod(0o400)
    with pytest.raises(SaveError, match="unreadable"):
        store.delete(row.id)
    assert len(store.summaries()) in {0, 1}  # some systems list what may not be entered
    home.chmod(0o700)
    assert [each.id for each in store.summaries()] == [row.id]


@pytest.fixture
def trashed(home: Path, mode: int) -> tuple[Store, str]:
    """A saved game, and a trash with such rights."""
    session(home).close()
    (home / ".trash").mkdir(mode=0o700)
    (home / ".trash").chmod(mode)
    store = Store(home)
    (row,) = store.summaries()
    return store, row.id


@pytest.mark.parametrize("mode", [0o300])
def test_a_trash_that_may_not_be_looked_into_takes_a_game(
    home: Path, trashed: tuple[Store, str]
) -> None:
    store, name = trashed
    store.delete(name)
    assert store.summaries() == ()
    (home / ".trash").chmod(0o700)
    assert (home / ".trash" / name / "journal.jsonl").exists()


@pytest.mark.parametrize("mode", [0o100, 0o500, 0o000])
def test_a_trash_that_takes_nothing_is_said_and_the_game_stays(trashed: tuple[Store, str]) -> None:
    store, name = trashed
    with pytest.raises(SaveError, match="not-deleted"):
        store.delete(name)
    assert [each.id for each in store.summaries()] == [name]


def test_a_folder_that_may_not_be_written_to_makes_a_badge_and_the_game_goes_on(
    home: Path,
) -> None:
    home.chmod(0o500)
    game = session(home)
    play(game)
    assert game.save_badge
    assert game.state.over
    home.chmod(0o700)
    assert game.save()
    game.close()
