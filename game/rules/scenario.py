"""The rules' own records of content: what a scenario is made of, without a word of prose.

Prose lives in the locale tables under keys derived from ids (`card.<id>.text`,
`card.<id>.option.<option>.label`, `person.<id>.name`, …), sources in the archive.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from typing import Literal

from game.rules.conditions import Condition
from game.rules.echoes import Answer, Echo, Variant
from game.rules.effects import Effect
from game.rules.ids import (
    AUDIENCES,
    RANKS,
    SEATS,
    Act,
    ActionId,
    AssemblyId,
    BodyId,
    BureauId,
    CardId,
    Cells,
    CentreNumberId,
    ChoiceId,
    CoefficientId,
    Confidence,
    EndingId,
    FieldId,
    FlagId,
    FormId,
    Grade,
    HolderId,
    Id,
    LedgerKey,
    Manner,
    MeasureId,
    MeasureKind,
    NumberId,
    OfferId,
    OrganisationId,
    OrganisationNumberId,
    OwnFieldId,
    OwnVoteOptionId,
    PartId,
    PersonId,
    PolicyId,
    PostId,
    PrivilegeId,
    ProgrammeId,
    ProvinceId,
    ReadingId,
    ScenarioId,
    SceneId,
    Scope,
    ScopeOwnerId,
    Seat,
    VoteId,
    VoterId,
    Want,
    WavererId,
)
from game.rules.moves import Move, Write
from game.rules.quantity import Composition, Quantity
from game.rules.scene import Scene


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
    """One answer to a card. Of a `secret` one the other side does not hear at once.

    `answers` are those who answer it, `echoes` and `variants` what it owes to earlier choices.
    """

    id: PartId
    grade: Grade
    recorded: bool = False
    secret: bool = False
    needs: Condition | None = None
    cost: Mapping[CentreNumberId, int] = field(default_factory=dict)
    effects: tuple[Effect, ...] = ()
    variants: tuple[Variant, ...] = ()
    echoes: tuple[Echo, ...] = ()
    answers: tuple[Answer, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """A matter that comes to the desk.

    `role`: "month" is the card of the month, "tray" a matter of the tray; `seat` says on whose
    desk. `first` and `last` are turn numbers (from 1). A `dated` card always arrives in its first
    turn if `when` holds; others are drawn by weight. `patience` is how many turns it waits; then
    `lapse` takes effect. The first of the `speakers` is who asks.
    """

    id: CardId
    role: Literal["month", "tray"]
    act: Act
    first: int
    last: int
    dated: bool
    weight: int
    options: tuple[Option, ...]
    seat: Seat = "general-secretary"
    when: Condition | None = None
    speakers: tuple[PersonId, ...] = ()
    illustration: str = "desk"
    patience: int = 1
    lapse: tuple[Effect, ...] = ()
    variants: tuple[Variant, ...] = ()
    echoes: tuple[Echo, ...] = ()

    def option(self, option: Id) -> Option | None:
        """The option of that name, or None."""
        for each in self.options:
            if each.id == option:
                return each
        return None


@dataclass(frozen=True, slots=True)
class Post:
    """A post that can be filled. `organisation` is set for the secretary of a playable region."""

    id: PostId
    kind: Literal["secretary", "bureau", "department", "state"]
    organisation: OrganisationId | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """A person; `tie` to the General Secretary and `line` to the majority are −1000…1000.

    One who is `invented` speaks on cards and may be won or lost, but holds no post, has no vote
    and is given nothing.
    """

    id: PersonId
    tie: int
    line: int
    competence: int
    mobile: bool = False
    roots: tuple[OrganisationId, ...] = ()
    invented: bool = False


@dataclass(frozen=True, slots=True)
class Province:
    """A guberniya of a region, which holds a conference of its own.

    `members` is its weight in the region, `ear` how open it is to argument (per mille).
    """

    id: ProvinceId
    members: int
    ear: int


@dataclass(frozen=True, slots=True)
class Organisation:
    """A playable region: one secretary, a conference in each guberniya, one bloc of delegates.

    `numbers` gives start values of its numbers (members, delegates, grip, …);
    `strata` the weight of each stratum among its cells, in per mille.
    """

    id: OrganisationId
    bureau: BureauId
    guberniyas: int
    strata: Mapping[Cells, int]
    numbers: Mapping[OrganisationNumberId, int]
    provinces: tuple[Province, ...]


MOST_COUNTED = 1_000
"""So many guberniyas, seats or tickets may a record have: rules count these one by one."""


@dataclass(frozen=True, slots=True)
class Bloc:
    """Seats of a body whose holders are not known by name; `line` as a person's."""

    id: PartId
    size: int
    line: int


