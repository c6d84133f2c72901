"""Set scenes: what stands before a card and is shown once, as records without a word of prose.

They change nothing: a scene is looked at before its card is taken in hand. Their conditions are
judged like any other (`judge`), which is why they are here and not in the archive.
"""

from dataclasses import dataclass

from game.rules.conditions import Condition
from game.rules.ids import CardId, OptionId, PartId, PersonId, SceneId, Seat


@dataclass(frozen=True, slots=True)
class SceneEcho:
    """A line quotes what the player answered to `card`, if it was one of `options`."""

    card: CardId
    options: tuple[OptionId, ...]


@dataclass(frozen=True, slots=True)
class SceneLine:
    """One line of a scene, said by `speaker` if it is speech of a person.

    It is left out where `when` does not hold, where the scene is seen from another seat than
    `seat`, and where the player did not make the choice that it quotes.
    """

    id: PartId
    speaker: PersonId | None = None
    seat: Seat | None = None
    when: Condition | None = None
    echo: SceneEcho | None = None


@dataclass(frozen=True, slots=True)
class Scene:
    """A scene before the first of its cards that is taken in hand."""

    id: SceneId
    cards: tuple[CardId, ...]
    lines: tuple[SceneLine, ...]
