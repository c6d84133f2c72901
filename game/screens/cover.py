"""The cover: the title without its menu, on show while the program is still being put together."""

from game.page.ctx import Ctx
from game.page.nodes import Masthead, Poster
from game.page.screen import Screen
from game.page.nodes import Column, Label, Node

NAME, YEARS = "APPARAT", "1922 \u2014 1924"
"""The name of the game is its name in every language, and shown before any text is read."""


class Cover(Screen):
    """Name and poster; nothing can be chosen yet."""

    title = NAME

    def build(self, ctx: Ctx) -> Node:
        del ctx
        return Poster(Column([Masthead(NAME), Label(YEARS, "title", colour="red_text")], gap=6))
