"""Terms of the time."""

from game.content.schema.base import Citation, Entity, Prose


class Term(Entity):
    """A term, in a line and (where needed) in a paragraph."""

    term: Prose
    short: Prose
    long: Prose | None = None
    sources: tuple[Citation, ...] = ()
