"""What a game is begun with, and what older versions wrote of it."""

from pathlib import Path

import pytest

from game.rules.hashing import state_hash
from game.saves.problem import SaveError
from game.saves.store import Store
from game.session.resume import begin, resume
from game.session.setup import Setup, setup_data, setup_from
from tests.support import tiny
from tests.support.play import VERSION, play, setup

OTHER = Setup("tiny", "opposition", "SEED", "speak", "plain", "student", "bold")


def test_a_setup_comes_back_whole() -> None:
    assert setup_from(setup_data(OTHER)) == OTHER


def test_a_game_from_before_there_were_two_seats_is_the_general_secretarys() -> None:
    data = setup_data(setup())
    del data["rival"]
    found = setup_from(data)
    assert (found.seat, found.rival) == ("general-secretary", "recorded")


@pytest.mark.parametrize("wrong", [{"seat": "tsar"}, {"rival": "clever"}, {"preview": "all"}])
def test_a_setup_that_names_what_is_not_there_is_refused(wrong: dict[str, str]) -> None:
    with pytest.raises(SaveError):
        setup_from(setup_data(OTHER) | wrong)


def test_a_game_of_the_other_seat_is_taken_up_where_it_was_left(tmp_path: Path) -> None:
    pack, store = tiny.two_seats_pack(), Store(tmp_path)
    game = begin(OTHER, pack, store, VERSION)
    assert (game.scenario.seat, game.scenario.rival) == ("opposition", "bold")
    play(game, "random", 9)
    game.close()
    assert game.game_file is not None
    again = resume(game.game_file.header.id, pack, store)
    assert state_hash(again.state) == state_hash(game.state)
    assert again.setup == OTHER
    again.close()
