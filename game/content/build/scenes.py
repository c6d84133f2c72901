"""Set scenes → the rules' records, and what the archive keeps on them."""

from collections.abc import Iterable, Mapping

from game.content.build.copy import copied
from game.content.library import Library
from game.content.schema.scenes import Scene
from game.rules import archive, scene
from game.rules.scenario import Card


def scenes(library: Library, cards: Mapping[str, Card]) -> dict[str, scene.Scene]:
    """The scenes that can come in a scenario with these cards."""
    found = {}
    for each in library.of("scenes", Scene).values():
        before = tuple(card for card in each.cards if card in cards)
        if before:
            found[each.id] = copied(each, scene.Scene, cards=before)
    return found


def note(each: Scene, citations: Iterable[archive.Citation]) -> archive.SceneNote:
    """What a scene shows, and its sources."""
    return copied(
        each,
        archive.SceneNote,
        person=each.portrait.person if each.portrait else None,
        picture=each.picture.name if each.picture else None,
        telegram=archive.Telegram(each.telegram.date, len(each.telegram.strips))
        if each.telegram
        else None,
        sound=each.sound.name if each.sound else None,
        citations=tuple(citations),
    )
