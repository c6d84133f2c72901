"""Effect `send-circular`: a circular that goes out by a decision on a card."""

from dataclasses import dataclass
from typing import Literal

from game.rules.ids import CircularChoiceId


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
