"""A face: somebody who is shown with his head and his name."""

from dataclasses import dataclass

from game.locale import Locale
from game.rules.archive import Archive, Portrait
from game.viewmodel.names import person_name


@dataclass(frozen=True, slots=True)
class Face:
    """Somebody. `alt` is the head in words, `words` what the page says of him under his name.

    Of one who is `dead` the head has lost its colour.
    """

    id: str
    name: str
    portrait: Portrait | None
    alt: str
    words: str = ""
    dead: bool = False


def face_of(
    person: str, locale: Locale, archive: Archive, words: str = "", *, dead: bool = False
) -> Face:
    """The face of a person; one without a portrait has a silhouette, and his name for it."""
    note = archive.people.get(person)
    name = person_name(locale, person)
    alt = locale.plain(f"person.{person}.alt") or name
    return Face(person, name, note.portrait if note else None, alt, words, dead)
