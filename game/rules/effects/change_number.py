"""Effect `change`: move a number."""

from dataclasses import dataclass
from typing import Literal

from game.rules.ids import NumberId, OwnersId


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
