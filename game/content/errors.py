"""The one exception that bad content may raise inside the loader. Checks give findings instead."""

from game.content.marks import Mark


class ContentError(Exception):
    """A file that cannot be loaded: code of the diagnostic, its details, the place.

    `also` is a second place that belongs to the mistake, such as the first of two equal keys.
    """

    def __init__(
        self, code: str, mark: Mark, *, also: Mark | None = None, **details: str | int
    ) -> None:
        super().__init__(f"{code} at {mark.line}:{mark.column}")
        self.code = code
        self.mark = mark
        self.also = also
        self.details = details
