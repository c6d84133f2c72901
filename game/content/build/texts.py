"""All texts of a library by language: prose of entities, then the files under `locale/`."""

from functools import partial

from game.content.collect import SOURCE_LANGUAGE
from game.content.copies import once
from game.content.library import Entry, Library
from game.content.schema.cards import Card


def texts(library: Library) -> dict[str, dict[str, str]]:
    """Locale key → text, for each language."""
    found = {
        language: {key: phrase.text for key, phrase in phrases.items()}
        for language, phrases in library.phrases.items()
    }
    found.setdefault(SOURCE_LANGUAGE, {}).update(written(library))
    return {language: dict(sorted(table.items())) for language, table in sorted(found.items())}


def written(library: Library) -> dict[str, str]:
    """The prose of the entities under its derived keys, and the dates of the cards."""
    prose = {}
    for entry in library.entries():
        prose.update(once(entry.entity, "texts", partial(_prose, entry)))
    every = library.of("cards", Card).values()
    return prose | {f"card.{each.id}.date": each.date for each in every}


def _prose(entry: Entry) -> dict[str, str]:
    return {text.key: text.text for text in entry.texts}
