"""Indirect election shrinks a minority at every stage."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.rules.draft import Draft
from game.rules.ids import MANNERS, STRATA, Manner, OrganisationId, at
from game.rules.power import election
from game.rules.power.election import (
    Ledger,
    conference_share,
    congress,
    convene,
    delegation,
    enlarge,
    hold_of,
    shared_out,
    stage,
)
from game.rules.reducer import new_game
from game.rules.scenario import Assembly, Reading, Scenario
from game.rules.state import Holding, State
from tests.support import tiny

SCENARIO = tiny.scenario()
CONFERENCE = Assembly("conference", 3, 128)
CONGRESS = Assembly("congress", 3, 408, elects=True)


@given(st.integers(1, 499), st.integers(1, 1000), st.integers(100, 2500))
def test_a_minority_never_grows(share: int, grip: int, kappa: int) -> None:
    assert stage(share, grip, kappa) <= share


def test_half_stays_half() -> None:
    assert stage(500, 1000, 2500) == 500


def test_without_grip_opinion_goes_through_unchanged() -> None:
    assert abs(stage(360, 0, 1600) - 360) <= 1


def test_moscow_in_the_winter_of_1923() -> None:
    """36 % at the districts became 16–18 % at the guberniya conference: log-odds about 2.5-fold."""
    assert 150 <= stage(360, 1000, 1600) <= 200


@given(st.integers(0, 1000), st.integers(0, 1000))
def test_delegations_add_up(grip: int, opposition: int) -> None:
    state = new_game(SCENARIO, "A")
    ledger = {**state.ledger, "grip@north": grip, "opposition-factory@north": opposition}
    parts = delegation(replace(state, ledger=ledger), SCENARIO, "north")
    assert sum(parts) == 12
    assert min(parts) >= 0


def test_more_grip_leaves_fewer_delegates_against() -> None:
    state = new_game(SCENARIO, "A")
    loose = replace(state, ledger={**state.ledger, "grip@north": 100})
    tight = replace(state, ledger={**state.ledger, "grip@north": 900})
    assert conference_share(tight, SCENARIO, "north") < conference_share(loose, SCENARIO, "north")


@given(st.integers(0, 1000), st.integers(0, 1000), st.integers(0, 1000), st.sampled_from(MANNERS))
def test_what_is_remembered_is_what_would_be_counted(
    grip: int, opposition: int, contentment: int, manner: Manner
) -> None:
    numbers = {"grip": grip, "opposition-office": opposition, "contentment": contentment}
    state = _with({at(name, "north"): value for name, value in numbers.items()})
    post = "secretary-north"
    state = replace(state, holdings={**state.holdings, post: Holding("kirov", manner, 0)})
    anew = tiny.scenario()  # another scenario remembers nothing of the first
    assert congress(state, SCENARIO) == congress(state, SCENARIO) == congress(state, anew)


def test_another_secretary_or_reading_is_not_answered_from_memory() -> None:
    state = new_game(SCENARIO, "A")
    sent = {**state.holdings, "secretary-north": Holding("kirov", "appointed", 0)}
    before = delegation(state, SCENARIO, "north")
    assert delegation(replace(state, holdings=sent), SCENARIO, "north")[0] > before[0]
    steep = tiny.scenario(Reading("steep", {**tiny.COEFFICIENTS, "kappa": 0}))
    assert delegation(state, steep, "north")[2] > before[2]


def test_who_looks_ahead_has_only_the_region_that_moved_counted_anew(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A policy asks for the whole congress after every answer that it weighs."""
    counted: list[OrganisationId] = []
    real = election._conferences  # noqa: SLF001 the work itself is to be counted

    def count(read: Ledger, scenario: Scenario, where: OrganisationId, cells: int) -> object:
        counted.append(where)
        return real(read, scenario, where, cells)

    monkeypatch.setattr(election, "_conferences", count)
    scenario = tiny.scenario()
    state = new_game(scenario, "A")
    for moved in ({}, {}, {"authority": 70}, {"contentment@south": 300}, {"grip@north": 500}):
        congress(replace(state, ledger={**state.ledger, **moved}), scenario)
    assert counted == ["north", "south", "north"]


def test_an_answer_that_moves_no_delegation_has_none_counted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    scenario = tiny.scenario()
    state = new_game(scenario, "A")
    before = congress(state, scenario)
    monkeypatch.delattr(election, "_delegation")  # whoever asks for one fails
    fame = replace(state, ledger={**state.ledger, "authority": 70, "fund": 1, "squabble@north": 9})
    assert congress(fame, scenario) == before
    with pytest.raises(NameError):
        congress(replace(state, ledger={**state.ledger, "loyalty@north": 9}), scenario)


def test_a_congress_of_nobody_has_no_delegates() -> None:
    nobody = replace(SCENARIO, organisations={})
    assert congress(new_game(SCENARIO, "A"), nobody) == (0, 0, 0)


def test_the_congress_is_the_sum_of_its_delegations() -> None:
    assert sum(congress(new_game(SCENARIO, "A"), SCENARIO)) == 12 + 7


