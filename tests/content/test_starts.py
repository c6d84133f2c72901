"""Every scenario starts in a state that is consistent in itself."""

import pytest

from game.rules.ids import MANNERS, at
from game.rules.scenario import Scenario
from tests.support import core


@pytest.mark.parametrize("name", sorted(core.pack().scenarios))
def test_every_guberniya_has_one_secretary_or_a_vacancy_on_the_list(name: str) -> None:
    scenario = core.pack().scenario(name)
    wrong = [each for each in scenario.organisations if _counted(scenario, each) != 0]
    assert not wrong


@pytest.mark.parametrize("name", sorted(core.pack().scenarios))
def test_a_secretary_is_counted_by_the_manner_in_which_he_came(name: str) -> None:
    scenario = core.pack().scenario(name)
    wrong = []
    for organisation in scenario.organisations:
        holder, manner = scenario.holdings[f"secretary-{organisation}"]
        if holder is not None and scenario.start_of(at(manner, organisation)) < 1:
            wrong.append(organisation)
    assert not wrong


def _counted(scenario: Scenario, organisation: str) -> int:
    """Secretaries counted, less those that the guberniyas of the region must have."""
    counted = sum(scenario.start_of(at(each, organisation)) for each in MANNERS)
    holder, _ = scenario.holdings[f"secretary-{organisation}"]
    return counted - scenario.organisations[organisation].guberniyas + (holder is None)
