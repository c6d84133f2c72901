"""A saved game of an early version, to be read: facts and decisions, and the way back."""

from game.saves.old import OldGame
from game.ui.ctx import Ctx
from game.ui.events import Back, Event
from game.ui.replies import Next, Pop
from game.ui.screen import Screen
from game.ui.screens.stage import Stage
from game.ui.widgets import (
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
    Widget,
)
from game.viewmodel.old_game import MonthView, old_game


class OldGamePage(Screen):
    """What was decided, month by month."""

    def __init__(self, stage: Stage, game: OldGame) -> None:
        self.stage = stage
        self._game = game

    def build(self, ctx: Ctx) -> Widget:
        view = old_game(self._game, self.stage.host.pack, self.stage.locale)
        back = Button(ctx.say("ui.back"), Pop, kind="light", key="back")
        bar = TopBar(view.title, ctx.say("ui.old.under"), (), back)
        if not ctx.focus_key:
            ctx.focus_key = "back"
        facts: list[Widget] = [Heading(ctx.say("ui.old.facts"))]
        facts += [_fact(label, value) for label, value in view.facts]
        rows: list[Widget] = [Notice(view.note, "info"), Panel(Column(facts, gap=4), key="facts")]
        rows += [_month(each) for each in view.months]
        if view.nothing:
            rows.append(Prose(view.nothing))
        return Frame(Column(rows, gap=12), top=bar, key="old-game")

    def on_event(self, event: Event, ctx: Ctx) -> Next | None:
        return Pop() if isinstance(event, Back) else None


def _fact(label: str, value: str) -> Widget:
    return Row([Label(label, "ui", colour="muted"), Label(value, "ui", grow=1)], gap=12, least=120)


def _month(view: MonthView) -> Widget:
    rows: list[Widget] = [Heading(view.name), *(Prose(line, "ui") for line in view.lines)]
    return Panel(Column(rows, gap=6), key=f"month:{view.name}", label=view.name)
