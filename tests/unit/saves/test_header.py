import json
from dataclasses import replace

import pytest

from game.saves.header import FORMAT, Header, decode, encode
from game.saves.problem import SaveError

HEAD = Header(
    id="01J00000000000000000000000",
    game="0.1.0",
    pack="core",
    pack_version="1.0.0",
    content_hash="7" * 64,
    setup={"scenario": "tiny", "seed": "Пенза"},
    started="2026-01-01T00:00:00+00:00",
)


def _key(data: bytes) -> str:
    with pytest.raises(SaveError) as caught:
        decode(data)
    return caught.value.why.key


def test_a_head_comes_back() -> None:
    assert decode(encode(HEAD)) == HEAD


def test_people_can_read_it() -> None:
    assert "Пенза" in encode(HEAD).decode()
    assert json.loads(encode(HEAD))["format"] == FORMAT


def test_every_flipped_bit_is_seen() -> None:
    sound = encode(HEAD)
    for place in range(len(sound) * 8):
        flipped = bytearray(sound)
        flipped[place // 8] ^= 1 << place % 8
        assert _key(bytes(flipped)) in {"save.problem.header", "save.problem.newer"}


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


def test_a_format_still_to_come_is_named() -> None:
    with pytest.raises(SaveError) as caught:
        decode(json.dumps({"format": FORMAT + 1, "game": "9.0", "new": True}).encode())
    assert caught.value.why.key == "save.problem.newer"
    assert caught.value.why.args == {"game": "9.0"}
