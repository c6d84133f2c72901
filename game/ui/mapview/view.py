"""The map as a widget: one stop for Tab, arrows inside it, wheel and drag to look closer."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Unpack

import pygame

from game.drawing.map.camera import MAX_ZOOM, Camera, height_for, inset_in, uncovered
from game.drawing.map.geometry import geometry
from game.drawing.map.labels import place_names, seat_shapes
from game.drawing.map.model import MapModel
from game.drawing.map.paint import map_shapes
from game.drawing.map.walk import neighbour, outside_inset
from game.drawing.room import Room
from game.drawing.shapes import Fill, Point, Shape, Text
from game.ui.ctx import Ctx
from game.ui.events import (
    Activate,
    Command,
    Direction,
    Drag,
    Event,
    Hover,
    Move,
    Press,
    Release,
    Scroll,
)
from game.ui.replies import REDRAW, STAY, Next
from game.ui.text import BookRuler
from game.ui.widgets.base import Opts, Widget
from game.window.surface import draw_picture, paint

_ZOOM_STEP = 1.25
_DRAG_SLACK = 5
_KEEP = 6


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a camera saw: the land as it was painted, and the seats over it."""

    land: pygame.Surface
    seats: tuple[Shape, ...]


_seen: dict[object, _Seen] = {}
"""The last few; each is as large as a window, so the painter is not to keep hundreds."""


class MapView(Widget):
    """Shows a model; ``on_choose`` gets the id of the region one clicks or walks to.

    The country is fitted into the room that its ``covers`` leave; land and sea go on under them.
    """

    role = "map"

    def __init__(
        self,
        model: MapModel,
        on_choose: Callable[[str], Next | None],
        *,
        on_activate: Callable[[str], Next | None] | None = None,
        inset: bool = True,
        covers: Sequence[Widget] = (),
        **opts: Unpack[Opts],
    ) -> None:
        opts.setdefault("focusable", True)
        opts.setdefault("grow", 1)
        opts.setdefault("key", "map")
        super().__init__(**opts)
        self.model, self._choose, self._enter, self._inset = model, on_choose, on_activate, inset
        self._hint = ""
        self._covers = covers  # what lies over the map at its right or its foot

    # --- layout and camera ------------------------------------------------------------
    def preferred(self) -> int:
        return self.ctx.units.u(700)

    def height_at(self, width: int) -> int:
        return max(self.ctx.units.u(360), height_for(width))

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
        edge = self.ctx.units.u(10) if self._covers else 0
        return uncovered(Room(*self.rect), [Room(*each.rect) for each in self._covers], edge)

    def _look(self, zoom: float, centre: Point) -> Next | None:
        zoom = max(1.0, min(MAX_ZOOM, zoom))
        before = self.camera
        self.ctx.memory[f"map:{self.key}"] = (zoom, centre)
        return REDRAW if self.camera != before else None

    def inset_rect(self) -> Room | None:
        """Where the Caucasus is shown larger, at zoom 1 and with room for it."""
        hidden = not self._inset or self._eye[0] > 1.01 or self.ctx.units.large_text
        return None if hidden else inset_in(self.room, self.ctx.units)

    def region_at(self, pos: tuple[int, int]) -> str:
        """The region under a window point; in the inset, its own map counts."""
        inset = self.inset_rect()
        if inset and inset.holds(*pos):
            return geometry().at(Camera.inset(inset).to_map(pos))
        return geometry().at(self.camera.to_map(pos)) if self.rect.collidepoint(pos) else ""

    # --- input ------------------------------------------------------------------------
    def handle(self, event: Event) -> Next | None:
        if isinstance(event, Move):
            return self._walk(event.way)
        if isinstance(event, Activate):
            return self._activate(event)
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
        area = geometry().areas.get(self.model.chosen)
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
            return self._activate(Activate(event.pos))
        return REDRAW

    def _activate(self, event: Activate) -> Next | None:
        if event.pos is None:
            return (self._enter(self.model.chosen) or STAY) if self._enter else None
        found = self.region_at(event.pos)
        return (self._choose(found) or STAY) if found else REDRAW

    def _hover(self, pos: tuple[int, int]) -> Next | None:
        found = self.model.by_id.get(self.region_at(pos))
        hint = found.caption if found else ""
        if hint == self._hint:
            return None
        self._hint = hint
        return REDRAW

    def _walk(self, way: Direction) -> Next | None:
        found = neighbour(geometry(), self.model, way)
        if not found:
            return None
        zoom, _ = self._eye
        if zoom > 1:
            self._look(zoom, geometry().areas[found].seat)
        return self._choose(found) or STAY

    # --- picture ----------------------------------------------------------------------
    def paint(self, surface: pygame.Surface) -> None:
        clip = surface.get_clip()
        surface.set_clip(clip.clip(self.rect))
        inset = self.inset_rect()
        main, covers = self.camera, [Room(*each.rect) for each in self._covers]
        if inset:
            only = outside_inset(geometry(), self.model)
            self._paint_one(surface, main, [inset, *covers], only)
            surface.set_clip(clip.clip(inset))
            self._paint_one(surface, Camera.inset(inset))
            pygame.draw.rect(surface, self.ctx.theme.rule, inset, self.ctx.units.u(2))
            surface.set_clip(clip.clip(self.rect))
        else:
            self._paint_one(surface, main, covers)
        if self._hint:
            self._paint_hint(surface)
        surface.set_clip(clip)

    def _paint_one(
        self,
        surface: pygame.Surface,
        camera: Camera,
        covered: Sequence[Room] = (),
        only: frozenset[str] | None = None,
    ) -> None:
        seen = _look(camera, self.model, self.ctx, tuple(covered), only)
        surface.blit(seen.land, camera.rect[:2])
        paint(surface, seen.seats, self.ctx.theme, self.ctx.fonts)

    def _paint_hint(self, surface: pygame.Surface) -> None:
        """What is under the pointer, at the upper left."""
        units, ruler = self.ctx.units, BookRuler(self.ctx.fonts)
        left, top, up = units.u(10), units.u(10), ruler.ascent("ui")
        wide = ruler.width(self._hint, "ui") + units.u(20)
        high = up + ruler.descent("ui") + units.u(6)
        base = top + units.u(3) + up
        ground = Fill((left, top, wide, high), "dark")
        words = Text(left + units.u(10), base, self._hint, "ui", "on_dark")
        paint(surface, (ground, words), self.ctx.theme, self.ctx.fonts, at=self.rect.topleft)

    def state(self) -> list[str]:
        here = self.model.by_id.get(self.model.chosen)
        return [f"{here.label} {here.detail}".strip()] if here else []


def _look(
    camera: Camera,
    model: MapModel,
    ctx: Ctx,
    covered: tuple[Room, ...],
    only: frozenset[str] | None,
) -> _Seen:
    """What a camera sees, kept for the next frame."""
    key = (camera, model, ctx.theme.name, ctx.units, covered, only)
    seen = _seen.pop(key, None)
    if seen is None:
        units, ruler, shapes = ctx.units, BookRuler(ctx.fonts), geometry()
        land = map_shapes(camera, shapes, model, units)
        size = (round(land.width), round(land.height))
        names = place_names(ruler, units, camera, shapes, model, only=only, covered=covered)
        seen = _Seen(draw_picture(land, size, ctx.theme), seat_shapes(names, ruler, units))
    _seen[key] = seen  # last used goes last, so the oldest is dropped
    while len(_seen) > _KEEP:
        _seen.pop(next(iter(_seen)))
    return seen
