"""Sources."""

from game.content.schema.base import Entity, Line, Prose


class Source(Entity):
    """A book, an article, a document or a page."""

    author: Line
    """Who wrote it, as it is cited."""
    title: Line
    """Its title, in the language in which it is cited."""
    year: int | Line = "undated"
    """The year in which it came out, or in words when that is."""
    kind: Line
    """What sort of source it is, in a word such as `book`, `article` or `document`; the archive
    shows it, in the player’s language if there is a text `ui.archive.kind.<kind>`.
    """
    url: Line | None = None
    """Where it can be read, as an address. Left out, nowhere that is known."""
    note: Prose | None = None
    """What is to be known when it is used. Left out, nothing."""
