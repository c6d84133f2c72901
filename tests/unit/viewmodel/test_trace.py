from dataclasses import replace

import pytest

from game.locale import Locale
from game.rules.archive import Archive
from game.rules.reducer import new_game
from game.rules.state import Change, Why
from game.viewmodel.chips import arrows
from game.viewmodel.trace import joined, trace
from tests.support import tiny

SCENARIO = tiny.scenario()
LOCALE = Locale(
    {
        "en": {
            "number.grip.name": "Grip",
            "number.fund.name": "Fund",
            "privilege.flat.name": "A flat",
            "organisation.north.short": "North",
            "ui.number.of": "{what:text}, {where:text}",
            "ui.trace.together.organisation": "{what:text}, {count} organisations",
            "why.mood": "Mood.",
            "why.cost": "Paid.",
        }
    }
)
STATE = new_game(SCENARIO, "SEED")
OVER = replace(STATE, over=True)
ARCHIVE = Archive()
MOOD, COST = Why("why.mood"), Why("why.cost")


def test_a_line_says_what_moved_from_where_to_where_and_why() -> None:
    (line,) = trace([Change("grip@north", 350, 380, MOOD)], STATE, SCENARIO, LOCALE, ARCHIVE)
    assert line.name == "Grip, North"
    assert (line.before, line.after, line.up) == ("35\u202f%", "38\u202f%", True)
    assert line.why == "Mood."


def test_what_is_given_goes_by_the_name_of_the_privilege() -> None:
    (line,) = trace([Change("given-flat@north", 0, 1, MOOD)], STATE, SCENARIO, LOCALE, ARCHIVE)
    assert (line.name, line.before, line.after) == ("A flat, North", "0", "1")


def test_many_owners_become_one_line_with_their_means() -> None:
    changes = [Change(f"grip@r{n}", 100 * n, 100 * n + 20, MOOD) for n in range(1, 5)]
    (line,) = trace(changes, STATE, SCENARIO, LOCALE, ARCHIVE)
    assert line.name == "Grip, 4 organisations"
    assert (line.before, line.after) == ("25\u202f%", "27\u202f%")


def test_a_few_owners_keep_a_line_each() -> None:
    changes = [Change(f"grip@r{n}", 100 * n, 100 * n + 20, MOOD) for n in range(1, 4)]
    assert [line.before for line in trace(changes, STATE, SCENARIO, LOCALE, ARCHIVE)] == [
        "10\u202f%",
        "20\u202f%",
        "30\u202f%",
    ]


def test_what_was_paid_comes_last() -> None:
    changes = [Change("fund", 900, 400, COST), Change("grip@north", 350, 380, MOOD)]
    assert [line.name for line in trace(changes, STATE, SCENARIO, LOCALE, ARCHIVE)] == [
        "Grip, North",
        "Fund",
    ]


FOG = Locale({"en": {"ui.fog.unknown": "?", "ui.fog.up": "higher", "why.mood": "Mood."}})


def test_a_figure_of_the_other_side_moves_without_a_number_until_the_end() -> None:
    moved = [Change("standing", 23, 31, MOOD)]
    (line,) = trace(moved, STATE, SCENARIO, FOG, ARCHIVE)
    assert (line.before, line.after, line.up) == ("?", "higher", True)
    (told,) = trace(moved, replace(STATE, over=True), SCENARIO, FOG, ARCHIVE)
    assert (told.before, told.after) == ("23", "31")


def test_what_the_other_side_did_is_called_by_what_was_seen_of_it() -> None:
    scenario = tiny.two_seats()
    texts = {
        "why.choice": "“{card}”",
        "card.statement.title": "X",
        "card.statement.option.sign.seen": "Four shook hands.",
        "why.other-side": "Seen: {seen:text}",
    }
    why = Why("why.choice", {"card": "statement", "option": "sign"})
    state, locale = new_game(scenario, "SEED"), Locale({"en": texts})
    changes = [Change("grip@north", 350, 380, why)]
    assert trace(changes, state, scenario, locale, ARCHIVE)[0].why == "Seen: Four shook hands."
    assert trace(changes, replace(state, over=True), scenario, locale, ARCHIVE)[0].why == "“X”"


def test_changes_for_one_reason_are_joined() -> None:
    there = [Change("fund", 10, 20, MOOD), Change("fund", 20, 50, MOOD)]
    assert [(each.before, each.after) for each in joined(there)] == [(10, 50)]


def test_what_comes_to_nothing_is_left_out() -> None:
    back = [Change("fund", 10, 20, MOOD), Change("fund", 20, 10, MOOD)]
    assert joined(back) == []


@pytest.mark.parametrize(
    ("unit", "by", "many", "expected"),
    [
        ("permille", 20, False, 1),
        ("permille", -50, False, -2),
        ("permille", 90, False, 3),
        ("permille", 30, True, 2),
        ("points", 2, False, 1),
        ("points", -7, False, -3),
        ("roubles", 5000, False, 2),
        ("persons", 0, False, 0),
    ],
)
def test_arrows_by_size_and_sign(unit: str, by: int, many: bool, expected: int) -> None:  # noqa: FBT001
    assert arrows(unit, by, many=many) == expected


def test_a_figure_that_stands_alone_has_its_unit() -> None:
    texts = {"ui.unit.points.one": "{count} point", "ui.unit.points.other": "{count} points"}
    locale = Locale({"en": {**texts, "why.mood": "Mood."}})
    (line,) = trace([Change("standing", 23, 31, MOOD)], OVER, SCENARIO, locale, ARCHIVE)
    assert (line.before, line.after) == ("23", "31 points")


def test_what_was_thrown_into_a_vote_is_no_per_cent() -> None:
    locale = Locale({"en": {"ui.unit.weight.other": "weight {count}", "why.mood": "Mood."}})
    moved = [Change("mandate@seats", 0, 190, MOOD)]
    (line,) = trace(moved, STATE, SCENARIO, locale, ARCHIVE)
    assert (line.before, line.after) == ("0", "weight 190")
