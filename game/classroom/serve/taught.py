"""What a room is asked: the decisions of a lesson, each where the class has come to by then."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from game.classroom.question import Question
from game.classroom.rounds import Round
from game.locale import Locale
from game.rules.archive import DecisionNote, LessonNote, Pack
from game.rules.ids import Id
from game.rules.moves import Choose
from game.session.lessons import Place, place
from game.viewmodel import lesson as views
from game.viewmodel.card_texts import option_text
from game.viewmodel.context import ViewContext

_KEPT = 64
"""So many places of a class are remembered; a lesson of twelve has thirteen."""


class OtherLessonError(Exception):
    """The room was asked something else than this lesson asks."""


@dataclass
class Taught:
    """A lesson of so many decisions, played from a seed with what the class has chosen.

    `answers` are what it chose in the decisions before. Where somebody plays the lesson already,
    `placed` tells where it stands after so many of them, so that it is not played twice.
    """

    pack: Pack
    lesson: LessonNote
    length: int
    seed: str
    locale: Locale
    placed: Callable[[Sequence[Id]], Place] | None = None
    decisions: tuple[DecisionNote, ...] = field(init=False)
    _places: dict[tuple[Id, ...], Place] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self.decisions = self.lesson.of_length(self.length)
        self.scenario = self.pack.scenario(self.lesson.scenario, seat=self.lesson.seat)

    def check(self, rounds: Sequence[Round]) -> None:
        """Raises OtherLessonError for rounds of another lesson; LessonError if it cannot go on."""
        asked = [each.question.id for each in rounds]
        if asked != [str(each.card) for each in self.decisions[: len(asked)]]:
            raise OtherLessonError(", ".join(asked))
        self.place(chosen(rounds))

    @property
    def title(self) -> str:
        """The scenario that it is a cut through."""
        return self.locale.text(f"scenario.{self.lesson.scenario}.name")

    @property
    def purpose(self) -> str:
        """What the lesson is about."""
        return self.locale.text(f"lesson.{self.lesson.id}.purpose")

    def question(self, answers: Sequence[Id]) -> Question:
        """The next decision as it is put to the vote: what cannot be done is not voted on."""
        decision = self.decisions[len(answers)]
        card = self.scenario.cards[decision.card]
        recorded = next((each.id for each in card.options if each.recorded), "")
        options = tuple(each.option for each in self.ballot(answers).answers if not each.closed)
        return Question(str(decision.card), options, str(recorded) if recorded in options else "")

    def ballot(self, answers: Sequence[Id]) -> views.BallotView:
        """The next decision, as the class sees it before the vote."""
        state = self.place(answers).state
        decision = self.decisions[len(answers)]
        return views.ballot(self.lesson, decision, state, self.scenario, self.locale)

    def name(self, number: int) -> str:
        """What a decision is called."""
        return self.locale.text(f"card.{self.decisions[number].card}.title")

    def reveal(self, number: int) -> views.RevealView:
        """What the record shows of a decision."""
        decision = self.decisions[number]
        return views.reveal(self.lesson, decision, self.scenario, self.pack, self.locale)

    def teaching(self, number: int) -> views.TeachingView:
        """What a decision is for."""
        return views.teaching(self.lesson, self.decisions[number], self.locale)

    def followed(self, answers: Sequence[Id]) -> str:
        """What came of the last answer, in this game."""
        step = self.place(answers).answered
        if step is None or not isinstance(step.move, Choose):
            return ""
        card = self.scenario.cards[step.move.card]
        option = card.option(step.move.option)
        context = ViewContext(step.state, self.scenario, self.pack.archive, self.locale)
        return option_text(context, card, option, "outcome") if option is not None else ""

    def place(self, answers: Sequence[Id]) -> Place:
        """Where the game stands after these answers. Raises LessonError."""
        if self.placed is not None:
            return self.placed(answers)
        key = tuple(answers)
        if key not in self._places:
            if len(self._places) >= _KEPT:
                self._places.clear()
            self._places[key] = place(self.scenario, self.decisions, self.seed, key)
        return self._places[key]


def chosen(rounds: Sequence[Round]) -> tuple[Id, ...]:
    """What a class has chosen so far; the round that is open has chosen nothing yet."""
    return tuple(each.chosen for each in rounds if each.phase == "revealed")
