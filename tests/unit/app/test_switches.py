"""Which packages are switched off: the file, and whatever may be in it."""

import json
from pathlib import Path

import pytest

from game.app.switches import read_switches, write_switches
from game.saves.disk import Disk

BAD = {
    "nothing": b"",
    "no JSON": b"off: [one.zip]",
    "cut": b'{"off": ["one.zi',
    "a list": b'["one.zip"]',
    "without names": b'{"on": []}',
    "a name alone": b'{"off": "one.zip"}',
    "numbers": b'{"off": [1]}',
    "deep": b"[" * 100_000,
    "bytes": b"\xff\xfe\x00",
    "long": b'{"off": ["' + b"x" * 300_000 + b'"]}',
}


class Full(Disk):
    def open(self, path: Path, *, new: bool = False) -> int:
        del new
        raise OSError(28, "No space left on device", str(path))


def test_without_a_file_everything_is_on(tmp_path: Path) -> None:
    assert read_switches(tmp_path / "none.json") == (frozenset(), True)


def test_what_is_written_is_read_again_whatever_the_names(tmp_path: Path) -> None:
    file = tmp_path / "home" / "packages.json"
    names = {"one.zip", "Ünïcode", "u\u0308", "caf\\xe9", "One.zip"}
    assert write_switches(file, names)
    assert read_switches(file) == (frozenset(names), True)


@pytest.mark.parametrize("data", BAD.values(), ids=BAD)
def test_a_damaged_file_switches_nothing_off_and_is_kept(data: bytes, tmp_path: Path) -> None:
    file = tmp_path / "packages.json"
    file.write_bytes(data)
    assert read_switches(file) == (frozenset(), False)
    assert write_switches(file, {"two.zip"})
    assert json.loads(file.read_text()) == {"off": ["two.zip"]}
    assert (tmp_path / "packages.json.bad").read_bytes() == data


def test_a_folder_in_its_place_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "packages.json").mkdir()
    assert read_switches(tmp_path / "packages.json") == (frozenset(), False)
    assert write_switches(tmp_path / "packages.json", {"one"})
    assert read_switches(tmp_path / "packages.json") == (frozenset({"one"}), True)


def test_a_disk_that_refuses_leaves_what_was(tmp_path: Path) -> None:
    file = tmp_path / "packages.json"
    assert write_switches(file, {"one"})
    assert not write_switches(file, {"one", "two"}, Full())
    assert read_switches(file) == (frozenset({"one"}), True)
