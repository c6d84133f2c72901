"""The way of a vote from the cells into a hall: a picture, and its gates to look at."""

from collections.abc import Callable
from dataclasses import dataclass, field

from game.drawing import funnel
from game.page.answers import STAY, Next, OnUse
from game.page.ctx import Say
from game.page.nodes.base import Node
from game.page.twin import Twin


@dataclass(frozen=True, eq=False)
class Funnel(Node):
    """One stop for the keyboard: arrows go from gate to gate, using it goes on."""

    role = "chart"

    chart: funnel.Funnel
    on_choose: Callable[[int], Next | None] | None = field(default=None, kw_only=True)
    on_activate: OnUse | None = field(default=None, kw_only=True)
    height: float = field(default=300, kw_only=True)
    key: str = field(default="funnel", kw_only=True)
    focusable: bool = field(default=True, kw_only=True)

    def says(self) -> str:
        return self.chart.summary

    def twin(self, say: Say) -> Twin:
        """The stages with their figures, and the gates between them."""
        stages = [(each.name, f"{each.figure} {each.words}") for each in self.chart.stages]
        gates = [
            (each.name, f"{each.words}, {each.meter} {each.value}") for each in self.chart.gates
        ]
        titles = (say("ui.twin.what"), say("ui.twin.value"))
        return Twin(titles, (*stages, *gates))

    def state(self) -> list[str]:
        gate = self.chart.gates[self.chart.current]
        return [f"{gate.name}, {gate.words}, {gate.meter} {gate.value}"]

    def choose(self, index: int) -> Next | None:
        """Look at a gate; beyond the last there is none."""
        index = max(0, min(len(self.chart.gates) - 1, index))
        return (self.on_choose(index) or STAY) if self.on_choose else None

    def activate(self) -> Next | None:
        return (self.on_activate() or STAY) if self.on_activate else None
