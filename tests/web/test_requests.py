"""What is asked over HTTP: what answers, and what is refused with the game as it was."""

from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path

import pytest

from tests.support.served import PORT, Served, served

pytestmark = pytest.mark.slow

NEW = ("menu:new-game", "start", "on")


@pytest.fixture(scope="module")
def game(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A game on its first desk."""
    with served(tmp_path_factory.mktemp("home")) as found:
        assert "option:1" in found.press(*NEW)
        yield found


def test_a_use_is_answered_by_a_way_to_the_page(game: Served) -> None:
    answer = game.use("activate nav:map")
    assert (answer.status, answer.headers["location"]) == (303, "/")
    assert "<title>Map" in game.ask().text
    game.press("nav:desk")


def test_a_reload_does_nothing_again(game: Served) -> None:
    first, second = game.ask(), game.ask()
    assert first.text == second.text


def test_a_repeated_use_is_made_once(game: Served) -> None:
    at = game.ask().count
    game.use("activate nav:bodies", at=at)
    game.use("activate nav:posts", at=at)  # the same page, sent twice
    after = game.ask().text
    assert "<title>Bodies" in after
    game.press("nav:desk")


def test_what_is_stale_is_said(game: Served) -> None:
    at = game.ask().count
    game.press("nav:bodies")
    game.use("activate nav:posts", at=at)  # a second tab, or a page gone back to
    assert "Nothing was done; here is how it stands now." in game.ask().text
    assert "Nothing was done" not in game.ask().text, "a line is told once"
    game.press("nav:desk")


@pytest.mark.parametrize(
    "name", ["activate option:99", "choose option:1", "set option:1", "close nav:map"]
)
def test_what_is_not_on_the_page_is_said_and_does_nothing(game: Served, name: str) -> None:
    before = game.ask().count
    assert game.use(name).status == 303
    after = game.ask()
    assert "That is not on this page. Nothing was done." in after.text
    assert after.count == before


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"at=0",
        b"at=x&activate+nav%3Amap=",
        b"at=0&at=0&activate+nav%3Amap=",
        b"at=0&activate+nav%3Amap=&activate+nav%3Adesk=",
        b"at=0&nonsense=1",
        b"at=0&activate+=1",
        b"\xff\xfe",
        b"&".join(b"a=%d" % each for each in range(40)),
    ],
)
def test_what_no_page_sends_is_refused(game: Served, body: bytes) -> None:
    before = game.ask().count
    assert game.ask("POST", "/", body).status == 400
    assert game.ask().count == before


def test_a_body_over_four_kilobytes_is_refused(game: Served) -> None:
    before = game.ask().count
    assert game.ask("POST", "/", b"at=0&activate+nav%3Amap=" + b"x" * 4096).status == 413
    assert game.ask().count == before


@pytest.mark.parametrize("host", ["example.org", "example.org:18922", "127.0.0.1", "0.0.0.0:1"])
def test_a_foreign_host_is_refused(game: Served, host: str) -> None:
    for method in ("GET", "POST"):
        answer = game.ask(method, "/", b"at=0&activate+nav%3Amap=", host=host)
        assert (answer.status, "Nothing was done" in answer.text) == (403, True)
    assert game.ask("GET", "/page.css", host=host).status == 403


@pytest.mark.parametrize("origin", ["https://example.org", "null", "http://127.0.0.1:1"])
def test_a_foreign_origin_is_refused(game: Served, origin: str) -> None:
    before = game.ask().count
    assert game.use("activate nav:map", origin=origin).status == 403
    assert game.ask().count == before


def test_what_there_is_not(game: Served) -> None:
    for path in ("/nothing", "/art/head-0.svg", "/fonts/none.ttf", "/fonts/..%2f..%2fLICENSE"):
        assert game.ask("GET", path).status == 404
    assert game.ask("DELETE", "/").status == 404


def test_a_page_may_load_nothing_from_elsewhere(game: Served) -> None:
    page = game.ask()
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert page.headers["cache-control"] == "no-store"
    assert "http" not in page.text.replace('method="post"', "")


def test_a_taken_port_gives_way_to_the_next(game: Served, tmp_path: Path) -> None:
    with served(tmp_path) as second:
        assert PORT <= game.port < second.port
        assert "<title>" in second.ask().text


def test_quitting_says_so_and_ends_the_program(tmp_path: Path) -> None:
    with served(tmp_path) as found:
        found.use("activate menu:quit")
        assert "What you did is saved" in found.ask().text
        assert found.process.wait(timeout=30) == 0


def test_a_browser_is_given_the_sign_of_the_game(game: Served) -> None:
    connection = HTTPConnection("127.0.0.1", game.port)
    connection.request("GET", "/favicon.ico")
    answer = connection.getresponse()
    assert (answer.status, answer.read()[:4]) == (200, b"\x89PNG")
    connection.close()


def test_another_start_counts_from_another_number(game: Served, tmp_path: Path) -> None:
    with served(tmp_path) as other:
        assert abs(int(other.ask().count) - int(game.ask().count)) > 100
