"""Constants: from what each coefficient, number and constant of the rules was set."""

from game.content.schema.base import ConstantRef, Entity, MeasureRef, Prose
from game.rules.ids import Provenance


class Constant(Entity):
    """Where a coefficient, the starts of a number or a constant of the rules comes from.

    Its id is the name of the coefficient or the number; of what stands in the rules themselves, the
    module and the name in it: `election.guberniya`. An `input` is a recorded figure or its
    arithmetic, what was `fitted` was moved towards one, and what was `chosen` rests on none.
    `set_from` says which, or that nothing names one; `measures` are those it was set from.
    """

    id: ConstantRef
    set: Provenance
    set_from: Prose
    measures: tuple[MeasureRef, ...] = ()
