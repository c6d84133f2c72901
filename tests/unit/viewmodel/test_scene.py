"""A set scene as it is told: who hears which line, and what stands at each beat."""

from dataclasses import replace

import pytest

from game.rules.ids import Seat
from game.rules.scene import SceneEcho, SceneLine
from game.viewmodel.scene import ALL, KEPT, card_of, due, heard, scene_view
from tests.support import core
from tests.support.desks import cleared
from tests.support.staged import context

GS: Seat = "general-secretary"
OPPOSITION: Seat = "opposition"
PROMISE = "a-promise-at-gorki"


def ids(scene: str, seat: Seat = GS, **chosen: str) -> list[str]:
    """The lines that are told after some answers; a card is written with `_` for `-`."""
    named = {card.replace("_", "-"): option for card, option in chosen.items()}
    view = scene_view(context(scene, seat, named), scene)
    return [each.id for each in view.lines]


def test_a_scene_says_where_and_when_and_who_stands_there() -> None:
    view = scene_view(context("the-request"), "the-request")
    assert view.dateline == "17 March 1923 · Moscow, the Kremlin"
    assert view.face is not None
    assert (view.face.name, view.face.words) == ("Krupskaya", "Lenin’s wife")
    assert view.picture == ""
    assert view.grounds.sources
    assert "the game’s" in view.grounds.invented


def test_a_line_quotes_the_answer_that_was_given_and_no_other() -> None:
    assert "not-yet" in ids("the-request", a_promise_at_gorki="not-yet")
    assert "refused" not in ids("the-request", a_promise_at_gorki="not-yet")
    assert "refused" in ids("the-request", a_promise_at_gorki="refuse")


def test_without_an_answer_nothing_is_quoted() -> None:
    view = scene_view(context("the-request"), "the-request")
    assert [each for each in view.lines if each.quote] == []


def test_a_mark_bears_the_title_under_which_the_chronicle_has_the_choice() -> None:
    view = scene_view(context("the-request", GS, {PROMISE: "not-yet"}), "the-request")
    (quoted,) = (each for each in view.lines if each.quote is not None)
    assert quoted.quote is not None
    assert quoted.quote.mark == "You said it: Gorki, 30 May 1922"
    assert quoted.quote.title == core.english().text(f"card.{PROMISE}.title")


def test_an_answer_of_the_other_side_is_not_the_players() -> None:
    """What the rival chose stands among the answers of the game, and is not quoted."""
    seen = context("the-slap", OPPOSITION, {"georgian-committee-resigns": "accept"})
    line = SceneLine("one", echo=SceneEcho("georgian-committee-resigns", ("accept",)))
    assert not heard(line, seen.state, seen.scenario)
    mine = context("the-slap", GS, {"georgian-committee-resigns": "accept"})
    assert heard(line, mine.state, mine.scenario)


def test_each_seat_hears_its_own_lines() -> None:
    assert "the-steps" in ids("the-reading", GS)
    assert "the-second-bench" not in ids("the-reading", GS)
    assert "the-second-bench" in ids("the-reading", OPPOSITION)
    assert "the-steps" not in ids("the-reading", OPPOSITION)


def test_a_condition_leaves_a_line_out() -> None:
    assert "two-typescripts" in ids("the-forty-six", OPPOSITION)
    assert "two-typescripts" not in ids("the-forty-six", OPPOSITION, names_for_a_paper="one-by-one")


def test_beside_a_person_the_first_line_is_there_at_once() -> None:
    view = scene_view(context("the-request"), "the-request")
    first = view.moment(0)
    assert [each.id for each in first.lines] == ["the-passage"]
    assert first.headed
    assert view.beats == len(view.lines)


def test_past_three_lines_the_oldest_leaves() -> None:
    view = scene_view(context("the-request"), "the-request")
    fifth = view.moment(4)
    assert [each.id for each in fifth.lines] == [each.id for each in view.lines[2:5]]
    assert len(fifth.lines) == KEPT


def test_a_picture_is_seen_first_then_a_strip_at_a_time_then_the_lines() -> None:
    view = scene_view(context("the-train", OPPOSITION), "the-train")
    assert view.telegram is not None
    told = [(view.moment(beat).strips, len(view.moment(beat).lines)) for beat in range(5)]
    assert told == [(0, 0), (1, 0), (2, 0), (3, 0), (3, 1)]
    assert view.moment(3).headed
    assert not view.moment(4).headed
    assert view.beats == 1 + 3 + len(view.lines)


def test_the_sound_is_heard_at_the_beginning_and_with_each_strip() -> None:
    view = scene_view(context("the-train", OPPOSITION), "the-train")
    assert [view.moment(beat).heard for beat in range(6)] == [True] * 4 + [False] * 2
    view = scene_view(context("the-telephone"), "the-telephone")
    assert [view.moment(beat).heard for beat in range(3)] == [True, False, False]


@pytest.mark.parametrize("beat", [-3, 10**9])
def test_a_beat_that_there_is_not_is_the_nearest(beat: int) -> None:
    view = scene_view(context("the-request"), "the-request")
    assert view.moment(beat).beat in (0, view.beats - 1)


def test_a_scene_is_due_until_it_was_told() -> None:
    scenario = core.scenario("campaign")
    card = "an-empty-place-at-the-rostrum"
    assert due(scenario, card, {}) == "the-request"
    assert due(scenario, card, {"the-request": 4}) == "the-request"
    assert due(scenario, card, {"the-request": ALL}) == ""
    assert due(scenario, "the-new-post", {}) == ""


def test_the_card_of_a_scene_is_the_one_in_the_tray() -> None:
    seen = context("the-forty-six", GS)
    assert card_of(seen, "the-forty-six") == "eight-signatures"
    assert card_of(replace(seen, state=cleared(seen.state)), "the-forty-six") == ""


def test_an_unknown_scene_is_refused() -> None:
    with pytest.raises(KeyError):
        scene_view(context("the-request"), "no-such-scene")
