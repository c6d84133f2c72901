"""Papers of the opposition: the form, the sheet, what came of those that were given out."""

from dataclasses import replace

import pytest

from game.rules.moves import Publish
from game.rules.power.papers import FIELDS
from game.rules.scenario import PaperForm
from game.rules.state import Paper
from game.viewmodel.manuscript import manuscript
from game.viewmodel.papers import papers
from game.viewmodel.papers_out import papers_out
from game.viewmodel.sight import Sight
from tests.support import core, critics

LETTER = Publish("democracy", "many", "all-members", "by-hand")
PARTS = {
    "subject": ("0",),
    "signatures": ("head", "name"),
    "addressee": ("address", "opening"),
    "publicity": ("class", "stamp"),
}
"""The parts that a choice puts into a paper."""


def given_out(*, taken_up: bool = False, later: int = 0) -> Sight:
    seen = critics.sight()
    state = replace(
        seen.state,
        turn=seen.state.turn + later,
        papers=(Paper(1, seen.state.turn, LETTER, taken_up),),
    )
    return replace(seen, state=state)


def test_a_field_left_open_has_its_first_choice() -> None:
    seen = critics.sight()
    view = papers(seen, {"subject": "wages", "publicity": "nonsense"})
    assert view.move is not None
    assert view.move.subject == "wages"
    for field in FIELDS[1:]:
        assert getattr(view.move, field) == getattr(seen.scenario.paper, field)[0].id
    assert [row.field for row in view.rows] == list(FIELDS)


@pytest.mark.parametrize("field", FIELDS)
def test_every_choice_of_the_form_has_its_words_on_the_sheet(field: str) -> None:
    for each in getattr(critics.sight().scenario.paper, field):
        for part in PARTS[field]:
            assert core.english().has(f"manuscript.{field}.{each.id}.{part}")


def test_a_choice_that_has_no_words_of_its_own_goes_by_its_name() -> None:
    seen = critics.sight()
    first = seen.scenario.paper.subject[0]
    form = replace(seen.scenario.paper, subject=(replace(first, id="foundlings"),))
    strange = replace(seen, scenario=replace(seen.scenario, paper=form))
    sheet = manuscript(strange, replace(LETTER, subject="foundlings"))
    assert sheet.paragraphs == ("1. ",)


def test_a_bolder_paper_is_heard_by_more_and_risks_more() -> None:
    seen = critics.sight()
    shy = papers(seen, {"publicity": "kept-inside"})
    bold = papers(seen, {"signatures": "many", "addressee": "all-members", "publicity": "by-hand"})
    assert shy.heard is not None
    assert bold.heard is not None
    assert bold.heard.wider > shy.heard.wider
    assert bold.heard.known + bold.heard.wider + bold.heard.unheard == 1000
    assert "legality" in bold.lost
    assert "100" in bold.risk


def test_the_archive_preview_tells_neither_reach_nor_risk() -> None:
    view = papers(critics.sight(preview="archive"), {})
    assert (view.heard, view.risk, view.lost) == (None, "", "")
    assert not view.act.effects


def test_print_is_closed_when_the_press_is_held() -> None:
    seen = critics.sight()
    held = replace(
        seen, state=replace(seen.state, ledger={**seen.state.ledger, "pressure-on-press": 900})
    )
    by_name = {pick.id: pick.closed for pick in papers(held, {}).rows[3].picks}
    assert by_name["in-print"]
    assert not by_name["by-hand"]
    assert not held.locale.missing


def test_the_same_paper_does_not_go_out_twice_in_a_turn() -> None:
    seen = critics.sight()
    move = papers(seen, {}).move
    assert move is not None
    again = papers(critics.after(seen, move), {})
    assert again.act.refused
    assert not seen.locale.missing


def test_without_a_form_there_is_no_paper() -> None:
    seen = critics.sight()
    bare = replace(seen, scenario=replace(seen.scenario, paper=PaperForm()))
    assert papers(bare, {}).move is None


def test_nothing_given_out_yet() -> None:
    assert papers_out(critics.sight()).empty


def test_what_came_of_a_paper_shows_when_the_turn_is_over() -> None:
    assert papers_out(given_out()).rows[0].tag == "not known yet"
    let_pass = papers_out(given_out(later=1))
    assert let_pass.rows[0].tag == "let pass"
    taken = papers_out(given_out(taken_up=True, later=1))
    assert taken.taken_up
    assert "13 points" in taken.came
    assert taken.paper is not None
    assert taken.paper.address == "To all members of the party"
    assert not core.english().missing
