"""The map as a drawing: camera, names, walks and shapes, without a window."""

from itertools import combinations
from xml.etree import ElementTree as ET

import pytest

from game.drawing.map.camera import SHEET, Camera, height_for, inset_in, uncovered
from game.drawing.map.geometry import geometry
from game.drawing.map.labels import place_names, seat_shapes
from game.drawing.map.model import MapModel, MapRegion
from game.drawing.map.paint import map_shapes
from game.drawing.map.plates import whole_map
from game.drawing.map.walk import Way, neighbour, outside_inset
from game.drawing.room import Room
from game.drawing.ruler import Estimate
from game.drawing.shapes import (
    Contrast,
    Disc,
    Group,
    Hatch,
    Inset,
    Line,
    Mix,
    Polygon,
    Text,
    colour_of,
)
from game.drawing.svg import svg
from game.drawing.theme import NIGHT, PAPER, mix
from game.drawing.units import Units

WAYS: tuple[Way, ...] = ("up", "down", "left", "right")


SPACE = "{http://www.w3.org/2000/svg}"
RULER = Estimate(Units())


def model(chosen: str = "moscow") -> MapModel:
    regions = [
        MapRegion(name, name.title(), "red", "diagonal", 3 if name == "moscow" else 0, "leans")
        for name in geometry().areas
    ]
    return MapModel(tuple(regions), chosen)


def test_a_seat_lies_in_a_region() -> None:
    for area in geometry().areas.values():
        assert geometry().at(area.seat) in geometry().areas


def test_the_sea_is_nobodys() -> None:
    camera = Camera.over(Room(140, 60, 760, 640))
    assert geometry().at(camera.to_map((150, 690))) == ""


def test_arrows_reach_every_region_and_come_back() -> None:
    reached, edge, ends = {"moscow"}, ["moscow"], set()
    while edge:
        here = edge.pop()
        for way in WAYS:
            found = neighbour(geometry(), model(here), way)
            ends.add(found)
            if found and found not in reached:
                reached.add(found)
                edge.append(found)
    assert reached == set(geometry().areas)
    assert "moscow" in ends


def test_an_arrow_without_a_choice_goes_to_the_first_region() -> None:
    assert neighbour(geometry(), model(""), "up") == model().regions[0].id
    assert neighbour(geometry(), MapModel(()), "up") == ""


@pytest.mark.parametrize("zoom", [1.0, 2.5])
def test_the_camera_goes_there_and_back(zoom: float) -> None:
    camera = Camera.over(Room(140, 60, 760, 640), zoom, (700, 500))
    seat = geometry().areas["ural"].seat
    x, y = camera.to_picture(seat)
    assert camera.to_map((x, y)) == pytest.approx(seat)
    assert camera.within([seat])[0] == pytest.approx((x - 140, y - 60))


def test_a_wider_room_shows_the_same_at_the_same_place() -> None:
    camera = Camera.over(Room(140, 60, 400, 300))
    wide = camera.widened(Room(100, 20, 700, 500))
    assert wide.to_picture((800, 400)) == pytest.approx(camera.to_picture((800, 400)))


@pytest.mark.parametrize("width", [320, 980, 1475, 3000])
def test_a_room_of_its_least_height_ends_within_the_sheet(width: int) -> None:
    rect = Room(0, 0, width, height_for(width))
    camera = Camera.over(rect)
    left, right = camera.to_map((0, 0))[0], camera.to_map((width, 0))[0]
    assert SHEET[0] <= left < right <= SHEET[0] + SHEET[1]


def test_covers_at_the_right_and_at_the_foot_leave_the_rest() -> None:
    sheet = Room(0, 0, 1000, 600)
    room = uncovered(sheet, [Room(700, 10, 290, 580), Room(10, 500, 680, 90)], 10)
    assert room == (10, 5, 680, 490)
    assert uncovered(sheet, [Room(1000, 0, 50, 600)], 0) == sheet


def test_the_inset_wants_a_large_room_and_stays_in_its_corner() -> None:
    assert inset_in(Room(0, 0, 500, 600), Units()) is None
    found = inset_in(Room(0, 0, 800, 600), Units())
    assert found is not None
    assert (found.right, found.bottom) == (788, 588)


def test_the_inset_takes_the_names_of_its_seats() -> None:
    outside = outside_inset(geometry(), model())
    assert "moscow" in outside
    assert "georgia" not in outside


