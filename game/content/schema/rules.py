"""The rules' effects, conditions, moves and quantities as field types of the models."""

from typing import TYPE_CHECKING, Annotated

from pydantic import AfterValidator

from game.content.schema.union import mirror, union
from game.rules.conditions import CONDITIONS, Condition
from game.rules.effects import EFFECTS, Effect
from game.rules.moves import MOVES, Move
from game.rules.quantity import Quantity

if TYPE_CHECKING:
    ConditionField = Condition
    EffectField = Effect
    MoveField = Move
    QuantityField = Quantity
else:
    EffectField = union(EFFECTS, {Effect: "Self"})
    MoveField = union(MOVES, {})
    _QUANTITY = mirror(Quantity, {})
    QuantityField = Annotated[
        _QUANTITY,
        AfterValidator(lambda model: Quantity(**dict(model))),
    ]
    ConditionField = union(CONDITIONS, {Condition: "Self", Quantity: QuantityField})

__all__ = ["ConditionField", "EffectField", "MoveField", "QuantityField"]