@dataclass(frozen=True, slots=True)
class Term:
    """Who sat in a body from a turn on: members in the order of their election."""

    first: int
    members: tuple[PersonId, ...]
    candidates: tuple[PersonId, ...] = ()
    blocs: tuple[Bloc, ...] = ()


@dataclass(frozen=True, slots=True)
class Body:
    """A body that votes, with its terms in order, and who elects it.

    Before turn `first` nobody has heard of it.
    """

    id: BodyId
    terms: tuple[Term, ...]
    elected_by: BodyId | None = None
    first: int = 0

    def term(self, turn: int) -> Term:
        """Who sits in a turn: the last term that has begun."""
        begun = [each for each in self.terms if each.first <= turn]
        return begun[-1] if begun else self.terms[0]


@dataclass(frozen=True, slots=True)
class Assembly:
    """A conference or congress whose delegates the organisations choose in `turn`.

    `size` delegates in all, shared out as the organisations' `delegates` are. A congress `elects` a
    Central Committee of as many seats as were proposed, if a majority of it is for the office.
    """

    id: AssemblyId
    turn: int
    size: int
    elects: bool = False


@dataclass(frozen=True, slots=True)
class Action:
    """Something that a seat can always do on its own page.

    It is done to a target of its scope (`centre`: to nobody in particular), once a turn or once a
    game for each. In its effects `at: target` stands for the target.
    """

    id: ActionId
    seat: Seat
    act: Act
    scope: Literal["centre", "organisation", "person", "rank"]
    once: Literal["turn", "game"]
    cost: Mapping[CentreNumberId, int] = field(default_factory=dict)
    needs: Condition | None = None
    effects: tuple[Effect, ...] = ()
    targets: tuple[ScopeOwnerId, ...] = ()


@dataclass(frozen=True, slots=True)
class Sway:
    """A number that sways a whole vote, by its ledger key.

    `weight` thousandths of log-odds for each thousand above `start`, towards the first option
    (negative: away from it).
    """

    number: LedgerKey
    start: int
    weight: int


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that a seat can lay before a man whose vote is in doubt.

    `weight` is how far it moves him (thousandths of log-odds), `bond` what it does to what binds
    him to the seat, and `want` of what kind it is. `effects` are what it does besides.
    """

    id: OfferId
    seat: Seat
    want: Want
    weight: int
    bond: int
    cost: Mapping[CentreNumberId, int] = field(default_factory=dict)
    effects: tuple[Effect, ...] = ()


@dataclass(frozen=True, slots=True)
class Rejection:
    """An offer that a man will not hear of; `known` if everybody knows that."""

    offer: OfferId
    known: bool = False


@dataclass(frozen=True, slots=True)
class Waverer:
    """A member whom something can move in a vote: what he wants most, what he would hear of."""

    id: WavererId
    person: PersonId
    wants: Want
    offers: tuple[OfferId, ...]
    refuses: tuple[Rejection, ...] = ()


@dataclass(frozen=True, slots=True)
class Vote:
    """A set piece: a body decides between options in a turn.

    `stances` gives for a person the leaning to the first option (−1000…1000) on the matter
    itself; others vote by tie and line. `pull` says how far the General Secretary's tie
    counts for the first option (negative: against it). `absent` did not attend. `abstention` is
    how much (per mille) of the doubt about a member becomes abstention. An `assembly`
    votes by the delegates that were chosen for it, those of the opposition for the second option.
    `waverers` are those whom a visit can move.
    """

    id: VoteId
    body: BodyId
    turn: int
    options: tuple[OwnVoteOptionId, ...]
    open: bool
    stances: Mapping[VoterId, int]
    pull: int
    absent: tuple[PersonId, ...] = ()
    abstention: int = 167
    swayed: tuple[Sway, ...] = ()
    assembly: AssemblyId | None = None
    when: Condition | None = None
    outcomes: Mapping[OwnVoteOptionId, tuple[Effect, ...]] = field(default_factory=dict)
    waverers: Mapping[PersonId, Waverer] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Privilege:
    """Something that can be given, by rank, region or person.

    One order gives `step` units; a target can have `ceiling` at most. For one step: `cost` in gold
    roubles a month, `loyalty` per mille gained by the receiver, `resentment` per mille of
    contentment lost in the cells, `exposure` in points.
    """

    id: PrivilegeId
    scope: Literal["rank", "organisation", "person"]
    cost: int
    loyalty: int
    resentment: int
    exposure: int
    step: int
    ceiling: int
    start: Mapping[ScopeOwnerId, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice in a field of a form.

    `weights` are what the rule of the form reads (their meanings are in `rules/power/README.md`),
    `cost` is in purses. `sent` moves the centre's numbers when what was written goes out, `local`
    those of organisations, as the rule says. `organisations` are those addressed; none means all.
    """

    id: PartId
    weights: Mapping[str, int] = field(default_factory=dict)
    cost: Mapping[CentreNumberId, int] = field(default_factory=dict)
    sent: Mapping[CentreNumberId, int] = field(default_factory=dict)
    local: Mapping[OrganisationNumberId, int] = field(default_factory=dict)
    organisations: tuple[OrganisationId, ...] = ()
    needs: Condition | None = None

    def weight(self, name: str) -> int:
        """One of its weights; 0 for one that it has not."""
        return self.weights.get(name, 0)


