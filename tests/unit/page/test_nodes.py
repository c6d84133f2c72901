"""A node is one record, a rule of every front, an example in the gallery: here is what lacks."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from importlib import import_module
from pkgutil import iter_modules

import pygame
import pytest

from game.drawing.theme import Colour
from game.page import nodes
from game.page.ctx import Ctx, no_term
from game.page.markup import plain
from game.page.nodes.base import Around, Node, Parts
from game.page.nodes.layout import Pair
from game.page.nodes.number import Number
from game.page.nodes.pickable import Pickable
from game.page.nodes.setup import Chooser
from game.window.fonts import Face
from game.window.offscreen import offscreen_view
from game.window.outline import overflow_report
from game.window.widgets.base import widget_class
from tests.support.gallery import ALONE, PAGES, Gallery
from tests.support.plain_html import RULES, page
from tests.support.plain_reader import read

EXAMPLES = [Gallery(name) for name in (*PAGES, *ALONE)] + [Gallery(dialog=True)]


BASES = {Around, Chooser, Number, Pair, Parts, Pickable}
"""What nodes are made from, and no page holds."""

NOT_WRITTEN = {("LineChart", "steps")}  # those for which there is a number
NOT_DRAWN = {
    ("Hemicycle", "seats"),  # who sits where is said when one points there
    ("LineChart", "steps"),  # as many as there is room for
    ("MapView", "model"),  # names that would lie over others
    ("ToggleGroup", "options"),  # why one of them is closed is said when one points there
}
"""Fields of nodes that are not all read on their page."""

_NAME = re.compile(r"[a-z0-9]*([-:/._@ ][a-z0-9]+)*")
"""Kinds, colours, ids: what is a name in the code and no text."""


def kinds() -> set[type[Node]]:
    """Every type of node that one can put on a page."""
    for module in iter_modules(nodes.__path__, f"{nodes.__name__}."):
        import_module(module.name)
    return {each for each in _below(Node) if each.__module__.startswith(nodes.__name__)} - BASES


def texts(value: object) -> Iterator[str]:
    """The texts that a field holds, without their marks."""
    if isinstance(value, str):
        text = " ".join(plain(value).split())
        if not _NAME.fullmatch(text):
            yield text
    elif isinstance(value, Sequence):
        for each in value:
            yield from texts(each)
    elif is_dataclass(value) and not isinstance(value, Node):
        for each in fields(value):
            yield from texts(getattr(value, each.name))


def texts_of(root: Node) -> Iterator[tuple[tuple[str, str], str]]:
    """Every text on a page, with the node and the field it is from."""
    for node in root.walk():
        for each in fields(node):
            if each.name not in ("children", "key", "label", "tip"):
                for text in texts(getattr(node, each.name)):
                    yield (type(node).__name__, each.name), text


def _below(kind: type[Node]) -> Iterator[type[Node]]:
    for each in kind.__subclasses__():
        yield each
        yield from _below(each)


def test_every_node_is_offered_by_the_package() -> None:
    assert {each for each in kinds() if getattr(nodes, each.__name__, None) is not each} == set()
    assert {each.__name__ for each in kinds()} - set(nodes.__all__) == set()


def test_every_node_has_a_rule_in_plain_html() -> None:
    assert kinds() - set(RULES) == set()


def test_every_node_has_a_widget() -> None:
    for kind in kinds():
        assert widget_class(kind).__module__.startswith("game.window.widgets.")


def test_every_node_has_an_example_in_the_gallery() -> None:
    shown = {type(node) for each in EXAMPLES for node in each.build(Ctx()).walk()}
    assert kinds() - shown == set()


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda each: str(each.own.page))
def test_the_gallery_is_a_page_in_plain_html(example: Gallery) -> None:
    root = example.build(Ctx())
    found = read(page(root, no_term))
    assert {each.key for each in root.walk() if each.key and each.focusable} <= set(found.keys)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda each: str(each.own.page))
def test_plain_html_says_every_text_of_a_node(example: Gallery) -> None:
    root = example.build(Ctx())
    said = read(page(root, no_term)).words.lower()
    lost = {(at, text) for at, text in texts_of(root) if text.lower() not in said}
    assert {each for each in lost if each[0] not in NOT_WRITTEN} == set()


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda each: str(each.own.page))
def test_the_window_draws_every_text_of_a_node(
    example: Gallery, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[str] = []
    draw = Face.draw

    def remember(face: Face, target: pygame.Surface, text: str, colour: Colour, *at: int) -> None:
        drawn.append(text.lower())
        draw(face, target, text, colour, *at)

    monkeypatch.setattr(Face, "draw", remember)
    tall = (1280, 4000)  # nothing is out of sight
    offscreen_view(example, tall).draw(pygame.Surface(tall))
    seen = set(_words(" ".join(drawn)))
    lost = {(at, text) for at, text in texts_of(example.build(Ctx())) if set(_words(text)) - seen}
    assert {each for each in lost if each[0] not in NOT_DRAWN} == set()


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("name", ALONE)
def test_what_fills_a_page_fits_in_a_window(name: str, percent: int) -> None:
    view = offscreen_view(Gallery(name), (1280, 720), percent)
    view.draw(pygame.Surface((1280, 720)))
    assert overflow_report(view.root) == []


def test_a_note_says_its_text_and_not_how_it_is_closed() -> None:
    note = nodes.Tooltip("Cell", "The [[party]] at a *works*.", pinned=True, hint="Esc closes")
    assert note.label == "Cell. The party at a works."
