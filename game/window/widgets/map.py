"""The map: one stop for Tab, arrows inside it, wheel and drag to look closer; and its legend."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pygame

from game.drawing.map.camera import MAX_ZOOM, Camera, height_for, inset_in, uncovered
from game.drawing.map.geometry import geometry
from game.drawing.map.model import MapModel
from game.drawing.map.paint import map_shapes
from game.drawing.map.plates import Plate, frame, plates
from game.drawing.map.walk import neighbour
from game.drawing.room import Room
from game.drawing.shapes import Contrast, Fill, Hatch, Outline, Point, Shape, Text
from game.page.answers import REDRAW, Next
from game.page.events import Activate, Command
from game.page.nodes.map import MapSpread, MapView, Swatch
from game.window.ctx import WindowCtx
from game.window.events import Arrow, Click, Direction, Drag, Event, Hover, Press, Release, Scroll
from game.window.surface import draw_picture, paint
from game.window.text import BookRuler
from game.window.widgets.base import Widget, shows
from game.window.widgets.sign import SignWidget

_ZOOM_STEP = 1.25
_DRAG_SLACK = 5
_KEEP = 6
_EDGE, _PANEL = 14, 390  # margin, and width of the panel beside a map


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a plate shows: the land as it was painted, and the seats over it."""

    land: pygame.Surface
    seats: tuple[Shape, ...]


_seen: dict[object, _Seen] = {}
"""The last few; each is as large as a window, so the painter is not to keep hundreds."""


@shows(MapView)
class MapViewWidget(Widget[MapView]):
    """The country, fitted into the room that its covers leave; land and sea go on under them."""

    def __init__(self, node: MapView) -> None:
        super().__init__(node)
        self._hint = ""
        self.covers: Sequence[Widget[Any]] = ()  # what lies over the map at its right or its foot

    # --- layout and camera ------------------------------------------------------------
    def natural(self) -> int:
        return self.u(700)

    def height_at(self, width: int) -> int:
        return max(self.u(360), height_for(width))

    @property
    def _eye(self) -> tuple[float, Point | None]:
        saved = self.ctx.memory.get(f"map:{self.key}")
        return saved if isinstance(saved, tuple) else (1.0, None)

    @property
    def camera(self) -> Camera:
        """Where the map is looked at from now."""
        return self._aim.widened(Room(*self.rect))

    @property
    def _aim(self) -> Camera:
        return Camera.over(self.room, *self._eye)

    @property
    def room(self) -> Room:
        """The part of the map that nothing covers."""
        edge = self.u(10) if self.covers else 0
        return uncovered(Room(*self.rect), [Room(*each.rect) for each in self.covers], edge)

    def _look(self, zoom: float, centre: Point) -> Next | None:
        zoom = max(1.0, min(MAX_ZOOM, zoom))
        before = self.camera
        self.ctx.memory[f"map:{self.key}"] = (zoom, centre)
        return REDRAW if self.camera != before else None

    def inset_rect(self) -> Room | None:
        """Where the Caucasus is shown larger, at zoom 1 and with room for it."""
        # looked at closely it is large enough; zoomed out again, 1.0 comes with a rounding error
        hidden = not self.node.inset or self._eye[0] > 1.01 or self.ctx.units.large_text
        return None if hidden else inset_in(self.room, self.ctx.units)

    def region_at(self, pos: tuple[int, int]) -> str:
        """The region under a window point; in the inset, its own map counts."""
        inset = self.inset_rect()
        if inset and inset.holds(*pos):
            return geometry().at(Camera.inset(inset).to_map(pos))
        return geometry().at(self.camera.to_map(pos)) if self.rect.collidepoint(pos) else ""

    # --- input ------------------------------------------------------------------------
    def handle(self, event: Event) -> Next | None:
        if isinstance(event, Arrow):
            return self._walk(event.way)
        if isinstance(event, Activate):
            return self.node.activate()
        if isinstance(event, Click):
            return self._pick(event.pos)
        if isinstance(event, Hover):
            return self._hover(event.pos)
        if isinstance(event, Press | Drag | Release):
            return self._pointer(event)
        zoom, _ = self._eye
        if isinstance(event, Scroll) and event.pos:
            return self._zoom_at(zoom * _ZOOM_STEP ** (-1 if event.by > 0 else 1), event.pos)
        if event == Command("zoom-in"):
            return self._look(zoom * _ZOOM_STEP, self._focus_point())
        if event == Command("zoom-out"):
            return self._look(zoom / _ZOOM_STEP, self._focus_point())
        return None

    def _focus_point(self) -> Point:
        area = geometry().areas.get(self.node.model.chosen)
        return area.seat if area else self._aim.centre

    def _zoom_at(self, zoom: float, pos: tuple[int, int]) -> Next | None:
        """Keep the point under the pointer where it is."""
        zoom = max(1.0, min(MAX_ZOOM, zoom))
        now = self.camera
        spot = now.to_map(pos)
        ratio = self._eye[0] / zoom
        aim = self._aim.centre
        x = spot[0] + (aim[0] - spot[0]) * ratio
        y = spot[1] + (aim[1] - spot[1]) * ratio
        return self._look(zoom, (x, y))

    def _pointer(self, event: Press | Drag | Release) -> Next | None:
        if isinstance(event, Press):
            self.ctx.memory["map:press"] = event.pos
            return REDRAW
        start = self.ctx.memory.get("map:press")
        if isinstance(event, Drag):
            camera = self._aim
            x = camera.centre[0] - event.by[0] / camera.scale
            return self._look(self._eye[0], (x, camera.centre[1] - event.by[1] / camera.scale))
        if isinstance(start, tuple) and math.dist(start, event.pos) <= _DRAG_SLACK:
            return self._pick(event.pos)
        return REDRAW

    def _pick(self, pos: tuple[int, int]) -> Next | None:
        found = self.region_at(pos)
        return self.node.choose(found) if found else REDRAW

    def _hover(self, pos: tuple[int, int]) -> Next | None:
        found = self.node.model.by_id.get(self.region_at(pos))
        hint = found.caption if found else ""
        if hint == self._hint:
            return None
        self._hint = hint
        return REDRAW

    def _walk(self, way: Direction) -> Next | None:
        found = neighbour(geometry(), self.node.model, way)
        if not found:
            return None
        zoom, _ = self._eye
        if zoom > 1:
            self._look(zoom, geometry().areas[found].seat)
        return self.node.choose(found)

    # --- picture ----------------------------------------------------------------------
    def paint(self, surface: pygame.Surface) -> None:
        ctx, clip, inset = self.ctx, surface.get_clip(), self.inset_rect()
        covers = [Room(*each.rect) for each in self.covers]
        for plate in plates(geometry(), self.node.model, self.camera, inset, covers):
            surface.set_clip(clip.clip(plate.camera.rect))
            seen = _see(plate, self.node.model, ctx)
            surface.blit(seen.land, plate.camera.rect[:2])
            paint(surface, seen.seats, ctx.theme, ctx.fonts)
        if inset:
            paint(surface, [frame(inset, ctx.units)], ctx.theme)
        surface.set_clip(clip.clip(self.rect))
        if self._hint:
            self._paint_hint(surface)
        surface.set_clip(clip)

    def _paint_hint(self, surface: pygame.Surface) -> None:
        """What is under the pointer, at the upper left."""
        ruler = BookRuler(self.ctx.fonts)
        left, top, up = self.u(10), self.u(10), ruler.ascent("ui")
        wide = ruler.width(self._hint, "ui") + self.u(20)
        high = up + ruler.descent("ui") + self.u(6)
        base = top + self.u(3) + up
        ground = Fill((left, top, wide, high), "dark")
        words = Text(left + self.u(10), base, self._hint, "ui", "on_dark")
        paint(surface, (ground, words), self.ctx.theme, self.ctx.fonts, at=self.rect.topleft)


