"""What is asked before the program is left."""

from typing import Any

from game.app.host import AppHost
from game.page.screen import Screen
from game.screens import table as screens


def unsaved(program: AppHost) -> Screen[Any] | None:
    """The page that says what would be lost; None if nothing would be."""
    if program.unsaved is None:
        return None
    program.goes_to_browser = False  # who is asked first may stay
    return screens.screen(program, "unsaved")
