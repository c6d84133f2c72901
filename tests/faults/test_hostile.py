"""Packs, contents and files of games made by somebody who means harm: refused in words, or read.

`APPARAT_FUZZ=100000` makes a longer run of it: `.ci/full` does.
"""

import json
import os
import random
import time
import zipfile
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from game.pack import PackError, baked, unpack
from game.pack.seal import seal
from game.saves.carried import pack_up, take_in
from game.saves.pins import name_of, packed
from game.saves.problem import SaveError
from game.saves.store import Store
from game.session.resume import begin, resume
from game.session.setup import packages
from tests.support import tiny
from tests.support.play import VERSION, play, setup

pytestmark = [pytest.mark.fault, pytest.mark.slow]

FUZZ = int(os.environ.get("APPARAT_FUZZ", "400"))
SLOWEST = 0.5
"""Seconds of processor time; far over what any takes on an idle machine."""

TODAY = tiny.pack()
CONTENT = json.dumps(json.loads(baked(TODAY))["pack"])


def _deep(depth: int) -> Any:  # noqa: ANN401  # JSON can be anything
    found: Any = {"kind": "flag", "flag": "x"}
    for _ in range(depth):
        found = {"kind": "not", "of": found}
    return found


JUNK: tuple[Callable[[], Any], ...] = (
    lambda: None,
    lambda: True,
    lambda: -1,
    lambda: 0,
    lambda: 10**12,
    lambda: 10**40,
    lambda: 0.5,
    lambda: "",
    lambda: "\0",
    lambda: "../../../evil",
    lambda: "{day:>999999999}",
    lambda: "x" * 100_000,
    list,
    dict,
    lambda: [[]] * 1000,
    lambda: {"kind": "explode"},
    lambda: _deep(10),
    lambda: _deep(200),
)


def _places(value: Any) -> list[tuple[Any, Any]]:  # noqa: ANN401
    """Every place in a document: what holds it, and under which key."""
    found: list[tuple[Any, Any]] = []
    rest = [value]
    while rest:
        each = rest.pop()
        keys = list(each) if isinstance(each, dict) else range(len(each))
        found += [(each, key) for key in keys]
        rest += [each[key] for key in keys if isinstance(each[key], dict | list)]
    return found


def _harmed(dice: random.Random) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(CONTENT)
    for _ in range(dice.choice((1, 1, 2, 4))):
        holder, key = dice.choice(_places(document))
        match dice.randrange(4):
            case 0 if isinstance(holder, dict):
                del holder[key]
            case 1 if isinstance(holder, dict):
                holder[dice.choice(("", "x", "id", "kind"))] = dice.choice(JUNK)()
            case _:
                holder[key] = dice.choice(JUNK)()
    return document


def test_a_harmful_pack_is_refused_in_words_or_read() -> None:
    dice = random.Random(FUZZ)  # noqa: S311  # no secret
    for _ in range(FUZZ):
        data = seal(json.dumps(_harmed(dice)).encode())
        began = time.process_time()
        with suppress(PackError):
            unpack(data, "pack")
        assert time.process_time() - began < SLOWEST


def test_a_game_with_harmful_content_is_refused_in_words_or_taken_up(tmp_path: Path) -> None:
    dice = random.Random(FUZZ + 1)  # noqa: S311  # no secret
    store = Store(tmp_path / "saves", contents=tmp_path / "played-with")
    game = begin(setup(), TODAY, store, VERSION)
    play(game, "random", 8)
    game.close()
    assert game.game_file is not None
    name, needed = game.game_file.header.id, packages(TODAY)
    for _ in range(FUZZ // 4):
        content = _harmed(dice)
        if (content.get("id"), content.get("content_hash")) != (TODAY.id, TODAY.content_hash):
            continue
        store.pins.put(name_of(needed), packed(seal(json.dumps(content).encode())))
        try:
            again = resume(name, tiny.changed(), store)
        except SaveError:
            continue
        assert again.hash == game.hash
        again.close()


def _zip_of_a_game(tmp_path: Path) -> bytes:
    store = Store(tmp_path / "saves", contents=tmp_path / "played-with")
    game = begin(setup(), TODAY, store, VERSION)
    play(game, "random", 8)
    game.close()
    return pack_up(store.folder, store.pins)


def _spoilt(data: bytes, dice: random.Random) -> bytes:
    """A file of games with lies in it: in its bytes, its names, its sizes, its order."""
    with zipfile.ZipFile(BytesIO(data)) as source:
        entries = [(each.filename, source.read(each)) for each in source.infolist()]
    match dice.randrange(6):
        case 0:
            at = dice.randrange(len(data))
            return data[:at] + dice.randbytes(dice.choice((1, 4, 40))) + data[at + 4 :]
        case 1:
            return data[: dice.randrange(len(data))]
        case 2:
            dice.shuffle(entries)
        case 3:
            at = dice.randrange(len(entries))
            entries[at] = (dice.choice(("../x", "/x", "a/b/c", "x/", "con")), entries[at][1])
        case 4:
            at = dice.randrange(len(entries))
            entries[at] = (entries[at][0], dice.randbytes(dice.choice((0, 10, 5000))))
        case _:
            at = dice.randrange(len(entries))
            entries[at] = (entries[at][0], b"\0" * dice.choice((10, 1_000_000)))
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for entry, content in entries:
            made.writestr(entry, content)
    return out.getvalue()


def test_a_harmful_file_of_games_is_refused_in_words_or_taken_in(tmp_path: Path) -> None:
    dice = random.Random(FUZZ + 2)  # noqa: S311  # no secret
    whole = _zip_of_a_game(tmp_path / "here")
    for n in range(FUZZ // 4):
        there = Store(tmp_path / str(n) / "saves", contents=tmp_path / str(n) / "played-with")
        try:
            names = take_in(
                _spoilt(whole, dice), there.folder, pins=there.pins, identity=packages
            ).names
        except SaveError:
            assert not there.folder.exists()
            continue
        assert names
        assert {each.name for each in (tmp_path / str(n)).iterdir()} <= {"saves", "played-with"}
        for name in names:
            resume(name, TODAY, there).close()