@pytest.mark.parametrize("size", [(500, 420), (760, 640), (1150, 960)])
def test_names_do_not_lie_on_one_another(size: tuple[int, int]) -> None:
    placed = place_names(RULER, Units(), Camera.over(Room(0, 0, *size)), geometry(), model())
    boxes = [p.box.grown(0, -p.box.height // 2) for p in placed if p.box]
    assert len(boxes) >= 8
    assert not any(a.meets(b) for a, b in combinations(boxes, 2))
    assert "moscow" in {p.region.id for p in placed if p.box}


def test_seats_under_a_cover_are_left_out() -> None:
    camera, cover = Camera.over(Room(0, 0, 760, 640)), Room(0, 0, 380, 640)
    placed = place_names(RULER, Units(), camera, geometry(), model(), covered=[cover])
    assert placed
    assert all(seat.x >= 380 for seat in placed)


def test_a_name_has_a_halo_of_eight_under_its_letters() -> None:
    camera = Camera.over(Room(0, 0, 760, 640))
    placed = place_names(RULER, Units(), camera, geometry(), model())
    shapes = seat_shapes(placed, RULER, Units())
    discs = [shape for shape in shapes if isinstance(shape, Disc)]
    moscow = [shape for shape in shapes if isinstance(shape, Text) and shape.text == "Moscow"]
    assert len(discs) == 2 * len(placed)
    assert [shape.ink for shape in moscow] == ["card"] * 8 + ["text"]


def test_every_region_is_a_group_with_its_name() -> None:
    made = map_shapes(Camera.over(Room(0, 0, 760, 640)), geometry(), model(), Units())
    groups = [shape for shape in made.shapes if isinstance(shape, Group)]
    assert [each.label for each in groups] == [each.caption for each in model().regions]
    for group in groups:
        assert {type(each) for each in group.shapes} == {Polygon, Hatch}


def test_only_the_chosen_region_has_a_bright_border() -> None:
    camera = Camera.over(Room(0, 0, 760, 640))
    made, bare = (map_shapes(camera, geometry(), model(each), Units()) for each in ("kiev", ""))
    contours = sum(len(each) for each in geometry().areas["kiev"].polygons)
    assert len(_lines(made.shapes, "focus")) == len(_lines(made.shapes, "halo")) == contours
    assert not _lines(bare.shapes, "focus")


def test_rivers_show_from_near() -> None:
    far = map_shapes(Camera.over(Room(0, 0, 760, 640)), geometry(), model(), Units())
    near = map_shapes(Camera.over(Room(0, 0, 760, 640), 2), geometry(), model(), Units())
    river = Mix("sea", "blue", 0.3)
    assert not _lines(far.shapes, river)
    assert len(_lines(near.shapes, river)) == len(geometry().rivers)


def _lines(shapes: tuple[object, ...], ink: object) -> list[Line]:
    return [shape for shape in shapes if isinstance(shape, Line) and shape.ink == ink]


def test_a_contrast_darkens_what_is_light_and_lightens_what_is_dark() -> None:
    assert colour_of(Contrast("paper", 0.5), PAPER) == mix(PAPER.paper, (0, 0, 0), 0.5)
    assert colour_of(Contrast("paper", 0.5), NIGHT) == mix(NIGHT.paper, (255, 255, 255), 0.5)


def test_a_region_out_of_sight_is_not_drawn() -> None:
    camera = Camera.inset(Room(0, 0, 400, 233))
    made = map_shapes(camera, geometry(), model(), Units())
    names = {shape.label.partition(":")[0] for shape in made.shapes if isinstance(shape, Group)}
    assert "Georgia" in names
    assert "Petrograd" not in names


def test_as_svg_every_region_is_a_group_with_its_title() -> None:
    made = whole_map(geometry(), model(), (760, 640), RULER, Units(), label="The map")
    tree = ET.fromstring(svg(made, PAPER))  # noqa: S314  # our own text
    groups = {each.findtext(f"{SPACE}title"): each for each in tree.iter(f"{SPACE}g")}
    assert tree.findtext(f"{SPACE}title") == "The map"
    for region in model().regions:
        shapes = {each.tag.removeprefix(SPACE) for each in groups[region.caption]}
        assert shapes & {"path", "use"}
    words = {each.text for each in tree.iter(f"{SPACE}text")}
    assert {"Moscow", "Georgia"} <= words


def test_a_small_map_has_no_inset() -> None:
    small, large = (
        whole_map(geometry(), model(), size, RULER, Units()) for size in ((400, 300), (760, 640))
    )
    assert sum(isinstance(shape, Inset) for shape in small.shapes) == 1
    assert sum(isinstance(shape, Inset) for shape in large.shapes) == 2
