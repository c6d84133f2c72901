"""The map as a widget: one stop for Tab, arrows inside it, wheel and drag to look closer."""

import math
from collections.abc import Callable, Sequence
from typing import Unpack

import pygame

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
from game.ui.mapview.camera import MAX_ZOOM, Camera, inset_in, uncovered
from game.ui.mapview.geometry import Point, geometry
from game.ui.mapview.labels import draw_hint, draw_seats, place_names
from game.ui.mapview.model import MapModel
from game.ui.mapview.paint import picture
from game.ui.mapview.walk import neighbour, outside_inset
from game.ui.replies import REDRAW, STAY, Next
from game.ui.widgets.base import Opts, Widget

_ZOOM_STEP = 1.25
_DRAG_SLACK = 5


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
        return self.ctx.units.u(360)

    @property
    def _eye(self) -> tuple[float, Point | None]:
        saved = self.ctx.memory.get(f"map:{self.key}")
        return saved if isinstance(saved, tuple) else (1.0, None)

    @property
    def camera(self) -> Camera:
        """Where the map is looked at from now."""
        return self._aim.widened(self.rect)

    @property
    def _aim(self) -> Camera:
        return Camera.over(self.room, *self._eye)

    @property
    def room(self) -> pygame.Rect:
        """The part of the map that nothing covers."""
        edge = self.ctx.units.u(10) if self._covers else 0
        return uncovered(self.rect, [each.rect for each in self._covers], edge)

    def _look(self, zoom: float, centre: Point) -> Next | None:
        zoom = max(1.0, min(MAX_ZOOM, zoom))
        before = self.camera
        self.ctx.memory[f"map:{self.key}"] = (zoom, centre)
        return REDRAW if self.camera != before else None

    def inset_rect(self) -> pygame.Rect | None:
        """Where the Caucasus is shown larger, at zoom 1 and with room for it."""
        hidden = not self._inset or self._eye[0] > 1.01 or self.ctx.units.large_text
        return None if hidden else inset_in(self.room, self.ctx.units)

    def region_at(self, pos: tuple[int, int]) -> str:
        """The region under a window point; in the inset, its own map counts."""
        inset = self.inset_rect()
        if inset and inset.collidepoint(pos):
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
        shape = geometry().shapes.get(self.model.chosen)
        return shape.seat if shape else self._aim.centre

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
        hint = ": ".join(part for part in (found.label, found.detail) if part) if found else ""
        if hint == self._hint:
            return None
        self._hint = hint
        return REDRAW

    def _walk(self, way: Direction) -> Next | None:
        found = neighbour(self.model, way)
        if not found:
            return None
        zoom, _ = self._eye
        if zoom > 1:
            self._look(zoom, geometry().shapes[found].seat)
        return self._choose(found) or STAY

    # --- picture ----------------------------------------------------------------------
    def paint(self, surface: pygame.Surface) -> None:
        clip = surface.get_clip()
        surface.set_clip(clip.clip(self.rect))
        inset = self.inset_rect()
        self._paint_one(surface, self.camera, inset)
        if inset:
            edge = self.ctx.units.u(2)
            surface.set_clip(clip.clip(inset))
            self._paint_one(surface, Camera.inset(inset), None)
            pygame.draw.rect(surface, self.ctx.theme.rule, inset, edge)
            surface.set_clip(clip.clip(self.rect))
        if self._hint:
            draw_hint(surface, self.ctx, self._hint, self.rect.topleft)
        surface.set_clip(clip)

    def _paint_one(
        self, surface: pygame.Surface, camera: Camera, inset: pygame.Rect | None
    ) -> None:
        surface.blit(picture(camera, self.model, self.ctx), camera.rect[:2])
        only = outside_inset(self.model) if inset else None
        main = camera.rect == (*self.rect.topleft, *self.rect.size)
        covered = [inset] if inset else []
        covered += [each.rect for each in self._covers] if main else []
        names = place_names(self.ctx, camera, geometry(), self.model, only=only, covered=covered)
        draw_seats(surface, self.ctx, names)

    def state(self) -> list[str]:
        here = self.model.by_id.get(self.model.chosen)
        return [f"{here.label} {here.detail}".strip()] if here else []
