"""Effect `fuse`: effects that wait."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from game.rules import effects
from game.rules.state import Fuse, Why

if TYPE_CHECKING:
    from game.rules.draft import Draft


@dataclass(frozen=True, slots=True)
class LightFuse:
    """Set off `effects` after so many turns. The player sees the fuse, not what it burns."""

    kind: Literal["fuse"]
    turns: int
    effects: "tuple[effects.Effect, ...]"

    def apply(self, draft: "Draft", why: Why) -> None:
        """Light the fuse; `why` carries the card and the option it hangs on."""
        card, option = str(why.args["card"]), str(why.args["option"])
        index = _index(draft, self, card, option)
        draft.fuse(Fuse(draft.turn + self.turns, card, option, index))


def _index(draft: "Draft", fuse: LightFuse, card: str, option: str) -> int:
    found = draft.scenario.cards[card].option(option)
    if found is None:
        raise KeyError(option)
    return found.effects.index(fuse)
