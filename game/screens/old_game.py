"""A saved game of an early version, to be read: facts and decisions, and the way back."""

from game.saves.old import OldGame
from game.page.ctx import Ctx
from game.page.events import Back, Event
from game.page.answers import Next, Pop
from game.page.screen import Screen
from game.screens.navigator import Navigator
from game.page.nodes import (
    Button,
    Column,
    Frame,
    Heading,
    Label,
    Notice,
    Panel,
    Prose,
    Row,
    TopBar,
    Node,
)
from game.viewmodel.old_game import MonthView, old_game


class OldGamePage(Screen):
    """What was decided, month by month."""

    def __init__(self, navigator: Navigator, game: OldGame) -> None:
        self.navigator = navigator
        self._game = game

    def build(self, ctx: Ctx) -> Node:
        view = old_game(self._game, self.navigator.host.pack, self.navigator.locale)
        back = Button(ctx.say("ui.back"), Pop, kind="light", key="back")
        bar = TopBar(view.title, ctx.say("ui.old.under"), (), back)
        if not ctx.focus_key:
            ctx.focus_key = "back"
        facts: list[Node] = [Heading(ctx.say("ui.old.facts"))]
        facts += [_fact(label, value) for label, value in view.facts]
        rows: list[Node] = [Notice(view.note, "info"), Panel(Column(facts, gap=4), key="facts")]
        rows += [_month(each) for each in view.months]
        if view.nothing:
            rows.append(Prose(view.nothing))
        return Frame(Column(rows, gap=12), top=bar, key="old-game")

    def on_event(self, event: Event, ctx: Ctx) -> Next | None:
        return Pop() if isinstance(event, Back) else None


def _fact(label: str, value: str) -> Node:
    return Row([Label(label, "ui", colour="muted"), Label(value, "ui", grow=1)], gap=12, least=120)


def _month(view: MonthView) -> Node:
    rows: list[Node] = [Heading(view.name), *(Prose(line, "ui") for line in view.lines)]
    return Panel(Column(rows, gap=6), key=f"month:{view.name}", label=view.name)
