"""Words that are wider than their room: tables and grids make room, so that none is broken."""

from typing import Any

import pytest

from game.page.nodes import Grid, Label, Table, TableColumn, TableRow
from game.window.widgets.base import Widget
from game.window.widgets.text import TextWidget
from tests.support.one_node import shown

LONG = "recommended Ordzhonikidze"
COLUMNS = [TableColumn("Post", share=9), TableColumn("Manner", least=40), TableColumn("Since")]


def cuts(root: Widget[Any]) -> list[str]:
    """Words that are broken where they stand."""
    texts = (each for each in root.walk() if isinstance(each, TextWidget))
    return [word for each in texts for word in each.block(each.rect.width).cuts]


def test_a_word_wider_than_its_line_is_known() -> None:
    assert cuts(shown(Label(LONG, "ui"), (80, 100))) == LONG.split()
    assert cuts(shown(Label("recom-mended", "ui"), (80, 100))) == []


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("width", [560, 800])
def test_no_word_is_broken_in_a_table(width: int, percent: int) -> None:
    rows = [TableRow("1", ("Secretary of the Moscow committee", LONG, "May 1922"))]
    assert cuts(shown(Table(COLUMNS, rows), (width, 400), percent)) == []


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("width", [400, 800])
def test_no_word_is_broken_in_a_grid(width: int, percent: int) -> None:
    tiles = [Label(each, "ui") for each in ("Rykov", "Krzhizhanovsky", "Tsiurupa", "Kamenev")]
    assert cuts(shown(Grid(tiles, columns=4, least=60), (width, 400), percent)) == []
