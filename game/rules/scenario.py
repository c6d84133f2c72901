"""The rules' own records of content: what a scenario is made of, without a word of prose.

Prose lives in the locale tables under keys derived from ids (`card.<id>.text`,
`card.<id>.option.<option>.label`, `person.<id>.name`, …), sources in the archive.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from game.rules.conditions import Condition
from game.rules.effects import Effect
from game.rules.ids import (
    AUDIENCES,
    RANKS,
    Act,
    BodyId,
    CardId,
    Confidence,
    FlagId,
    Grade,
    Id,
    Manner,
    NumberId,
    OptionId,
    OrganisationId,
    PersonId,
    PostId,
    PrivilegeId,
    Scope,
    SeatId,
    Stratum,
    VoteId,
)
from game.rules.moves import Move


@dataclass(frozen=True, slots=True)
class Number:
    """A declared number of the ledger. Shares are in per mille, money in gold roubles."""

    id: NumberId
    scope: Scope
    unit: str
    low: int
    high: int
    start: int
    charted: bool = False


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to a card."""

    id: OptionId
    grade: Grade
    recorded: bool = False
    needs: Condition | None = None
    cost: Mapping[NumberId, int] = field(default_factory=dict)
    effects: tuple[Effect, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """A matter that comes to the desk.

    `role`: "month" is the card of the month, "tray" a matter of the tray. `first` and `last` are
    turn numbers (from 1). A `dated` card always arrives in its first turn if `when` holds; others
    are drawn by weight. `patience` is how many turns it waits; then `lapse` takes effect.
    """

    id: CardId
    role: Literal["month", "tray"]
    act: Act
    first: int
    last: int
    dated: bool
    weight: int
    options: tuple[Option, ...]
    when: Condition | None = None
    speakers: tuple[PersonId, ...] = ()
    illustration: str = "desk"
    patience: int = 1
    lapse: tuple[Effect, ...] = ()

    def option(self, option: OptionId) -> Option | None:
        """The option of that name, or None."""
        return next((each for each in self.options if each.id == option), None)


@dataclass(frozen=True, slots=True)
class Post:
    """A post that can be filled. `organisation` is set for the secretary of a playable region."""

    id: PostId
    kind: Literal["secretary", "bureau", "department", "state"]
    organisation: OrganisationId | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """A person; `tie` to the General Secretary and `line` to the majority are −1000…1000."""

    id: PersonId
    tie: int
    line: int
    competence: int
    mobile: bool = False
    roots: tuple[OrganisationId, ...] = ()


@dataclass(frozen=True, slots=True)
class Organisation:
    """A playable region: one secretary, one conference, one bloc of delegates.

    `numbers` gives start values of its numbers (members, delegates, grip, …);
    `strata` the weight of each stratum among its cells, in per mille.
    """

    id: OrganisationId
    bureau: Id
    guberniyas: int
    strata: Mapping[Stratum, int]
    numbers: Mapping[NumberId, int]


@dataclass(frozen=True, slots=True)
class Body:
    """A body that votes: members in the order of their election, and who elects it."""

    id: BodyId
    members: tuple[PersonId, ...]
    candidates: tuple[PersonId, ...] = ()
    elected_by: BodyId | None = None


@dataclass(frozen=True, slots=True)
class Vote:
    """A set piece: a body decides between options in a turn.

    `stances` gives for a person the leaning to the first option (−1000…1000) on the matter
    itself; others vote by tie and line. `pull` says how far the General Secretary's tie
    counts for the first option (negative: against it). `absent` did not attend.
    """

    id: VoteId
    body: BodyId
    turn: int
    options: tuple[OptionId, ...]
    open: bool
    stances: Mapping[PersonId, int]
    pull: int
    absent: tuple[PersonId, ...] = ()
    when: Condition | None = None
    outcomes: Mapping[OptionId, tuple[Effect, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Privilege:
    """Something that can be given, by rank, region or person.

    One order gives `step` units; a target can have `ceiling` at most. For one step: `cost` in gold
    roubles a month, `loyalty` per mille gained by the receiver, `resentment` per mille of
    contentment lost in the cells, `paper` points of exposure.
    """

    id: PrivilegeId
    scope: Literal["rank", "organisation", "person"]
    cost: int
    loyalty: int
    resentment: int
    paper: int
    step: int
    ceiling: int
    start: Mapping[Id, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CircularChoice:
    """One choice on the circular's form and its weights.

    `compliance` shifts the log-odds of being carried out (thousandths); `load` is what it adds to
    the organisations' load; `scrutiny` and `exposure` what it risks; `cost` in purses.
    `noticed` (per mille) is the chance that the use of a name without asking comes out. `sent`
    moves the centre's numbers when the letter goes out, `carried_out` those of each organisation
    that carries it out.
    """

    id: Id
    compliance: int = 0
    load: int = 0
    scrutiny: int = 0
    resentment: int = 0
    noticed: int = 0
    cost: Mapping[NumberId, int] = field(default_factory=dict)
    sent: Mapping[NumberId, int] = field(default_factory=dict)
    carried_out: Mapping[NumberId, int] = field(default_factory=dict)
    organisations: tuple[OrganisationId, ...] = ()
    needs: Condition | None = None


@dataclass(frozen=True, slots=True)
class CircularForm:
    """The six choices of a circular."""

    subject: tuple[CircularChoice, ...]
    instruction: tuple[CircularChoice, ...]
    voice: tuple[CircularChoice, ...]
    agreed: tuple[CircularChoice, ...]
    secrecy: tuple[CircularChoice, ...]
    addressees: tuple[CircularChoice, ...]


@dataclass(frozen=True, slots=True)
class Quantity:
    """How to read one figure off a state.

    `sum` adds a number over all organisations (or gives the centre's own), `share` divides two
    such sums (per mille), `rate` scales a sum to a year, `count` counts organisations at or
    above `floor`, `vote` gives how many voted for an option, `won` 1 if an option won,
    `letters` counts circulars of a subject, `held` 1 if a post's holder is `person`.
    """

    kind: Literal[
        "number", "sum", "share", "rate", "count", "vote", "won", "letters", "flag", "held"
    ]
    of: tuple[str, ...]
    over: tuple[str, ...] = ()
    floor: int = 0


@dataclass(frozen=True, slots=True)
class Measure:
    """What history recorded, with its band of doubt, and how the model's figure is read."""

    id: Id
    quantity: Quantity
    recorded: int
    low: int
    high: int
    unit: str
    confidence: Confidence
    span: int
    scored: bool = True


@dataclass(frozen=True, slots=True)
class Aim:
    """One aim of a programme: a condition on the end state and the figure to show for it."""

    id: Id
    met: Condition
    shows: Quantity
    target: int
    unit: str


@dataclass(frozen=True, slots=True)
class Programme:
    """What the player sets out to do: four or five aims, graded by the end state only."""

    id: Id
    aims: tuple[Aim, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """A historian's coefficients. Names and meanings are in `rules/power/README.md`."""

    id: Id
    coefficients: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Turn:
    """One month: ISO year-month, and the recorded monthly series of that month by number."""

    month: str
    series: Mapping[NumberId, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RecordedAct:
    """A move that the record shows in a turn, for the policy `recorded`."""

    turn: int
    move: Move


@dataclass(frozen=True, slots=True, eq=False)
class Scenario:
    """A whole scenario under one reading."""

    id: Id
    seat: SeatId
    turns: tuple[Turn, ...]
    reading: Reading
    numbers: Mapping[NumberId, Number]
    cards: Mapping[CardId, Card]
    posts: Mapping[PostId, Post]
    people: Mapping[PersonId, Person]
    organisations: Mapping[OrganisationId, Organisation]
    bodies: Mapping[BodyId, Body]
    votes: Mapping[VoteId, Vote]
    privileges: Mapping[PrivilegeId, Privilege]
    form: CircularForm
    programmes: Mapping[Id, Programme]
    measures: tuple[Measure, ...]
    holdings: Mapping[PostId, tuple[PersonId | None, Manner]]
    flags: frozenset[FlagId] = frozenset()
    recorded: tuple[RecordedAct, ...] = ()
    refill: Mapping[NumberId, int] = field(default_factory=dict)
    tray_size: int = 5

    def owners(self, scope: Scope) -> tuple[Id, ...]:
        """Everything that has a number of that scope, in a fixed order; nothing for the centre."""
        match scope:
            case "organisation":
                return tuple(self.organisations)
            case "person":
                return tuple(self.people)
            case "vote":
                return tuple(self.votes)
            case "audience":
                return AUDIENCES
            case "rank":
                return RANKS
            case "centre":
                return ()

    def start_of(self, key: str) -> int:
        """The declared start of a ledger key. Raises KeyError for an undeclared number."""
        number, _, owner = key.partition("@")
        declared = self.numbers[number]
        if declared.scope == "organisation" and owner in self.organisations:
            return self.organisations[owner].numbers.get(number, declared.start)
        if declared.scope == "person" and owner in self.people:
            person = self.people[owner]
            return {"tie": person.tie, "line": person.line}.get(number, declared.start)
        return declared.start

    def clamp(self, key: str, value: int) -> int:
        """A value brought inside the declared range of its number."""
        declared = self.numbers[key.partition("@")[0]]
        return max(declared.low, min(declared.high, value))
