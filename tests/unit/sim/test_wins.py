"""The large wins of the opposition, as programmes."""

from game.rules.conditions import Holds, QuantityIs, Won
from game.rules.ids import Id
from game.rules.judge import met
from game.rules.reducer import new_game
from game.rules.scenario import Programme
from game.sim.balance import balance
from game.sim.imagined import followed
from game.sim.nearness import outlook
from game.sim.wins import wins
from tests.support import core, tiny


def found(scenario: Id) -> dict[Id, Programme]:
    return {each.id: each for each in wins(core.scenario(scenario, seat="opposition"))}


def test_three_in_ten_of_the_delegates_are_a_split() -> None:
    (split,) = wins(tiny.two_seats("opposition"))
    (aim,) = split.aims
    assert split.id == "split-conference"
    assert isinstance(aim.met, QuantityIs)
    assert aim.met.at_least == aim.target == 39


def test_a_secretary_who_leans_to_the_opposition_is_kept_or_not() -> None:
    kept = found("campaign")["kept-secretary-georgia"]
    assert kept.aims[0].met == Holds("holds", "secretary-georgia", "okujava")


def test_the_new_course_and_the_letter_are_read_off_the_endings() -> None:
    levy = found("the-levy")
    assert levy["read-to-everyone"].aims[0].met == Won("won", "letter-reading", "plenary")
    assert {each.id for each in levy["the-new-course-kept"].aims} == {"talk", "named"}
    assert "the-new-course-kept" in found("the-discussion")


def test_how_near_a_win_is_can_be_seen_and_agrees_with_the_judge_at_the_end() -> None:
    scenario = core.scenario("the-levy", seat="opposition")
    end = followed(new_game(scenario, "A"), scenario, "recorded", len(scenario.turns))
    for win in wins(scenario):
        carried = all(met(aim.met, end, scenario) for aim in win.aims)
        seen = outlook(end, scenario, win)
        assert carried == (seen.worth > sum(seen.worths))


def test_of_the_longest_scenario_only_what_no_other_has_is_played() -> None:
    chosen = ("tutorial", "summer-lull")
    rows = balance(core.pack(), 1, tables=("reach",), scenarios=chosen).reach
    assert [(row.scenario, row.win) for row in rows] == [
        ("tutorial", "kept-secretary-georgia"),
        ("summer-lull", "kept-secretary-crimea"),
    ]
