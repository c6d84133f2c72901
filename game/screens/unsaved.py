"""Before the game is left with moves that the disk did not take: what can be done about it."""

from dataclasses import dataclass

from game.page.answers import STAY, Next, Pop, Quit
from game.page.ctx import Ctx
from game.page.nodes import (
    Button,
    Column,
    Flow,
    Frame,
    Heading,
    Node,
    Notice,
    Panel,
    Prose,
    TextField,
    TopBar,
)
from game.page.screen import Own
from game.screens.outside import Outside
from game.screens.rows import told, warned

LONGEST = 400
"""So many letters the name of a folder may have here."""


@dataclass(frozen=True)
class UnsavedOwn(Own):
    """The folder that is typed in, what was done, and what went wrong."""

    folder: str = ""
    done: str = ""
    problem: str = ""


class Unsaved(Outside[UnsavedOwn]):
    """Try again, save into another folder, leave all the same, or stay."""

    name = "unsaved"
    own_type = UnsavedOwn

    def build(self, ctx: Ctx) -> Node:
        turn = self.navigator.host.unsaved
        under = ctx.say("ui.unsaved.under")
        bar = TopBar(ctx.say("ui.unsaved.title"), under, (), self.back_button(ctx))
        self.rest("again" if turn is not None else "back")
        if turn is None:
            rows = [Notice(ctx.say("ui.unsaved.none")), self._leave_button(ctx)]
        else:
            rows = [
                Notice(ctx.say("ui.unsaved.what", turn=turn), "warning"),
                self._again(ctx),
                self._elsewhere(ctx),
                self._leaving(ctx),
            ]
        return Frame(Column(rows, gap=14), top=bar, key="unsaved")

    def _again(self, ctx: Ctx) -> Node:
        button = Button(ctx.say("ui.unsaved.again"), self._try, kind="primary", key="again")
        about = Prose(ctx.say("ui.unsaved.again.about"), "ui")
        rows = [Heading(ctx.say("ui.unsaved.here")), about, Flow([button])]
        return Panel(Column(rows, gap=8), key="here")

    def _elsewhere(self, ctx: Ctx) -> Node:
        field = TextField(
            ctx.say("ui.unsaved.folder"),
            self.own.folder,
            self._type,
            on_submit=lambda _: self._export(),
            most=LONGEST,
            key="folder",
        )
        rows = [
            Heading(ctx.say("ui.unsaved.elsewhere")),
            Prose(ctx.say("ui.unsaved.elsewhere.about"), "ui"),
            field,
            Flow([Button(ctx.say("ui.unsaved.export"), self._export, key="export")]),
            *told(self.own.done),
            *warned(self.own.problem),
        ]
        return Panel(Column(rows, gap=8), key="elsewhere")

    def _leaving(self, ctx: Ctx) -> Node:
        buttons = [Button(ctx.say("ui.unsaved.stay"), Pop, key="stay"), self._leave_button(ctx)]
        return Flow(buttons, gap=10)

    def _leave_button(self, ctx: Ctx) -> Button:
        return Button(ctx.say("ui.unsaved.leave"), lambda: Quit(sure=True), key="leave")

    def _type(self, folder: str) -> Next | None:
        self.keep(folder=folder)
        return None

    def _try(self) -> Next:
        if self.navigator.host.unsaved is not None:
            self.tell(self.navigator.locale.text("ui.unsaved.still"))
        return STAY

    def _export(self) -> Next:
        host, say = self.navigator.host, self.navigator.locale.text
        try:
            place = host.export_open(self.own.folder)
        except OSError as error:
            why = error.strerror or type(error).__name__
            self.keep(done="", problem=say("ui.unsaved.not-exported", why=why))
            return STAY
        self.keep(done=say("ui.unsaved.exported", place=place), problem="")
        return STAY
