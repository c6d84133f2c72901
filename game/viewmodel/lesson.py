"""What a class sees of a decision: before the vote the question, after it what the record shows."""

from dataclasses import dataclass

from game.locale import Locale
from game.rules.archive import Archive, DecisionNote, LessonNote, Pack
from game.rules.legal import refusal
from game.rules.moves import Choose
from game.rules.scenario import Scenario
from game.rules.state import State
from game.viewmodel.cited import citation

LETTERS = "ABC"


@dataclass(frozen=True, slots=True)
class AnswerView:
    """An answer under its letter; `closed` is why it cannot be given, empty if it can."""

    letter: str
    option: str
    label: str
    closed: str


@dataclass(frozen=True, slots=True)
class BallotView:
    """What stands on the wall while a class votes, and predicts: nothing of what was done."""

    card: str
    date: str
    wall: str
    answers: tuple[AnswerView, ...]


@dataclass(frozen=True, slots=True)
class GradedView:
    """An answer after the vote: how well it is attested, and whether the record shows it."""

    letter: str
    label: str
    grade: str
    recorded: bool


@dataclass(frozen=True, slots=True)
class RevealView:
    """What stands on the wall after the vote."""

    answers: tuple[GradedView, ...]
    record: str
    source: str
    shows: str
    doubt: str
    confidence: str


@dataclass(frozen=True, slots=True)
class TeachingView:
    """What a decision is for: to be read by the teacher, and never before the vote by a class."""

    purpose: str
    mistake: str
    questions: tuple[str, ...]


def ballot(
    lesson: LessonNote, decision: DecisionNote, state: State, scenario: Scenario, locale: Locale
) -> BallotView:
    """A decision as it is put to the vote."""
    key = _key(lesson, decision)
    return BallotView(
        card=decision.card,
        date=locale.date(locale.text(f"card.{decision.card}.date")),
        wall=locale.text(f"{key}.wall"),
        answers=tuple(
            AnswerView(
                letter,
                option,
                locale.text(f"{key}.option.{index}.label"),
                _closed(state, scenario, Choose(decision.card, option), locale),
            )
            for index, (letter, option) in enumerate(zip(LETTERS, decision.options, strict=True))
        ),
    )


def _closed(state: State, scenario: Scenario, move: Choose, locale: Locale) -> str:
    refused = refusal(state, move, scenario)
    return "" if refused is None else locale.text(refused.why.key, **refused.why.args)


def reveal(
    lesson: LessonNote, decision: DecisionNote, scenario: Scenario, pack: Pack, locale: Locale
) -> RevealView:
    """What the record shows, who says so, and how sure that is."""
    key = _key(lesson, decision)
    return RevealView(
        answers=tuple(_graded(key, decision, scenario, locale)),
        record=locale.text(f"{key}.record"),
        source=citation(pack, decision.citation),
        shows=locale.text(f"{key}.source.shows"),
        doubt=locale.text(f"{key}.source.doubt"),
        confidence=_confidence(pack.archive, decision, locale),
    )


def _graded(
    key: str, decision: DecisionNote, scenario: Scenario, locale: Locale
) -> list[GradedView]:
    card = scenario.cards[decision.card]
    options = {each.id: each for each in card.options}
    return [
        GradedView(
            letter,
            locale.text(f"{key}.option.{index}.label"),
            locale.text(f"grade.{options[option].grade}"),
            options[option].recorded,
        )
        for index, (letter, option) in enumerate(zip(LETTERS, decision.options, strict=True))
    ]


def _confidence(archive: Archive, decision: DecisionNote, locale: Locale) -> str:
    return locale.text(f"confidence.{archive.cards[decision.card].confidence}")


def teaching(lesson: LessonNote, decision: DecisionNote, locale: Locale) -> TeachingView:
    """Purpose, common wrong answer and questions of a decision."""
    key = _key(lesson, decision)
    return TeachingView(
        locale.text(f"{key}.purpose"),
        locale.text(f"{key}.mistake"),
        tuple(locale.text(f"{key}.questions.{n}") for n in range(decision.questions)),
    )


def _key(lesson: LessonNote, decision: DecisionNote) -> str:
    return f"lesson.{lesson.id}.decision.{decision.card}"
