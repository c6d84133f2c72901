"""Papers of the opposition: the form, the sheet, what came of those that were given out."""

from dataclasses import replace

import pytest

from game.rules.moves import Write
from game.rules.power.papers import FIELDS
from game.rules.state import Paper
from game.viewmodel.context import ViewContext
from game.viewmodel.form_draft import FormDraft
from game.viewmodel.forms import FormView, form_view
from game.viewmodel.outlook import RiskView
from game.viewmodel.paper_sheet import paper_sheet
from game.viewmodel.papers_out import papers_out
from tests.support import core, critics
from tests.support.written import changed, first, only, paper

LETTER = paper("democracy", "many", "all-members", "by-hand")
PARTS = {
    "subject": ("0",),
    "signatures": ("head", "name"),
    "addressee": ("address", "opening"),
    "publicity": ("class", "stamp"),
}
"""The parts that a choice puts into a paper."""


def given_out(*, taken_up: bool = False, later: int = 0) -> ViewContext:
    seen = critics.context()
    state = replace(
        seen.state,
        turn=seen.state.turn + later,
        papers=(Paper(1, seen.state.turn, LETTER, taken_up),),
    )
    return replace(seen, state=state)


def _view(seen: ViewContext, **chosen: str) -> FormView:
    view = form_view(seen, FormDraft("paper", tuple(chosen.items())))
    assert view is not None
    return view


def test_a_field_left_open_has_its_first_choice() -> None:
    seen = critics.context()
    view = _view(seen, subject="wages", publicity="nonsense")
    move = view.preview.move
    assert isinstance(move, Write)
    assert move.subject == "wages"
    for field in FIELDS[1:]:
        assert move.choices[field] == seen.scenario.forms["paper"].fields[field][0].id
    assert [row.field for row in view.rows] == list(FIELDS)


def test_the_form_says_something_of_what_is_chosen() -> None:
    rows = _view(critics.context(), subject="wages").rows
    assert rows[0].note == "Who waits for pay, and who does not."
    assert all(row.note for row in rows)


@pytest.mark.parametrize("field", FIELDS)
def test_every_choice_of_the_form_has_its_words_on_the_sheet(field: str) -> None:
    for each in critics.context().scenario.forms["paper"].fields[field]:
        for part in PARTS[field]:
            assert core.english().has(f"manuscript.{field}.{each.id}.{part}")


def test_a_choice_that_has_no_words_of_its_own_goes_by_its_name() -> None:
    seen = critics.context()
    strange = replace(first(seen.scenario, "paper", "subject"), id="foundlings")
    seen = replace(seen, scenario=only(seen.scenario, "paper", subject=strange))
    sheet = paper_sheet(seen, changed(LETTER, subject="foundlings"))
    assert sheet.paragraphs == ("1. ",)


def test_a_bolder_paper_is_heard_by_more_and_risks_more() -> None:
    seen = critics.context()
    shy = _view(seen, publicity="kept-inside")
    bold = _view(seen, signatures="many", addressee="all-members", publicity="by-hand")
    assert shy.outlook is not None
    assert bold.outlook is not None
    assert bold.outlook.parts[1][1] > shy.outlook.parts[1][1]
    assert sum(share for _, share in bold.outlook.parts) == 100
    assert "legality" in bold.risk.text
    assert "100" in bold.risk.text
    assert bold.risk.grave


def test_what_nobody_takes_up_is_no_grave_risk() -> None:
    seen = critics.context()
    calm = {**seen.state.ledger, "watch": 0}
    weights = {field: first(seen.scenario, "paper", field, taken_up=0) for field in FIELDS}
    scenario = only(seen.scenario, "paper", **weights)
    calmed = replace(seen, scenario=scenario, state=replace(seen.state, ledger=calm))
    assert _view(calmed).risk == RiskView("Nobody will take this up.", grave=False)


@pytest.mark.parametrize(
    ("chance", "told"),
    [
        (899, "About 90 chances"),
        (900, "Commission will take it up:"),
        (1, "About 5 chances"),
        (0, "Nobody will take this up."),
    ],
)
def test_odds_are_told_until_one_is_all_but_sure(
    chance: int, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("game.viewmodel.papers.expected", lambda *_: (0, chance))
    assert told in _view(critics.context()).risk.text


def test_the_archive_preview_tells_neither_reach_nor_risk() -> None:
    view = _view(critics.context(preview="archive"))
    assert (view.outlook, view.risk) == (None, RiskView())
    assert not view.preview.effects


def test_print_is_closed_when_the_press_is_held() -> None:
    seen = critics.context()
    held = replace(
        seen, state=replace(seen.state, ledger={**seen.state.ledger, "pressure-on-press": 900})
    )
    by_name = {pick.id: pick.closed for pick in _view(held).rows[3].picks}
    assert by_name["in-print"]
    assert not by_name["by-hand"]
    assert not held.locale.missing


def test_the_same_paper_does_not_go_out_twice_in_a_turn() -> None:
    seen = critics.context()
    again = _view(critics.after(seen, _view(seen).preview.move))
    assert again.preview.refused
    assert not seen.locale.missing


def test_without_a_form_there_is_no_paper() -> None:
    seen = critics.context()
    bare = replace(seen, scenario=replace(seen.scenario, forms={}))
    assert form_view(bare, FormDraft("paper")) is None


def test_nothing_given_out_yet() -> None:
    assert papers_out(critics.context()).empty


def test_what_came_of_a_paper_shows_when_the_turn_is_over() -> None:
    assert papers_out(given_out()).rows[0].tag == "not known yet"
    let_pass = papers_out(given_out(later=1))
    assert let_pass.rows[0].tag == "let pass"
    taken = papers_out(given_out(taken_up=True, later=1))
    assert taken.taken_up
    assert "13 points" in taken.came
    assert taken.sheet is not None
    assert taken.sheet.address == "To all members of the party"
    assert not core.english().missing


def _stands(**numbers: int) -> tuple[str, ...]:
    """The notes of the form where numbers of the centre stand so."""
    seen = critics.context()
    named = {key.replace("_", "-"): value for key, value in numbers.items()}
    state = replace(seen.state, ledger={**seen.state.ledger, **named})
    return _view(replace(seen, state=state)).notes


@pytest.mark.parametrize(
    ("legality", "passed", "ahead"),
    [(60, 0, "Below 45 fewer supporters"), (44, 1, "Below 35 only half"), (30, 2, "Below 25 no")],
)
def test_the_form_names_the_bounds_that_are_passed_and_the_next(
    legality: int, passed: int, ahead: str
) -> None:
    notes = _stands(legality=legality)
    assert len(notes) == passed + 1
    assert f"Legality stands at {legality}. {ahead}" in notes[-1]


def test_at_the_bottom_there_is_no_next_and_who_was_put_out_is_counted() -> None:
    notes = _stands(legality=3, signers_put_out=12)
    assert len(notes) == 4 + 1
    assert notes[-1].startswith("12 members have been put out")


def test_the_form_says_what_earlier_papers_leave_of_this_one() -> None:
    notes = _view(given_out(), subject="democracy").notes
    assert "weighs 67\N{NARROW NO-BREAK SPACE}% of what it would" in notes[0]
    assert "80\N{NARROW NO-BREAK SPACE}% of the readers" in notes[1]
    assert "weighs" not in " ".join(_view(given_out(later=1), subject="wages").notes)
