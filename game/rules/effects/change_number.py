"""Effect `change`: move a number."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from game.rules.ids import NumberId, OwnersId
from game.rules.select import owners
from game.rules.state import Why

if TYPE_CHECKING:
    from game.rules.draft import Draft


@dataclass(frozen=True, slots=True)
class ChangeNumber:
    """Move `number` by an amount in its own unit.

    `at` names the owner of a number that is not the centre's: an organisation, person, audience
    or rank; or a group: `all`, `bureau:<id>`, `worker-regions`, `village-regions`; or, in an
    action, `target`.
    """

    kind: Literal["change"]
    number: NumberId
    by: int
    at: OwnersId | None = None

    def apply(self, draft: "Draft", why: Why) -> None:
        """Move the number of each owner that `at` names."""
        at = str(why.args["target"]) if self.at == "target" else self.at
        for key in owners(draft.scenario, self.number, at):
            draft.change(key, self.by, why)
