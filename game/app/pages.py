"""The program shown as pages: the same behind a server and inside of a browser."""

from functools import partial
from typing import Any

from game.app.host import AppHost
from game.app.leaving import unsaved
from game.app.prefs import prefs_of
from game.page.screen import Screen
from game.screens import table as screens
from game.web.front import Front, Texts


def front_of(program: AppHost, first: Screen[Any] | None = None, count: int = 0) -> Front:
    """The pages of a program, from its title on or from another screen.

    `count` is the number that the uses of pages are counted from.
    """
    language = program.settings.language
    texts = Texts(program.say, program.term, language)
    shown = first or screens.opening(program)
    leaving = partial(unsaved, program)
    return Front((shown,), texts, lambda: prefs_of(program.settings), leaving, count)
