"""Effect `clear-flag`: take back that something was done."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from game.rules.ids import FlagId
from game.rules.state import Why

if TYPE_CHECKING:
    from game.rules.draft import Draft


@dataclass(frozen=True, slots=True)
class ClearFlag:
    """Lower a flag."""

    kind: Literal["clear-flag"]
    flag: FlagId

    def apply(self, draft: "Draft", why: Why) -> None:  # noqa: ARG002 one signature for all effects
        """Lower the flag."""
        draft.flag(self.flag, up=False)
