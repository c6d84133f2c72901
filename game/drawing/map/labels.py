"""Discs for the seats and names that never lie on one another."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from game.drawing.map.camera import Camera
from game.drawing.map.geometry import Geometry
from game.drawing.map.model import MapModel, MapRegion
from game.drawing.room import Room
from game.drawing.ruler import Ruler
from game.drawing.shapes import Disc, Shape, Text
from game.drawing.units import Units

_GREAT, _LARGE = 3, 2
"""From these importances on a name may cover lesser discs, and is set in larger letters."""
_PAD = 2  # at either side of a name


@dataclass(frozen=True, slots=True)
class Placed:
    """A seat in the picture, and where its name went, if it found room."""

    region: MapRegion
    x: int
    y: int
    radius: int
    box: Room | None = None
    style: str = "map"

    @property
    def disc(self) -> Room:
        """The square around its disc."""
        return Room.around(self.x, self.y, 2 * self.radius, 2 * self.radius)


def place_names(
    ruler: Ruler,
    units: Units,
    camera: Camera,
    geometry: Geometry,
    model: MapModel,
    *,
    only: frozenset[str] | None = None,
    covered: Sequence[Room] = (),
) -> list[Placed]:
    """Greedy: the important first, eight places each, and the rest go without a name."""
    seats = list(_seats(units, camera, geometry, model, covered))
    seats = [s for s in seats if not only or s.region.id in only]
    discs = [seat.disc for seat in seats]
    taken, placed = list(covered), []
    for number, seat in enumerate(seats):
        # the greatest may cover the disc of a lesser one rather than go without a name
        great = seat.region.importance >= _GREAT or seat.region.id == model.chosen
        near = discs[:number] + ([] if great else discs[number + 1 :])
        box = _free_room(ruler, seat, "map", camera.rect, taken + near)
        if box is not None:
            taken.append(_slim(box))
        placed.append(replace(seat, box=box))
    if units.text_scale > 1:
        return placed
    return _enlarged(ruler, placed, camera.rect, [*covered, *discs], model.chosen)


def seat_shapes(placed: Sequence[Placed], ruler: Ruler, units: Units) -> tuple[Shape, ...]:
    """Discs under names, names with a halo so that they read on any fill."""
    shapes: list[Shape] = []
    for seat in reversed(placed):
        edge = seat.radius + units.u(1.5)
        shapes.append(Disc(seat.x, seat.y, edge, "halo", smooth=True))
        shapes.append(Disc(seat.x, seat.y, seat.radius, "text", smooth=True))
    for seat in placed:
        if seat.box is not None:
            shapes.extend(_name(seat.region.label, seat.box, seat.style, ruler, units))
    return tuple(shapes)


def _seats(
    units: Units, camera: Camera, geometry: Geometry, model: MapModel, covered: Sequence[Room]
) -> Iterator[Placed]:
    """The seats in sight, the important first."""
    for region in sorted(model.regions, key=lambda r: (r.id != model.chosen, -r.importance, r.id)):
        area = geometry.areas.get(region.id)
        if area is None:
            continue
        x, y = (round(each) for each in camera.to_picture(area.seat))
        if camera.rect.holds(x, y) and not any(cover.holds(x, y) for cover in covered):
            yield Placed(region, x, y, units.u(5 + min(4, region.importance)))


def _enlarged(
    ruler: Ruler, placed: list[Placed], frame: Room, others: list[Room], chosen: str
) -> list[Placed]:
    """Larger letters for the important, where that costs no other name its place."""
    out = list(placed)
    for index, seat in enumerate(placed):
        if seat.box is None or (seat.region.importance < _LARGE and seat.region.id != chosen):
            continue
        names = [_slim(each.box) for each in out if each.box is not None and each is not seat]
        own, covers = seat.disc[:2], _slim(seat.box)
        # a name may lie over a disc already, as those of the greatest do
        near = [box for box in others if box[:2] != own and _is_free(covers, [box])]
        box = _free_room(ruler, seat, "map-large", frame, names + near)
        if box is not None:
            out[index] = replace(seat, box=box, style="map-large")
    return out


def _slim(box: Room) -> Room:
    """Names may stand close: the line box is taller than its letters."""
    return box.grown(0, -box.height // 3)


def _free_room(
    ruler: Ruler, seat: Placed, style: str, frame: Room, others: list[Room]
) -> Room | None:
    """The first place at a seat where its name lies on nothing else."""
    width = ruler.width(seat.region.label, style) + 2 * _PAD
    height = ruler.ascent(style) + ruler.descent(style)
    for left, top in _corners(seat, width, height):
        box = Room(left, top, width, height)
        slim = _slim(box)
        if frame.encloses(slim) and _is_free(slim, others):
            return box
    return None


def _is_free(room: Room, others: list[Room]) -> bool:
    """Whether a room meets none of the others; written out, as it is asked thousands of times."""
    left, top, width, height = room
    right, bottom = left + width, top + height
    for x, y, wide, high in others:
        if x < right and left < x + wide and y < bottom and top < y + high:
            return False
    return True


def _corners(seat: Placed, width: int, height: int) -> Iterator[tuple[int, int]]:
    """Where a name may begin: below, above, beside its seat, then askew."""
    x, y, gap = seat.x, seat.y, seat.radius + 1
    yield x - width // 2, y + gap
    yield x - width // 2, y - gap - height
    yield x + gap + 2, y - height // 2
    yield x - gap - 2 - width, y - height // 2
    for top in (y + gap // 2, y - gap // 2 - height):
        yield x + gap // 2, top
        yield x - gap // 2 - width, top


def _name(text: str, box: Room, style: str, ruler: Ruler, units: Units) -> Iterator[Text]:
    left, base = box.left + _PAD, box.top + ruler.ascent(style)
    reach = max(1, units.u(1.6))
    for dx in (-reach, 0, reach):
        for dy in (-reach, 0, reach):
            if dx or dy:
                yield Text(left + dx, base + dy, text, style, "card")
    yield Text(left, base, text, style, "text")
