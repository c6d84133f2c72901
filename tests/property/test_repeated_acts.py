"""No act that is done again every turn runs a number to its end unanswered.

What this says exactly: for six turns in a row a number does not stand within a hundredth of its
range from an end, unless it stands there as well when nothing is done, or the table below names the
answer and that came while it stood there. Of the regions every single one is looked at, towards
the end to which one would drive it. `game/rules/power/README.md` has the answers, and on which page
each is said beforehand.
"""

from collections.abc import Iterator, Mapping
from functools import cache

import pytest

from game.rules.ids import SEATS, STRATA, Id, LocaleKey, Seat
from game.rules.scenario import Scenario
from tests.support import core
from tests.support.repeated import Course, every, played

STANDS, NEAR = 6, 100

COUNTRY = (
    "authority",
    "scrutiny",
    "legality",
    "standing",
    "watch",
    "platform",
    "discussion",
    "coalition",
    "pressure-on-press",
    "assignments-quality",
)
REGIONS: Mapping[Seat, Mapping[Id, str]] = {
    "general-secretary": {"grip": "high", "loyalty": "high", "contentment": "low"},
    "opposition": {
        "contentment": "low",
        "grip": "low",
        **{f"opposition-{stratum}": "high" for stratum in STRATA},
    },
}
"""To which end a seat's acts drive the numbers of a region. The other end is the price: where the
office is idle or loved by none, all students of a region may be against it."""

ANSWERS: Mapping[tuple[str, str], frozenset[LocaleKey]] = {
    ("authority", "low"): frozenset({"why.ignored", "why.plenum-heard"}),
}
"""An end at which a number may stand, since that is what the act costs, and what it comes from."""

ANNOUNCED: Mapping[LocaleKey, LocaleKey] = {
    "why.ignored": "ui.circulars.checked",
    "why.plenum-heard": "ui.circulars.plenum",
}
"""Where the form says so before it is signed."""

Ends = Iterator[tuple[str, str, set[LocaleKey]]]


def _ends(course: Course, scenario: Scenario) -> Ends:
    """The numbers that stand at an end, and all reasons that were given meanwhile."""
    for key in COUNTRY:
        for side in ("low", "high"):
            yield from _stands(course, scenario, key, side)
    for number, side in REGIONS[scenario.seat].items():
        for organisation in scenario.organisations:
            yield from _stands(course, scenario, f"{number}@{organisation}", side)


def _stands(course: Course, scenario: Scenario, key: str, side: str) -> Ends:
    declared = scenario.numbers[key.partition("@")[0]]
    margin = (declared.high - declared.low) // NEAR
    far = declared.low if side == "low" else declared.high
    there = [abs(value - far) <= margin for value in course.numbers[key]]
    for turn in range(len(there) - STANDS + 1):
        if all(there[turn : turn + STANDS]):
            yield key, side, set().union(*course.whys[turn : turn + STANDS])
            return


@cache
def _idle(seat: Seat, reading: Id) -> frozenset[tuple[str, str]]:
    scenario = core.scenario("campaign", reading, seat)
    course = played(seat, lambda *_: (), reading)
    return frozenset((key, side) for key, side, _ in _ends(course, scenario))


def _unanswered(seat: Seat, name: str, reading: Id) -> list[str]:
    scenario = core.scenario("campaign", reading, seat)
    found = []
    for key, side, whys in _ends(played(seat, every(seat)[name], reading), scenario):
        answers = ANSWERS.get((key.partition("@")[0], side), frozenset())
        if (key, side) not in _idle(seat, reading) and not answers & whys:
            found.append(f"{key} stands {side}")
    return found


EACH = [(seat, name) for seat in SEATS for name in every(seat)]
LOUDEST = [
    ("general-secretary", "circular subject elections"),
    ("general-secretary", "circular on everything"),
    ("general-secretary", "circular instruction require-by-wire, three"),
    ("general-secretary", "circular subject discussion, three"),
    ("general-secretary", "action brief-the-press"),
    ("general-secretary", "action send-emissary"),
    ("general-secretary", "appoint everywhere"),
    ("general-secretary", "plan everything"),
    ("opposition", "paper subject democracy"),
    ("opposition", "paper on everything"),
    ("opposition", "paper signatures many, three"),
    ("opposition", "action carry-wages"),
    ("opposition", "action contest-conferences"),
]
"""Those that went furthest before they were answered."""


@pytest.mark.parametrize(("seat", "name"), LOUDEST)
def test_what_is_loudest_is_answered(seat: Seat, name: str) -> None:
    assert _unanswered(seat, name, "circular-flow") == []


@pytest.mark.slow
@pytest.mark.parametrize("reading", sorted(core.pack().readings))
@pytest.mark.parametrize(("seat", "name"), EACH)
def test_every_act_is_answered_under_every_reading(seat: Seat, name: str, reading: Id) -> None:
    assert _unanswered(seat, name, reading) == []


@pytest.mark.parametrize(
    ("seat", "name", "answers"),
    [
        ("general-secretary", "circular subject elections, three", {"why.ignored", "why.unseated"}),
        ("general-secretary", "circular instruction require-by-wire, three", {"why.plenum-heard"}),
        ("general-secretary", "action brief-the-press", {"why.editors-complain"}),
        ("opposition", "paper signatures many, three", {"why.less-tolerated", "why.put-out"}),
    ],
)
def test_the_answers_come(seat: Seat, name: str, answers: set[LocaleKey]) -> None:
    course = played(seat, every(seat)[name], "circular-flow")
    assert answers <= set().union(*course.whys)


def test_what_an_answer_costs_is_said_beforehand() -> None:
    reasons = set().union(*ANSWERS.values())
    assert reasons == ANNOUNCED.keys()
    assert all(core.english().has(key) for key in ANNOUNCED.values())


def test_a_number_left_to_itself_at_its_end_would_be_found() -> None:
    scenario = core.scenario("campaign", "circular-flow")
    course = played("general-secretary", lambda *_: (), "circular-flow")
    course.numbers["grip@moscow"] = [1000] * len(course.whys)
    course.numbers["authority"] = [100] * (STANDS - 1) + [50] * len(course.whys)
    assert {key for key, *_ in _ends(course, scenario)} == {"grip@moscow"}
