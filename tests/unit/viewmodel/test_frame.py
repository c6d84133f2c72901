from dataclasses import replace

import pytest

from game.locale import Locale
from game.rules.ids import SEATS, Seat
from game.rules.moves import Choose
from game.rules.reducer import new_game, reduce
from game.rules.scenario import Turn
from game.rules.state import State
from game.rules.visibility import PUBLIC, PURSES
from game.viewmodel.frame import FrameView, frame, gathering, months_until
from game.viewmodel.help import help_view
from tests.support import tiny

SCENARIO = tiny.scenario()
LATE = (Turn("1924-06"),) * 4
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


def test_the_purses_and_what_everybody_sees() -> None:
    shown = {gauge.id: gauge.value for gauge in view().gauges}
    assert shown == {
        "desk-time": "5",
        "cadres": "3",
        "fund": "84\u202f000 r.",
        "authority": "40",
        "scrutiny": "12",
        "congress": "6 mo.",
    }
    assert view().gauges[0].dots == (5, 5)


def test_the_other_seat_has_purses_and_pages_of_its_own() -> None:
    scenario = tiny.two_seats("opposition")
    shown = frame(new_game(scenario, "SEED"), scenario, Locale({"en": TEXTS}))
    assert [gauge.id for gauge in shown.gauges][:5] == [
        "supporters",
        "access",
        "legality",
        "standing",
        "watch",
    ]
    assert shown.date == "1–15 October 1923"
    assert "circulars" not in {page.id for page in shown.pages}


def test_the_next_gathering_is_a_conference_of_the_scenario_or_a_congress() -> None:
    two, one = tiny.two_seats(), new_game(SCENARIO, "SEED")
    assert gathering(new_game(two, "SEED"), two) == ("conference", 1)
    assert gathering(one, SCENARIO) == ("xii-congress", 6)
    assert gathering(replace(one, turn=4), replace(SCENARIO, turns=LATE)) is None


@pytest.mark.parametrize(
    ("month", "coming"),
    [
        ("1923-03", ("xii-congress", 1)),
        ("1923-04", ("xii-congress", 0)),
        ("1923-05", ("xiii-congress", 12)),
        ("1924-05", ("xiii-congress", 0)),
        ("1924-06", None),
    ],
)
def test_a_gathering_is_told_through_its_own_month(
    month: str, coming: tuple[str, int] | None
) -> None:
    assert gathering(new_game(SCENARIO, "SEED"), replace(SCENARIO, turns=(Turn(month),))) == coming


@pytest.mark.parametrize(("turn", "told"), [(3, ("conference", 0)), (4, ("xiii-congress", 6))])
def test_an_assembly_is_told_through_its_own_turn(turn: int, told: tuple[str, int]) -> None:
    made = tiny.two_seats()
    later = replace(made, turns=(*made.turns, Turn("1923-11", {}, 16, 30)))
    assert gathering(replace(new_game(made, "SEED"), turn=turn), later) == told


def test_a_gathering_of_this_month_is_not_counted_in_months() -> None:
    for turns, shown in (((Turn("1923-04"),), "ui.frame.now"), ((Turn("1923-03"),), "1 mo.")):
        made = replace(SCENARIO, turns=turns)
        gauges = frame(new_game(SCENARIO, "SEED"), made, Locale({"en": TEXTS})).gauges
        assert shown in gauges[-1].value


def test_badges_count_what_waits() -> None:
    assert {page.id: page.value for page in view().pages if page.value} == {"desk": 2, "posts": 1}


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
    assert [group.lines for group in shown.groups if group.title != "ui.help.purses"] == [
        (("Space", "s"),),
        (("Z", "ui.command.undo"),),
        (("M", "ui.command.page-map"),),
    ]


@pytest.mark.parametrize("seat", SEATS)
def test_help_says_what_the_figures_of_the_bar_are(seat: Seat) -> None:
    shown = help_view(lambda key, **_: key, lambda _: "", (), seat)
    figures = [name for name, _ in shown.groups[0].lines]
    assert figures == [f"ui.gauge.{each}" for each in (*PURSES[seat], *PUBLIC[seat])]
