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
    ScenarioRef,
    Signed,
    VoterRef,
)
from game.content.schema.rules import ConditionField, EffectField
from game.rules.ids import Confidence

Count = Annotated[int, Field(ge=0)]


class VoteOption(Entity):
    """A side of a vote; `short` is what it is called where there is little room."""

    label: Prose
    """What the side is for, as the ballot says it."""
    short: Prose | None = None
    """What it is called where there is little room, on bars and marks. Left out, its label."""


class Sway(Closed):
    """A number that sways the whole vote; see `rules.scenario.Sway`."""

    number: NumberRef
    """The number that sways everybody."""
    at: OwnerRef | None = None
    """Its owner. Left out for a number of the centre."""
    start: int
    """Where the number does nothing, in its own unit."""
    weight: int
    """Thousandths of log-odds towards the first option for each thousand above `start`; less than 0
    is away from it.
    """


class Recorded(Closed):
    """How the vote went in the record."""

    winner: OwnVoteOptionRef
    """The id of the option that won."""
    against: Count | None = None
    """How many voted against. Left out, it is not known."""
    abstain: Count | None = None
    """How many abstained. Left out, it is not known."""
    votes_for: Annotated[Count | None, Field(alias="for")] = None
    """How many voted for it. Left out, it is not known."""
    text: Prose
    """How the vote went, in a sentence or two."""


class Vote(Entity):
    """A vote of a body in a month."""

    body: BodyRef
    """The id of the body that decides."""
    date: Date
    """When it was held, as it is shown: a year, a month or a day. Votes are listed by it."""
    turn: Day
    """The day or month in which it is held, at the end of the last turn that touches it. A scenario
    that does not play that time does not have the vote.
    """
    scenarios: tuple[ScenarioRef, ...] = ()
    """Ids of the scenarios in which it is held, of those that play its time. Left out, all but
    those that play some `organisations` alone.
    """
    question: Prose
    """What is put to the vote, in a line."""
    text: Prose
    """What it is about, in a few sentences."""
    options: Annotated[tuple[VoteOption, ...], Field(min_length=2)]
    """The sides; a mandate and a leaning above 0 are towards the first."""
    open: bool
    """Whether hands are raised before everybody, so that the authority of the General Secretary
    counts.
    """
    stances: dict[VoterRef, Signed] = Field(default_factory=dict)
    """Ids of members or blocs, and how far each leans to the first option on the matter itself,
    from −1000 (away from it) to 1000. Whoever is left out votes by his tie and his line.
    """
    pull: Signed
    """How far the tie to the General Secretary counts for the first option, from −1000 (against it)
    to 1000.
    """
    absent: tuple[PersonRef, ...] = ()
    """Ids of members who were not there and do not vote. Left out, nobody was missing."""
    abstention: Permille = 167
    """How much of the doubt about a member becomes abstention, in per mille."""
    swayed: tuple[Sway, ...] = ()
    """Numbers that move everybody. Left out, none."""
    assembly: AssemblyRef | None = None
    """The assembly whose delegates decide it; those of the opposition vote for the second option.
    Left out, the members of the body do.
    """
    when: ConditionField | None = None
    """A condition without which it is not held. Left out, it is."""
    record: Recorded
    """How it went in fact."""
    sources: tuple[Citation, ...] = ()
    """What the record and the stances rest on."""
    confidence: Confidence
    """How sure the record is."""
    dispute: Prose | None = None
    """What the sources disagree on. Needed where `confidence` is `disputed`."""
    outcomes: dict[OwnVoteOptionRef, tuple[EffectField, ...]] = Field(default_factory=dict)
    """Ids of options, and what it does if each of them wins. Left out, nothing."""
