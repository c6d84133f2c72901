"""One rumour a month: something that is said, and how far it can be relied on.

A rumour is read off the state with dice of its own; it is kept nowhere and changes nothing.
"""

from dataclasses import dataclass
from typing import Literal

from game.rules.dice import Dice
from game.rules.ids import Id, at
from game.rules.judge import met
from game.rules.power.votes import probability, voters
from game.rules.scenario import Scenario
from game.rules.state import State

TRUTH = (550, 720, 900)
"""How often (per mille) a rumour of reliability 1, 2 or 3 is true."""

MIDDLE = 500
REGIONAL: tuple[Literal["squabble", "contentment"], ...] = ("squabble", "contentment")


@dataclass(frozen=True, slots=True)
class Rumour:
    """What is said: that a number of `about` is high or low, or how a member will vote.

    `option` is set for a vote; `reliability` is 1 (hearsay), 2 (two sources) or 3 (a good source).
    """

    kind: Literal["squabble", "contentment", "vote"]
    about: Id
    high: bool
    reliability: int
    vote: Id = ""
    option: Id = ""


def rumour(state: State, scenario: Scenario) -> Rumour | None:
    """The rumour of the month, or None when there is nobody to talk about."""
    dice = Dice(state.seed, "rumour", state.turn)
    reliability = 1 + dice.below(len(TRUTH))
    honest = dice.chance(TRUTH[reliability - 1])
    soon = [vote for vote in scenario.votes.values() if vote.turn - state.turn in (0, 1)]
    due = [vote for vote in soon if vote.when is None or met(vote.when, state, scenario)]
    coming = [vote for vote in due if vote.assembly is None and voters(scenario, vote)]
    if coming and dice.chance(MIDDLE):
        vote = coming[dice.below(len(coming))]
        members = voters(scenario, vote)
        person = members[dice.below(len(members))]
        first = (probability(state, scenario, vote, person) >= MIDDLE) == honest
        return Rumour("vote", person, first, reliability, vote.id, vote.options[0 if first else 1])
    regions = tuple(scenario.organisations)
    if not regions:
        return None
    region = regions[dice.below(len(regions))]
    kind = REGIONAL[dice.below(len(REGIONAL))]
    high = state.ledger[at(kind, region)] >= MIDDLE
    return Rumour(kind, region, high == honest, reliability)
