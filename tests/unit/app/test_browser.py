"""The program inside of a browser, as the script asks it; here in this Python."""

import json
import subprocess
import sys
import zipfile
from io import BytesIO
from pathlib import Path
from urllib.parse import urlencode

import pytest

from game.app.browser import Edition
from game.app.web import _code
from game.web.static.archive import archive
from tests.support.home import settle
from tests.support.plain_reader import read

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return settle(tmp_path, monkeypatch)


def press(edition: Edition, key: str) -> None:
    sent = read(edition.html()).control(key)
    count = next(each for each in edition.html().split('name="at" value="')[1:]).split('"')[0]
    edition.use(urlencode([("at", count), (f"activate {sent.key}", sent.value)]))


def begun(edition: Edition) -> None:
    for key in ("menu:new-game", "start"):
        press(edition, key)


def changed(edition: Edition) -> list[str]:
    found: list[str] = json.loads(edition.changed())
    return found


@pytest.mark.usefixtures("home")
def test_a_game_that_is_begun_is_to_be_kept() -> None:
    edition = Edition()
    assert changed(edition) == []
    begun(edition)
    names = changed(edition)
    assert {name.rpartition("/")[2] for name in names} >= {"campaign.json", "journal.jsonl"}
    assert changed(edition) == names
    edition.kept()
    assert changed(edition) == []


@pytest.mark.usefixtures("home")
def test_what_was_not_kept_waits_for_the_next_use() -> None:
    edition = Edition()
    begun(edition)
    edition.kept()
    edition.forget()
    assert changed(edition)


def test_what_was_deleted_is_to_be_forgotten(home: Path) -> None:
    edition = Edition()
    begun(edition)
    names = changed(edition)
    edition.kept()
    (home / names[0]).unlink()
    assert changed(edition) == [names[0]]


def test_a_report_is_handed_over_once_and_not_kept(home: Path) -> None:
    edition = Edition()
    assert json.loads(edition.handed()) == []
    (home / "reports").mkdir(parents=True)
    (home / "reports" / "one.html").write_text("x")
    assert json.loads(edition.handed()) == ["reports/one.html"]
    assert json.loads(edition.handed()) == []
    assert changed(edition) == []


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize("fields", ["", "at=0", "at=x&activate+menu%3Aload=", "nonsense", "at=0&x"])
def test_nonsense_does_nothing_and_says_so(fields: str) -> None:
    edition = Edition()
    edition.use(fields)
    page = read(edition.html())
    assert page.words.endswith("Unknown")
    assert page.control("menu:new-game")


@pytest.mark.usefixtures("home")
def test_a_page_that_is_gone_is_not_used() -> None:
    edition = Edition()
    press(edition, "menu:new-game")
    before = read(edition.html()).keys
    edition.use("at=0&activate+menu%3Aquit=")
    assert read(edition.html()).keys == before


@pytest.mark.usefixtures("home")
def test_who_leaves_is_told() -> None:
    edition = Edition()
    press(edition, "menu:quit")
    last = edition.html()
    edition.use("at=1&activate+menu%3Anew-game=")
    assert edition.html() == last


def test_games_go_out_and_come_in(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edition = Edition()
    begun(edition)
    edition.pack_up(str(tmp_path / "copy"))
    assert "taken" in edition.take_in(str(tmp_path / "copy")).lower()
    monkeypatch.setenv("APPARAT_HOME", str(tmp_path / "other"))
    other = Edition()
    other.take_in(str(tmp_path / "copy"))
    names = {each.name for each in (home / "saves").iterdir()}
    assert {each.name for each in (tmp_path / "other" / "saves").iterdir()} == names
    assert any("journal" in name for name in changed(other))


def test_a_file_that_is_no_copy_is_told(home: Path, tmp_path: Path) -> None:
    (tmp_path / "copy").write_bytes(b"x")
    assert Edition().take_in(str(tmp_path / "copy"))
    assert not (home / "saves").exists()


PROGRAM = """
import sys
sys.path[:] = [each for each in sys.path if "site-packages" not in each]
sys.path.insert(0, sys.argv[1])
from game.app.browser import Edition
edition = Edition()
edition.use("at=0&activate+menu%3Anew-game=")
print(len(edition.html()), game.__file__ if (game := sys.modules["game"]) else "")
"""


def test_the_archive_has_all_that_runs_in_a_browser(home: Path, tmp_path: Path) -> None:
    """Without any package but the game, from the unpacked archive alone."""
    del home
    files = {name: (ROOT / name).read_bytes() for name in _code()}
    files["assets/map/map.json"] = (ROOT / "assets/map/map.json").read_bytes()
    with zipfile.ZipFile(BytesIO(archive(files))) as packed:
        packed.extractall(tmp_path / "unpacked")
    argv = [sys.executable, "-S", "-c", PROGRAM, str(tmp_path / "unpacked")]
    done = subprocess.run(argv, cwd=tmp_path, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr
    assert str(tmp_path / "unpacked") in done.stdout


@pytest.mark.usefixtures("home")
def test_what_is_compiled_is_packed_up_beside_its_source(tmp_path: Path) -> None:
    for name in ("game/__pycache__/a.cpython-314.pyc", "game/a.py", "assets/map.json"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"made")
    Edition().compiled(str(tmp_path), str(tmp_path / "made.zip"))
    with zipfile.ZipFile(tmp_path / "made.zip") as packed:
        assert packed.namelist() == ["game/__pycache__/a.cpython-314.pyc"]
