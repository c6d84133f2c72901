"""A slider and a stepper."""

from collections.abc import Sequence
from typing import Any

import pygame

from game.page.answers import Next
from game.page.nodes.base import Node
from game.page.nodes.column import Column
from game.page.nodes.layout import Row
from game.page.nodes.number import Slider, Stepper, Track
from game.page.nodes.text import Label
from game.window.events import Arrow, Drag, Event, Press, Scroll
from game.window.shapes import disc
from game.window.widgets.base import Widget, shows


@shows(Track)
class TrackWidget(Widget[Track]):
    """Bar and knob; arrows, dragging, the wheel and clicking all set it."""

    def natural(self) -> int:
        return self.u(200)

    def height_at(self, width: int) -> int:
        return self.u(32)

    def _track(self) -> pygame.Rect:
        return self.rect.inflate(-self.u(22), self.u(8) - self.rect.height)

    def handle(self, event: Event) -> Next | None:
        node = self.node
        if isinstance(event, Arrow) and event.way in ("left", "right"):
            return node.set_value(node.value + (node.step if event.way == "right" else -node.step))
        if isinstance(event, Press | Drag):
            track = self._track()
            share = (event.pos[0] - track.left) / max(1, track.width)
            steps = round(share * (node.high - node.low) / node.step)
            return node.set_value(node.low + steps * node.step)
        # elsewhere the wheel scrolls the page, even over a slider
        if isinstance(event, Scroll) and self.focused:
            return node.set_value(node.value - node.step * (1 if event.by > 0 else -1))
        return None

    def paint(self, surface: pygame.Surface) -> None:
        node = self.node
        track = self._track()
        surface.fill(self.ink("tan"), track)
        share = (node.value - node.low) / max(1, node.high - node.low)
        x = track.left + round(track.width * share)
        surface.fill(self.ink("red"), (track.left, track.top, x - track.left, track.height))
        self._band(surface, track)
        disc(surface, self.ink("rule"), x, track.centery, self.u(11))
        disc(surface, self.ink("card"), x, track.centery, self.u(5))

    def _band(self, surface: pygame.Surface, track: pygame.Rect) -> None:
        """What is likely, behind the bar: a band as high as the knob."""
        node = self.node
        if node.band is None:
            return
        first, last = (
            track.left + round(track.width * (each - node.low) / max(1, node.high - node.low))
            for each in node.band
        )
        band = pygame.Rect(first, track.top - self.u(9), max(self.u(4), last - first), self.u(6))
        surface.fill(self.ink("ochre"), band)
        surface.fill(self.ink("ochre"), band.move(0, self.u(20)))


@shows(Slider)
class SliderWidget(Widget[Slider]):
    """Caption and value over the bar."""

    def inside(self) -> Sequence[Node | Widget[Any]]:
        node = self.node
        shown = Label(node.shown or str(node.value), "ui-bold")
        head = Row([Label(node.caption, "ui", grow=1), shown])
        return (Column([head, *node.children], gap=2),)


@shows(Stepper)
class StepperWidget(Widget[Stepper]):
    """Minus, value and plus beside the caption."""

    def inside(self) -> Sequence[Node | Widget[Any]]:
        node = self.node
        less, more = node.children
        number = Label(node.shown or str(node.value), "number", align="center")
        return (Row([Label(node.caption, "ui", grow=1), less, number, more], gap=10),)
