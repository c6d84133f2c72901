"""Which widgets the keyboard can reach, in what order, and who lies in which direction."""

from collections.abc import Iterator
from typing import Any

import pygame

from game.page.stops import HOMES, is_chosen, stops
from game.window.events import Direction, Pos
from game.window.widgets.base import Widget

TARGET = 44
"""Logical pixels that can be pressed for what acts, at least, counting the free room around it."""

_LAST = 10_000.0
"""Further than anything in a window."""


_OUT = 120.0
"""What it costs to leave a list: first come the things further down in it."""


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
    """One of the next or previous stop: the one that is chosen there, or the first; wraps round."""
    ring = stops((w, w.node, _home(w)) for w in order(scope))
    if not ring:
        return None
    here = next((at for at, stop in enumerate(ring) if any(w.key == key for w in stop)), None)
    if here is None:
        # a page opens on what it is about; the bar and the strip come round after it
        here = _opening(ring) - 1 if by > 0 else 0
    stop = ring[(here + by) % len(ring)]
    return next((w for w in stop if is_chosen(w.node)), stop[0])


def _opening(ring: list[list[Widget[Any]]]) -> int:
    """The first stop of the page itself: the one that neither bar nor strip holds."""
    found = (
        at for at, stop in enumerate(ring) if not any(w.node.landmark for w in upward(stop[0]))
    )
    return next(found, 0)


def _home(widget: Widget[Any]) -> int | None:
    """What keeps it apart from the like of it elsewhere."""
    return next((id(w.node) for w in widget.ancestors() if w.role in HOMES), None)


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
        cost = _cost(*_in_sight(here, other), way)
        if cost is None:
            continue
        cost += 0 if _clip(here) is _clip(other) else _OUT
        if best is None or cost < best[0]:
            best = (cost, other)
    return best[1] if best else None


def _in_sight(one: Widget[Any], other: Widget[Any]) -> tuple[pygame.Rect, pygame.Rect]:
    """Where two lie for one another: what a list has scrolled away waits at the edge of it."""
    return _kept(one, set(other.ancestors())), _kept(other, set(one.ancestors()))


def _clip(widget: Widget[Any]) -> Widget[Any] | None:
    """The list that it scrolls in."""
    return next((each for each in widget.ancestors() if each.clips), None)


def _kept(widget: Widget[Any], around: set[Widget[Any]]) -> pygame.Rect:
    """Its rectangle within what clips it, up to what holds the other one as well."""
    rect = widget.rect
    for holder in widget.ancestors():
        if holder in around:
            break
        rect = rect.clamp(holder.rect) if holder.clips else rect
    return rect


def _cost(a: pygame.Rect, b: pygame.Rect, way: Direction) -> float | None:
    """Distance along the way plus, dearer, the distance off it."""
    if a.contains(b) or b.contains(a):
        return _across(a, b, way)
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


def _across(a: pygame.Rect, b: pygame.Rect, way: Direction) -> float | None:
    """The same where one lies over the other, as a panel over the map: after all that is beside."""
    by = {
        "down": b.centery - a.centery,
        "up": a.centery - b.centery,
        "right": b.centerx - a.centerx,
        "left": a.centerx - b.centerx,
    }[way]
    return _LAST + by if by > 0 else None


def hit(scope: Widget[Any], pos: Pos) -> Widget[Any] | None:
    """The deepest widget under a point, front first; scrollers hide what they clip.

    What can be used takes what is free around it, up to the size of a target.
    """
    found = _deepest(scope, pos)
    if found is None or found.clips or any(reachable(each) for each in upward(found)):
        return found
    near = [w for w in order(scope) if target(w).collidepoint(pos) and _shows(w, pos)]
    return min(near, key=lambda w: _distance(w.rect, pos), default=found)


def target(widget: Widget[Any]) -> pygame.Rect:
    """Where a press means a widget, as far as nothing else is there."""
    least = widget.u(TARGET)
    wide, high = (max(0, least - side) for side in widget.rect.size)
    return widget.rect.inflate(wide, high)


def _deepest(scope: Widget[Any], pos: Pos) -> Widget[Any] | None:
    for child in reversed(scope.children):
        if child.clips and not child.rect.collidepoint(pos):
            continue
        found = _deepest(child, pos)
        if found is not None:
            return found
    return scope if scope.rect.collidepoint(pos) else None


def _shows(widget: Widget[Any], pos: Pos) -> bool:
    """Whether nothing that it stands in hides it there."""
    return all(each.rect.collidepoint(pos) for each in widget.ancestors() if each.clips)


def _distance(rect: pygame.Rect, pos: Pos) -> int:
    return max(rect.left - pos[0], pos[0] - rect.right, rect.top - pos[1], pos[1] - rect.bottom)


def upward(widget: Widget[Any] | None) -> Iterator[Widget[Any]]:
    """A widget and its parents."""
    while widget is not None:
        yield widget
        widget = widget.parent
