"""Every form is whole: a rule, choices with its weights, words, a page."""

import pytest

from game.content.schema import FORMS, MODELS
from game.rules.ids import SEATS, FormId
from game.rules.power.forms import RULES
from game.viewmodel.forms import WORDS
from tests.support import core

EVERY = pytest.mark.parametrize("form", RULES)


def test_every_form_has_its_choices_in_content_and_its_words_on_a_page() -> None:
    assert set(FORMS.values()) == set(RULES)
    assert set(WORDS) == set(RULES)


@EVERY
def test_a_form_has_the_fields_of_its_rule_in_their_order(form: FormId) -> None:
    found = core.new_post().forms[form]
    assert found.id == form
    assert tuple(found.fields) == RULES[form].FIELDS
    assert RULES[form].FIELDS[0] == "subject"
    assert found.seat == RULES[form].SEAT


@EVERY
def test_a_form_is_for_one_of_the_seats(form: FormId) -> None:
    assert RULES[form].SEAT in SEATS


@EVERY
def test_a_choice_in_content_can_be_of_every_field_and_have_every_weight(form: FormId) -> None:
    model = next(MODELS[kind] for kind, one in FORMS.items() if one == form)
    fields = model.model_fields
    assert fields["field"].annotation.__args__ == RULES[form].FIELDS  # type: ignore[union-attr]  # a Literal
    assert {name.replace("-", "_") for name in RULES[form].WEIGHTS} <= fields.keys()


@EVERY
def test_every_weight_weighs_something_somewhere(form: FormId) -> None:
    choices = [each for row in core.new_post().forms[form].fields.values() for each in row]
    assert {name for each in choices for name in each.weights} == set(RULES[form].WEIGHTS)


@EVERY
def test_a_form_has_its_texts(form: FormId) -> None:
    page, english = WORDS[form].PAGE, core.english()
    parts = (*RULES[form].FIELDS, "sign", "another", "no-form", "tab.draft")
    for key in [f"ui.{page}.{part}" for part in parts] + [RULES[form].SENT, RULES[form].ENTRY[0]]:
        assert english.has(key), key
    for field, choices in core.new_post().forms[form].fields.items():
        for each in choices:
            assert english.has(f"{form}.{field}.{each.id}.{WORDS[form].NAME}")
