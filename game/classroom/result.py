"""The result of a game as its code holds it: where it ended, and the print of what was played."""

from collections.abc import Mapping

from game.classroom.result_code import BITS, Result, print_of
from game.rules.scenario import Scenario
from game.rules.scoring.ending import reached
from game.rules.scoring.record import recorded_option, table
from game.rules.scoring.verdict import verdict
from game.rules.state import State

BEGUN_WITH = ("scenario", "seat", "seed", "programme", "reading", "rival")
"""What two games have to be begun with alike, to be of one session; how much is told is not in it.
"""


def session_print(setup: Mapping[str, str], content: str) -> int:
    """The print of what a class plays: what its games are begun with, and the content's hash."""
    return print_of("\n".join((content, *(setup[each] for each in BEGUN_WITH))), "session")


def result_of(
    state: State,
    scenario: Scenario,
    setup: Mapping[str, str],
    *,
    content: str,
    played: str,
    seat: int = 0,
) -> Result | None:
    """The result of a game that is over; None while it goes on.

    `played` is the hash of the game, which other moves make another one.
    """
    if not state.over:
        return None
    return Result(
        session=session_print(setup, content),
        seat=seat,
        game=print_of(played, "game"),
        ending=_ending(state, scenario),
        aims=_most("aims", _aims(state, scenario, setup["programme"])),
        measures=_most("measures", _measures(state, scenario)),
        divergence=_most("divergence", first_divergence(state, scenario)),
    )


def first_divergence(state: State, scenario: Scenario) -> int:
    """Which of the seat's decisions was the first that the record has otherwise; 0 if none was."""
    own = (
        (scenario.cards[str(each.args["card"])], str(each.args["option"]))
        for each in state.chronicle
        if each.key == "chronicle.choice"
    )
    decisions = [(card, option) for card, option in own if card.seat == scenario.seat]
    for number, (card, option) in enumerate(decisions, 1):
        if recorded_option(card) not in (None, option):
            return number
    return 0


def _ending(state: State, scenario: Scenario) -> int:
    """The place of the ending among those of the scenario, from 1; 0 where it has none."""
    ending = reached(state, scenario)
    return 0 if ending is None else scenario.endings.index(ending) + 1


def _aims(state: State, scenario: Scenario, programme: str) -> int:
    if programme not in scenario.programmes:
        return 0
    return sum(each.met for each in verdict(state, scenario, programme).aims)


def _measures(state: State, scenario: Scenario) -> int:
    return sum(row.inside for row in table(state, scenario) if row.measure.scored)


def _most(part: str, number: int) -> int:
    """A number as far as a code can count it: of a long game, that many or more."""
    return min(number, (1 << BITS[part]) - 1)
