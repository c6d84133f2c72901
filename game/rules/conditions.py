"""What a card, an option or an aim asks of a state, as records: `judge` gives the answer.

To add a condition: write its record, add its name to `Condition` and `CONDITIONS`, and write its
two cases in `judge`, whether it holds and what is missing if not.
"""

from dataclasses import dataclass
from typing import Literal

from game.rules.ids import (
    ActionId,
    ActionTarget,
    BodyId,
    CardId,
    FlagId,
    HolderId,
    Manner,
    NumberId,
    OptionId,
    OrganisationNumberId,
    OwnerId,
    PostId,
    VoteId,
    VoteOptionId,
)
from game.rules.quantity import Quantity


@dataclass(frozen=True, slots=True)
class AllOf:
    """True when every condition of `of` is true."""

    kind: Literal["all"]
    of: "tuple[Condition, ...]"


@dataclass(frozen=True, slots=True)
class AnyOf:
    """True when at least one condition of `of` is true."""

    kind: Literal["any"]
    of: "tuple[Condition, ...]"


@dataclass(frozen=True, slots=True)
class Chosen:
    """True when `card` was answered with `option` (or answered at all, without one)."""

    kind: Literal["chosen"]
    card: CardId
    option: OptionId | None = None


@dataclass(frozen=True, slots=True)
class Count:
    """True when in at least `organisations` of them `number` is at least `at_least`."""

    kind: Literal["count"]
    number: OrganisationNumberId
    at_least: int
    organisations: int


@dataclass(frozen=True, slots=True)
class Done:
    """True when the standing action `action` was done: to `target` if given.

    With `turns` it must have been in this turn or one of so many before it.
    """

    kind: Literal["done"]
    action: ActionId
    target: ActionTarget | None = None
    turns: int | None = None


@dataclass(frozen=True, slots=True)
class Flag:
    """True when a flag is up."""

    kind: Literal["flag"]
    flag: FlagId


@dataclass(frozen=True, slots=True)
class Holds:
    """True when `post` is held: by `person` if given, in `manner` if given.

    With `turns` it must have been filled in this turn or one of so many before it.
    """

    kind: Literal["holds"]
    post: PostId
    person: HolderId | None = None
    manner: Manner | None = None
    turns: int | None = None


@dataclass(frozen=True, slots=True)
class Majority:
    """True when at least `members` full members of `body` have a `tie` of so much (per mille)."""

    kind: Literal["majority"]
    body: BodyId
    members: int
    tie: int = 0


@dataclass(frozen=True, slots=True)
class Month:
    """True from month `first` to month `last`, both included; either may be left out."""

    kind: Literal["month"]
    first: str | None = None
    last: str | None = None


@dataclass(frozen=True, slots=True)
class Not:
    """True when the condition `of` is false."""

    kind: Literal["not"]
    of: "Condition"


@dataclass(frozen=True, slots=True)
class NumberIs:
    """True when `number` (of `at`, if it is not the centre's) is at least / at most so much."""

    kind: Literal["number"]
    number: NumberId
    at: OwnerId | None = None
    at_least: int | None = None
    at_most: int | None = None


@dataclass(frozen=True, slots=True)
class QuantityIs:
    """True when `quantity` is at least / at most so much."""

    kind: Literal["quantity"]
    quantity: Quantity
    at_least: int | None = None
    at_most: int | None = None


@dataclass(frozen=True, slots=True)
class Vacant:
    """True when nobody holds `post`; with `turns`, if it was left as lately as `Holds` says."""

    kind: Literal["vacant"]
    post: PostId
    turns: int | None = None


@dataclass(frozen=True, slots=True)
class Won:
    """True when `option` won the vote `vote`."""

    kind: Literal["won"]
    vote: VoteId
    option: VoteOptionId


Condition = (
    AllOf
    | AnyOf
    | Chosen
    | Count
    | Done
    | Flag
    | Holds
    | Majority
    | Month
    | Not
    | NumberIs
    | QuantityIs
    | Vacant
    | Won
)

CONDITIONS: tuple[type, ...] = (
    AllOf,
    AnyOf,
    Chosen,
    Count,
    Done,
    Flag,
    Holds,
    Majority,
    Month,
    Not,
    NumberIs,
    QuantityIs,
    Vacant,
    Won,
)
"""Every condition. Tests walk this list."""
