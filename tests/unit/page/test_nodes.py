"""A node is one record, a rule of every front, an example in the gallery: here is what lacks."""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules

import pygame
import pytest

from game.page import nodes
from game.page.ctx import Ctx, no_term
from game.page.nodes.base import Node
from game.window.offscreen import offscreen_view
from game.window.outline import overflow_report
from game.window.widgets.base import widget_class
from tests.support.gallery import ALONE, PAGES, Gallery
from tests.support.plain_html import RULES, page
from tests.support.plain_reader import read

EXAMPLES = [Gallery(name) for name in (*PAGES, *ALONE)] + [Gallery(dialog=True)]


def kinds() -> set[type[Node]]:
    """Every type of node that one can put on a page: what the package offers, without its bases."""
    for module in iter_modules(nodes.__path__, f"{nodes.__name__}."):
        import_module(module.name)
    return {each for each in _below(Node) if each is getattr(nodes, each.__name__, None)}


def _below(kind: type[Node]) -> Iterator[type[Node]]:
    for each in kind.__subclasses__():
        yield each
        yield from _below(each)


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


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("name", ALONE)
def test_what_fills_a_page_fits_in_a_window(name: str, percent: int) -> None:
    view = offscreen_view(Gallery(name), (1280, 720), percent)
    view.draw(pygame.Surface((1280, 720)))
    assert overflow_report(view.root) == []
