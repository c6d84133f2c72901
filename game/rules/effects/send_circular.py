"""Effect `send-circular`: a circular that goes out by a decision on a card."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from game.rules.ids import CircularChoiceId
from game.rules.moves import Write
from game.rules.power.circulars import FIELDS, send
from game.rules.state import Why

if TYPE_CHECKING:
    from game.rules.draft import Draft


@dataclass(frozen=True, slots=True)
class SendCircular:
    """Send a circular by the same rule as the Circulars page; replies come next month."""

    kind: Literal["send-circular"]
    subject: CircularChoiceId
    instruction: CircularChoiceId
    voice: CircularChoiceId
    agreed: CircularChoiceId
    secrecy: CircularChoiceId
    addressees: CircularChoiceId

    def apply(self, draft: "Draft", why: Why) -> None:
        """Sign and send it."""
        send(draft, Write("circular", {each: getattr(self, each) for each in FIELDS}), why)
