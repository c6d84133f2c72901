"""Every chart and every map has a twin: the same numbers as a table, on a key and in a browser."""

from html.parser import HTMLParser

import pytest

from game.drawing.charts.accounts import Accounts
from game.drawing.charts.line import Band, Series
from game.drawing.charts.stages import Stage
from game.page.ctx import Say, echo
from game.page.events import Back, Command
from game.page.nodes import (
    AccountsAxis,
    Column,
    DistanceStrip,
    LineChart,
    MapView,
    StageChart,
    Table,
)
from game.page.nodes.base import Node
from game.page.nodes.table import TableLine
from game.rules.ids import SEATS, Seat
from game.screens import table as screens
from game.session.session import Session
from game.window.outline import overflow_report
from game.window.view import View
from tests.support.hosts import begun, close_month, over
from tests.support.plain_html import page as written
from tests.support.trees import Pages, tree
from tests.unit.screens.conftest import FakeHost, Read, Show

EXPLAIN = Command("explain")


@pytest.fixture
def game() -> Session:
    session = begun("new-post")
    for _ in range(3):
        close_month(session)
    return session


def _lines(view: View) -> list[list[str]]:
    """The cells of all tables that lie over the page."""
    return [
        [each.label for each in w.node.children]
        for w in view.scope.walk()
        if isinstance(w.node, TableLine)
    ]


def _twins(root: Node, say: Say = echo) -> list[list[str]]:
    found = (each.twin(say) for each in root.walk())
    return [list(row) for twin in found if twin is not None for row in twin.rows]


class _Tables(HTMLParser):
    """The rows of the tables in `details`."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self._in, self._cell = 0, False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._in += tag == "details" and ("class", "twin") in attrs
        if self._in and tag == "tr":
            self.rows.append([])
        if self._in and tag == "td":
            self.rows[-1].append("")
            self._cell = True

    def handle_endtag(self, tag: str) -> None:
        self._in -= tag == "details" and self._in > 0
        self._cell = self._cell and tag != "td"

    def handle_data(self, data: str) -> None:
        if self._in and self._cell:
            self.rows[-1][-1] += data


def _rows(pages: Pages) -> list[list[str]]:
    reader = _Tables()
    reader.feed(written(tree(pages.screen, pages.ctx), pages.ctx.term))
    reader.close()
    return [row for row in reader.rows if row]


def test_a_chart_and_its_twin_have_the_same_numbers() -> None:
    lines = (Series("paid", (1.0, None, 2500.0)), Series("asked", (3.5, 4.0, 5.0), "blue"))
    band = Band((None, 1.0, 2.0), (None, 3.0, 4.0))
    twin = LineChart(("May", "June", "July"), lines, band=band, unit=" %").twin(echo)
    assert twin.columns[1:3] == ("paid", "asked")
    assert twin.rows == (
        ("May", "1 %", "3.5 %", "", ""),
        ("June", "", "4 %", "1 %", "3 %"),
        ("July", f"{2500:,} %".replace(",", "\u202f"), "5 %", "2 %", "4 %"),
    )


def test_those_of_other_charts_too() -> None:
    strip = DistanceStrip(12, 15.5, low=0, high=20, band=(11, 13)).twin(echo)
    assert [value for _, value in strip.rows] == ["12", "15.5", "11", "13"]
    axis = AccountsAxis(Accounts("none", "all", (250, 405), 333, "a third")).twin(echo)
    assert [value for _, value in axis.rows] == ["0", "25", "40.5", "33.3", "100"]
    stages = StageChart([Stage("cells", 400, "40 %"), Stage("hall", 20, "2 %")]).twin(echo)
    assert stages.rows == (("cells", "40 %"), ("hall", "2 %"))


def test_what_tells_no_numbers_has_none() -> None:
    assert Column([]).twin(echo) is None


def test_the_key_lays_the_twins_of_a_page_over_it(
    host: FakeHost, show: Show, read: Read, game: Session
) -> None:
    screen = screens.screen(host, "map", game)
    view = show(screen)
    view.dispatch([EXPLAIN])
    told = _lines(view)
    assert told == _twins(tree(screen, read(screen).ctx))
    assert told
    assert view.focused is not None
    assert overflow_report(view.scope) == []
    view.dispatch([Back()])
    assert _lines(view) == []


def test_those_are_the_numbers_of_the_page_s_own_table(
    host: FakeHost, read: Read, game: Session
) -> None:
    pages = read(screens.screen(host, "reports", game, "office"))
    (charts, twins) = (
        [each for each in tree(pages.screen, pages.ctx).walk() if isinstance(each, LineChart)],
        _twins(tree(pages.screen, pages.ctx)),
    )
    pages.use("switch")
    shown = [each for each in tree(pages.screen, pages.ctx).walk() if isinstance(each, Table)]
    assert len(shown) >= len(charts) > 0
    months = {row[0] for row in twins}
    listed = {row.cells[0] for table in shown for row in table.rows}
    assert listed <= months


@pytest.mark.parametrize("scale", [100, 200])
def test_the_map_has_a_name_and_a_twin(
    host: FakeHost, show: Show, game: Session, scale: int
) -> None:
    view = show(screens.screen(host, "map", game), scale=scale)
    shown = next(w for w in view.root.walk() if isinstance(w.node, MapView))
    assert shown.label == "Map of the organisations: Delegates lean"
    view.ctx.focus_key = "map"
    view.dispatch([EXPLAIN])
    assert _lines(view) == [[each.label, each.detail] for each in shown.node.model.regions]
    assert overflow_report(view.scope) == []
    view.dispatch([Back()])
    assert view.ctx.focus_key == "map"


@pytest.mark.parametrize("seat", SEATS)
@pytest.mark.parametrize("page", ["reports", "map", "funnel", "returns", "debrief"])
def test_a_browser_has_the_same_rows(host: FakeHost, read: Read, seat: Seat, page: str) -> None:
    session = over(seat) if page == "debrief" else begun("the-discussion", seat)
    pages = read(screens.screen(host, page, session))
    assert _rows(pages) == _twins(tree(pages.screen, pages.ctx), pages.ctx.say)
