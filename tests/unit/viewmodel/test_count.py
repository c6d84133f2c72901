"""The count of a vote, name by name: who waits, who has voted, and what stands at the end."""

from dataclasses import replace

from game.locale import Locale
from game.rules.archive import Archive
from game.rules.reducer import new_game, reduce
from game.rules.scenario import Scenario
from game.rules.seats.policies import POLICIES
from game.viewmodel.context import ViewContext
from game.viewmodel.count import CountView, count_view
from game.viewmodel.vote import ResultView, result_view
from tests.support import tiny

LOCALE = Locale({"en": {"ui.vote.seat": "{who:text}: {how:text}", "ui.ballot.waiting": "waits"}})


def _result(scenario: Scenario) -> ResultView:
    state = new_game(scenario, "SEED")
    while not state.over:
        state = reduce(state, POLICIES["recorded"](state, scenario), scenario).state
    return result_view(ViewContext(state, scenario, Archive(), LOCALE), "monopoly")


VIEW = _result(tiny.two_seats())


def _count(called: int) -> CountView:
    return count_view(VIEW, called, LOCALE)


def test_before_the_first_name_everybody_waits() -> None:
    count = _count(0)
    assert (count.called, count.of, count.done) == (0, len(VIEW.called), False)
    assert set(count.ballots.values()) == {0}
    assert {seat.ballot for seat in count.seats} == {"waiting"}
    assert count.seats[0].face.words == f"{count.seats[0].face.name}: waits"


def test_each_name_that_is_called_is_counted() -> None:
    for called in range(len(VIEW.called)):
        count = _count(called)
        assert not count.done
        assert sum(count.ballots.values()) == called
        cast = {seat.face.id for seat in count.seats if seat.ballot != "waiting"}
        assert cast == set(VIEW.called[:called])


def test_with_the_last_name_the_blocs_are_counted_too() -> None:
    count = _count(len(VIEW.called))
    assert count.done
    assert tuple(count.ballots.values()) == VIEW.total
    assert sum(VIEW.total) > len(VIEW.called)  # the blocs have no names
    assert count.seats == VIEW.seats


def test_who_is_absent_does_not_wait_and_is_counted_apart() -> None:
    made = tiny.two_seats()
    away = replace(made.votes["monopoly"], absent=("trotsky",))
    view = _result(replace(made, votes={**made.votes, "monopoly": away}))
    count = count_view(view, 0, LOCALE)
    assert count.absent == 1
    assert [seat.face.id for seat in count.seats if seat.ballot == "absent"] == ["trotsky"]
    assert "trotsky" not in view.called
