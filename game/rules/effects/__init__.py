"""What an option does. One effect a file; the registry is the union below.

These are records; `power.effects` does what they say.

To add an effect: write its file, add its import and its name to `Effect` and `EFFECTS`, and its
case in `power.effects`.
"""

from game.rules.effects.assign import Assign
from game.rules.effects.bring_card import BringCard
from game.rules.effects.change_number import ChangeNumber
from game.rules.effects.clear_flag import ClearFlag
from game.rules.effects.delay import DelayEffects
from game.rules.effects.give import Give
from game.rules.effects.mandate import Mandate
from game.rules.effects.place import Place
from game.rules.effects.send_circular import SendCircular
from game.rules.effects.set_flag import SetFlag
from game.rules.effects.vacate import Vacate

Effect = (
    Assign
    | BringCard
    | ChangeNumber
    | ClearFlag
    | DelayEffects
    | Give
    | Mandate
    | Place
    | SendCircular
    | SetFlag
    | Vacate
)

EFFECTS: tuple[type, ...] = (
    Assign,
    BringCard,
    ChangeNumber,
    ClearFlag,
    DelayEffects,
    Give,
    Mandate,
    Place,
    SendCircular,
    SetFlag,
    Vacate,
)
"""Every effect, in alphabetical order of its file. Tests walk this list."""
