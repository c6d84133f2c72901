"""The command line: `apparat` is `python -m game`."""

import os
import sys
from collections.abc import Sequence

GAMES = ".apparat"
"""What a file of saved games ends in: laid on the program’s icon, it is opened."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command, or without any open the window. Gives the exit code.

    A player waits for the window: neither the parser nor the commands are imported for it.
    """
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    given = sys.argv[1:] if argv is None else argv
    if not given:
        from game.app.window import open_window

        return open_window()
    from game.app.commandline import main as run_command

    if len(given) == 1 and given[0].endswith(GAMES):
        given = ["open", *given]
    return run_command(given)
