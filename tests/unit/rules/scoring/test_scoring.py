"""How an end state is held against the record, the programme and the forecasts."""

from dataclasses import replace

import pytest

from game.rules.figure import composed, figure
from game.rules.ids import STRATA
from game.rules.moves import Choose, EndTurn, Forecast, Move, Write
from game.rules.quantity import Composition, Quantity
from game.rules.replay import replay
from game.rules.scenario import Province, RecordedMove, Scenario
from game.rules.scoring.forecasts import mean_brier, scored
from game.rules.scoring.grounds import grounds
from game.rules.scoring.record import distance, divergences, table
from game.rules.scoring.verdict import verdict
from game.rules.seats.policies import POLICIES
from game.rules.state import Paper, Returns, State, VoteResult
from game.rules.tally import ABSTAIN
from game.sim.play import play
from tests.support import tiny

SCENARIO = tiny.scenario()
BY_RECORD: list[Move] = [
    Choose("statute", "adopt"),
    EndTurn(),
    Choose("notes", "answer"),
    EndTurn(),
    Forecast("monopoly", 80),
    Choose("plenum", "carry"),
    EndTurn(),
]


def _end(moves: list[Move]) -> State:
    return replay(SCENARIO, "A", moves)


def test_who_follows_the_record_has_no_divergence() -> None:
    assert divergences(_end(BY_RECORD), SCENARIO) == ()


def test_a_divergence_names_both_options_and_the_grade() -> None:
    moves: list[Move] = [Choose("statute", "leave"), *BY_RECORD[1:]]
    (left,) = divergences(_end(moves), SCENARIO)
    assert (left.card, left.chosen, left.recorded, left.grade) == (
        "statute",
        "leave",
        "adopt",
        "plausible",
    )
    assert left.turn == 1


def test_a_measure_inside_its_band_has_no_distance() -> None:
    rows = table(_end(BY_RECORD), SCENARIO)
    assert all(row.distance == 0 for row in rows if row.inside)
    assert distance(rows) == sum(row.distance for row in rows) // len(rows)


def test_a_forecast_is_scored_by_brier() -> None:
    end = _end(BY_RECORD)
    (row,) = scored(end, SCENARIO)
    wanted = (80 - (100 if end.votes["monopoly"].winner == "restore" else 0)) ** 2
    assert row.brier == wanted == mean_brier((row,))


def test_without_forecasts_there_is_no_brier_score() -> None:
    moves: list[Move] = [move for move in BY_RECORD if move.kind != "forecast"]
    assert mean_brier(scored(_end(moves), SCENARIO)) is None


@pytest.mark.parametrize(
    ("confidence", "scrutiny", "grading"),
    [(700, 5, "carried-out"), (700, 90, "in-part"), (100, 90, "failed")],
)
def test_a_programme_is_graded_by_the_end_state(
    confidence: int, scrutiny: int, grading: str
) -> None:
    end = _end(BY_RECORD)
    ledger = {**end.ledger, "lenin-confidence": confidence, "scrutiny": scrutiny}
    given = verdict(replace(end, ledger=ledger), SCENARIO, "hold")
    assert given.grading == grading


def test_grounds_count_the_grades() -> None:
    assert grounds(_end(BY_RECORD), SCENARIO)["recorded"] == 3


@pytest.mark.parametrize(
    ("quantity", "wanted"),
    [
        (Quantity("sum", ("delegates",)), 19),
        (Quantity("count", ("delegates",), floor=8), 1),
        (Quantity("flag", ("answered",)), 1),
        (Quantity("held", ("head-uchraspred", "molotov")), 1),
        (Quantity("held", ("head-uchraspred", "kirov")), 0),
        (Quantity("letters", ("reports",)), 0),
        (Quantity("vote", ("nothing", "x")), 0),
        (Quantity("won", ("nothing", "x")), 0),
    ],
)
def test_a_figure_is_read_off_the_state(quantity: Quantity, wanted: int) -> None:
    assert figure(quantity, _end(BY_RECORD), SCENARIO) == wanted


def test_a_number_of_the_centre_is_itself() -> None:
    end = _end(BY_RECORD)
    assert figure(Quantity("number", ("fund",)), end, SCENARIO) == end.ledger["fund"] > 0


def test_a_share_is_one_sum_over_another_in_per_mille() -> None:
    end = _end(BY_RECORD)
    changed = {
        "elected@north": 3,
        "elected@south": 0,
        "recommended@north": 1,
        "recommended@south": 0,
    }
    rest = {"appointed@north": 0, "appointed@south": 0}
    end = replace(end, ledger={**end.ledger, **changed, **rest})
    share = Quantity("share", ("elected",), ("elected", "recommended", "appointed"))
    assert figure(share, end, SCENARIO) == 750


