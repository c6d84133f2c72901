"""Move `send`: a circular goes out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal

from game.rules.ids import OFFICE, CircularChoiceId, Id, NumberId, Seat
from game.rules.moves.refusals import refuse, unmet
from game.rules.power import circulars
from game.rules.state import Refusal, State, Why

if TYPE_CHECKING:
    from game.rules.draft import Draft
    from game.rules.scenario import Scenario

LETTER_TIME = 1
"""Desk time of every letter, before its own price."""


@dataclass(frozen=True, slots=True)
class Send:
    """Sign and send a circular: one id for each of its six choices."""

    subject: CircularChoiceId
    instruction: CircularChoiceId
    voice: CircularChoiceId
    agreed: CircularChoiceId
    secrecy: CircularChoiceId
    addressees: CircularChoiceId
    kind: Literal["send"] = "send"
    seat: ClassVar[Seat | None] = OFFICE

    @staticmethod
    def of(names: Mapping[str, Id]) -> "Send":
        """A letter from its six choices by field. Raises KeyError when a field is missing."""
        return Send(
            subject=names["subject"],
            instruction=names["instruction"],
            voice=names["voice"],
            agreed=names["agreed"],
            secrecy=names["secrecy"],
            addressees=names["addressees"],
        )

    def price(self, scenario: "Scenario") -> Mapping[NumberId, int]:
        """An hour at the desk, and what the choices cost."""
        total: dict[NumberId, int] = {"desk-time": LETTER_TIME}
        for field in circulars.FIELDS:
            one = circulars.choice(scenario.form, field, getattr(self, field))
            for number, amount in (one.cost if one else {}).items():
                total[number] = total.get(number, 0) + amount
        return total

    def refusal(self, state: State, scenario: "Scenario") -> Refusal | None:
        """Refused of choices that the form has not, or that are closed."""
        for field in circulars.FIELDS:
            one = circulars.choice(scenario.form, field, getattr(self, field))
            if one is None:
                return refuse("no-such-choice", field=field)
            closed = unmet(one.needs, state, scenario)
            if closed is not None:
                return closed
        return None

    def play(self, draft: "Draft") -> None:
        """It goes out; the answers come when the month is over."""
        circulars.send(draft, self, Why("why.letter-sent", {"subject": self.subject}))
        draft.tell("chronicle.letter", subject=self.subject, instruction=self.instruction)

    @staticmethod
    def samples(state: State, scenario: "Scenario") -> "Iterator[Send]":
        """Every choice once, with the first of the other fields."""
        first = {field: getattr(scenario.form, field)[0].id for field in circulars.FIELDS}
        for field in circulars.FIELDS:
            for each in getattr(scenario.form, field):
                yield Send.of(first | {field: each.id})
