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
    """Which option of the card."""
    label: Prose
    """The answer as the wall words it."""


class SourceCard(Citation):
    """The source that a decision rests on: what it shows, and why it could be doubted."""

    shows: Prose
    """What can be read from it."""
    doubt: Prose
    """Why it could be doubted."""


class Decision(Entity):
    """A decision of a class. Its `id` is that of its card.

    It is taken in lessons of `length` decisions and longer. Before the vote a class reads `wall`
    and the answers; `record` and the source come with the reveal. `purpose` (the argument that the
    decision carries), `mistake` (the common wrong answer) and the questions are the teacher's.
    """

    id: CardRef
    """Which card is decided."""
    length: Annotated[int, Field(ge=1)]
    """The number of decisions of the shortest lesson in which it is taken."""
    wall: Prose
    """What a class reads before the vote, at most 90 words."""
    options: Annotated[tuple[Answer, ...], Field(min_length=3, max_length=3)]
    """The three answers."""
    record: Prose
    """What was done then, told with the reveal."""
    source: SourceCard
    """The source that is shown with the reveal."""
    purpose: Prose
    """The argument that the decision carries: for the teacher."""
    mistake: Prose
    """The common wrong answer: for the teacher."""
    questions: Annotated[tuple[Prose, ...], Field(min_length=3, max_length=3)]
    """Three questions for the class."""


class Lesson(Entity):
    """A cut through a scenario for one desk, in all its `lengths`: so many decisions each.

    What lies between the decisions is played by a policy.
    """

    scenario: ScenarioRef
    """Which scenario it is cut from."""
    seat: Seat = OFFICE
    """The desk at which the class sits."""
    purpose: Prose
    """What the lesson is for, in a sentence or two."""
    lengths: Annotated[tuple[int, ...], Field(min_length=1)]
    """The numbers of decisions that it can be given with."""
    decisions: Annotated[tuple[Decision, ...], Field(min_length=1)]
    """All its decisions, in the order of their days."""
