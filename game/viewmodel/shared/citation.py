"""What something rests on: its sources with their places, how sure it is, what is disputed."""

from collections.abc import Iterable
from dataclasses import dataclass

from game.rules.archive import Archive, Citation


@dataclass(frozen=True, slots=True)
class Cited:
    """A source: author, title and year on a line, and the place in it."""

    title: str
    locator: str
    url: str

    @property
    def line(self) -> str:
        """The source and the place, for where there is room for one line only."""
        return " \u00b7 ".join(part for part in (self.title, self.locator) if part)


@dataclass(frozen=True, slots=True)
class Grounds:
    """Where a thing comes from and how sure that is; `invented` is what in it is the game’s."""

    confidence: str
    meaning: str
    dispute: str
    sources: tuple[Cited, ...]
    invented: str = ""


@dataclass(frozen=True, slots=True)
class FactView:
    """A line of a record and its source; the date is empty where the line itself says it."""

    date: str
    text: str
    source: str


def cited(archive: Archive, citations: Iterable[Citation]) -> tuple[Cited, ...]:
    """Citations as a bibliography gives them."""
    return tuple(_cited(archive, each) for each in citations)


def _cited(archive: Archive, citation: Citation) -> Cited:
    """A citation with its source; the bare id if the archive lacks it."""
    source = archive.sources.get(citation.source)
    if source is None:
        return Cited(citation.source, citation.locator, "")
    title = ", ".join(part for part in (source.author, source.title, source.year) if part)
    return Cited(title, citation.locator, source.url or "")
