"""The trees of screens without a window: built, read line by line, used by the keys of nodes."""

from dataclasses import replace
from typing import Any

from game.page.answers import Next
from game.page.ctx import Ctx
from game.page.events import Event
from game.page.nodes.base import Node
from game.page.nodes.dialog import Dialog
from game.page.nodes.field import Entry
from game.page.nodes.number import Track
from game.page.screen import Screen
from game.page.stack import Stack, follow


class Pages:
    """A stack of pages, each use of a node followed at once; the page on top is what is read."""

    def __init__(self, screen: Screen[Any], ctx: Ctx) -> None:
        self.stack: Stack = (screen,)
        self.ctx = ctx

    @property
    def screen(self) -> Screen[Any]:
        """The screen on top."""
        return self.stack[-1]

    @property
    def text(self) -> str:
        """All that is on its page, a line for every node."""
        return "\n".join(lines(tree(self.screen, self.ctx)))

    def find(self, key: str) -> Node | None:
        """The node with this key, if it is on the page."""
        return tree(self.screen, self.ctx).find(key)

    def use(self, key: str) -> None:
        """Activate a node."""
        self.stack = use(self.stack, self.ctx, key)

    def choose(self, number: int) -> None:
        """Activate the node that a number stands for on this page."""
        tree(self.screen, self.ctx)  # which they are is known once it is built
        self.use(self.screen.hot_keys[number - 1])

    def write(self, key: str, text: str) -> None:
        """Put a text into a field."""
        self.stack = write(self.stack, self.ctx, key, text)

    def close(self) -> None:
        """Put the dialog on top away."""
        self.stack = close(self.stack, self.ctx)

    def send(self, event: Event) -> None:
        """Give the screen an event that no node took."""
        self.stack = send(self.stack, self.ctx, event)


def tree(screen: Screen[Any], ctx: Ctx) -> Node:
    """The tree of a screen, its tables in its own orders."""
    return screen.build(replace(ctx, orders=screen.orders))


def lines(node: Node) -> list[str]:
    """A line for every node below, in reading order: role, label, state, key."""
    return [_line(each) for each in node.walk()]


def use(stack: Stack, ctx: Ctx, key: str) -> Stack:
    """Activate a node of the screen on top; gives the stack after what it answers."""
    return _after(stack, _found(stack, ctx, key).activate())


def write(stack: Stack, ctx: Ctx, key: str, text: str) -> Stack:
    """Put a text into a field of the screen on top."""
    found = _found(stack, ctx, f"{key}:entry")
    assert isinstance(found, Entry), found
    return _after(stack, found.type(text))


def slide(stack: Stack, ctx: Ctx, key: str, value: int) -> Stack:
    """Set a slider of the screen on top."""
    found = _found(stack, ctx, f"{key}:track")
    assert isinstance(found, Track), found
    return _after(stack, found.set_value(value))


def close(stack: Stack, ctx: Ctx) -> Stack:
    """Put the dialog on top away."""
    found = [each for each in tree(stack[-1], ctx).walk() if isinstance(each, Dialog)]
    assert found, "no dialog is open"
    return _after(stack, found[-1].close())


def send(stack: Stack, ctx: Ctx, event: Event) -> Stack:
    """Give the screen on top an event that no node took, and that it answers."""
    tree(stack[-1], ctx)
    answer = stack[-1].on_event(event, ctx)
    assert answer is not None, f"{stack[-1].name} does not answer {event}"
    return follow(stack, answer)


def _found(stack: Stack, ctx: Ctx, key: str) -> Node:
    root = tree(stack[-1], ctx)
    found = root.find(key)
    known = sorted(each.key for each in root.walk() if each.key)
    assert found is not None, f"no {key} on {stack[-1].name}, but {', '.join(known)}"
    return found


def _after(stack: Stack, answer: Next | None) -> Stack:
    return stack if answer is None else follow(stack, answer)


def _line(node: Node) -> str:
    label = f'"{node.label}"' if node.label else ""
    state = (f"[{each}]" for each in node.state())
    return " ".join(each for each in (node.role, label, *state, node.key) if each)
