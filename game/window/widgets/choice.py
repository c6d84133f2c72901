"""Toggles in their groups, and tabs."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pygame

from game.page.nodes.base import Node
from game.page.nodes.choice import Tab, Tabs, Toggle, ToggleGroup
from game.page.nodes.column import Column
from game.page.nodes.layout import Flow, Row
from game.page.nodes.text import Label
from game.window.widgets.base import Silent, Widget, shows
from game.window.widgets.box import Boxed
from game.window.widgets.text import LabelWidget


@shows(Toggle)
class ToggleWidget(Boxed[Toggle]):
    """One chip of a group."""

    def __init__(self, node: Toggle) -> None:
        ink = "on_dark" if node.chosen else "text"
        ink = ink if node.enabled else "muted"
        self._text = LabelWidget(Label(node.text, "toggle", colour=ink, align="center"))
        super().__init__(
            node,
            pad=(9, 3, 9, 5),
            ground="dark" if node.chosen else "",
            border="rule" if node.enabled else "line",
            minimum=(30, 31),
        )
        self.centred = True

    def inside(self) -> Sequence[Node | Widget[Any]]:
        return (self._text,)

    def paint(self, surface: pygame.Surface) -> None:
        if not self.node.chosen:
            self.ground = "sheet" if self.hovered and self.enabled else ""
        super().paint(surface)


@shows(Tab)
class TabWidget(ToggleWidget):
    """A tab: flat, with a red line under the chosen one."""

    def paint(self, surface: pygame.Surface) -> None:
        chosen = self.node.chosen
        self._text.colour = "text" if chosen or self.hovered else "muted"
        thick = self.u(4 if chosen else 1)
        bar = (self.rect.left, self.rect.bottom - thick, self.rect.width, thick)
        surface.fill(self.ink("red" if chosen else "line"), bar)


@dataclass(frozen=True, eq=False)
class _Beside(Silent):
    """A caption in a column of its own, level with the first line of chips."""

    caption: Label
    width: float

    def inside(self) -> Sequence[Node]:
        return (self.caption,)


@shows(_Beside)
class _BesideWidget(Boxed[_Beside]):
    def __init__(self, node: _Beside) -> None:
        super().__init__(node, pad=(0, 5, 0, 0))

    def natural(self) -> int:
        return self.t(self.node.width)


@shows(ToggleGroup)
class ToggleGroupWidget(Widget[ToggleGroup]):
    """The chips in lines that wrap, under or beside their caption."""

    def inside(self) -> Sequence[Node | Widget[Any]]:
        node = self.node
        flow = Flow(node.children, gap=8, line_gap=8, grow=1)
        caption = Label(node.caption, "caption", colour="muted")
        if node.beside and node.caption:
            beside = _Beside(caption, node.beside)
            return (Row([beside, flow], gap=6, align="top", least=220),)
        return (Column([caption, flow] if node.caption else [flow], gap=3),)


@shows(Tabs)
class TabsWidget(Widget[Tabs]):
    """The tabs in a line."""

    def inside(self) -> Sequence[Node | Widget[Any]]:
        return (Flow(self.node.children, gap=8),)
