"""A player who has nothing but plain HTML: pages read, controls pressed, and the way back.

What comes back of a page is the name of a control (an event and the key of a node) and its value.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser

from game.page.answers import Next
from game.page.ctx import Ctx
from game.page.nodes.base import Node
from game.page.nodes.column import Column
from game.page.screen import Own, Screen
from game.page.stack import Stack, follow
from game.web.post import Use, answer
from tests.support.plain_html import page
from tests.support.trees import tree

INLINE = ("b", "details", "i", "small", "summary")
"""Elements between which no word ends."""
VOID = ("br", "hr", "img", "input", "link", "meta")


SAID = ("aria-label", "alt", "value")
"""Attributes that are read out."""


class TornError(Exception):
    """A text in which an element is not closed where it was opened."""


@dataclass(frozen=True, slots=True)
class Control:
    """A button or a field: where it sends what, and what it says."""

    event: str
    key: str
    value: str
    role: str
    attributes: Mapping[str, str]

    @property
    def usable(self) -> bool:
        """Whether a browser would let it be used."""
        return "disabled" not in self.attributes and "inert" not in self.attributes


@dataclass
class Read:
    """What is on a page: its words, the keys of its elements, its controls.

    The notes on terms of the glossary are not among the words: they stand between them.
    """

    words: str = ""
    keys: list[str] = field(default_factory=list)
    controls: list[Control] = field(default_factory=list)

    def usable(self, *events: str) -> Iterator[Control]:
        """The controls of these events that can be used, in reading order."""
        return (each for each in self.controls if each.usable and each.event in events)

    def control(self, key: str, event: str = "activate") -> Control:
        """The control of a node that can be used. Raises KeyError."""
        found = next((each for each in self.usable(event) if each.key == key), None)
        if found is None:
            known = " ".join(each.key for each in self.usable(event))
            raise KeyError(f"no {event} {key} among {known}")
        return found


class _Nowhere(Screen[Own]):
    """A page without anything of its own, for trees that are looked at alone."""

    def build(self, ctx: Ctx) -> Node:
        del ctx
        return Column([])


NOWHERE = _Nowhere(Own())


def read(html: str) -> Read:
    """What a page says and offers. Raises TornError."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    if reader.open:
        raise TornError(f"{reader.open} never closed")
    reader.found.words = " ".join("".join(reader.texts).split())
    return reader.found


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found = Read()
        self.texts: list[str] = []
        self.open: list[str] = []
        self._inert: list[int] = []
        self._terms: list[int] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if "inert" in given:
            self._inert.append(len(self.open))
        if tag == "details" and "term" in given.get("class", ""):
            self._terms.append(len(self.open))
        if tag not in VOID:
            self.open.append(tag)
        if "data-key" in given:
            self.found.keys.append(given["data-key"])
        elif key := _sent(given)[1]:
            # what can be used is called in the name of its controls, of which it may have many
            self.found.keys += [key] if key not in self.found.keys else []
        self._part(tag)
        self.texts += [f" {given[name]} " for name in SAID if name in given]
        if tag in ("button", "input") and given.get("name"):
            self._offer(tag, given)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """`<path/>` of SVG is closed at once."""

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            raise TornError(f"</{tag}> after {self.open}")
        if self._inert and self._inert[-1] == len(self.open):
            self._inert.pop()
        if self._terms and self._terms[-1] == len(self.open):
            self._terms.pop()
        self._part(tag)

    def handle_data(self, data: str) -> None:
        noted = self._terms and "summary" not in self.open
        if self.open and self.open[-1] != "style" and not noted:
            self.texts.append(data)

    def _part(self, tag: str) -> None:
        if tag not in INLINE:
            self.texts.append(" ")

    def _offer(self, tag: str, given: dict[str, str]) -> None:
        event, key, value = _sent(given)
        marked = {**given, "inert": ""} if self._inert else given
        role = given.get("role", tag)
        self.found.controls.append(Control(event, key, value, role, marked))


def _sent(given: Mapping[str, str]) -> tuple[str, str, str]:
    """The event, the key and the value that a control sends; a choice has its value in its name."""
    event, _, key = given.get("name", "").partition(" ")
    if event == "choose":
        key, _, value = key.rpartition(" ")
        return event, key, value
    return event, key, given.get("value", "")


def use(root: Node, event: str, key: str, value: str = "") -> Next | None:
    """What the node of a key answers to what came back. Raises LookupError for what it is not."""
    return answer(NOWHERE, root, Use(event, key, value), Ctx())


class Browser:
    """A stack of pages of which only the HTML of the top one is looked at."""

    def __init__(self, stack: Stack, ctx: Ctx, *, drawn: bool = True) -> None:
        self.stack, self._ctx, self._drawn = stack, ctx, drawn

    @property
    def html(self) -> str:
        """The page on top."""
        root, name = tree(self.stack[-1], self._ctx), self.stack[-1].name
        return page(root, self._ctx.term, name, drawn=self._drawn)

    def look(self) -> Read:
        """The page on top as it is read."""
        return read(self.html)

    def press(self, key: str) -> None:
        """Use a button. Raises KeyError if the page has none of this key."""
        self.send(self.look().control(key))

    def send(self, control: Control, value: str = "") -> None:
        """Send what a control sends, a field with another value."""
        root = tree(self.stack[-1], self._ctx)
        use = Use(control.event, control.key, value or control.value)
        found = answer(self.stack[-1], root, use, self._ctx)
        self.stack = self.stack if found is None else follow(self.stack, found)
