"""A game that is played to try content out goes on with what was changed, or says why not."""

from dataclasses import replace

import pytest

from game.rules.archive import Pack
from game.rules.moves import Choose
from game.session.rehearsal import GoesOtherwiseError, again, follow, is_behind, rehearse
from game.session.session import Session
from tests.support import tiny
from tests.support.play import play, setup


def without(card: str) -> Pack:
    """The content with a card taken out."""
    pack = tiny.pack()
    scenario = pack.scenarios["tiny"]
    left = {name: each for name, each in scenario.cards.items() if name != card}
    return replace(pack, scenarios={"tiny": replace(scenario, cards=left)})


def test_it_is_not_saved_and_says_so() -> None:
    game = rehearse(setup(), tiny.pack())
    assert game.is_rehearsal
    assert game.game_file is None
    assert game.notice is not None
    assert game.notice.key == "save.rehearsal"


def test_on_the_same_content_it_is_the_same_game() -> None:
    game = rehearse(setup(), tiny.pack())
    play(game, moves=6)
    game.turn_preview()
    game.told["scene"] = 2
    found = again(game, tiny.pack())
    assert found is not game
    assert (found.state, found.hash) == (game.state, game.hash)
    assert found.is_rehearsal
    assert (found.told, found.preview_level) == (game.told, game.preview_level)


def test_on_changed_content_the_same_moves_are_made() -> None:
    game = rehearse(setup(), tiny.pack())
    play(game, "recorded", moves=3)
    other = without("plenum")
    found = again(game, other)
    assert [each.move for each in found.history] == [each.move for each in game.history]
    assert found.pack is other


def test_a_move_that_is_not_there_any_more_keeps_it_on_its_content() -> None:
    game = rehearse(setup(), tiny.pack())
    game.dispatch(Choose("statute", "adopt"))
    before = game.state
    with pytest.raises(GoesOtherwiseError) as told:
        again(game, without("statute"))
    assert told.value.why.key in ("ui.watch.stays.gone", "ui.watch.stays.refused")
    assert told.value.why.args == {"turn": 1}
    assert game.state is before


def test_without_its_scenario_or_programme_it_stays() -> None:
    game = rehearse(setup(), tiny.pack())
    pack = tiny.pack()
    scenario = replace(pack.scenarios["tiny"], programmes={})
    for other in (replace(pack, scenarios={}), replace(pack, scenarios={"tiny": scenario})):
        with pytest.raises(GoesOtherwiseError) as told:
            again(game, other)
        assert told.value.why.key == "ui.watch.stays.scenario"


def test_moves_made_meanwhile_are_made_up_for() -> None:
    game = rehearse(setup(), tiny.pack())
    play(game, "recorded", moves=2)
    found = again(game, tiny.pack())
    play(game, "recorded", moves=2)
    assert is_behind(found, game)
    follow(found, game)
    assert found.state == game.state


def test_one_whose_last_move_was_taken_back_is_not_behind() -> None:
    game = Session(setup(), tiny.pack())
    game.dispatch(Choose("statute", "adopt"))
    found = again(game, tiny.pack())
    assert game.undo()
    assert not is_behind(found, game)
