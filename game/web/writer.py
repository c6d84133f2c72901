"""Writes one page: a rule for each type of node, found by its type, and what all rules share.

What can be used is a control whose `name` is an event and the key of its node (`post.py` is the
way back); its `value` says to what. An element is called by the type of its node in the classes of
the stylesheet, and by its key in `data-key`.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

from game.drawing.theme import PAPER, Theme
from game.page.ctx import Say
from game.page.decision import decision
from game.page.markup import Span, parse, plain
from game.page.nodes.base import Node
from game.page.stops import runs
from game.web.art import Art, Draw
from game.web.html import element, escape

Glossary = Callable[[str], tuple[str, str] | None]
"""The title and the text of a term."""

N = TypeVar("N", bound=Node)
Rule = Callable[["Writer", Any], str]
RULES: dict[type[Node], Rule] = {}

FORM = "page"
"""The form around the page, which its controls send."""

PLAIN = ("div", "p", "span")
"""Elements that mean nothing by themselves."""

DECISION = "decision"
"""The id of the button that a page is for."""

_WORD = re.compile(r"(?<!^)(?=[A-Z])")


class PageError(Exception):
    """A tree that is no page: two nodes have one key, or one that can be used has none."""


def writes(
    *kinds: type[N],
) -> Callable[[Callable[["Writer", N], str]], Callable[["Writer", N], str]]:
    """Decorator: the rule for types of nodes."""

    def register(rule: Callable[[Writer, N], str]) -> Callable[[Writer, N], str]:
        RULES.update(dict.fromkeys(kinds, rule))
        return rule

    return register


class Writer:
    """Writes one page; it knows the keys that it has met and the node that is to have the focus.

    `title` is what the page is called, `count` how many uses were answered before: it comes back
    with the next one. `page` is the whole tree: what shares a stop for Tab, and which button the
    page is for.
    """

    def __init__(
        self,
        say: Say,
        glossary: Glossary,
        art: Art,
        theme: Theme = PAPER,
        *,
        title: str = "",
        focus: str = "",
        count: str = "0",
        page: Node | None = None,
    ) -> None:
        self.say, self.art, self.theme, self.title, self.count = say, art, theme, title, count
        self._glossary, self._focus = glossary, focus
        self._keys: set[str] = set()
        self._controls: set[str] = set()
        self._sizes: dict[str, str] = {}
        self._forms: list[str] = []
        self._terms = self._twins = 0
        self._runs = runs(page) if page else {}
        self._decision = decision(page) if page else None

    def write(self, *given: Node) -> str:
        """Nodes, by the rules of their types. Raises KeyError for a type without one."""
        return "".join(RULES[type(each)](self, each) for each in given)

    # --- elements ---------------------------------------------------------------------
    def tag(
        self,
        node: Node,
        name: str,
        /,
        *inner: str,
        kind: str = "",
        sizes: dict[str, float] | None = None,
        **attributes: object,
    ) -> str:
        """The element of a node, with its explanation inside.

        `kind` are further classes, `sizes` numbers that the stylesheet lays it out by, in logical
        units or shares. What has a control is called by its key in the name of that, anything else
        in `data-key`. Raises PageError.
        """
        given = self._called(node, kind, sizes)
        if node.label not in ("", node.says()):
            given["aria_label"] = node.label
        if node.tip:  # a tap shows it, and it is no stop for the keyboard
            given["class_"] = f"{given['class_']} explained"
            given["tabindex"] = None if name in ("button", "input") else "-1"
        given |= attributes
        if given.get("aria_label") and name in PLAIN:  # only what has a role can have a name
            given.setdefault("role", "group")
        return element(name, *inner, self._note(node), **given)

    def drawn(
        self,
        node: Node,
        draw: Draw,
        /,
        *what: object,
        alt: str,
        kind: str = "",
        sizes: dict[str, float] | None = None,
    ) -> str:
        """The element of a node that is a picture and nothing else."""
        if node.tip:
            picture = self.art.picture(draw, *what, alt=alt)
            return self.tag(node, "span", picture, kind=kind, sizes=sizes, aria_label=None)
        return self.art.picture(draw, *what, alt=alt, **self._called(node, kind, sizes))

    def _called(self, node: Node, kind: str, sizes: dict[str, float] | None) -> dict[str, Any]:
        """How the element of a node is called."""
        if node.focusable and not node.key:
            raise PageError(f"{type(node).__name__} {node.label!r} can be used and has no key")
        kind = f"{kind} {self.sized(node, sizes)}".strip()
        key = self._claim(node.key) if node.key else ""
        return {
            "class_": self._classes(node, kind),
            "data_key": key if key and key not in self._controls else None,
        }

    def use(self, node: Node, *inner: str, kind: str = "", **attributes: object) -> str:
        """A button inside of what a node is written as, or its words alone if it has no use."""
        if not node.focusable:
            return element("span", *inner, class_=f"words {kind}".strip())
        pressed = "true" if "selected" in node.state() else None
        return element(
            "button",
            *inner,
            class_=f"use {kind}".strip(),
            **self.post(node),
            disabled=not node.enabled,
            **{"aria_pressed": pressed, **attributes},
        )

    def control(self, node: Node, *inner: str, kind: str = "", **attributes: object) -> str:
        """The element of a node that is a button and nothing else."""
        rest: dict[str, Any] = {**self.post(node), "disabled": not node.enabled, **attributes}
        if node is self._decision:
            rest["id"] = DECISION
        return self.tag(node, "button", *inner, kind=kind, **rest)

    def post(self, node: Node, event: str = "activate") -> dict[str, Any]:
        """The attributes of a control: what it sends, and the focus if it is to have it."""
        self._controls.add(node.key)
        return {
            "name": f"{event} {node.key}",
            "autofocus": self._has_focus(node),
            "data_run": self._runs.get(node.key),
        }

    def choice(self, node: Node, value: object, *, chosen: bool) -> dict[str, Any]:
        """The attributes of a control that is one of many of a node; its name has its value.

        A name that no other has is how the focus comes back to it.
        """
        self._controls.add(node.key)
        return {
            "name": f"choose {node.key} {value}",
            "autofocus": chosen and self._has_focus(node),
            "data_run": f"c-{node.key}",  # which the script makes one stop for Tab
            "aria_pressed": "true" if chosen else "false",
        }

    def _has_focus(self, node: Node) -> bool:
        """Whether an element is to have the focus; one of a page has it."""
        found = bool(self._focus) and node.key == self._focus
        if found:
            self._focus = ""
        return found

    def own_form(self) -> str:
        """The id of a form beside that of the page; it counts the same moves."""
        name = f"form-{len(self._forms) + 1}"
        count = element("input", type="hidden", name="at", value=self.count)
        self._forms.append(element("form", count, id=name, method="post"))
        return name

    @property
    def forms(self) -> str:
        """The forms beside that of the page; forms cannot stand in one another."""
        return "".join(self._forms)

    # --- sizes ------------------------------------------------------------------------
    def sized(self, node: Node, sizes: dict[str, float] | None) -> str:
        """The class of a node's sizes; equal sizes have one class. Nothing if it has none."""
        given = dict(sizes or {})
        if node.grow > 1:
            given["grow"] = node.grow
        rule = ";".join(f"--{name}:{size:.4g}" for name, size in given.items())
        return self._sizes.setdefault(rule, f"s{len(self._sizes) + 1}") if rule else ""

    @property
    def sizes(self) -> str:
        """A stylesheet of the sizes that the nodes have."""
        return "".join(f".{name}{{{rule}}}" for rule, name in self._sizes.items())

    # --- words ------------------------------------------------------------------------
    def marked(self, text: str) -> str:
        """Prose: bold, italics, and terms of the glossary, which open."""
        return "".join(
            self._term(each.term, each.text) if each.term else _span(each) for each in parse(text)
        )

    def id_of(self, key: str) -> str:
        """The id of what is named by a key, for one element to tell of another."""
        return "k-" + re.sub(r"[^\w-]", "-", key)

    def twin_key(self) -> str:
        """A key for the table beside the next chart."""
        self._twins += 1
        return f"twin:{self._twins}"

    def _term(self, term: str, shown: str) -> str:
        found = self._glossary(term)
        if not found:
            return escape(shown)
        self._terms += 1
        key = self._claim(f"term:{self._terms}")
        words = element("b", escape(found[0])) + " " + escape(plain(found[1]))
        note = element("small", words, class_="note")
        return element(
            "details",
            element("summary", escape(shown), data_run="terms"),
            note,
            class_="term",
            data_key=key,
        )

    def _note(self, node: Node) -> str:
        return element("small", self.marked(node.tip), class_="tip") if node.tip else ""

    def _claim(self, key: str) -> str:
        if key in self._keys:
            raise PageError(f"two nodes are called {key}")
        self._keys.add(key)
        return key

    @staticmethod
    def _classes(node: Node, kind: str) -> str:
        own = _WORD.sub("-", type(node).__name__).lower()
        return " ".join(each for each in (own, "grows" if node.grow else "", kind) if each)


def lines(text: str) -> str:
    """Text as HTML; where it breaks, it breaks."""
    return escape(text).replace("\n", element("br"))


def items(parts: Iterable[str], name: str = "ul", **attributes: object) -> str:
    """A list."""
    return element(name, *(element("li", each) for each in parts), **attributes)


def joined(parts: Sequence[str]) -> str:
    """Elements with a space between, where a reader would run words together."""
    return " ".join(each for each in parts if each)


def _span(span: Span) -> str:
    text = lines(span.text)
    text = element("i", text) if span.italic else text
    return element("b", text) if span.bold else text
