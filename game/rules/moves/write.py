"""Move `write`: a form is filled in, signed and sent: a circular, a paper of the opposition."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Literal

from game.rules.ids import ChoiceId, FieldId, FormId, Seat


@dataclass(frozen=True, slots=True)
class Write:
    """Fill in a form, sign it and send it: one choice for each of its fields."""

    form: FormId
    choices: Mapping[FieldId, ChoiceId] = field(hash=False)  # a mapping has no hash
    kind: Literal["write"] = "write"
    seat: ClassVar[Seat | None] = None

    @property
    def subject(self) -> ChoiceId:
        """What it is about. Every form has a field for that."""
        return self.choices["subject"]
