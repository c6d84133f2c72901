import re
from pathlib import Path

import pytest

from game.app import fast_forward
from game.app.cli import main
from game.session.session import Session
from tests.support import tiny
from tests.support.home import settle
from tests.support.play import setup

SIGNATURE = b"\x89PNG\r\n\x1a\n"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return settle(tmp_path, monkeypatch)


def _size(path: Path) -> tuple[int, int]:
    data = path.read_bytes()
    assert data.startswith(SIGNATURE)
    return int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")


def test_a_picture_has_the_size_that_was_asked_for(tmp_path: Path, home: Path) -> None:
    out = tmp_path / "desk.png"
    argv = ["shot", "desk", str(out), "--scenario", "tiny", "--turn", "2", "--size", "800x500"]
    assert main([*argv, "--scale", "150"]) == 0
    assert _size(out) == (800, 500)
    assert not home.exists()


def test_a_page_for_a_browser_has_everything_in_it(tmp_path: Path) -> None:
    out = tmp_path / "desk.html"
    argv = ["shot", "desk", str(out), "--scenario", "tiny", "--theme", "night", "--scale", "150"]
    assert main([*argv, "--web"]) == 0
    text = out.read_text("utf-8")
    assert 'data-theme="night"' in text
    assert "--scale:1.5" in text
    assert "<svg" in text
    assert not re.search(r"""(src|href)="(?!#)|url\(["']?(?!data:|#)""", text)


def test_the_same_picture_comes_twice(tmp_path: Path) -> None:
    for name in ("one.png", "two.png"):
        assert main(["shot", "desk", str(tmp_path / name), "--scenario", "tiny"]) == 0
    assert (tmp_path / "one.png").read_bytes() == (tmp_path / "two.png").read_bytes()


@pytest.mark.parametrize("state", ["longest", "emptiest"])
@pytest.mark.parametrize("policy", ["recorded", "none"])
def test_states_are_found(tmp_path: Path, state: str, policy: str) -> None:
    out = tmp_path / "desk.png"
    argv = ["shot", "desk", str(out), "--scenario", "tiny", "--state", state, "--policy", policy]
    assert main(argv) == 0


def test_a_picture_that_cannot_be_written_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "no-folder" / "desk.png"
    assert main(["shot", "desk", str(out), "--scenario", "tiny"]) == 2
    assert str(out) in capsys.readouterr().err


@pytest.mark.parametrize("policy", ["recorded", "none"])
def test_play_stops_at_the_opening_of_a_turn(policy: str) -> None:
    session = Session(setup(), tiny.pack())
    fast_forward.at_turn(session, fast_forward.POLICIES[policy], 3)
    assert session.state == session.opening(3)
    fast_forward.at_turn(session, fast_forward.POLICIES[policy], 99)
    assert session.state.over


def test_a_vote_is_shown_when_it_was_held() -> None:
    session = Session(setup(), tiny.pack())
    fast_forward.after_vote(session, fast_forward.POLICIES["recorded"], 1)
    assert "monopoly" in session.state.votes


def test_the_first_best_moment_is_taken() -> None:
    session = fast_forward.at_extreme(
        setup(),
        tiny.pack(),
        fast_forward.POLICIES["recorded"],
        lambda state: -len(state.desks["general-secretary"].tray),
    )
    assert len(session.desk.tray) == 0
    assert session.state.turn == 1


def test_a_card_is_drawn_in_hand_and_what_came_of_an_answer(tmp_path: Path) -> None:
    argv = ["--scenario", "tiny", "--card", "statute"]
    pictures = []
    for name, more in (("card.png", []), ("outcome.png", ["--option", "adopt"])):
        out = tmp_path / name
        assert main(["shot", "desk", str(out), *argv, *more]) == 0
        pictures.append(out.read_bytes())
    assert pictures[0] != pictures[1]


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["--card", "nothing"], "there is no card “nothing”"),
        (["--card", "statute", "--option", "burn"], "there is no option “burn”"),
    ],
)
def test_a_card_or_an_answer_that_is_not_there_is_an_error(
    argv: list[str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = str(tmp_path / "desk.png")
    assert main(["shot", "desk", out, "--scenario", "tiny", *argv]) == 2
    assert said in capsys.readouterr().err
