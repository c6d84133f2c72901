"""The commands for packages, and what the player's folder of mods does to a start."""

import json
import zipfile
from pathlib import Path

import pytest

from game.app import cache, paths
from game.app.commandline import main
from game.app.host import AppHost
from game.app.mods import Wanted, installed
from game.app.problem import ContentProblem
from game.app.wiring import load_pack, load_playable
from game.content import template
from game.content.bake import bake
from game.session.setup import Setup, packages
from tests.support.mods import mod, patch, term
from tests.support.packages import BASE

WRONG = "glossary:\n  - {id: x, term: x}\n"

Said = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("APPARAT_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("APPARAT_CONTENT", str(BASE))


def test_what_lies_in_the_folder_of_mods_is_on(tmp_path: Path) -> None:
    assert installed() == ()
    mod(paths.mods(), "one", term("x"))
    (paths.mods() / ".hidden").mkdir()
    (paths.mods() / "notes.txt").write_text("mine")
    assert [each.name for each in installed()] == ["one"]
    host = AppHost()
    host.load()
    assert host.problem is None
    assert host.pack is not None
    assert [each.id for each in host.pack.packages] == ["base", "one"]
    assert [each.id for each in packages(host.pack)] == ["base", "one"]
    assert len(load_pack().packages) == 1  # what measures does so without them
    named = mod(tmp_path, "two")
    assert [each.id for each in load_pack(Wanted([named])).packages] == ["base", "one", "two"]


def test_a_saved_game_keeps_the_packages_that_it_was_begun_with() -> None:
    mod(paths.mods(), "one", term("x"))
    host = AppHost()
    host.load()
    assert host.pack is not None
    scenario = host.pack.scenario("spring")
    setup = Setup("spring", scenario.seat, "S", next(iter(scenario.programmes)), "circular-flow")
    game = host.start(setup).game_file
    assert game is not None
    kept = [(each.id, each.version, each.digest) for each in game.header.packages]
    assert kept == [(each.id, each.version, each.digest) for each in host.pack.packages]
    assert len(kept) == 2
    host.close()


def test_bad_content_is_refused_whole_and_the_game_goes_on(tmp_path: Path) -> None:
    mod(paths.mods(), "bad", WRONG, term("y"))
    mod(paths.mods(), "good", term("x"))
    for _ in range(2):  # compiled, and from what was compiled before
        host = AppHost()
        host.load()
        assert host.pack is not None
        assert [each.id for each in host.pack.packages] == ["base", "good"]
        assert "term.bad:y.term" not in host.pack.texts["en"]
        assert host.problem is not None
        assert host.problem.startswith(
            "The package “bad” is off: a mistake: the field `short` is missing"
        )
        assert "file-0.yaml, line 2" in host.problem
    with pytest.raises(ContentProblem, match="“bad” cannot be on"):
        load_pack(Wanted([mod(tmp_path, "bad", WRONG)]))


def test_what_was_compiled_is_used_while_nothing_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = mod(paths.mods(), "one", term("x"))
    first = load_playable(Wanted())
    place = cache.place(BASE, installed())
    kept = json.loads(place.with_name(place.name.replace("content", "packages")).read_text())
    assert [(each["id"], each["is_on"]) for each in kept["rows"]] == [("one", True)]
    monkeypatch.setattr("game.content.load_set", lambda *_: pytest.fail("compiled again"))
    assert load_playable(Wanted()).pack.content_hash == first.pack.content_hash
    monkeypatch.undo()
    monkeypatch.setenv("APPARAT_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("APPARAT_CONTENT", str(BASE))
    (root / "file-0.yaml").write_text(term("z"), encoding="utf-8")
    again = load_playable(Wanted())
    assert again.pack.content_hash != first.pack.content_hash
    assert "term.one:z.term" in again.pack.texts["en"]


def test_an_edition_that_lacks_its_own_sources_goes_on_without_packages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack = load_pack()
    bake(pack, tmp_path / "content.json")
    mod(paths.mods(), "one", term("x"))
    monkeypatch.setenv("APPARAT_CONTENT", str(tmp_path / "content.json"))
    monkeypatch.setattr(paths, "root", lambda: tmp_path)
    found = load_playable(Wanted())
    assert found.pack.content_hash == pack.content_hash
    assert (found.told() or "").startswith("All packages are off: The content has a mistake: ")


def test_a_package_is_packed_put_in_listed_explained_and_taken_out(
    tmp_path: Path, capsys: Said
) -> None:
    root = mod(tmp_path, "one", term("x"), patch("cards/first-letter", "{set: title, to: New}"))
    (root / "README.md").write_text("# One\n")
    (root / "notes.json").write_text("{}")
    out = tmp_path / "one.zip"
    assert main(["mod", "pack", str(root), "--out", str(out)]) == 0
    first = out.read_bytes()
    assert main(["mod", "pack", str(root), "--out", str(out)]) == 0
    assert out.read_bytes() == first
    with zipfile.ZipFile(out) as file:
        assert file.namelist() == ["README.md", "file-0.yaml", "file-1.yaml", "mod.yaml"]
    assert main(["mod", "install", str(out)]) == 0
    assert (paths.mods() / "one.zip").read_bytes() == first
    capsys.readouterr()
    assert main(["mod", "list"]) == 0
    assert "on  one 1.0.0  one\n    nothing is said of it: by its id\n" in capsys.readouterr().out
    assert main(["mod", "explain", "cards/first-letter"]) == 0
    said = capsys.readouterr().out
    place = (paths.mods() / "one.zip" / "file-1.yaml").as_posix()
    assert f"  title: New\n    {place}:4:26 (one)\n" in said
    assert f"  one did `set title`: The first letter → New\n    {place}:4:26\n" in said
    assert main(["mod", "remove", "one"]) == 0
    assert installed() == ()
    assert (paths.mods() / ".removed" / "one-1.zip").read_bytes() == first


def test_a_later_version_takes_the_place_of_an_earlier_one(tmp_path: Path) -> None:
    root = mod(tmp_path, "one", term("x"))
    assert main(["mod", "install", str(root)]) == 0
    manifest = root / "mod.yaml"
    manifest.write_text(manifest.read_text().replace("1.0.0", "1.1.0"))
    assert main(["mod", "install", str(root)]) == 0
    assert [each.version for each in load_playable(Wanted()).pack.packages][1:] == ["1.1.0"]


@pytest.mark.parametrize("command", ["install", "pack"])
def test_what_would_be_off_is_neither_packed_nor_put_in(
    command: str, tmp_path: Path, capsys: Said
) -> None:
    root = mod(tmp_path, "bad", WRONG)
    assert main(["mod", command, str(root)]) == 2
    assert "has errors and would be off" in capsys.readouterr().err
    assert main(["mod", command, str(tmp_path / "nowhere")]) == 2
    assert installed() == ()


def test_a_package_that_is_off_is_listed_with_the_reason(capsys: Said) -> None:
    mod(paths.mods(), "bad", more="requires: [{id: nobody}]")
    assert main(["mod", "list"]) == 1
    assert "off bad 1.0.0  bad\n    the package stays off: it needs" in capsys.readouterr().out
    assert main(["mod", "list", "--no-mods"]) == 0


@pytest.mark.parametrize("name", ["nobody", "../home", "", ".removed"])
def test_only_what_is_there_is_taken_out(name: str, capsys: Said) -> None:
    mod(paths.mods(), "one")
    assert main(["mod", "remove", name]) == 2
    assert "there is no package" in capsys.readouterr().err
    assert len(installed()) == 1


def test_a_folder_that_somebody_works_in_is_not_written_over(tmp_path: Path, capsys: Said) -> None:
    mod(paths.mods(), "one")
    assert main(["mod", "install", str(mod(tmp_path, "one"))]) == 2
    assert "somebody works in" in capsys.readouterr().err


def test_a_thing_that_is_not_there_is_not_explained(capsys: Said) -> None:
    assert main(["mod", "explain", "cards/first-leter"]) == 2
    assert "did you mean cards/first-letter" in capsys.readouterr().err


def test_a_new_package_is_written_once_and_under_a_name_that_can_be_an_id(
    tmp_path: Path, capsys: Said
) -> None:
    root = tmp_path / "my-letters"
    assert main(["mod", "new", str(root)]) == 0
    assert "--card my-letters:a-letter" in capsys.readouterr().out
    assert {path.name for path in root.iterdir()} == template.files("my-letters").keys()
    assert main(["mod", "new", str(root)]) == 2
    assert main(["mod", "new", str(tmp_path / "My Letters")]) == 2
    assert main(["mod", "new", str(tmp_path / ("a" * 49))]) == 2


def test_a_package_that_is_named_and_not_there_is_an_error(capsys: Said) -> None:
    assert main(["simulate", "--scenario", "spring", "--runs", "1", "--mod", "nowhere"]) == 2
    assert "nowhere: no such file or folder" in capsys.readouterr().err


def test_a_package_is_played_without_a_window(tmp_path: Path, capsys: Said) -> None:
    root = mod(tmp_path, "one", term("x"))
    assert main(["simulate", "--scenario", "spring", "--runs", "1", "--mod", str(root)]) == 0
    assert "1 games" in capsys.readouterr().out


def test_no_mods_before_a_command_holds_for_it(capsys: Said) -> None:
    mod(paths.mods(), "bad", more="requires: [{id: nobody}]")
    assert main(["--no-mods", "mod", "list"]) == 0
    assert "bad" not in capsys.readouterr().out


@pytest.mark.parametrize("command", ["play", "read"])
def test_no_mods_before_a_command_that_plays_leaves_packages_out(
    command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    mod(paths.mods(), "one", term("x"))
    hosts: list[AppHost] = []

    def note(*given: object, **named: object) -> int:
        hosts.extend(each for each in (*given, *named.values()) if isinstance(each, AppHost))
        return 0

    monkeypatch.setattr("game.app.window.open_window", note)
    monkeypatch.setattr("game.app.read.read", note)
    argv = [command, "--scenario", "spring"] if command == "play" else [command]
    assert main(["--no-mods", *argv]) == main(argv) == 0
    assert [len(host.wanted.all()) for host in hosts] == [0, 1]


def test_no_mods_is_refused_where_it_says_nothing(capsys: Said) -> None:
    assert main(["--no-mods", "schema", "out"]) == 2
    assert "--no-mods says nothing to this command" in capsys.readouterr().err


def test_a_second_package_of_one_id_is_told_when_it_is_put_in(tmp_path: Path, capsys: Said) -> None:
    root = mod(tmp_path, "one", term("x"))
    mod(paths.mods(), "one", term("x")).rename(paths.mods() / "called-else")
    assert main(["mod", "install", str(root)]) == 0
    said = capsys.readouterr().out
    assert f"one of them is off: {paths.mods() / 'called-else'}" in said


def test_what_is_neither_a_folder_nor_a_zip_is_no_package(tmp_path: Path, capsys: Said) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    assert main(["mod", "install", str(tmp_path / "notes.txt")]) == 2
    assert "notes.txt is no package: that is a folder, or a zip" in capsys.readouterr().err


def test_an_own_thing_is_suggested_without_the_name_of_its_package(
    tmp_path: Path, capsys: Said
) -> None:
    root = mod(tmp_path, "one", term("x-of-mine"))
    assert main(["mod", "explain", "x-of-mine", "--mod", str(root)]) == 2
    assert "did you mean one:x-of-mine" in capsys.readouterr().err
