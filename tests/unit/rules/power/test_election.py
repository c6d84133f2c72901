"""Indirect election: the committee holds the room, and the majority takes the whole list."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.rules.draft import Draft
from game.rules.ids import MANNERS, STRATA, Manner, OrganisationId, at
from game.rules.power import election
from game.rules.power.election import (
    NOISE,
    PAID,
    Chain,
    Ledger,
    Room,
    cell_vote,
    conference_share,
    congress,
    convene,
    delegation,
    enlarge,
    hold_of,
    shared_out,
)
from game.rules.power.presence import FAR
from game.rules.reducer import new_game
from game.rules.scenario import Assembly, Province, Reading, Scenario
from game.rules.state import Holding, State
from tests.support import tiny

SCENARIO = tiny.scenario()
CONFERENCE = Assembly("conference", 3, 128)
CONGRESS = Assembly("congress", 3, 408, elects=True)
HOME, AWAY = Room(), Room(alone=True)


@given(st.integers(0, 1000), st.integers(0, 1000))
def test_delegations_add_up(grip: int, opposition: int) -> None:
    state = new_game(SCENARIO, "A")
    ledger = {**state.ledger, "grip@north": grip, "opposition-factory@north": opposition}
    parts = delegation(replace(state, ledger=ledger), SCENARIO, "north")
    assert sum(parts) == 12
    assert min(parts) >= 0


def test_more_grip_leaves_fewer_delegates_against() -> None:
    state = _with(_opposition(440, "north"))
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
    close = _with({"grip@north": 900, **_opposition(505, "north")})
    loose = tiny.scenario(Reading("loose", {**tiny.COEFFICIENTS, "kappa": 0}))
    assert delegation(close, loose, "north") != delegation(close, SCENARIO, "north")


def test_who_looks_ahead_has_only_the_region_that_moved_counted_anew(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A policy asks for the whole congress after every answer that it weighs."""
    counted: list[OrganisationId] = []
    real = election._chains  # noqa: SLF001 the work itself is to be counted

    def counting(
        read: Ledger, scenario: Scenario, where: OrganisationId, room: Room, cells: Iterable[int]
    ) -> list[Chain]:
        counted.append(where)
        return real(read, scenario, where, room, cells)

    monkeypatch.setattr(election, "_chains", counting)
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


LOYALTY = SCENARIO.usual("loyalty")


def _hold(room: Room = HOME, **numbers: int) -> int:
    """What the committee of the north, with three of ten secretaries placed, makes of it."""
    usual = {"grip": 600, "loyalty": LOYALTY, "elected": 7, "recommended": 3, "appointed": 0}
    state = _with({at(name, "north"): value for name, value in (usual | numbers).items()})
    return hold_of(state.ledger, SCENARIO, "north", room)


def test_a_committee_holds_its_conferences_by_its_grip() -> None:
    assert (_hold(), _hold(grip=200)) == (600, 200)


def test_placed_secretaries_add_to_its_hold_and_elected_ones_take_from_it() -> None:
    assert _hold(elected=0) > _hold() > _hold(recommended=0)
    assert _hold(recommended=0, appointed=3) == _hold()


def test_a_committee_that_is_contested_has_less_of_a_hold() -> None:
    assert (_hold(contested=500), _hold(contested=1000)) == (500, 400)


def test_no_committee_has_less_than_none() -> None:
    assert _hold(grip=0, recommended=0) == 0


def test_loyal_delegates_who_live_from_their_posts_add_to_its_hold() -> None:
    """So that who is paid well is worth mandates: more than half of the delegates are paid."""
    more, less = _hold(loyalty=LOYALTY + 200), _hold(loyalty=LOYALTY - 200)
    weight = SCENARIO.reading.coefficients["loyalty-vote"]
    assert more == 600 + 200 * PAID // 1000 * weight // 1000
    assert less < 600 < more


def test_a_committee_whose_secretary_is_away_has_half_of_its_hold() -> None:
    assert _hold(AWAY) == 300


def test_a_secretary_who_comes_home_or_a_man_in_his_chair_restores_it() -> None:
    """Irkutsk and Vyatka in January 1924 (Pavlyuchenkov 2008, online p. 158)."""
    close = {"grip@north": 900, **_opposition(480, "north")}
    away = conference_share(_with({**close, "away@north": 1}), SCENARIO, "north")
    home = conference_share(_with(close), SCENARIO, "north")
    vacant = _with(close)
    nobody = {**vacant.holdings, "secretary-north": Holding(None, "elected", 0)}
    assert home < away == conference_share(replace(vacant, holdings=nobody), SCENARIO, "north")


