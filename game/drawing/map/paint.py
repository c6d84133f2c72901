"""Land, regions, rivers, borders: everything but discs and names."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from game.drawing.map.camera import Camera
from game.drawing.map.geometry import Contour, Geometry
from game.drawing.map.model import MapModel, MapRegion
from game.drawing.shapes import Contrast, Group, Hatch, Ink, Line, Mix, Picture, Polygon, Shape
from game.drawing.units import Units

_RIVERS_FROM = 0.9  # further away they are only scratches
_OVER = 2  # drawn twice too large and shrunk: smooth borders
_RIVER = Mix("sea", "blue", 0.3)
_EDGE = 8  # wider than half of any line
_PATTERN_SHADE = 0.35


def map_shapes(camera: Camera, geometry: Geometry, model: MapModel, units: Units) -> Picture:
    """What one camera sees, counted from the corner of its rectangle."""
    sheet = _Sheet(camera, units.scale, (max(1, camera.rect[2]), max(1, camera.rect[3])))
    shapes: list[Shape] = [*sheet.fills(sheet.seen(geometry.land), "foreign")]
    borders: dict[str, tuple[Contour, ...]] = {}
    for area in geometry.areas.values():
        if not camera.sees(area.bounds, _EDGE * units.scale):
            continue
        polygons = [sheet.seen(contours) for contours in area.polygons]
        borders[area.id] = tuple(chain(*polygons))
        outer = [contours[0] for contours in polygons]
        shapes.append(sheet.region(outer, model.by_id.get(area.id, MapRegion(area.id, area.id))))
    if camera.scale / units.scale > _RIVERS_FROM:
        shapes += sheet.lines(sheet.seen(geometry.rivers), _RIVER, 0.9, closed=False)
    for border in borders.values():
        shapes += sheet.lines(border, "rule", 1.1, closed=True)
    shapes += sheet.fills(sheet.seen(geometry.lakes), "sea")
    shapes += sheet.lines(sheet.seen(geometry.outline), "rule", 2.4, closed=False)
    chosen = borders.get(model.chosen, ())
    shapes += sheet.lines(chosen, "halo", 5.5, closed=True)
    shapes += sheet.lines(chosen, "focus", 3.2, closed=True)
    return Picture(*sheet.size, tuple(shapes), over=_OVER, ground="sea")


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What one map is drawn on; ``unit`` is the size of a logical pixel."""

    camera: Camera
    unit: float
    size: tuple[int, int]

    def seen(self, contours: Iterable[Contour]) -> tuple[Contour, ...]:
        """Contours as the camera sees them."""
        return tuple([self.camera.within(each) for each in contours])

    def fills(self, contours: Sequence[Contour], ink: Ink) -> Iterator[Shape]:
        return (Polygon(each, ink) for each in contours)

    def lines(
        self, contours: Sequence[Contour], ink: Ink, width: float, *, closed: bool
    ) -> Iterator[Shape]:
        thick = self._whole(width)
        return (Line(each, ink, thick, closed=closed, jointed=True) for each in contours)

    def region(self, outer: Sequence[Contour], region: MapRegion) -> Group:
        """A region under its colour, with its pattern within its border."""
        shapes = [*self.fills(outer, region.fill)]
        if region.pattern:
            shapes += [self._pattern(each, region) for each in outer]
        return Group(tuple(shapes), label=region.caption)

    def _pattern(self, contour: Contour, region: MapRegion) -> Hatch:
        shade = Contrast(region.fill, _PATTERN_SHADE)
        return Hatch((0, 0, *self.size), region.pattern, self._whole(9), shade, contour)

    def _whole(self, width: float) -> float:
        """A width that is a whole number of pixels once the picture is drawn too large."""
        return max(1, round(width * self.unit * _OVER)) / _OVER
