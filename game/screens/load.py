"""Saved games: take one up, or put it into the trash after asking."""

from game.saves.problem import SaveError
from game.page.ctx import Ctx
from game.page.events import Back, Event
from game.page.answers import STAY, Next, Pop, Push
from game.page.screen import Screen
from game.screens.old_game import OldGamePage
from game.screens.navigator import Navigator
from game.page.nodes import (
    Banner,
    Button,
    Column,
    Dialog,
    Flow,
    Frame,
    Label,
    Notice,
    Overlay,
    Panel,
    Prose,
    Row,
    TopBar,
    Node,
)
from game.viewmodel.load import SavedView, load


class Load(Screen):
    """The list of saved games, the one played last first."""

    def __init__(self, navigator: Navigator) -> None:
        self.navigator = navigator
        self._doomed = ""
        self._problem = ""
        self._played = False  # whether the game that is being played has been deleted
        self.ctx: Ctx | None = None

    def build(self, ctx: Ctx) -> Node:
        self.ctx = ctx
        view = load(self.navigator.locale, self.navigator.host.saved())
        rows: list[Node] = [Notice(self._problem, "warning")] if self._problem else []
        rows += [self._row(ctx, each) for each in view]
        if not view:
            none: list[Node] = [
                Banner("letter", height=160, label=""),
                Prose(ctx.say("ui.load.none")),
            ]
            rows.append(Panel(Column(none, gap=14), key="none"))
        back = Button(ctx.say("ui.back"), self._back, kind="light", key="back")
        bar = TopBar(ctx.say("ui.title.load"), ctx.say("ui.load.count", count=len(view)), (), back)
        if not ctx.focus_key:
            ready = (f"open:{each.id}" for each in view if not each.problem)
            ctx.focus_key = next(ready, "back")
        page = Frame(Column(rows, gap=12), top=bar, key="load")
        doomed = next((each for each in view if each.id == self._doomed), None)
        return Overlay([page, self._ask(ctx, doomed)]) if doomed is not None else page

    def on_event(self, event: Event, ctx: Ctx) -> Next | None:
        return self._back() if self._played and isinstance(event, Back) else None

    def _back(self) -> Next:
        """Back to where one came from; a game that has been deleted is no such place."""
        return self.navigator.leave() if self._played else Pop()

    def _row(self, ctx: Ctx, view: SavedView) -> Node:
        words: list[Node] = [
            Label(joined(view.title, view.where), "option"),
            Label(joined(view.programme, view.when), "ui", colour="muted"),
        ]
        if view.note:
            words.append(Prose(view.note, "ui"))
        if view.problem:
            words.append(Notice(view.problem, "warning"))
        buttons: list[Node] = [
            Button(ctx.say("ui.load.delete"), lambda: self._doom(view.id), key=f"delete:{view.id}")
        ]
        if not view.problem:
            buttons.insert(0, self._open_button(ctx, view))
        row = Row([Column(words, gap=3, grow=1), Flow(buttons, gap=10)], gap=16, least=240)
        return Panel(row, key=f"saved:{view.id}", label=view.title)

    def _open_button(self, ctx: Ctx, view: SavedView) -> Button:
        act = self._read if view.old else self._open
        return Button(
            ctx.say("ui.load.read" if view.old else "ui.load.open"),
            lambda: act(view.id),
            kind="primary",
            arrow=True,
            key=f"open:{view.id}",
        )

    def _open(self, name: str) -> Next:
        try:
            return self.navigator.enter(self.navigator.host.resume(name))
        except SaveError as error:
            self._problem = self._say(error)
            return STAY

    def _read(self, name: str) -> Next:
        try:
            return Push(OldGamePage(self.navigator, self.navigator.host.read_old(name)))
        except SaveError as error:
            self._problem = self._say(error)
            return STAY

    def _doom(self, name: str) -> Next:
        self._doomed = name
        if self.ctx is not None:
            self.ctx.focus_key = "keep"
        return STAY

    def _delete(self) -> Next:
        doomed, self._doomed = self._doomed, ""
        if self.ctx is not None:
            self.ctx.focus_key = ""
        try:
            self._played = self.navigator.host.delete(doomed) or self._played
        except SaveError as error:
            self._problem = self._say(error)
        return STAY

    def _ask(self, ctx: Ctx, view: SavedView) -> Dialog:
        buttons = [
            Button(ctx.say("ui.load.keep"), lambda: self._doom(""), key="keep"),
            Button(ctx.say("ui.load.delete"), self._delete, kind="primary", key="delete"),
        ]
        words = Prose(ctx.say("ui.load.ask", what=joined(view.title, view.where)), "ui")
        title = ctx.say("ui.load.ask-title")
        return Dialog(title, words, buttons, on_close=lambda: self._doom(""), key="ask")

    def _say(self, error: SaveError) -> str:
        return self.navigator.locale.text(error.why.key, **error.why.args)


def joined(*parts: str) -> str:
    """Parts of a line; what is not known is left out."""
    return " \u00b7 ".join(part for part in parts if part)
