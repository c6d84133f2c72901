"""Translations against the English texts."""

import re
from collections.abc import Iterator

from game.content.build.texts import written
from game.content.collect import SOURCE_LANGUAGE
from game.content.findings import Finding, find
from game.content.library import Library, Package
from game.content.reading import LOCALE
from game.content.suggest import did_you_mean, quote_all

_GAP = re.compile(r"\{[a-z_]+(?::[a-z]+)?\}")
_FORM = re.compile(r"\.(one|few|many|other)$")
_ELSEWHERE = re.compile(r"card\.[^.]+\.date$|scene\.|spoken\.")
_WORDING = re.compile(r"\.\d+$")
"""Of some texts there are several wordings, numbered; a package may have more of them."""
SHOWN = 5


def english(library: Library) -> dict[str, str]:
    """Every text of the source language."""
    phrases = library.phrases.get(SOURCE_LANGUAGE, {})
    return {key: phrase.text for key, phrase in phrases.items()} | written(library)


def untranslated(library: Library) -> Iterator[Finding]:
    """W501: texts that a language declared in the manifest does not have."""
    declared = {each for package in library.packages for each in package.manifest.languages}
    if declared <= {SOURCE_LANGUAGE}:
        return
    # dates are written the same everywhere; the locale puts the month into words
    # of each scene it is said where the scene stands; every language says names in its own way
    wanted = {key for key in english(library) if not _ELSEWHERE.match(key)}
    for package in library.packages:
        for index, language in enumerate(package.manifest.languages):
            if language != SOURCE_LANGUAGE:
                yield from _lacking(library, package, index, language, wanted)


def _lacking(
    library: Library, package: Package, index: int, language: str, wanted: set[str]
) -> Iterator[Finding]:
    has = library.phrases.get(language, {})
    bases = {_FORM.sub("", key) for key in has}
    lacking = sorted(key for key in wanted if key not in has and _FORM.sub("", key) not in bases)
    if lacking:
        hints = (f"the first are {quote_all(lacking[:SHOWN])}",)
        spot = package.spot("languages", index)
        yield find("W501", spot, language=language, count=len(lacking), hints=hints)


def misfits(library: Library) -> Iterator[Finding]:
    """E502, W503: a translation with other gaps than the English text, or of no text at all."""
    if library.phrases.keys() <= {SOURCE_LANGUAGE}:
        return
    source = english(library)
    for language, phrases in library.phrases.items():
        if language == SOURCE_LANGUAGE:
            continue
        for key, phrase in phrases.items():
            if key.startswith("spoken."):
                continue
            model = source.get(key, source.get(_FORM.sub(".other", key)))
            if model is None:
                hints = did_you_mean(key, source)
                yield find("W503", phrase.spot, key=key, language=language, hints=hints)
            elif set(_GAP.findall(model)) != set(_GAP.findall(phrase.text)):
                gaps = quote_all(sorted(set(_GAP.findall(model)))) or "no gaps"
                yield find("E502", phrase.spot, key=key, gaps=gaps)


_OF_THE_GAME = ("chronicle", "refusal", "summary", "ui", "why")
"""The first words of keys whose texts the game alone asks for."""


_NAME = "ui.language."
"""How the keys begin under which *Settings* asks for the names of languages."""


def unshown(library: Library) -> Iterator[Finding]:
    """W519: an English text of a package that no page of the game asks for."""
    if len(library.packages) < 2:  # noqa: PLR2004 of the first package every text is its own
        return
    root = library.packages[0].root
    phrases = library.phrases.get(SOURCE_LANGUAGE, {})
    foreign = {
        key: phrase
        for key, phrase in phrases.items()
        if key.partition(".")[0] in _OF_THE_GAME
        and LOCALE in phrase.spot.path.parts  # one that a patch rewords stands in the patch
        and not phrase.spot.path.is_relative_to(root)
    }
    known = phrases.keys() - foreign.keys() if foreign else set()
    for key, phrase in foreign.items():
        named = key.startswith(_NAME) and key.removeprefix(_NAME) in library.phrases
        if not named and not _WORDING.search(key):
            yield find("W519", phrase.spot, key=key, hints=did_you_mean(key, known))
