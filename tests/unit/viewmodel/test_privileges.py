"""The ledger of privileges, the order, and the pay with its doubt."""

from dataclasses import replace

import pytest

from game.rules.ids import RANKS
from game.rules.moves import Grant
from game.rules.power.privilege import bill
from game.viewmodel.pay import pay
from game.viewmodel.privileges import FormView, PrivilegeChoice, given, pick_amount, privileges
from tests.support import core
from tests.support.contexts import after, context


def form(**choice: str | int) -> FormView:
    view = privileges(context(), PrivilegeChoice(**choice))  # type: ignore[arg-type]  # by name
    assert view.form is not None
    return view.form


def test_the_ledger_has_a_row_for_each_privilege_and_adds_up() -> None:
    view = privileges(context(), PrivilegeChoice())
    rows = (*view.to_ranks, *view.to_others)
    assert {row.id for row in rows} == set(core.new_post().privileges)
    total = sum(int(row.order[-1]) for row in rows)
    assert core.english().number(total) in view.total


def test_what_is_given_to_a_person_is_named() -> None:
    view = privileges(after(Grant("flat", "zelensky", 1)), PrivilegeChoice())
    row = next(each for each in view.to_others if each.id == "flat")
    assert "Zelensky" in row.cells[1]


def test_an_order_begins_with_one_step() -> None:
    order = form(privilege="rest-home-place", target="uyezd")
    assert order.preview.move == Grant("rest-home-place", "uyezd", order.step)
    assert order.preview.cost
    assert not order.preview.refused


def test_at_the_ceiling_it_does_not_turn_to_taking_under_the_hand() -> None:
    full = after(Grant("flat", "zelensky", 1))
    view = privileges(full, PrivilegeChoice("flat", "zelensky"))
    assert view.form is not None
    assert view.form.amount == 1
    assert view.form.preview.refused
    taking = privileges(full, PrivilegeChoice("flat", "zelensky", -1)).form
    assert taking is not None
    assert not taking.preview.refused


@pytest.mark.parametrize(
    ("has", "shown", "asked", "amount"),
    [
        (10, 5, 15, 15),  # another step
        (10, 5, 0, -5),  # over nothing, to taking
        (10, -5, 0, 5),  # and back
        (3, 5, 0, -3),  # no more is taken than there is
        (0, 5, 0, 5),  # there is nothing to take
        (98, -5, 0, 2),  # no more is given than the ceiling
        (100, -5, 0, -5),
    ],
)
def test_a_step_onto_nothing_goes_on_over_it(has: int, shown: int, asked: int, amount: int) -> None:
    shape = replace(form(), amount=shown, step=5, low=-has, high=100 - has)
    picked = pick_amount(PrivilegeChoice("ration", "north"), shape, asked)
    assert picked == PrivilegeChoice("ration", "north", amount)


def test_the_ledger_is_sorted_by_figures_and_not_by_how_they_are_written() -> None:
    given_out = after(Grant("rest-home-place", "uyezd", 5))
    row = next(
        each
        for each in privileges(given_out, PrivilegeChoice()).to_ranks
        if each.id == "rest-home-place"
    )
    held = given(given_out, "rest-home-place")
    cost = bill(core.new_post().privileges["rest-home-place"], sum(held.values()))
    assert row.order == (row.cells[0], *(held.get(rank, 0) for rank in RANKS), cost)


def test_targets_follow_the_privilege() -> None:
    assert len(form(privilege="goods-ration").targets) == 4
    assert len(form(privilege="regional-ration").targets) == 36
    people = form(privilege="flat").targets
    assert len(people) == len(core.new_post().within_reach("person"))
    assert [pick.label for pick in people] == sorted(pick.label for pick in people)


def test_doubt_and_sources_are_shown() -> None:
    order = form(privilege="pay-supplement")
    assert order.grounds.dispute
    assert order.grounds.sources


def test_withdrawing_everything_leaves_an_empty_ledger() -> None:
    bare = after(
        *(
            Grant(privilege, target, -amount)
            for privilege in core.new_post().privileges
            for target, amount in given(context(), privilege).items()
        )
    )
    assert privileges(bare, PrivilegeChoice()).empty


def test_without_privileges_there_is_no_order() -> None:
    bare = replace(context(), scenario=replace(core.new_post(), privileges={}))
    view = privileges(bare, PrivilegeChoice())
    assert view.form is None
    assert (view.to_ranks, view.to_others) == ((), ())


def test_the_pay_says_that_its_units_are_disputed() -> None:
    start = context()
    ledger = {**start.state.ledger, "pay@central": 43, "pay@cell": 30}
    view = pay(replace(start, state=replace(start.state, ledger=ledger)))
    assert len(view.rungs) == 4
    assert "disputed" in view.note
    assert "1.43" in view.ratio
    assert view.to_wage


def test_one_figure_for_all_ranks_is_not_passed_off_as_a_record() -> None:
    assert "no record" in pay(context()).note
