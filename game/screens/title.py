"""The title: drawn before the content is read, filled when it is there."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.page.answers import STAY, Next, Push, Quit
from game.page.ctx import Ctx
from game.page.nodes import (
    MENU_PAD,
    Box,
    Button,
    Column,
    Flow,
    Label,
    Masthead,
    Node,
    Poster,
    Prose,
    Scroller,
    Spacer,
)
from game.page.screen import Own
from game.saves.problem import SaveError
from game.screens.cover import NAME, YEARS
from game.screens.outside import Outside
from game.screens.rows import warned
from game.session.host import SavedGame
from game.viewmodel.shared import Line
from game.viewmodel.title import TitleView, title

BESIDE = {"settings": "load", "packages": "class"}
"""Entries that stand in one line with another; the paper tapers, so the shorter one is right."""


@dataclass(frozen=True)
class TitleOwn(Own):
    """Why the last game could not be taken up."""

    problem: str = ""


class Title(Outside[TitleOwn]):
    """The menu on the left, the poster behind it."""

    name = "title"
    own_type = TitleOwn
    title = NAME
    music = "desk"

    def build(self, ctx: Ctx) -> Node:
        last = self._last()
        host = self.navigator.host
        view = title(
            ctx.say,
            host.pack,
            self.own.problem or host.problem,
            last=last.id if last else "",
            month=last.month if last else "",
            browser=host.has_browser,
            lessons=host.has_class,
            packages=host.has_packages,
        )
        self.rest(*(_key(each) for each in view.entries[:1]))
        return Poster(Scroller(self._column(view), key="title:page", main=True))

    def _last(self) -> SavedGame | None:
        """The game to go on with: the one saved last, if it can be opened and is not over."""
        if self.navigator.host.pack is None:
            return None
        saved = (each for each in self.navigator.host.saved() if not each.problem and not each.old)
        found = next(saved, None)
        return found if found is not None and not found.over else None

    def _column(self, view: TitleView) -> Node:
        menu = Column(self._menu(view.entries), gap=6)
        status = Label(view.status, "caption", colour="muted", limit=190)
        rows: list[Node] = [
            Masthead(NAME),
            Label(YEARS, "title", colour="red_text"),
            *([Prose(view.motto, limit=366)] if view.motto else ()),
            Spacer(4),
            *warned(view.problem),
            Box(menu, pad=(0, 0, MENU_PAD, 0)),
            *([status] if view.status else ()),
        ]
        return Column(rows, gap=6)

    def _menu(self, entries: Sequence[Line]) -> list[Node]:
        """The entries, short ones two in a line: all of them are to be seen at once."""
        made = {each.id: self._entry(each) for each in entries}
        rows: list[Node] = []
        for name, button in made.items():
            beside = made.get(BESIDE.get(name, ""))
            if beside is not None:
                rows.append(Flow([button, beside]))
            elif not any(other in made for other, each in BESIDE.items() if each == name):
                rows.append(button)
        return rows

    def _entry(self, view: Line) -> Button:
        return Button(view.name, lambda: self._choose(view.id), kind="menu", key=_key(view))

    def _choose(self, entry: str) -> Next:
        if entry == "quit":
            return Quit()
        if entry == "browser":
            self.navigator.host.to_browser()
            return Quit()
        if entry == "continue":
            return self._continue()
        return Push(self.navigator.screen(entry)) if entry in self.navigator.screens else STAY

    def _continue(self) -> Next:
        last = self._last()
        if last is None:
            return STAY
        try:
            return self.navigator.enter(self.navigator.host.resume(last.id))
        except SaveError as error:
            self.keep(problem=self.reason(error))
            return STAY


def _key(view: Line) -> str:
    return f"menu:{view.id}"
