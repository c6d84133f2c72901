"""What stands on the wall of a class at each step of a lesson, as ready text."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from game.locale import Locale
from game.rules.archive import Archive, DecisionNote, LessonNote, Pack
from game.rules.ids import CardId, OptionId
from game.rules.scenario import Card, Scenario
from game.rules.state import State
from game.viewmodel.card_texts import answer_views, option_text
from game.viewmodel.cited import short_citation
from game.viewmodel.context import ViewContext
from game.viewmodel.lesson import LETTERS
from game.viewmodel.shared import Face, face_of

FACES = 3
"""So many people can be told apart who are met on a wall for the first time."""

_SENTENCE = re.compile(r"(?<=[.?!])\s+")


@dataclass(frozen=True, slots=True)
class Tally:
    """How many gave an answer: a letter, a number, and per mille of the class for the bar."""

    letter: str
    count: int
    share: int


@dataclass(frozen=True, slots=True)
class FollowedView:
    """What came of the answer that the class gave, and who answered it."""

    letter: str
    label: str
    text: str
    says: tuple[tuple[Face, str], ...]


@dataclass(frozen=True, slots=True)
class DecidedView:
    """A decision in the class’s debrief. `predicted` is empty where nobody was asked.

    `margin` is how many answers lay between the first and the second.
    """

    number: int
    date: str
    title: str
    chosen: str
    label: str
    votes: tuple[Tally, ...]
    predicted: str
    foresaw: int
    asked: int
    recorded: str
    recorded_label: str
    margin: int

    @property
    def same(self) -> bool:
        """Whether the class decided as the record shows."""
        return self.chosen == self.recorded


@dataclass(frozen=True, slots=True)
class Matter:
    """A decision of a lesson, and what it is played in."""

    lesson: LessonNote
    decision: DecisionNote
    scenario: Scenario

    @property
    def recorded(self) -> OptionId:
        """The answer that the record shows."""
        options = self.scenario.cards[self.decision.card].options
        return next((e.id for e in options if e.recorded and e.id in self.decision.options), "")

    def letter(self, option: OptionId) -> str:
        """The letter of an answer; none for what is no answer here."""
        options = self.decision.options
        return LETTERS[options.index(option)] if option in options else ""

    def label(self, option: OptionId, locale: Locale) -> str:
        """An answer as it stands on the wall."""
        if option not in self.decision.options:
            return ""
        index = self.decision.options.index(option)
        stem = f"lesson.{self.lesson.id}.decision.{self.decision.card}"
        return locale.text(f"{stem}.option.{index}.label")


@dataclass(frozen=True, slots=True)
class Votes:
    """What a class chose in the end, how it had voted, and what it had predicted, by option."""

    chosen: OptionId
    cast: Mapping[OptionId, int]
    predicted: Mapping[OptionId, int]


def title_of(card: CardId, locale: Locale) -> str:
    """What a decision is called."""
    return locale.text(f"card.{card}.title")


def question_of(wall: str) -> str:
    """The question that a text on the wall ends with: its last sentences that ask.

    >>> question_of("Zelensky asks for the rule. Shares, or a majority? What do you advise?")
    'Shares, or a majority? What do you advise?'
    """
    asked: list[str] = []
    for sentence in reversed(_SENTENCE.split(wall.strip())):
        if not sentence.endswith("?"):
            break
        asked.insert(0, sentence)
    return " ".join(asked)


def faces_of(wall: str, archive: Archive, locale: Locale) -> tuple[Face, ...]:
    """Who is named in a text on the wall, in the order in which they are named."""
    found: dict[str, int] = {}
    for person in archive.people:
        surname = (locale.plain(f"person.{person}.name") or "").rpartition(" ")[2]
        if surname and (at := re.search(rf"\b{re.escape(surname)}\b", wall)):
            found.setdefault(person, at.start())
    named = sorted(found, key=found.__getitem__)
    return tuple(face_of(each, locale, archive) for each in named[:FACES])


def tallies(options: Sequence[OptionId], counts: Mapping[str, int], pupils: int) -> list[Tally]:
    """The answers under their letters. A full bar is the whole class, never the leader.

    Where more answered than there are pupils, it is everybody who answered.
    """
    every = max(pupils, sum(counts.values()), 1)
    return [
        Tally(letter, counts.get(option, 0), counts.get(option, 0) * 1000 // every)
        for letter, option in zip(LETTERS, options, strict=True)
    ]


def short_source(pack: Pack, decision: DecisionNote) -> str:
    """The source of what the record shows, by author and year, with its place in it."""
    found = decision.citation
    short = short_citation(pack, found)
    return f"{short}, {found.locator}" if found.locator else short


def followed(
    matter: Matter, option: OptionId, after: State, archive: Archive, locale: Locale
) -> FollowedView:
    """What came of an answer, in the state right after it."""
    context = ViewContext(after, matter.scenario, archive, locale)
    card: Card = matter.scenario.cards[matter.decision.card]
    given = next(each for each in card.options if each.id == option)
    answers = answer_views(context, card, given)
    return FollowedView(
        matter.letter(option),
        matter.label(option, locale),
        option_text(context, card, given, "outcome"),
        tuple((each.face, each.says) for each in answers),
    )


def decided(matter: Matter, number: int, votes: Votes, locale: Locale) -> DecidedView:
    """A decision of the class, told from its end."""
    decision, recorded = matter.decision, matter.recorded
    given = {each: votes.predicted.get(each, 0) for each in decision.options}
    foreseen = max(decision.options, key=given.__getitem__)
    ranked = sorted((votes.cast.get(each, 0) for each in decision.options), reverse=True)
    return DecidedView(
        number,
        locale.date(locale.text(f"card.{decision.card}.date")),
        title_of(decision.card, locale),
        matter.letter(votes.chosen),
        matter.label(votes.chosen, locale),
        tuple(tallies(decision.options, votes.cast, 0)),
        matter.letter(foreseen) if given[foreseen] else "",
        given.get(recorded, 0),
        sum(given.values()),
        matter.letter(recorded),
        matter.label(recorded, locale),
        ranked[0] - ranked[1],
    )


def closest(rows: Sequence[DecidedView]) -> DecidedView | None:
    """The decision on which the class was most divided, if anybody voted."""
    voted = [each for each in rows if any(one.count for one in each.votes)]
    return min(voted, key=lambda each: (each.margin, each.number), default=None)
