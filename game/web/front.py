"""One player's browser: the stack of pages, what is used, the page as HTML."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from game.drawing.theme import PAPER, THEMES
from game.page.answers import Next, Pop, Push, Quit, Stay
from game.page.can import Can
from game.page.ctx import Ctx, Say
from game.page.nodes.base import Node
from game.page.prefs import Prefs
from game.page.screen import Screen
from game.page.stack import Fresh, Stack, follow
from game.web.art import Art, Asked, Inside
from game.web.document import HEAD, OWN, Sheet, page
from game.web.post import UnknownUseError, Use, answer
from game.web.writer import Glossary

BROWSER = Can(fullscreen=False, sound=False, speech=False, keyboard=False, without=OWN)
"""It makes no sound of its own, and what is read aloud there is read by a screen reader."""

KNOWN = 4_000
"""So many pictures are remembered; a page asks for its own again."""


@dataclass(frozen=True, slots=True)
class Texts:
    """The player's language: texts, terms of the glossary, its code."""

    say: Say
    term: Glossary
    language: str = "en"


class Front:
    """Pages on top of one another, each use followed at once.

    `count` is how many uses were answered. A use that comes with another count is of a page that is
    gone: it does nothing, and the page on top is shown again with a line that says so. A move that
    comes twice is made once. It begins at any number: one that a tab of an earlier program does not
    know. `head` is where the stylesheet and the script of its pages are; in a room `above` and
    `stamp` are what a page has of the room. `between` is asked before a page is shown what changed
    beside it; `over` lays over each page what the program has to say.
    """

    def __init__(
        self,
        stack: Stack,
        texts: Texts,
        prefs: Callable[[], Prefs] = Prefs,
        before_quit: Callable[[], Screen[Any] | None] = lambda: None,
        count: int = 0,
    ) -> None:
        self._before_quit = before_quit
        self.between: Callable[[Stack], Fresh | None] = lambda _: None
        self.over: Callable[[Node, Ctx], Node] = lambda root, _: root
        self.stack, self.texts, self.prefs = stack, texts, prefs
        self.count = count
        self.head, self.above, self.stamp = HEAD, "", ""
        self.pictures: dict[str, Callable[[], str]] = {}
        self._told = self._focus = ""

    @property
    def left(self) -> bool:
        """Whether the player has left the game."""
        return not self.stack

    # --- out ----------------------------------------------------------------------------
    def html(self) -> str:
        """The page on top, whole, after whatever changed beside it."""
        self._renew()
        root = self._tree()
        return page(root, self._sheet())

    def alone(self, head: str) -> str:
        """The page on top as a file of its own, with its pictures inside."""
        root, sheet = self._tree(), self._sheet()
        return page(root, replace(sheet, art=Inside(sheet.theme), head=head))

    def drawn(self, name: str) -> str | None:
        """A picture by its name; None if no page has shown it."""
        draw = self.pictures.get(name)
        return draw() if draw is not None else None

    def instead(self, root: Node) -> str:
        """Another tree in place of the page on top, which stays as it is."""
        return page(root, replace(self._sheet(), bare=True))

    # --- in -----------------------------------------------------------------------------
    def use(self, use: Use, count: int | None = None) -> None:
        """Use something on the page on top."""
        if self.left:
            return
        if count is not None and count != self.count:
            self._told = self.texts.say("ui.web.stale")
            return
        screen = self.stack[-1]
        try:
            found = answer(screen, self._tree(), use, self._ctx())
        except UnknownUseError:
            self._told = self.texts.say("ui.web.unknown")
            return
        self.count += 1
        self._take(use, found)

    def _renew(self) -> None:
        fresh = self.between(self.stack) if self.stack else None
        if fresh is not None:
            self.stack, self._told = fresh.stack, fresh.told or self._told

    def _take(self, use: Use, found: Next | None) -> None:
        self._told = found.toast if isinstance(found, Stay) else ""
        self._focus = use.key
        if found is None and use == Use("command", "back") and len(self.stack) > 1:
            found = Pop()
        if isinstance(found, Quit) and not found.sure:
            asked = self._before_quit()
            found = found if asked is None else Push(asked)
        if found is not None:
            self.stack = follow(self.stack, found)

    # --- parts --------------------------------------------------------------------------
    def _tree(self) -> Node:
        screen = self.stack[-1]
        given = self._ctx()
        root = self.over(screen.build(given), given)
        wish = screen.take_wish()
        self._told = wish.toast or self._told
        wanted = wish.focus if wish.focus is not None else (self._focus, *wish.rest)
        first = (*wanted, *(f for f in (each.first_focus() for each in root.walk()) if f))
        self._focus = next((key for key in first if key and root.find(key)), "")
        return root

    def _ctx(self) -> Ctx:
        screen = self.stack[-1]
        return Ctx(self.texts.say, self.texts.term, self.prefs(), screen.orders, BROWSER)

    def _sheet(self) -> Sheet:
        prefs, told = self.prefs(), self._told
        self._told = ""
        sheet = Sheet(
            self.texts.say,
            self.texts.term,
            self._art(prefs),
            title=self._title(),
            focus=self._focus,
            told=told,
            count=self.count,
            language=self.texts.language,
            prefs=prefs,
            letters=self.stack[-1].letters,
            head=self.head,
            above=self.above,
            stamp=self.stamp,
            renews=self.stack[-1].renews,
        )
        self._focus = ""
        return sheet

    def _art(self, prefs: Prefs) -> Art:
        if len(self.pictures) > KNOWN:
            self.pictures.clear()
        return Asked(THEMES.get(prefs.theme, PAPER), self.pictures)

    def _title(self) -> str:
        return self.texts.say(f"ui.web.title.{self.stack[-1].name}")
