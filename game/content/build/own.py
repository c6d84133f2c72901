"""What a scenario has of its own, and what it shares with the others of its time."""

from collections.abc import Collection

from game.content.schema.scenarios import Scenario


def shares(scenario: Scenario, named: Collection[str]) -> bool:
    """Whether a scenario has something that names these scenarios, or names none.

    One that plays some organisations alone has only what names it: the rest is of elsewhere.
    """
    return scenario.id in named if named else not scenario.organisations


def plays(scenario: Scenario, organisation: str | None) -> bool:
    """Whether what belongs to an organisation, or to none, is there in a scenario."""
    return not scenario.organisations or organisation in {None, *scenario.organisations}
