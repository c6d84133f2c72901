"""The plates of the map: the country, and the Caucasus larger in its corner."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from game.drawing.map.camera import Camera, inset_in
from game.drawing.map.geometry import Geometry
from game.drawing.map.labels import place_names, seat_shapes
from game.drawing.map.model import MapModel
from game.drawing.map.paint import map_shapes
from game.drawing.map.walk import outside_inset
from game.drawing.room import Room
from game.drawing.ruler import Ruler
from game.drawing.shapes import Group, Inset, Outline, Picture, Shape
from game.drawing.units import Units


@dataclass(frozen=True, slots=True)
class Plate:
    """What one camera shows: everywhere the land, seats only where nothing lies over them."""

    camera: Camera
    covered: tuple[Room, ...] = ()
    only: frozenset[str] | None = None

    def seats(
        self, geometry: Geometry, model: MapModel, ruler: Ruler, units: Units
    ) -> tuple[Shape, ...]:
        """Discs and names."""
        placed = place_names(
            ruler, units, self.camera, geometry, model, only=self.only, covered=self.covered
        )
        return seat_shapes(placed, ruler, units)


def plates(
    geometry: Geometry,
    model: MapModel,
    camera: Camera,
    inset: Room | None,
    covers: Sequence[Room] = (),
) -> Iterator[Plate]:
    """The country, and over it the Caucasus if there is an inset, which then has its names."""
    if inset is None:
        yield Plate(camera, tuple(covers))
    else:
        yield Plate(camera, (inset, *covers), outside_inset(geometry, model))
        yield Plate(Camera.inset(inset))


def frame(inset: Room, units: Units) -> Outline:
    """The edge of the inset."""
    return Outline(inset, "rule", units.u(2))


def whole_map(
    geometry: Geometry,
    model: MapModel,
    size: tuple[int, int],
    ruler: Ruler,
    units: Units,
    *,
    label: str = "",
) -> Picture:
    """The map in one picture."""
    under, over = land(geometry, model, size, units), names(geometry, model, size, ruler, units)
    return Picture(*size, (*under.shapes, *over.shapes), label=label)


def land(geometry: Geometry, model: MapModel, size: tuple[int, int], units: Units) -> Picture:
    """The map without discs and names: a picture without a letter."""
    inset, shown = _plates_in(geometry, model, size, units)
    shapes: list[Shape] = [
        Inset(map_shapes(plate.camera, geometry, model, units), plate.camera.rect)
        for plate in shown
    ]
    if inset:
        shapes.append(frame(inset, units))
    return Picture(*size, tuple(shapes))


def names(
    geometry: Geometry, model: MapModel, size: tuple[int, int], ruler: Ruler, units: Units
) -> Picture:
    """What lies over the land: none of it lies under the inset."""
    _, shown = _plates_in(geometry, model, size, units)
    seats = (
        Group(plate.seats(geometry, model, ruler, units), clip=plate.camera.rect) for plate in shown
    )
    return Picture(*size, tuple(seats))


def _plates_in(
    geometry: Geometry, model: MapModel, size: tuple[int, int], units: Units
) -> tuple[Room | None, tuple[Plate, ...]]:
    room = Room(0, 0, *size)
    inset = inset_in(room, units)
    return inset, tuple(plates(geometry, model, Camera.over(room), inset))
