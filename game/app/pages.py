"""The program shown as pages: the same behind a server and inside of a browser."""

from game.app.host import AppHost
from game.app.prefs import prefs_of
from game.screens import table as screens
from game.web.front import Front, Texts


def front_of(program: AppHost) -> Front:
    """The pages of a program, from its title on."""
    language = program.settings.language
    texts = Texts(program.say, program.term, language)
    return Front((screens.opening(program),), texts, lambda: prefs_of(program.settings))
