"""How a page is gone through by keys: in how many stops of Tab, and where the arrows lead."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html.parser import HTMLParser
from itertools import groupby
from typing import get_args

from game.window import focus
from game.window.events import Direction
from game.window.view import View
from tests.support.plain_reader import VOID

DECISION = ("primary", "great")
"""Kinds of the button that a page is for."""
ON = ("confirm", "go-on", "next", "on")
"""Keys of the button that leads on where it looks like any other."""


def decisions(view: View) -> list[str]:
    """Keys of what a page is for, as far as it can be pressed."""
    return [
        w.key
        for w in focus.order(view.scope)
        if w.enabled and (getattr(w.node, "kind", "") in DECISION or w.key in ON)
    ]


def tabbed(view: View) -> list[str]:
    """Where Tab comes from the opening of a page on, until it comes round."""
    found: list[str] = []
    here = view.ctx.focus_key
    while True:
        widget = focus.step(view.scope, here, 1)
        if widget is None or widget.key in found:
            return found
        here = widget.key
        found.append(here)


def arrowed(view: View, start: Iterable[str]) -> set[str]:
    """What the arrows reach from some things on."""
    found = set(start)
    ahead = list(found)
    while ahead:
        here = ahead.pop()
        near = [focus.towards(view.scope, here, way) for way in get_args(Direction)]
        new = {each.key for each in near if each is not None} - found
        found |= new
        ahead += new
    return found


class _Stops(HTMLParser):
    """What Tab comes to in HTML, with the name under which it shares a stop."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, str]] = []
        self.main = 0
        self._shut: list[int] = []
        self._depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if given.get("id") == "main":
            self.main = len(self.found)
        if not self._shut and _is_stop(tag, given):
            name = given.get("id") or given.get("href") or given.get("name") or tag
            self.found.append((name, given.get("data-run", "")))
        if tag in VOID:
            return
        self._depth += 1
        if "inert" in given or (tag == "details" and "open" not in given):
            self._shut.append(self._depth)
            if tag == "details":  # its summary is a stop all the same
                self.found.append(("summary", "terms" if "term" in given["class"] else ""))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """`<path/>` of SVG is closed at once."""

    def handle_endtag(self, _tag: str) -> None:
        if self._shut and self._shut[-1] == self._depth:
            self._shut.pop()
        self._depth -= 1


def _is_stop(tag: str, given: Mapping[str, str]) -> bool:
    if "disabled" in given or given.get("type") == "hidden":
        return False
    return (
        tag in ("button", "input")
        or (tag == "a" and "href" in given)
        or (given.get("tabindex") == "0")
    )


@dataclass(frozen=True, slots=True)
class Stops:
    """The stops of a page in a browser: from its head on, and from its main part on."""

    plain: list[str]
    scripted: list[str]


def stops_of(html: str) -> Stops:
    """Where Tab comes to: without the script from the head of the page, with it from the main part.

    The script makes one stop of what bears one name, as `assets/web/page.js` says.
    """
    reader = _Stops()
    reader.feed(html)
    reader.close()
    inside = reader.found[reader.main :]
    runs = groupby(inside, key=lambda each: each[1])
    scripted = [
        name
        for run, stop in runs
        for name in ([_last(stop)] if run else [name for name, _ in stop])
    ]
    return Stops([name for name, _ in reader.found], scripted)


def _last(stop: Iterable[tuple[str, str]]) -> str:
    return [name for name, _ in stop][-1]
