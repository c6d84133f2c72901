"""The map of the mock-up, with made-up leanings."""

from collections.abc import Callable

from game.drawing.map.geometry import geometry
from game.drawing.map.model import MapModel, MapRegion
from game.drawing.shapes import Ink, Mix, Pattern
from game.page.nodes import (
    Bar,
    Button,
    Chip,
    Column,
    Flow,
    Heading,
    Label,
    MapView,
    Node,
    Panel,
    Split,
    ToggleGroup,
)

_FILLS: tuple[tuple[Ink, Pattern], ...] = (
    ("red", ""),
    (Mix("red", "paper", 0.35), ""),
    (Mix("ochre", "paper", 0.5), ""),
    (Mix("blue", "paper", 0.45), "diagonal"),
    ("blue", "diagonal"),
)


def model(chosen: str) -> MapModel:
    """Every region with a fill that depends on nothing."""
    large = {"moscow": 4, "petrograd": 3, "ural": 2, "kharkov": 2, "georgia": 2, "west-siberia": 2}
    regions = []
    for number, name in enumerate(geometry().areas):
        fill, pattern = _FILLS[(number * 7) % 5 if number % 3 else 1]
        regions.append(
            MapRegion(
                name, name.replace("-", " ").title(), fill, pattern, large.get(name, 0), "leans"
            )
        )
    return MapModel(tuple(regions), chosen)


def page(chosen: str, choose: Callable[[str], None]) -> Node:
    """The map at the left, the chosen region at the right."""
    here = model(chosen)
    rows: list[Node] = [
        Label(here.by_id[chosen].label, "title"),
        Label("9 600 members · 8 delegates · 1 report of 3", "caption", colour="muted"),
        Bar("Grip", 38, colour="dark"),
        Bar("Cells for you", 44),
        Bar("Squabble", 71, colour="ochre"),
        Heading("How he gets it"),
        ToggleGroup(
            "",
            [(o, o) for o in ("Let them elect", "Recommend", "Appoint")],
            "Recommend",
            lambda _: None,
            key="way",
        ),
        Flow([Chip("1 desk time", "cost", sign="desk"), Chip("1 of 3 cadres left")]),
        Button("CONFIRM · ENTER", lambda: None, kind="primary", key="confirm"),
    ]
    side = Panel(Column(rows, gap=8))
    return Split(MapView(here, choose), side, share=0.68, least=300, gap=14, grow=1)
