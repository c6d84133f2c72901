"""The table of pronunciations: names as the texts write them, and how a voice says them."""

import re
from collections.abc import Iterator
from functools import partial

from game.content.checks.languages import english
from game.content.collect import SOURCE_LANGUAGE
from game.content.findings import Finding, find
from game.content.library import Entry, Library
from game.content.notes import digest
from game.content.suggest import did_you_mean

SPOKEN = "spoken."
"""How the keys of the table begin; the rest of a key is the name."""

_PLAIN = re.compile(r"[^\W\d_]+(?:[ '’-][^\W\d_]+)*")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def unspeakable(library: Library) -> Iterator[Finding]:
    """E503: what a voice is given is words, and no more than words."""
    for phrases in library.phrases.values():
        for key, phrase in phrases.items():
            if key.startswith(SPOKEN) and not _PLAIN.fullmatch(phrase.text):
                yield find("E503", phrase.spot, name=key.removeprefix(SPOKEN), said=phrase.text)


def unheard(library: Library) -> Iterator[Finding]:
    """W505: a name that stands in no text of its language, and so is never said."""
    for language, phrases in library.phrases.items():
        named = {key.removeprefix(SPOKEN): key for key in phrases if key.startswith(SPOKEN)}
        if not named:
            continue
        if language == SOURCE_LANGUAGE and not (named := _not_in_things(library, named)):
            continue
        own = {key: each.text for key, each in phrases.items()}
        texts = english(library) if language == SOURCE_LANGUAGE else own
        said = (text for key, text in texts.items() if not key.startswith(SPOKEN))
        words = {word for text in said for word in _words(text)}
        for name in sorted(named.keys() - words):
            spot = phrases[named[name]].spot
            yield find("W505", spot, name=name, hints=did_you_mean(name, words))


def _words(text: str) -> Iterator[str]:
    """The words of a text, and the parts of those that have a hyphen."""
    for found in _WORD.findall(text):
        yield found
        yield from found.split("-")


def _not_in_things(library: Library, named: dict[str, str]) -> dict[str, str]:
    """The names that stand in no prose of a thing."""
    facts, left = digest(sorted(named)), {*named}

    def of(entry: Entry) -> list[str]:
        return sorted(named.keys() & {word for each in entry.texts for word in _words(each.text)})

    for entry in library.entries():
        left.difference_update(entry.notes.value("spoken", partial(of, entry), facts))
    return {name: key for name, key in named.items() if name in left}
