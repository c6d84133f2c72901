"""What the numbers of results are called, in words of the scenario that was played."""

from dataclasses import dataclass

from game.classroom.class_table import Part
from game.locale import Locale
from game.rules.scenario import Scenario


@dataclass(frozen=True)
class Names:
    """The words for one scenario, seen from one seat with one programme."""

    scenario: Scenario
    programme: str
    locale: Locale

    def __call__(self, part: Part, value: int) -> str:
        """What a value of a part is called."""
        say = self.locale.text
        if part == "endings":
            return self.ending(value)
        if part == "aims":
            return say("ui.own.count.of", part=value, of=self.aims)
        if part == "measures":
            return say("ui.own.count.of", part=value, of=self.measures)
        return say("ui.own.count.decision", number=value) if value else say("ui.own.count.never")

    def has(self, part: Part) -> bool:
        """Whether games of the scenario differ in a part at all."""
        return bool({"aims": self.aims, "measures": self.measures}.get(part, 1))

    def ending(self, place: int) -> str:
        """The name of an ending, by its place from 1; of none, and of a place that is none."""
        endings = self.scenario.endings
        if not 1 <= place <= len(endings):
            return self.locale.text("ui.own.count.no-ending")
        return self.locale.text(f"ending.{endings[place - 1].id}.name")

    @property
    def aims(self) -> int:
        """How many aims there were to meet."""
        found = self.scenario.programmes.get(self.programme)
        return len(found.aims) if found is not None else 0

    @property
    def measures(self) -> int:
        """How many measures there were to be held beside the record."""
        return sum(each.scored for each in self.scenario.measures)
