"""Safe mode: after two starts with packages that failed, they are left out."""

import os
from pathlib import Path

import pytest

from game.app.starts import Starts


@pytest.fixture
def mods(tmp_path: Path) -> list[Path]:
    place = tmp_path / "mods" / "one.zip"
    place.parent.mkdir()
    place.write_bytes(b"one")
    return [place]


def starts(tmp_path: Path) -> Starts:
    return Starts(tmp_path / "home" / "starts.json")


def test_the_third_start_after_two_that_never_arrived_leaves_the_packages_out(
    tmp_path: Path, mods: list[Path]
) -> None:
    assert [starts(tmp_path).begin(mods) for _ in range(4)] == [True, True, False, False]


def test_a_start_that_arrives_counts_as_none(tmp_path: Path, mods: list[Path]) -> None:
    for _ in range(4):
        begun = starts(tmp_path)
        assert begun.begin(mods)
        begun.arrived()


def test_crashes_count_whenever_they_come_and_a_good_end_forgets_them(
    tmp_path: Path, mods: list[Path]
) -> None:
    for tried in (True, True, False):
        begun = starts(tmp_path)
        assert begun.begin(mods) is tried
        begun.arrived()
        begun.ended()  # the window is closed first
        begun.crashed()
    starts(tmp_path).forget()
    first = starts(tmp_path)
    assert first.begin(mods)
    first.crashed()
    second = starts(tmp_path)
    assert second.begin(mods)
    second.arrived()
    second.ended()
    third = starts(tmp_path)
    assert third.begin(mods)
    third.crashed()
    assert starts(tmp_path).begin(mods)  # one failure only


def test_a_start_that_is_killed_in_the_middle_of_play_is_no_failure(
    tmp_path: Path, mods: list[Path]
) -> None:
    for _ in range(3):
        begun = starts(tmp_path)
        assert begun.begin(mods)
        begun.arrived()  # and nothing more


@pytest.mark.parametrize("change", ["other bytes", "another package", "taken out", "touched"])
def test_other_packages_are_tried_anew(change: str, tmp_path: Path, mods: list[Path]) -> None:
    while starts(tmp_path).begin(mods):
        pass
    if change == "other bytes":
        mods[0].write_bytes(b"another")
    elif change == "another package":
        (mods[0].parent / "two.zip").write_bytes(b"two")
        mods.append(mods[0].parent / "two.zip")
    elif change == "taken out":
        mods[0].unlink()
    else:
        os.utime(mods[0], ns=(1, 1))
    assert starts(tmp_path).begin(mods)


def test_a_file_that_is_changed_inside_a_folder_is_another_package(tmp_path: Path) -> None:
    folder = tmp_path / "mods" / "one"
    (folder / "cards").mkdir(parents=True)
    file = folder / "cards" / "a.yaml"
    file.write_text("cards: []")
    while starts(tmp_path).begin([folder]):
        pass
    os.utime(file, ns=(10**18, 3 * 10**18))
    assert starts(tmp_path).begin([folder])


def test_without_packages_nothing_is_counted(tmp_path: Path) -> None:
    for _ in range(4):
        begun = starts(tmp_path)
        assert begun.begin([])
        begun.crashed()
    assert not (tmp_path / "home").exists()


@pytest.mark.parametrize(
    "data", [b"", b"no", b"[]", b'{"of": 1}', b'{"of": "x", "failed": "9"}', b"[" * 9999]
)
def test_a_damaged_count_is_none(data: bytes, tmp_path: Path, mods: list[Path]) -> None:
    file = tmp_path / "home" / "starts.json"
    file.parent.mkdir()
    file.write_bytes(data)
    assert starts(tmp_path).begin(mods)


def test_a_home_that_takes_nothing_only_forgets(tmp_path: Path, mods: list[Path]) -> None:
    (tmp_path / "home").write_text("a file where the home should be")
    for _ in range(3):
        begun = starts(tmp_path)
        assert begun.begin(mods)
        begun.crashed()
    starts(tmp_path).forget()
