"""The teacher's pack as ready text: its sheets, and what belongs to each lesson."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from game.locale import Locale
from game.locale.reading_level import grade
from game.rules.archive import (
    DecisionNote,
    ExhibitNote,
    HandoutForm,
    HandoutNote,
    ItemNote,
    LessonNote,
    Pack,
    PartNote,
    Reader,
    SyllabusNote,
)
from game.viewmodel.cited import citation
from game.viewmodel.lesson import GradedView, TeachingView, reveal, teaching

OPENING, DECISION, DEBRIEF, EXIT = 5, 4, 12, 4
"""Minutes of the parts of a lesson (CLASSROOM, E1 and E2)."""

SPOKEN = "spoken."
"""How the keys begin under which it stands how a name is said."""


_READ = re.compile(r"lesson\..*\.(wall|label|record|shows|doubt)$")
"""The keys of what a class reads of a lesson."""


@dataclass(frozen=True, slots=True)
class ItemView:
    """A step, a point, a card or a row. Empty for what it does not have."""

    label: str
    text: str
    more: tuple[str, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PartView:
    """A section of a sheet."""

    heading: str
    form: HandoutForm
    columns: tuple[str, ...]
    items: tuple[ItemView, ...]


@dataclass(frozen=True, slots=True)
class SheetView:
    """A sheet of the pack that is no lesson's own; `level` is its reading level."""

    id: str
    title: str
    purpose: str
    reader: Reader
    parts: tuple[PartView, ...]
    level: str


@dataclass(frozen=True, slots=True)
class TwinView:
    """A text of the wall and its plain-language twin, each with its reading level."""

    text: str
    level: str
    plain: str
    plain_level: str


@dataclass(frozen=True, slots=True)
class SourceCardView:
    """A source card. The check is for the teacher."""

    maker: str
    questions: tuple[str, ...]
    level: str
    checked: str
    against: str
    note: str


@dataclass(frozen=True, slots=True)
class DecisionPages:
    """All that is printed of a decision."""

    number: int
    title: str
    date: str
    minute: int
    wall: str
    question: str
    answers: tuple[GradedView, ...]
    record: str
    confidence: str
    source: str
    shows: str
    doubt: str
    teaching: TeachingView
    twins: tuple[TwinView, ...]
    card: SourceCardView | None


@dataclass(frozen=True, slots=True)
class LessonPages:
    """All that is printed of a lesson, in one of its lengths."""

    id: str
    title: str
    purpose: str
    minutes: int
    debrief: int
    exit: int
    decisions: tuple[DecisionPages, ...]


@dataclass(frozen=True, slots=True)
class WordView:
    """A word of the glossary, or a name: how it is said, and what it means. Empty if unknown."""

    word: str
    said: str
    meaning: str


@dataclass(frozen=True, slots=True)
class RequirementView:
    """A line of a syllabus; `checked` says when and where it was read, or that it was not."""

    wording: str
    checked: str
    use: str
    lessons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SyllabusView:
    """A course of a board."""

    board: str
    course: str
    edition: str
    lines: tuple[RequirementView, ...]


@dataclass(frozen=True, slots=True)
class ClassPack:
    """The whole pack."""

    sheets: tuple[SheetView, ...]
    lessons: tuple[LessonPages, ...]
    words: tuple[WordView, ...]
    names: tuple[WordView, ...]
    syllabuses: tuple[SyllabusView, ...]


READERS: tuple[Reader, ...] = ("teacher", "pupil", "school")


def class_pack(pack: Pack, locale: Locale) -> ClassPack:
    """The pack of all lessons of the content."""
    archive = pack.archive
    handouts = sorted(
        archive.handouts.values(), key=lambda each: (READERS.index(each.reader), each.place)
    )
    syllabuses = sorted(archive.syllabuses.values(), key=lambda each: each.place)
    words, names = _glossary(pack, locale)
    return ClassPack(
        sheets=tuple(sheet(each, pack, locale) for each in handouts),
        lessons=tuple(lesson_pages(each, pack, locale) for each in archive.lessons.values()),
        words=words,
        names=names,
        syllabuses=tuple(_syllabus(each, locale) for each in syllabuses),
    )


def sheet(note: HandoutNote, pack: Pack, locale: Locale) -> SheetView:
    """A sheet in a language."""
    key = f"handout.{note.id}"
    parts = tuple(_part(key, each, pack, locale) for each in note.parts)
    prose = [line for part in parts for item in part.items for line in (item.text, *item.more)]
    return SheetView(
        id=note.id,
        title=locale.text(f"{key}.title"),
        purpose=locale.text(f"{key}.purpose"),
        reader=note.reader,
        parts=parts,
        level=level(" ".join(prose), locale),
    )


def _part(key: str, note: PartNote, pack: Pack, locale: Locale) -> PartView:
    own = f"{key}.part.{note.id}"
    return PartView(
        heading=locale.text(f"{own}.heading"),
        form=note.form,
        columns=tuple(locale.text(f"{own}.columns.{index}") for index in range(note.columns)),
        items=tuple(
            _item(f"{own}.item.{index}", each, pack, locale)
            for index, each in enumerate(note.items)
        ),
    )


def _item(key: str, note: ItemNote, pack: Pack, locale: Locale) -> ItemView:
    return ItemView(
        label=locale.text(f"{key}.label") if note.label else "",
        text=locale.text(key),
        more=tuple(locale.text(f"{key}.more.{index}") for index in range(note.more)),
        sources=tuple(citation(pack, each) for each in note.citations),
    )


