"""Terms of the time."""

from game.content.schema.base import Citation, Entity, Prose


class Term(Entity):
    """A term, in a line and (where needed) in a paragraph."""

    term: Prose
    """The word that is explained, as the texts write it."""
    short: Prose
    """What it means, in a line: shown beside the text."""
    long: Prose | None = None
    """What more there is to say, in a paragraph, on its own page. Left out, the line is all."""
    sources: tuple[Citation, ...] = ()
    """What the explanation rests on."""