def test_the_more_secretly_people_vote_the_less_a_hold_is_worth() -> None:
    close = {"grip@north": 900, **_opposition(440, "north")}
    open_, half, secret = (
        conference_share(_with({**close, "free-elections": each}), SCENARIO, "north")
        for each in (0, 500, 1000)
    )
    assert open_ <= half <= secret
    assert open_ < secret


def test_each_guberniya_has_the_opinion_that_its_ear_gives_it() -> None:
    north = SCENARIO.organisations["north"]
    two = (Province("deaf", 3, 800), Province("keen", 1, 1600))
    split = replace(
        SCENARIO,
        organisations={**SCENARIO.organisations, "north": replace(north, provinces=two)},
    )
    draft = Draft(_with(_opposition(380, "north")), split)
    convene(draft, CONFERENCE)
    row = draft.returns["conference"]["north"]
    assert set(row.guberniyas) == {"deaf", "keen"}
    assert row.guberniyas["deaf"] < 500 < row.guberniyas["keen"]
    assert row.against >= row.delegates // 4 - 1  # most of the list of the keen one


def test_secretaries_travel_with_their_delegations() -> None:
    draft = _convened({"journey@south": FAR})
    assert draft.number("away@north") == 2  # one turn, beside the one that is ending
    assert draft.number("away@south") == 3


CLOSE = {"grip@north": 900, **_opposition(420, "north")}
"""One more district is lost or won by how firmly the room is held."""


def test_contested_conferences_let_more_of_a_minority_through() -> None:
    shares = [
        conference_share(_with({**CLOSE, "contested@north": each}), SCENARIO, "north")
        for each in (0, 500, 1000)
    ]
    assert shares == sorted(shares)


def test_even_where_everything_is_contested_two_thirds_of_the_hold_are_left() -> None:
    assert _hold(contested=1000) == 400


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
    row = _convened({"grip@north": 500, **_opposition(440, "north")}).returns["conference"]["north"]
    assert row.cells > row.district > row.guberniya > 0
    assert row.against * 1000 < row.delegates * row.guberniya
    assert row.wavering > 0


def test_a_majority_grows() -> None:
    many = {"grip@north": 800, **_opposition(700, "north")}
    row = _convened(many).returns["conference"]["north"]
    assert row.cells < row.district < row.guberniya
    assert row.against == row.delegates


def test_a_conference_strays_a_little_from_the_cells_and_alike_from_one_seed() -> None:
    district = {
        seed: _convened({}, seed=seed).returns["conference"]["north"].district for seed in "ABCDEF"
    }
    assert len(set(district.values())) > 1
    assert max(district.values()) - min(district.values()) <= 2 * NOISE
    assert _convened({}, seed="A").returns == _convened({}, seed="A").returns


def test_where_nobody_is_against_the_count_still_strays_no_lower_than_one() -> None:
    rows = _convened(_opposition(0, "north", "south")).returns["conference"]
    assert min(row.district for row in rows.values()) >= 1


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


def test_choosing_delegates_moves_nothing_but_the_secretaries() -> None:
    moved = _convened({}).changes
    assert {change.number.partition("@")[0] for change in moved} == {"away"}
    assert {change.why.key for change in moved} == {"why.to-the-assembly"}


@pytest.mark.parametrize(("loyalty", "vote"), [(0, 400), (500, 200), (1000, 0)])
def test_where_hands_are_raised_as_many_of_an_administration_as_are_loyal_vote_with_the_office(
    loyalty: int, vote: int
) -> None:
    read = {"opposition-office@home": 400, "loyalty@home": loyalty}
    assert cell_vote(read, "home", "administration", 0) == vote


def test_unseen_an_administration_votes_as_it_thinks() -> None:
    read = {"opposition-office@home": 400, "loyalty@home": 800}
    assert cell_vote(read, "home", "administration", 1000) == 400


def test_in_other_cells_loyalty_to_the_office_changes_nothing() -> None:
    read = {"opposition-office@home": 400, "loyalty@home": 800}
    assert cell_vote(read, "home", "office", 0) == 400