def test_the_strata_are_weighed_by_members() -> None:
    end = _end([])
    for each in SCENARIO.organisations.values():
        assert sum(each.strata.values()) == 1000
    members = {each: end.ledger[f"members@{each}"] for each in SCENARIO.organisations}
    factory = sum(
        members[each.id] * each.strata["factory"] for each in SCENARIO.organisations.values()
    )
    whole = figure(Quantity("strata", STRATA), end, SCENARIO)
    assert figure(Quantity("strata", ("factory",)), end, SCENARIO) == factory // sum(
        members.values()
    )
    assert whole == 1000


def test_a_rate_is_scaled_to_a_year() -> None:
    end = _end(BY_RECORD)
    total = end.ledger["assignments-responsible"]
    assert figure(Quantity("rate", ("assignments-responsible",)), end, SCENARIO) == total * 4


TWO = tiny.two_seats()


def test_each_seat_answers_for_its_own_decisions_only() -> None:
    scenario = replace(TWO, rival="cautious")  # the other seat does not sign the statement
    end = play(scenario, "A", POLICIES["recorded"])
    assert end.chosen["statement"] == "stay-out"
    assert divergences(end, scenario) == ()
    assert sum(grounds(end, scenario).values()) == len(
        [card for card in end.chosen if scenario.cards[card].seat == "general-secretary"]
    )


def test_seen_from_the_other_seat_the_same_decisions_are_its_own() -> None:
    scenario = replace(TWO, rival="cautious")
    end = play(scenario, "A", POLICIES["recorded"])
    (left,) = divergences(end, scenario.other_side())
    assert (left.card, left.chosen, left.recorded) == ("statement", "stay-out", "sign")


def test_a_rate_counts_months_and_not_their_halves() -> None:
    end = play(TWO, "A", POLICIES["recorded"])  # October in halves, and half of November
    total = end.ledger["assignments-responsible"]
    assert figure(Quantity("rate", ("assignments-responsible",)), end, TWO) == total * 12


def test_before_a_month_is_over_there_is_no_rate() -> None:
    state = replace(_end([]), series=())
    assert figure(Quantity("rate", ("assignments-responsible",)), state, TWO) == 0


@pytest.mark.parametrize(
    ("option", "wanted"), [("restore", 1 + 4), ("leave", 0 + 2), (ABSTAIN, 1 + 1)]
)
def test_votes_are_counted_by_name_and_by_unnamed_seats(option: str, wanted: int) -> None:
    ballots = {"trotsky": "restore", "molotov": ABSTAIN}
    result = VoteResult("monopoly", 3, ballots, "restore", {"provincials": (4, 2, 1)})
    state = replace(_end([]), votes={"monopoly": result})
    assert figure(Quantity("vote", ("monopoly", option)), state, TWO) == wanted


RETURNS = {
    "north": Returns(300, 250, 120, 80, 9, 60, {"upper": 0, "lower": 428}),
    "south": Returns(100, 90, 40, 48, 1),
}


