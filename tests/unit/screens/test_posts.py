"""The list of posts: a line each, however long the game has gone on."""

import pytest

from game.screens import table as screens
from game.session.session import Session
from game.window.widgets.table import TableLineWidget
from game.window.widgets.text import LabelWidget
from tests.support.critics import session
from tests.unit.screens.conftest import FakeHost, Read, Show

EMPTIEST, LONGEST = 1, 27


@pytest.fixture(scope="module", params=[EMPTIEST, LONGEST], ids=["emptiest", "longest"])
def game(request: pytest.FixtureRequest) -> Session:
    return session(request.param, "general-secretary", "campaign")


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
def test_every_post_stands_in_one_line(
    host: FakeHost, game: Session, show: Show, size: tuple[int, int]
) -> None:
    view = show(screens.screen(host, "posts", game), size)
    lines = [each for each in view.root.walk() if isinstance(each, TableLineWidget)]
    assert len(lines) == len(game.state.holdings)
    cells = [cell for line in lines for cell in line.walk() if isinstance(cell, LabelWidget)]
    broken = [cell.node.text for cell in cells if len(cell.block(cell.rect.width).lines) > 1]
    assert broken == []
    assert len({line.rect.height for line in lines}) == 1


def test_in_large_type_nothing_is_said_where_nothing_is(
    host: FakeHost, game: Session, show: Show
) -> None:
    view = show(screens.screen(host, "posts", game), scale=200)
    vacant = next(each for each in view.root.walk() if isinstance(each, TableLineWidget))
    said = [each.node.text for each in vacant.walk() if isinstance(each, LabelWidget)]
    assert "How" not in said
    assert "vacant" in said


def test_the_posts_can_be_put_in_another_order_and_back(
    host: FakeHost, game: Session, read: Read
) -> None:
    pages = read(screens.screen(host, "posts", game))
    pages.use("posts-table:head:4")
    pages.use("posts-table:head:4")
    table = pages.find("posts-table")
    assert table is not None
    squabbles = [each.children[4].label for each in table.children[1:] if each.children[4].label]
    assert squabbles == sorted(squabbles, key=int, reverse=True)
