"""What comes between the player and the page: dialogs, notices."""

from collections.abc import Sequence
from typing import Any

import pygame

from game.page.answers import Next
from game.page.events import Back
from game.page.nodes.base import Node
from game.page.nodes.box import Panel
from game.page.nodes.column import Column
from game.page.nodes.dialog import Dialog, Notice
from game.page.nodes.layout import Flow
from game.page.nodes.scroller import Scroller
from game.page.nodes.text import Label
from game.window.events import Event
from game.window.widgets.base import Widget, shows
from game.window.widgets.box import Boxed


@shows(Dialog)
class DialogWidget(Widget[Dialog]):
    """A box in the middle of a darkened page; its body scrolls if it must."""

    def inside(self) -> Sequence[Node | Widget[Any]]:
        node = self.node
        rows: list[Node] = [node.heading, Scroller(node.body, key=f"{node.key}:body", main=True)]
        if node.buttons:
            rows.append(Flow(node.buttons, gap=12))
        return (Panel(Column(rows, gap=12), pad=20),)

    def height_at(self, width: int) -> int:
        return self.ctx.size[1]

    def arrange(self, rect: pygame.Rect) -> None:
        wide = min(rect.width - self.u(40), self.t(self.node.width))
        panel = self.children[0]
        # the scroller asks for little, so add what its content really needs
        scroller = panel.children[0].children[1]
        inner = wide - 2 * self.u(20)
        short = scroller.children[0].measure(inner) - scroller.measure(inner)
        high = min(rect.height - self.u(40), panel.measure(wide) + max(0, short))
        box = pygame.Rect(0, 0, wide, high)
        box.center = rect.center
        panel.place(box)

    def handle(self, event: Event) -> Next | None:
        return self.node.close() if isinstance(event, Back) else None

    def paint(self, surface: pygame.Surface) -> None:
        shade = pygame.Surface(self.rect.size, pygame.SRCALPHA)
        shade.fill((*self.ink("dark"), 130))
        surface.blit(shade, self.rect)
        box = self.children[0].rect
        off = self.u(8)
        surface.fill(self.ink("dark"), box.move(off, off))


@shows(Notice)
class NoticeWidget(Boxed[Notice]):
    """A line with an accent."""

    def __init__(self, node: Notice) -> None:
        accent = {"info": "blue", "warning": "red", "done": "ochre"}[node.kind]
        super().__init__(node, pad=(12, 6, 12, 7), ground="sheet", border="line", accent=accent)

    def inside(self) -> Sequence[Node | Widget[Any]]:
        return (Label(self.node.text, "ui"),)
