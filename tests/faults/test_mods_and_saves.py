"""Packages come, change and go, and every saved game opens as it was and plays to its hash.

`APPARAT_MODS=30` takes all packages: `.ci/full` does.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from game.content import load_set
from game.rules.archive import Pack
from game.saves.problem import SaveError
from game.saves.store import Store
from game.session.resume import begin, renew, resume
from game.session.setup import Setup
from tests.support.mods import mod, term
from tests.support.packages import BASE
from tests.support.play import VERSION, play
from tests.support.thirty_mods import MODS, Mod

pytestmark = [pytest.mark.fault, pytest.mark.slow]

MANY = int(os.environ.get("APPARAT_MODS", "3"))
TAKEN = MODS[:: len(MODS) // MANY]
SAVES = (
    ("random", "A", 2),
    ("recorded", "B", 5),
    ("random", "C", 9),
    ("bold", "D", 200),
    ("cautious", "E", 0),
)
"""By whom a game was played, its seed, and how many moves of it."""


def content(*mods: Path) -> Pack:
    """The small content with these packages, those with mistakes left out."""
    found = load_set(BASE, mods).pack
    assert found is not None
    return found


def bare(each: Mod, folder: Path) -> Path:
    """The package without anything it had."""
    return mod(folder, each.id, term("nothing-else"))


def longer(each: Mod, folder: Path) -> Path:
    """The package as it was, and more."""
    return mod(folder, each.id, each.text, term("one-thing-more"))


def broken(each: Mod, folder: Path) -> Path:
    """The package with a mistake."""
    return mod(folder, each.id, each.text, "cards: nonsense\n")


CHANGES: dict[str, tuple[bool, Callable[[Mod, Path], tuple[Path, ...]]]] = {
    "added": (False, lambda each, folder: (each.written(folder),)),
    "removed": (True, lambda _, __: ()),
    "changed": (True, lambda each, folder: (each.written(folder, newer=True),)),
    "longer": (True, lambda each, folder: (longer(each, folder),)),
    "emptied": (True, lambda each, folder: (bare(each, folder),)),
    "broken": (True, lambda each, folder: (broken(each, folder),)),
}
"""What becomes of a package: whether it was on when the games were played, and what is on then."""


def setup(pack: Pack, seed: str) -> Setup:
    """A game with what a package brought last: its reading, its programme."""
    programme = list(pack.scenario("spring").programmes)[-1]
    return Setup("spring", "general-secretary", seed, programme, list(pack.readings)[-1], "student")


def played(pack: Pack, store: Store) -> Iterator[tuple[str, str, int]]:
    """Games of a content: id, hash and number of records."""
    for policy, seed, moves in SAVES:
        game = begin(setup(pack, seed), pack, store, VERSION)
        play(game, policy, moves)
        assert game.game_file is not None
        yield game.game_file.header.id, game.hash, len(game.game_file.journal.records)
        game.close()


def test_there_are_thirty_packages_and_all_of_them_are_on(tmp_path: Path) -> None:
    assert len(MODS) == 30
    for each in TAKEN:
        for version, newer in (("first", False), ("next", True)):
            found = load_set(BASE, [each.written(tmp_path / version, newer=newer)])
            assert not found.off, each.id
        assert load_set(BASE, [broken(each, tmp_path / "broken")]).off


@pytest.mark.parametrize("each", TAKEN, ids=lambda each: each.id)
def test_every_saved_game_opens_whatever_became_of_a_package(tmp_path: Path, each: Mod) -> None:
    before = {False: content(), True: content(each.written(tmp_path / "before"))}
    for name, (was_on, change) in CHANGES.items():
        folder = tmp_path / name
        store = Store(folder / "saves", contents=folder / "played-with")
        games = list(played(before[was_on], store))
        today = content(*change(each, folder / "mods"))
        assert today.content_hash != before[was_on].content_hash or name == "broken"
        for game, hashed, records in games:
            again = resume(game, today, store)
            assert again.game_file is not None
            assert (again.hash, len(again.game_file.journal.records)) == (hashed, records)
            again.close()


@pytest.mark.parametrize("each", TAKEN, ids=lambda each: each.id)
def test_going_on_with_what_is_on_today_leaves_the_game_as_it_was(
    tmp_path: Path, each: Mod
) -> None:
    before = content(each.written(tmp_path / "before"))
    store = Store(tmp_path / "saves", contents=tmp_path / "played-with")
    games = list(played(before, store))
    for name in ("changed", "emptied"):
        today = content(*CHANGES[name][1](each, tmp_path / name))
        for game, hashed, _ in games:
            if setup(before, "") == setup(today, ""):
                new = renew(game, today, store)
                assert new.game_file is not None
                assert new.game_file.header.id != game
                play(new, "random", 3)
                new.close()
            else:  # its reading or its programme is gone
                with pytest.raises(SaveError):
                    renew(game, today, store)
            again = resume(game, today, store)
            assert again.hash == hashed
            again.close()
