"""Effect `set-flag`: remember that something was done."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from game.rules.ids import FlagId
from game.rules.state import Why

if TYPE_CHECKING:
    from game.rules.draft import Draft


@dataclass(frozen=True, slots=True)
class SetFlag:
    """Raise a flag that cards, votes and aims can ask about."""

    kind: Literal["set-flag"]
    flag: FlagId

    def apply(self, draft: "Draft", why: Why) -> None:  # noqa: ARG002 one signature for all effects
        """Raise the flag."""
        draft.flag(self.flag)
