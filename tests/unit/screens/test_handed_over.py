"""The title, where the game can go on in a browser."""

from game.screens import table as screens
from tests.unit.screens.conftest import FakeHost, Read


def test_the_game_goes_on_in_a_browser_where_something_serves_it(
    host: FakeHost, read: Read
) -> None:
    pages = read(screens.screen(host, "title"))
    assert pages.find("menu:browser") is None
    host.has_browser = True
    pages.use("menu:browser")
    assert host.goes_to_browser
    assert pages.stack == ()
