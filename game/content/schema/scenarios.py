"""Scenarios: months, seat, who holds what at the start, what the record did."""

from typing import Annotated, Literal

from pydantic import Field

from game.content.schema.base import (
    CentreNumberRef,
    Citation,
    Closed,
    Day,
    Entity,
    FlagRef,
    HolderRef,
    Line,
    Month,
    NumberRef,
    OrganisationRef,
    OwnersRef,
    PersonRef,
    PostRef,
    Prose,
    ScenarioRef,
    SourceRef,
)
from game.content.schema.rules import MoveField
from game.rules.ids import Manner, Seat


class Turn(Closed):
    """A month, or some days of it, and the recorded series."""

    month: Month
    """The month that it plays, or of which it plays some days."""
    first: Annotated[int, Field(ge=1, le=31)] = 1
    """The day with which it begins. Left out, the first of the month."""
    last: Annotated[int, Field(ge=1, le=31)] = 31
    """The day with which it ends, not before `first`; from the 28th on it closes the month. Left
    out, the last.
    """
    series: dict[CentreNumberRef, int] = Field(default_factory=dict)
    """Recorded figures that are set when the turn opens: numbers of the centre, each in its own
    unit. Left out, none.
    """


class Start(Closed):
    """Who holds a post when the scenario opens; nobody if the person is null."""

    post: PostRef
    """Which post is spoken of; of several lines for one post the last counts."""
    person: HolderRef | None
    """The id of who holds it, `local` for a man of the place whose name is not known, or `null` for
    nobody.
    """
    manner: Manner
    """How he came to it."""


class StartValue(Closed):
    """A number that stands elsewhere than declared when the scenario opens.

    It is set to `value`, or else moved `by` so much, or scaled to `scale` per mille. `at` names an
    owner or a group, as in effects.
    """

    number: NumberRef
    """The number that stands elsewhere."""
    at: OwnersRef | None = None
    """Its owner, or a group: `all`, `bureau:<id>`, `worker-regions`, `village-regions`. Left out
    for a number of the centre.
    """
    value: int | None = None
    """Where it stands, in its own unit. Left out, it is scaled by `scale` and then moved by `by`.
    """
    by: int = 0
    """By how much it is moved, in its own unit. Not beside `value`."""
    scale: Annotated[int, Field(ge=1)] = 1000
    """How much of what was there is left, in per mille. Not beside `value`."""


Poster = Literal["desk", "telephone", "window", "scissors", "wedge", "letter"]
"""The drawings of `drawing/posters`; a scenario without one has bare diagonals."""


class Desk(Entity):
    """What a scenario is about from one seat.

    `you` is whose desk it is; `desk` says so where it is chosen, in two or three sentences.
    `prologue` is read before the first turn: who you are, what the office was the week before,
    what can be lost. It rests on `sources`.
    """

    id: Seat
    """The seat: `general-secretary` or `opposition`."""
    called: Prose | None = None
    """What the seat is called in this scenario, in a few words, where it is not the General
    Secretary’s or that of an opposition. Left out, it is called as everywhere.
    """
    text: Prose
    """What the scenario is about from this seat, in a sentence or two."""
    objective: Prose
    """What is to be reached, in a line."""
    you: PersonRef | None = None
    """The id of the person whose desk it is; he speaks on no card of it. Left out, nobody in
    particular.
    """
    desk: Prose | None = None
    """Whose desk it is and what lies on it, in two or three sentences and at most 160 characters.
    Left out, nothing is said.
    """
    prologue: Prose | None = None
    """What is read before the first turn, in 90 to 130 words: who you are, what the office was the
    week before, what can be lost. Left out, the game begins at once.
    """
    sources: tuple[Citation, ...] = ()
    """What the prologue rests on. Needed with one."""


class RecordedMove(Closed):
    """A move that the record shows in a month, or on a day."""

    month: Day
    """The month, or the day, in which it was made; it belongs to the first turn that plays some of
    that time.
    """
    seat: Seat = "general-secretary"
    """Who made it."""
    move: MoveField
    """The move itself, as the rules write it. One that no game allows is found."""
    source: SourceRef
    """The id of the source that shows it."""
    locator: Line = ""
    """Where in the source: a page, a chapter, a section. Left out, the whole source is meant."""


class Scenario(Entity):
    """A scenario. One with a `base` begins with its holdings, numbers and flags, and adds its own.

    One with `parts` plays their turns one after the other, from the beginning of the first.
    """

    name: Prose
    """What it is called."""
    text: Prose
    """What it is about, in a few sentences, where it is chosen."""
    poster: Poster | None = None
    """The drawing under which it is chosen, by its name. Left out, bare diagonals."""
    seats: Annotated[tuple[Desk, ...], Field(min_length=1)]
    """Who can play it. The first is the seat that a game is begun with unless another is asked for.
    """
    turns: tuple[Turn, ...] = ()
    """Its turns in order; what falls between two is not played. Left out, those of its `parts`."""
    organisations: tuple[OrganisationRef, ...] = ()
    """Ids of the organisations that it plays alone: there are no others on its map, and no posts in
    them; and of cards, votes, actions and endings it has only those whose `scenarios` name it. Left
    out, it plays all, with what belongs to no scenario.
    """
    base: ScenarioRef | None = None
    """The id of a scenario whose holdings, starts, refill and flags it begins with; its own go
    before. Left out, it begins with nothing but what is declared, or as the first of its `parts`.
    """
    parts: tuple[ScenarioRef, ...] = ()
    """Ids of scenarios whose turns and record it plays one after the other. Left out, it has only
    its own.
    """
    starts: tuple[StartValue, ...] = ()
    """Numbers that stand elsewhere than declared when it opens, in the order in which they are set.
    """
    guide: tuple[Prose, ...] = ()
    """Notes that lie on the desk, for a tutorial: one for each of the first turns. Left out, none.
    """
    series_note: Prose | None = None
    """What in the series is estimated, and how. For whoever reads the file; no page shows it."""
    refill: dict[CentreNumberRef, int] = Field(default_factory=dict)
    """Purses, and how much each has or gets: `desk-time` and `supporters` are filled up to it every
    turn, `access` is added to every turn, the others when a month opens. Left out, those of `base`.
    """
    holdings: tuple[Start, ...] = ()
    """Who holds which post when it opens. What is left out is as in `base`, or vacant."""
    flags: tuple[FlagRef, ...] = ()
    """Ids of the flags that are up when it opens. Left out, those of `base`; if there are any, they
    take the place of all of these.
    """
    recorded: tuple[RecordedMove, ...] = ()
    """Moves that the record shows, besides the answers of cards that are `recorded`."""
    tray_size: Annotated[int, Field(ge=1, le=9)] = 5
    """How many matters lie on a desk at most. Dated ones come beyond it, and one that is drawn."""
