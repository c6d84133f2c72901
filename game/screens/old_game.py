"""A saved game of an early version, to be read: facts and decisions, and the way back."""

from dataclasses import dataclass

from game.page.answers import Next, Pop
from game.page.ctx import Ctx
from game.page.events import Back, Event
from game.page.nodes import (
    Column,
    Frame,
    Heading,
    Label,
    Node,
    Notice,
    Panel,
    Prose,
    Row,
    TopBar,
)
from game.page.screen import Own
from game.saves.old import OldGame
from game.saves.problem import SaveError
from game.screens.outside import Outside
from game.screens.rows import told
from game.viewmodel.old_game import old_game
from game.viewmodel.shared import Group


@dataclass(frozen=True)
class OldGameOwn(Own):
    """The name of the saved game."""

    game: str = ""


class OldGamePage(Outside[OldGameOwn]):
    """What was decided, month by month."""

    name = "old-game"
    own_type = OldGameOwn
    _game: OldGame | None = None  # once it has been read

    def read(self) -> OldGame:
        """The game as it is on disk. Raises SaveError."""
        if self._game is None:
            self._game = self.navigator.host.read_old(self.own.game)
        return self._game

    def build(self, ctx: Ctx) -> Node:
        back = self.back_button(ctx)
        self.rest("back")
        try:
            game = self.read()
        except SaveError as error:  # it was there when the page was opened
            why = Notice(self.reason(error), "warning")
            return Frame(why, top=TopBar("", ctx.say("ui.old.under"), (), back), key="old-game")
        view = old_game(game, self.navigator.host.pack, self.navigator.locale)
        bar = TopBar(view.title, ctx.say("ui.old.under"), (), back)
        facts = [Heading(ctx.say("ui.old.facts")), *(_fact(*each) for each in view.facts)]
        rows: list[Node] = [
            Notice(view.note, "info"),
            Panel(Column(facts, gap=4), key="facts"),
            *map(_month, view.months),
            *told(view.nothing, "prose"),
        ]
        return Frame(Column(rows, gap=12), top=bar, key="old-game")

    def on_event(self, event: Event, ctx: Ctx) -> Next | None:
        return Pop() if isinstance(event, Back) else None


def _fact(label: str, value: str) -> Node:
    return Row([Label(label, "ui", colour="muted"), Label(value, "ui", grow=1)], gap=12, least=120)


def _month(view: Group[str]) -> Node:
    rows: list[Node] = [Heading(view.title), *(Prose(line, "ui") for line in view.lines)]
    return Panel(Column(rows, gap=6), key=f"month:{view.title}", label=view.title)
