"""The first page of the debrief: chosen by rule, and no input called a success."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest

from game.rules.ids import SEATS, Seat
from game.rules.scoring.record import table
from game.rules.seats.policies import POLICIES
from game.rules.state import VoteResult
from game.session.session import Session
from game.session.setup import Setup
from game.viewmodel.context import ViewContext
from game.viewmodel.debrief_first import (
    COULD_FAIL,
    SHOWN,
    WORDS,
    FirstView,
    MomentView,
    brief,
    first_page,
    next_reading,
    other_desk,
    shortened,
    strongest,
)
from tests.support import core

OFFICE: Seat = "general-secretary"


@cache
def over(policy: str, scenario: str = "new-post", seat: Seat = OFFICE) -> Session:
    pack = core.pack()
    found = pack.scenario(scenario, seat=seat)
    setup = Setup(scenario, seat, "SEED", next(iter(found.programmes)), found.reading.id)
    game = Session(setup, pack)
    while not game.state.over:
        game.dispatch(POLICIES[policy](game.state, game.scenario))
    return game


def context(game: Session) -> ViewContext:
    return ViewContext(game.state, game.scenario, game.pack.archive, core.english())


def page(game: Session) -> FirstView:
    return first_page(context(game), game.pack, game.history)


def games() -> Iterator[tuple[str, str, Seat]]:
    for scenario in ("tutorial", "new-post", "the-notes", "summer-lull", "the-discussion"):
        for seat in SEATS:
            yield from ((policy, scenario, seat) for policy in ("recorded", "random"))


@pytest.mark.parametrize(("policy", "scenario", "seat"), list(games()))
def test_every_game_has_a_page_with_all_its_words(policy: str, scenario: str, seat: Seat) -> None:
    game = over(policy, scenario, seat)
    view = page(game)
    assert view.title
    assert view.picture
    assert len(view.text.split()) <= WORDS
    assert view.whole.startswith(view.text)
    assert 1 <= len(view.held) <= SHOWN
    assert len(view.changed) <= SHOWN
    assert not core.english().missing


def test_who_follows_the_record_changed_no_decision() -> None:
    assert not any("Recorded: “" in each.under for each in page(over("recorded")).changed)
    assert page(over("bold")).changed


def test_no_input_is_said_to_have_held() -> None:
    game = over("recorded", "the-discussion")
    locale = core.english()
    names = {
        locale.text(f"measure.{row.measure.id}.name")
        for row in table(game.state, game.scenario)
        if row.measure.kind not in COULD_FAIL
    }
    assert names
    assert not any(each.title.startswith(name) for name in names for each in page(game).held)


def test_a_vote_that_went_otherwise_is_told_first_and_with_what_was_recorded() -> None:
    game = over("recorded")
    vote, result = next(iter(game.state.votes.items()))
    first, second = game.scenario.votes[vote].options
    other = second if result.winner == first else first
    turned: VoteResult = replace(result, winner=other)
    votes = {**game.state.votes, vote: turned}
    seen = replace(context(game), state=replace(game.state, votes=votes))
    (moment, *_) = first_page(seen, game.pack, game.history).changed
    assert moment.under.startswith("Recorded: “")
    assert core.english().text(f"vote.{vote}.option.{result.winner}.label") in moment.under


def test_a_closer_vote_held_more() -> None:
    weights = [each.weight for each in page(over("recorded", "the-discussion")).held]
    assert weights == sorted(weights, reverse=True)


def test_the_axis_holds_the_accounts_and_yours() -> None:
    axis = page(over("random", "the-discussion")).axis
    assert axis is not None
    assert 1 <= len(axis.accounts) <= 3
    assert all(0 <= each <= 1000 for each in (*axis.accounts, axis.yours_at))
    assert list(axis.accounts) == sorted(axis.accounts)


def test_without_a_measure_there_is_no_axis() -> None:
    game = over("recorded")
    seen = context(game)
    bare = replace(seen, scenario=replace(seen.scenario, measures=()))
    view = first_page(bare, game.pack, game.history)
    assert view.axis is None
    assert view.held


def test_without_an_ending_the_page_says_only_that_it_is_over() -> None:
    game = over("recorded")
    seen = context(game)
    bare = replace(seen, scenario=replace(seen.scenario, endings=()))
    view = first_page(bare, game.pack, game.history)
    assert (view.picture, view.text) == ("", "")
    assert view.title


def test_without_moves_nobody_was_touched() -> None:
    game = over("recorded")
    view = first_page(context(game), game.pack, ())
    assert not any(faces for _, _, faces in view.people)
    assert view.fates == ()
    assert view.company  # who was in the room stands in their place


def test_people_come_in_the_order_of_what_was_done_to_them_with_their_fates() -> None:
    view = page(over("random"))
    faces = {face.id for _, _, group in view.people for face in group}
    assert faces
    assert {each.face.id for each in view.fates} <= faces
    assert all(each.fate and each.did for each in view.fates)


@pytest.mark.parametrize(
    ("text", "words", "kept"),
    [
        ("One two three. Four five.", 5, "One two three. Four five."),
        ("One two three. Four five six.", 5, "One two three."),
        (
            "A sentence that is far too long to be kept.",
            3,
            "A sentence that is far too long to be kept.",
        ),
        ("", 5, ""),
    ],
)
def test_a_text_is_cut_at_the_end_of_a_sentence(text: str, words: int, kept: str) -> None:
    assert shortened(text, words) == kept


def test_a_line_is_cut_between_words() -> None:
    assert brief("short", 10) == "short"
    assert brief("Put it to a telephone vote, and vote yes", 27) == "Put it to a telephone vote…"
    assert brief("Unbreakableindeed", 5) == "Unbre…"


def test_the_other_desk_and_the_next_reading() -> None:
    game = over("recorded")
    seen = context(game)
    assert other_desk(seen, game.pack) == "opposition"
    readings = list(game.pack.readings)
    assert next_reading(seen, game.pack) == readings[1]
    last = replace(seen, scenario=replace(seen.scenario, reading=game.pack.readings[readings[-1]]))
    assert next_reading(last, game.pack) == readings[0]
    alone = replace(game.pack, readings={readings[0]: game.pack.readings[readings[0]]})
    assert next_reading(seen, alone) == readings[0]
    assert next_reading(seen, replace(game.pack, readings={})) == seen.scenario.reading.id


def test_three_are_of_different_months_while_there_are_such() -> None:
    january = [MomentView(f"January {n}", "", 60 - n, "1924-01") for n in range(4)]
    others = [MomentView("May", "", 30, "1923-05"), MomentView("The whole game", "", 20)]
    told = [each.title for each in strongest([*january, *others])]
    assert told == ["January 0", "May", "The whole game"]
    assert [each.title for each in strongest(january)] == ["January 0", "January 1", "January 2"]


def test_what_is_cut_is_told_whole_beside_it() -> None:
    cut = 0
    for policy, scenario, seat in games():
        shown = page(over(policy, scenario, seat))
        for each in (*shown.changed, *shown.held):
            if "\u2026" in each.title + each.under:
                cut += 1
                assert each.whole
                assert "\u2026" not in each.whole
                assert each.title.partition("\u2026")[0] in each.whole
            else:
                assert not each.whole
    assert cut
