"""Saved games: take one up, or put it into the trash after asking."""

from dataclasses import dataclass, replace
from functools import partial

from game.page.answers import STAY, Next, Pop, Push
from game.page.ctx import Ctx
from game.page.events import Back, Event
from game.page.nodes import (
    Banner,
    Box,
    Button,
    Column,
    Dialog,
    Flow,
    Frame,
    Label,
    Node,
    Notice,
    Overlay,
    Panel,
    Prose,
    Row,
    TopBar,
)
from game.page.screen import Own
from game.saves.problem import SaveError
from game.screens.old_game import OldGameOwn, OldGamePage
from game.screens.outside import Outside
from game.screens.rows import joined, said, told, warned
from game.viewmodel.load import SavedView, load

WIDE, HIGH = 212, 76
"""The picture of a moment, in logical units."""


@dataclass(frozen=True)
class LoadOwn(Own):
    """The game that is about to be deleted, and why one could not be opened.

    `played` is whether the game that is being played has been deleted, `done` where one was
    exported to.
    """

    doomed: str = ""
    problem: str = ""
    done: str = ""
    played: bool = False


class Load(Outside[LoadOwn]):
    """The list of saved games, the one played last first."""

    name = "load"
    own_type = LoadOwn

    def build(self, ctx: Ctx) -> Node:
        view = load(self.navigator.locale, self.navigator.host.saved())
        none = [Banner("letter", height=160, label=""), Prose(ctx.say("ui.load.none"))]
        saved = [self._row(ctx, each) for each in view] or [Panel(Column(none, gap=14), key="none")]
        done = [Notice(self.own.done)] if self.own.done else []
        rows = [*warned(self.own.problem), *done, *saved]
        back = replace(self.back_button(ctx), on_activate=self._back)
        bar = TopBar(ctx.say("ui.title.load"), ctx.say("ui.load.count", count=len(view)), (), back)
        page = Frame(Column(rows, gap=12), top=bar, key="load")
        doomed = next((each for each in view if each.id == self.own.doomed), None)
        if doomed is not None:
            return Overlay([page, self._ask(ctx, doomed)])
        # the way back where there is none: Enter must never delete a game
        ready = (f"open:{each.id}" for each in view if not each.problem)
        self.rest(next(ready, "back"))
        return page

    def on_event(self, event: Event, ctx: Ctx) -> Next | None:
        return self._back() if self.own.played and isinstance(event, Back) else None

    def _back(self) -> Next:
        """Back to where one came from; a game that has been deleted is no such place."""
        return self.navigator.leave() if self.own.played else Pop()

    def _row(self, ctx: Ctx, view: SavedView) -> Node:
        words = [
            Label(joined(view.title, view.where), "option"),
            *said(view.stands),
            Label(joined(view.programme, view.when), "ui", colour="muted"),
            *told(view.note),
            *warned(view.problem),
        ]
        doom = partial(self._doom, view.id)
        buttons = [Button(ctx.say("ui.load.delete"), doom, key=f"delete:{view.id}")]
        if not view.problem and not view.old:
            give = partial(self._export, view.id)
            buttons.insert(0, Button(ctx.say("ui.load.export"), give, key=f"export:{view.id}"))
        if not view.problem:
            buttons.insert(0, self._open_button(ctx, view))
        if view.outdated:
            act = partial(self._renew, view.id)
            buttons.insert(1, Button(ctx.say("ui.load.renew"), act, key=f"renew:{view.id}"))
        parts = [*_moment(view), Column(words, gap=3, grow=1), Flow(buttons, gap=10)]
        row = Row(parts, gap=16, least=240)
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
            return self._refuse(error)

    def _renew(self, name: str) -> Next:
        try:
            return self.navigator.enter(self.navigator.host.renew(name))
        except SaveError as error:
            return self._refuse(error)

    def _export(self, name: str) -> Next:
        try:
            place = self.navigator.host.export_saved(name)
        except SaveError as error:
            return self._refuse(error)
        except OSError as error:
            why = error.strerror or type(error).__name__
            self.keep(problem=self.navigator.locale.text("ui.unsaved.not-exported", why=why))
            return STAY
        self.keep(done=self.navigator.locale.text("ui.load.exported", place=place), problem="")
        return STAY

    def _read(self, name: str) -> Next:
        page = OldGamePage(self.navigator, OldGameOwn(name))
        try:
            page.read()
        except SaveError as error:
            return self._refuse(error)
        return Push(page)

    def _doom(self, name: str) -> Next:
        self.focus(*(() if name else (f"delete:{self.own.doomed}",)))
        self.keep(doomed=name)
        return STAY

    def _delete(self) -> Next:
        doomed = self.own.doomed
        self._doom("")
        try:
            played = self.navigator.host.delete(doomed)
        except SaveError as error:
            return self._refuse(error)
        self.keep(played=played or self.own.played)
        return STAY

    def _refuse(self, error: SaveError) -> Next:
        self.keep(problem=self.reason(error))
        return STAY

    def _ask(self, ctx: Ctx, view: SavedView) -> Dialog:
        keep = partial(self._doom, "")
        buttons = [
            Button(ctx.say("ui.load.keep"), keep, key="keep"),
            Button(ctx.say("ui.load.delete"), self._delete, kind="primary", key="delete"),
        ]
        words = Prose(ctx.say("ui.load.ask", what=joined(view.title, view.where)), "ui")
        title = ctx.say("ui.load.ask-title")
        return Dialog(title, words, buttons, on_close=keep, key="ask", first="keep")


def _moment(view: SavedView) -> list[Node]:
    """A small picture of where a game stands: the matter, and the month on a tab under it."""
    if not view.strip:
        return []
    strip = Banner(view.strip, height=HIGH, width=WIDE, label="")
    month = Label(view.month, "ui-bold", colour="on_red")
    return [Column([strip, Box(month, pad=(10, 2, 10, 4), ground="red")], gap=0)]