def _with(numbers: Mapping[str, int], seed: str = "A") -> State:
    state = new_game(SCENARIO, seed)
    return replace(state, ledger={**state.ledger, **numbers})


def _convened(
    numbers: Mapping[str, int], assembly: Assembly = CONFERENCE, seed: str = "A"
) -> Draft:
    draft = Draft(_with(numbers, seed), SCENARIO)
    convene(draft, assembly)
    return draft


def _opposition(share: int, *where: str) -> dict[str, int]:
    """The same share in the cells of every stratum."""
    return {at(f"opposition-{stratum}", each): share for stratum in STRATA for each in where}


def _hold(**numbers: int) -> int:
    """What the committee of the north, with three of ten secretaries placed, makes of it."""
    usual = {"grip": 600, "elected": 7, "recommended": 3, "appointed": 0} | numbers
    state = _with({at(name, "north"): value for name, value in usual.items()})
    return hold_of(state.ledger, SCENARIO, "north")


def test_a_committee_holds_its_conferences_by_its_grip() -> None:
    assert (_hold(), _hold(grip=200)) == (600, 200)


def test_placed_secretaries_add_to_its_hold_and_elected_ones_take_from_it() -> None:
    assert _hold(elected=0) > _hold() > _hold(recommended=0)
    assert _hold(recommended=0, appointed=3) == _hold()


def test_a_committee_that_is_contested_has_less_of_a_hold() -> None:
    assert (_hold(contested=500), _hold(contested=1000)) == (500, 400)


def test_no_committee_has_less_than_none() -> None:
    assert _hold(grip=0, recommended=0) == 0


STRONG = {"grip@north": 500, "opposition-factory@north": 400}


def test_contested_conferences_let_more_of_a_minority_through() -> None:
    shares = [
        conference_share(_with({**STRONG, "contested@north": each}), SCENARIO, "north")
        for each in (0, 500, 1000)
    ]
    assert shares == sorted(shares)
    assert shares[0] < shares[2]


def test_even_where_everything_is_contested_two_thirds_of_the_hold_are_left() -> None:
    loose = conference_share(_with({**STRONG, "grip@north": 0}), SCENARIO, "north")
    assert conference_share(_with({**STRONG, "contested@north": 1000}), SCENARIO, "north") < loose


@given(st.integers(0, 2000), st.integers(0, 200), st.integers(0, 200))
def test_all_seats_are_shared_out(size: int, north: int, south: int) -> None:
    seats = shared_out(_with({"delegates@north": north, "delegates@south": south}), SCENARIO, size)
    assert min(seats.values()) >= 0
    assert sum(seats.values()) == (size if north + south else 0)


def test_seats_follow_the_delegates_of_the_organisations() -> None:
    state = _with({"delegates@north": 12, "delegates@south": 4})
    assert shared_out(state, SCENARIO, 8) == {"north": 6, "south": 2}


def test_every_organisation_sends_its_delegates() -> None:
    rows = _convened({}).returns["conference"]
    assert sum(row.delegates for row in rows.values()) == 128
    assert all(0 <= row.against <= row.delegates for row in rows.values())


def test_a_minority_shrinks_from_the_cells_to_the_delegates() -> None:
    row = _convened({"grip@north": 800, **_opposition(300, "north")}).returns["conference"]["north"]
    assert row.cells > row.district > row.guberniya
    assert row.against * 1000 < row.delegates * row.guberniya


def test_a_majority_grows() -> None:
    many = {"grip@north": 800, **_opposition(700, "north")}
    row = _convened(many).returns["conference"]["north"]
    assert row.cells < row.district < row.guberniya


def test_a_conference_strays_a_little_from_the_cells_and_alike_from_one_seed() -> None:
    cells = {
        seed: _convened({}, seed=seed).returns["conference"]["north"].cells for seed in "ABCDEF"
    }
    assert len(set(cells.values())) > 1
    assert max(cells.values()) - min(cells.values()) <= 50
    assert _convened({}, seed="A").returns == _convened({}, seed="A").returns


def test_where_nobody_is_against_the_count_still_strays_no_lower_than_one() -> None:
    rows = _convened(_opposition(0, "north", "south")).returns["conference"]
    assert min(row.cells for row in rows.values()) >= 1


def test_a_congress_that_is_for_the_office_enlarges_the_committee() -> None:
    draft = _convened({"cc-proposed": 40}, CONGRESS)
    enlarge(draft, CONGRESS)
    assert draft.number("cc-seats") == 40
    assert draft.changes[-1].why.key == "why.congress"


def test_a_congress_that_is_against_it_does_not() -> None:
    draft = _convened({"cc-proposed": 40, **_opposition(900, "north", "south")}, CONGRESS)
    enlarge(draft, CONGRESS)
    assert draft.number("cc-seats") == 27


def test_a_conference_elects_nobody() -> None:
    draft = _convened({"cc-proposed": 40})
    enlarge(draft, CONFERENCE)
    assert draft.number("cc-seats") == 27


def test_choosing_delegates_moves_no_number() -> None:
    assert _convened({}).changes == []
