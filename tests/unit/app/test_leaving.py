"""Leaving with moves that the disk did not take: asked, told truthfully, and to be helped."""

import errno
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from game.app import paths
from game.app.carried import put_in
from game.app.host import AppHost
from game.app.leaving import unsaved
from game.app.pages import front_of
from game.app.window import Window
from game.content.load import parse
from game.page.answers import Next, Quit
from game.page.ctx import Ctx
from game.page.nodes import Button, TextField
from game.screens.unsaved import Unsaved
from game.session.settings import Settings
from game.web.post import Use
from tests.support.home import settle
from tests.support.play import play, setup

LOCALE = Path(__file__).resolve().parents[3] / "content" / "core" / "locale" / "en"
USED = ("ui-unsaved", "ui-saves", "ui-web", "ui-title")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return settle(tmp_path, monkeypatch)


@pytest.fixture
def host(home: Path) -> AppHost:
    assert not home.exists()
    made = AppHost()
    made.load()
    assert made.pack is not None
    found = (parse((LOCALE / f"{each}.yaml").read_text("utf-8")).data for each in USED)
    texts = {key: text for table in found for key, text in table.items()}
    made.pack = replace(made.pack, texts={"en": texts})
    made.take_settings(made.settings)
    return made


def _no_room(*_: object, **__: object) -> None:
    raise OSError(errno.ENOSPC, "no room")


@pytest.fixture
def full(host: AppHost, monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """A game of three turns, and a disk that takes nothing after its first."""
    host.start(setup())
    with monkeypatch.context() as disk:
        disk.setattr("game.saves.journal.Journal.flush", _no_room)
        assert host.session is not None
        play(host.session)
        yield disk


def _page(host: AppHost) -> Unsaved:
    page = unsaved(host)
    assert isinstance(page, Unsaved)
    return page


def _press(page: Unsaved, key: str) -> Next | None:
    button = page.build(Ctx()).find(key)
    assert isinstance(button, Button)
    assert button.on_activate is not None
    return button.on_activate()


def _has(page: Unsaved, key: str) -> bool:
    return page.build(Ctx()).find(key) is not None


def test_without_a_game_or_with_all_saved_nothing_is_asked(host: AppHost) -> None:
    assert unsaved(host) is None
    host.start(setup())
    assert unsaved(host) is None
    host.close()
    assert host.lost == ""


@pytest.mark.usefixtures("full")
def test_leaving_with_unsaved_moves_asks_and_leaves_only_when_told_to(host: AppHost) -> None:
    page = _page(host)
    assert "ui.unsaved.what {'turn': 1}" in str(list(page.build(Ctx()).walk()))
    assert _press(page, "leave") == Quit(sure=True)


@pytest.mark.usefixtures("full")
def test_who_is_asked_on_the_way_to_a_browser_and_stays_does_not_go_there_later(
    host: AppHost,
) -> None:
    host.to_browser()
    _page(host)
    assert not host.goes_to_browser


@pytest.mark.usefixtures("full")
def test_pages_in_a_browser_ask_too(host: AppHost) -> None:
    front = front_of(host)
    front.use(Use("activate", "menu:quit"))
    assert [each.name for each in front.stack] == ["title", "unsaved"]
    assert "lost" in front.html()
    front.use(Use("activate", "leave"))
    assert front.stack == ()
    host.close()
    assert "turn 1 only" in host.lost


def test_when_there_is_room_again_nothing_is_lost(host: AppHost, full: pytest.MonkeyPatch) -> None:
    page = _page(host)
    _press(page, "again")
    assert _has(page, "again")
    full.undo()
    assert not _has(page, "again")
    assert _press(page, "leave") == Quit(sure=True)


def test_the_whole_game_can_be_saved_into_another_folder(
    host: AppHost, full: pytest.MonkeyPatch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert host.session is not None
    page, elsewhere = _page(host), tmp_path / "elsewhere"
    field = page.build(Ctx()).find("folder")
    assert isinstance(field, TextField)
    field.entry.type(str(elsewhere))
    _press(page, "export")
    assert str(elsewhere) in page.own.done
    (file,) = elsewhere.iterdir()
    game = host.session
    host.close()
    full.undo()
    monkeypatch.setenv("APPARAT_HOME", str(tmp_path / "other"))
    (name,) = put_in(file.read_bytes()).names
    assert list(paths.played().iterdir())
    other = AppHost(host.pack)
    assert other.resume(name).hash == game.hash
    other.close()


@pytest.mark.parametrize("folder", ["", "  ", "{file}", "{file}/below"])
@pytest.mark.usefixtures("full")
def test_a_folder_that_takes_nothing_is_said(host: AppHost, tmp_path: Path, folder: str) -> None:
    (tmp_path / "file").write_text("")
    page = _page(host)
    page.keep(folder=folder.format(file=tmp_path / "file"))
    _press(page, "export")
    assert page.own.problem
    assert not page.own.done


@pytest.mark.usefixtures("full")
def test_a_mistake_of_ours_never_claims_that_an_unsaved_game_is_saved(
    host: AppHost, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "saved up to the last decision" not in _broken(host, capsys)


def test_a_mistake_of_ours_says_that_a_saved_game_is_saved(
    host: AppHost, capsys: pytest.CaptureFixture[str]
) -> None:
    host.start(setup())
    assert "saved up to the last decision" in _broken(host, capsys)


def test_a_mistake_of_ours_says_nothing_of_a_game_where_none_was_begun(
    host: AppHost, capsys: pytest.CaptureFixture[str]
) -> None:
    said = _broken(host, capsys)
    assert "saved" not in said.replace("details", "")
    assert "RuntimeError" in said


def _broken(host: AppHost, capsys: pytest.CaptureFixture[str]) -> str:
    """What is said when the window has to close."""
    window = Window(host, None)
    window._close()  # noqa: SLF001  # as the shell does, whatever happens
    window.failed(RuntimeError("oh"))
    return capsys.readouterr().err


def test_settings_that_the_disk_refuses_are_told_until_it_takes_them(
    host: AppHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as disk:
        disk.setattr("game.saves.disk.Disk.write", _no_room)
        host.apply_settings(Settings(theme="night"))
        assert host.settings.theme == "night"
        assert host.settings_unsaved
    host.apply_settings(Settings(theme="paper", mute=True))
    assert not host.settings_unsaved


def test_a_saved_game_is_exported_with_what_it_needs(
    host: AppHost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    game = host.start(setup())
    play(game, "recorded", 4)
    (row,) = host.saved()
    data = Path(host.export_saved(row.id)).read_bytes()
    host.close()
    monkeypatch.setenv("APPARAT_HOME", str(tmp_path / "other"))
    assert put_in(data).names == (row.id,)
    other = AppHost(host.pack)
    assert other.resume(row.id).hash == game.hash
    other.close()
