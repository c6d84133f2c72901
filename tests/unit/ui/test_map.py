from itertools import combinations

import pygame
import pytest

from game.ui.ctx import Ctx
from game.ui.events import Activate, Command, Drag, Move, Press, Release, Scroll
from game.ui.mapview import MapModel, MapRegion, MapView
from game.ui.mapview.camera import Camera
from game.ui.mapview.geometry import geometry
from game.ui.mapview.labels import place_names
from game.ui.mapview.walk import neighbour
from game.ui.replies import STAY, Next


def model(chosen: str = "moscow") -> MapModel:
    regions = [
        MapRegion(name, name.title(), "red", "diagonal", 3 if name == "moscow" else 0)
        for name in geometry().shapes
    ]
    return MapModel(tuple(regions), chosen)


@pytest.fixture
def heard() -> list[str]:
    return []


@pytest.fixture
def shown(heard: list[str]) -> MapView:
    def hear(region: str) -> Next | None:
        heard.append(region)
        return None

    view = MapView(model(), hear)
    view.bind(Ctx.make())
    view.place(pygame.Rect(140, 60, 760, 640))
    view.draw(pygame.Surface((1280, 720)))
    return view


@pytest.mark.parametrize("region", ["moscow", "ural", "turkestan", "east-siberia", "kiev"])
def test_a_click_on_a_seat_finds_its_region(shown: MapView, heard: list[str], region: str) -> None:
    x, y = shown.camera.to_window(geometry().shapes[region].seat)
    assert shown.handle(Activate((round(x), round(y)))) == STAY
    assert heard == [region]


def test_the_inset_is_a_map_of_its_own(shown: MapView) -> None:
    inset = shown.inset_rect()
    assert inset is not None
    x, y = Camera.inset(inset).to_window(geometry().shapes["georgia"].seat)
    assert shown.region_at((round(x), round(y))) == "georgia"


def test_the_sea_is_nobodys(shown: MapView) -> None:
    assert shown.region_at((150, 690)) == ""


def test_a_region_does_not_own_its_holes() -> None:
    for shape in geometry().shapes.values():
        assert geometry().at(shape.seat) in geometry().shapes


def test_arrows_reach_every_region_and_come_back() -> None:
    start, reached, edge = "moscow", {"moscow"}, ["moscow"]
    while edge:
        here = edge.pop()
        for way in ("up", "down", "left", "right"):
            found = neighbour(model(here), way)
            if found and found not in reached:
                reached.add(found)
                edge.append(found)
    assert reached == set(geometry().shapes)
    assert start in reached


def test_arrows_choose(shown: MapView, heard: list[str]) -> None:
    assert shown.handle(Move("up")) == STAY
    assert len(heard) == 1


def test_zoom_keeps_the_point_under_the_pointer(shown: MapView) -> None:
    spot = (400, 420)
    before = shown.camera.to_map(spot)
    shown.handle(Scroll(-1, spot))
    assert shown.camera.to_map(spot) == pytest.approx(before, abs=0.5)
    assert shown.inset_rect() is None
    for _ in range(20):
        shown.handle(Command("zoom-in"))
    assert shown.camera.scale == pytest.approx(3 * Camera.over(shown.rect).scale)


def test_a_drag_pans_and_chooses_nothing(shown: MapView, heard: list[str]) -> None:
    shown.handle(Command("zoom-in"))
    before = shown.camera.centre
    shown.handle(Press((400, 300)))
    shown.handle(Drag((440, 330), (40, 30)))
    shown.handle(Release((440, 330)))
    assert shown.camera.centre != before
    assert heard == []


@pytest.mark.parametrize("size", [(500, 420), (760, 640), (1150, 960)])
def test_names_do_not_lie_on_one_another(size: tuple[int, int]) -> None:
    ctx = Ctx.make()
    camera = Camera.over(pygame.Rect((0, 0), size))
    placed = place_names(ctx, camera, geometry(), model())
    boxes = [p.box.inflate(0, -p.box.height // 2) for p in placed if p.box]
    assert len(boxes) >= 8
    assert not any(a.colliderect(b) for a, b in combinations(boxes, 2))
    named = {p.region.id for p in placed if p.box}
    assert "moscow" in named
