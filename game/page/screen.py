"""The base of screens: a tree built from data, and answers to what is not the tree's."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Generic, TypeVar

from game.page.answers import Next, Page
from game.page.ctx import Ctx, Order
from game.page.events import Event
from game.page.keys import NO_BOARD, Bindings
from game.page.nodes.base import Node


@dataclass(frozen=True)
class Own:
    """What is a screen's own: tab, filter, selection, draft. Subclasses add their fields.

    Only what `page.stack_text` can write as text and read again may stand in it.
    """


@dataclass(frozen=True, slots=True)
class Wish:
    """What a screen asks of whoever shows it, once.

    `focus` names nodes: the first of them that there is gets the keyboard; an empty tuple lets go
    of it, None leaves it where it is. `rest` does the same, but only where nothing has it. `toast`
    is a passing line. `top` names what begins at its top again, because it shows another thing.
    """

    focus: tuple[str, ...] | None = None
    rest: tuple[str, ...] = ()
    toast: str = ""
    top: tuple[str, ...] = ()


OwnT = TypeVar("OwnT", bound=Own)


class Screen(Page, ABC, Generic[OwnT]):
    """One page of the game. Subclasses write ``build`` and, if needed, ``on_event``."""

    name: ClassVar[str] = ""
    own_type: ClassVar[type[Own]] = Own
    title: ClassVar[str] = ""
    in_game: ClassVar[bool] = False
    """Whether it is a page of a running game, and nothing without one."""
    keys: ClassVar[Sequence[tuple[str, str]]] = ()
    """Commands of the screen's own and what they do, for the help page."""
    letters: ClassVar[Sequence[str]] = ()
    """Letters that the page answers, where no field takes them."""
    board: ClassVar[Bindings] = NO_BOARD
    """Keys that mean something else on this page than elsewhere: they are tried first."""
    music: ClassVar[str | None] = None
    """What is played under it, by name; "" for silence. None lets what plays go on."""
    first_focus: str = ""
    """Key of the node that has the focus when the screen opens."""
    hot_keys: Sequence[str] = ()
    """Keys of the nodes that choose-1, choose-2 … activate."""

    def __init__(self, own: OwnT) -> None:
        self.own = own
        self.orders: dict[str, Order] = {}
        self._wish = Wish()

    @property
    def renews(self) -> float:
        """After so many seconds it is asked for again where nobody tells of changes; 0 is never."""
        return 0

    @abstractmethod
    def build(self, ctx: Ctx) -> Node:
        """Make the tree. Called when the screen is new or something changed, not every frame."""

    def on_event(self, event: Event, ctx: Ctx) -> Next | None:
        """Answer an event that no node wanted; None leaves it to the defaults."""
        return None

    def changes(self) -> object:
        """Names what it shows that changes without the player: once that is another, it is built.

        Asked many times a second, so it has to be at hand.
        """
        return None

    def before(self) -> "Screen[Any] | None":
        """What has to be shown before this is turned to, if anything."""
        return None

    # --- for subclasses -----------------------------------------------------------------
    def keep(self, **changed: Any) -> None:  # noqa: ANN401  # fields are of many types
        """Change some of what is the screen's own."""
        self.own = replace(self.own, **changed)

    def focus(self, *keys: str) -> None:
        """Give the keyboard to the first of these nodes that there is; without one, let it go."""
        self._wish = replace(self._wish, focus=keys)

    def rest(self, *keys: str) -> None:
        """Give the keyboard to the first of these nodes that there is, if nothing else has it."""
        self._wish = replace(self._wish, rest=keys)

    def tell(self, line: str) -> None:
        """A passing line for the player."""
        self._wish = replace(self._wish, toast=line)

    def to_top(self, *keys: str) -> None:
        """Let scrollers begin at their top again, because what they show is another thing."""
        self._wish = replace(self._wish, top=(*self._wish.top, *keys))

    # --- for whoever shows it -----------------------------------------------------------
    def put_right(self) -> None:
        """Put right what of its own is not known here, after it was read from a text.

        It falls back to what the screen opens on. Raises StackError if it cannot be shown at all.
        """

    def take_wish(self) -> Wish:
        """What the screen asks for; it is asked for once."""
        # a wish that stood would move the focus at every rebuild
        wish, self._wish = self._wish, Wish()
        return wish
