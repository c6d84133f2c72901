"""The debrief of a class as ready text: what it decided, and what can be asked of that."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from game.locale import Locale
from game.rules.archive import DecisionNote, LessonNote, Pack
from game.rules.ids import OptionId
from game.rules.scenario import Scenario
from game.rules.state import State
from game.viewmodel.class_pack import WordView, words_of
from game.viewmodel.epilogue import epilogue
from game.viewmodel.lesson import LETTERS, RevealView, TeachingView, reveal, teaching
from game.viewmodel.provenance import ConstantView, constant
from game.viewmodel.seat_names import seat_name
from game.viewmodel.two_lines import Lines, alike, differences
from game.viewmodel.wall import DecidedView, Matter, Tally, Votes, decided, tallies

FEWEST = 5
"""Fewer answers than these are not broken down: a group in which one can be found (P4)."""

MOST = 3
"""So many changes, close votes, questions and sources stand in a debrief."""

FIVE = 5
"""Decisions on a pupil’s sheet."""

WORDS = 6
"""Words of the glossary on a pupil’s sheet."""

EXIT_QUESTIONS = tuple(f"class-debrief.exit.{number}" for number in (1, 2, 3))
"""The texts of the exit slip: on the pupil’s sheet, on the wall and on devices."""

BLANK = ""
"""The option of those who chose nothing."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What a class answered to a decision, by option; `second` and `predicted` may be empty.

    `seconds` is how long it took from the question to the reveal.
    """

    decision: DecisionNote
    chosen: OptionId
    first: Mapping[OptionId, int]
    second: Mapping[OptionId, int]
    predicted: Mapping[OptionId, int]
    seconds: int = 0

    @property
    def deciding(self) -> Mapping[OptionId, int]:
        """The vote that counted: the second where there was one."""
        return self.second or self.first


@dataclass(frozen=True, slots=True)
class PaperView:
    """How a class answered: `tallies` are empty where too few answered to be told apart."""

    total: int
    blank: int
    tallies: tuple[Tally, ...]


@dataclass(frozen=True, slots=True)
class RowView:
    """A decision of the class, the record beside it, and what may be asked of it."""

    id: str
    day: str
    decided: DecidedView
    reveal: RevealView
    teaching: TeachingView
    first: PaperView
    second: PaperView
    predicted: PaperView
    confidence: str
    source: str
    locator: str
    seconds: int

    @property
    def deciding(self) -> PaperView:
        """The vote that counted."""
        return self.second if self.second.total else self.first

    @property
    def margin(self) -> int:
        """Votes between the first answer and the second, where they are told."""
        counts = sorted((each.count for each in self.deciding.tallies), reverse=True)
        return counts[0] - counts[1] if counts else 0


@dataclass(frozen=True, slots=True)
class CauseView:
    """An assumption of the rules: what it does, and how it was set."""

    name: str
    does: str
    set: str
    set_from: str


@dataclass(frozen=True, slots=True)
class EssayView:
    """A question in the style of an examination, and what a strong answer weighs."""

    question: str
    pointers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FateView:
    """What became of somebody."""

    name: str
    years: str
    fate: str


@dataclass(frozen=True, slots=True)
class ClassDebriefView:
    """All that is known of a lesson when it is over, or as far as it came.

    `first` is the first decision that was not the recorded one. `changed` and `held` set the game
    of the class against a game of the same rules in which it answered as recorded.
    """

    lesson: str
    seat: str
    purpose: str
    date: str
    seed: str
    content: str
    pupils: int
    rows: tuple[RowView, ...]
    first: RowView | None
    changed: tuple[str, ...]
    held: tuple[str, ...]
    words: tuple[WordView, ...]
    causes: tuple[CauseView, ...]
    essays: tuple[EssayView, ...]
    people: tuple[FateView, ...]

    @property
    def same(self) -> int:
        """How many decisions are those of the record."""
        return sum(each.decided.same for each in self.rows)

    @property
    def closest(self) -> tuple[RowView, ...]:
        """On what the class was most divided, the closest vote first."""
        told = [each for each in self.rows if each.deciding.tallies]
        return tuple(sorted(told, key=lambda each: (each.margin, each.decided.number))[:MOST])

    @property
    def telling(self) -> tuple[RowView, ...]:
        """Five decisions in order: those that left the record before those that were divided."""
        ranked = sorted(self.rows, key=lambda each: (each.decided.same, each.margin))[:FIVE]
        return tuple(each for each in self.rows if each in ranked)

    @property
    def surprise(self) -> RowView | None:
        """The decision whose record the fewest foresaw, of those that were predicted."""
        asked = [each for each in self.rows if each.predicted.tallies]
        return min(
            asked,
            key=lambda each: each.decided.foresaw * 1000 // max(1, each.decided.asked),
            default=None,
        )

    @property
    def questions(self) -> tuple[str, ...]:
        """Three, of other decisions each: the first divergence, the closest vote, the last ones."""
        picked = [
            *([self.first] if self.first else []),
            *self.closest[:1],
            *reversed(self.rows),
        ]
        rows = list({each.id: each for each in picked}.values())[:MOST]
        return tuple(each.teaching.questions[0] for each in rows)

    @property
    def sources(self) -> tuple[RowView, ...]:
        """The decisions whose sources are printed: the one that left the record, then in order."""
        picked = [*([self.first] if self.first else []), *self.rows]
        return tuple({each.id: each for each in picked}.values())[:MOST]


@dataclass(frozen=True, slots=True)
class Held:
    """A lesson that was held: its plan, and where two games came to.

    `ours` is the game of the class, `recorded` the one in which it had answered as the record has
    it. `date` is the day as YYYY-MM-DD, empty if it is not to stand there.
    """

    lesson: LessonNote
    scenario: Scenario
    seed: str
    pupils: int
    answered: Sequence[Answered]
    ours: State
    recorded: State
    date: str = ""


def class_debrief(held: Held, pack: Pack, locale: Locale) -> ClassDebriefView:
    """The debrief of a lesson."""
    lesson = held.lesson
    rows = tuple(
        _row(held, number, each, pack, locale) for number, each in enumerate(held.answered, 1)
    )
    lines = Lines(held.ours, held.recorded, held.scenario, locale)
    return ClassDebriefView(
        lesson=locale.text(f"scenario.{lesson.scenario}.name"),
        seat=seat_name(locale, lesson.scenario, lesson.seat),
        purpose=locale.text(f"lesson.{lesson.id}.purpose"),
        date=locale.date(held.date) if held.date else "",
        seed=held.seed,
        content=pack.content_hash[:12],
        pupils=held.pupils,
        rows=rows,
        first=next((each for each in rows if not each.decided.same), None),
        changed=differences(lines)[:MOST],
        held=alike(lines)[:MOST],
        words=words_of(_read(held, locale), pack, locale)[:WORDS],
        causes=tuple(_causes(lesson, pack, locale)),
        essays=tuple(
            _essay(f"lesson.{lesson.id}.essays.{n}", pointers, locale)
            for n, pointers in enumerate(lesson.essays)
        ),
        people=tuple(_people(held, pack, locale)),
    )


def _row(held: Held, number: int, answered: Answered, pack: Pack, locale: Locale) -> RowView:
    decision = answered.decision
    matter = Matter(held.lesson, decision, held.scenario)
    told = {
        name: _paper(decision, counts)
        for name, counts in (
            ("first", answered.first),
            ("second", answered.second),
            ("predicted", answered.predicted),
        )
    }
    votes = Votes(answered.chosen, _shown(answered.deciding), _shown(answered.predicted))
    note = pack.archive.cards[decision.card]
    return RowView(
        id=decision.card,
        day=note.date,
        decided=decided(matter, number, votes, locale),
        reveal=reveal(held.lesson, decision, held.scenario, pack, locale),
        teaching=teaching(held.lesson, decision, locale),
        confidence=note.confidence,
        source=decision.citation.source,
        locator=decision.citation.locator,
        seconds=answered.seconds,
        **told,
    )


def _shown(counts: Mapping[OptionId, int]) -> Mapping[OptionId, int]:
    """Counts, or nothing where too few answered."""
    return counts if sum(counts.values()) >= FEWEST else {}


def _paper(decision: DecisionNote, counts: Mapping[OptionId, int]) -> PaperView:
    total, blank = sum(counts.values()), counts.get(BLANK, 0)
    told = tallies(decision.options, counts, 0) if total >= FEWEST else []
    return PaperView(total, blank, tuple(told))


def letters(paper: PaperView) -> str:
    """`A 6 · B 9 · C 11`."""
    return " · ".join(f"{each.letter} {each.count}" for each in paper.tallies)


def _read(held: Held, locale: Locale) -> str:
    """What the class read of these decisions."""
    keys = (
        f"lesson.{held.lesson.id}.decision.{each.decision.card}.{name}"
        for each in held.answered
        for name in ("wall", "record", *(f"option.{n}.label" for n in range(len(LETTERS))))
    )
    return " ".join(locale.text(key) for key in keys)


def _causes(lesson: LessonNote, pack: Pack, locale: Locale) -> Iterable[CauseView]:
    for name in lesson.assumptions:
        view: ConstantView = constant(pack.archive.constants[name], locale)
        does = locale.plain(f"constant.{name}.does") or locale.plain(f"number.{name}.about") or ""
        yield CauseView(view.name, does, view.set, view.set_from)


def _essay(key: str, pointers: int, locale: Locale) -> EssayView:
    return EssayView(
        locale.text(f"{key}.question"),
        tuple(locale.text(f"{key}.pointers.{n}") for n in range(pointers)),
    )


def _people(held: Held, pack: Pack, locale: Locale) -> Iterable[FateView]:
    """Those whom the class read of, as far as it is known what became of them."""
    read = _read(held, locale)
    for each in epilogue(held.ours, held.scenario, pack, locale):
        if each.name.rpartition(" ")[2] in read:
            yield FateView(each.name, each.years, each.fate)
