"""What the view models of a running game look at."""

from dataclasses import dataclass
from typing import Literal

from game.locale import Locale
from game.rules.archive import Archive
from game.rules.scenario import Scenario
from game.rules.state import Desk, State

PreviewLevel = Literal["student", "secretary", "archive"]
"""How much is told before a decision: sign and size, who is affected, nothing."""


@dataclass(frozen=True, slots=True)
class ViewContext:
    """A state, what it is played with, and the player's language and preview level."""

    state: State
    scenario: Scenario
    archive: Archive
    locale: Locale
    preview: PreviewLevel = "student"

    @property
    def desk(self) -> Desk:
        """What lies before one's own seat."""
        return self.state.desks[self.scenario.seat]
