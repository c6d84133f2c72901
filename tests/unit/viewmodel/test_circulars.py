"""A circular on the form, on paper, and after it was sent."""

from dataclasses import replace

from game.rules.power.circulars import FIELDS, REPLIES, moved_there
from game.viewmodel.context import ViewContext
from game.viewmodel.form_draft import FormDraft
from game.viewmodel.forms import FormView, form_view, sent
from game.viewmodel.letter_sheet import letter_sheet
from game.viewmodel.letters import letters
from tests.support import core
from tests.support.contexts import after, context, months
from tests.support.written import changed, circular

LETTER = circular("elections", "require", "central-committee", "no-one", "secret", "all-guberniyas")


def _view(seen: ViewContext, **chosen: str) -> FormView:
    view = form_view(seen, FormDraft("circular", tuple(chosen.items())))
    assert view is not None
    return view


def test_the_form_has_six_rows_and_a_letter() -> None:
    view = _view(context())
    assert [row.field for row in view.rows] == list(FIELDS)
    assert view.sheet.paragraphs[0].startswith("1. ")


def test_what_is_expected_adds_up() -> None:
    outlook = _view(context(), addressees="worker-regions").outlook
    assert outlook is not None
    assert sum(count for _, count in outlook.parts) == 10


def test_a_name_used_without_asking_is_a_risk() -> None:
    alone = _view(context(), voice="central-committee").risk
    assert alone.text
    assert alone.grave
    asked = _view(context(), voice="central-committee", agreed="plenum", secrecy="secret")
    assert not asked.risk.text


def _numbers(seen: ViewContext, **everywhere: int) -> ViewContext:
    """The same with numbers that stand so in every organisation."""
    places = seen.scenario.organisations
    given = {f"{number}@{each}": by for number, by in everywhere.items() for each in places}
    return replace(seen, state=replace(seen.state, ledger={**seen.state.ledger, **given}))


def test_the_form_says_how_far_the_plenum_is_and_what_would_be_seen() -> None:
    notes = _view(_numbers(context(), reporting=0)).notes
    assert notes[0].startswith("It would be seen in 0 of 36")
    assert notes[-1].startswith("Scrutiny stands at 12. At 50 the plenum")


def test_it_says_where_obedience_is_formal_and_where_the_cells_have_nearly_had_enough() -> None:
    notes = " ".join(_view(_numbers(context(), load=400, contentment=219)).notes)
    assert "With 36 of the 36 addressed so much lies unanswered" in notes
    assert "36 regions are near to dropping their secretaries" in notes
    calm = " ".join(_view(_numbers(context(), load=0, contentment=520)).notes)
    assert "unanswered" not in calm
    assert "dropping" not in calm


def test_it_says_what_is_left_to_the_next_letter_on_a_subject() -> None:
    once = after(LETTER)
    assert (
        "moves 67\N{NARROW NO-BREAK SPACE}% of what it would"
        in _view(once, subject="elections").notes[0]
    )
    assert "three turns" not in " ".join(_view(once, subject="pay").notes)


def test_a_closed_choice_has_its_reason() -> None:
    row = _view(context()).rows[-1]
    closed = next(pick for pick in row.picks if pick.id == "instructors")
    assert closed.closed


def test_archive_mode_expects_nothing() -> None:
    view = _view(context(preview="archive"), voice="central-committee")
    assert view.outlook is None
    assert not view.risk.text
    assert not view.preview.lines
    assert view.notes == ()


def test_without_a_form_there_is_no_letter() -> None:
    bare = replace(context(), scenario=replace(core.new_post(), forms={}))
    assert form_view(bare, FormDraft("circular")) is None
    assert sent(bare, "circular") == ()


def test_every_letter_can_be_typed() -> None:
    form, locale = core.new_post().forms["circular"], core.english()
    for field, choices in form.fields.items():
        for each in choices:
            typed = letter_sheet(context(), changed(LETTER, **{field: each.id}))
            assert typed.paragraphs
            assert typed.opening
            assert typed.address
            assert typed.office
    assert not locale.missing


def test_a_letter_that_was_sent_stands_as_it_was_typed() -> None:
    seen = after(LETTER)
    assert sent(seen, "circular") == (letter_sheet(seen, LETTER, 1, 1),)


def test_before_the_first_letter_the_list_is_empty() -> None:
    assert letters(context()).empty


def test_replies_come_with_the_end_of_the_month() -> None:
    seen = after(LETTER)
    assert letters(seen).waiting
    back = letters(context(months(seen.state, 1)), 1)
    assert not back.waiting
    assert [group.id for group in back.groups] == list(REPLIES)
    assert sum(group.value for group in back.groups) == 36


def _there(seen: ViewContext, **chosen: str) -> dict[str, int]:
    outlook = _view(seen, **chosen).outlook
    assert outlook is not None
    return {chip.text: chip.trend for chip in outlook.there}


def test_it_says_what_moves_where_it_is_carried_out() -> None:
    assert _there(context(), subject="reports")["reports"] > 0
    assert _there(context(), subject="elections")["grip"] > 0
    assert set(_there(context(preview="secretary"), subject="elections").values()) == {0}


def test_of_a_subject_that_has_been_written_about_less_is_left_to_move() -> None:
    made = core.new_post().made(LETTER)
    whole, half = (sum(abs(by) for _, by in moved_there(made, left)) for left in (1000, 500))
    assert 0 < half < whole
