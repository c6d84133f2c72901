"""The player's packages in the program: listed, switched, laid down anew, left out, gone."""

import os
import shutil
import sys
import time
import unicodedata
from pathlib import Path

import pytest

from game.app import paths
from game.app.commandline import main
from game.app.host import AppHost
from game.app.mods import Wanted, installed, switched_on
from game.app.pages import front_of
from game.app.starts import Starts
from game.app.switches import read_switches
from game.app.wiring import load_playable
from game.pack.mod_report import Packages, printable
from game.session.setup import Setup
from game.web.post import Use
from tests.support.mods import mod, patch, term
from tests.support.packages import BASE

WRONG = "glossary:\n  - {id: x, term: x}\n"


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("APPARAT_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("APPARAT_CONTENT", str(BASE))


def started() -> AppHost:
    host = AppHost()
    host.load()
    host.starts.arrived()
    return host


def on(packages: Packages) -> list[str]:
    return [each.id for each in packages.rows if each.is_on]


def played(host: AppHost) -> list[str]:
    assert host.pack is not None
    return [each.id for each in host.pack.packages][1:]


def setup(host: AppHost) -> Setup:
    assert host.pack is not None
    scenario = host.pack.scenario("spring")
    return Setup("spring", scenario.seat, "S", next(iter(scenario.programmes)), "circular-flow")


def lay(host: AppHost) -> None:
    """Lay the packages down and wait until it is done."""
    host.lay_packages()
    wait(host)


def wait(host: AppHost) -> None:
    """Wait until the packages are laid down."""
    while host.laying:
        host.take_up()
        time.sleep(0.01)


def test_without_packages_the_folder_is_named() -> None:
    packages = started().packages()
    assert (packages.rows, packages.folder) == ((), str(paths.mods()))
    assert (packages.safe, packages.trouble, packages.kept, packages.sound) == (
        False,
        "",
        True,
        True,
    )


def test_packages_stand_in_their_order_and_those_that_are_off_behind_with_reasons() -> None:
    mod(paths.mods(), "b", term("x"))
    mod(paths.mods(), "a", term("x"), more="after: [b]")
    mod(paths.mods(), "bad", WRONG)
    for _ in range(2):  # compiled, and from what was compiled before
        rows = started().packages().rows
        assert [(each.id, each.is_on, each.after) for each in rows] == [
            ("b", True, ()),
            ("a", True, ("b",)),
            ("bad", False, ()),
        ]
        (remark,) = rows[2].remarks
        assert (remark.weight, str(remark.place)) == ("error", "bad/file-0.yaml:2:6")


def test_two_packages_that_set_one_field_are_a_conflict_with_both_places() -> None:
    mod(paths.mods(), "a", patch("cards/first-letter", "{set: title, to: One}"))
    mod(paths.mods(), "b", patch("cards/first-letter", "{set: title, to: Two}"))
    first, second = started().packages().rows
    assert (first.impact, second.impact) == ("changes", "changes")
    (conflict,) = second.conflicts
    assert conflict.code == "W702"
    assert str(conflict.place).startswith("b/file-0.yaml:4:")
    assert str(conflict.also).startswith("a/file-0.yaml:4:")
    assert first.conflicts == ()


def test_a_package_of_texts_says_that_it_rewords() -> None:
    mod(paths.mods(), "words", patch("texts/en", "{set: ui.close, to: Shut}"))
    (row,) = started().packages().rows
    assert (row.is_on, row.impact) == (True, "texts"), row.remarks


def test_what_is_switched_holds_at_once_and_at_the_next_start() -> None:
    mod(paths.mods(), "one", term("x"))
    host = started()
    assert played(host) == ["one"]
    assert host.switch_package("one", on=False)
    lay(host)
    assert played(host) == []
    (row,) = host.packages().rows
    assert (row.id, row.version, row.title, row.is_on) == ("one", "1.0.0", "one", False)
    assert host.packages().off == {"one"}
    again = started()
    assert played(again) == []
    assert again.switch_package("one", on=True)
    lay(again)
    assert played(again) == ["one"]
    assert on(again.packages()) == ["one"]


def test_an_open_game_keeps_its_packages_and_a_new_one_has_todays() -> None:
    mod(paths.mods(), "one", term("x"))
    host = started()
    session = host.start(setup(host))
    assert session.game_file is not None
    name = session.game_file.header.id
    host.switch_package("one", on=False)
    lay(host)
    assert host.packages().playing
    assert [each.id for each in session.pack.packages][1:] == ["one"]
    assert "term.one:x.term" in host.texts["en"]  # it speaks with its own
    host.close()
    assert "term.one:x.term" not in host.texts["en"]
    taken_up = host.resume(name)
    assert [each.id for each in taken_up.pack.packages][1:] == ["one"]
    (saved,) = host.saved()
    assert saved.packages == ("base", "one")
    assert saved.problem is None
    host.close()


def test_a_package_that_is_deleted_while_it_runs_is_gone_and_what_is_played_goes_on() -> None:
    place = mod(paths.mods(), "one", term("x"))
    host = started()
    session = host.start(setup(host))
    shutil.rmtree(place)
    assert host.packages().gone == {"one"}
    lay(host)
    assert host.packages().rows == ()
    assert played(host) == []
    assert session.save()
    host.close()


def test_a_package_that_comes_while_it_runs_is_new_until_it_is_looked_at() -> None:
    host = started()
    mod(paths.mods(), "late", term("x"))
    assert host.packages().new == {"late"}
    lay(host)
    assert host.packages().new == frozenset()
    assert played(host) == ["late"]


def test_what_is_switched_off_and_gone_is_remembered_and_not_shown() -> None:
    place = mod(paths.mods(), "one", term("x"))
    host = started()
    host.switch_package("one", on=False)
    host.switch_package("never-there", on=False)
    shutil.rmtree(place)
    again = started()
    assert again.packages().rows == ()
    assert read_switches(paths.switches())[0] == {"one", "never-there"}
    mod(paths.mods(), "one", term("x"))
    assert played(started()) == []


def test_a_damaged_file_of_switches_is_told_and_everything_is_on() -> None:
    mod(paths.mods(), "one", term("x"))
    paths.switches().write_text("{")
    host = started()
    assert not host.packages().sound
    assert played(host) == ["one"]
    host.switch_package("one", on=False)
    assert host.packages().sound
    assert paths.switches().with_name("packages.json.bad").read_text() == "{"


def test_a_disk_that_refuses_a_switch_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    mod(paths.mods(), "one", term("x"))
    host = started()

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("game.app.switches.write_whole", refuse)
    assert not host.switch_package("one", on=False)
    assert not host.packages().kept
    assert on(host.packages()) == ["one"]


def test_of_two_packages_of_one_id_one_is_off() -> None:
    mod(paths.mods(), "one", term("x"))
    second = mod(paths.mods(), "two", term("y"))
    (second / "mod.yaml").write_text((paths.mods() / "one" / "mod.yaml").read_text())
    rows = started().packages().rows
    assert [(each.name, each.is_on) for each in rows] == [("one", True), ("two", False)]
    assert [each.code for each in rows[1].remarks] == ["E713"]


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are not letters for letters")
@pytest.mark.parametrize(
    "names", [("one", "One"), ("\u00e9", unicodedata.normalize("NFD", "\u00e9"))]
)
def test_names_that_differ_by_case_or_form_are_switched_one_by_one(names: tuple[str, str]) -> None:
    for number, name in enumerate(names):
        root = mod(paths.mods(), name, term("x"))
        manifest = root / "mod.yaml"
        manifest.write_text(manifest.read_text().replace(f"id: {name}", f"id: m{number}"))
    host = started()
    assert sorted(on(host.packages())) == ["m0", "m1"]
    host.switch_package(names[1], on=False)
    lay(host)
    assert on(host.packages()) == ["m0"]
    assert [each.name for each in host.packages().rows if not each.is_on] == [names[1]]


@pytest.mark.parametrize("id_", ["One", "\u00e9", "e\u0301", "one ", "base"])
def test_ids_that_are_none_or_anothers_keep_a_package_off(id_: str) -> None:
    root = mod(paths.mods(), "one", term("x"))
    text = (root / "mod.yaml").read_text().replace("id: one", f"id: '{id_}'")
    (root / "mod.yaml").write_text(text, encoding="utf-8")
    host = started()
    assert [each.is_on for each in host.packages().rows] == [False]
    assert host.packages().rows[0].remarks


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_a_name_that_is_no_text_is_played_and_can_be_switched(
    capsys: pytest.CaptureFixture[str],
) -> None:
    root = mod(paths.mods(), "one", term("x"))
    odd = os.fsdecode(b"caf\xe9")
    root.rename(paths.mods() / odd)
    host = started()
    (row,) = host.packages().rows
    assert (row.name, row.is_on) == ("caf\\udce9", True)
    host.switch_package(row.name, on=False)
    assert switched_on() == ()
    assert len(installed()) == 1
    assert main(["mod", "list"]) == 0
    assert "off caf\\udce9\n" in capsys.readouterr().out
    lay(host)
    assert [each.is_on for each in host.packages().rows] == [False]


def test_packages_in_a_circle_or_without_what_they_need_are_off_with_reasons() -> None:
    mod(paths.mods(), "a", more="after: [b]")
    mod(paths.mods(), "b", more="after: [a]")
    mod(paths.mods(), "lonely", more="requires: [{id: nobody}]")
    mod(paths.mods(), "good", term("x"))
    rows = {each.id: each for each in started().packages().rows}
    assert {name for name, each in rows.items() if each.is_on} == {"good"}
    assert [rows[name].remarks[0].code for name in ("a", "b", "lonely")] == ["E707", "E707", "E701"]


def test_the_title_names_two_that_are_off_and_counts_the_others() -> None:
    for name in "abcde":
        mod(paths.mods(), name, WRONG)
    told = load_playable(Wanted()).told()
    assert told is not None
    assert (told.count("is off:"), told.endswith("3 more are off.")) == (2, True)


def test_a_package_that_cannot_be_looked_at_costs_the_game_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    mod(paths.mods(), "one", term("x"))

    def refuse(*_: object) -> None:
        raise OSError(5, "Input/output error", "one/file-0.yaml")

    monkeypatch.setattr("game.content.load_set", refuse)
    host = started()
    assert played(host) == []
    assert host.packages().trouble == "one/file-0.yaml: Input/output error."
    assert (host.problem or "").startswith("All packages are off: one/file-0.yaml")


def test_after_two_failed_starts_packages_are_left_out_and_the_title_says_so() -> None:
    mod(paths.mods(), "one", term("x"))
    for _ in range(2):
        AppHost().load()  # and its first page never comes
    host = AppHost()
    host.load()
    assert played(host) == []
    assert host.problem == host.say("ui.mods.safe-title")
    assert host.packages().safe
    host.starts.ended()
    again = AppHost()
    again.load()
    assert again.packages().safe  # until something changes
    lay(again)
    assert played(again) == ["one"]
    assert not again.packages().safe
    assert played(started()) == ["one"]


def test_the_commands_know_what_is_switched_off(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = mod(tmp_path, "one", term("x"))
    assert main(["mod", "install", str(place)]) == 0
    assert "switched off" not in capsys.readouterr().out
    started().switch_package("one.zip", on=False)
    assert main(["mod", "list"]) == 0
    assert "off one\n    switched off on the page of packages" in capsys.readouterr().out
    assert main(["mod", "install", str(place)]) == 0
    assert "It is switched off" in capsys.readouterr().out
    assert played(started()) == []


def test_a_package_is_switched_in_a_browser() -> None:
    mod(paths.mods(), "one", term("x"))
    host = started()
    front = front_of(host)
    front.use(Use("activate", "menu:packages"))
    assert front.stack[-1].name == "packages"
    front.use(Use("activate", "switch:one:off"))
    assert 'http-equiv="refresh"' in front.html()  # without a script it asks for itself again
    wait(host)
    assert played(host) == []
    assert 'http-equiv="refresh"' not in front.html()
    front.use(Use("activate", "switch:one:on"))
    wait(host)
    assert played(host) == ["one"]
    front.use(Use("activate", "switch:two:on"))
    assert "one" in front.html()  # what is on no page does nothing


def test_who_holds_shift_starts_without_packages_once() -> None:
    mod(paths.mods(), "one", term("x"))
    host = AppHost()
    host.load(safe=True)
    assert played(host) == []
    assert host.packages().safe
    host.starts.ended()
    assert played(started()) == ["one"]


def test_a_compiler_that_breaks_is_a_failed_start(monkeypatch: pytest.MonkeyPatch) -> None:
    mod(paths.mods(), "one", term("x"))

    def breaks(*_: object) -> None:
        raise KeyError("a mistake of ours")

    monkeypatch.setattr("game.content.load_set", breaks)
    for _ in range(2):
        with pytest.raises(KeyError):
            AppHost().load()
    host = AppHost()
    host.load()
    assert host.pack is not None
    assert host.packages().safe


def test_a_start_with_a_mistake_in_the_command_is_no_failed_one(
    capsys: pytest.CaptureFixture[str],
) -> None:
    mod(paths.mods(), "one", term("x"))
    for _ in range(3):
        assert main(["play", "--scenario", "nowhere"]) == 2
    assert "nowhere" in capsys.readouterr().err
    assert Starts(paths.starts()).begin(switched_on())


@pytest.mark.parametrize(
    ("text", "shown"),
    [("one.zip", "one.zip"), ("a\nb", "a\\nb"), ("\udce9", "\\udce9"), ("\u00e9", "\u00e9")],
)
def test_names_are_shown_so_that_every_front_can_show_them(text: str, shown: str) -> None:
    assert printable(text) == shown
