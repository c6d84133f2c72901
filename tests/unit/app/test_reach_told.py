"""What games did not come to, as lines and as JSON; `simulate --coverage`."""

import json
from collections import Counter

import pytest

from game.app.cli import main
from game.app.reach_told import as_json, as_lines, of_packages, why
from game.sim.reach import Missed, Reach
from tests.support.core import ROOT

MOD = str(ROOT / "content" / "guides" / "examples" / "paper-for-penza")
CARD = Missed("card", "more:letter", 9, clause="{kind: flag, flag: x}", held=1, alone=7)
ENDING = Missed("ending", "calm", 3)


def test_only_what_belongs_to_the_packages_is_told() -> None:
    assert of_packages([CARD, ENDING], ["more"]) == [CARD]
    assert of_packages([CARD, ENDING], ["mor"]) == []
    assert of_packages([CARD, ENDING], []) == [CARD, ENDING]


@pytest.mark.parametrize(
    ("missed", "told"),
    [
        (CARD, "{kind: flag, flag: x} held 1 of 9 times, and was alone in the way 7 times"),
        (Missed("card", "x", 9, cannot="no vote y"), "it can never come here: no vote y"),
        (Missed("card", "x", 0), "no game came so far"),
        (Missed("card", "x", 4), "at 4 openings of a turn: its turn did not come"),
        (Missed("option", "x/y", 4), "nobody took it"),
    ],
)
def test_it_is_said_why(missed: Missed, told: str) -> None:
    assert told in why(missed)


def test_the_lines_name_what_was_missed_under_its_kind_and_what_got_stuck() -> None:
    found = Reach(games=3, cards=Counter({"a": 2, "b": 0}), problems=["tiny, seed X: stuck"])
    assert list(as_lines(found, [CARD, ENDING], "spring")) == [
        "spring: 3 games, which came to 1 cards, 0 options and 0 endings",
        "cards that never came: 1",
        "  more:letter",
        f"    {why(CARD)}",
        "endings never reached: 1",
        "  calm",
        f"    {why(ENDING)}",
        "stuck: tiny, seed X: stuck",
    ]


def test_as_json_it_is_the_same() -> None:
    read = json.loads(as_json(Reach(games=3, cards=Counter({"a": 2})), [CARD], "spring"))
    assert (read["games"], read["cards"], read["problems"]) == (3, {"a": 2}, [])
    assert read["missed"][0]["clause"] == "{kind: flag, flag: x}"


def test_the_command_tells_of_a_package(capsys: pytest.CaptureFixture[str]) -> None:
    argv = ["simulate", "--coverage", "--json", "--scenario", "tutorial", "--runs", "2"]
    assert main([*argv, "--mod", MOD]) == 0
    read = json.loads(capsys.readouterr().out)
    assert read["games"] == 2
    assert {each["id"].partition(":")[0] for each in read["missed"]} <= {"paper-for-penza"}


@pytest.mark.parametrize(
    "argv",
    [
        ["simulate", "--scenario", "tutorial", "--json"],
        ["simulate", "--scenario", "nope", "--coverage"],
    ],
)
def test_what_makes_no_sense_is_refused(
    argv: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(argv) == 2
    assert capsys.readouterr().err
