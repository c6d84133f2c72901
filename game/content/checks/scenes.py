"""Set scenes: is there something to see, can what is quoted have been said, is it told whole?"""

from collections.abc import Iterator, Mapping

from game.content.build.cards import closing, opening
from game.content.checks.conditions import too_early
from game.content.collect import SOURCE_LANGUAGE
from game.content.findings import Finding, find
from game.content.library import Entry, Library
from game.content.schema.cards import Card
from game.content.schema.scenes import Line, Scene


def bare_scenes(library: Library) -> Iterator[Finding]:
    """E367: a scene with neither a person nor a picture, with both, or a telegram over nothing."""
    for entry, scene in _scenes(library):
        if (scene.portrait is None) == (scene.picture is None):
            problem = "it needs either a `portrait` or a `picture`"
            yield find("E367", entry.spot(["id"]), problem=problem, context=entry.describe(()))
        elif scene.telegram is not None and scene.picture is None:
            here = entry.spot(["telegram"])
            problem = "a telegram lies over a picture, and here is none"
            yield find("E367", here, problem=problem, context=entry.describe(("telegram",)))


def shared_cards(library: Library) -> Iterator[Finding]:
    """E365: a card before which two scenes would be shown."""
    taken: dict[str, str] = {}
    for entry, scene in _scenes(library):
        for index, card in enumerate(scene.cards):
            path = ("cards", index)
            if taken.setdefault(card, scene.id) != scene.id:
                spot, context = entry.spot(path), entry.describe(path)
                yield find("E365", spot, card=card, other=taken[card], context=context)


def untimely_lines(library: Library) -> Iterator[Finding]:
    """E361: a line that waits for an answer which is not given yet when the scene is shown."""
    every = library.of("cards", Card)
    for entry, scene in _scenes(library):
        last = max((closing(every[c].window.last) for c in scene.cards if c in every), default="")
        for index, line in enumerate(scene.lines if last else ()):
            if reason := _untimely(line, scene, last, every):
                path = ("lines", index)
                spot, context = entry.spot(path), entry.describe(path)
                yield find("E361", spot, reason=reason, context=context)


def _untimely(line: Line, scene: Scene, last: str, every: Mapping[str, Card]) -> str:
    """Why nothing can have been answered yet."""
    if line.when is not None and (reason := too_early(last, line.when, every)):
        return reason
    card = every.get(line.echo.card) if line.echo is not None else None
    if card is not None and card.id in scene.cards:
        return f"the scene is shown before {card.id} is answered"
    if card is not None and opening(card.window.first) > last:
        return f"{card.id} comes later"
    return ""


def foreign_echoes(library: Library) -> Iterator[Finding]:
    """E363: a line quotes an answer that is not the player's, from whichever seat it is seen."""
    every = library.of("cards", Card)
    for entry, scene in _scenes(library):
        seats = {every[card].seat for card in scene.cards if card in every}
        for index, line in enumerate(scene.lines):
            seen = {line.seat} & seats if line.seat is not None else seats
            card = every.get(line.echo.card) if line.echo is not None else None
            if seats and card is not None and card.seat not in seen:
                path = ("lines", index, "echo", "card")
                spot, context = entry.spot(path), entry.describe(path)
                yield find("E363", spot, card=card.id, seat=card.seat, context=context)


def untold_scenes(library: Library) -> Iterator[Finding]:
    """W517: a scene of which a language has no text, or only a part.

    A language that no manifest declares is looked at where it has begun to tell the scene.
    """
    declared = {name for package in library.packages for name in package.manifest.languages}
    for language in sorted((declared | library.phrases.keys()) - {SOURCE_LANGUAGE}):
        has = library.phrases.get(language, {})
        for entry, scene in _scenes(library):
            lacking = [each.key for each in entry.texts if each.key not in has]
            begun = len(lacking) < len(entry.texts)
            if lacking and (begun or language in declared):
                yield find(
                    "W517",
                    entry.spot(["id"]),
                    scene=scene.id,
                    language=language,
                    count=len(lacking),
                    first=lacking[0],
                )


def _scenes(library: Library) -> Iterator[tuple[Entry, Scene]]:
    for entry in library.entries("scenes"):
        if isinstance(entry.entity, Scene):
            yield entry, entry.entity
