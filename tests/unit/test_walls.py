"""What no import betrays: a colour, a tag or a page's name in a room where it has no business."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.screens.table import PAGES, SCREENS

GAME = Path(__file__).resolve().parents[2] / "game"

COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}){1,2}\b")
TAG = re.compile(r"</?[a-z]+[0-9]?[ >/]|<[a-z]+[0-9]?$")

COLOURED = ("drawing/", "report/style.py")
"""Where the value of a colour may stand; everywhere else it is named by its purpose."""

TAGGED = ("drawing/svg.py", "drawing/svgtags.py", "report/")
"""Where HTML or SVG is written."""

NO_PAGE = {"desk"}
"""Names of pages that mean something else in the window: the colour of the desk's top."""


def texts(tree: ast.Module) -> Iterator[ast.Constant]:
    """Every text of a file that is no docstring."""
    talk = {id(each.value) for each in ast.walk(tree) if isinstance(each, ast.Expr)}
    for each in ast.walk(tree):
        if isinstance(each, ast.Constant) and isinstance(each.value, str) and id(each) not in talk:
            yield each


def found(what: re.Pattern[str], besides: tuple[str, ...], below: str = "") -> list[str]:
    """Places below a folder, but those besides, with such a text."""
    return [
        f"{place}:{each.lineno} {each.value!r}"
        for file in sorted((GAME / below).rglob("*.py"))
        if not (place := file.relative_to(GAME).as_posix()).startswith(besides)
        for each in texts(ast.parse(file.read_bytes()))
        if what.search(str(each.value))
    ]


def test_only_drawings_know_the_value_of_a_colour() -> None:
    assert found(COLOUR, COLOURED) == []


def test_only_the_report_writes_tags() -> None:
    assert found(TAG, TAGGED) == []


def test_the_window_names_no_page() -> None:
    names = {*PAGES, *SCREENS} - NO_PAGE
    assert found(re.compile(f"^({'|'.join(sorted(names))})$"), (), "window") == []


@pytest.mark.parametrize("text", ["<p class=x>", "a</b>", "<br/>", "<div"])
def test_a_tag_is_known(text: str) -> None:
    assert TAG.search(text)


def test_a_docstring_is_no_text_of_the_program() -> None:
    tree = ast.parse('"""#fff"""\nX = "#000"\n"""<p>"""\n')
    assert [each.value for each in texts(tree)] == ["#000"]
