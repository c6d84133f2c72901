"""What a player can do. A save is a seed and a list of these. One kind of move a file.

These are records, each with its `seat` (whose it is; None: of both). What a kind takes, when it is
not allowed and what it does stands in the file of the same name in `plays`.

To add a kind: write its file, add its import and its name to `TurnMove` and `MOVES`, and its file
in `plays`.
"""

from game.rules.moves.choose import Choose
from game.rules.moves.end_turn import EndTurn
from game.rules.moves.fill import Fill
from game.rules.moves.forecast import Forecast
from game.rules.moves.grant import Grant
from game.rules.moves.plan import Plan
from game.rules.moves.recall import Recall
from game.rules.moves.transfer import Transfer
from game.rules.moves.undertake import Undertake
from game.rules.moves.write import Write

TurnMove = Choose | Fill | Transfer | Recall | Plan | Grant | Write | Undertake | Forecast
"""What is done inside a turn."""

Move = TurnMove | EndTurn

MOVES: tuple[type[Move], ...] = (
    Choose,
    Fill,
    Recall,
    Transfer,
    Grant,
    Write,
    Plan,
    Undertake,
    Forecast,
    EndTurn,
)
"""Every kind of move, in the order in which `legal_moves` lists them. Tests walk this list."""

__all__ = [
    "MOVES",
    "Choose",
    "EndTurn",
    "Fill",
    "Forecast",
    "Grant",
    "Move",
    "Plan",
    "Recall",
    "Transfer",
    "TurnMove",
    "Undertake",
    "Write",
]