@shows(MapSpread)
class MapSpreadWidget(Widget[MapSpread]):
    """Land and sea go on behind the legend and the panel."""

    layered = True

    def prepare(self) -> None:
        self._view, self._legend, self._panel = self.children
        if isinstance(self._view, MapViewWidget):
            self._view.covers = (self._panel, self._legend)

    def height_at(self, width: int) -> int:
        return self.u(600)

    def arrange(self, rect: pygame.Rect) -> None:
        edge, wide = self.u(_EDGE), max(self.u(_PANEL), self.t(340))
        left = rect.right - edge - wide
        self._panel.place(pygame.Rect(left, rect.top + edge, wide, rect.height - 2 * edge))
        strip = left - rect.left - 2 * edge
        high = self._legend.measure(strip)
        top = rect.bottom - edge - high
        self._legend.place(pygame.Rect(rect.left + edge, top, strip, high))
        self._view.place(rect)


@shows(Swatch)
class SwatchWidget(SignWidget[Swatch]):
    """A square as the map fills it, and words."""

    def _side(self) -> int:
        return self.t(16)

    def indent(self) -> int:
        return self._side() + self.u(6)

    def paint(self, surface: pygame.Surface) -> None:
        side, node = self._side(), self.node
        box = (0, 0, side, side)
        square: list[Shape] = [Fill(box, node.ink), Outline(box, "rule", self.u(1))]
        if node.pattern:
            square.insert(1, Hatch(box, node.pattern, self.u(7), Contrast(node.ink, 0.45)))
        top = self.rect.centery + self.u(1) - side // 2
        paint(surface, square, self.ctx.theme, at=(self.rect.left, top))


def _see(plate: Plate, model: MapModel, ctx: WindowCtx) -> _Seen:
    """What a plate shows, kept for the next frame."""
    key = (plate, model, ctx.theme.name, ctx.units)
    seen = _seen.pop(key, None)
    if seen is None:
        land = map_shapes(plate.camera, geometry(), model, ctx.units)
        size = (round(land.width), round(land.height))
        seats = plate.seats(geometry(), model, BookRuler(ctx.fonts), ctx.units)
        seen = _Seen(draw_picture(land, size, ctx.theme), seats)
    _seen[key] = seen  # last used goes last, so the oldest is dropped
    while len(_seen) > _KEEP:
        _seen.pop(next(iter(_seen)))
    return seen
