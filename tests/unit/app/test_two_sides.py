"""A room of two sides as it is asked for: what is played, what is kept, what cannot be had."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.app.argument_error import WrongArgumentError
from game.app.cli import main
from game.app.own_games import FILE, setup_of
from game.app.own_options import OwnWish
from game.app.two_sides import hall_of
from game.classroom.log import Log
from game.classroom.room import Room
from game.classroom.serve.kept import KeptRoom
from game.rules.ids import SEATS
from game.rules.table import PERSON
from tests.support import core
from tests.support.two_rooms import setup_for_two
from tests.unit.app.test_own_games import asked, wanted


def two(*argv: str) -> OwnWish:
    found = asked(*argv, "--two-sides")
    assert found is not None
    return found


def test_two_sides_open_a_room_by_themselves() -> None:
    found = two("tutorial", "--seed", "A")
    assert found.two_sides
    assert not found.room.lan
    setup = setup_of(found, core.pack())
    assert (setup.scenario, setup.seed, setup.rival) == ("tutorial", "A", PERSON)


@pytest.mark.parametrize(
    "argv",
    [
        ("class", "--two-sides"),
        ("class", "nowhere", "--two-sides"),
        ("class", "tutorial", "--two-sides", "--own-games"),
        ("class", "tutorial", "--two-sides", "--seat", "opposition"),
        ("class", "tutorial", "--two-sides", "--other", "random"),
        ("class", "tutorial", "--two-sides", "--programme", "none"),
        ("class", "tutorial", "--two-sides", "--address", "8.8.8.8"),
        ("class", "tutorial", "--two-sides", "--port", "70000"),
        ("class", "tutorial", "--two-sides", "--devices"),
        ("class", "tutorial", "--own-games", "--one-device"),
        ("class", "tutorial", "--one-device"),
    ],
)
def test_what_cannot_be_had_is_said(
    argv: tuple[str, ...], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("game.app.two_sides.load_pack", core.pack)
    monkeypatch.setattr("game.app.own_games.load_pack", core.pack)
    try:
        code = main(argv)
    except SystemExit as error:
        code = int(str(error.code))
    assert code == 2
    assert capsys.readouterr().err.strip()


def test_a_room_of_one_kind_is_not_opened_as_the_other(tmp_path: Path) -> None:
    pack, keep = core.pack(), ("--keep", str(tmp_path))
    sides, own = setup_of(two("tutorial"), pack), setup_of(wanted("tutorial"), pack)
    assert setup_of(two("tutorial", *keep), pack, sides) == sides
    with pytest.raises(WrongArgumentError, match="one of own games"):
        setup_of(two("tutorial", *keep), pack, own)
    with pytest.raises(WrongArgumentError, match="one of two sides"):
        setup_of(wanted("tutorial", *keep), pack, sides)


def test_a_game_that_cannot_go_on_is_said_and_stays_as_it_is(tmp_path: Path) -> None:
    kept = KeptRoom(Log.begin(Room("K7QM", "SEED")))
    hall_of(core.pack(), setup_for_two(), kept, tmp_path).match.close()
    (game,) = (each for each in (tmp_path / "saves").iterdir() if each.is_dir())
    pack = replace(core.pack(), scenarios={})
    files = {each: each.read_bytes() for each in game.iterdir() if each.is_file()}
    for each in game.iterdir():
        if "header" in each.name or each.suffix == ".json":
            each.write_bytes(b"{}")
            files[each] = b"{}"
    with pytest.raises(WrongArgumentError, match="cannot go on"):
        hall_of(pack, setup_for_two(), kept, tmp_path)


def test_every_seat_plays_for_a_programme_of_its_own(tmp_path: Path) -> None:
    hall = hall_of(
        core.pack(), setup_for_two(), KeptRoom(Log.begin(Room("K7QM", "SEED"))), tmp_path
    )
    for seat in SEATS:
        session = hall.match.desks[seat].session
        assert session.setup.programme in session.scenario.programmes
    hall.match.close()
    assert not (tmp_path / FILE).exists()
