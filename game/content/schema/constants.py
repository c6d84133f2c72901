"""Constants: from what each coefficient, number and constant of the rules was set."""

from game.content.schema.base import ConstantRef, Entity, MeasureRef, Prose
from game.rules.ids import Provenance


class Constant(Entity):
    """Where a coefficient, the starts of a number or a constant of the rules comes from.

    Its id is the name of the coefficient or the number; of what stands in the rules themselves, the
    module and the name in it: `stages.spread`. An `input` is a recorded figure or its
    arithmetic, what was `fitted` was moved towards one, and what was `chosen` rests on none.
    `set_from` says which, or that nothing names one; `measures` are those it was set from. `name`
    and `does` say in plain words what it is, where no number of the ledger says so already.
    """

    id: ConstantRef
    set: Provenance
    set_from: Prose
    name: Prose | None = None
    does: Prose | None = None
    measures: tuple[MeasureRef, ...] = ()
