"""The rules by which nodes are written, one subject a file, as in `page/nodes`."""

from game.web.writers import (
    charts,
    front,
    layout,
    lists,
    maps,
    numbers,
    people,
    setup,
    sheets,
    stage,
    tables,
    use,
    votes,
    wall,
    wall_door,
    words,
)

__all__ = [
    "charts",
    "front",
    "layout",
    "lists",
    "maps",
    "numbers",
    "people",
    "setup",
    "sheets",
    "stage",
    "tables",
    "use",
    "votes",
    "wall",
    "wall_door",
    "words",
]
