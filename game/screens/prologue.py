"""The prologue: one page before the first desk. Enter or Escape goes on; it does not come again."""

from game.page.answers import Next
from game.page.ctx import Ctx
from game.page.events import Command, Event
from game.page.nodes import (
    Button,
    Column,
    Either,
    Flow,
    Frame,
    Label,
    LargeText,
    Node,
    Overlay,
    Portrait,
    Prose,
    Rule,
    Spacer,
    Split,
    TopBar,
)
from game.screens.faces import features
from game.screens.play_screen import PageOwn, PlayScreen
from game.screens.sources import sources_dialog
from game.viewmodel.prologue import PrologueView, prologue

HEAD, SMALL = 480, 110
"""The width of the head: it is the picture of the page, and small where text needs the room."""


class Prologue(PlayScreen[PageOwn]):
    """A head at the left; who you are, how it stands, what can be lost at the right."""

    name = "prologue"
    first_focus = "on"

    def build(self, ctx: Ctx) -> Node:
        view = prologue(self.view_context())
        leave = Button(ctx.say("ui.prologue.skip"), self.back, kind="light", key="skip")
        bar = TopBar(view.date, view.scenario, (), leave)
        framed = Frame(self._page(ctx, view), top=bar, bare=True, key="prologue")
        front = self.front(ctx)
        return Overlay([framed, front]) if front is not None else framed

    def dialog(self, ctx: Ctx) -> Node | None:
        if self.own.dialog != "sources":
            return None
        view = prologue(self.view_context())
        return sources_dialog(ctx, view.scenario, view.grounds, self.hide)

    def on_page_event(self, event: Event, ctx: Ctx) -> Next | None:
        return self.show("sources") if event == Command("sources") else None

    def content(self, ctx: Ctx) -> Node:
        return self._page(ctx, prologue(self.view_context()))

    def back(self) -> Next:
        """To the desk, with Escape as with Enter."""
        return self.go("desk")

    def end_month(self) -> Next:
        """Nothing is closed here: the key that closes a month goes on to the first one."""
        return self.back()

    def _page(self, ctx: Ctx, view: PrologueView) -> Node:
        head = self._head(view, HEAD)
        go_on = Button(
            ctx.say("ui.prologue.go-on"), self.back, kind="primary", arrow=True, key="on"
        )
        count = len(view.grounds.sources)
        name = ctx.say("ui.prologue.sources", count=count)
        grounds = Button(name, lambda: self.show("sources"), kind="slim", key="sources")
        words = Column(
            [
                Label(view.name, "title"),
                Label(view.seat, "option", colour="red_text"),
                Rule(colour="rule", width=3),
                Prose(view.text),
                Spacer(4),
                Flow([go_on, *([grounds] if count else [])], gap=14),
            ],
            gap=8,
        )
        beside = Split(head, words, share=0.4, least=260, gap=28)
        # where text is large one reads first
        return Either(LargeText(), Column([self._head(view, SMALL), words], gap=8), beside)

    def _head(self, view: PrologueView, width: float) -> Node:
        """The head; of a desk that is nobody's in particular, a silhouette."""
        face = view.face
        if face is None:
            return Portrait(None, width, label=view.name)
        return Portrait(features(face.portrait), width, label=face.alt)
