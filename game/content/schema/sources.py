"""Sources."""

from game.content.schema.base import Entity, Line, Prose


class Source(Entity):
    """A book, an article, a document or a page."""

    author: Line
    title: Line
    year: int | Line = "undated"
    kind: Line
    url: Line | None = None
    note: Prose | None = None
