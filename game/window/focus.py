"""Which widgets the keyboard can reach, in what order, and who lies in which direction."""

from collections.abc import Iterator
from typing import Any

import pygame

from game.window.events import Direction, Pos
from game.window.widgets.base import Widget


def reachable(widget: Widget[Any]) -> bool:
    """Closed widgets stay reachable when they can say why they are closed."""
    return widget.focusable and (widget.enabled or bool(widget.tip))


def find(scope: Widget[Any], key: str) -> Widget[Any] | None:
    """The widget with a key, if the keyboard can reach it; no widget has an empty one."""
    found = scope.find(key) if key else None
    return found if found is not None and reachable(found) and found.rect.width > 0 else None


def order(scope: Widget[Any]) -> list[Widget[Any]]:
    """Focusable widgets in reading order."""
    return [w for w in scope.walk() if reachable(w) and w.rect.width > 0]


def modal_scope(root: Widget[Any]) -> Widget[Any]:
    """The front-most modal widget, or the whole tree."""
    found = root
    for widget in root.walk():
        if widget.modal:
            found = widget
    return found


def step(scope: Widget[Any], key: str, by: int) -> Widget[Any] | None:
    """The next or previous widget; wraps round."""
    ring = order(scope)
    if not ring:
        return None
    keys = [w.key for w in ring]
    if key not in keys:
        return ring[0] if by > 0 else ring[-1]
    return ring[(keys.index(key) + by) % len(ring)]


def towards(scope: Widget[Any], key: str, way: Direction) -> Widget[Any] | None:
    """The nearest widget in a direction; None when there is nothing further that way."""
    ring = order(scope)
    here = next((w for w in ring if w.key == key), None)
    if here is None:
        return ring[0] if ring else None
    # what it holds and what holds it lies in every direction at once
    inside = set(map(id, here.walk())) | set(map(id, here.ancestors()))
    best: tuple[float, Widget[Any]] | None = None
    for other in ring:
        if id(other) in inside:
            continue
        cost = _cost(here.rect, other.rect, way)
        if cost is not None and (best is None or cost < best[0]):
            best = (cost, other)
    return best[1] if best else None


def _cost(a: pygame.Rect, b: pygame.Rect, way: Direction) -> float | None:
    """Distance along the way plus, dearer, the distance off it."""
    gap = {
        "down": b.top - a.bottom,
        "up": a.top - b.bottom,
        "right": b.left - a.right,
        "left": a.left - b.right,
    }[way]
    if gap < -2:  # neighbours may share a border, but one that lies beside is not in the way
        return None
    if way in ("up", "down"):
        off = max(0, b.left - a.right, a.left - b.right)
        # of several that are as near, the one that is most in line
        drift = abs(b.left - a.left) * 0.05
    else:
        off = max(0, b.top - a.bottom, a.top - b.bottom)
        drift = abs(b.centery - a.centery) * 0.05
    return max(0, gap) + 3.0 * off + drift


def hit(scope: Widget[Any], pos: Pos) -> Widget[Any] | None:
    """The deepest widget under a point, front first; scrollers hide what they clip."""
    for child in reversed(scope.children):
        if child.clips and not child.rect.collidepoint(pos):
            continue
        found = hit(child, pos)
        if found is not None:
            return found
    return scope if scope.rect.collidepoint(pos) else None


def upward(widget: Widget[Any] | None) -> Iterator[Widget[Any]]:
    """A widget and its parents."""
    while widget is not None:
        yield widget
        widget = widget.parent
