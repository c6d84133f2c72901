"""A room of own games as it is asked for: what is played, and what a kept room plays already."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.app import own_games
from game.app.argument_error import WrongArgumentError
from game.app.cli import main
from game.app.commandline import parser
from game.app.own_games import kept_setup, setup_of
from game.app.own_options import OwnWish, wish
from game.saves import plain
from game.session.setup import Setup, setup_data
from tests.support import core


def asked(*argv: str) -> OwnWish | None:
    return wish(parser().parse_args(["class", *argv]))


def wanted(*argv: str) -> OwnWish:
    found = asked(*argv, "--own-games")
    assert found is not None
    return found


def write(folder: Path, setup: Setup, content: str) -> None:
    data = {"setup": setup_data(setup), "content": content}
    (folder / own_games.FILE).write_bytes(plain.seal(data))


# --- the command line ---------------------------------------------------------------------
def test_without_own_games_none_are_asked_for() -> None:
    assert asked("the-notes") is None


def test_own_games_open_a_room_by_themselves() -> None:
    found = wanted("tutorial", "--side", "opposition", "--seed", "A")
    assert (found.room.lesson, found.seat, found.seed) == ("tutorial", "opposition", "A")
    assert not found.room.lan


@pytest.mark.parametrize(
    "argv",
    [
        ("class", "tutorial", "--seed", "A"),
        ("class", "tutorial", "--seat", "opposition"),
        ("class", "--own-games"),
        ("class", "nowhere", "--own-games"),
        ("class", "tutorial", "--own-games", "--programme", "none"),
        ("class", "tutorial", "--own-games", "--reading", "none"),
        ("class", "tutorial", "--own-games", "--port", "70000"),
        ("class", "tutorial", "--own-games", "--address", "8.8.8.8"),
        ("class", "tutorial", "--own-games", "--seat", "lenin"),
        ("class", "tutorial", "--own-games", "--seed", ""),
    ],
)
def test_what_cannot_be_had_is_said(
    argv: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(argv) == 2
    assert capsys.readouterr().err


# --- what is played -----------------------------------------------------------------------
def test_what_is_not_said_is_as_a_new_game_proposes_it() -> None:
    found = setup_of(wanted("new-post"), core.pack())
    assert (found.scenario, found.seat, found.rival) == (
        "new-post",
        "general-secretary",
        "recorded",
    )
    assert found.programme == "hold-the-secretariat"
    assert found.seed


def test_a_kept_room_plays_on_what_it_played(tmp_path: Path) -> None:
    pack = core.pack()
    before = setup_of(wanted("tutorial", "--seed", "A"), pack)
    write(tmp_path, before, pack.content_hash)
    kept = kept_setup(tmp_path, pack)
    assert kept == before
    assert setup_of(wanted("tutorial"), pack, kept) == before
    assert setup_of(wanted("tutorial", "--seed", "A"), pack, kept) == before


@pytest.mark.parametrize(
    "argv",
    [("new-post",), ("tutorial", "--seed", "B"), ("tutorial", "--seat", "opposition")],
)
def test_a_kept_room_is_opened_for_no_other_game(tmp_path: Path, argv: tuple[str, ...]) -> None:
    pack = core.pack()
    kept = setup_of(wanted("tutorial", "--seed", "A"), pack)
    with pytest.raises(WrongArgumentError, match="another game"):
        setup_of(wanted(*argv, "--keep", str(tmp_path)), pack, kept)


def test_a_folder_without_a_room_plays_nothing_yet(tmp_path: Path) -> None:
    assert kept_setup(tmp_path, core.pack()) is None


@pytest.mark.parametrize("text", [b"", b"{}", b"[]", b'{"setup": 1, "check": "x"}', b"\xff"])
def test_a_file_that_does_not_say_what_is_played_is_refused(tmp_path: Path, text: bytes) -> None:
    (tmp_path / own_games.FILE).write_bytes(text)
    with pytest.raises(WrongArgumentError, match="does not say"):
        kept_setup(tmp_path, core.pack())


def test_a_room_of_other_content_is_not_played_on_with_this(tmp_path: Path) -> None:
    pack = core.pack()
    setup = setup_of(wanted("tutorial"), pack)
    write(tmp_path, setup, "0" * 64)
    with pytest.raises(WrongArgumentError, match="other content"):
        kept_setup(tmp_path, pack)
    write(tmp_path, replace(setup, seed="B"), pack.content_hash)
    found = kept_setup(tmp_path, pack)
    assert found is not None
    assert found.seed == "B"
