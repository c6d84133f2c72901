"""Effect `fuse`: effects that wait."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from game.rules import effects
from game.rules.state import DelayedEffect, Why

if TYPE_CHECKING:
    from game.rules.draft import Draft


@dataclass(frozen=True, slots=True)
class DelayEffects:
    """Set off `effects` after so many turns. The player sees that something waits, not what."""

    kind: Literal["fuse"]
    turns: int
    effects: "tuple[effects.Effect, ...]"

    def apply(self, draft: "Draft", why: Why) -> None:
        """Let them wait; `why` carries the card and the option they belong to."""
        card, option = str(why.args["card"]), str(why.args["option"])
        index = _index(draft, self, card, option)
        draft.delay(DelayedEffect(draft.turn + self.turns, card, option, index))


def _index(draft: "Draft", waiting: DelayEffects, card: str, option: str) -> int:
    found = draft.scenario.cards[card].option(option)
    if found is None:
        raise KeyError(option)
    return found.effects.index(waiting)
