"""What day it is in a game: what the record may tell by then, and who has died."""

from game.rules.archive import PersonNote
from game.rules.scenario import Scenario
from game.rules.state import State

NEVER = "9999"
_DAY = len("1924-01-21")


def whole_day(date: str) -> bool:
    """Whether a date is one of a day, not only of a month or a year."""
    return len(date) == _DAY


def today(scenario: Scenario, state: State) -> str:
    """The last day of the turn that is played; after the game, of its last turn."""
    turn = scenario.turns[min(state.turn, len(scenario.turns)) - 1]
    return f"{turn.month}-{turn.last:02}"


def horizon(scenario: Scenario | None, state: State | None) -> str:
    """The last day of the turn; without a game, or after it, a day that never comes."""
    if scenario is None or state is None or state.over:
        return NEVER
    return today(scenario, state)


def day_of_death(note: PersonNote | None, scenario: Scenario, state: State) -> str:
    """The day on which a person died, if it has come; empty of the living.

    A death of which content has only the year is left to the end of the game.
    """
    if note is None or note.died is None or not whole_day(note.died):
        return ""
    return note.died if note.died <= today(scenario, state) else ""
