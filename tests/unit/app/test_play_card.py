"""`play --card`: the window opens on that card, or no game is begun."""

from pathlib import Path

import pytest

from game.app.cli import main
from game.app.host import AppHost
from game.app.window import Window
from game.session.setup import Setup
from tests.support.home import settle

Said = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return settle(tmp_path, monkeypatch)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[AppHost, Setup, str]]:
    """What windows were opened with."""
    found: list[tuple[AppHost, Setup, str]] = []

    def note(host: AppHost, setup: Setup, *, card: str, watch: bool) -> int:
        assert watch is host.rehearses  # what is watched is not saved
        found.append((host, setup, card))
        return 0

    monkeypatch.setattr("game.app.window.open_window", note)
    return found


def test_the_game_is_played_until_the_card_lies_on_the_desk(
    opened: list[tuple[AppHost, Setup, str]],
) -> None:
    assert main(["play", "--scenario", "tiny", "--card", "statute", "--seed", "X"]) == 0
    ((host, setup, card),) = opened
    window = Window(host, setup, card=card)
    window._warm_up()  # noqa: SLF001 # as the shell does behind the cover
    assert host.session is not None
    assert "statute" in [each.card for each in host.session.desk.tray]
    window._close()  # noqa: SLF001


def test_the_game_can_be_taken_up_again(opened: list[tuple[AppHost, Setup, str]]) -> None:
    main(["play", "--scenario", "tiny", "--card", "notes", "--seed", "X"])
    ((host, setup, card),) = opened
    window = Window(host, setup, card=card)
    window._warm_up()  # noqa: SLF001 # as the shell does behind the cover
    assert host.session is not None
    stood = host.session.hash, host.session.state.turn
    assert host.session.history, "the card lies there from the first: nothing was played"
    window._close()  # noqa: SLF001
    (saved,) = host.saved()
    again = host.resume(saved.id)
    assert (again.hash, again.state.turn) == stood


def test_a_card_that_is_not_there_is_an_error_and_no_game_is_begun(
    opened: list[tuple[AppHost, Setup, str]], capsys: Said
) -> None:
    assert main(["play", "--scenario", "tiny", "--card", "statuet"]) == 2
    said = capsys.readouterr().err
    assert "there is no card “statuet”" in said
    assert "statute" in said
    assert opened == []


@pytest.mark.parametrize("more", [(), ("--watch",)])
def test_only_a_watched_game_is_a_rehearsal(
    more: tuple[str, ...], opened: list[tuple[AppHost, Setup, str]]
) -> None:
    assert main(["play", "--scenario", "tiny", *more]) == 0
    ((host, setup, _),) = opened
    assert host.start(setup).is_rehearsal is bool(more)
    assert len(host.saved()) == 1 - len(more)
    host.close()


def test_a_game_without_a_card_opens_as_ever(opened: list[tuple[AppHost, Setup, str]]) -> None:
    assert main(["play", "--scenario", "tiny"]) == 0
    assert [card for _, _, card in opened] == [""]
