from game.locale import Locale
from game.rules.moves import Choose
from game.rules.reducer import new_game, reduce
from game.rules.state import State
from game.viewmodel.frame import FrameView, frame, months_until
from game.viewmodel.help import help_view
from tests.support import tiny

SCENARIO = tiny.scenario()
TEXTS = {
    "scenario.tiny.name": "Tiny",
    "ui.frame.turn": "Turn {turn} of {of} · {scenario:text}",
    "ui.frame.months": "{months} mo.",
    "ui.unit.roubles": "{value} r.",
}


def view(state: State | None = None) -> FrameView:
    return frame(state or new_game(SCENARIO, "SEED"), SCENARIO, Locale({"en": TEXTS}))


def test_the_bar_says_where_one_is() -> None:
    assert view().date == "October 1922"
    assert view().under == "Turn 1 of 3 · Tiny"


def test_five_gauges_and_no_more() -> None:
    shown = {gauge.id: gauge.value for gauge in view().gauges}
    assert shown == {
        "desk-time": "5",
        "fund": "84\u202f000 r.",
        "authority": "40",
        "scrutiny": "12",
        "congress": "6 mo.",
    }
    assert view().gauges[0].dots == (5, 5)


def test_badges_count_what_waits() -> None:
    assert {page.id: page.badge for page in view().pages if page.badge} == {"desk": 2, "posts": 1}


def test_the_month_waits_for_its_card() -> None:
    assert view().waits
    done = reduce(new_game(SCENARIO, "SEED"), Choose("statute", "leave"), SCENARIO).state
    assert not view(done).waits


def test_months_over_the_end_of_a_year() -> None:
    assert months_until("1922-11", "1923-04") == 5
    assert months_until("1923-05", "1923-04") == -1


def test_help_names_keys_that_are_bound_and_no_others() -> None:
    bound = {"undo": "Z", "sources": "Space", "page-map": "M"}
    shown = help_view(lambda key, **_: key, lambda name: bound.get(name, ""), [("sources", "s")])
    assert [group.rows for group in shown.groups] == [
        (("Space", "s"),),
        (("Z", "ui.command.undo"),),
        (("M", "ui.command.page-map"),),
    ]
