"""Standing actions: which there are, to whom, what they would do."""

from dataclasses import replace

import pytest

from game.locale import Locale
from game.rules.ids import SEATS, Seat, at
from game.rules.moves import Undertake
from game.rules.reducer import new_game
from game.rules.state import State
from game.rules.visibility import opposition_share
from game.viewmodel.actions import ActionChoice, ActionView, actions
from game.viewmodel.context import PreviewLevel, ViewContext
from game.viewmodel.names import NOTHING
from game.viewmodel.tray import clear_view
from tests.support import core, critics, tiny
from tests.support.desks import with_desk


def picked(seen: ViewContext, action: str, target: str = "") -> ActionView:
    found = actions(seen, ActionChoice(action, target)).picked
    assert found is not None
    return found


def with_number(seen: ViewContext, key: str, value: int) -> ViewContext:
    state: State = replace(seen.state, ledger={**seen.state.ledger, key: value})
    return replace(seen, state=state)


@pytest.mark.parametrize("seat", SEATS)
def test_every_action_of_the_seat_and_none_of_the_other(seat: Seat) -> None:
    seen = critics.context(seat=seat)
    listed = {line.id for group in actions(seen, ActionChoice()).groups for line in group.lines}
    assert listed == {key for key, each in seen.scenario.actions.items() if each.seat == seat}


@pytest.mark.parametrize("seat", SEATS)
def test_every_action_has_its_words_and_sources(seat: Seat) -> None:
    seen = critics.context(seat=seat)
    for group in actions(seen, ActionChoice()).groups:
        for line in group.lines:
            view = picked(seen, line.id)
            assert view.text
            assert view.once
            assert view.grounds.sources
            assert view.preview.cost
    assert not seen.locale.missing


def test_regions_with_most_delegates_come_first() -> None:
    rows = picked(critics.context(), "contest-conferences").targets.rows
    counts = [row.order[1] for row in rows]
    assert counts == sorted(counts, reverse=True)
    assert rows[0].id == "moscow"


def test_the_office_reads_of_the_opposition_only_where_reports_come_from() -> None:
    seen = with_number(critics.context(seat="general-secretary"), at("reporting", "moscow"), 0)
    rows = {row.id: row for row in picked(seen, "send-emissary").targets.rows}
    assert rows["moscow"].cells[2] == NOTHING
    assert opposition_share("moscow", seen.state, seen.scenario) is None
    critics_too = with_number(critics.context(), at("reporting", "moscow"), 0)
    assert opposition_share("moscow", critics_too.state, critics_too.scenario) is not None


def test_people_have_a_post_and_a_tie() -> None:
    rows = {row.id: row for row in picked(critics.context(), "shelter").targets.people}
    assert "Envoy in London" in rows["rakovsky"].words
    assert "Secretariat" in rows["rakovsky"].words
    assert rows["rakovsky"].portrait is not None


def test_ranks_have_their_pay() -> None:
    view = picked(critics.context(), "expose-privileges")
    assert [row.id for row in view.targets.rows] == ["central", "guberniya", "uyezd", "cell"]
    assert "r." in view.targets.rows[0].cells[1]


def test_what_was_done_this_turn_is_marked_and_refused_with_a_reason() -> None:
    move = Undertake("contest-conferences", "moscow")
    seen = critics.after(critics.context(), move)
    view = actions(seen, ActionChoice("contest-conferences", "moscow"))
    line = next(each for each in view.groups[0].lines if each.id == "contest-conferences")
    assert line.note == "done"
    assert view.picked is not None
    assert next(iter(view.picked.targets.done.values())) == "done this turn"
    assert view.picked.preview.refused
    assert view.picked.preview.remedy
    assert "Moscow" in view.log[0]
    assert not seen.locale.missing


def test_without_a_target_the_first_is_taken_that_is_still_open() -> None:
    seen = critics.after(critics.context(), Undertake("contest-conferences", "moscow"))
    assert picked(seen, "contest-conferences").target == "petrograd"


def test_once_in_a_game_is_remembered_and_once_a_turn_is_not() -> None:
    seen = critics.context(turn=2)
    acted = critics.after(
        seen, Undertake("shelter", "rakovsky"), Undertake("carry-wages", "moscow")
    )
    later = replace(acted, state=replace(acted.state, turn=3))
    sheltered = picked(later, "shelter").targets.done
    assert sheltered["rakovsky"] == "done, 16–31 October 1923"
    assert "moscow" not in picked(later, "carry-wages").targets.done


@pytest.mark.parametrize(("preview", "arrows"), [("student", True), ("secretary", False)])
def test_effects_are_told_as_far_as_the_preview_goes(preview: PreviewLevel, arrows: bool) -> None:  # noqa: FBT001
    found = picked(critics.context(preview=preview), "contest-conferences", "moscow").preview
    assert "contested" in [chip.text for chip in found.effects]
    assert any(chip.trend for chip in found.effects) is arrows


def test_the_archive_preview_tells_no_effect() -> None:
    found = picked(critics.context(preview="archive"), "contest-conferences", "moscow").preview
    assert not found.effects
    assert found.note


def test_an_empty_purse_is_named() -> None:
    seen = with_number(critics.context(), "supporters", 0)
    assert "0" in picked(seen, "carry-wages", "moscow").preview.refused


def test_a_seat_without_actions_says_so() -> None:
    seen = critics.context()
    bare = replace(seen, scenario=replace(seen.scenario, actions={}))
    view = actions(bare, ActionChoice())
    assert view.picked is None
    assert view.empty


def test_ending_the_turn_forgets_the_mark() -> None:
    seen = critics.after(critics.context(), Undertake("ask-for-the-floor", ""))
    assert any(line.note for group in actions(seen, ActionChoice()).groups for line in group.lines)
    closed = replace(seen, state=replace(seen.state, turn=seen.state.turn + 1))
    view = actions(closed, ActionChoice())
    assert not any(line.note for group in view.groups for line in group.lines)


def test_a_clear_desk_names_the_pages_on_which_the_seat_can_act() -> None:
    named = {
        seat: [way.page for way in clear_view(critics.context(seat=seat)).ways] for seat in SEATS
    }
    assert {"papers", "actions"} <= set(named["opposition"])
    assert not {"posts", "privileges", "circulars"} & set(named["opposition"])
    assert {"circulars", "privileges", "actions"} <= set(named["general-secretary"])


def test_a_clear_desk_leads_to_a_vote_that_nothing_has_been_said_of() -> None:
    made = tiny.two_seats()
    votes = {name: replace(made.votes["monopoly"], id=name, turn=1) for name in ("first", "second")}
    scenario = replace(made, votes=votes)
    locale = Locale({"en": core.pack().texts["en"]})  # the questions have no texts
    seen = ViewContext(new_game(scenario, "SEED"), scenario, tiny.pack().archive, locale)
    ways = clear_view(seen).ways
    assert [(way.page, way.at) for way in ways if way.at] == [("vote", "first")]
    said = with_desk(seen.state, scenario.seat, forecasts={"first": 60})
    assert clear_view(replace(seen, state=said)).ways[0].at == "second"
    both = with_desk(seen.state, scenario.seat, forecasts={"first": 60, "second": 40})
    assert clear_view(replace(seen, state=both)).ways[0].at == "first"
