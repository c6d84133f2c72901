"""What somebody and the player did to each other: deeds that he remembers, and how he voted."""

from dataclasses import dataclass

from game.locale import Locale
from game.rules.archive import Archive
from game.rules.ids import PersonId
from game.rules.scenario import Scenario
from game.rules.state import State
from game.rules.tally import ABSTAIN
from game.viewmodel.moods import mood_of
from game.viewmodel.names import side_name


@dataclass(frozen=True, slots=True)
class BetweenLine:
    """One thing between two people: when, what, and the word for what it did (`mood` its name)."""

    when: str
    text: str
    mood: str = ""
    word: str = ""


def between(
    person: PersonId, state: State, scenario: Scenario, locale: Locale, archive: Archive
) -> tuple[BetweenLine, ...]:
    """What a seat did to a person, in the order of time, and then the votes that he cast.

    What the other side did to him is told when the game is over, as its doing.
    """
    return (*_deeds(person, state, scenario, locale), *_ballots(person, state, locale, archive))


def _deeds(person: PersonId, state: State, scenario: Scenario, locale: Locale) -> list[BetweenLine]:
    lines = []
    for memory in state.memories.get(person, ()):
        own = memory.seat == scenario.seat
        if not own and not state.over:
            continue
        text = locale.text(memory.why.key, **memory.why.args)
        if not own:
            text = locale.text("ui.between.other", what=text)
        mood = mood_of(memory.by) if own else ""
        word = locale.text(f"ui.mood.{mood}") if mood else ""
        when = locale.turn(scenario.turns[memory.turn - 1])
        lines.append(BetweenLine(when, text, mood, word))
    return lines


def _ballots(person: PersonId, state: State, locale: Locale, archive: Archive) -> list[BetweenLine]:
    lines = []
    for vote, result in state.votes.items():
        ballot = result.ballots.get(person)
        if ballot is None:
            continue
        key = "ui.between.abstained" if ballot == ABSTAIN else "ui.between.voted"
        side = "" if ballot == ABSTAIN else side_name(locale, vote, ballot)
        note = archive.votes.get(vote)
        when = locale.date(note.date) if note is not None else ""
        lines.append(BetweenLine(when, locale.text(key, vote=vote, side=side)))
    return lines
