"""The inside of an option: title, chips and words, in as few lines as they fit in."""

from collections.abc import Iterator, Sequence
from itertools import combinations

import pygame

from game.ui.widgets.base import Widget
from game.ui.widgets.chip import Chip

_GAP, _LINE_GAP, _APART = 6, 5, 16
_PAIR = 2
Arranged = tuple[list[Chip], list[Chip], list[list[Chip]]]
"""The chips beside the title, those beside the words, and the lines below."""


class OptionBody(Widget):
    """Costs stand at the right of the title; effects in a line below the words.

    What does not fit in the line of effects goes up beside the costs or the words, if it can.
    """

    def __init__(self, title: Widget, words: Sequence[Widget], chips: Sequence[Chip]) -> None:
        super().__init__((title, *words, *chips))
        self._title, self._words, self._chips = title, tuple(words), tuple(chips)

    def preferred(self) -> int:
        wide = max(c.preferred() for c in (self._title, *self._words))
        return max(wide, self._span(self._chips))

    def height_at(self, width: int) -> int:
        above, _, lines = self._arranged(width)
        high = max(self._title.measure(width), *(self._tall(c, width) for c in above), 0)
        high += sum(word.measure(width) for word in self._words)
        gaps = [self.ctx.units.u(_LINE_GAP)] * (len(lines) - 1) + [self.ctx.units.u(2)]
        return high + sum(self._row_height(line, width) for line in lines) + sum(gaps)

    def place(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        above, beside, lines = self._arranged(rect.width)
        own = self._title.measure(rect.width)
        high = max(own, *(self._tall(c, rect.width) for c in above), 0)
        taken = self._span(above) + self.ctx.units.u(_APART) if above else 0
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
        y += self.ctx.units.u(2)
        for line in lines:
            tall = self._row_height(line, rect.width)
            self._lay(line, pygame.Rect(rect.left, y, rect.width, tall))
            y += tall + self.ctx.units.u(_LINE_GAP)

    # --- which chip goes where --------------------------------------------------------
    def _arranged(self, width: int) -> Arranged:
        costs = [chip for chip in self._chips if chip.kind == "cost"]
        rest = [chip for chip in self._chips if chip.kind != "cost"]
        rooms = self._rooms(width)
        if self._span(costs) > rooms[0]:
            return [], [], self._broken([*costs, *rest], width)
        best: Arranged = (costs, [], self._broken(rest, width))
        for up in self._ways(rest):
            sides = ([*up[0], *costs], list(up[1]))
            stay = [chip for chip in rest if chip not in up[0] and chip not in up[1]]
            lines = self._broken(stay, width)
            fits = all(self._span(s) <= room for s, room in zip(sides, rooms, strict=True))
            if fits and stay and len(lines) < len(best[2]):
                best = (*sides, lines)
        return best

    def _rooms(self, width: int) -> tuple[int, int]:
        """What is free at the right of the title, and of words that take one line."""
        apart = self.ctx.units.u(_APART)
        words = self._words[0].preferred() if len(self._words) == 1 else width
        return width - self._title.preferred() - apart, width - words - apart

    def _ways(self, rest: Sequence[Chip]) -> Iterator[tuple[Sequence[Chip], Sequence[Chip]]]:
        """One or two chips beside the title or the words; the last and the fewest first."""
        for count in (1, 2):
            for moved in combinations(reversed(rest), count):
                up = moved[::-1]
                yield up, ()
                yield (), up
                if count == _PAIR:
                    yield up[:1], up[1:]
                    yield up[1:], up[:1]

    def _broken(self, chips: Sequence[Chip], width: int) -> list[list[Chip]]:
        lines: list[list[Chip]] = []
        for chip in chips:
            if lines and self._span([*lines[-1], chip]) <= width:
                lines[-1].append(chip)
            else:
                lines.append([chip])
        return lines

    def _span(self, chips: Sequence[Chip]) -> int:
        gaps = self.ctx.units.u(_GAP) * max(0, len(chips) - 1)
        return sum(chip.preferred() for chip in chips) + gaps

    def _tall(self, chip: Chip, width: int) -> int:
        return chip.measure(min(width, chip.preferred()))

    def _row_height(self, line: Sequence[Chip], width: int) -> int:
        return max(self._tall(chip, width) for chip in line)

    def _lay(self, line: Sequence[Chip], room: pygame.Rect) -> None:
        x = room.left
        for chip in line:
            wide = min(chip.preferred(), room.width)
            high = chip.measure(wide)
            chip.place(pygame.Rect(x, room.top + (room.height - high) // 2, wide, high))
            x += wide + self.ctx.units.u(_GAP)
