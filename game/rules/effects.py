"""What an option does, as records: `power.effects` does it.

To add an effect: write its record, add its name to `Effect` and `EFFECTS`, and write its case in
`power.effects`.
"""

from dataclasses import dataclass
from typing import Literal

from game.rules.ids import (
    CardId,
    CircularChoiceId,
    FlagId,
    HolderId,
    Manner,
    NumberId,
    OwnersId,
    PostId,
    PrivilegeId,
    PrivilegeTarget,
    VoteId,
)


@dataclass(frozen=True, slots=True)
class Assign:
    """Ask the assignment department for `persons` more assignments next month."""

    kind: Literal["assign"]
    persons: int


@dataclass(frozen=True, slots=True)
class BringCard:
    """Lay a card on the desk at once. Among delayed effects it comes when they are due."""

    kind: Literal["bring-card"]
    card: CardId


@dataclass(frozen=True, slots=True)
class ChangeNumber:
    """Move `number` by an amount in its own unit.

    `at` names the owner of a number that is not the centre's: an organisation, person, audience
    or rank; or a group: `all`, `bureau:<id>`, `worker-regions`, `village-regions`; or, in an
    action, `target`.
    """

    kind: Literal["change"]
    number: NumberId
    by: int
    at: OwnersId | None = None


@dataclass(frozen=True, slots=True)
class ClearFlag:
    """Lower a flag."""

    kind: Literal["clear-flag"]
    flag: FlagId


@dataclass(frozen=True, slots=True)
class DelayEffects:
    """Set off `effects` after so many turns. The player sees that something waits, not what."""

    kind: Literal["fuse"]
    turns: int
    effects: "tuple[Effect, ...]"


@dataclass(frozen=True, slots=True)
class Give:
    """Give (a negative amount: withdraw) a privilege, by the rule of the Privileges page."""

    kind: Literal["give"]
    privilege: PrivilegeId
    target: PrivilegeTarget
    amount: int


@dataclass(frozen=True, slots=True)
class Mandate:
    """Shift every member towards (or with a negative `by` away from) the first option of a vote."""

    kind: Literal["mandate"]
    vote: VoteId
    by: int


@dataclass(frozen=True, slots=True)
class Place:
    """Put a person (`local`: a man of the place) into a post, by the rule of the Posts page."""

    kind: Literal["place"]
    post: PostId
    person: HolderId
    manner: Manner


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


@dataclass(frozen=True, slots=True)
class SetFlag:
    """Raise a flag that cards, votes and aims can ask about."""

    kind: Literal["set-flag"]
    flag: FlagId


@dataclass(frozen=True, slots=True)
class Vacate:
    """Empty a post: its holder is recalled, resigns or dies."""

    kind: Literal["vacate"]
    post: PostId


Effect = (
    Assign
    | BringCard
    | ChangeNumber
    | ClearFlag
    | DelayEffects
    | Give
    | Mandate
    | Place
    | SendCircular
    | SetFlag
    | Vacate
)

EFFECTS: tuple[type, ...] = (
    Assign,
    BringCard,
    ChangeNumber,
    ClearFlag,
    DelayEffects,
    Give,
    Mandate,
    Place,
    SendCircular,
    SetFlag,
    Vacate,
)
"""Every effect, in alphabetical order. Tests walk this list."""
