import pygame
import pytest

from game.drawing.map.camera import Camera
from game.drawing.map.geometry import geometry
from game.drawing.map.model import MapModel, MapRegion
from game.drawing.room import Room
from game.page.answers import STAY, Next
from game.page.events import Command
from game.page.nodes import MapView
from game.window.ctx import WindowCtx
from game.window.events import Arrow, Click, Drag, Press, Release, Scroll
from game.window.widgets.map import MapViewWidget


def model(chosen: str = "moscow") -> MapModel:
    regions = [
        MapRegion(name, name.title(), "red", "diagonal", 3 if name == "moscow" else 0)
        for name in geometry().areas
    ]
    return MapModel(tuple(regions), chosen)


@pytest.fixture
def heard() -> list[str]:
    return []


@pytest.fixture
def shown(heard: list[str]) -> MapViewWidget:
    def hear(region: str) -> Next | None:
        heard.append(region)
        return None

    view = MapViewWidget(MapView(model(), hear))
    view.bind(WindowCtx.make())
    view.place(pygame.Rect(140, 60, 760, 640))
    view.draw(pygame.Surface((1280, 720)))
    return view


@pytest.mark.parametrize("region", ["moscow", "ural", "turkestan", "east-siberia", "kiev"])
def test_a_click_on_a_seat_finds_its_region(
    shown: MapViewWidget, heard: list[str], region: str
) -> None:
    x, y = shown.camera.to_picture(geometry().areas[region].seat)
    assert shown.handle(Click((round(x), round(y)))) == STAY
    assert heard == [region]


def test_the_inset_is_a_map_of_its_own(shown: MapViewWidget) -> None:
    inset = shown.inset_rect()
    assert inset is not None
    x, y = Camera.inset(inset).to_picture(geometry().areas["georgia"].seat)
    assert shown.region_at((round(x), round(y))) == "georgia"


def test_the_sea_is_nobodys(shown: MapViewWidget) -> None:
    assert shown.region_at((150, 690)) == ""


def test_arrows_choose(shown: MapViewWidget, heard: list[str]) -> None:
    assert shown.handle(Arrow("up")) == STAY
    assert len(heard) == 1


def test_zoom_keeps_the_point_under_the_pointer(shown: MapViewWidget) -> None:
    spot = (400, 420)
    before = shown.camera.to_map(spot)
    shown.handle(Scroll(-1, spot))
    assert shown.camera.to_map(spot) == pytest.approx(before, abs=0.5)
    assert shown.inset_rect() is None
    for _ in range(20):
        shown.handle(Command("zoom-in"))
    assert shown.camera.scale == pytest.approx(3 * Camera.over(Room(*shown.rect)).scale)


def test_a_drag_pans_and_chooses_nothing(shown: MapViewWidget, heard: list[str]) -> None:
    shown.handle(Command("zoom-in"))
    before = shown.camera.centre
    shown.handle(Press((400, 300)))
    shown.handle(Drag((440, 330), (40, 30)))
    shown.handle(Release((440, 330)))
    assert shown.camera.centre != before
    assert heard == []
