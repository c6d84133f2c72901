"""Files that are no pack."""

import json
from pathlib import Path
from typing import Any

import pytest

from game.content import load
from game.content.bake import baked
from game.pack import PackError, read
from game.rules.effects import ChangeNumber, Effect
from game.rules.records import MisfitError, decode

BASE = Path(__file__).parents[2] / "content" / "base"


@pytest.fixture(scope="module")
def data() -> bytes:
    pack = load(BASE).pack
    assert pack is not None
    return baked(pack)


def _read(data: bytes, folder: Path) -> None:
    path = folder / "core.json"
    path.write_bytes(data)
    read(path)


def test_a_file_cut_off_anywhere_is_refused(data: bytes, tmp_path: Path) -> None:
    for length in range(0, len(data) - 1, 997):
        with pytest.raises(PackError, match="cut off"):
            _read(data[:length], tmp_path)


@pytest.mark.parametrize("foreign", [b"[]", b"{}", b'"x"', b"null", b'{"save": 1}'])
def test_a_foreign_file_is_refused(foreign: bytes, tmp_path: Path) -> None:
    with pytest.raises(PackError, match="no pack of Apparat"):
        _read(foreign, tmp_path)


def test_a_file_of_another_format_says_which(data: bytes, tmp_path: Path) -> None:
    document = json.loads(data) | {"apparat-pack": 99}
    with pytest.raises(PackError, match="format 99"):
        _read(json.dumps(document).encode(), tmp_path)


def test_a_file_of_deep_nesting_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PackError):
        _read(b"[" * 200_000, tmp_path)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("id",), 3),
        (("scenarios",), []),
        (("scenarios", "spring", "seat"), None),
        (("scenarios", "spring", "turns"), {}),
        (("scenarios", "spring", "unknown"), 1),
        (("scenarios", "spring", "cards", "first-letter", "first"), True),
        (("scenarios", "spring", "cards", "first-letter", "role"), "king"),
    ],
)
def test_a_damaged_file_is_refused(
    path: tuple[str, ...], value: object, data: bytes, tmp_path: Path
) -> None:
    document = json.loads(data)
    place: Any = document["pack"]
    for name in path[:-1]:
        place = place[name]
    place[path[-1]] = value
    with pytest.raises(PackError, match="damaged"):
        _read(json.dumps(document).encode(), tmp_path)


def test_a_record_of_a_union_is_told_by_its_kind() -> None:
    found = decode(Effect, {"kind": "change", "number": "grip", "by": 3})
    assert found == ChangeNumber("change", "grip", 3)
    with pytest.raises(MisfitError, match="no known kind"):
        decode(Effect, {"kind": "explode"})


def test_a_type_the_records_do_not_use_is_a_mistake_in_the_code() -> None:
    with pytest.raises(TypeError):
        decode(list[int], [])
