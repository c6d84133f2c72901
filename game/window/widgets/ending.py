"""Where a game came to rest, over a picture."""

import pygame

from game.drawing.endings import HEIGHT, WIDTH
from game.drawing.shapes import Fill, Polygon, Shape
from game.page.nodes.ending import EndingPlate
from game.window.illustrations import ending
from game.window.surface import paint
from game.window.widgets.base import Widget, shows

_EDGE, _STRIP = 24, 12
"""The margin beside the words; what the strip has above and below its title."""
_WORDS = 0.54
"""How much of the width the paper takes at its top; it leans back by `_LEAN`."""
_LEAN = 46
_BAND = 130
"""How high the picture is where the words need the whole width."""


@shows(EndingPlate)
class EndingPlateWidget(Widget[EndingPlate]):
    """Words at the left, the picture behind a diagonal; with large text the picture above."""

    layered = True  # the words lie over the picture

    @property
    def _stacked(self) -> bool:
        return self.ctx.units.large_text

    def _room(self, width: int) -> int:
        """What the words have of a width."""
        if self._stacked:
            return width - 2 * self.u(_EDGE)
        return round(width * _WORDS) - self.u(_LEAN) - 2 * self.u(_EDGE)

    def _strip(self, width: int) -> int:
        wide = self._room(width) if self._stacked else width // 2
        return self.children[0].measure(wide) + 2 * self.u(_STRIP) // 2

    def height_at(self, width: int) -> int:
        words = sum(each.measure(self._room(width)) for each in self.children[1:])
        own = self._strip(width) + words + 2 * self.u(_STRIP)
        return own + self.u(_BAND) if self._stacked else max(self.u(self.node.height), own)

    def arrange(self, rect: pygame.Rect) -> None:
        left, room = rect.left + self.u(_EDGE), self._room(rect.width)
        top = rect.top + (self.u(_BAND) if self._stacked else 0)
        strip = self._strip(rect.width)
        title, *words = self.children
        wide = room if self._stacked else rect.width // 2
        high = title.measure(wide)
        title.place(pygame.Rect(left, top + (strip - high) // 2, wide, high))
        for each in words:
            own = each.measure(room)
            each.place(pygame.Rect(left, top + strip + self.u(_STRIP) // 2, room, own))

    def paint(self, surface: pygame.Surface) -> None:
        box = self.rect
        high = self.u(_BAND) if self._stacked else box.height
        least = box.width if self._stacked else box.width // 2
        wide = max(least, round(high * WIDTH / HEIGHT))
        image = ending(self.node.picture, (wide, round(wide * HEIGHT / WIDTH)))
        before = surface.get_clip()
        surface.set_clip(before.clip(pygame.Rect(box.left, box.top, box.width, high)))
        surface.fill(self.ink("dark"), box)
        surface.blit(image, (box.right - wide, box.top + (high - image.get_height()) // 2))
        surface.set_clip(before)
        paint(surface, self._grounds(high), self.ctx.theme, at=box.topleft)

    def _grounds(self, high: int) -> tuple[Shape, ...]:
        width, strip, line = self.rect.width, self._strip(self.rect.width), self.u(2)
        foot = Fill((0, self.rect.height - line, width, line), "rule")
        if self._stacked:
            paper = Fill((0, high, width, self.rect.height - high), "card")
            return paper, Fill((0, high, width, strip), "dark"), foot
        top = round(width * _WORDS)
        low = top - self.u(_LEAN)
        middle = top - self.u(_LEAN) * strip // max(1, self.rect.height)
        return (
            Polygon(
                ((0, 0), (top + line, 0), (low + line, self.rect.height), (0, self.rect.height)),
                "rule",
                smooth=True,
            ),
            Polygon(
                ((0, strip), (middle, strip), (low, self.rect.height), (0, self.rect.height)),
                "card",
                smooth=True,
            ),
            Polygon(((0, 0), (top, 0), (middle, strip), (0, strip)), "dark", smooth=True),
            foot,
        )
