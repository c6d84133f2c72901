import json
from dataclasses import replace
from pathlib import Path

import pytest

from game.session.preview import PreviewLevel
from game.session.settings import Settings, read_settings, write_settings


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "settings.json") == (Settings(), None)


def test_settings_come_back(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.json"
    wanted = replace(
        Settings(), theme="night", text_scale=150, mute=True, bindings={"undo": ("u", "ctrl+u")}
    )
    assert write_settings(path, wanted)
    assert read_settings(path) == (wanted, None)
    assert [each.name for each in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize("text", ["", "[]", "{", "7", "[" * 100_000, "\udcff", " " * 300_000])
def test_a_broken_file_gives_the_defaults_and_a_word(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(text.encode(errors="surrogateescape"))
    assert read_settings(path) == (Settings(), "settings.broken")
    assert path.read_bytes() == text.encode(errors="surrogateescape")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "pink"),
        ("text_scale", 900),
        ("text_scale", "150"),
        ("text_scale", True),
        ("mute", 1),
        ("speech", "yes"),
        ("speech_rate", 101),
        ("speech_rate", 50.5),
        ("volume", -1),
        ("music", 101),
        ("music", "loud"),
        ("captions", 1),
        ("preview", None),
        ("bindings", []),
        ("bindings", {"undo": "z"}),
        ("bindings", {"undo": [1]}),
    ],
)
def test_one_bad_value_costs_only_itself(tmp_path: Path, name: str, value: object) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({name: value, "easy_reading": True, "from-the-future": 1}))
    assert read_settings(path) == (replace(Settings(), easy_reading=True), "settings.partly")


@pytest.mark.parametrize("version", [None, 1, "2", True])
def test_what_an_older_file_took_for_chosen_gives_way_to_the_proposal(
    tmp_path: Path, version: object
) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"preview": "student", "mute": True, "version": version}))
    assert read_settings(path) == (replace(Settings(), mute=True), None)
    assert Settings().preview == "secretary"


@pytest.mark.parametrize("preview", ["secretary", "archive"])
def test_what_was_chosen_in_an_older_file_stays(tmp_path: Path, preview: PreviewLevel) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"preview": preview}))
    assert read_settings(path) == (replace(Settings(), preview=preview), None)


def test_a_student_of_this_version_stays_one(tmp_path: Path) -> None:
    path, wanted = tmp_path / "settings.json", replace(Settings(), preview="student")
    assert write_settings(path, wanted)
    assert read_settings(path) == (wanted, None)


def test_a_disk_that_refuses_is_reported(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert not write_settings(tmp_path / "file" / "settings.json", Settings())
