"""The cover: the title without its menu, on show while the program is still being put together."""

from game.page.ctx import Ctx
from game.page.nodes import Column, Label, Masthead, Node, Poster
from game.page.screen import Own, Screen

NAME, YEARS = "APPARAT", "1922 \u2014 1924"
"""The name of the game is its name in every language, and shown before any text is read."""


class Cover(Screen[Own]):
    """Name and poster, and that the content is being read; nothing can be chosen yet."""

    name = "cover"
    title = NAME

    def __init__(self) -> None:
        super().__init__(Own())

    def build(self, ctx: Ctx) -> Node:
        years = Label(YEARS, "title", colour="red_text")
        # compiling content takes a while: a poster without a word would look like a stop
        waits = Label(ctx.say("ui.title.loading"), "ui")
        return Poster(Column([Masthead(NAME), years, waits], gap=6))
