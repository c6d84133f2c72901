import json

import pytest

from game.rules.moves import (
    MOVES,
    Choose,
    EndTurn,
    Fill,
    Forecast,
    Grant,
    Move,
    Plan,
    Recall,
    Transfer,
    Undertake,
    Visit,
)
from game.rules.replay import move_data, move_from
from game.saves.problem import SaveError
from game.saves.record import Record, decode, encode, standing
from tests.support.written import circular, paper

STATE = "0123456789abcdef"
EVERY: tuple[Move, ...] = (
    Choose("roads", "mend"),
    Fill("secretary-south", "kirov", "recommended"),
    Transfer("a", "b"),
    Recall("a"),
    Plan(500, 400),
    Grant("ration", "north", -1),
    circular("reports", "require", "secretariat", "no-one", "secret", "all"),
    paper("regime", "one", "central-committee", "sealed"),
    Undertake("visit", "north"),
    Visit("monopoly", "molotov", "rest", "restore"),
    Forecast("monopoly", 70),
    EndTurn(),
)


def test_the_list_of_moves_is_whole() -> None:
    assert {type(move) for move in EVERY} == set(MOVES)


@pytest.mark.parametrize("move", [*EVERY, None])
def test_a_record_comes_back(move: Move | None) -> None:
    record = Record(3, "opposition", None if move is None else move_data(move), STATE)
    found = decode(encode(record), 3)
    assert found == record
    assert found.move is None or move_from(found.move) == move


def test_a_record_is_one_line_with_sorted_keys() -> None:
    found = encode(Record(7, "opposition", None, STATE))
    assert found == b'{"kind":"undo","n":7,"seat":"opposition","state":"0123456789abcdef"}'


def test_moves_that_no_rule_knows_can_be_read_all_the_same() -> None:
    record = Record(1, "opposition", {"kind": "bribe", "whom": ["kirov"], "by": 5}, STATE)
    assert decode(encode(record), 1) == record


def test_each_seat_takes_its_own_moves_back() -> None:
    ours, theirs = {"kind": "recall", "post": "a"}, {"kind": "recall", "post": "b"}
    records = [
        Record(1, "general-secretary", ours, STATE),
        Record(2, "opposition", theirs, STATE),
        Record(3, "general-secretary", None, STATE),
        Record(4, "general-secretary", None, STATE),
    ]
    assert [each.n for each in standing(records)] == [2]


def _body(**fields: object) -> bytes:
    sound = {"n": 1, "seat": "opposition", "kind": "undo", "state": "x"}
    return json.dumps(sound | fields, sort_keys=True, separators=(",", ":")).encode()


def test_the_body_that_is_spoilt_below_is_sound() -> None:
    assert decode(_body(), 1).move is None


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"7",
        _body(n=2),
        _body(state=7),
        _body(seat=None),
        _body(more=1),
        _body(kind="shout"),
        _body(kind="move"),
        _body(kind="move", move=7),
        _body(kind="move", move={}),
        _body(kind="move", move={"kind": "plan", "monthly": 0.5}),
        _body(kind="move", move={"kind": "plan", "monthly": {"of": 5}}),
        _body().replace(b",", b", "),
        b"[" * 100_000,
    ],
)
def test_what_is_no_record_is_refused(body: bytes) -> None:
    with pytest.raises(SaveError) as caught:
        decode(body, 1)
    assert caught.value.why.key == "save.problem.unknown-record"
    assert caught.value.why.args == {"n": 1}
