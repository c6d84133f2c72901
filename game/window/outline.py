"""Reading the tree without looking at it: for tests, speech and the overflow check."""

from collections.abc import Iterator
from itertools import combinations
from typing import Any

import pygame

from game.window.widgets.base import Widget

_SLACK = 2  # pixels of rounding


def tree_text(widget: Widget[Any], depth: int = 0) -> str:
    """One line a widget: role, label, state. Boxes without meaning are left out."""
    lines: list[str] = []
    silent = widget.role in ("group", "none")
    if not silent:
        words = [widget.role]
        if widget.label:
            words.append(f'"{widget.label}"')
        words += [f"[{s}]" for s in (["focused"] if widget.focused else []) + widget.state()]
        lines.append("  " * depth + " ".join(words))
    below = (tree_text(c, depth + (0 if silent else 1)) for c in widget.children)
    return "\n".join(line for line in [*lines, *below] if line)


def overflow_report(root: Widget[Any]) -> list[str]:
    """Text outside its container, and siblings lying over one another."""
    return [*_clipped(root), *_overlapping(root)]


def _clipped(root: Widget[Any]) -> Iterator[str]:
    for widget in root.walk():
        for text, box in widget.text_rects():
            for holder in (widget, *widget.ancestors()):
                room = holder.rect.inflate(2 * _SLACK, 2 * _SLACK)
                if holder.clips:
                    # a scroller shows any height in time, but never any width
                    if box.left < room.left or box.right > room.right:
                        yield _say("wider than scroller", text, box, holder)
                    break
                if not room.contains(box):
                    yield _say("outside", text, box, holder)
                    break


def _overlapping(root: Widget[Any]) -> Iterator[str]:
    for widget in root.walk():
        if widget.layered:
            continue
        for one, other in combinations(widget.children, 2):
            shared = one.rect.clip(other.rect)
            if shared.width > _SLACK and shared.height > _SLACK:
                yield f"overlap: {_name(one)} {one.rect} and {_name(other)} {other.rect}"


def _name(widget: Widget[Any]) -> str:
    return f"{widget.role}:{widget.label or widget.key}"[:60]


def _say(what: str, text: str, box: pygame.Rect, holder: Widget[Any]) -> str:
    return f"{what}: {text[:40]!r} {box} in {_name(holder)} {holder.rect}"
