"""The guide of a scenario: a note on the desk, one for each of its first turns."""

from game.viewmodel.sight import Sight
from game.viewmodel.words import prose


def guide(sight: Sight) -> str:
    """The note of this turn; "" where the scenario has none, or has ended."""
    key = f"scenario.{sight.scenario.id}.guide.{sight.state.turn - 1}"
    if sight.state.over or not sight.locale.has(key):
        return ""
    return prose(sight.locale, key)
