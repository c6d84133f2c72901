"""The rules of the forms: what it takes to write one, and what comes of it.

A rule is a module of this package with the names of `FormRule`. To add a form: write its file, and
add its import and its name to `RULES`.
"""

from collections.abc import Mapping
from typing import Protocol

from game.rules.draft import Draft
from game.rules.ids import FieldId, FormId, LocaleKey, NumberId, Seat
from game.rules.moves import Write
from game.rules.power import circulars, papers
from game.rules.state import State, Why


class FormRule(Protocol):
    """What the module of a form has."""

    SEAT: Seat
    """Who writes it."""

    FIELDS: tuple[FieldId, ...]
    """Its fields in their order; the first says what it is about."""

    WEIGHTS: tuple[str, ...]
    """The weights of a choice that the rule reads."""

    PRICE: Mapping[NumberId, int]
    """What one takes before the choices' own cost."""

    SENT: LocaleKey
    """Why numbers move when it goes out."""

    ENTRY: tuple[LocaleKey, tuple[FieldId, ...]]
    """The line of the chronicle, and the fields that it names."""

    def is_out(self, state: State, move: Write) -> bool:
        """Whether the same has gone out already and cannot again in this turn."""

    def send(self, draft: Draft, move: Write, why: Why) -> None:
        """Sign it and let it go."""


RULES: Mapping[FormId, FormRule] = {"circular": circulars, "paper": papers}
