"""Outcomes follow from inputs: nothing in content sets them, and whoever changes an input sees it.

Every input is replaced, the record is replayed, and the outcome has to move the expected way.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

import pytest

from game.rules.ids import STRATA, Id, NumberId
from game.rules.moves import Choose, Plan
from game.rules.quantity import Quantity
from game.rules.scenario import RecordedMove, Scenario
from game.rules.seats.policies import recorded
from game.rules.state import State
from game.sim.play import play
from tests.support import core, inputs
from tests.support.outcomes import (
    Outcome,
    conferences,
    measure,
    noticed,
    obeyed,
    standing_at,
    sure,
    taken_up,
    total,
    with_the_secretary,
)
from tests.support.written import paper

READING = "overwhelmed-secretariat"
"""All of its coefficients are at work, so that each can be taken away."""

SEEDS = ("INPUT-0", "INPUT-1", "INPUT-2", "INPUT-3")

OUTCOMES = {
    "replaced",
    "moved",
    "left",
    "left-placed",
    "elected",
    "recommended",
    "appointed",
    "reports-demanded",
    "paid-functionaries",
    "assignments-responsible",
    "assignments-rank-and-file",
    "inspected",
    "letter-sharpness",
    "delegates",
    "members",
    "levy-members",
    "expelled",
    "cc-seats",
    "circulars-sent",
    *(f"opposition-{each}" for each in STRATA),
}
"""Numbers that only the rules may write."""

DECIDED = {"staff", "pay", "given-rest-home-place", "scissors", "reporting"}
"""Measured although cards or the recorded series move them: decisions, prices, letters answered."""


def publishing(scenario: Scenario) -> Scenario:
    """The opposition gives out a paper in every turn."""
    fields = scenario.forms["paper"].fields
    written = paper(*(choices[0].id for choices in fields.values()))
    turns = range(1, len(scenario.turns) + 1)
    moves = tuple(RecordedMove(turn, written, "opposition") for turn in turns)
    return replace(scenario, recorded=scenario.recorded + moves)


@dataclass(frozen=True)
class Case:
    """One input, what it is replaced by, and which way an outcome then goes."""

    input: str
    change: inputs.Change
    outcome: Outcome
    way: int
    scenario: Id = "campaign"
    before: inputs.Change = lambda scenario: scenario


FALLS, GROWS = -1, 1
rank_and_file = standing_at("assignments-rank-and-file")
fixed, start, series = inputs.fixed, inputs.start, inputs.series
NUMBERS: tuple[Case, ...] = (
    Case("recommendations", fixed("recommendations", 0), measure("not-elected-in-post"), FALLS),
    Case("free-elections", fixed("free-elections", 600), total("contentment"), GROWS),
    Case("squabble", start("squabble", 0), measure("moved-xii-xiii"), FALLS),
    Case("squabble", start("squabble", 0), measure("replaced-by-march"), FALLS),
    Case("platform", fixed("platform", 0), measure("moscow-student-cells"), FALLS),
    Case("platform", fixed("platform", 0), conferences, FALLS),
    Case("discussion", fixed("discussion", 900), measure("moscow-factory-cells"), GROWS),
    Case("discussion", fixed("discussion", 0), conferences, FALLS),
    Case("argued-factory", fixed("argued-factory", 0), measure("moscow-factory-cells"), GROWS),
    Case("argued-student", fixed("argued-student", 0), measure("moscow-student-cells"), FALLS),
    Case("argued-army", fixed("argued-army", 0), measure("moscow-army-cells"), FALLS),
    Case("argued-office", fixed("argued-office", 0), measure("moscow-districts"), FALLS),
    Case("levy-plan", fixed("levy-plan", 0), measure("levy-of-workers"), FALLS),
    Case("levy-plan", fixed("levy-plan", 0), measure("members-may-1924"), FALLS),
    Case("checking", fixed("checking", 0), measure("put-out-in-checking"), FALLS),
    Case("cc-proposed", fixed("cc-proposed", 27), measure("central-committee-1924"), FALLS),
    Case("summons-plan", fixed("summons-plan", 0), measure("reports-demanded"), FALLS),
    Case("assignments-plan", inputs.plan(200, 458), measure("assigned-xi-xii"), FALLS),
    Case("posts-listed", fixed("posts-listed", 0), rank_and_file, GROWS),
    Case("responsible-share", inputs.plan(870, 100), measure("responsible-xi-xii"), FALLS),
    Case("transfers-rule", fixed("transfers-rule", 0), measure("replaced-by-march"), FALLS),
    Case("pressure-on-press", fixed("pressure-on-press", 0), conferences, GROWS),
    Case(
        "pressure-on-press",
        fixed("pressure-on-press", 1000),
        measure("moscow-student-cells"),
        FALLS,
    ),
    Case("army-line", fixed("army-line", 1000), measure("moscow-army-cells"), FALLS),
    Case("komsomol-line", fixed("komsomol-line", 1000), measure("moscow-student-cells"), FALLS),
    Case("coalition", fixed("coalition", 0), with_the_secretary, FALLS),
    Case("contested", start("contested", 1000), conferences, GROWS, "the-discussion"),
    Case("receptive", start("receptive", 0), measure("moscow-student-cells"), FALLS),
    Case("wage-index", series("wage-index", 700), measure("moscow-factory-cells"), FALLS),
    Case("wage-index", series("wage-index", 700), conferences, FALLS),
    Case("scissors", series("scissors", 900), measure("moscow-factory-cells"), FALLS),
    Case("strikes", series("strikes", 0), measure("moscow-factory-cells"), FALLS),
    Case("admissions", series("admissions", 3000), measure("members-may-1924"), GROWS),
    Case("staff-ceiling", fixed("staff-ceiling", 15_325), measure("paid-functionaries"), FALLS),
    Case("instructors", fixed("instructors", 0), measure("instructors-coverage"), FALLS),
    Case("authority", fixed("authority", 90), obeyed, GROWS),
    Case("load", fixed("load", 900), obeyed, FALLS),
    Case("grip", start("grip", 800), conferences, FALLS),
    Case("grip", fixed("grip", 100), measure("not-elected-in-post"), FALLS),
    Case("loyalty", fixed("loyalty", 900), sure, GROWS),
    Case("rank-loyalty", fixed("rank-loyalty", 900), sure, GROWS),
    Case("tie", start("tie", -900), with_the_secretary, FALLS),
    Case("line", start("line", -900), measure("october-plenum-for"), FALLS),
    Case("mandate", inputs.without_votes_weight(), measure("october-plenum-for"), FALLS),
    Case(
        "lenin-confidence", fixed("lenin-confidence", 900), standing_at("letter-sharpness"), FALLS
    ),
    Case("exposure", fixed("exposure@lenin", 90), standing_at("letter-sharpness"), GROWS),
    Case("exposure", fixed("exposure@cells", 90), total("contentment"), FALLS),
    Case("contentment", start("contentment", 0), measure("moscow-factory-cells"), GROWS),
    Case("reporting", start("reporting", 3), measure("three-kinds-of-report"), GROWS),
    Case("worker-share", start("worker-share", 500), standing_at("members@moscow"), FALLS),
    Case("scrutiny", fixed("scrutiny", 100), noticed, GROWS),
    Case("watch", fixed("watch", 100), taken_up, GROWS, "the-discussion", publishing),
)
crowded = inputs.coefficient("capacity-month", 400)


def weight(name: str, changed: int, outcome: Outcome, way: int, scenario: Id = "campaign") -> Case:
    """A coefficient of the reading."""
    return Case(name, inputs.coefficient(name, changed), outcome, way, scenario)


COEFFICIENTS: tuple[Case, ...] = (
    weight("kappa", 0, conferences, GROWS),
    weight("placement-grip", 0, total("grip"), FALLS),
    weight("placement-delay", 9, total("grip"), FALLS, "new-post"),
    weight("native-decay", 0, total("grip"), GROWS),
    weight("welcome-bonus", 0, total("loyalty"), FALLS, "new-post"),
    weight("imposed-resentment", 900, total("contentment"), FALLS),
    weight("appoint-resentment", 900, total("contentment"), FALLS),
    weight("turnover", 0, measure("replaced-by-march"), FALLS),
    weight("requests", 400, total("squabble"), GROWS),
    weight("capacity-month", 200, measure("assigned-xi-xii"), FALLS),
    replace(
        weight("overload-quality", 900, standing_at("assignments-quality"), FALLS, "new-post"),
        before=inputs.coefficient("capacity-month", 600),  # so few that some quality is left
    ),
    replace(
        weight("squabble-from-overload", 300, total("squabble"), GROWS, "new-post"),
        before=crowded,
    ),
    weight("privilege-loyalty", 9000, total("loyalty"), GROWS),
    weight("privilege-resentment", 20_000, total("contentment"), FALLS),
    weight("compliance-grip", 0, obeyed, FALLS),
    weight("compliance-load", 9000, obeyed, FALLS),
    weight("flooding", 9000, obeyed, FALLS),
    weight("loyalty-vote", 3000, with_the_secretary, GROWS),
    weight("coalition-vote", 3000, measure("october-plenum-for"), GROWS),
    weight("mood-wage", 0, total("contentment"), FALLS),
    weight("mood-exposure", 3000, total("contentment"), FALLS),
    weight("security", 1000, total("grip"), GROWS),
    weight("argument", 0, measure("moscow-student-cells"), FALLS),
)

CARDS = (
    ("tenure-and-confirmation", "secretaries-replaced"),
    ("secretaries-called-to-account", "reports-demanded"),
    ("twenty-thousand-posts", "paid-functionaries"),
    ("winter-rest-places", "winter-beds"),
    ("pay-ladder-of-july", "top-bottom-pay"),
    ("instructors-statute", "instructors-coverage"),
)
"""Decisions of 1922 and the outcome that each of them fed."""


def figure(case_scenario: Scenario, outcome: Outcome) -> int:
    """An outcome, added up over the seeds."""
    return sum(outcome(state, case_scenario) for state in _played(case_scenario))


@cache
def _replayed(scenario: Scenario) -> tuple[State, ...]:
    return tuple(play(scenario, seed, recorded) for seed in SEEDS)


def _played(scenario: Scenario) -> tuple[State, ...]:
    """The games of a scenario; those of unchanged ones are kept."""
    kept = scenario in (core.scenario("campaign", READING), core.scenario("new-post", READING))
    return _replayed(scenario) if kept else _replayed.__wrapped__(scenario)


def _names(case: Case) -> str:
    return f"{case.input}-{'grows' if case.way == GROWS else 'falls'}"


@pytest.mark.slow
@pytest.mark.parametrize("case", [*NUMBERS, *COEFFICIENTS], ids=_names)
def test_a_replaced_input_moves_its_outcome(case: Case) -> None:
    before = case.before(core.scenario(case.scenario, READING))
    after = case.change(before)
    moved = figure(after, case.outcome) - figure(before, case.outcome)
    assert moved * case.way > 0


@pytest.mark.slow
@pytest.mark.parametrize(("card", "name"), CARDS)
def test_an_outcome_of_1922_hangs_on_the_card_that_fed_it(card: str, name: str) -> None:
    before = core.scenario("new-post", READING)
    assert figure(inputs.undecided(card)(before), measure(name)) < figure(before, measure(name))


@pytest.mark.slow
def test_assignments_follow_the_recorded_plan() -> None:
    before = core.scenario("new-post", READING)
    after = inputs.without(Plan)(before)
    assert figure(after, measure("assignments-rate")) < figure(before, measure("assignments-rate"))


def test_no_effect_of_content_touches_an_outcome() -> None:
    """Neither cards, votes, actions, papers nor circulars: outcomes follow from rules alone."""
    for name in core.pack().scenarios:
        found = [each for each in inputs.touched(core.scenario(name)) if each[1] in OUTCOMES]
        assert found == [], name


def test_no_recorded_series_sets_an_outcome() -> None:
    for name in core.pack().scenarios:
        for turn in core.scenario(name).turns:
            assert not OUTCOMES & turn.series.keys(), (name, turn.month)


def test_recorded_acts_are_moves_that_a_player_has_too() -> None:
    """They go through the same prices and rules, and none is an answer to a card in disguise."""
    for name in core.pack().scenarios:
        for each in core.scenario(name).recorded:
            assert not isinstance(each.move, Choose), (name, each)


def test_what_is_measured_is_an_outcome_or_is_said_not_to_be() -> None:
    for name in core.pack().scenarios:
        for each in core.scenario(name).measures:
            shows = each.quantity
            assert isinstance(shows, Quantity), each.id
            if shows.kind not in {"number", "sum", "share", "rate", "count"}:
                continue
            read = {number.partition("@")[0] for number in shows.of}
            assert read <= OUTCOMES | DECIDED, each.id


@pytest.mark.slow
@pytest.mark.parametrize("name", ["moscow-factory-cells", "moscow-student-cells"])
def test_the_cells_are_won_by_what_is_heard_everywhere(name: str) -> None:
    """Had nobody spoken in the cells, the share would stay within a third of what it was."""
    before = core.scenario("campaign", READING)
    bare = inputs.untouched(*(f"argued-{each}" for each in STRATA))(before)
    was, now = figure(before, measure(name)), figure(bare, measure(name))
    assert abs(now - was) * 3 < was


def test_every_coefficient_has_its_case() -> None:
    tested = {each.input for each in COEFFICIENTS}
    for reading in core.pack().readings.values():
        assert reading.coefficients.keys() == tested, reading.id


def test_every_number_that_content_moves_is_an_input_or_is_asked_for() -> None:
    """Nothing is moved in vain: it feeds an outcome, or a price or a condition reads it."""
    scenario = core.scenario("campaign")
    moved = {number for _, number in inputs.touched(scenario)}
    moved |= {number for turn in scenario.turns for number in turn.series}
    tested = {case.input for case in NUMBERS}
    asked = {number for each in core.pack().scenarios.values() for number in inputs.asked_for(each)}
    assert moved - tested - asked - RULED.keys() - SHOWN.keys() == set()


RULED: Mapping[NumberId, str] = {
    "argued-village": "what was said in the cells of one more stratum (mood.py)",
    "assignments-quality": "how many of the new secretaries are recommended (placement.py)",
    "sheltered": "whether a transfer is refused (legal.py)",
    "away": "whether a committee has the whole of its hold (election.py)",
}
"""Further numbers that rules read, and what for."""

SHOWN: Mapping[NumberId, str] = {
    "lenin-health": "a recorded series on a page of its own",
    "posts-listed": "how many posts are filled only with consent; the reports show it",
    "pay-grade": "a region's tariff; the map shows it",
}
"""Numbers that the player only sees. Nothing may hang on them that he is not told."""
