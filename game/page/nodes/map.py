"""The map of organisations, its legend, and the page it fills."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from game.drawing.map.model import MapModel
from game.drawing.shapes import Ink, Pattern
from game.page.answers import STAY, Next, OnChoose
from game.page.ctx import Say
from game.page.nodes.base import Node
from game.page.nodes.text import Label
from game.page.twin import Twin


@dataclass(frozen=True, eq=False)
class MapView(Node):
    """Shows a model; ``on_choose`` gets the id of the region that is picked.

    ``on_activate`` goes into the region that is chosen. `inset` shows the Caucasus larger, where
    there is room.
    """

    role = "map"

    model: MapModel
    on_choose: OnChoose
    on_activate: OnChoose | None = field(default=None, kw_only=True)
    inset: bool = field(default=True, kw_only=True)
    grow: int = field(default=1, kw_only=True)
    key: str = field(default="map", kw_only=True)
    focusable: bool = field(default=True, kw_only=True)

    def state(self) -> list[str]:
        here = self.model.by_id.get(self.model.chosen)
        return [f"{here.label} {here.detail}".strip()] if here else []

    def twin(self, say: Say) -> Twin:
        rows = tuple((each.label, each.detail) for each in self.model.regions)
        return Twin((say("ui.twin.region"), say("ui.twin.shown")), rows)

    def choose(self, region: str) -> Next:
        """Pick a region."""
        return self.on_choose(region) or STAY

    def activate(self) -> Next | None:
        return (self.on_activate(self.model.chosen) or STAY) if self.on_activate else None


@dataclass(frozen=True, eq=False)
class MapSpread(Node):
    """The map over the whole page, under its legend at the foot and a panel at the right."""

    view: MapView
    legend: Node
    panel: Node

    def inside(self) -> Sequence[Node]:
        return (self.view, self.legend, self.panel)

    def flank(self) -> Node | None:
        return self.panel


@dataclass(frozen=True, eq=False)
class Swatch(Node):
    """An entry of the legend: a square as the map fills it, and what it means."""

    role = "listitem"

    ink: Ink
    pattern: Pattern
    text: str

    def inside(self) -> Sequence[Node]:
        return (Label(self.text, "ui"),)

    def says(self) -> str:
        return self.text
