"""Figures read off the end of a game, for tests of what follows from what."""

from collections.abc import Callable

from game.rules.ids import Id, NumberId, at
from game.rules.power.election import congress
from game.rules.scenario import Scenario
from game.rules.scoring.measured import value
from game.rules.state import State
from game.rules.tally import tally

Outcome = Callable[[State, Scenario], int]


def measure(name: Id) -> Outcome:
    """A measure of the record."""
    return lambda state, scenario: value(
        next(each for each in scenario.measures if each.id == name), state, scenario
    )


def total(number: NumberId) -> Outcome:
    """A number summed over its owners."""
    return lambda state, scenario: sum(
        state.ledger[at(number, owner)] for owner in scenario.owners(scenario.numbers[number].scope)
    )


def standing_at(key: str) -> Outcome:
    """One number of the last state."""
    return lambda state, _: state.ledger[key]


def sure(state: State, scenario: Scenario) -> int:
    """Delegates with the Secretariat if a congress met at the end."""
    return congress(state, scenario)[0]


def conferences(state: State, scenario: Scenario) -> int:
    """The opposition's shares at the guberniya conferences of January 1924, added up."""
    del scenario
    return sum(row.guberniya for row in state.returns["xiii-conference"].values())


def obeyed(state: State, scenario: Scenario) -> int:
    """How often a committee carried out a letter."""
    del scenario
    return sum(list(each.replies.values()).count("carried-out") for each in state.letters)


def taken_up(state: State, scenario: Scenario) -> int:
    """How many papers the Control Commission took up."""
    del scenario
    return sum(paper.taken_up for paper in state.papers)


def noticed(state: State, scenario: Scenario) -> int:
    """How many letters were seen through: in whose name they were signed came out."""
    del scenario
    return sum(letter.noticed for letter in state.letters)


def with_the_secretary(state: State, scenario: Scenario) -> int:
    """Ballots for the first option in the votes where his tie speaks for it."""
    return sum(
        tally(state.votes[vote.id], vote)[0]
        for vote in scenario.votes.values()
        if vote.id in state.votes and vote.pull > 0 and vote.assembly is None
    )
