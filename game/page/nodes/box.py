"""A painted box around one thing: panels, notes, cards on the page."""

from dataclasses import dataclass, field

from game.page.nodes.base import Around

Pad = tuple[float, float, float, float]
"""Left, top, right, bottom."""


@dataclass(frozen=True, eq=False)
class Box(Around):
    """Ground, border and an accent bar on the left, all optional and named by purpose."""

    pad: Pad | float = field(default=0, kw_only=True)
    ground: str = field(default="", kw_only=True)
    border: str = field(default="", kw_only=True)
    border_width: float = field(default=1, kw_only=True)
    accent: str = field(default="", kw_only=True)
    accent_width: float = field(default=8, kw_only=True)
    minimum: tuple[float, float] = field(default=(0, 0), kw_only=True)


@dataclass(frozen=True, eq=False)
class Panel(Box):
    """A bordered card on the page."""

    role = "region"

    pad: Pad | float = field(default=14, kw_only=True)
    ground: str = field(default="card", kw_only=True)
    border: str = field(default="rule", kw_only=True)


@dataclass(frozen=True, eq=False)
class Sheet(Box):
    """A sheet of paper lying on the desk, with its shadow."""

    role = "document"

    pad: Pad | float = field(default=(36, 30, 36, 30), kw_only=True)
    ground: str = field(default="card", kw_only=True)
