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
    """How many people more the department has to assign in the coming month."""


@dataclass(frozen=True, slots=True)
class BringCard:
    """Lay a card on the desk at once. Among delayed effects it comes when they are due."""

    kind: Literal["bring-card"]
    card: CardId
    """The id of the card. One that has lain there before, or that the scenario does not have, is
    passed over.
    """


@dataclass(frozen=True, slots=True)
class ChangeNumber:
    """Move `number` by an amount in its own unit.

    `at` names the owner of a number that is not the centre's: an organisation, person, audience
    or rank; or a group: `all`, `bureau:<id>`, `worker-regions`, `village-regions`; or, in an
    action, `target`.
    """

    kind: Literal["change"]
    number: NumberId
    """The number that is moved."""
    by: int
    """By how much, in its own unit; less than 0 lowers it. It stops at the bounds of the number."""
    at: OwnersId | None = None
    """The id of whose it is, or a group: `all`, `bureau:<id>`, `worker-regions`, `village-regions`;
    in an action also `target`. Left out for a number of the centre.
    """


@dataclass(frozen=True, slots=True)
class ClearFlag:
    """Lower a flag."""

    kind: Literal["clear-flag"]
    flag: FlagId
    """The id of the flag; one that is down stays so."""


@dataclass(frozen=True, slots=True)
class DelayEffects:
    """Set off `effects` after so many turns. The player sees that something waits, not what."""

    kind: Literal["fuse"]
    turns: int
    """After how many turns they are set off."""
    effects: "tuple[Effect, ...]"
    """What is done then, in this order."""


@dataclass(frozen=True, slots=True)
class Give:
    """Give (a negative amount: withdraw) a privilege, by the rule of the Privileges page."""

    kind: Literal["give"]
    privilege: PrivilegeId
    """What is given: the id of a privilege."""
    target: PrivilegeTarget
    """The id of the rank, organisation or person who gets it."""
    amount: int
    """How many units; less than 0 withdraws them."""


@dataclass(frozen=True, slots=True)
class Mandate:
    """Shift every member towards (or with a negative `by` away from) the first option of a vote."""

    kind: Literal["mandate"]
    vote: VoteId
    """The id of the vote; in a scenario that does not have it nothing happens."""
    by: int
    """How far every member is pushed towards the first option, in per mille; less than 0 is away
    from it.
    """


@dataclass(frozen=True, slots=True)
class Place:
    """Put a person (`local`: a man of the place) into a post, by the rule of the Posts page."""

    kind: Literal["place"]
    post: PostId
    """The post that is filled; whoever holds it leaves it."""
    person: HolderId
    """The id of who gets it, or `local` for a man of the place."""
    manner: Manner
    """How he comes to it: what is resented goes by that."""


@dataclass(frozen=True, slots=True)
class SendCircular:
    """Send a circular by the same rule as the Circulars page; replies come next month."""

    kind: Literal["send-circular"]
    subject: CircularChoiceId
    """The id of a choice of this field: what the letter is about."""
    instruction: CircularChoiceId
    """The id of a choice of this field: what is to be done."""
    voice: CircularChoiceId
    """The id of a choice of this field: in whose name it speaks."""
    agreed: CircularChoiceId
    """The id of a choice of this field: whether those whose name it bears were asked."""
    secrecy: CircularChoiceId
    """The id of a choice of this field: who may read it."""
    addressees: CircularChoiceId
    """The id of a choice of this field: where it goes."""


@dataclass(frozen=True, slots=True)
class SetFlag:
    """Raise a flag that cards, votes and aims can ask about."""

    kind: Literal["set-flag"]
    flag: FlagId
    """The id of the flag; one that is up stays so. A flag that is shown needs a text of its name.
    """


@dataclass(frozen=True, slots=True)
class Vacate:
    """Empty a post: its holder is recalled, resigns or dies."""

    kind: Literal["vacate"]
    post: PostId
    """The id of the post; one that is vacant stays so."""


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
