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
    """The conditions, asked in this order; of none it is true."""


@dataclass(frozen=True, slots=True)
class AnyOf:
    """True when at least one condition of `of` is true."""

    kind: Literal["any"]
    of: "tuple[Condition, ...]"
    """The conditions, asked in this order; of none it is false."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """True when `card` was answered with `option` (or answered at all, without one)."""

    kind: Literal["chosen"]
    card: CardId
    """The card that must have been answered."""
    option: OptionId | None = None
    """The id of the option that was taken. Left out, any answer will do."""


@dataclass(frozen=True, slots=True)
class Count:
    """True when in at least `organisations` of them `number` is at least `at_least`."""

    kind: Literal["count"]
    number: OrganisationNumberId
    """A number that organisations have."""
    at_least: int
    """How high it has to stand to be counted, in its own unit."""
    organisations: int
    """How many organisations have to stand so high."""


@dataclass(frozen=True, slots=True)
class Done:
    """True when the standing action `action` was done: to `target` if given.

    With `turns` it must have been in this turn or one of so many before it.
    """

    kind: Literal["done"]
    action: ActionId
    """The standing action that must have been done."""
    target: ActionTarget | None = None
    """The id of whom it was done to. Left out, anybody."""
    turns: int | None = None
    """How many turns back it may have been, 0 for this one alone. Left out, at any time."""


@dataclass(frozen=True, slots=True)
class Flag:
    """True when a flag is up."""

    kind: Literal["flag"]
    flag: FlagId
    """The id of the flag, which an effect or a scenario raises."""


@dataclass(frozen=True, slots=True)
class Holds:
    """True when `post` is held: by `person` if given, in `manner` if given.

    With `turns` it must have been filled in this turn or one of so many before it.
    """

    kind: Literal["holds"]
    post: PostId
    """The post that must be filled."""
    person: HolderId | None = None
    """The id of the holder, or `local` for a man of the place. Left out, anybody."""
    manner: Manner | None = None
    """How he came to it. Left out, in any manner."""
    turns: int | None = None
    """How many turns back it may have been filled, 0 for this one alone. Left out, at any time."""


@dataclass(frozen=True, slots=True)
class Majority:
    """True when at least `members` full members of `body` have a `tie` of so much (per mille)."""

    kind: Literal["majority"]
    body: BodyId
    """The body whose full members are counted."""
    members: int
    """How many full members are needed, of those who sit then."""
    tie: int = 0
    """How near each has to stand to the General Secretary, from −1000 to 1000."""


@dataclass(frozen=True, slots=True)
class Month:
    """True from month `first` to month `last`, both included; either may be left out."""

    kind: Literal["month"]
    first: str | None = None
    """The first month of the span, such as 1923-04. Left out, from the beginning."""
    last: str | None = None
    """The last month of the span, which belongs to it. Left out, to the end."""


@dataclass(frozen=True, slots=True)
class Not:
    """True when the condition `of` is false."""

    kind: Literal["not"]
    of: "Condition"
    """The condition that must be false."""


@dataclass(frozen=True, slots=True)
class NumberIs:
    """True when `number` (of `at`, if it is not the centre's) is at least / at most so much."""

    kind: Literal["number"]
    number: NumberId
    """The number that is compared with the bounds."""
    at: OwnerId | None = None
    """The id of whose it is. Left out for a number of the centre."""
    at_least: int | None = None
    """The least it may be, in its own unit. Left out, there is no lower bound."""
    at_most: int | None = None
    """The most it may be, in its own unit. Left out, there is no upper bound."""


@dataclass(frozen=True, slots=True)
class QuantityIs:
    """True when `quantity` is at least / at most so much."""

    kind: Literal["quantity"]
    quantity: Quantity
    """How the figure is read."""
    at_least: int | None = None
    """The least it may be, in its own unit. Left out, there is no lower bound."""
    at_most: int | None = None
    """The most it may be, in its own unit. Left out, there is no upper bound."""


@dataclass(frozen=True, slots=True)
class Vacant:
    """True when nobody holds `post`.

    With `turns` it must have been left in this turn or one of so many before it.
    """

    kind: Literal["vacant"]
    post: PostId
    """The post that nobody must hold."""
    turns: int | None = None
    """How many turns back it may have been left, 0 for this one alone. Left out, at any time."""


@dataclass(frozen=True, slots=True)
class Won:
    """True when `option` won the vote `vote`."""

    kind: Literal["won"]
    vote: VoteId
    """The vote that must have been held."""
    option: VoteOptionId
    """The id of the option that won."""


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
