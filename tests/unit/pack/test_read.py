"""Files that are no pack."""

import json
import os
import random
from pathlib import Path
from typing import Any

import pytest

from game.content import load
from game.content.bake import baked
from game.pack import PackError, read
from game.pack.seal import seal
from game.rules.effects import ChangeNumber, Effect
from game.rules.records import MisfitError, decode
from game.rules.scenario import MOST_COUNTED

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
        _read(_sealed(document["pack"]), tmp_path)


def _sealed(content: object) -> bytes:
    return seal(json.dumps(content).encode())


def test_no_flipped_bit_is_accepted(data: bytes, tmp_path: Path) -> None:
    draw = random.Random(1)  # noqa: S311  # no secret
    places = [*range(120), *(draw.randrange(len(data)) for _ in range(300))]
    for place in places:
        flipped = bytearray(data)
        flipped[place] ^= 1 << draw.randrange(8)
        with pytest.raises(PackError):
            _read(bytes(flipped), tmp_path)


@pytest.mark.parametrize("more", [b"\n", b" ", b"\0", b'{"a":1}'])
def test_what_stands_behind_a_pack_is_refused(more: bytes, data: bytes, tmp_path: Path) -> None:
    with pytest.raises(PackError):
        _read(data + more, tmp_path)


def test_nested_conditions_end_in_words(data: bytes, tmp_path: Path) -> None:
    document = json.loads(data)["pack"]
    condition: dict[str, Any] = {"kind": "flag", "flag": "x"}
    for _ in range(150):
        condition = {"kind": "not", "of": condition}
    document["scenarios"]["spring"]["cards"]["first-letter"]["when"] = condition
    with pytest.raises(PackError, match="nested"):
        _read(_sealed(document), tmp_path)


@pytest.mark.parametrize(("count", "is_read"), [(MOST_COUNTED, True), (MOST_COUNTED + 1, False)])
def test_what_rules_count_one_by_one_has_a_bound(
    data: bytes, tmp_path: Path, count: int, *, is_read: bool
) -> None:
    document = json.loads(data)["pack"]
    organisations = document["scenarios"]["spring"]["organisations"]
    organisations[next(iter(organisations))]["guberniyas"] = count
    if is_read:
        _read(_sealed(document), tmp_path)
        return
    with pytest.raises(PackError, match="guberniyas"):
        _read(_sealed(document), tmp_path)


@pytest.mark.parametrize("name", ["../../../evil", "", "a/b", "a" * 121, "A"])
def test_a_scenario_whose_name_leads_out_of_a_folder_is_refused(
    data: bytes, tmp_path: Path, name: str
) -> None:
    document = json.loads(data)["pack"]
    document["scenarios"] = {name: document["scenarios"]["spring"] | {"id": name}}
    with pytest.raises(PackError, match="no name of a scenario"):
        _read(_sealed(document), tmp_path)


@pytest.mark.skipif(os.name == "nt", reason="Windows has neither")
def test_what_is_no_file_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for place in (tmp_path / "pipe", Path("/dev/zero"), tmp_path):
        with pytest.raises(OSError, match=r"ordinary|directory"):
            read(place)


def test_a_record_of_a_union_is_told_by_its_kind() -> None:
    found = decode(Effect, {"kind": "change", "number": "grip", "by": 3})
    assert found == ChangeNumber("change", "grip", 3)
    with pytest.raises(MisfitError, match="no known kind"):
        decode(Effect, {"kind": "explode"})


def test_a_type_the_records_do_not_use_is_a_mistake_in_the_code() -> None:
    with pytest.raises(TypeError):
        decode(list[int], [])
