"""The way back: what came of a page, given to the node or the screen that it is for."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from game.page.answers import Next
from game.page.ctx import Ctx
from game.page.events import Activate, Back, Char, Command, Event
from game.page.nodes import Dialog, Entry, FrontPage, Funnel, Hemicycle, MapView, Track
from game.page.nodes.base import Node
from game.page.screen import Screen

LETTER = "letter-"
"""What stands before a letter that a page answers, in the name of a command."""


class UnknownUseError(LookupError):
    """Something was used that is not on this page, or not so."""


@dataclass(frozen=True, slots=True)
class Use:
    """What a control sends: an event, the key of its node (or the name of a command), a value."""

    event: str
    key: str
    value: str = ""

    @classmethod
    def of(cls, name: str, value: str) -> "Use":
        """From the name and the value of a field. Raises UnknownUseError."""
        event, space, key = name.partition(" ")
        if not space or not key or (event not in ANSWERS and event != "command"):
            raise UnknownUseError(name)
        if event == "choose" and " " in key:  # each of many has a name of its own
            key, _, value = key.rpartition(" ")
        return cls(event, key, value)


def answer(screen: Screen[Any], root: Node, use: Use, ctx: Ctx) -> Next | None:
    """What a page answers. Raises UnknownUseError for what is not on it or cannot be used."""
    if use.event == "command":
        return _command(screen, root, use.key, ctx)
    node = root.find(use.key)
    if node is None or not node.enabled or _behind(root, node):
        raise UnknownUseError(f"{use.event} {use.key}")
    for kind, act in ANSWERS[use.event]:
        if isinstance(node, kind):
            try:
                return act(node, use.value)
            except (ValueError, KeyError, IndexError) as error:
                raise UnknownUseError(f"{use.event} {use.key} {use.value}") from error
    raise UnknownUseError(f"{use.event} {use.key}")


def _command(screen: Screen[Any], root: Node, name: str, ctx: Ctx) -> Next | None:
    """A key of the window: what it stands for on this page, or what the page makes of it."""
    if name.startswith("choose-"):
        number = name.removeprefix("choose-")
        keys = screen.hot_keys
        if number.isdecimal() and 0 < int(number) <= len(keys):
            node = root.find(keys[int(number) - 1])
            if node is not None and not _behind(root, node):
                return node.activate()
    dialog = _dialog(root)
    if dialog is not None:  # what lies behind it hears no key, as in the window
        return dialog.close() if name == "back" else None
    if name.startswith(LETTER):
        return screen.on_event(Char(name.removeprefix(LETTER)), ctx)
    return screen.on_event(EVENTS.get(name) or Command(name), ctx)


def _dialog(root: Node) -> Dialog | None:
    return next((each for each in root.walk() if isinstance(each, Dialog)), None)


def _behind(root: Node, node: Node) -> bool:
    """Whether a dialog lies in front of a node."""
    dialog = _dialog(root)
    return dialog is not None and all(each is not node for each in dialog.walk())


EVENTS: Mapping[str, Event] = {"back": Back(), "activate": Activate()}
"""Commands that a window turns into events of their own."""

Act = Callable[[Any, str], Next | None]
ANSWERS: Mapping[str, Sequence[tuple[type[Node], Act]]] = {
    "activate": [(Node, lambda node, _: node.activate())],
    "choose": [
        (MapView, lambda node, value: node.choose(value)),
        (Hemicycle, lambda node, value: node.choose(int(value))),
        (Funnel, lambda node, value: node.choose(int(value))),
    ],
    "close": [(Dialog, lambda node, _: node.close())],
    "set": [(Track, lambda node, value: node.set_value(int(value)))],
    "turn": [(FrontPage, lambda node, _: node.turn())],
    "type": [(Entry, lambda node, value: node.type(value))],
}
"""Which nodes answer an event, and how."""
