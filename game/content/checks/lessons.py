"""Lessons: every decision comes, in its turn, and can be read from the back of a room."""

from collections.abc import Iterator

from game.content.build.cards import Calendar, calendar, comes, turns
from game.content.build.scenario import played_turns
from game.content.findings import Details, Finding, filled, find
from game.content.library import Entry, Library
from game.content.schema.cards import Card
from game.content.schema.lessons import Decision, Lesson
from game.content.schema.people import Person
from game.content.schema.scenarios import Scenario
from game.locale.reading_level import grade, words

WORDS = {
    "wall": 90,
    "record": 60,
    "shows": 45,
    "doubt": 45,
    "purpose": 35,
    "mistake": 40,
    "questions": 25,
}
"""What can be read aloud in the time that a decision has (CLASSROOM, E2)."""

BALLOT = 120
"""Words on the wall while a class votes: the situation and its three answers."""

LABEL = 48
"""Characters of an answer: two lines of the block beside its letter."""

NAMES = 3
"""So many people can be told apart who are met on a wall for the first time."""


TWIN = 80
"""A plain-language twin has at most so many words in a hundred of its text (CLASSROOM, D4)."""

EASY = 8
"""And needs at most so many years of school, by the formula of Flesch and Kincaid."""


def lessons(library: Library) -> Iterator[tuple[Entry, Lesson]]:
    """Every lesson and where it stands."""
    for entry in library.entries("lessons"):
        if isinstance(entry.entity, Lesson):
            yield entry, entry.entity


def absent_cards(library: Library) -> Iterator[Finding]:
    """E373: a decision that need not come, whatever the class has answered before."""
    cards = library.of("cards", Card)
    for entry, lesson in lessons(library):
        scenario = library.of("scenarios", Scenario).get(lesson.scenario)
        for index, each in enumerate(lesson.decisions):
            card = cards.get(each.id)
            if card and (reason := _absence(card, lesson, _comes(library, card, scenario))):
                path = ("decisions", index, "id")
                context = entry.describe(path)
                details: Details = {"card": each.id, "reason": reason}
                yield filled("E373", entry.spot(path), details, context=context)


def _comes(library: Library, card: Card, scenario: Scenario | None) -> bool:
    """Whether a card can come in a scenario; of one that has no days nothing is said here."""
    days = calendar(played_turns(library, scenario)) if scenario is not None else ()
    return scenario is None or not days or comes(card, scenario, days)


def _absence(card: Card, lesson: Lesson, there: bool) -> str:  # noqa: FBT001 what was found
    """Why a card cannot be counted on; nothing if it always comes."""
    if not there:
        return f"does not come in {lesson.scenario}"
    if card.seat != lesson.seat:
        return f"lies on the desk of the other seat, {card.seat}"
    if not card.dated:
        return "is drawn by weight and may not come"
    if card.when is not None:
        return "comes only if its condition holds"
    return ""


def out_of_order(library: Library) -> Iterator[Finding]:
    """E375: a decision that comes before the one above it, or twice."""
    cards = library.of("cards", Card)
    for entry, lesson in lessons(library):
        days = _days(library, lesson)
        scenario = library.of("scenarios", Scenario).get(lesson.scenario)
        latest, seen = 0, set[str]()
        for index, each in enumerate(lesson.decisions):
            card = cards.get(each.id)
            if card is None or not days or not _comes(library, card, scenario):
                continue
            turn = turns(card.window.first, card.window.last, days)[0]
            if turn < latest or each.id in seen:
                path = ("decisions", index, "id")
                yield find("E375", entry.spot(path), card=each.id, context=entry.describe(path))
            latest = max(latest, turn)
            seen.add(each.id)


def unfit_answers(library: Library) -> Iterator[Finding]:
    """E377: an answer that stands twice, has conditions, or is missing: the recorded one."""
    cards = library.of("cards", Card)
    for entry, lesson in lessons(library):
        for index, each in enumerate(lesson.decisions):
            card = cards.get(each.id)
            if card and (problem := _unfit(card, each)):
                path = ("decisions", index, "options")
                context = entry.describe(path)
                yield find("E377", entry.key_spot(path), problem=problem, context=context)


