"""Lessons: cuts through a scenario for a class, which decides little and sees it on a wall."""

from typing import Annotated

from pydantic import Field

from game.content.schema.base import (
    CardRef,
    Citation,
    Closed,
    Entity,
    OwnOptionRef,
    Prose,
    ScenarioRef,
)
from game.rules.ids import OFFICE, Seat


class Answer(Closed):
    """One of the three answers: an option of the card, and what the wall says of it."""

    option: OwnOptionRef
    label: Prose


class SourceCard(Citation):
    """The source that a decision rests on: what it shows, and why it could be doubted."""

    shows: Prose
    doubt: Prose


class Decision(Entity):
    """A decision of a class. Its `id` is that of its card.

    It is taken in lessons of `length` decisions and longer. Before the vote a class reads `wall`
    and the answers; `record` and the source come with the reveal. `purpose` (the argument that the
    decision carries), `mistake` (the common wrong answer) and the questions are the teacher's.
    """

    id: CardRef
    length: Annotated[int, Field(ge=1)]
    wall: Prose
    options: Annotated[tuple[Answer, ...], Field(min_length=3, max_length=3)]
    record: Prose
    source: SourceCard
    purpose: Prose
    mistake: Prose
    questions: Annotated[tuple[Prose, ...], Field(min_length=3, max_length=3)]


class Lesson(Entity):
    """A cut through a scenario for one desk, in all its `lengths`: so many decisions each.

    What lies between the decisions is played by a policy.
    """

    scenario: ScenarioRef
    seat: Seat = OFFICE
    purpose: Prose
    lengths: Annotated[tuple[int, ...], Field(min_length=1)]
    decisions: Annotated[tuple[Decision, ...], Field(min_length=1)]
