"""What is said of a page: of all of it when it opens, then of what is new; and its words, read."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from game.page.ctx import Say
from game.page.markup import plain
from game.window import focus, landmarks
from game.window.view import View
from game.window.widgets.base import Widget

COUNTED = ("columnheader", "listitem", "navigation item", "option", "person", "radio", "row", "tab")
"""Roles of things of which there are several, so that one wants to know which of them it is."""

GROUPS = ("radiogroup", "table", "tablist")
"""Roles of what holds such things and has a name: it is said when one comes into it."""

UNNAMED = ("group", "none", "page", "text", "tooltip")
"""Roles that say nothing."""

_ENDS = (".", "?", ":", "…")

Skips = Callable[[Widget[Any]], bool]


@dataclass(frozen=True, slots=True)
class Thing:
    """What has the focus: in which group and part, what it is, how it stands, its other words."""

    key: str = ""
    group: str = ""
    name: str = ""
    state: str = ""
    words: str = ""
    part: str = ""


@dataclass(frozen=True, slots=True)
class Heard:
    """What there is to be said of a page as it stands."""

    page: str = ""
    foot: tuple[str, ...] = ()
    """The passing line, and what is heard."""
    front: str = ""
    """What lies over the page: a dialog, a pinned note."""
    thing: Thing = Thing()
    told: tuple[str, ...] = ()
    """What the page tells when it changes, wherever the focus is."""


def heard(view: View) -> Heard:
    """What there is to be said of a page as it stands."""
    ctx, scope, here = view.ctx, view.scope, view.focused
    whole = scope is view.root
    thing = Thing() if here is None else _thing(ctx.say, here, scope)
    if whole and here is not None:
        thing = replace(thing, part=ctx.say(f"ui.part.{landmarks.part_of(here, scope)}"))
    return Heard(
        view.screen.title or ctx.say(f"ui.web.title.{view.screen.name}"),
        tuple(plain(each) for each in (ctx.toast, ctx.caption) if each),
        "" if whole else _front(scope),
        thing,
        tuple(_told(view.root)),
    )


def news(before: Heard | None, now: Heard) -> str:
    """What is to be said to somebody who has heard the rest; without one, all of it."""
    before = before or Heard()
    said = [now.page] if now.page != before.page else []
    said += [each for each in now.foot if each not in before.foot]
    in_front = now.front != before.front
    if in_front:
        said.append(now.front)
    said += _moved(Thing(part=before.thing.part) if in_front else before.thing, now.thing)
    # what lies over a page keeps it quiet
    told = () if now.front else now.told
    return sentences([*said, *(each for each in told if each not in before.told)])


def _moved(before: Thing, now: Thing) -> Iterator[str]:
    """Where the focus has come to; of what stays where it was, how it stands now."""
    if before.part and now.part and now.part != before.part:
        yield now.part
    if now.group != before.group:
        yield now.group
    if (now.key, now.name) != (before.key, before.name):
        yield ", ".join(each for each in (now.name, now.state) if each)
        yield now.words
    elif now.state != before.state:
        yield now.state


def reading(view: View) -> str:
    """All words of what lies in front, or of the page; of bar or strip if the focus is there."""
    scope, here = view.scope, view.focused
    root = scope
    if scope is view.root and here is not None:
        root = next((each for each in here.ancestors() if each.node.landmark), scope)
    return sentences(_words(root, lambda each: bool(each.node.landmark) and each is not root))


# --- a thing --------------------------------------------------------------------------
def _thing(say: Say, here: Widget[Any], scope: Widget[Any]) -> Thing:
    kind = "" if here.role in UNNAMED else say(f"ui.role.{here.role.replace(' ', '-')}")
    number, count = _place(here, scope)
    if count > 1:
        kind = say("ui.speech.of", what=kind, number=number, count=count)
    label = plain(here.label).strip(" .,")
    # what is closed says why
    words = [*_inside(here), *([] if here.enabled else [plain(here.tip)])]
    return Thing(
        here.key,
        next((each.label for each in here.ancestors() if each.role in GROUPS), ""),
        ", ".join(each for each in (label, kind) if each),
        ", ".join(each.removeprefix("value ") for each in here.state()),
        sentences(words),
    )


def _place(here: Widget[Any], scope: Widget[Any]) -> tuple[int, int]:
    """Which it is of how many of its kind, in the nearest thing that holds several."""
    if here.role in COUNTED:
        for holder in here.ancestors():
            peers = [w for w in holder.walk() if w.role == here.role and focus.reachable(w)]
            if len(peers) > 1:
                return next(n for n, each in enumerate(peers, 1) if each is here), len(peers)
            if holder is scope:
                break
    return 1, 1


# --- words ----------------------------------------------------------------------------
def _front(scope: Widget[Any]) -> str:
    """A dialog with its words; a note says all of itself by its label."""
    words = _inside(scope) if scope.role == "dialog" else ()
    return sentences([plain(scope.label), *words])


def _told(root: Widget[Any]) -> Iterator[str]:
    for each in root.walk():
        for node in each.node.tells():
            found = next((w for w in each.walk() if w.node is node), None)
            if found is not None:
                yield sentences(_words(found, _apart(found)))


def _inside(holder: Widget[Any]) -> Iterator[str]:
    """The words in a thing that its label does not say."""
    return _words(holder, _apart(holder), holder.label)


def _apart(holder: Widget[Any]) -> Skips:
    """What is no part of the words of a thing: what has a focus of its own, and heads."""
    return lambda each: each is not holder and (each.focusable or each.role == "image")


def _words(widget: Widget[Any], skips: Skips, said: str = "") -> Iterator[str]:
    """What is written in a thing, in reading order; what a label says is not said again inside."""
    if skips(widget):
        return
    label = plain(widget.label) if widget.role != "none" else ""
    if label and _letters(label) not in _letters(said):
        said = label
        yield label
    for child in widget.children:
        yield from _words(child, skips, said)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def sentences(parts: Iterable[str]) -> str:
    """Lines as sentences one after another."""
    found = (each.strip() for each in parts)
    return " ".join(each if _ended(each) else f"{each}." for each in found if each)


def _ended(line: str) -> bool:
    return line.rstrip("”’)").endswith(_ENDS)
