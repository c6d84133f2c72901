"""Lessons: cuts through a scenario for a class, which decides little and sees it on a wall."""

from typing import Annotated

from pydantic import Field

from game.content.schema.base import (
    CardRef,
    Citation,
    Closed,
    ConstantRef,
    Entity,
    OwnOptionRef,
    Prose,
    ScenarioRef,
)
from game.rules.ids import OFFICE, Seat


class Answer(Closed):
    """One of the three answers: an option of the card, and what the wall says of it."""

    option: OwnOptionRef
    """The id of an option of the decision’s card, one without `needs`."""
    label: Prose
    """What stands beside its letter on the wall."""


class SourceCard(Citation):
    """The source that a decision rests on: what it shows, and why it could be doubted."""

    shows: Prose
    """What can be read from it."""
    doubt: Prose
    """Why that could be doubted."""


class Plain(Closed):
    """The plain-language twin of what stands on the wall: shorter, in common words."""

    wall: Prose
    """The situation once more. Printed for pupils who need it, and read aloud before the vote."""
    record: Prose
    """What the record shows once more; printed apart from the wall, for after the vote."""


class Decision(Entity):
    """A decision of a class. Its `id` is that of its card.

    It is taken in lessons of `length` decisions and longer. Before the vote a class reads `wall`
    and the answers; `record` and the source come with the reveal. `purpose` (the argument that the
    decision carries), `mistake` (the common wrong answer) and the questions are the teacher's.
    """

    id: CardRef
    """The id of the card that is decided."""
    length: Annotated[int, Field(ge=1)]
    """The shortest lesson in which it is taken, as a number of decisions."""
    wall: Prose
    """The situation as it is read from the wall before the vote, ending in the question."""
    plain: Plain | None = None
    """The same in plain language. Left out, there is no twin."""
    options: Annotated[tuple[Answer, ...], Field(min_length=3, max_length=3)]
    """The three answers, in the order of their letters; the recorded one is among them."""
    record: Prose
    """What the record shows, for the reveal."""
    source: SourceCard
    """The source of the reveal, one that the card cites."""
    purpose: Prose
    """The argument that the decision carries, for the teacher."""
    mistake: Prose
    """The common wrong answer, and what to say to it."""
    questions: Annotated[tuple[Prose, ...], Field(min_length=3, max_length=3)]
    """Three questions to the class."""


class Essay(Closed):
    """A question in the style of an examination: none that a board has set."""

    question: Prose
    """What is asked."""
    pointers: Annotated[tuple[Prose, ...], Field(min_length=2, max_length=4)]
    """What a strong answer weighs, for the teacher."""


class Lesson(Entity):
    """A cut through a scenario for one desk, in all its `lengths`: so many decisions each.

    What lies between the decisions is played by a policy.
    """

    scenario: ScenarioRef
    """The id of the scenario that is played."""
    seat: Seat = OFFICE
    """The desk at which the class sits."""
    purpose: Prose
    """The question of the whole lesson."""
    lengths: Annotated[tuple[int, ...], Field(min_length=1)]
    """How many decisions the lesson can have, each as a number."""
    decisions: Annotated[tuple[Decision, ...], Field(min_length=1)]
    """The decisions of the longest lesson, in the order of their turns."""
    assumptions: tuple[ConstantRef, ...] = ()
    """Ids of constants that the class’s result hangs on, for its debrief: what they do, and whether
    they are recorded, fitted or chosen. Left out, the debrief has no causes to quarrel with.
    """
    essays: tuple[Essay, ...] = ()
    """Questions for after the lesson, in the style of an examination."""
