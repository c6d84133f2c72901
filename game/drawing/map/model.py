"""What the map is told to show. It knows regions by id and nothing of what they mean."""

from dataclasses import dataclass, field

from game.drawing.shapes import Ink, Pattern


@dataclass(frozen=True, slots=True)
class MapRegion:
    """How one region looks now."""

    id: str
    label: str
    fill: Ink = "tan"
    pattern: Pattern = ""
    importance: int = 0  # the label of the least important is hidden first
    detail: str = ""  # spoken and shown on hover after the label

    @property
    def caption(self) -> str:
        """Its name, and what there is to say of it."""
        return ": ".join(part for part in (self.label, self.detail) if part)


@dataclass(frozen=True, slots=True)
class MapModel:
    """All regions, and which one is chosen."""

    regions: tuple[MapRegion, ...]
    chosen: str = ""
    by_id: dict[str, MapRegion] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_id", {r.id: r for r in self.regions})