def lesson_pages(note: LessonNote, pack: Pack, locale: Locale) -> LessonPages:
    """A lesson in its shortest length."""
    taken = note.of_length(min(note.lengths))
    return LessonPages(
        id=note.id,
        title=locale.text(f"scenario.{note.scenario}.name"),
        purpose=locale.text(f"lesson.{note.id}.purpose"),
        minutes=OPENING + DECISION * len(taken) + DEBRIEF + EXIT,
        debrief=OPENING + DECISION * len(taken),
        exit=OPENING + DECISION * len(taken) + DEBRIEF,
        decisions=tuple(
            _decision(number, note, each, pack, locale) for number, each in enumerate(taken, 1)
        ),
    )


def _decision(
    number: int, lesson: LessonNote, note: DecisionNote, pack: Pack, locale: Locale
) -> DecisionPages:
    key = f"lesson.{lesson.id}.decision.{note.card}"
    scenario = pack.scenario(lesson.scenario, next(iter(pack.archive.readings)), lesson.seat)
    shown = reveal(lesson, note, scenario, pack, locale)
    wall = locale.text(f"{key}.wall")
    card = next(
        (
            each
            for each in pack.archive.exhibits.values()
            if (each.lesson, each.decision) == (lesson.id, note.card)
        ),
        None,
    )
    return DecisionPages(
        number=number,
        title=locale.text(f"card.{note.card}.title"),
        date=locale.date(locale.text(f"card.{note.card}.date")),
        minute=OPENING + DECISION * (number - 1),
        wall=wall,
        question=_last_sentence(wall),
        answers=shown.answers,
        record=shown.record,
        confidence=shown.confidence,
        source=shown.source,
        shows=shown.shows,
        doubt=shown.doubt,
        teaching=teaching(lesson, note, locale),
        twins=tuple(_twins(key, locale)) if note.plain else (),
        card=_source_card(card, f"{shown.shows} {shown.doubt}", locale) if card else None,
    )


def _last_sentence(text: str) -> str:
    """The question with which a wall ends.

    >>> _last_sentence("It is April. What do you do?")
    'What do you do?'
    """
    return text[max(text.rfind(end) for end in (". ", "? ", ": ")) + 1 :].strip()


def _twins(key: str, locale: Locale) -> Iterator[TwinView]:
    for name in ("wall", "record"):
        text, plain = locale.text(f"{key}.{name}"), locale.text(f"{key}.plain.{name}")
        yield TwinView(text, level(text, locale), plain, level(plain, locale))


def _source_card(note: ExhibitNote, read: str, locale: Locale) -> SourceCardView:
    key = f"exhibit.{note.id}"
    maker = locale.text(f"{key}.maker")
    return SourceCardView(
        maker=maker,
        questions=tuple(locale.text(f"{key}.questions.{n}") for n in range(note.questions)),
        level=level(f"{maker} {read}", locale),
        checked=locale.date(note.checked.date),
        against=locale.text(f"class-pack.against.{note.checked.against}"),
        note=locale.text(f"{key}.checked.note"),
    )


def _glossary(pack: Pack, locale: Locale) -> tuple[tuple[WordView, ...], tuple[WordView, ...]]:
    """The terms that pupils read in the lessons, and the names that they meet there."""
    texts = pack.texts.get(locale.language, {})
    read = " ".join(text for key, text in texts.items() if _READ.match(key))
    words = words_of(read, pack, locale)
    known = {each.word for each in words}
    names = tuple(
        WordView(name, spoken, "")
        for name, spoken in sorted(_said(pack, locale).items())
        if _stands(name, read) and name not in known
    )
    return words, names


def words_of(read: str, pack: Pack, locale: Locale) -> tuple[WordView, ...]:
    """The words of the glossary that stand in a text, by the alphabet."""
    said = _said(pack, locale)
    terms = {each: locale.text(f"term.{each}.term") for each in pack.archive.terms}
    return tuple(
        WordView(term, said.get(term, ""), locale.text(f"term.{each}.short"))
        for each, term in sorted(terms.items(), key=lambda pair: pair[1].casefold())
        if _stands(term, read)
    )


def _said(pack: Pack, locale: Locale) -> dict[str, str]:
    """How words and names are said."""
    texts = pack.texts.get(locale.language, {})
    return {key.removeprefix(SPOKEN): text for key, text in texts.items() if key.startswith(SPOKEN)}


def _stands(word: str, text: str) -> bool:
    """Whether a word stands in a text as a word, in the singular or the plural.

    >>> _stands("ARA", "He speaks of a separate matter."), _stands("cell", "Forty cells voted.")
    (False, True)
    """
    return bool(re.search(rf"\b{re.escape(word)}s?\b", text, re.IGNORECASE))


def _syllabus(note: SyllabusNote, locale: Locale) -> SyllabusView:
    return SyllabusView(
        board=note.board,
        course=note.course,
        edition=note.edition,
        lines=tuple(
            RequirementView(
                wording=each.wording,
                checked=locale.text(
                    "class-pack.checked", date=locale.date(each.checked), address=each.address
                )
                if each.checked
                else locale.text("class-pack.unchecked"),
                use=locale.text(f"syllabus.{note.id}.line.{each.id}.use"),
                lessons=tuple(locale.text(f"scenario.{one}.name") for one in each.lessons),
            )
            for each in note.lines
        ),
    )


def level(text: str, locale: Locale) -> str:
    """The reading level of a text; empty for a language that the formula was not made for."""
    return str(round(grade(text))) if locale.language == "en" else ""
