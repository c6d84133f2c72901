"""An option of a card: title, chips and words, in as few lines as they fit in."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pygame

from game.page.nodes.base import Node
from game.page.nodes.chip import Chip
from game.page.nodes.option import OptionCard
from game.page.nodes.text import Label
from game.window.chip_lines import Arranged, arrange_chips, span
from game.window.widgets.base import Silent, Widget, shows
from game.window.widgets.box import Boxed

_GAP, _LINE_GAP, _APART = 6, 5, 16


@dataclass(frozen=True, eq=False)
class _Body(Silent):
    """The inside of an option."""

    title: Label
    words: Sequence[Label]
    chips: Sequence[Chip]

    def inside(self) -> Sequence[Node]:
        return (self.title, *self.words, *self.chips)


@shows(OptionCard)
class OptionCardWidget(Boxed[OptionCard]):
    """The option on its card; chosen, focused or under the pointer it is lit."""

    def __init__(self, node: OptionCard) -> None:
        super().__init__(
            node,
            pad=(12, 2, 10, 3),
            ground="card",
            border="rule",
            accent="rule",
            accent_width=10,
            minimum=(200, 58),
        )

    def inside(self) -> Sequence[Node | Widget[Any]]:
        node = self.node
        return (_Body(node.heading, node.words, node.chips),)

    def paint(self, surface: pygame.Surface) -> None:
        closed, chosen = bool(self.node.closed), self.node.chosen
        lit = not closed and (chosen or self.hovered or self.focused)
        self.ground = "sheet" if lit else "card"
        self.border = self.accent = "line" if closed else ("red" if lit else "rule")
        self.border_width = 2 if chosen else 1
        super().paint(surface)


@dataclass(frozen=True, slots=True)
class _Chip:
    """A chip and its width, asked once."""

    widget: Widget[Any]
    width: int
    costs: bool


@shows(_Body)
class _BodyWidget(Widget[_Body]):
    """Costs stand at the right of the title; effects in a line below the words.

    What does not fit in the line of effects goes up beside the costs or the words, if it can.
    """

    def prepare(self) -> None:
        count = len(self.node.words)
        self._title, self._words = self.children[0], self.children[1 : 1 + count]
        self._chips = [
            _Chip(widget, widget.preferred(), chip.kind == "cost")
            for widget, chip in zip(self.children[1 + count :], self.node.chips, strict=True)
        ]
        self._known: dict[int, Arranged[_Chip]] = {}

    def natural(self) -> int:
        wide = max(c.preferred() for c in (self._title, *self._words))
        return max(wide, self._span(self._chips))

    def height_at(self, width: int) -> int:
        above, _, lines = self._arranged(width)
        high = max(self._title.measure(width), *(self._tall(c, width) for c in above), 0)
        high += sum(word.measure(width) for word in self._words)
        gaps = [self.u(_LINE_GAP)] * (len(lines) - 1) + [self.u(2)]
        return high + sum(self._row_height(line, width) for line in lines) + sum(gaps)

    def arrange(self, rect: pygame.Rect) -> None:
        above, beside, lines = self._arranged(rect.width)
        own = self._title.measure(rect.width)
        high = max(own, *(self._tall(c, rect.width) for c in above), 0)
        taken = self._span(above) + self.u(_APART) if above else 0
        top = rect.top + (high - own) // 2
        self._title.place(pygame.Rect(rect.left, top, rect.width - taken, own))
        self._lay(above, pygame.Rect(rect.right - self._span(above), rect.top, rect.width, high))
        y = rect.top + high
        for word in self._words:
            own = word.measure(rect.width)
            wide = rect.width - self._span(beside)
            word.place(pygame.Rect(rect.left, y, wide, own))
            self._lay(beside, pygame.Rect(rect.right - self._span(beside), y, rect.width, own))
            y += own
        y += self.u(2)
        for line in lines:
            tall = self._row_height(line, rect.width)
            self._lay(line, pygame.Rect(rect.left, y, rect.width, tall))
            y += tall + self.u(_LINE_GAP)

    # --- which chip goes where --------------------------------------------------------
    def _arranged(self, width: int) -> Arranged[_Chip]:
        """Which chip goes where at a width."""
        if width not in self._known:
            costs = [chip for chip in self._chips if chip.costs]
            rest = [chip for chip in self._chips if not chip.costs]
            rooms, gap = self._rooms(width), self.u(_GAP)
            self._known[width] = arrange_chips(costs, rest, rooms, width, gap)
        return self._known[width]

    def _rooms(self, width: int) -> tuple[int, int]:
        """What is free at the right of the title, and of words that take one line."""
        apart = self.u(_APART)
        words = self._words[0].preferred() if len(self._words) == 1 else width
        return width - self._title.preferred() - apart, width - words - apart

    def _span(self, chips: Sequence[_Chip]) -> int:
        return span(chips, self.u(_GAP))

    def _tall(self, chip: _Chip, width: int) -> int:
        return chip.widget.measure(min(width, chip.width))

    def _row_height(self, line: Sequence[_Chip], width: int) -> int:
        return max(self._tall(chip, width) for chip in line)

    def _lay(self, line: Sequence[_Chip], room: pygame.Rect) -> None:
        x = room.left
        for chip in line:
            wide = min(chip.width, room.width)
            high = chip.widget.measure(wide)
            top = room.top + (room.height - high) // 2
            chip.widget.place(pygame.Rect(x, top, wide, high))
            x += wide + self.u(_GAP)
