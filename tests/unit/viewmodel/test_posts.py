"""The list of posts, its filters and counts, and the assignment plan."""

import pytest

from game.rules.moves import Recall
from game.viewmodel.plan import plan
from game.viewmodel.posts import FILTERS, counts, posts
from tests.support import core
from tests.support.contexts import after, context, months


def test_all_posts_are_listed() -> None:
    view = posts(context())
    assert len(view.rows) == len(core.new_post().holdings)
    assert all(len(row.order) == 5 for row in view.rows)


@pytest.mark.parametrize("name", FILTERS)
def test_a_filter_says_how_many_it_shows(name: str) -> None:
    view = posts(context(), name)
    caption = dict(view.filters)[name]
    assert caption.endswith(str(len(view.rows)))
    assert bool(view.empty) == (not view.rows)


def test_vacant_posts_are_marked() -> None:
    view = posts(context(), "vacant")
    assert view.rows
    assert all(row.marked and not row.cells[2] for row in view.rows)


def test_a_post_tells_since_when_it_is_as_it_is_where_that_is_known() -> None:
    left = after(Recall("secretary-moscow"))
    rows = {row.id: row for row in posts(left).rows}
    assert rows["secretary-moscow"].cells[3] == "Apr 1922"
    assert not rows["secretary-sura"].cells[3]  # empty from the first
    held = [row for row in rows.values() if not row.marked]
    assert {row.cells[3] for row in held} == {"earlier"}


def test_vacant_posts_come_first() -> None:
    marked = [row.marked for row in posts(context()).rows]
    assert marked == sorted(marked, reverse=True)


def test_nothing_stands_where_nothing_is() -> None:
    cells = [cell for row in posts(context()).rows for cell in row.cells]
    assert "" in cells
    assert "\u2013" not in cells


def test_an_unknown_filter_shows_all() -> None:
    assert posts(context(), "red").chosen == "all"


def test_the_counts_are_those_of_all_guberniyas() -> None:
    view = counts(context())
    assert [each.id for each in view.lines] == ["elected", "recommended", "appointed"]
    assert sum(each.value for each in view.lines) > 90


def test_changes_are_not_counted_before_the_record_counts_them() -> None:
    early = context()
    late = context(months(early.state, 4))
    assert "since August" not in counts(early).title
    assert "since August" in counts(late).title


def test_a_plan_within_capacity_costs_nothing() -> None:
    view = plan(context())
    assert not view.over
    assert not view.warning
    assert not view.changed


def test_the_page_says_what_is_asked_for_and_what_a_plan_brings() -> None:
    usual, nothing = plan(context()), plan(context(), 0)
    assert usual.asked == nothing.asked
    assert "Moscow" in " ".join(usual.asked)
    assert "squabbles grow" in " ".join(nothing.brings)
    assert "quality" in " ".join(nothing.brings)
    assert "squabbles grow" not in " ".join(usual.brings)


def test_men_whom_nobody_asks_for_are_named_before_they_are_sent() -> None:
    said = " ".join(plan(context(), 1500, 900).brings)
    assert "where nobody asked for them" in said
    assert "contentment" in said


def test_too_much_is_warned_of_before_it_is_set() -> None:
    view = plan(context(), 1500, 900)
    assert view.over
    assert view.work > view.capacity
    assert view.warning
    assert view.changed
    assert view.preview.lines
    assert not view.preview.refused