@dataclass(frozen=True, slots=True)
class Form:
    """Something that a seat writes by choosing once in every field: a circular, a paper."""

    id: FormId
    seat: Seat
    fields: Mapping[OwnFieldId, tuple[Choice, ...]]

    def choice(self, field: FieldId, choice: ChoiceId) -> Choice | None:
        """The choice of that name in one field, or None."""
        return next((each for each in self.fields.get(field, ()) if each.id == choice), None)

    def made(self, choices: Mapping[FieldId, ChoiceId]) -> tuple[Choice, ...]:
        """The choices that were made, in the order of the fields. KeyError for an unknown one."""
        found = []
        for name in self.fields:
            one = self.choice(name, choices[name])
            if one is None:
                raise KeyError(choices[name])
            found.append(one)
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Measure:
    """What history recorded, with its band of doubt, and how the model's figure is read.

    It is read at the end of turn `turn` (at the end of the game, if none is named); with `since`,
    less what it was at the end of that turn. `kind` is what it proves; `tied` is true of a tested
    one as long as a constant stands that had been set from it. One that is made of several figures
    has `parts`, read as measures by themselves, and says in `quantity` what it makes of them; a
    part has the id of the whole, and bounds of its own in `low` and `high`.
    """

    id: MeasureId
    quantity: Quantity | Composition
    recorded: int
    low: int
    high: int
    unit: str
    confidence: Confidence
    span: int
    kind: MeasureKind
    tied: bool = False
    scored: bool = True
    turn: int | None = None
    since: int | None = None
    parts: "tuple[Measure, ...]" = ()


@dataclass(frozen=True, slots=True)
class Aim:
    """One aim of a programme: a condition on the end state and the figure to show for it."""

    id: PartId
    met: Condition
    shows: Quantity
    target: int
    unit: str


@dataclass(frozen=True, slots=True)
class Programme:
    """What the player sets out to do: four or five aims, graded by the end state only."""

    id: ProgrammeId
    aims: tuple[Aim, ...]
    seat: Seat = "general-secretary"


@dataclass(frozen=True, slots=True)
class Clause:
    """One condition of an ending; its text is `ending.<ending>.clause.<id>.name`."""

    id: PartId
    met: Condition


@dataclass(frozen=True, slots=True)
class Ending:
    """How a game can end for a seat: it does if every clause holds. Without clauses: otherwise."""

    id: EndingId
    seat: Seat
    clauses: tuple[Clause, ...] = ()
    picture: str = "corridor"


@dataclass(frozen=True, slots=True)
class Reading:
    """A historian's coefficients. Names and meanings are in `rules/needs`."""

    id: ReadingId
    coefficients: Mapping[CoefficientId, int]


