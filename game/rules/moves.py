"""What a player can do, as records. A save is a seed and a list of these.

Each has its `seat` (whose it is; None: of both). What a kind takes, when it is not allowed and what
it does stands in the file of its name in `plays`.

To add a kind: write its record, add its name to `TurnMove` and `MOVES`, and write its file in
`plays`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Literal

from game.rules.ids import (
    OFFICE,
    ActionId,
    ActionTarget,
    CardId,
    ChoiceId,
    FieldId,
    FormId,
    HolderId,
    Manner,
    OfferId,
    OptionId,
    PersonId,
    PostId,
    PrivilegeId,
    PrivilegeTarget,
    Seat,
    VoteId,
    VoteOptionId,
)

CERTAIN = 100
"""The most that a forecast can say, in per cent."""

MOST_ASSIGNMENTS = 1_500
"""More a month the department cannot make."""

WHOLE = 1_000
"""The most that a share of the plan can be, in per mille."""


@dataclass(frozen=True, slots=True)
class Choose:
    """Decide a matter on the desk."""

    card: CardId
    """The id of the card on the desk."""
    option: OptionId
    """The id of the option that is taken."""
    kind: Literal["choose"] = "choose"
    seat: ClassVar[Seat | None] = None


@dataclass(frozen=True, slots=True)
class EndTurn:
    """Close the month. What follows is more than a move can do alone: see `reducer`."""

    kind: Literal["end-turn"] = "end-turn"
    seat: ClassVar[Seat | None] = None


@dataclass(frozen=True, slots=True)
class Fill:
    """Fill a vacant post. `person` is "local" when the place elects its own man."""

    post: PostId
    """The id of the vacant post."""
    person: HolderId
    """The id of who gets it, or `local` for a man of the place."""
    manner: Manner
    """How he comes to it."""
    kind: Literal["fill"] = "fill"
    seat: ClassVar[Seat | None] = OFFICE


@dataclass(frozen=True, slots=True)
class Forecast:
    """Say before a vote how likely its first option is to win, in per cent (0–100)."""

    vote: VoteId
    """Which vote is forecast, before it is held."""
    percent: int
    """How likely its first option is to win, from 0 to 100."""
    kind: Literal["forecast"] = "forecast"
    seat: ClassVar[Seat | None] = None


@dataclass(frozen=True, slots=True)
class Grant:
    """Give (or with a negative amount withdraw) a privilege to a rank, a region or a person."""

    privilege: PrivilegeId
    """What is given: the id of a privilege."""
    target: PrivilegeTarget
    """The id of the rank, organisation or person who gets it."""
    amount: int
    """How many units; less than 0 withdraws them."""
    kind: Literal["grant"] = "grant"
    seat: ClassVar[Seat | None] = OFFICE


@dataclass(frozen=True, slots=True)
class Plan:
    """Set how many assignments are made a month, and how many of 1,000 are responsible."""

    monthly: int
    """How many assignments are made a month, from 0 to 1500."""
    responsible: int
    """How many of them go to responsible posts, in per mille."""
    kind: Literal["plan"] = "plan"
    seat: ClassVar[Seat | None] = OFFICE


@dataclass(frozen=True, slots=True)
class Recall:
    """Recall the holder of a post to the disposal of the Central Committee."""

    post: PostId
    """The id of the post whose holder is recalled."""
    kind: Literal["recall"] = "recall"
    seat: ClassVar[Seat | None] = OFFICE


@dataclass(frozen=True, slots=True)
class Transfer:
    """Send the holder of one post to another, vacant one."""

    post: PostId
    """The id of the post that he leaves."""
    to: PostId
    """The id of the vacant post that he is sent to."""
    kind: Literal["transfer"] = "transfer"
    seat: ClassVar[Seat | None] = OFFICE


@dataclass(frozen=True, slots=True)
class Undertake:
    """Do one of the standing actions of one's seat to a target ("" when it has none)."""

    action: ActionId
    """Which standing action of the seat is done."""
    target: ActionTarget
    """The id of whom it is done to, or an empty text where it has no target."""
    kind: Literal["undertake"] = "undertake"
    seat: ClassVar[Seat | None] = None


@dataclass(frozen=True, slots=True)
class Visit:
    """Call on a member before a vote, make him an offer, and ask him to vote for an option."""

    vote: VoteId
    """Before which vote the member is called on."""
    person: PersonId
    """The id of the member who is called on."""
    offer: OfferId
    """The id of what is offered to him."""
    option: VoteOptionId
    """The id of the option that he is asked to vote for."""
    kind: Literal["visit"] = "visit"
    seat: ClassVar[Seat | None] = None


@dataclass(frozen=True, slots=True)
class Write:
    """Fill in a form, sign it and send it: one choice for each of its fields."""

    form: FormId
    """Which form is filled in: `circular` or `paper`."""
    choices: Mapping[FieldId, ChoiceId] = field(hash=False)  # a mapping has no hash
    """The id of the choice made in each field, by the name of the field."""
    kind: Literal["write"] = "write"
    seat: ClassVar[Seat | None] = None

    @property
    def subject(self) -> ChoiceId:
        """What it is about. Every form has a field for that."""
        return self.choices["subject"]


TurnMove = Choose | Fill | Transfer | Recall | Plan | Grant | Write | Undertake | Visit | Forecast
"""What is done inside a turn."""

Move = TurnMove | EndTurn

MOVES: tuple[type[Move], ...] = (
    Choose,
    Fill,
    Recall,
    Transfer,
    Grant,
    Write,
    Plan,
    Undertake,
    Visit,
    Forecast,
    EndTurn,
)
"""Every kind of move, in the order in which `legal_moves` lists them. Tests walk this list."""

FINAL: tuple[type[Move], ...] = (EndTurn, Visit)
"""What is not taken back: others have been told of it, or have answered."""
