"""What has been chosen of a form, what is open in it, and what stands there then."""

import pytest

from game.rules.ids import SEATS, Seat
from game.viewmodel.form_draft import FormDraft
from tests.support import tiny

FORMS = {"general-secretary": "circular", "opposition": "paper"}
PAPER = tiny.two_seats("opposition").forms["paper"]


@pytest.mark.parametrize("seat", SEATS)
def test_a_new_draft_is_open_in_every_field_and_has_the_first_choices(seat: Seat) -> None:
    form = tiny.two_seats(seat).forms[FORMS[seat]]
    draft = FormDraft(form.id)
    assert draft.open_fields(form) == tuple(form.fields)
    assert draft.filled(form) == {field: each[0].id for field, each in form.fields.items()}


def test_a_choice_stays_until_another_is_picked_in_its_field() -> None:
    first = FormDraft("paper").pick("publicity", "hand-to-hand")
    draft = first.pick("signatures", "many")
    assert draft.filled(PAPER)["publicity"] == "hand-to-hand"
    assert draft.filled(PAPER)["signatures"] == "many"
    assert draft.open_fields(PAPER) == ("subject", "addressee")
    other = draft.pick("publicity", "sealed")
    assert other.filled(PAPER)["publicity"] == "sealed"
    assert len(other.chosen) == len(draft.chosen)
    assert first == FormDraft("paper", (("publicity", "hand-to-hand"),))


def test_what_is_not_on_the_form_leaves_its_field_open() -> None:
    draft = FormDraft("paper").pick("publicity", "by-balloon").pick("ink", "red")
    assert "publicity" in draft.open_fields(PAPER)
    assert draft.filled(PAPER) == FormDraft("paper").filled(PAPER)


def test_a_draft_with_a_choice_in_every_field_is_complete() -> None:
    draft = FormDraft("paper", tuple(FormDraft("paper").filled(PAPER).items()))
    assert draft.open_fields(PAPER) == ()
