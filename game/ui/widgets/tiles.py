"""Pictures with words: portraits, banner strips, papers on the desk, stamps."""

from typing import Unpack

import pygame

from game.drawing.features import UNKNOWN, Features
from game.ui.events import Activate, Event
from game.ui.illustrations import draw_motif
from game.ui.portraits import portrait
from game.ui.replies import STAY, Next
from game.ui.text import lay_out
from game.ui.widgets.base import Opts, Widget
from game.ui.widgets.box import Box
from game.ui.widgets.button import Act
from game.ui.widgets.label import Label
from game.ui.widgets.layout import Column, Row


class Portrait(Widget):
    """A head, as wide as asked."""

    role = "image"

    def __init__(self, features: Features | None, width: float = 84, **opts: Unpack[Opts]) -> None:
        super().__init__(**opts)
        self._features, self._width = features or UNKNOWN, width

    def preferred(self) -> int:
        return self.ctx.units.u(self._width)

    def height_at(self, width: int) -> int:
        return round(min(width, self.preferred()) * 1.2)

    def paint(self, surface: pygame.Surface) -> None:
        wide = min(self.rect.width, self.preferred())
        image = portrait(self._features, wide)
        surface.blit(image, (self.rect.left + (self.rect.width - wide) // 2, self.rect.top))


class PortraitTile(Column):
    """A head over a name, perhaps with a line under it; can be picked."""

    role = "person"

    def __init__(
        self,
        features: Features | None,
        name: str,
        caption: str = "",
        *,
        width: float = 84,
        on_activate: Act | None = None,
        chosen: bool = False,
        **opts: Unpack[Opts],
    ) -> None:
        rows: list[Widget] = [Portrait(features, width), Label(name, "ui", align="center")]
        if caption:
            rows.append(Label(caption, "caption", colour="muted", align="center"))
        opts.setdefault("focusable", on_activate is not None)
        opts.setdefault("label", f"{name}, {caption}" if caption else name)
        super().__init__(rows, gap=3, **opts)
        self.chosen, self._act = chosen, on_activate

    def handle(self, event: Event) -> Next | None:
        if isinstance(event, Activate) and self._act and self.enabled:
            return self._act() or STAY
        return None

    def paint(self, surface: pygame.Surface) -> None:
        if self.chosen or (self.focusable and self.hovered):
            units = self.ctx.units
            colour = self.ctx.theme.colour("red" if self.chosen else "rule")
            box = self.children[0].rect.inflate(units.u(4), units.u(4))
            pygame.draw.rect(surface, colour, box, units.u(3))

    def state(self) -> list[str]:
        return ["selected"] if self.chosen else []


class PersonCard(Box):
    """A candidate: head at the left, name, words and chips at the right; can be picked."""

    role = "option"

    def __init__(
        self,
        features: Features | None,
        name: str,
        body: Widget,
        *,
        on_activate: Act | None = None,
        chosen: bool = False,
        width: float = 52,
        **opts: Unpack[Opts],
    ) -> None:
        words = Column([Label(name, "option"), body], gap=1, grow=1)
        row = Row([Portrait(features, width), words], gap=12, align="top", least=120)
        opts.setdefault("focusable", on_activate is not None)
        opts.setdefault("label", name)
        super().__init__(row, pad=8, ground="card", border="rule", minimum=(160, 64), **opts)
        self.chosen, self._act = chosen, on_activate

    def handle(self, event: Event) -> Next | None:
        if isinstance(event, Activate) and self._act:
            return self._act() or STAY
        return None

    def paint(self, surface: pygame.Surface) -> None:
        lit = self.chosen or (self.focusable and (self.hovered or self.focused))
        self.ground = "sheet" if lit else "card"
        self.border = "red" if lit else "rule"
        self.border_width = 2 if self.chosen else 1
        super().paint(surface)

    def state(self) -> list[str]:
        return ["selected"] if self.chosen else []


class Banner(Widget):
    """The constructivist strip over a card."""

    role = "image"

    def __init__(self, motif: str, *, height: float = 84, **opts: Unpack[Opts]) -> None:
        super().__init__(**opts)
        self._motif, self._height = motif, height

    def preferred(self) -> int:
        return self.ctx.units.u(300)

    def height_at(self, width: int) -> int:
        return self.ctx.units.u(self._height)

    def paint(self, surface: pygame.Surface) -> None:
        draw_motif(surface, self._motif, self.rect)


class Paper(Box):
    """A sheet of paper lying on the desk, with its shadow."""

    role = "document"

    def __init__(self, child: Widget, **opts: Unpack[Opts]) -> None:
        super().__init__(child, pad=(36, 30, 36, 30), ground="card", **opts)

    def paint(self, surface: pygame.Surface) -> None:
        off = self.ctx.units.u(10)
        surface.fill(self.ctx.theme.colour("shadow"), self.rect.move(off, off))
        super().paint(surface)


class Stamp(Widget):
    """A rubber stamp, slightly askew."""

    role = "image"

    def __init__(
        self, text: str, *, angle: float = 8, colour: str = "red_text", **opts: Unpack[Opts]
    ) -> None:
        opts.setdefault("label", text)
        super().__init__(**opts)
        self._text, self._angle, self._colour = text, angle, colour

    def _image(self) -> pygame.Surface:
        units = self.ctx.units
        ink = self.ctx.theme.colour(self._colour)
        block = lay_out(self.ctx.fonts, self._text, "stamp", 1 << 16)
        pad, thick = units.t(12), max(2, units.t(4))
        size = (block.width + 2 * pad, block.height + 2 * units.t(7))
        flat = pygame.Surface(size, pygame.SRCALPHA)
        pygame.draw.rect(flat, ink, flat.get_rect(), thick)
        block.draw(flat, pad, units.t(7), ink)
        return pygame.transform.rotozoom(flat, self._angle, 1)

    def preferred(self) -> int:
        return self._image().get_width()

    def height_at(self, width: int) -> int:
        return self._image().get_height()

    def paint(self, surface: pygame.Surface) -> None:
        image = self._image()
        if image.get_width() > self.rect.width:
            share = self.rect.width / image.get_width()
            image = pygame.transform.smoothscale_by(image, share)
        surface.blit(image, image.get_rect(center=self.rect.center))