@pytest.mark.parametrize(
    ("quantity", "wanted"),
    [
        (Quantity("assembly", ("conference", "against")), 10),
        (Quantity("assembly", ("conference", "delegates")), 128),
        (Quantity("assembly", ("conference", "district", "north")), 250),
        (Quantity("assembly", ("conference", "against", "nowhere")), 0),
        (Quantity("assembly", ("congress", "against")), 0),
        (Quantity("carried", ("conference",), floor=100), 1),
        (Quantity("carried", ("conference",), floor=40), 2),
        (Quantity("carried", ("congress",), floor=1), 0),
        (Quantity("halved", ("conference",), floor=90), 2),
        (Quantity("halved", ("conference",), floor=91), 1),
        (Quantity("halved", ("conference", "north"), floor=91), 0),
        (Quantity("halved", ("congress",)), 0),
        (Quantity("secret", ("conference",)), (1000 * (9 + 1) + (80 - 9) * 60) // 128),
        (Quantity("secret", ("congress",)), 0),
        (Quantity("conference", ("conference", "lower"), floor=400), 1),
        (Quantity("conference", ("conference", "lower"), floor=429), 0),
        (Quantity("conference", ("conference", "upper"), floor=0), 1),
        (Quantity("conference", ("conference", "nowhere"), floor=0), 0),
        (Quantity("conference", ("congress", "lower"), floor=0), 0),
        (Quantity("rank", ("conference", "cells", "north")), 1000),
        (Quantity("rank", ("conference", "cells", "south")), 0),
        (Quantity("rank", ("conference", "cells", "nowhere")), 0),
        (Quantity("rank", ("congress", "cells", "north")), 0),
        (Quantity("districts", ("conference", "north"), floor=0), 7),
        (Quantity("districts", ("conference", "north"), floor=250), 4),
        (Quantity("districts", ("conference", "north"), floor=447), 1),
        (Quantity("districts", ("conference", "north"), floor=448), 0),
        (Quantity("districts", ("congress", "north")), 0),
    ],
)
def test_what_an_assembly_was_sent_is_read_off(quantity: Quantity, wanted: int) -> None:
    state = replace(_end([]), returns={"conference": RETURNS})
    assert figure(quantity, state, TWO) == wanted


def test_of_equals_none_stands_lower() -> None:
    even = dict.fromkeys(RETURNS, RETURNS["south"])
    state = replace(_end([]), returns={"conference": even})
    assert figure(Quantity("rank", ("conference", "cells", "north")), state, TWO) == 0
    assert figure(Quantity("districts", ("conference", "nowhere")), state, TWO) == 0


def test_a_number_is_weighed_by_members() -> None:
    end = _end([])
    ledger = {**end.ledger, "members@north": 3000, "members@south": 1000}
    shares = {"worker-share@north": 600, "worker-share@south": 200}
    state = replace(end, ledger={**ledger, **shares})
    assert figure(Quantity("weighed", ("worker-share",)), state, SCENARIO) == 500
    nobody = replace(state, ledger={**state.ledger, "members@north": 0, "members@south": 0})
    assert figure(Quantity("weighed", ("worker-share",)), nobody, SCENARIO) == 0


UPPER, LOWER = Province("upper", 3000, 1200), Province("lower", 1000, 1000)


def _place(*of: str, **ledger: int) -> int:
    """The opposition's share in a part of `upper`: 600 in every town cell, 150 in the villages."""
    north = replace(TWO.organisations["north"], provinces=(UPPER, LOWER))
    scenario = replace(TWO, organisations={**TWO.organisations, "north": north})
    end = _end([])
    shares = {f"opposition-{each}@north": 600 for each in STRATA}
    shares |= {"opposition-village@north": 150, "away@north": 0}
    named = {name.replace("_", "-") + "@north": value for name, value in ledger.items()}
    state = replace(end, ledger={**end.ledger, **shares, **named, "free-elections": 0})
    return figure(Quantity("place", of), state, scenario)


def test_a_town_is_read_apart_from_its_uyezds_by_the_ear_of_the_place() -> None:
    usual = (3000 * 1200 + 1000 * 1000) // 4000
    assert _place("upper", "town", "cells") == 600 * 1200 // usual
    assert _place("lower", "town", "cells") == 600 * 1000 // usual
    assert _place("upper", "uyezds", "cells") == 150 * 1200 // usual
    village = TWO.organisations["north"].strata["village"]
    mean = (600 * (1000 - village) + 150 * village) // 1000
    assert _place("upper", "whole", "cells") == mean * 1200 // usual


def test_at_district_meetings_who_wavers_joins_the_stronger_side() -> None:
    assert _place("upper", "town", "districts") > _place("upper", "town", "cells")
    assert _place("upper", "uyezds", "districts") < _place("upper", "uyezds", "cells")


def test_a_secretary_who_is_away_loses_a_place_that_he_would_hold_at_home() -> None:
    uyezds = ("upper", "uyezds")
    at_home, away = _place(*uyezds, "districts"), _place(*uyezds, "districts", away=1)
    assert at_home < away < _place(*uyezds, "cells")
    assert _place(*uyezds, "districts-at-home", away=1) == at_home
    assert _place(*uyezds, "districts-at-home") == at_home


def test_a_place_without_such_cells_has_no_share_and_an_unknown_one_is_a_mistake() -> None:
    south = replace(TWO.organisations["south"], strata={"factory": 1000})
    scenario = replace(TWO, organisations={**TWO.organisations, "south": south})
    assert figure(Quantity("place", ("south", "uyezds", "cells")), _end([]), scenario) == 0
    with pytest.raises(KeyError):
        figure(Quantity("place", ("nowhere", "town", "cells")), _end([]), scenario)


def _written(signatures: str) -> Write:
    choices = {"subject": "regime", "signatures": signatures}
    return Write("paper", {**choices, "addressee": "all", "publicity": "sealed"})


def test_of_the_papers_of_the_record_those_taken_up_are_counted() -> None:
    letter, other = _written("one"), _written("many")
    recorded = tuple(RecordedMove(turn, letter, "opposition") for turn in (1, 2, 3))
    scenario: Scenario = replace(TWO, recorded=recorded)
    papers = (
        Paper(1, 1, letter, taken_up=True),
        Paper(2, 1, other, taken_up=True),  # not on record
        Paper(3, 2, letter, taken_up=False),
        Paper(4, 4, letter, taken_up=True),  # at another time
    )
    state = replace(_end([]), papers=papers)
    assert figure(Quantity("taken-up", ()), state, scenario) == 1
    assert figure(Quantity("taken-up", ()), state, TWO) == 0


@pytest.mark.parametrize(
    ("kind", "parts", "wanted"),
    [
        ("difference", (10, 2), 8),
        ("difference", (10, 2, 9), -1),
        ("ratio", (1, 3), 333),
        ("ratio", (1, 1, 3), 250),
        ("ratio", (1, 0), 0),
        ("all", (1, 1), 1),
        ("all", (1, 0), 0),
    ],
)
def test_several_figures_make_one(kind: Composition, parts: tuple[int, ...], wanted: int) -> None:
    assert composed(kind, parts) == wanted
