"""What a card, an option or an aim asks of a state. One a file; the registry is the union.

These are records; `judge` says whether one holds and what is missing if not.

To add a condition: write its file, add its import and its name to `Condition` and `CONDITIONS`,
and its cases in `judge`.
"""

from game.rules.conditions.all_of import AllOf
from game.rules.conditions.any_of import AnyOf
from game.rules.conditions.chosen import Chosen
from game.rules.conditions.count import Count
from game.rules.conditions.flag import Flag
from game.rules.conditions.holds import Holds
from game.rules.conditions.majority import Majority
from game.rules.conditions.month import Month
from game.rules.conditions.not_ import Not
from game.rules.conditions.number import NumberIs
from game.rules.conditions.quantity_is import QuantityIs
from game.rules.conditions.vacant import Vacant
from game.rules.conditions.won import Won

Condition = (
    AllOf
    | AnyOf
    | Chosen
    | Count
    | Flag
    | Holds
    | Majority
    | Month
    | Not
    | NumberIs
    | QuantityIs
    | Vacant
    | Won
)

CONDITIONS: tuple[type, ...] = (
    AllOf,
    AnyOf,
    Chosen,
    Count,
    Flag,
    Holds,
    Majority,
    Month,
    Not,
    NumberIs,
    QuantityIs,
    Vacant,
    Won,
)
"""Every condition. Tests walk this list."""
