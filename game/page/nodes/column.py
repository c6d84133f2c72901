"""A column: things under one another. Its gap is in logical units."""

from dataclasses import dataclass, field

from game.page.nodes.base import Parts


@dataclass(frozen=True, eq=False)
class Column(Parts):
    """Things under one another; growing ones share what is left over."""

    gap: float = field(default=8, kw_only=True)
    align: str = field(default="stretch", kw_only=True)
