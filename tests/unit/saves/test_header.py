import json
from dataclasses import replace

import pytest

from game.saves import plain
from game.saves.header import (
    FORMAT,
    Header,
    Opening,
    Origin,
    Package,
    body,
    decode,
    decode_body,
    encode,
)
from game.saves.problem import SaveError

HEAD = Header(
    id="01J00000000000000000000000",
    game="0.1.0",
    rules=3,
    packages=(Package("core", "1.0.0", "7" * 64), Package("mod", "0.1.0", "8" * 64)),
    setup={"scenario": "tiny", "seed": "Пенза"},
    started="2026-01-01T00:00:00+00:00",
)


def _key(data: bytes) -> str:
    with pytest.raises(SaveError) as caught:
        decode(data)
    return caught.value.why.key


FORK = replace(
    HEAD, origin=Origin("fork", "01H00000000000000000000000", 7, "rules"), opening=Opening("9", 3)
)


@pytest.mark.parametrize("head", [HEAD, FORK])
def test_a_head_comes_back(head: Header) -> None:
    assert decode(encode(head)) == head
    assert decode_body(body(head)) == head


def test_people_can_read_it() -> None:
    assert "Пенза" in encode(HEAD).decode()
    found = json.loads(encode(FORK))
    assert found["format"] == FORMAT
    assert found["rules"] == 3
    assert [each["id"] for each in found["packages"]] == ["core", "mod"]
    assert found["origin"] == {
        "kind": "fork",
        "from": "01H00000000000000000000000",
        "n": 7,
        "why": "rules",
    }


def test_every_flipped_bit_is_seen_and_taken_for_damage() -> None:
    sound = encode(HEAD)
    for place in range(len(sound) * 8):
        flipped = bytearray(sound)
        flipped[place // 8] ^= 1 << place % 8
        assert _key(bytes(flipped)) == "save.problem.header"


def test_other_line_ends_do_no_harm() -> None:
    assert decode(encode(HEAD).replace(b"\n", b"\r\n")) == HEAD
    assert decode(b"\xef\xbb\xbf" + encode(HEAD)) == HEAD


@pytest.mark.parametrize("data", [b"", b"[]", b"7", b"{", b'{"kind":"undo"}', b"[" * 60_000])
def test_what_holds_no_head_is_no_first_line(data: bytes) -> None:
    with pytest.raises(SaveError, match="header"):
        decode_body(data)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"null",
        b"7",
        b"\xff\xfe",
        b"[" * 60_000,
        b"{}",
        b" " * 70_000,
        encode(HEAD)[:-2],
        encode(replace(HEAD, setup=[])),  # type: ignore[arg-type]
        encode(replace(HEAD, setup={"scenario": 7})),  # type: ignore[dict-item]
    ],
)
def test_what_is_no_head_is_refused(data: bytes) -> None:
    assert _key(data) == "save.problem.header"


def test_a_head_has_no_more_and_no_fewer_fields() -> None:
    data = plain.unseal(encode(FORK))
    for name in data:
        fewer = {key: value for key, value in data.items() if key != name}
        if name not in ("origin", "opening"):
            assert _key(plain.seal(fewer)) == "save.problem.header"
    assert _key(plain.seal(data | {"more": 1})) == "save.problem.header"
    assert _key(plain.seal(data | {"rules": "3"})) == "save.problem.header"


def test_a_format_still_to_come_is_named_if_the_file_is_sound() -> None:
    data = {"format": FORMAT + 1, "game": "9.0", "new": True}
    with pytest.raises(SaveError) as caught:
        decode(plain.seal(data))
    assert caught.value.why.key == "save.problem.newer"
    assert caught.value.why.args == {"game": "9.0"}
    assert _key(json.dumps(data).encode()) == "save.problem.header"
