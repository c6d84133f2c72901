"""What all games of a room have in common."""

from collections.abc import Callable
from dataclasses import dataclass

from game.locale import Locale
from game.page.prefs import Prefs
from game.rules.archive import Pack
from game.session.settings import Settings
from game.session.setup import Setup
from game.viewmodel.seat_names import seat_name
from game.web.front import Texts


@dataclass(frozen=True)
class Course:
    """What is played, and in which words. `prefs_of` is what of the settings concerns a page."""

    pack: Pack
    setup: Setup
    texts: Texts
    prefs_of: Callable[[Settings], Prefs]
    version: str

    @property
    def locale(self) -> Locale:
        """Texts for the view models."""
        return Locale(self.pack.texts, self.texts.language)

    @property
    def title(self) -> str:
        """The name of the scenario."""
        return self.locale.text(f"scenario.{self.setup.scenario}.name")

    @property
    def side(self) -> str:
        """The name of the seat that is played."""
        return seat_name(self.locale, self.setup.scenario, self.setup.seat)
