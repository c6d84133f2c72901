"""Votes: set pieces in which a body decides."""

from typing import Annotated

from pydantic import Field

from game.content.schema.base import (
    AssemblyRef,
    BodyRef,
    Citation,
    Closed,
    Date,
    Day,
    Entity,
    NumberRef,
    OwnerRef,
    OwnVoteOptionRef,
    Permille,
    PersonRef,
    Prose,
    Signed,
    VoterRef,
)
from game.content.schema.rules import ConditionField, EffectField
from game.rules.ids import Confidence

Count = Annotated[int, Field(ge=0)]


class VoteOption(Entity):
    """A side of a vote; `short` is what it is called where there is little room."""

    label: Prose
    short: Prose | None = None


class Sway(Closed):
    """A number that sways the whole vote; see `rules.scenario.Sway`."""

    number: NumberRef
    at: OwnerRef | None = None
    start: int
    weight: int


class Recorded(Closed):
    """How the vote went in the record."""

    winner: OwnVoteOptionRef
    against: Count | None = None
    abstain: Count | None = None
    votes_for: Annotated[Count | None, Field(alias="for")] = None
    text: Prose


class Vote(Entity):
    """A vote of a body in a month."""

    body: BodyRef
    date: Date
    turn: Day
    question: Prose
    text: Prose
    options: Annotated[tuple[VoteOption, ...], Field(min_length=2)]
    open: bool
    stances: dict[VoterRef, Signed] = Field(default_factory=dict)
    pull: Signed
    absent: tuple[PersonRef, ...] = ()
    abstention: Permille = 167
    swayed: tuple[Sway, ...] = ()
    assembly: AssemblyRef | None = None
    when: ConditionField | None = None
    record: Recorded
    sources: tuple[Citation, ...] = ()
    confidence: Confidence
    dispute: Prose | None = None
    outcomes: dict[OwnVoteOptionRef, tuple[EffectField, ...]] = Field(default_factory=dict)
