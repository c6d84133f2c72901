"""Before every vote whose members have names somebody can be called on, and has words for it."""

import pytest

from game.rules.ids import SEATS, WANTS, Seat
from game.rules.power import visits
from game.rules.power.votes import voters
from game.rules.scenario import Vote
from tests.support import core

SCENARIO = core.scenario("campaign")
VOTES = [each for each in SCENARIO.votes.values() if each.assembly is None]
ENOUGH, OFFERED = 5, 3
SPOKEN, SHORT, LINE = 180, 45, 80
"""What fits: on the card with what he says, behind a ballot, in the line of an offer."""

EACH = pytest.mark.parametrize("vote", VOTES, ids=lambda each: each.id)


def _text(key: str) -> str:
    found = core.english().plain(key)
    assert found, key
    return found


@EACH
def test_five_can_be_moved_or_all_but_the_general_secretary(vote: Vote) -> None:
    others = set(voters(SCENARIO, vote)) - {"stalin"}
    assert set(vote.waverers) <= others
    assert len(vote.waverers) >= min(ENOUGH, len(others))


@EACH
@pytest.mark.parametrize("seat", SEATS)
def test_each_hears_three_offers_of_a_seat_and_refuses_another(vote: Vote, seat: Seat) -> None:
    from_there = core.scenario("campaign", seat=seat)
    for waverer in vote.waverers.values():
        mine = [each for each in waverer.offers if SCENARIO.offers[each].seat == seat]
        no = [each for each in waverer.refuses if SCENARIO.offers[each.offer].seat == seat]
        assert (len(mine), len(no)) == (OFFERED, 1), waverer.id
        assert len(visits.offers(from_there, vote, waverer.person)) == OFFERED + 1


@EACH
def test_what_they_say_fits_where_it_is_shown(vote: Vote) -> None:
    for waverer in vote.waverers.values():
        own = f"waverer.{waverer.id}"
        assert len(_text(f"{own}.says")) <= SPOKEN
        assert len(_text(f"{own}.thanks")) <= LINE
        assert len(_text(f"{own}.stands")) <= SHORT
        for index, _ in enumerate(waverer.refuses):
            assert len(_text(f"{own}.refuses.{index}.why")) <= LINE


@EACH
def test_both_sides_have_short_names_that_differ(vote: Vote) -> None:
    first, second = (_text(f"vote.{vote.id}.option.{each}.short") for each in vote.options)
    assert first != second
    assert max(len(first), len(second)) <= len("the General Secretary")


@pytest.mark.parametrize("want", WANTS)
def test_every_want_can_be_met_by_an_offer(want: str) -> None:
    assert any(each.want == want for each in SCENARIO.offers.values())
    assert core.english().has(f"ui.want.{want}")


def test_votes_are_held_in_the_order_of_their_days() -> None:
    archive = core.pack().archive
    for name in ("campaign", "new-post", "the-notes", "the-discussion", "the-levy"):
        days = [archive.votes[each].date for each in core.scenario(name).votes]
        assert days == sorted(days)