SHORTEST_MONTH = 28
"""A turn that ends on this day or later closes its month."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A month or some days of one (`first` to `last`), and its recorded series by number."""

    month: str
    series: Mapping[CentreNumberId, int] = field(default_factory=dict)
    first: int = 1
    last: int = 31

    @property
    def opens_month(self) -> bool:
        """Whether it is the first turn of its month."""
        return self.first == 1

    @property
    def closes_month(self) -> bool:
        """Whether the month is over with it."""
        return self.last >= SHORTEST_MONTH

    @property
    def is_month(self) -> bool:
        """Whether it is a month and not some days of one."""
        return self.opens_month and self.closes_month


@dataclass(frozen=True, slots=True)
class RecordedMove:
    """A move of a seat that the record shows in a turn, for the policy `recorded`."""

    turn: int
    move: Move
    seat: Seat = "general-secretary"


@dataclass(frozen=True, slots=True, eq=False)
class Scenario:
    """A whole scenario under one reading, seen from one seat.

    `rival` is the policy by which the other seat plays. `starts` has the numbers that stand
    elsewhere at its beginning than declared, by ledger key. `tested` are the measures from which
    no constant was set: a player's game is not scored by them, the rules are.
    """

    id: ScenarioId
    seat: Seat
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
    forms: Mapping[FormId, Form]
    programmes: Mapping[ProgrammeId, Programme]
    measures: tuple[Measure, ...]
    holdings: Mapping[PostId, tuple[HolderId | None, Manner]]
    flags: frozenset[FlagId] = frozenset()
    recorded: tuple[RecordedMove, ...] = ()
    refill: Mapping[CentreNumberId, int] = field(default_factory=dict)
    tray_size: int = 5
    rival: PolicyId = "recorded"
    starts: Mapping[LedgerKey, int] = field(default_factory=dict)
    assemblies: Mapping[AssemblyId, Assembly] = field(default_factory=dict)
    actions: Mapping[ActionId, Action] = field(default_factory=dict)
    endings: tuple[Ending, ...] = ()
    offers: Mapping[OfferId, Offer] = field(default_factory=dict)
    tested: tuple[Measure, ...] = ()
    scenes: Mapping[SceneId, Scene] = field(default_factory=dict)

    def other_side(self) -> "Scenario":
        """The same scenario from the other seat."""
        return _other_side(self)

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

    def within_reach(self, scope: Scope) -> tuple[Id, ...]:
        """Those of the owners to whom something can be given or done: nobody who is invented."""
        every = self.owners(scope)
        if scope != "person":
            return every
        return tuple(each for each in every if not self.people[each].invented)

    def start_of(self, key: LedgerKey) -> int:
        """Where a ledger key stands at the opening. Raises KeyError for an undeclared number."""
        return self.starts[key] if key in self.starts else self.usual(key)

    def usual(self, key: LedgerKey) -> int:
        """What is declared for a key, whenever the scenario begins; moods come back to it."""
        return _usual(self, key)

    def made(self, text: Write) -> tuple[Choice, ...]:
        """What was chosen in a text, in the order of its form. KeyError for an unknown choice."""
        return self.forms[text.form].made(text.choices)

    def clamp(self, key: LedgerKey, value: int) -> int:
        """A value brought inside the declared range of its number."""
        declared = self.numbers[key.partition("@")[0]]
        return max(declared.low, min(declared.high, value))


MANY_KEYS = 1 << 15
"""A ledger has about 2,200 keys; each is asked for hundreds of times in a game."""


@lru_cache(MANY_KEYS)
def _usual(scenario: Scenario, key: str) -> int:
    number, _, owner = key.partition("@")
    declared = scenario.numbers[number]
    if declared.scope == "organisation" and owner in scenario.organisations:
        return scenario.organisations[owner].numbers.get(number, declared.start)
    if declared.scope == "person" and owner in scenario.people:
        person = scenario.people[owner]
        return {"tie": person.tie, "line": person.line}.get(number, declared.start)
    return declared.start


@cache
def _other_side(scenario: Scenario) -> Scenario:
    return replace(scenario, seat=SEATS[1 - SEATS.index(scenario.seat)])
