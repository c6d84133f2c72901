"""Content that is saved while it is played: taken up whole, or the page says what is wrong."""

import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.app.between import Between
from game.app.host import AppHost
from game.app.mods import Wanted
from game.page.ctx import Ctx
from game.page.nodes import Node
from game.page.stack import Fresh, Stack
from game.rules.moves import Choose
from game.screens import table as screens
from game.session.session import Session
from game.session.setup import Setup
from tests.support.mods import mod, patch, term
from tests.support.packages import BASE


class Watching:
    """A program that is watched, and what its pages are."""

    def __init__(self, host: AppHost) -> None:
        self.host, self.beside = host, Between(host)
        self.stack: Stack = (screens.screen(host, "title"),)
        self.beside.watch()

    def next(self) -> Fresh:
        """The pages after the next change; somebody has to save something."""
        while (fresh := self.beside(self.stack)) is None:
            time.sleep(0.01)
        self.stack = fresh.stack
        return fresh

    def begin(self) -> Session:
        host = self.host
        assert host.pack is not None
        scenario = host.pack.scenario("spring")
        programme = next(iter(scenario.programmes))
        game = host.start(Setup("spring", scenario.seat, "S", programme, "circular-flow"))
        self.stack = (screens.screen(host, "desk", game),)
        return game

    def words(self) -> str:
        ctx = Ctx(self.host.say)
        root = self.beside.over(self.stack[-1].build(ctx), ctx)
        return "\n".join(each.says() for each in root.walk())


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The content, to be changed."""
    monkeypatch.setenv("APPARAT_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("APPARAT_CONTENT", str(tmp_path / "core"))
    return Path(shutil.copytree(BASE, tmp_path / "core"))


@pytest.fixture
def package(tmp_path: Path) -> Path:
    return mod(tmp_path, "mine", term("x"), patch("texts/en", "{set: ui.close, to: Shut}"))


@pytest.fixture
def watching(root: Path, package: Path) -> Iterator[Watching]:
    assert root.is_dir()
    host = AppHost(wanted=Wanted([package]), rehearses=True)
    host.load()
    made = Watching(host)
    yield made
    made.beside.stop()


def test_what_is_saved_is_taken_up_and_a_game_goes_on_with_its_moves(
    watching: Watching, package: Path
) -> None:
    game = watching.begin()
    card = next(iter(game.desk.tray)).card
    option = game.scenario.cards[card].options[0].id
    assert game.dispatch(Choose(card, option)).refusal is None
    (package / "file-0.yaml").write_text(term("x", " that was changed"), encoding="utf-8")
    fresh = watching.next()
    now = watching.host.session
    assert now is not None
    assert now is not game
    assert [each.move for each in now.history] == [Choose(card, option)]
    assert watching.host.texts["en"]["term.mine:x.short"] == "A word that was changed."
    assert fresh.told
    assert [each.name for each in fresh.stack] == ["desk"]
    assert watching.host.saved() == ()


def test_an_error_leaves_everything_as_it_was_and_stands_over_the_page_until_it_is_mended(
    watching: Watching, package: Path
) -> None:
    game, file = watching.begin(), package / "file-0.yaml"
    good = file.read_text(encoding="utf-8")
    file.write_text(good.replace("short:", "shrot:"), encoding="utf-8")
    assert watching.next().told == ""
    assert watching.host.session is game
    said = watching.words()
    assert "E103" in said
    assert "mine/file-0.yaml:2:22" in said
    watching.beside.put_away()
    assert "E103" not in watching.words()
    file.write_text(good.replace("A word", "Another word"), encoding="utf-8")
    assert watching.next().told
    assert "E103" not in watching.words()
    assert watching.host.texts["en"]["term.mine:x.short"] == "Another word."


def test_an_error_in_the_content_itself_is_told_too(watching: Watching, root: Path) -> None:
    file = root / "glossary.yaml"
    file.write_text(file.read_text(encoding="utf-8") + "  - {id: x, term: x}\n", encoding="utf-8")
    watching.next()
    assert "glossary.yaml:" in watching.words()


def test_a_saved_game_keeps_its_content_and_its_file(watching: Watching, package: Path) -> None:
    watching.host.rehearses = False
    game = watching.begin()
    assert game.game_file is not None
    (package / "file-0.yaml").write_text(term("x", " that was changed"), encoding="utf-8")
    watching.next()
    assert watching.host.session is game
    assert watching.host.texts["en"]["term.mine:x.short"] == "A word."
    assert "watch:away" in {each.key for each in _nodes(watching)}
    (row,) = watching.host.saved()
    assert row.problem is None
    watching.host.close()
    assert watching.host.resume(row.id).pack.content_hash == game.pack.content_hash


def test_a_game_whose_scenario_is_gone_stays_and_says_so(watching: Watching, root: Path) -> None:
    game = watching.begin()
    file = root / "programmes.yaml"
    mine = game.setup.programme
    text = file.read_text(encoding="utf-8")
    assert f"id: {mine}" in text
    for each in root.rglob("*.yaml"):
        said = each.read_text(encoding="utf-8")
        if mine in said:
            each.write_text(said.replace(mine, f"{mine}-renamed"), encoding="utf-8")
    watching.next()
    assert watching.host.session is game
    assert "watch:away" in {each.key for each in _nodes(watching)}


def test_what_breaks_while_reading_is_told_and_the_watch_goes_on(
    watching: Watching, package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*_: object) -> None:
        raise KeyError("a mistake of ours")

    with monkeypatch.context() as broken:
        broken.setattr("game.app.between.read_anew", breaks)
        (package / "file-0.yaml").write_text(term("x", " one"), encoding="utf-8")
        watching.next()
        assert "watch:away" in {each.key for each in _nodes(watching)}
    (package / "file-0.yaml").write_text(term("x", " two"), encoding="utf-8")
    assert watching.next().told


def _nodes(watching: Watching) -> list[Node]:
    ctx = Ctx(watching.host.say)
    return list(watching.beside.over(watching.stack[-1].build(ctx), ctx).walk())
