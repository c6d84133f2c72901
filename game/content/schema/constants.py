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
    """How it was set: as a recorded figure or its arithmetic (`input`), towards one until the model
    came near (`fitted`), or on none (`chosen`).
    """
    set_from: Prose
    """Which figure that is, or that no datum is named."""
    name: Prose | None = None
    """What it is called in the archive, in plain words. Left out, it is the name of the number, or
    the id.
    """
    does: Prose | None = None
    """What it does, in plain words. Left out, it is what its number says of itself."""
    measures: tuple[MeasureRef, ...] = ()
    """Ids of the measures that it was set from: at least one if it was `fitted`, none if it was
    `chosen`, and none that is `tested` or `found-afterwards`.
    """
