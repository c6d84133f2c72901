"""A form as far as it has been filled in."""

from dataclasses import dataclass, replace

from game.rules.ids import ChoiceId, FieldId, FormId
from game.rules.scenario import Form

Picks = tuple[tuple[FieldId, ChoiceId], ...]
"""What has been chosen, by field, in the order in which it was picked."""


@dataclass(frozen=True, slots=True)
class FormDraft:
    """What has been chosen of a form so far."""

    form: FormId
    chosen: Picks = ()

    def pick(self, field: FieldId, choice: ChoiceId) -> "FormDraft":
        """The draft with another choice in a field."""
        others = tuple(each for each in self.chosen if each[0] != field)
        return replace(self, chosen=(*others, (field, choice)))

    def open_fields(self, form: Form) -> tuple[FieldId, ...]:
        """The fields in which nothing has been chosen that is on the form."""
        picked = dict(self.chosen)
        return tuple(each for each in form.fields if not form.choice(each, picked.get(each, "")))

    def filled(self, form: Form) -> dict[FieldId, ChoiceId]:
        """A choice for every field of the form: the first of it where the field is open."""
        picked, left = dict(self.chosen), self.open_fields(form)
        return {
            field: choices[0].id if field in left else picked[field]
            for field, choices in form.fields.items()
        }