def _unfit(card: Card, decision: Decision) -> str:
    """What is wrong with the three answers to a card; nothing if they will do."""
    chosen = [each.option for each in decision.options]
    if twice := sorted({each for each in chosen if chosen.count(each) > 1}):
        return f"`{twice[0]}` stands there twice"
    for option in card.options:
        if option.recorded and option.id not in chosen:
            return f"`{option.id}`, which the record shows, is not among them"
        if option.needs is not None and option.id in chosen:
            return f"`{option.id}` has a condition and may be closed"
    return ""


def unbalanced_lengths(library: Library) -> Iterator[Finding]:
    """E379: a length that promises another number of decisions than there are."""
    for entry, lesson in lessons(library):
        for index, length in enumerate(lesson.lengths):
            has = sum(each.length <= length for each in lesson.decisions)
            if has != length:
                path = ("lengths", index)
                details: Details = {"length": length, "has": has}
                context = entry.describe(path)
                yield filled("E379", entry.spot(path), details, context=context)


def overlong(library: Library) -> Iterator[Finding]:
    """W374: more than can be read from a wall, or aloud in the time there is."""
    for entry, lesson in lessons(library):
        for text in entry.texts:
            if text.path[0] == "decisions":
                name = next(str(each) for each in reversed(text.path) if isinstance(each, str))
                has = len(text.text.split())
                limit, unit = WORDS.get(name, has), "words"
                if name == "label":
                    has, limit, unit = len(text.text), LABEL, "characters"
                if has > limit:
                    details: Details = {"has": has, "limit": limit, "unit": unit}
                    context = entry.describe(text.path)
                    yield filled("W374", entry.spot(text.path), details, context=context)
        for index, each in enumerate(lesson.decisions):
            read = (each.wall, *(answer.label for answer in each.options))
            has = sum(len(text.split()) for text in read)
            if has > BALLOT:
                path = ("decisions", index, "options")
                details = {"has": has, "limit": BALLOT, "unit": "words with the wall"}
                yield filled("W374", entry.key_spot(path), details, context=entry.describe(path))


def hard_twins(library: Library) -> Iterator[Finding]:
    """W392: a plain-language twin that is hardly shorter than its text, or hard to read."""
    for entry, lesson in lessons(library):
        for index, each in enumerate(lesson.decisions):
            if each.plain is None:
                continue
            of_wall = ("wall", each.wall, each.plain.wall)
            of_record = ("record", each.record, each.plain.record)
            for name, text, twin in (of_wall, of_record):
                if problem := _hard(text, twin):
                    path = ("decisions", index, "plain", name)
                    context = entry.describe(path)
                    yield find("W392", entry.spot(path), problem=problem, context=context)


def _hard(text: str, twin: str) -> str:
    """What is wrong with a twin; nothing if it will do."""
    share = 100 * len(words(twin)) // len(words(text))
    if share > TWIN:
        return f"has {share} words for 100 of its text, where {TWIN} are wanted"
    if (years := grade(twin)) > EASY:
        return f"needs {years:.1f} years of school, where {EASY} are wanted"
    return ""


def crowded_walls(library: Library) -> Iterator[Finding]:
    """W376: more people on a wall than can be told apart."""
    surnames = {each.name.split()[-1] for each in library.of("people", Person).values()}
    for entry, lesson in lessons(library):
        for index, each in enumerate(lesson.decisions):
            read = " ".join((each.wall, *(answer.label for answer in each.options)))
            words = {word.strip("‘’“”.,;:?()").removesuffix("’s") for word in read.split()}
            if len(named := sorted(surnames & words)) > NAMES:
                path = ("decisions", index, "wall")
                context = entry.describe(path)
                names = ", ".join(named)
                yield find("W376", entry.spot(path), names=names, most=NAMES, context=context)


def _days(library: Library, lesson: Lesson) -> Calendar:
    """The days that the lesson's scenario plays; none for an unknown one."""
    scenario = library.of("scenarios", Scenario).get(lesson.scenario)
    return calendar(played_turns(library, scenario)) if scenario is not None else ()
