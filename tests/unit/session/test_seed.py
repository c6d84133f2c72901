from pathlib import Path

import pytest

from game.saves.problem import SaveError
from game.session.seed import LENGTH, LETTERS, LONGEST, is_seed, new_seed
from tests.support.play import session


def test_a_seed_can_be_read_out_loud_and_typed() -> None:
    assert len(set(LETTERS)) == len(LETTERS)
    assert not set(LETTERS) & set("IL1O0U")
    seeds = {new_seed() for _ in range(50)}
    assert len(seeds) == 50
    assert all(len(seed) == LENGTH and set(seed) <= set(LETTERS) for seed in seeds)


def test_every_seed_of_ours_is_one() -> None:
    assert is_seed(new_seed())


def test_the_longest_seed_begins_a_game_that_opens(tmp_path: Path) -> None:
    session(tmp_path, "ё" * LONGEST).close()


@pytest.mark.parametrize("seed", ["", "x" * (LONGEST + 1), "x" * 70_000, "\udcff", "a\nb", "\0"])
def test_no_game_is_begun_that_could_not_be_read_again(tmp_path: Path, seed: str) -> None:
    with pytest.raises(SaveError) as caught:
        session(tmp_path, seed)
    assert caught.value.why.key == "save.problem.seed"
    assert not list(tmp_path.iterdir())
