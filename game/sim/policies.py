"""The policies that whole games can be played by: those of the rules, and `competent`."""

from collections.abc import Iterable

from game.rules.scenario import Scenario
from game.rules.seats.policies import POLICIES, Policy
from game.sim.competent import Competent
from game.sim.imagined import Kind

COMPETENT = "competent"

NAMES = (*POLICIES, COMPETENT)
"""All of them by name."""


def policy_of(
    name: str, scenario: Scenario, programme: str = "", without: Iterable[Kind] = ()
) -> Policy:
    """A policy for one game; `competent` sets out to carry a programme out, without some acts.

    Raises KeyError for an unknown policy or programme.
    """
    if name == COMPETENT:
        return Competent(scenario.programmes[programme], without)
    return POLICIES[name]
