"""The state of a game: one frozen record, copied once for every move."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.rules.ids import (
    SEATS,
    AnswerId,
    AssemblyId,
    BallotId,
    CardId,
    DoneKey,
    FigureId,
    FlagId,
    HolderId,
    LedgerKey,
    LocaleKey,
    Manner,
    MeasuredKey,
    OfferId,
    OptionId,
    OrganisationId,
    PartId,
    PersonId,
    PostId,
    ProvinceId,
    Reason,
    ReplyId,
    Seat,
    VoteId,
    VoteOptionId,
)
from game.rules.moves import Move, Write

Argument = str | int

STORED = "stored"
"""In the metadata of a field: the name that saves and hashes know it by, if it is another."""


@dataclass(frozen=True, slots=True)
class Why:
    """The reason of a change: a locale key and what fills its gaps (ids and numbers)."""

    key: LocaleKey
    args: Mapping[str, Argument] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Change:
    """One number that moved: its ledger key, before, after, why."""

    number: LedgerKey
    before: int
    after: int
    why: Why

    @property
    def by(self) -> int:
        """How far it moved, in the number's own unit."""
        return self.after - self.before


@dataclass(frozen=True, slots=True)
class Holding:
    """Who holds a post, how he got it and in which turn."""

    holder: HolderId | None
    manner: Manner
    since: int


@dataclass(frozen=True, slots=True)
class TrayItem:
    """A matter on the desk: its card and the turn in which it came."""

    card: CardId
    since: int


@dataclass(frozen=True, slots=True)
class Desk:
    """What lies before a seat, every move it has made, and its forecasts (per cent, by vote)."""

    tray: tuple[TrayItem, ...] = ()
    moves: tuple[Move, ...] = ()
    forecasts: Mapping[VoteId, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DelayedEffect:
    """An effect that waits: number `index` of an option, due at the opening of turn `due`."""

    due: int
    card: CardId
    option: OptionId
    index: int


@dataclass(frozen=True, slots=True)
class PendingPlacement:
    """A placed secretary who has not yet found his feet: grip follows in turn `due`."""

    post: PostId
    due: int
    welcome: bool


@dataclass(frozen=True, slots=True)
class Letter:
    """A circular that was sent, and what came back (empty until the month is over)."""

    number: int
    turn: int
    text: Write
    replies: Mapping[OrganisationId, ReplyId] = field(default_factory=dict)
    noticed: bool = False


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper of the opposition, and (when the turn is over) whether it was taken up."""

    number: int
    turn: int
    text: Write
    taken_up: bool = False


@dataclass(frozen=True, slots=True)
class Visited:
    """What came of a visit of a seat before a vote.

    `option` is what it asked him for, `taken` whether he took the offer; `push` is how far he was
    moved towards the first option (thousandths of log-odds).
    """

    vote: VoteId
    person: PersonId
    offer: OfferId
    option: VoteOptionId
    seat: Seat
    taken: bool
    push: int


@dataclass(frozen=True, slots=True)
class VoteResult:
    """A vote that was held: ballots by person, in the body's order, and why each was given.

    `blocs` has for each bloc of unnamed seats how many voted for the first option, for the second,
    and abstained.
    """

    vote: VoteId
    turn: int
    ballots: Mapping[PersonId, BallotId]
    winner: VoteOptionId
    blocs: Mapping[PartId, tuple[int, int, int]] = field(default_factory=dict)
    reasons: Mapping[PersonId, Reason] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Returns:
    """What one organisation sent to an assembly.

    The opposition's share (per mille) in its cells, at district conferences and at the guberniya
    conference; its delegates, and how many of them are the opposition's; how many in the cells
    wavered (per mille), and the share at the conference of each guberniya.
    """

    cells: int
    district: int
    guberniya: int
    delegates: int
    against: int
    wavering: int = 0
    guberniyas: Mapping[ProvinceId, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the chronicle."""

    turn: int
    key: LocaleKey
    args: Mapping[str, Argument] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Memory:
    """What a person keeps of a seat's doing: when, what, and how far it brought him nearer.

    `by` is what moved his tie (or his line, away from the majority, for the opposition), per mille:
    less than nothing where he was driven off.
    """

    turn: int
    seat: Seat
    why: Why
    by: int


@dataclass(frozen=True, slots=True)
class State:
    """Everything that a game is at one moment, the same from whichever seat it is played.

    `desks` has what belongs to each seat alone. Inside a turn a state holds what one seat has done
    in it so far; `opened` is then the state at the opening of the turn, from which both seats'
    moves are applied when it is closed (at the opening itself it is None). A post that is not
    in `holdings` is not there yet. `ledger` maps a number's key to an integer (shares in per
    mille). `series` keeps one mapping of public numbers for each turn that has ended, for the
    charts; `measured` the measures that are read before the end; `done` the turn in which an
    action was last done to a target; `returns` what the organisations sent to an assembly;
    `memories` what people keep of what was done to them; `visits` who was called on before a vote,
    and what came of it. `over` is true after the last turn.
    """

    seed: str
    turn: int
    ledger: Mapping[LedgerKey, int]
    holdings: Mapping[PostId, Holding]
    flags: frozenset[FlagId] = frozenset()
    desks: Mapping[Seat, Desk] = field(default_factory=lambda: dict.fromkeys(SEATS, Desk()))
    chosen: Mapping[CardId, AnswerId] = field(default_factory=dict)
    lapsed: frozenset[CardId] = frozenset()
    seen: frozenset[CardId] = frozenset()
    delayed_effects: tuple[DelayedEffect, ...] = field(default=(), metadata={STORED: "fuses"})
    pending_placements: tuple[PendingPlacement, ...] = field(
        default=(), metadata={STORED: "settling"}
    )
    letters: tuple[Letter, ...] = ()
    votes: Mapping[VoteId, VoteResult] = field(default_factory=dict)
    chronicle: tuple[Entry, ...] = ()
    series: tuple[Mapping[FigureId, int], ...] = ()
    papers: tuple[Paper, ...] = ()
    done: Mapping[DoneKey, int] = field(default_factory=dict)
    returns: Mapping[AssemblyId, Mapping[OrganisationId, Returns]] = field(default_factory=dict)
    measured: Mapping[MeasuredKey, int] = field(default_factory=dict)
    memories: Mapping[PersonId, tuple[Memory, ...]] = field(default_factory=dict)
    visits: tuple[Visited, ...] = ()
    over: bool = False
    opened: "State | None" = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a move is not allowed: a typed code, and a locale key with arguments for people."""

    code: str
    why: Why


@dataclass(frozen=True, slots=True)
class Step:
    """What a move did: the new state and every change in order; or a refusal and the old state.

    `entries` has the lines of the chronicle that came with it. Of the move that closes a turn both
    have what came of the other seat's moves and of the turn's end, not again one's own.
    """

    state: State
    move: Move
    changes: tuple[Change, ...] = ()
    entries: tuple[Entry, ...] = ()
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class Played:
    """A move that was played in a turn, without the state that it led to: for histories."""

    turn: int
    move: Move
    changes: tuple[Change, ...]
    entries: tuple[Entry, ...]
