"""The cover: the title without its menu, on show while the program is still being put together."""

from game.ui.ctx import Ctx
from game.ui.poster import Masthead, Poster
from game.ui.screen import Screen
from game.ui.widgets import Column, Label, Widget

NAME, YEARS = "APPARAT", "1922 \u2014 1924"
"""The name of the game is its name in every language, and shown before any text is read."""


class Cover(Screen):
    """Name and poster; nothing can be chosen yet."""

    title = NAME

    def build(self, ctx: Ctx) -> Widget:
        del ctx
        return Poster(Column([Masthead(NAME), Label(YEARS, "title", colour="red_text")], gap=6))
