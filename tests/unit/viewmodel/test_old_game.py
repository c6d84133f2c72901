from dataclasses import replace

from game.saves.old import OldGame, read_old
from game.viewmodel.old_game import OldGameView, old_game
from tests.support import core
from tests.support.old_saves import FIRST, FOLDER, SECOND


def _view(name: str) -> OldGameView:
    return old_game(read_old(FOLDER / name), core.pack(), core.english())


def _words(view: OldGameView) -> str:
    lines = [line for month in view.months for line in month.lines]
    return "\n".join([view.title, view.note, *(": ".join(each) for each in view.facts), *lines])


def _of(*moves: dict[str, str | int]) -> OldGame:
    return replace(read_old(FOLDER / FIRST), moves=moves)


def test_what_was_begun_and_how_far_it_came_is_told() -> None:
    facts = dict(_view(FIRST).facts)
    assert facts["Seat"] == "General Secretary"
    assert facts["Seed"] == "СЕМЯ-1"
    assert facts["How far"].endswith("4 turns closed")
    assert facts["Begun"] == "28 November 2026"
    assert "0.1.0" in _view(FIRST).note


def test_decisions_are_told_month_by_month_in_order() -> None:
    view = _view(FIRST)
    assert view.months[0].title == "April 1922"
    assert len(view.months) == 5  # four closed and the one it stood in
    assert view.months[0].lines[0] == "He does not want to go: “Let him stay in Nizhny”."


def test_every_move_of_the_two_games_is_in_words() -> None:
    for name in (FIRST, SECOND):
        words = _words(_view(name))
        assert "⟨" not in words
        assert "{" not in words


def test_a_paper_and_an_action_of_the_opposition_are_told() -> None:
    words = _words(_view(SECOND))
    assert "A paper is given out" in words
    assert "Kazan" in words


def test_what_todays_content_does_not_know_is_told_by_its_id() -> None:
    game = _of(
        {"kind": "choose", "card": "gone", "option": "yes-sir"},
        {"kind": "fill", "post": "no-post", "person": "nobody", "manner": "elected"},
        {"kind": "bribe", "whom": "kirov", "by": 3},
        {"kind": "plan", "weekly": 3},
        {"kind": "plan", "monthly": "many", "responsible": "few"},
    )
    lines = old_game(game, core.pack(), core.english()).months[0].lines
    assert lines[0] == "Gone: “yes-sir”."
    assert lines[1] == "Nobody takes the post: no-post (elected)."
    assert lines[2:] == ("bribe: kirov, 3", "plan: 3", "plan: many, few")


def test_a_plan_is_a_sentence_like_all_others() -> None:
    game = _of({"kind": "plan", "monthly": 600, "responsible": 500})
    (line,) = old_game(game, core.pack(), core.english()).months[0].lines
    assert line.startswith("Plan of assignments: 600 a month")
    assert line.endswith(".")


def test_a_damaged_end_is_told() -> None:
    whole = read_old(FOLDER / FIRST)
    assert "damaged" not in old_game(whole, core.pack(), core.english()).note
    cut = old_game(replace(whole, damaged=True), core.pack(), core.english())
    assert "The end of its journal is damaged" in cut.note


def test_a_scenario_that_is_gone_leaves_numbers_for_its_turns() -> None:
    game = read_old(FOLDER / FIRST)
    view = old_game(replace(game, setup={"scenario": "gone"}), core.pack(), core.english())
    assert view.title == "gone"
    assert view.months[1].title == "Turn 2"


def test_a_game_without_decisions_says_so() -> None:
    view = old_game(_of(), core.pack(), core.english())
    assert view.months == ()
    assert (
        view.nothing
        == "There is no decision in the journal of this game. None was made, or they are lost."
    )
